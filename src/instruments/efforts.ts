import type { JointId } from '#body'

/** One joint's part of the elastic effort. */
export interface Effort {
  readonly joint: JointId
  /** J */
  readonly effort: number
  /** 0..1 of the effort of all joints. */
  readonly share: number
}

/** J. Below this in sum the body is at rest: what is left is rounding. */
const NO_EFFORT = 1e-6

/**
 * Joints by effort, the greatest first. Joints without effort (locked ones have load, not effort) are left out; nothing
 * at all for a body at rest.
 *
 * @param efforts J by joint
 */
export function rankEfforts(efforts: { readonly [joint: string]: number }): Effort[] {
  const paying = Object.entries(efforts).filter(([, effort]) => effort > 0) as [JointId, number][]
  const total = paying.reduce((sum, [, effort]) => sum + effort, 0)
  if (total < NO_EFFORT) return []
  return paying
    .map(([joint, effort]): Effort => ({ joint, effort, share: effort / total }))
    .toSorted((a, b) => b.effort - a.effort)
}
