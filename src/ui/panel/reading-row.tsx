import { useState } from 'react'
import type { Reading } from '#instruments'
import { capitalise, instrumentWords, MEASURABLE, signWords } from '#language'
import type { Snapshot } from '#session'
import { useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'
import { ReadingFacts } from './reading-facts.tsx'

const rounded = (reading: Reading | undefined) =>
  reading === undefined ? null : Math.round(reading.value * 10) / 10 || 0

/** One number: name, value, what it says in words; opened, its definition and how it stood before. */
export function ReadingRow({ instrument }: { readonly instrument: string }) {
  const { t, words, quantity } = useWords()
  const [open, setOpen] = useState(false)
  const now = useSnapshot(({ measurements }: Snapshot) => rounded(measurements.readings[instrument]))
  const before = useSnapshot(({ neutral }: Snapshot) => rounded(neutral.readings[instrument]))
  const unit = useSnapshot(({ measurements }: Snapshot) => measurements.readings[instrument]?.unit)
  const text = instrumentWords(instrument, words)
  if (now === null || unit === undefined || !text) return null
  // A difference is zero in neutral and is said by its side; an angle of posture is said by its change.
  const isDifference = (before ?? 0) === 0
  const change = now - (before ?? 0)
  const says = isDifference
    ? signWords(instrument, now, words)
    : Math.abs(change) < MEASURABLE
      ? t.unchanged
      : `${quantity(change, unit, { signed: true })} · ${t.before} ${quantity(before ?? 0, unit)}`
  return (
    <details className="reading" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="reading-name">{capitalise(text.name)}</span>
        <span className="reading-value">{quantity(now, unit, { signed: isDifference })}</span>
        <span className="reading-says">{says}</span>
      </summary>
      {open && (
        <>
          <dl className="facts reading-body">
            <dt>{t.before}</dt>
            <dd>{before === null ? '–' : quantity(before, unit)}</dd>
            <dt>{t.after}</dt>
            <dd>{quantity(now, unit)}</dd>
            <dt>{t.change}</dt>
            <dd>{quantity(change, unit, { signed: true })}</dd>
          </dl>
          <ReadingFacts instrument={instrument} />
        </>
      )}
    </details>
  )
}
