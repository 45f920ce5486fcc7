import { SIDES, SPINAL_LEVELS } from '#body'
import type { JointId } from '#body'

/** Headings of the joint list, in the order of the story: the ring first, then up, then down. */
export type GroupId = 'pelvis' | 'lumbar' | 'thoracic' | 'neck' | 'legs' | 'arms'

const both = <T extends string>(...names: readonly T[]) =>
  names.flatMap((name) => SIDES.map((side) => `${name}-${side}` as const))

const levels = (from: string) =>
  SPINAL_LEVELS.filter((level) => level.startsWith(from) && level !== 'l5-s1' && level !== 't12-l1')

export const JOINT_GROUPS: readonly { readonly id: GroupId; readonly joints: readonly JointId[] }[] = [
  {
    id: 'pelvis',
    joints: [...both('sij'), 'symphysis', 'l5-s1', ...both('hip'), 'sacrococcygeal', 'intercoccygeal'],
  },
  { id: 'lumbar', joints: [...levels('l'), 't12-l1'] },
  { id: 'thoracic', joints: levels('t') },
  { id: 'neck', joints: [...levels('c'), 'temporomandibular'] },
  { id: 'legs', joints: both('knee', 'ankle', 'subtalar', 'midfoot') },
  { id: 'arms', joints: both('sternoclavicular', 'acromioclavicular', 'glenohumeral', 'elbow', 'wrist') },
]
