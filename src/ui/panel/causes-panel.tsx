import { CAUSES } from '#causes'
import { useDispatch, useSession, useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'
import { CauseCard } from './cause-card.tsx'
import { CAUSE_GROUPS, GROUP_OF } from './cause-groups.ts'
import { choicesIn, withChoices } from './cause-memory.ts'

/** Causes that can be put on the model, one or several. */
export function CausesPanel() {
  const { t } = useWords()
  const session = useSession()
  const dispatch = useDispatch()
  const count = useSnapshot(({ state }) => choicesIn(state.case).length)
  return (
    <div className="causes">
      <p className="note">{t.causesHint}</p>
      {count > 0 && (
        <button
          type="button"
          className="button"
          data-kind="outline"
          onClick={() => dispatch({ type: 'case', case: withChoices(session.state().case, []) })}
        >
          {t.causesClear}
        </button>
      )}
      {CAUSE_GROUPS.map((group) => (
        <section key={group} className="cause-group">
          <h2>{t.causeGroups[group]}</h2>
          {CAUSES.filter(({ id }) => GROUP_OF[id] === group).map((cause) => (
            <CauseCard key={cause.id} cause={cause} />
          ))}
        </section>
      ))}
    </div>
  )
}
