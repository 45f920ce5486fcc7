import type { StoryStep } from '#causes'
import { capitalise, fill, instrumentWords, nameOf, signWords, vertebraLabel } from '#language'
import { nerveReadings, stepReadings, tissueReadings } from '#session'
import type { StepReading } from '#session'
import { useAllWords } from '../all-words.ts'
import { useSession, useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'
import { useStoryWords } from './story-words.ts'

interface Line {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly says?: string
}

/** Degrees; below it a curve could not be measured in a person either. */
const MEASURABLE_CURVE = 0.5

function useLine() {
  const { t, words, name, quantity } = useAllWords()
  const label = (vertebra: string) => vertebraLabel(vertebra, words)
  return (reading: StepReading): Line | null => {
    if (reading.kind === 'payer')
      return { key: reading.joint, name: name(reading.joint), value: quantity(reading.share, '%', { decimals: 0 }) }
    if (reading.kind === 'curve') {
      const { curve } = reading
      if (!curve || curve.angle < MEASURABLE_CURVE) return { key: 'cobb', name: t.curve, value: t.noCurve }
      const { upper, lower, apex, convex } = curve
      const places = { upper: label(upper), lower: label(lower), apex: label(apex), side: words.names[convex] }
      return { key: 'cobb', name: t.curve, value: quantity(curve.angle, 'deg'), says: fill(t.curveText, places) }
    }
    const { id, value, unit, change } = reading
    const text = instrumentWords(id, words)
    if (!text || unit === 'J') return null
    // A difference between the sides is said by its side; an angle of posture by its change.
    const isDifference = Math.abs(value - change) < MEASURABLE_CURVE && text.plus !== text.minus
    return {
      key: id,
      name: capitalise(text.name),
      value: quantity(value, unit),
      says: isDifference ? signWords(id, value, words) : quantity(change, unit, { signed: true }),
    }
  }
}

/** Of many tissues and nerves the first few are said. */
const SAID = 5

/** Lengths of the tissues a step is about, and how close its nerves come to their neighbours. */
function useTissueLines(step: StoryStep): { readonly tissues: readonly Line[]; readonly nerves: readonly Line[] } {
  const { words, name, quantity } = useWords()
  const stories = useStoryWords()
  const simulation = useSession().simulation()
  const tissues = tissueReadings(simulation, step.structures).slice(0, SAID)
  // With nothing done every distance is that of quiet standing.
  const near = step.causes.length === 0 ? [] : nerveReadings(simulation, step.structures).slice(0, SAID)
  return {
    tissues: tissues.map(({ id, change }) => ({
      key: id,
      name: name(id),
      value: quantity(change, '%', { signed: true }),
    })),
    nerves: near.map(({ id, neighbour, distance, change }) => ({
      key: id,
      name: name(id),
      value: quantity(distance, 'mm', { decimals: 0 }),
      says: fill(stories.nerveNear, {
        name: nameOf(neighbour, words),
        change: quantity(change, 'mm', { signed: true }),
      }),
    })),
  }
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="eyebrow">{title}</p>
      <dl>
        {lines.map(({ key, name, value, says }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              {says !== undefined && says !== '' && <span className="note"> {says}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The numbers of a step, from the engine. */
export function StepNumbers({ step }: { readonly step: StoryStep }) {
  const stories = useStoryWords()
  const snapshot = useSnapshot((whole) => whole)
  const line = useLine()
  const { tissues, nerves } = useTissueLines(step)
  const lines = stepReadings(snapshot, step.numbers).flatMap((reading) => line(reading) ?? [])
  const byCause = step.numbers === 'changed-by-cause'
  const nothing = lines.length === 0 && (byCause || step.numbers === 'most-changed')
  if (lines.length + tissues.length + nerves.length === 0 && !nothing) return null
  return (
    <div className="story-numbers">
      {nothing && <p className="note">{stories.noChange}</p>}
      <Lines
        title={byCause ? stories.byCause : step.numbers === 'payers' ? stories.payers : stories.numbers}
        lines={lines}
      />
      <Lines title={stories.tissues} lines={tissues} />
      <Lines title={stories.nerves} lines={nerves} />
    </div>
  )
}
