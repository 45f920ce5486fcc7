import { Suspense, use } from 'react'
import { fill } from '#language'
import { openKnowledge } from '../knowledge/address.ts'
import { loadOutcomes } from '../knowledge/outcomes.ts'
import { useMoreWords } from '../more-words.ts'
import { useKnowledge } from '../knowledge/use-knowledge.ts'
import { VerdictBadge } from '../knowledge/verdict-badge.tsx'
import { PartGuard } from '../parts/part-guard.tsx'

function Checks({ records }: { readonly records: readonly string[] }) {
  const { showRecord } = useMoreWords()
  const outcomes = use(loadOutcomes())
  const { checked } = useKnowledge()
  return (
    <>
      <p className="eyebrow">{checked}</p>
      <ul className="checks">
        {records.flatMap((record) => {
          const outcome = outcomes.find(({ id }) => id === record)
          return outcome
            ? [
                <li key={record}>
                  <VerdictBadge verdict={outcome.verdict} />
                  <span className="note">{outcome.cited}</span>
                  <button
                    type="button"
                    className="link"
                    aria-label={fill(showRecord, { record })}
                    onClick={() => openKnowledge(record)}
                  >
                    {record}
                  </button>
                </li>,
              ]
            : []
        })}
      </ul>
    </>
  )
}

/** The published measurements that test a number, each with its verdict; pressed, the page opens where it is told. */
export function ReadingChecks({ records }: { readonly records: readonly string[] }) {
  return (
    <PartGuard>
      <Suspense fallback={<div className="waiting" />}>
        <Checks records={records} />
      </Suspense>
    </PartGuard>
  )
}
