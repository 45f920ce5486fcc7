import { JOINT_IDS, SPINAL_LEVELS } from '#body'
import type { JointId } from '#body'

const LEVEL_PLACE: ReadonlyMap<string, number> = new Map(SPINAL_LEVELS.map((level, place) => [level, place]))
const otherSide = (joint: JointId): string => joint.replace(/-left$/, '-right')

/**
 * Joints of which the same is said, in reading order: both sides of a paired joint together, neighbouring spinal levels
 * together, every other joint alone. `keyOf` gives what is said; null when nothing is.
 */
export const groupJoints = (keyOf: (joint: JointId) => string | null): readonly (readonly JointId[])[] => {
  const groups: JointId[][] = []
  for (const joint of JOINT_IDS) {
    const key = keyOf(joint)
    if (key === null) continue
    const place = LEVEL_PLACE.get(joint)
    const partner = groups.find((group) => {
      const last = group.at(-1)
      if (last === undefined || keyOf(last) !== key) return false
      return place === undefined ? otherSide(last) === joint && last !== joint : LEVEL_PLACE.get(last) === place - 1
    })
    if (partner === undefined) groups.push([joint])
    else partner.push(joint)
  }
  return groups
}
