import { CAUSE_IDS } from '#language'
import { causeOf } from './catalogue.ts'
import { CAUSE_MODES, CAUSE_SIDES } from './cause.ts'
import type { CauseChoice } from './apply.ts'
import type { CauseId } from '#language'
import type { CauseMode, CauseSide } from './cause.ts'
import type { Fault } from '#body'

const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  typeof value === 'string' && (list as readonly string[]).includes(value)

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The one door for causes from outside (a link, an option, a message): `{ id, side?, strength?, mode? }` or the id
 * alone. A faulty field is left out and reported; an unknown cause gives null. Never throws.
 */
export const parseCauseChoice = (
  input: unknown,
  path = 'cause',
): { readonly value: CauseChoice | null; readonly faults: readonly Fault[] } => {
  const given = typeof input === 'string' ? { id: input } : input
  if (!isRecord(given) || !oneOf<CauseId>(CAUSE_IDS, given['id'])) {
    const value = isRecord(given) ? given['id'] : input
    return { value: null, faults: [{ path, value, allowed: CAUSE_IDS.join(', ') }] }
  }
  const cause = causeOf(given['id'])
  const faults: Fault[] = []
  const { side, strength, mode } = given
  const fault = (name: string, value: unknown, allowed: string): void => {
    faults.push({ path: `${path}.${name}`, value, allowed })
  }
  const goodSide = oneOf<CauseSide>(CAUSE_SIDES, side) && cause.sides.includes(side)
  if (side !== undefined && !goodSide) fault('side', side, cause.sides.join(', '))
  const range = cause.strength
  const goodStrength =
    typeof strength === 'number' && range !== undefined && strength >= range.min && strength <= range.max
  if (strength !== undefined && !goodStrength) {
    fault('strength', strength, range === undefined ? '(none)' : `${range.min} to ${range.max} ${range.unit}`)
  }
  const goodMode = oneOf<CauseMode>(CAUSE_MODES, mode) && cause.modes.includes(mode)
  if (mode !== undefined && !goodMode) fault('mode', mode, cause.modes.join(', '))
  const value: CauseChoice = {
    id: cause.id,
    ...(goodSide ? { side } : {}),
    ...(goodStrength ? { strength } : {}),
    ...(goodMode ? { mode } : {}),
  }
  return { value, faults }
}
