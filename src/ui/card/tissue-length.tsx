import { fill, loadTissueLengthWords, nameOf } from '#language'
import { lengthReading, nerveReadings } from '#session'
import { useSession, useSnapshot } from '../context.tsx'
import { extraWords, useExtraWords } from '../extra-words.ts'
import { useWords } from '../words.tsx'

const LENGTHS = extraWords(loadTissueLengthWords)
/** %. A smaller change is none. */
const LEAST_CHANGE = 0.5

/** How long the selected tissue is now; of a nerve, how close it runs to what is beside it. Nothing for other structures. */
export function TissueLength({ id }: { readonly id: string }) {
  const { words, quantity } = useWords()
  const says = useExtraWords(LENGTHS, words.language)
  const simulation = useSession().simulation()
  // The pose is the simulation's own: read it anew whenever panels are told of a change.
  useSnapshot(({ displacements }) => displacements)
  const now = lengthReading(simulation, id)
  if (!now) return null
  const [near] = nerveReadings(simulation, [id])
  const stretch = Math.abs(now.change) < LEAST_CHANGE ? says.same : now.change > 0 ? says.longer : says.shorter
  return (
    <p>
      <span className="eyebrow">{says.title}</span>{' '}
      {near
        ? fill(says.near, {
            name: nameOf(near.neighbour, words),
            distance: quantity(near.distance, 'mm', { decimals: 0 }),
            change: quantity(near.change, 'mm', { signed: true }),
          })
        : `${fill(says.length, {
            length: quantity(now.length, 'mm', { decimals: 0 }),
            change: quantity(now.change, '%', { signed: true }),
          })} ${stretch}`}
    </p>
  )
}
