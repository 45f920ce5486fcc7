import { useState } from 'react'
import { capitalise, instrumentWords, MEASURABLE, signWords } from '#language'
import { useAllWords } from '../all-words.ts'
import { useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'
import { ReadingFacts } from './reading-facts.tsx'
import { ReadingOrigin } from './reading-origin.tsx'
import type { ReadingRowSpec } from './reading-groups.ts'

const tenth = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10 || 0)

/** A reading and the same reading in neutral, to a tenth; null where the stance does not define it. */
function useReading(instrument: string) {
  const now = useSnapshot(({ measurements }) => tenth(measurements.readings[instrument]?.value))
  const before = useSnapshot(({ neutral }) => tenth(neutral.readings[instrument]?.value)) ?? 0
  const unit = useSnapshot(({ measurements }) => measurements.readings[instrument]?.unit)
  return now === null || unit === undefined ? null : { now, before, unit }
}

type Taken = NonNullable<ReturnType<typeof useReading>>

/** Zero when nothing is done: a difference between the sides, or a change. */
const isDifference = ({ before }: Taken) => before === 0

/** What the number says. A difference is said by its side, an angle of posture by its change from neutral. */
function useSays({ instrument, beside }: ReadingRowSpec, taken: Taken | null, second: Taken | null): string | null {
  const { t, words, quantity } = useAllWords()
  if (!taken || taken.now === taken.before) return null
  if (isDifference(taken)) {
    // An angle too small to be measured may still be a height that can.
    const byHeight = beside !== undefined && second !== null && Math.abs(taken.now) < MEASURABLE
    return byHeight ? signWords(beside, second.now, words) : signWords(instrument, taken.now, words)
  }
  const change = taken.now - taken.before
  if (Math.abs(change) < MEASURABLE) return t.unchanged
  return `${t.before} ${quantity(taken.before, taken.unit)} · ${quantity(change, taken.unit, { signed: true })}`
}

/** Before, now and the change between them. */
function BeforeAfter({ now, before, unit }: Taken) {
  const { t, quantity } = useWords()
  return (
    <dl className="before-after">
      <div>
        <dt>{t.before}</dt>
        <dd>{quantity(before, unit)}</dd>
      </div>
      <div>
        <dt>{t.after}</dt>
        <dd>{quantity(now, unit)}</dd>
      </div>
      <div>
        <dt>{t.change}</dt>
        <dd>{quantity(now - before, unit, { signed: true })}</dd>
      </div>
    </dl>
  )
}

/** One number: name, value, what it says in words; opened, how it stood before and where it comes from. */
export function ReadingRow({ instrument, beside }: ReadingRowSpec) {
  const { words, quantity } = useAllWords()
  const [open, setOpen] = useState(false)
  const taken = useReading(instrument)
  const second = useReading(beside ?? instrument)
  const says = useSays({ instrument, ...(beside ? { beside } : {}) }, taken, second)
  const text = instrumentWords(instrument, words)
  if (!taken || !text) return null
  // A size has no sides: no sign, and nothing to say beyond its name.
  const isSize = text.plus === text.minus
  const write = (reading: Taken) => quantity(reading.now, reading.unit, { signed: isDifference(reading) && !isSize })
  return (
    <details className="reading" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="reading-name">{capitalise(beside ? text.short : text.name)}</span>
        <span className="reading-value">
          {write(taken)}
          {beside && second && <span className="reading-beside">{write(second)}</span>}
        </span>
        {says !== null && !isSize && <span className="reading-says">{says}</span>}
      </summary>
      {open && (
        <div className="reading-body">
          {beside && <p className="eyebrow">{capitalise(text.name)}</p>}
          <BeforeAfter {...taken} />
          {beside && second && <BeforeAfter {...second} />}
          <ReadingOrigin instrument={instrument} />
          <ReadingFacts instrument={instrument} />
        </div>
      )}
    </details>
  )
}
