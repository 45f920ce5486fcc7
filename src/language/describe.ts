import { capitalise, fill } from './fill.ts'
import { chainSentences, inputSentences } from './describe-case.ts'
import { formatNumber, formatQuantity } from './format.ts'
import { clausesOf } from './list.ts'
import { MEASURABLE } from './measurable.ts'
import { vertebraLabel } from './names.ts'
import type { Case, Side, Stance } from '#body'
import type { Words } from './catalogue.ts'

/** What `describe` reads of a set of measurements; the instruments' own type fits. Degrees, millimetres, percent. */
export interface DescribedMeasurements {
  readonly readings: { readonly [instrument: string]: { readonly value: number; readonly unit: string } }
  readonly cobb: readonly {
    readonly angle: number
    readonly upper: string
    readonly lower: string
    readonly convex: Side
  }[]
}

/** From here on whole numbers are said; below, one decimal. */
const WHOLE_FROM = 10
const EVEN_LOAD = 50

/** A measured amount in words, always positive: "less than a degree", "1 degree", "3.2 degrees", "12 mm". */
const amount = (value: number, unit: 'deg' | 'mm', words: Words): string => {
  const { describe, language } = words
  const size = Math.abs(value)
  const decimals = size < WHOLE_FROM ? 1 : 0
  const n = formatNumber(size, language, { decimals, trim: true })
  if (size < 1 && n !== formatNumber(1, language, { decimals, trim: true })) {
    return unit === 'deg' ? describe.underDegree : describe.underMillimetre
  }
  if (unit === 'mm') return formatQuantity(size, 'mm', language, { decimals, trim: true })
  return fill(n === '1' ? describe.degree : describe.degrees, { n })
}

const isMeasurable = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) >= MEASURABLE

const sides = (value: number, words: Words): { readonly side: string; readonly other: string } => {
  const { left, right } = words.names
  return value > 0 ? { side: left, other: right } : { side: right, other: left }
}

/** The sacral base: left side high (+) leans to the right. */
const sacrum = (stance: Stance, measured: DescribedMeasurements, words: Words): string[] => {
  const value = measured.readings['sacral-base']?.value
  if (value === undefined) return []
  if (!isMeasurable(value)) return [words.describe.sacrumLevel[stance]]
  const side = sides(-value, words).side
  return [fill(words.describe.sacrumLeans[stance], { n: amount(value, 'deg', words), side })]
}

const curve = (measured: DescribedMeasurements, words: Words): string[] => {
  let largest = measured.cobb[0]
  for (const next of measured.cobb) if (largest === undefined || next.angle > largest.angle) largest = next
  if (largest === undefined || !isMeasurable(largest.angle)) return []
  return [
    fill(words.describe.curve, {
      n: amount(largest.angle, 'deg', words),
      side: words.names[largest.convex],
      lower: vertebraLabel(largest.lower, words),
      upper: vertebraLabel(largest.upper, words),
    }),
  ]
}

const load = (measured: DescribedMeasurements, words: Words): string[] => {
  const value = measured.readings['load-left']?.value
  if (value === undefined || !isMeasurable(value - EVEN_LOAD)) return []
  const heavier = EVEN_LOAD + Math.abs(value - EVEN_LOAD)
  const n = formatQuantity(heavier, '%', words.language, { decimals: 1, trim: true })
  return [fill(words.describe.load, { side: sides(value - EVEN_LOAD, words).side, n })]
}

/** The smaller answers as one sentence, only those that could be measured. */
const clauses = (stance: Stance, measured: DescribedMeasurements, words: Words): string[] => {
  const { describe } = words
  const crests = measured.readings['height-crests']?.value
  const torsion = measured.readings['innominate-torsion']?.value
  const said = [
    ...(isMeasurable(crests)
      ? [fill(describe.crest, { side: sides(crests, words).side, n: amount(crests, 'mm', words) })]
      : []),
    ...(isMeasurable(torsion)
      ? [fill(describe.torsion, { ...sides(torsion, words), n: amount(torsion, 'deg', words) })]
      : []),
    ...curve(measured, words),
    ...(stance === 'standing' ? load(measured, words) : []),
  ]
  return said.length === 0 ? [] : [`${capitalise(clausesOf(said, words))}.`]
}

const legs = (stance: 'supine' | 'long-sitting', measured: DescribedMeasurements, words: Words): string[] => {
  const value = measured.readings[`leg-length-${stance}`]?.value
  if (value === undefined) return []
  if (!isMeasurable(value)) return [words.describe.legsEqual[stance]]
  const side = sides(-value, words).side
  return [fill(words.describe.legShorter[stance], { side, n: amount(value, 'mm', words) })]
}

const bones = (measured: DescribedMeasurements, words: Words): string[] => {
  const value = measured.readings['leg-length-structural']?.value
  if (!isMeasurable(value)) return []
  return [fill(words.describe.bonesShorter, { side: sides(-value, words).side, n: amount(value, 'mm', words) })]
}

/**
 * What the body does, in words: first what is done to it, then what follows where it stands or lies, then the legs
 * lying down. Numbers come from the arguments only; a value below 0.5 mm or 0.5 degrees is "less than can be measured".
 *
 * @param input the case; degrees, millimetres
 * @param measured readings in the case's own stance; degrees, millimetres, percent
 * @param supine readings of the same case lying on the back, for the functional leg-length difference; null if unknown
 * @param words the language's words (`loadWords` or `loadCatalogue`)
 */
export const describe = (
  input: Case,
  measured: DescribedMeasurements,
  supine: DescribedMeasurements | null,
  words: Words,
): string => {
  const done = inputSentences(input, words)
  if (done.length === 0) return words.describe.nothing
  const stance = input.stance ?? 'standing'
  const lying = supine ?? measured
  return [
    ...done,
    ...chainSentences(input, words),
    ...sacrum(stance, measured, words),
    ...clauses(stance, measured, words),
    ...legs('long-sitting', measured, words),
    ...legs('supine', lying, words),
    ...bones(measured, words),
  ].join(' ')
}
