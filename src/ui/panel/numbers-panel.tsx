import { CHECKED_BY } from '#instruments'
import { useAllWords } from '../all-words.ts'
import { ProfilePart } from '../profile/profile-part.tsx'
import { Compare } from './compare.tsx'
import { Curves } from './curves.tsx'
import { LegLengths } from './leg-lengths.tsx'
import { Payers } from './payers.tsx'
import { READING_GROUPS } from './reading-groups.ts'
import { ReadingRow } from './reading-row.tsx'

/** Every number of the model, grouped as people ask for them; each opens on its definition. */
export function NumbersPanel() {
  const { t, words } = useAllWords()
  return (
    <div className="numbers">
      <LegLengths />
      <Payers />
      <ProfilePart />
      <Compare />
      {READING_GROUPS.map(({ id, rows }) => (
        <section key={id}>
          <h2>{t.readings[id]}</h2>
          {rows.every(({ instrument }) => !CHECKED_BY[instrument]) && (
            <p className="note">{words.instruments.notValidated}</p>
          )}
          {id === 'spine' && <Curves />}
          {rows.map((row) => (
            <ReadingRow key={row.instrument} {...row} />
          ))}
        </section>
      ))}
    </div>
  )
}
