import { fill } from './fill.ts'
import { NUMBERED, PAIRED, UNPAIRED } from './structures.ts'
import type { Side } from '#body'
import type { LatinWords } from './la/names.ts'
import type { NameWords } from './en/names.ts'
import type { Numbered, Paired, SpinePattern, Unpaired } from './structures.ts'

/** Which names are shown: in the page's language, in Latin, or both. */
export type NameMode = 'local' | 'latin' | 'both'
/** What naming needs from a catalogue. */
export interface Nomenclature {
  readonly names: NameWords
  readonly latin: LatinWords
}

type Parsed =
  | { readonly kind: 'unpaired'; readonly id: Unpaired }
  | { readonly kind: 'paired'; readonly id: Paired; readonly side: Side | null }
  | { readonly kind: 'numbered'; readonly id: Numbered; readonly n: number; readonly side: Side | null }
  | { readonly kind: 'vertebra'; readonly letter: Letter; readonly n: number }
  | { readonly kind: 'spinous'; readonly vertebra: string }
  | { readonly kind: 'level' | 'disc'; readonly upper: string; readonly lower: string }

type Letter = 'l' | 't' | 'c'
const REGIONS: { readonly [letter in Letter]: SpinePattern } = { l: 'lumbar', t: 'thoracic', c: 'cervical' }
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

const isIn = <T extends string>(list: readonly T[], id: string): id is T => (list as readonly string[]).includes(id)

const parse = (id: string): Parsed | null => {
  const sided = /^(.+)-(left|right)$/.exec(id)
  const base = sided?.[1] ?? id
  const side = (sided?.[2] ?? null) as Side | null
  if (side === null && isIn(UNPAIRED, base)) return { kind: 'unpaired', id: base }
  if (isIn(PAIRED, base)) return { kind: 'paired', id: base, side }
  const numbered = /^(.+)-(\d+)$/.exec(base)
  if (numbered !== null && isIn(NUMBERED, numbered[1] ?? '')) {
    return { kind: 'numbered', id: numbered[1] as Numbered, n: Number(numbered[2]), side }
  }
  const vertebra = /^([ltc])(\d+)$/.exec(id)
  if (vertebra !== null) return { kind: 'vertebra', letter: vertebra[1] as Letter, n: Number(vertebra[2]) }
  const spinous = /^([ltc]\d+)-spinous$/.exec(id)
  if (spinous !== null) return { kind: 'spinous', vertebra: spinous[1] ?? '' }
  const level = /^(disc-)?([ltc]\d+)-([ltcs]\d+)$/.exec(id)
  if (level === null) return null
  return { kind: level[1] === undefined ? 'level' : 'disc', upper: level[2] ?? '', lower: level[3] ?? '' }
}

/** "L5", "Th12" (Danish), "T12" (English), "S1", "C0" for the occiput. */
export const vertebraLabel = (id: string, words: { readonly names: NameWords }): string => {
  const letters: { readonly [letter: string]: string } = words.names.letters
  return (letters[id.charAt(0)] ?? id.charAt(0).toUpperCase()) + id.slice(1)
}

const levelLabel = (upper: string, lower: string, words: { readonly names: NameWords }): string =>
  `${vertebraLabel(upper, words)}/${vertebraLabel(lower, words)}`

const withSide = (name: string, side: Side | null, names: NameWords): string => {
  const pattern = name.includes('{side}') || side === null ? name : names.sided.replace('{name}', name)
  return pattern
    .replace('{side}', side === null ? '' : names[side])
    .replace(/ {2,}/g, ' ')
    .trim()
}

const localName = (parsed: Parsed, words: Nomenclature): string => {
  const { names } = words
  switch (parsed.kind) {
    case 'unpaired':
      return names.unpaired[parsed.id]
    case 'paired':
      return withSide(names.paired[parsed.id], parsed.side, names)
    case 'numbered':
      return withSide(names.numbered[parsed.id].replace('{n}', String(parsed.n)), parsed.side, names)
    case 'vertebra':
      if (parsed.letter === 'c' && parsed.n <= 2) return parsed.n === 1 ? names.atlas : names.axis
      return fill(names.spine[REGIONS[parsed.letter]], { label: vertebraLabel(parsed.letter + parsed.n, words) })
    case 'spinous':
      return fill(names.spine.spinous, { label: vertebraLabel(parsed.vertebra, words) })
    default:
      return fill(names.spine[parsed.kind], { level: levelLabel(parsed.upper, parsed.lower, words) })
  }
}

/** Latin writes vertebrae with capitals whatever the page's language. */
const latinLabel = (id: string): string => id.toUpperCase()

const latinName = (parsed: Parsed, latin: LatinWords): string => {
  switch (parsed.kind) {
    case 'unpaired':
      return latin.unpaired[parsed.id]
    case 'paired': {
      const [name, gender] = latin.paired[parsed.id]
      return parsed.side === null ? name : `${name} ${latin[parsed.side][gender]}`
    }
    case 'numbered': {
      const [pattern, gender] = latin.numbered[parsed.id]
      const name = pattern
        .replace('{ordinal}', latin.ordinals[parsed.n - 1] ?? '')
        .replace('{roman}', ROMAN[parsed.n - 1] ?? '')
      return parsed.side === null ? name : `${name} ${latin[parsed.side][gender]}`
    }
    case 'vertebra':
      if (parsed.letter === 'c' && parsed.n <= 2) return parsed.n === 1 ? latin.atlas : latin.axis
      return latin.spine[REGIONS[parsed.letter]].replace('{roman}', ROMAN[parsed.n - 1] ?? '')
    case 'spinous':
      return fill(latin.spine.spinous, { level: latinLabel(parsed.vertebra) })
    default: {
      if (parsed.kind === 'level' && parsed.upper === 'c0') return latin.occiputAtlas
      if (parsed.kind === 'level' && parsed.upper === 'c1') return latin.atlasAxis
      const level = `${latinLabel(parsed.upper)}\u2013${latinLabel(parsed.lower)}`
      return fill(latin.spine[parsed.kind], { level })
    }
  }
}

/**
 * Name of any bone, body, joint, disc or palpation landmark by its interchange id, without article and uncapitalised:
 * `nameOf('hip-bone-left', words)` is "left hip bone" / "venstre hofteben", in Latin "os coxae sinistrum".
 * An id without a name comes back as it is, so that a picture never fails for a word.
 */
export const nameOf = (id: string, words: Nomenclature, mode: NameMode = 'local'): string => {
  const parsed = parse(id)
  if (parsed === null) return id
  if (mode === 'local') return localName(parsed, words)
  if (mode === 'latin') return latinName(parsed, words.latin)
  return `${localName(parsed, words)} \u00b7 ${latinName(parsed, words.latin)}`
}
