import { applyCauses } from '#causes'
import type { CauseChoice } from '#causes'
import type { Case } from '#body'

/** A case that causes made: which, and what it was before them. */
interface Made {
  readonly base: Case
  readonly choices: readonly CauseChoice[]
}

/** What a cause touches: the body, stance and chain it is shown with may change meanwhile. */
function essence(input: Case): string {
  const { body: _body, stance: _stance, chain: _chain, ...rest } = input
  return JSON.stringify(rest)
}

const made = new Map<string, Made>()

/** Causes in force: those that made exactly this case. Anything changed by hand since then makes it a case of its own. */
export const choicesIn = (input: Case): readonly CauseChoice[] => made.get(essence(input))?.choices ?? []

/**
 * The case with exactly these causes on top of what was there before the first of them. Remembered, so that undo and
 * redo find the causes again.
 */
export function withChoices(input: Case, choices: readonly CauseChoice[]): Case {
  const base = made.get(essence(input))?.base ?? input
  const { version, body: _body, stance: _stance, chain: _chain, ...rest } = base
  const { body, stance, chain } = input
  const bare: Case = {
    version,
    ...(body === undefined ? {} : { body }),
    ...(stance === undefined ? {} : { stance }),
    ...rest,
    ...(chain === undefined ? {} : { chain }),
  }
  const next = choices.length === 0 ? bare : applyCauses(bare, choices)
  if (choices.length > 0) made.set(essence(next), { base: bare, choices })
  return next
}
