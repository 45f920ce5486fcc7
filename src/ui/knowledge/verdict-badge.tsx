import type { Verdict } from './outcomes.ts'
import { useKnowledge } from './use-knowledge.ts'

/** The verdict in words; the shape of its outline says the same as its colour. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { verdicts } = useKnowledge()
  return (
    <span className="verdict" data-verdict={verdict.replace(' ', '-')}>
      {verdicts[verdict]}
    </span>
  )
}
