import type { Knowledge } from '#language'

export const VERDICTS = ['reproduced', 'direction only', 'not reproduced', 'not computable'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Finding {
  readonly what: string
  readonly expected: string
  readonly tolerance: string
  readonly model: string
  readonly verdict: Verdict
}

/** One published measurement and what the model makes of it, as `npm run validate` writes it. */
export interface PublishedOutcome {
  readonly id: string
  readonly tier: 1 | 2 | 3
  readonly read: keyof Knowledge['read']
  readonly cited: string
  readonly title?: string
  readonly journal?: string
  readonly link?: string
  readonly verdict: Verdict
  readonly reason?: keyof Knowledge['reasons']
  readonly findings: readonly Finding[]
}

let loading: Promise<readonly PublishedOutcome[]> | null = null

/** The table, fetched once when it is first asked for. */
export function loadOutcomes(): Promise<readonly PublishedOutcome[]> {
  loading ??= import('../../../models/validation/outcomes.json').then(
    (table) => table.default as unknown as readonly PublishedOutcome[],
  )
  return loading
}
