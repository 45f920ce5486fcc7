import { applyCauses, CAUSES, parseCauseChoice } from '#causes'
import type { CauseChoice } from '#causes'
import type { Case, Fault } from '#body'
import type { CauseWords } from '#language'

/** The case with the causes that were asked for on top; the ones that cannot be read are left out and reported. */
export function withCauses(
  base: Case,
  requests: readonly unknown[],
): { value: Case; choices: readonly CauseChoice[]; faults: readonly Fault[] } {
  const parsed = requests.map((request) => parseCauseChoice(request))
  const choices = parsed.flatMap(({ value }): CauseChoice[] => (value ? [value] : []))
  return { value: applyCauses(base, choices), choices, faults: parsed.flatMap(({ faults }) => faults) }
}

/** What a page needs to offer the causes: names, sides, strength and evidence, in the words given. */
export const causeList = ({ texts }: CauseWords) =>
  CAUSES.map(({ id, row, sides, strength, modes, evidence, view, stances }) => ({
    id,
    row,
    title: texts[id].title,
    line: texts[id].line,
    sides,
    strength: strength ?? null,
    modes,
    evidence,
    evidenceText: texts[id].evidence,
    view,
    stances,
  }))
