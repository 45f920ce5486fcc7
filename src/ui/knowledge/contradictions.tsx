import { openRecord } from './open-record.ts'
import type { PublishedOutcome } from './outcomes.ts'
import { useKnowledge } from './use-knowledge.ts'
import { VerdictBadge } from './verdict-badge.tsx'

/** Where studies, or what is taught and what is measured, do not agree: in plain words, with the records behind it. */
export function Contradictions({ outcomes }: { readonly outcomes: readonly PublishedOutcome[] }) {
  const { sections, contradictions, band } = useKnowledge()
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  return (
    <section aria-labelledby="knowledge-contradictions">
      <h2 id="knowledge-contradictions">{sections.contradictions}</h2>
      <div className="contradictions">
        {contradictions.map(({ title, text, records }) => (
          <article key={title} className="contradiction">
            <h3>{title}</h3>
            <p>{text}</p>
            <ul className="record-links">
              {records.map((id) => {
                const outcome = byId.get(id)
                return (
                  outcome && (
                    <li key={id}>
                      <button type="button" className="link" onClick={() => openRecord(id)}>
                        {id} {outcome.cited}
                      </button>{' '}
                      <VerdictBadge verdict={outcome.verdict} />
                    </li>
                  )
                )
              })}
            </ul>
          </article>
        ))}
      </div>
      <article className="contradiction" id="natural-band">
        <h3>{band.title}</h3>
        <p>{band.text}</p>
      </article>
    </section>
  )
}
