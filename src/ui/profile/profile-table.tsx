import { handleWords, MEASURABLE, vertebraLabel } from '#language'
import { useSession } from '../context.tsx'
import { useMoreWords } from '../more-words.ts'
import { useWords } from '../words.tsx'
import { AXIS_OF, TURNS } from './layout.ts'
import type { Turn } from './layout.ts'
import type { LevelValues } from './use-profile.ts'

/** One amount with its direction in words; a dash where nothing could be measured. */
function Amount({
  level,
  turn,
  value,
}: {
  readonly level: LevelValues['level']
  readonly turn: Turn
  readonly value: number
}) {
  const { words, quantity } = useWords()
  if (Math.abs(value) < MEASURABLE) return <>–</>
  const direction = handleWords(level, AXIS_OF[turn], value > 0 ? 1 : -1, words)
  return (
    <>
      {quantity(Math.abs(value), 'deg')} <span className="note">{direction}</span>
    </>
  )
}

/** The chart as a table, from the head down. A level's name selects it. */
export function ProfileTable({ levels }: { readonly levels: readonly LevelValues[] }) {
  const { words, name } = useWords()
  const { profile } = useMoreWords()
  const session = useSession()
  return (
    <table className="table profile-table">
      <thead>
        <tr>
          <th scope="col">{profile.level}</th>
          {TURNS.map((turn) => (
            <th key={turn} scope="col">
              {profile[turn]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.toReversed().map(({ level, now }) => (
          <tr key={level}>
            <th scope="row">
              <button
                type="button"
                className="link"
                aria-label={name(level)}
                onClick={() => session.dispatch({ type: 'select', joint: level, bone: null })}
              >
                {level
                  .split('-')
                  .map((vertebra) => vertebraLabel(vertebra, words))
                  .join('/')}
              </button>
            </th>
            {TURNS.map((turn) => (
              <td key={turn}>
                <Amount level={level} turn={turn} value={now[turn]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
