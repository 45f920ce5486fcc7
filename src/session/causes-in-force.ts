import { CAUSE_IDS } from '#language'
import type { Case, Fault } from '#body'
import type { CauseChoice } from '#causes'
import type { AppliedCauses } from './state.ts'

/** Every value of plain data with the path to it; lists count as one value. */
function* leaves(value: unknown, path = ''): Generator<readonly [path: string, value: string]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) yield [path, JSON.stringify(value) ?? '']
  else for (const [key, part] of Object.entries(value)) yield* leaves(part, `${path}.${key}`)
}

/** What a case holds beyond, or other than, its base: one line per value, in a fixed order. */
function difference(base: Case, made: Case): string {
  const before = new Map(leaves(base))
  const after = new Map(leaves(made))
  const lines: string[] = []
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(path), after.get(path)]
    if (from !== to) lines.push(`${path} ${from ?? '-'} ${to ?? '-'}`)
  }
  return lines.sort().join('\n')
}

/**
 * The causes after a command by hand. They stay as long as what they contributed is untouched: a lift under a foot or
 * another stance leaves a turned hip bone in force, letting go of that very hip bone ends it. When one contribution
 * was touched none is claimed any more; the body stays as it is.
 *
 * @param causes in force before the command
 * @param before the whole case before it
 * @param after the whole case after it
 * @param base the base of the causes after the same command
 */
export function causesAfter(causes: AppliedCauses, before: Case, after: Case, base: Case): AppliedCauses | undefined {
  return difference(causes.base, before) === difference(base, after) ? { ...causes, base } : undefined
}

const SIDES = new Set<unknown>(['left', 'right', 'both', 'none'])
const MODES = new Set<unknown>(['held', 'settled'])

/** What a choice may hold; the range of a strength is the cause's own affair when it is built. */
function isChoice(value: unknown): value is CauseChoice {
  if (typeof value !== 'object' || value === null) return false
  const { id, side, strength, mode, ...rest } = value as { readonly [key: string]: unknown }
  return (
    (CAUSE_IDS as readonly unknown[]).includes(id) &&
    (side === undefined || SIDES.has(side)) &&
    (strength === undefined || (typeof strength === 'number' && Number.isFinite(strength))) &&
    (mode === undefined || MODES.has(mode)) &&
    Object.keys(rest).length === 0
  )
}

/** Reads the list of chosen causes; what is not one is left out and reported. */
export function parseChoices(input: unknown, faults: Fault[]): readonly CauseChoice[] {
  const allowed = 'a list of {id, side, strength, mode}'
  if (!Array.isArray(input)) {
    faults.push({ path: 'causes.choices', value: input, allowed })
    return []
  }
  return input.filter((value, k): value is CauseChoice => {
    const good = isChoice(value)
    if (!good) faults.push({ path: `causes.choices.${k}`, value: value as unknown, allowed })
    return good
  })
}
