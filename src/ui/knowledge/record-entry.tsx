import { fill, findingText } from '#language'
import { useWords } from '../words.tsx'
import type { Finding, PublishedOutcome } from './outcomes.ts'
import { useKnowledge } from './use-knowledge.ts'
import { VerdictBadge } from './verdict-badge.tsx'

function FindingEntry({ finding }: { readonly finding: Finding }) {
  const { words } = useWords()
  const { columns, findings } = useKnowledge()
  const say = (phrase: string) => findingText(phrase, findings, words)
  return (
    <li className="finding">
      <span className="finding-what">{say(finding.what)}</span>
      <span className="finding-number">
        <span className="note">{columns.expected}</span> {say(finding.expected)}{' '}
        <span className="note">({say(finding.tolerance)})</span>
      </span>
      <span className="finding-number">
        <span className="note">{columns.model}</span> {say(finding.model)}
      </span>
      <VerdictBadge verdict={finding.verdict} />
    </li>
  )
}

/** One record: who measured it, what the model makes of each of its numbers, and why not where it makes nothing. */
export function RecordEntry({ outcome }: { readonly outcome: PublishedOutcome }) {
  const { id, cited, title, journal, link, tier, read, verdict, reason, findings } = outcome
  const { tiers, reasons, reason: notAtAll, partOnly, read: readWords } = useKnowledge()
  const name = title ?? cited
  return (
    <article className="record" id={`record-${id}`} tabIndex={-1}>
      <header className="record-head">
        <h4>
          {id} · {cited}
        </h4>
        <VerdictBadge verdict={verdict} />
      </header>
      {title !== undefined && (
        <p className="record-title" lang="en">
          {link === undefined ? (
            name
          ) : (
            <a className="link" href={link} target="_blank" rel="noreferrer">
              {name}
            </a>
          )}
          {journal !== undefined && <span className="note"> {journal}</span>}
        </p>
      )}
      <p className="note">
        {tiers[tier]}; {readWords[read]}
      </p>
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding) => (
            <FindingEntry key={finding.what} finding={finding} />
          ))}
        </ul>
      )}
      {reason !== undefined && (
        <p className="note">{fill(findings.length > 0 ? partOnly : notAtAll, { reason: reasons[reason] })}</p>
      )}
    </article>
  )
}
