import { fill, vertebraLabel } from '#language'
import { useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'
import { ReadingFacts } from './reading-facts.tsx'

/** Degrees; a smaller curve could not be measured in a person either. */
const MEASURABLE_CURVE = 0.5

/** Every side curve of the spine: its Cobb angle, where it runs and to which side it bulges. */
export function Curves() {
  const { t, words, quantity } = useWords()
  const curves = useSnapshot(({ measurements }) => measurements.cobb).filter(({ angle }) => angle >= MEASURABLE_CURVE)
  const label = (vertebra: string) => vertebraLabel(vertebra, words)
  return (
    <details className="reading">
      <summary>
        <span className="reading-name">{t.curve}</span>
        <span className="reading-value">
          {quantity(
            curves.reduce((most, { angle }) => Math.max(most, angle), 0),
            'deg',
          )}
        </span>
        {curves.length === 0 && <span className="reading-says">{t.noCurve}</span>}
        {curves.map(({ angle, upper, lower, apex, convex }) => (
          <span key={`${upper}-${lower}`} className="reading-says">
            {quantity(angle, 'deg')}:{' '}
            {fill(t.curveText, {
              upper: label(upper),
              lower: label(lower),
              apex: label(apex),
              side: words.names[convex],
            })}
          </span>
        ))}
      </summary>
      <div className="reading-body">
        <ReadingFacts instrument="cobb" />
      </div>
    </details>
  )
}
