import type { BodyId, Case } from '#body'
import { GOAL_IDS } from '#body'

/**
 * Specimens in test rigs: no goals, no tone, hanging feet, some bones clamped, a pure moment on one bone. The stiffness
 * is the passive law alone.
 */

const NOBODY_HOLDS = Object.fromEntries(GOAL_IDS.map((goal) => [goal, false]))
/** Both hip bones in the vice. */
export const BOTH: readonly BodyId[] = ['innominate-left', 'innominate-right']
/** Three implants in one joint stiffen it about so much in flexion (G01). */
export const STABILISED = 2.5
/** Moment of the rig in which one joint was stabilised (G02), N m. */
export const CHO = 8.5

/** A specimen under a pure moment (N m, world axes) on one bone. */
export const specimen = (
  clamped: readonly BodyId[],
  body: BodyId,
  moment: readonly [number, number, number],
): Omit<Case, 'version'> => ({
  hold: clamped,
  feet: { free: true },
  goals: NOBODY_HOLDS,
  tone: { all: 0 },
  push: [{ body, moment }],
})
