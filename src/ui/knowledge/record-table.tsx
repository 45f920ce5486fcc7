import { useState } from 'react'
import { fill } from '#language'
import { Segments } from '../parts/segments.tsx'
import { VERDICTS } from './outcomes.ts'
import type { PublishedOutcome, Verdict } from './outcomes.ts'
import { RecordEntry } from './record-entry.tsx'
import { useKnowledge } from './use-knowledge.ts'

type Shown = Verdict | 'all'

/** Every record under the heading of what it is about, all of them or those of one verdict. */
export function RecordTable({ outcomes }: { readonly outcomes: readonly PublishedOutcome[] }) {
  const { sections, groups, verdicts, all, filter, shown: shownWords } = useKnowledge()
  const [shown, setShown] = useState<Shown>('all')
  const chosen = outcomes.filter(({ verdict }) => shown === 'all' || verdict === shown)
  const options = (['all', ...VERDICTS] as const).map((id) => ({ id, label: id === 'all' ? all : verdicts[id] }))
  return (
    <section aria-labelledby="knowledge-table">
      <h2 id="knowledge-table">{sections.table}</h2>
      <Segments<Shown> label={filter} options={options} value={shown} wrap onChange={setShown} />
      <output className="note">{fill(shownWords, { n: String(chosen.length) })}</output>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
        const records = chosen.filter(({ id }) => id.startsWith(group))
        return (
          records.length > 0 && (
            <section key={group} className="record-group">
              <h3>{groups[group]}</h3>
              {records.map((outcome) => (
                <RecordEntry key={outcome.id} outcome={outcome} />
              ))}
            </section>
          )
        )
      })}
    </section>
  )
}
