import { movementOf } from './movements.ts'
import type { Axis, JointId } from '#body'
import type { MovementWords } from './en/movements.ts'

interface WithMovements {
  readonly movements: MovementWords
}

/**
 * What + (sign 1) or - (sign -1) means on this axis of this joint, in words, from the sign table only:
 * `movementWords('sij-left', 'rx', 1, words)` is "anterior rotation (forward)".
 */
export const movementWords = (joint: JointId, axis: Axis, sign: 1 | -1, words: WithMovements): string =>
  words.movements[movementOf(joint, axis, sign)].name

/** The same in a word or two, for a handle in the picture: "forward", "back". */
export const handleWords = (joint: JointId, axis: Axis, sign: 1 | -1, words: WithMovements): string =>
  words.movements[movementOf(joint, axis, sign)].short

/** Both directions of an axis as one label, minus first as on a slider: "back / forward". */
export const axisWords = (joint: JointId, axis: Axis, words: WithMovements): string =>
  `${handleWords(joint, axis, -1, words)} / ${handleWords(joint, axis, 1, words)}`
