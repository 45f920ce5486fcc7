import { SOURCES } from '#causes'
import type { Cause } from '#causes'
import { useAllWords } from '../all-words.ts'

/** The two evidence marks of a cause, each with what it means, and the publications behind them. */
export function Evidence({ cause }: { readonly cause: Cause }) {
  const { t, words } = useAllWords()
  const marks = [
    { question: t.premise, mark: cause.evidence.premise },
    { question: t.consequence, mark: cause.evidence.consequence },
  ]
  return (
    <div className="marks">
      {marks.map(({ question, mark }) => (
        <div key={question} className="mark">
          <span className="mark-badge" data-mark={mark}>
            {t.evidenceMarks[mark]}
          </span>
          <span>
            {question} <span className="note">{t.evidenceExplained[mark]}</span>
          </span>
        </div>
      ))}
      <p className="note">{words.causes.texts[cause.id].evidence}</p>
      {cause.sources.length > 0 && (
        <details className="fold">
          <summary>{t.sources}</summary>
          <ul className="sources">
            {cause.sources.map((id) => {
              const { citation, link } = SOURCES[id]
              return (
                <li key={id} className="note">
                  {link === null ? (
                    citation
                  ) : (
                    <a className="link" href={link} target="_blank" rel="noreferrer">
                      {citation}
                    </a>
                  )}
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </div>
  )
}
