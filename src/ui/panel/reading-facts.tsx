import { CHECKED_BY, CURVE_INSTRUMENTS, INSTRUMENTS } from '#instruments'
import type { Spread } from '#instruments'
import { fill, instrumentWords } from '#language'
import type { WrittenUnit } from '#language'
import { useAllWords } from '../all-words.ts'
import { useWords } from '../words.tsx'
import { ReadingChecks } from './reading-checks.tsx'
import { citation } from './sources.ts'

const DEFINITIONS = new Map([...INSTRUMENTS, ...CURVE_INSTRUMENTS].map((instrument) => [instrument.id, instrument]))

/** How healthy people spread, in words; null where it is not known. */
export function useSpread(spread: Spread | undefined, unit: WrittenUnit): string | null {
  const { t, quantity } = useWords()
  const say = (value: number) => quantity(value, unit, { trim: true })
  switch (spread?.kind) {
    case 'mean':
      return fill(t.spreadMeanShort, { mean: say(spread.mean), sd: say(spread.sd) })
    case 'range':
      return fill(t.spreadRangeShort, { from: say(spread.from), to: say(spread.to) })
    case 'up-to':
      return fill(t.spreadUpToShort, { limit: say(spread.limit) })
    default:
      return null
  }
}

/** Where a number comes from: definition, meaning of its signs, spread in healthy people, source, how far checked. */
export function ReadingFacts({ instrument }: { readonly instrument: string }) {
  const { t, words } = useAllWords()
  const text = instrumentWords(instrument, words)
  const definition = DEFINITIONS.get(instrument)
  const spread = useSpread(definition?.spread, definition?.unit ?? 'mm')
  if (!text || !definition) return null
  const checks = CHECKED_BY[instrument]
  const sources = [...new Set([definition.source, definition.spread?.source])].flatMap((entry) =>
    entry === undefined ? [] : (citation(entry) ?? []),
  )
  return (
    <>
      <p>{text.definition}</p>
      <dl className="facts">
        {text.plus !== text.minus && (
          <>
            <dt>+</dt>
            <dd>{text.plus}</dd>
            <dt>−</dt>
            <dd>{text.minus}</dd>
          </>
        )}
        {spread !== null && (
          <>
            <dt>{t.healthySpread}</dt>
            <dd>{spread}</dd>
          </>
        )}
        <dt>{t.source}</dt>
        <dd>{sources.length > 0 ? sources.join('; ') : t.byConvention}</dd>
      </dl>
      {checks ? <ReadingChecks records={checks} /> : <p className="note">{words.instruments.notValidated}</p>}
    </>
  )
}
