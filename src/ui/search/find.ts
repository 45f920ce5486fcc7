import { loadWords, nameOf } from '#language'
import type { Words } from '#language'
import { STRUCTURES } from '../structures.ts'
import type { Structure } from '../structures.ts'

/** A structure with what it is called: in Danish, in English and in Latin. */
export interface NamedStructure extends Structure {
  readonly names: { readonly da: string; readonly en: string; readonly latin: string }
  /** The names as they are compared. */
  readonly keys: readonly string[]
}

/** More than this no one reads. */
export const MOST_SHOWN = 30

/** Letters that people write in several ways, made one: case, accents, and ae oe aa for the Danish three. */
export function comparable(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
}

function named(structure: Structure, da: Words, en: Words): NamedStructure {
  const names = {
    da: nameOf(structure.id, da),
    en: nameOf(structure.id, en),
    latin: nameOf(structure.id, en, 'latin'),
  }
  return { ...structure, names, keys: Object.values(names).map(comparable) }
}

/** Every structure with its names in all three languages. */
export async function loadNames(): Promise<readonly NamedStructure[]> {
  const [da, en] = await Promise.all([loadWords('da'), loadWords('en')])
  return STRUCTURES.map((structure) => named(structure, da, en))
}

/** How well a name answers: 0 begins with it, 1 a word begins with it, 2 it is somewhere inside; null not at all. */
function rankOf(key: string, wanted: readonly string[]): number | null {
  if (!wanted.every((word) => key.includes(word))) return null
  const [first = ''] = wanted
  if (key.startsWith(first)) return 0
  return key.split(/[^\p{Letter}\p{Number}]+/u).some((word) => word.startsWith(first)) ? 1 : 2
}

/** Structures that a query names, in any of the languages, best first; none for an empty query. */
export function findStructures(all: readonly NamedStructure[], query: string): readonly NamedStructure[] {
  const wanted = comparable(query)
    .split(/[\s,/]+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  return all
    .flatMap((structure) => {
      const ranks = structure.keys.flatMap((key) => rankOf(key, wanted) ?? [])
      return ranks.length === 0 ? [] : [{ structure, rank: Math.min(...ranks) }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ structure }) => structure)
}
