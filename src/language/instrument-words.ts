import { INSTRUMENT_WORDS } from './instrument-ids.ts'
import { MEASURABLE } from './measurable.ts'
import type { InstrumentText, InstrumentWords } from './en/instruments.ts'
import type { InstrumentWord } from './instrument-ids.ts'
import type { NameWords } from './en/names.ts'
import type { Side } from '#body'

interface WithInstruments {
  readonly instruments: InstrumentWords
  readonly names: NameWords
}

const isWord = (id: string): id is InstrumentWord => (INSTRUMENT_WORDS as readonly string[]).includes(id)

/** `knee-flexion-left` and `sij-left-rotation` carry their side in different places. */
const split = (id: string): readonly [base: string, side: Side | null] => {
  const match = /^(sij-)?(.*?)-?(left|right)(-.+)?$/.exec(id)
  if (match === null) return [id, null]
  const [, sij, base = '', side, tail = ''] = match
  return [sij === undefined ? base + tail : `sij${tail}`, side as Side]
}

/** Name, definition and meaning of the signs of an instrument by its interchange id; null for an unknown one. */
export const instrumentWords = (id: string, words: WithInstruments): InstrumentText | null => {
  if (isWord(id)) return words.instruments.entries[id]
  const [base, side] = split(id)
  if (side === null || !isWord(base)) return null
  const entry = words.instruments.entries[base]
  const put = (text: string): string => text.replaceAll('{side}', words.names[side])
  return {
    name: put(entry.name),
    short: put(entry.short),
    definition: put(entry.definition),
    plus: put(entry.plus),
    minus: put(entry.minus),
  }
}

/** What this value says in words ("left crest higher"); below 0.5 of its unit "less than can be measured". */
export const signWords = (id: string, value: number, words: WithInstruments): string => {
  if (Math.abs(value) < MEASURABLE) return words.instruments.belowMeasurable
  const entry = instrumentWords(id, words)
  if (entry === null) return ''
  return value > 0 ? entry.plus : entry.minus
}
