import { fill } from '#language'
import { useWords } from '../words.tsx'
import { VERDICTS } from './outcomes.ts'
import type { PublishedOutcome } from './outcomes.ts'
import { useKnowledge } from './use-knowledge.ts'
import { VerdictBadge } from './verdict-badge.tsx'

const TIERS = [1, 2, 3] as const

/** How many records have which verdict, by how much they demand. */
export function Summary({ outcomes }: { readonly outcomes: readonly PublishedOutcome[] }) {
  const { number } = useWords()
  const { sections, summaryLine, summaryKept, tiers, verdictsExplained, columns } = useKnowledge()
  const whole = (value: number) => number(value, { decimals: 0 })
  const can = outcomes.filter(({ verdict }) => verdict !== 'not computable').length
  return (
    <section aria-labelledby="knowledge-summary">
      <h2 id="knowledge-summary">{sections.summary}</h2>
      <p>{fill(summaryLine, { all: whole(outcomes.length), can: whole(can) })}</p>
      <p>{summaryKept}</p>
      <table className="table summary-table">
        <thead>
          <tr>
            <th scope="col">{columns.verdict}</th>
            {TIERS.map((tier) => (
              <th key={tier} scope="col">
                {tiers[tier]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                <VerdictBadge verdict={verdict} />
                <span className="note summary-meaning">{verdictsExplained[verdict]}</span>
              </th>
              {TIERS.map((tier) => (
                <td key={tier}>
                  {whole(outcomes.filter((outcome) => outcome.tier === tier && outcome.verdict === verdict).length)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
