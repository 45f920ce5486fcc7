import { signWords } from '#language'
import type { Snapshot } from '#session'
import { useAllWords } from '../all-words.ts'
import { useSnapshot } from '../context.tsx'
import { useWords } from '../words.tsx'

const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10 || 0)

const functional = ({ measurements, lying }: Snapshot) =>
  rounded((lying ?? measurements).readings['leg-length-supine']?.value)
const structural = ({ measurements }: Snapshot) => rounded(measurements.readings['leg-length-structural']?.value)

interface ItemProps {
  readonly title: string
  readonly instrument: string
  readonly value: number | null
}

function Item({ title, instrument, value }: ItemProps) {
  const { words, quantity } = useAllWords()
  return (
    <div className="pair-item">
      <span className="eyebrow">{title}</span>
      <span className="pair-value">{value === null ? '–' : quantity(Math.abs(value), 'mm')}</span>
      <span className="note">{value === null ? '' : signWords(instrument, value, words)}</span>
    </div>
  )
}

/** The functional difference (equal bones, crooked base) beside the structural one (unequal bones). */
export function LegLengths() {
  const { t } = useWords()
  return (
    <section>
      <h2>{t.legLengths}</h2>
      <p className="note">{t.legLengthsHint}</p>
      <div className="pair">
        <Item title={t.functional} instrument="leg-length-supine" value={useSnapshot(functional)} />
        <Item title={t.structural} instrument="leg-length-structural" value={useSnapshot(structural)} />
      </div>
    </section>
  )
}
