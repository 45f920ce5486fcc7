import { use, useEffect, useRef } from 'react'
import { useWords } from '../words.tsx'
import { closeKnowledge } from './address.ts'
import { Contradictions } from './contradictions.tsx'
import { InstrumentTable } from './instrument-table.tsx'
import { openRecord } from './open-record.ts'
import { loadOutcomes } from './outcomes.ts'
import { RecordTable } from './record-table.tsx'
import { Summary } from './summary.tsx'
import { useKnowledge } from './use-knowledge.ts'

/** How much is known: every published measurement with its verdict, the contradictions, every number's standing. */
export function KnowledgePage({ record }: { readonly record: string }) {
  const { words, t } = useWords()
  const knowledge = useKnowledge()
  const outcomes = use(loadOutcomes())
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (record === '') title.current?.focus()
    else openRecord(record)
  }, [record])
  useEffect(() => {
    const before = document.title
    document.title = `${knowledge.title} – ${t.title}`
    return () => {
      document.title = before
    }
  }, [knowledge, t])
  return (
    <div className="page">
      <header className="page-bar">
        <button type="button" className="button" data-kind="outline" onClick={closeKnowledge}>
          ← {knowledge.back}
        </button>
      </header>
      <main className="page-body">
        <h1 ref={title} tabIndex={-1}>
          {knowledge.title}
        </h1>
        <p className="lead">{knowledge.lead}</p>
        <Summary outcomes={outcomes} />
        <Contradictions outcomes={outcomes} />
        <RecordTable outcomes={outcomes} />
        <InstrumentTable outcomes={outcomes} />
        <p className="note page-notice" role="note">
          {words.notice.short}
        </p>
      </main>
    </div>
  )
}
