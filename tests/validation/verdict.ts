/** How a published measurement and the model compare, in the few words that every table uses. */

/** From best to worst; `not computable` is outside the order. */
export const VERDICTS = ['reproduced', 'direction only', 'not reproduced', 'not computable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why a record cannot be run on a body at rest as it is built today. The whole list. */
export const REASONS = {
  walking: 'walking; the model is a body at rest',
  movement: 'a movement or sway; the model is a body at rest',
  population: 'shares or spread of a population; the model is one mean body',
  measuring: 'precision of a measuring method',
  natural: 'asymmetry that people are born with or grow; an input here, not an answer',
  clinical: 'complaints, healing or growth',
  posture: 'a posture that has not been set up as a case: slumped, cross-legged',
  load: 'moved by hand; how large the load was has not been read',
  slope: 'bodies whose first thoracic vertebra leans more or less; the model has only one',
  numbers: 'the numbers of the publication were not read',
  bones: 'a bone shape, checked with the bones',
} as const
export type Reason = keyof typeof REASONS

/** One quantity of a record against the model. */
export interface Finding {
  readonly what: string
  readonly expected: string
  readonly tolerance: string
  /** What the model gives. */
  readonly model: string
  readonly verdict: Verdict
}

/** One record's outcome. */
export interface Outcome {
  readonly id: string
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Why it (or a part of it) was not computed. */
  readonly reason?: Reason
}

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict)

/** The worst of several verdicts. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((low, verdict) => (rank(verdict) > rank(low) ? verdict : low), 'reproduced')

/** True when `now` is a step down from `before`. */
export const worsened = (before: Verdict, now: Verdict): boolean => rank(now) > rank(before)

const SHOWN_DIGITS = 2
/** A number as tables show it. */
export const shown = (value: number, unit = ''): string =>
  `${(Math.round(value * 10 ** SHOWN_DIGITS) / 10 ** SHOWN_DIGITS + 0).toString()}${unit === '' ? '' : ` ${unit}`}`

interface Near {
  readonly what: string
  readonly model: number
  readonly expected: number
  readonly tolerance: number
  readonly unit?: string
  /** A change, whose direction says something; a posture or a ratio is right or wrong. */
  readonly change?: boolean
}

/** A number that must lie within a tolerance; of a change the right sign alone earns `direction only`. */
export function near({ what, model, expected, tolerance, unit = '', change = true }: Near): Finding {
  const inside = Math.abs(model - expected) <= tolerance
  const sameSign = change && expected !== 0 && Math.sign(model) === Math.sign(expected)
  return {
    what,
    expected: shown(expected, unit),
    tolerance: `± ${shown(tolerance, unit)}`,
    model: shown(model, unit),
    verdict: inside ? 'reproduced' : sameSign ? 'direction only' : 'not reproduced',
  }
}

/** A number that must lie between two bounds. */
export function between(what: string, model: number, low: number, high: number, unit = ''): Finding {
  return {
    what,
    expected: `${shown(low)} to ${shown(high, unit)}`,
    tolerance: 'inside',
    model: shown(model, unit),
    verdict: model >= low && model <= high ? 'reproduced' : 'not reproduced',
  }
}

/**
 * A statement that is true or false of the model. Where the record asks for no more than that, truth is `reproduced`;
 * where it has a size that was not compared, truth is `direction only`.
 */
export function holds(what: string, truth: boolean, model: string, full: Verdict = 'reproduced'): Finding {
  return { what, expected: 'yes', tolerance: 'sign or order', model, verdict: truth ? full : 'not reproduced' }
}
