import { causeOf } from './catalogue.ts'
import { mergeIntoCase, mergeParts } from './merge.ts'
import { mirrorParts } from './mirror.ts'
import type { Case } from '#body'
import type { Cause, CauseMode, CauseParts, CauseSide } from './cause.ts'
import type { CauseId } from '#language'

/** A cause as somebody chose it. What is missing takes the cause's own first side, mode and strength. */
export interface CauseChoice {
  readonly id: CauseId
  readonly side?: CauseSide
  /** In the unit of the cause's strength; held within its range. */
  readonly strength?: number
  readonly mode?: CauseMode
}

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The side a choice acts on: the one given, or the cause's own first. */
export const sideOf = (cause: Cause, side: CauseSide | undefined): CauseSide =>
  side !== undefined && cause.sides.includes(side) ? side : (cause.sides[0] ?? 'none')

/** Parts written for the left, on the side meant. */
export const onSide = (parts: CauseParts, side: CauseSide): CauseParts => {
  if (side === 'right') return mirrorParts(parts)
  return side === 'both' ? mergeParts(parts, mirrorParts(parts)) : parts
}

/** What one chosen cause does to a body. */
export const buildCause = (choice: CauseChoice): CauseParts => {
  const cause = causeOf(choice.id)
  const { strength } = cause
  const wanted = choice.strength ?? strength?.initial ?? 0
  const amount = strength === undefined ? 0 : within(wanted, strength.min, strength.max)
  const mode = choice.mode !== undefined && cause.modes.includes(choice.mode) ? choice.mode : cause.modes[0]
  return onSide(cause.build(amount, mode ?? 'held'), sideOf(cause, choice.side))
}

/**
 * Puts causes on a case. Body, stance and chain of the case stay; displacements, lengths and lifts add up, stiffness
 * factors multiply, locks are united, so the order of the causes does not matter. A joint that is both displaced and
 * locked is locked where it is displaced to.
 */
export const applyCauses = (base: Case, choices: readonly CauseChoice[]): Case =>
  mergeIntoCase(
    base,
    choices.reduce<CauseParts>((parts, choice) => mergeParts(parts, buildCause(choice)), {}),
  )

/** Bones, joints and tissues a chosen cause lights up, by id; both sides when it acts on both. */
export const structuresOf = (choice: CauseChoice): readonly string[] => {
  const cause = causeOf(choice.id)
  const side = sideOf(cause, choice.side)
  const sides = side === 'both' ? ['left', 'right'] : [side]
  return [...new Set(sides.flatMap((one) => cause.structures.map((id) => id.replace('{side}', one))))]
}
