import { applyCauses } from '#causes'
import type { CauseChoice } from '#causes'
import type { Command, State } from '#session'
import { useSession, useSnapshot } from '../context.tsx'

const NONE: readonly CauseChoice[] = []

/** The command that puts exactly these causes on a state, in place of those in force. */
function putOn({ case: whole, causes }: State, choices: readonly CauseChoice[]): Command {
  const base = causes?.base ?? whole
  return choices.length === 0
    ? { type: 'causes', causes: null, case: base }
    : { type: 'causes', causes: { choices, base }, case: applyCauses(base, choices) }
}

export interface CausesInForce {
  readonly choices: readonly CauseChoice[]
  /** False when the body cannot take them; nothing has changed then. */
  readonly put: (choices: readonly CauseChoice[]) => boolean
}

/** Causes in force, and the way to change them. */
export function useCauses(): CausesInForce {
  const session = useSession()
  const choices = useSnapshot(({ state }) => state.causes?.choices ?? NONE)
  return { choices, put: (next) => session.dispatch(putOn(session.state(), next)) }
}
