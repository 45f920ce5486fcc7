import { vertebraLabel } from './names.ts'
import type { Language } from './language.ts'
import type { NameWords } from './en/names.ts'

interface WithLanguage {
  readonly language: Language
  readonly names: NameWords
}

const LEVEL = /\b[tlcs]\d+-[tlcs]\d+\b/g
/** A number that is not part of a name (C7, L4-S1). */
const NUMBER = /(?<![\w-])-?\d+(?:\.\d+)?(?:e-?\d+)?/g
const UNITS = /\b(mm|deg|N m|N|J)\b/g

/** The phrase with its numbers and levels taken out: what a translation is found by. */
export const findingPattern = (phrase: string): string => phrase.replace(LEVEL, '@').replace(NUMBER, '#')

/** True when a pattern holds nothing to translate: numbers, units and signs. */
export const isBare = (pattern: string): boolean => !/[A-Za-z]/.test(pattern.replace(UNITS, ''))

const written = (number: string, language: Language): string => {
  const signed = number.replace('-', '\u2212')
  return language === 'da' ? signed.replace('.', ',') : signed
}

/**
 * A phrase of the table of measurements in the language: its numbers written as the language does, spinal levels by
 * name. A phrase without a translation stays as the table has it; a test finds it.
 */
export const findingText = (
  phrase: string,
  translations: { readonly [pattern: string]: string },
  words: WithLanguage,
): string => {
  const levels = [...phrase.matchAll(LEVEL)].map(([level]) =>
    level
      .split('-')
      .map((vertebra) => vertebraLabel(vertebra, words))
      .join('/'),
  )
  const numbers = [...phrase.replace(LEVEL, '@').matchAll(NUMBER)].map(([number]) => written(number, words.language))
  const pattern = findingPattern(phrase)
  return (translations[pattern] ?? pattern)
    .replace(/@/g, () => levels.shift() ?? '')
    .replace(/#/g, () => numbers.shift() ?? '')
}
