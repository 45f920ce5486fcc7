import type { Stance } from '#body'
import type { TrialId } from '#language'
import type { CauseParts } from './cause.ts'

/** Something asked of a body, for the left side or no side, in millimetres and degrees; standing where no stance is named. */
export interface Trial {
  readonly stance?: Stance
  readonly parts: CauseParts
}

/**
 * What is asked of a body to see what a cause changes that does nothing by itself: a lock, a stop, a scar. Sizes are
 * chosen for teaching; the hip bone is opened as far as the model allows.
 */
export const TRIALS: { readonly [id in TrialId]: Trial } = {
  lift: { parts: { lift: { left: 20 } } },
  opened: { parts: { impose: { 'sij-left': { ry: 8 } } } },
  'rolled-back': { parts: { target: { 'pelvic-tilt-change': -10 } } },
  'rolled-forward': { parts: { target: { 'pelvic-tilt-change': 10 } } },
  slumped: { stance: 'sitting', parts: { target: { 'pelvic-tilt-change': -20 } } },
}
