import type { Case } from '#body'
import type { Command } from './commands.ts'
import type { AppliedCauses } from './state.ts'

/** Undo reaches this many steps back. */
const MAX_STEPS = 200

/** What undo brings back: the body and the causes on it. Looking around is never undone. */
export interface Body {
  readonly case: Case
  readonly causes?: AppliedCauses
}

/** One entry of the visible history: what was done; null is where the session opened. */
export interface HistoryStep {
  /** Counts up over the whole session, so that a list can tell its entries apart. */
  readonly id: number
  readonly command: Command | null
}

export interface History {
  /** Everything done and undone, oldest first. A new list after every change. */
  readonly steps: () => readonly HistoryStep[]
  /** Place in `steps` of the body on screen. */
  readonly at: () => number
  /** A step was taken; what had been undone is gone. */
  readonly record: (command: Command, after: Body) => void
  /** The body of another place, which becomes the present one; null when there is no such place. */
  readonly travel: (to: number) => Body | null
}

/** The session's past and future as one list with a place in it. */
export function createHistory(opening: Body): History {
  let steps: readonly (HistoryStep & { readonly after: Body })[] = [{ id: 0, command: null, after: opening }]
  let at = 0
  let next = 1
  return {
    steps: () => steps,
    at: () => at,
    record: (command, after) => {
      steps = [...steps.slice(0, at + 1), { id: next, command, after }].slice(-MAX_STEPS - 1)
      next += 1
      at = steps.length - 1
    },
    travel: (to) => {
      const step = steps[to]
      if (!step || to === at) return null
      at = to
      return step.after
    },
  }
}
