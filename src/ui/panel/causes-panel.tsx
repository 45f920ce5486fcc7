import { lazy, Suspense } from 'react'
import { CAUSES, reportedWith } from '#causes'
import { PartGuard } from '../parts/part-guard.tsx'
import { useWords } from '../words.tsx'
import { CauseCard } from './cause-card.tsx'
import { CAUSE_GROUPS, GROUP_OF } from './cause-groups.ts'
import { useCauses } from './use-causes.ts'

const BodyMap = lazy(() => import('../body-map/body-map.tsx').then((part) => ({ default: part.BodyMap })))
const StoryList = lazy(() => import('../story/story-list.tsx').then((part) => ({ default: part.StoryList })))

/** Causes that can be put on the model, one or several. */
export function CausesPanel() {
  const { t } = useWords()
  const { choices, put } = useCauses()
  return (
    <div className="causes">
      <p className="note">{t.causesHint}</p>
      {choices.length > 0 && (
        <button type="button" className="button" data-kind="outline" onClick={() => put([])}>
          {t.causesClear}
        </button>
      )}
      <PartGuard>
        <Suspense>
          <BodyMap reported={reportedWith(choices)} />
          <StoryList />
        </Suspense>
      </PartGuard>
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
