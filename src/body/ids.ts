/**
 * Names of bodies, joints and axes. Kebab-case; left and right are the person's.
 * These names are public: cases, links, messages and result files use them.
 */

export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

/** Vertebrae from below upwards. */
export const VERTEBRAE = [
  'l5',
  'l4',
  'l3',
  'l2',
  'l1',
  't12',
  't11',
  't10',
  't9',
  't8',
  't7',
  't6',
  't5',
  't4',
  't3',
  't2',
  't1',
  'c7',
  'c6',
  'c5',
  'c4',
  'c3',
  'c2',
  'c1',
] as const
export type Vertebra = (typeof VERTEBRAE)[number]

/** Intervertebral levels from below upwards, each `upper-lower`, from the lumbosacral joint to the occiput. */
export const SPINAL_LEVELS = [
  'l5-s1',
  'l4-l5',
  'l3-l4',
  'l2-l3',
  'l1-l2',
  't12-l1',
  't11-t12',
  't10-t11',
  't9-t10',
  't8-t9',
  't7-t8',
  't6-t7',
  't5-t6',
  't4-t5',
  't3-t4',
  't2-t3',
  't1-t2',
  'c7-t1',
  'c6-c7',
  'c5-c6',
  'c4-c5',
  'c3-c4',
  'c2-c3',
  'c1-c2',
  'c0-c1',
] as const
export type SpinalLevel = (typeof SPINAL_LEVELS)[number]

const PAIRED_BODIES = [
  'innominate',
  'femur',
  'shank',
  'talus',
  'hindfoot',
  'forefoot',
  'clavicle',
  'scapula',
  'upper-arm',
  'forearm',
  'hand',
] as const
const PAIRED_JOINTS = [
  'sij',
  'hip',
  'knee',
  'ankle',
  'subtalar',
  'midfoot',
  'sternoclavicular',
  'acromioclavicular',
  'glenohumeral',
  'elbow',
  'wrist',
] as const

export type BodyId =
  | 'sacrum'
  | 'coccyx-1'
  | 'coccyx-2'
  | 'skull'
  | 'mandible'
  | Vertebra
  | `${(typeof PAIRED_BODIES)[number]}-${Side}`

export type JointId =
  | 'symphysis'
  | 'sacrococcygeal'
  | 'intercoccygeal'
  | 'temporomandibular'
  | SpinalLevel
  | `${(typeof PAIRED_JOINTS)[number]}-${Side}`

/** Joint axes: rotation about and shift along left (+X), up (+Y), forward (+Z) at neutral, child relative to parent. */
export const AXES = ['rx', 'ry', 'rz', 'tx', 'ty', 'tz'] as const
export type Axis = (typeof AXES)[number]

const paired = <T extends string>(names: readonly T[]) =>
  names.flatMap((name) => SIDES.map((side) => `${name}-${side}` as const))

export const BODY_IDS: readonly BodyId[] = [
  'sacrum',
  'coccyx-1',
  'coccyx-2',
  ...VERTEBRAE,
  'skull',
  'mandible',
  ...paired(PAIRED_BODIES),
]
export const JOINT_IDS: readonly JointId[] = [
  'symphysis',
  'sacrococcygeal',
  'intercoccygeal',
  ...SPINAL_LEVELS,
  'temporomandibular',
  ...paired(PAIRED_JOINTS),
]
