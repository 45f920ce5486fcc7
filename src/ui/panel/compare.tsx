import { useSession, useSnapshot } from '../context.tsx'
import { useMoreWords } from '../more-words.ts'
import { Icon } from '../parts/icon.tsx'

/** Sets the body of now aside, shows it again, or forgets it. */
export function Compare() {
  const { compare } = useMoreWords()
  const session = useSession()
  const isMarked = useSnapshot(({ state }) => state.marked !== undefined)
  function back() {
    const { marked } = session.state()
    if (marked) session.dispatch({ type: 'case', case: marked })
  }
  return (
    <section className="compare">
      <h2>{compare.title}</h2>
      <p className="note">{isMarked ? compare.isMarked : compare.hint}</p>
      <div className="joint-actions">
        <button type="button" className="button" data-kind="outline" onClick={() => session.dispatch({ type: 'mark' })}>
          <Icon name="mark" size={16} />
          {isMarked ? compare.again : compare.set}
        </button>
        {isMarked && (
          <>
            <button type="button" className="button" data-kind="outline" onClick={back}>
              {compare.back}
            </button>
            <button
              type="button"
              className="button"
              data-kind="outline"
              onClick={() => session.dispatch({ type: 'mark', case: null })}
            >
              {compare.clear}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
