import { JOINT_IDS } from '#body'
import type { Case, JointId } from '#body'

/** What strain does to a joint in this thought experiment: it becomes twice as stiff. Chosen for teaching. */
export const OVERLOAD_FACTOR = 2
/** A joint many times as stiff hardly moves any more: it is not made stiffer still. */
const STIFFEST = 20
/** J. Below this nothing is strained. */
const NO_EFFORT = 1e-6

/** The next joint to be overloaded, and the stiffness it would take on. */
export interface Overload {
  readonly joint: JointId
  /** Factor on the joint's own stiffness. */
  readonly factor: number
}

/**
 * "And then?": the joint that pays most, made stiffer. Joints that are as stiff as the experiment allows, or locked, are
 * passed over; null when nobody pays or nobody is left. Of equals the first in the order of the joints is taken, so that
 * the same body always gives the same next step.
 *
 * @param efforts J by joint, as the engine found them for this case
 */
export function nextOverload(input: Case, efforts: { readonly [joint: string]: number }): Overload | null {
  let next: Overload | null = null
  let most = NO_EFFORT
  for (const joint of JOINT_IDS) {
    const factor = (input.stiffness?.[joint] ?? 1) * OVERLOAD_FACTOR
    const effort = efforts[joint] ?? 0
    if (effort > most * (1 + NO_EFFORT) && factor <= STIFFEST) {
      most = effort
      next = { joint, factor }
    }
  }
  return next
}
