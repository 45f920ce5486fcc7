import type { StepNumbers } from '#causes'
import { rankEfforts } from '#instruments'
import type { CobbCurve, Measurements, Unit } from '#instruments'
import { MEASURABLE } from '#language'
import type { Snapshot } from './session.ts'

/** What is said with a step. `change` and `value` in `unit`. */
export type StepReading =
  | {
      readonly kind: 'reading'
      readonly id: string
      readonly value: number
      readonly unit: Unit
      readonly change: number
    }
  | { readonly kind: 'curve'; readonly curve: CobbCurve | null }
  /** `share` in percent of the effort of all joints. */
  | { readonly kind: 'payer'; readonly joint: string; readonly share: number }

/** How many of the most changed readings, or of the joints with most effort, are said. */
const SAID = 4
const PERCENT = 100
/** Two readings of one thing, in degrees and in millimetres, are said once: in millimetres where people use these. */
const SAME_THING: { readonly [id: string]: string } = {
  'obliquity-crests': 'height-crests',
  'obliquity-asis': 'height-crests',
  'obliquity-psis': 'height-crests',
  'obliquity-femoral-heads': 'height-femoral-heads',
  'height-asis': 'height-crests',
  'height-psis': 'height-crests',
  'sacral-base-height': 'sacral-base',
  'c7-offset-sacral': 'c7-offset-base',
  'scapula-height': 'shoulder-height',
  'fingertip-height': 'shoulder-height',
}

const largestCurve = (curves: readonly CobbCurve[]): CobbCurve | null =>
  curves.reduce<CobbCurve | null>((most, curve) => (most && most.angle >= curve.angle ? most : curve), null)

function readings({ measurements }: Snapshot, before: Measurements, ids: readonly string[]): StepReading[] {
  return ids.flatMap((id): StepReading[] => {
    if (id === 'cobb') return [{ kind: 'curve', curve: largestCurve(measurements.cobb) }]
    const reading = measurements.readings[id]
    if (!reading) return []
    const change = reading.value - (before.readings[id]?.value ?? 0)
    return [{ kind: 'reading', id, value: reading.value, unit: reading.unit, change }]
  })
}

function mostChanged(snapshot: Snapshot, before: Measurements): StepReading[] {
  const said = new Set<string>()
  return readings(snapshot, before, Object.keys(snapshot.measurements.readings))
    .flatMap((reading) => (reading.kind === 'reading' && Math.abs(reading.change) >= MEASURABLE ? [reading] : []))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .filter(({ id }) => {
      const thing = SAME_THING[id] ?? id
      return !said.has(thing) && said.add(thing)
    })
    .slice(0, SAID)
}

const payers = ({ efforts }: Snapshot): StepReading[] =>
  rankEfforts(efforts)
    .slice(0, SAID)
    .map(({ joint, share }) => ({ kind: 'payer', joint, share: PERCENT * share }))

/** The numbers of a step, read from the engine's own result; never written in a text. */
export function stepReadings(snapshot: Snapshot, numbers: StepNumbers): readonly StepReading[] {
  const { neutral, marked } = snapshot
  if (numbers === 'payers') return payers(snapshot)
  if (numbers === 'changed-by-cause') return mostChanged(snapshot, marked ?? neutral)
  return numbers === 'most-changed' ? mostChanged(snapshot, neutral) : readings(snapshot, neutral, numbers)
}
