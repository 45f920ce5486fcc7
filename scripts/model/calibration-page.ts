import { table } from './markdown.ts'

/** The page of the calibration, from its file: what is published, what was chosen, what decided it. */

type Numbers = number | readonly number[]

export interface CalibrationFile {
  readonly about: string
  readonly values: readonly {
    readonly of: readonly string[]
    readonly what: string
    readonly value: Numbers
    readonly unit: string
    /** Smallest and largest that the sources allow; an open end is null. */
    readonly published: readonly [number, number | null] | null
    readonly sources: readonly string[]
    readonly decidedBy: readonly string[]
    readonly state: 'within' | 'derived' | 'assumed'
    readonly how: string
  }[]
  readonly goals: readonly {
    readonly goal: string
    readonly weights: readonly number[]
    readonly decidedBy: readonly string[]
    readonly how: string
  }[]
  readonly notMet: readonly { readonly record: string; readonly why: string }[]
  readonly sources: {
    readonly [id: string]: { readonly cited: string; readonly link?: string; readonly read: string }
  }
}

const written = (value: Numbers): string => (typeof value === 'number' ? `${value}` : value.join(' / '))
const spread = (published: CalibrationFile['values'][number]['published']): string =>
  published === null ? 'none read' : `${published[0]} to ${published[1] ?? 'open'}`

/** The page as text. */
export function calibrationPage({ values, goals, notMet, sources }: CalibrationFile): string {
  const count = (state: string): number => values.filter((one) => one.state === state).length
  return `# Calibration: where every stiffness and range comes from

Made from [models/calibration.json](../models/calibration.json) by \`npm run calibration\`; a test holds every
number equal to what the model uses and inside its published spread.

**within** (${count('within')}): inside what the sources allow, usually one SD either way. **derived** (${count('derived')}): computed from published
sizes. **assumed** (${count('assumed')}): no measurement was read; the value is ours, and the records named under "decided by" are the only
check. Letters and numbers in the column "decided by" are records of the validation table (\`npm run validate\`), in the
column "sources" the list at the end. Stiffness is the passive one of a specimen; "tone" is the factor about the three
axes that quiet standing puts on it. Ranges stiffen a joint and warn; they stop nothing.

## Joints

${table(
  ['joint', 'what', 'chosen', 'published', 'unit', 'state', 'sources', 'decided by', 'how'],
  values.map(({ of, what, value, unit, published, state, sources: from, decidedBy, how }) => [
    of.join(', '),
    what,
    written(value),
    spread(published),
    unit,
    state,
    from.join(', '),
    decidedBy.join(', '),
    how,
  ]),
)}

## Goals

What a standing nervous system holds on to has not been measured as a stiffness anywhere. Weights (N/m for places,
N m/rad for directions) are chosen so that the named records come out.

${table(
  ['goal', 'weights', 'decided by', 'how'],
  goals.map(({ goal, weights, decidedBy, how }) => [goal, written(weights), decidedBy.join(', '), how]),
)}

## Not met within published values

${table(
  ['record', 'why'],
  notMet.map(({ record, why }) => [record, why]),
)}

## Sources

No stiffness rests on a publication that was only recalled or not read; some ranges rest on a recalled textbook.

${table(
  ['id', 'publication', 'read'],
  Object.entries(sources).map(([id, { cited, link, read }]) => [id, link ? `[${cited}](${link})` : cited, read]),
)}
`
}
