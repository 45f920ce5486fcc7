import { fill } from '#language'
import { useWords } from '../words.tsx'
import { VERDICTS } from './outcomes.ts'
import type { PublishedOutcome, Verdict } from './outcomes.ts'
import { useKnowledge } from './use-knowledge.ts'
import { VerdictBadge } from './verdict-badge.tsx'

const TIERS = [1, 2, 3] as const

/** How many records have which verdict, by how much they demand. */
export function Summary({ outcomes }: { readonly outcomes: readonly PublishedOutcome[] }) {
  const { number } = useWords()
  const { sections, summaryLine, summaryKept, tiers, verdictsExplained } = useKnowledge()
  const whole = (value: number) => number(value, { decimals: 0 })
  const count = (tier: number, verdict: Verdict) =>
    outcomes.filter((outcome) => outcome.tier === tier && outcome.verdict === verdict).length
  const can = outcomes.filter(({ verdict }) => verdict !== 'not computable').length
  return (
    <section aria-labelledby="knowledge-summary">
      <h2 id="knowledge-summary">{sections.summary}</h2>
      <p>{fill(summaryLine, { all: whole(outcomes.length), can: whole(can) })}</p>
      <p>{summaryKept}</p>
      <ul className="summary-list">
        {VERDICTS.map((verdict) => (
          <li key={verdict} className="summary-row">
            <VerdictBadge verdict={verdict} />
            <p className="note">{verdictsExplained[verdict]}</p>
            <p className="summary-counts">
              {TIERS.map((tier) => (
                <span key={tier}>
                  <strong>{whole(count(tier, verdict))}</strong> {tiers[tier]}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
