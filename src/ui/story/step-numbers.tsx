import type { StoryStep } from '#causes'
import { capitalise, fill, instrumentWords, signWords, vertebraLabel } from '#language'
import { stepReadings } from '#session'
import type { StepReading } from '#session'
import { useAllWords } from '../all-words.ts'
import { useSnapshot } from '../context.tsx'
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

/** The numbers of a step, from the engine. */
export function StepNumbers({ step }: { readonly step: StoryStep }) {
  const stories = useStoryWords()
  const snapshot = useSnapshot((whole) => whole)
  const line = useLine()
  const lines = stepReadings(snapshot, step.numbers).flatMap((reading) => line(reading) ?? [])
  const payers = step.numbers === 'payers'
  if (lines.length === 0) return step.numbers === 'most-changed' ? <p className="note">{stories.noChange}</p> : null
  return (
    <div className="story-numbers">
      <p className="eyebrow">{payers ? stories.payers : stories.numbers}</p>
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
    </div>
  )
}
