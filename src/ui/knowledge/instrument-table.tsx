import { CHECKED_BY, CURVE_INSTRUMENTS, INSTRUMENTS } from '#instruments'
import { capitalise, instrumentWords } from '#language'
import { useAllWords } from '../all-words.ts'
import { useSnapshot } from '../context.tsx'
import { useSpread } from '../panel/reading-facts.tsx'
import { openRecord } from './open-record.ts'
import type { PublishedOutcome } from './outcomes.ts'
import { useKnowledge } from './use-knowledge.ts'
import { VerdictBadge } from './verdict-badge.tsx'

type Definition = (typeof CURVE_INSTRUMENTS)[number]

interface RowProps {
  readonly definition: Definition
  readonly outcomes: ReadonlyMap<string, PublishedOutcome>
}

function InstrumentRow({ definition, outcomes }: RowProps) {
  const { words, quantity } = useAllWords()
  const { notDefined, unchecked } = useKnowledge()
  const { id, unit, spread } = definition
  const now = useSnapshot(({ measurements }) => measurements.readings[id]?.value)
  const before = useSnapshot(({ neutral }) => neutral.readings[id]?.value)
  const spreadText = useSpread(spread, unit === 'J' ? 'mm' : unit)
  const text = instrumentWords(id, words)
  if (!text || unit === 'J') return null
  const write = (value: number | undefined) => (value === undefined ? notDefined : quantity(value, unit))
  return (
    <tr>
      <th scope="row">
        {capitalise(text.name)}
        <span className="note instrument-definition">{text.definition}</span>
      </th>
      <td className="number">{write(now)}</td>
      <td className="number">{write(before)}</td>
      <td>{spreadText ?? '–'}</td>
      <td>
        {CHECKED_BY[id] === undefined ? (
          <span className="note">{unchecked}</span>
        ) : (
          <ul className="record-links">
            {CHECKED_BY[id].map((record) => {
              const outcome = outcomes.get(record)
              return (
                outcome && (
                  <li key={record}>
                    <button type="button" className="link" onClick={() => openRecord(record)}>
                      {record}
                    </button>{' '}
                    <VerdictBadge verdict={outcome.verdict} />
                  </li>
                )
              )
            })}
          </ul>
        )}
      </td>
    </tr>
  )
}

const ALL: readonly Definition[] = [...INSTRUMENTS, ...CURVE_INSTRUMENTS.filter(({ id }) => id !== 'cobb')]

/** Every number of the model: what it is, what it reads now, how healthy people spread, what it was checked against. */
export function InstrumentTable({ outcomes }: { readonly outcomes: readonly PublishedOutcome[] }) {
  const { sections, columns, checked } = useKnowledge()
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  return (
    <section aria-labelledby="knowledge-instruments">
      <h2 id="knowledge-instruments">{sections.instruments}</h2>
      {/* Wider than a phone: it scrolls in a frame of its own; its buttons take the keyboard along. */}
      <div className="wide-table">
        <table className="table">
          <thead>
            <tr>
              {[columns.instrument, columns.now, columns.neutral, columns.spread, checked].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ALL.map((definition) => (
              <InstrumentRow key={definition.id} definition={definition} outcomes={byId} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
