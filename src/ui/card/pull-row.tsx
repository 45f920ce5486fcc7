import { fill, unitSymbol } from '#language'
import { useDispatch, useSession, useSnapshot } from '../context.tsx'
import { useMoreWords } from '../more-words.ts'
import { NumberField } from '../parts/number-field.tsx'
import { useWords } from '../words.tsx'

/** How hard a tissue pulls, typed: what its knob in the picture does by hand. Nothing for what cannot pull. */
export function PullRow({ id }: { readonly id: string }) {
  const { name } = useWords()
  const { card } = useMoreWords()
  const dispatch = useDispatch()
  const { paths } = useSession().simulation().model
  const tension = useSnapshot(({ state }) => state.case.pull?.find(({ path }) => path === id)?.tension ?? 0)
  const path = paths.find((line) => line.id === id)
  if (!path || !path.crosses || path.limit === 0) return null
  return (
    <div className="rest-row">
      <span>{card.pull}</span>
      <NumberField
        label={`${card.pull}: ${name(id)}`}
        value={tension}
        min={0}
        max={Math.floor(path.limit)}
        step={1}
        unit={unitSymbol('N')}
        onCommit={(value) => dispatch({ type: 'pull', path: id, tension: value === 0 ? null : value })}
      />
      <span className="note">{fill(card.pullMost, { n: String(Math.floor(path.limit)) })}</span>
    </div>
  )
}
