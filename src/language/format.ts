import type { Language } from './language.ts'

const LOCALES: { readonly [language in Language]: string } = { da: 'da-DK', en: 'en-GB' }
/** U+2212, the minus that is as wide as the plus; a hyphen reads as a dash and breaks lines. */
export const MINUS = '\u2212'
/** U+00A0 keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0'
const MOST_DECIMALS = 6

export type WrittenUnit = 'deg' | 'mm' | '%' | 'J' | 'N' | 'N/mm' | 'Nm' | 'kg'

const SYMBOLS: { readonly [unit in WrittenUnit]: string } = {
  deg: '\u00b0',
  mm: `${NO_BREAK}mm`,
  '%': `${NO_BREAK}%`,
  J: `${NO_BREAK}J`,
  N: `${NO_BREAK}N`,
  'N/mm': `${NO_BREAK}N/mm`,
  Nm: `${NO_BREAK}N${NO_BREAK}m`,
  kg: `${NO_BREAK}kg`,
}

export interface NumberOptions {
  /** Decimals written, always all of them. Default 1. */
  readonly decimals?: number
  /** Write a plus before positive values (differences). Default false. */
  readonly signed?: boolean
  /** Leave out trailing zeros ("3" for 3.0). Default false. */
  readonly trim?: boolean
}

const formatters = new Map<string, Intl.NumberFormat>()

const formatter = (language: Language, least: number, most: number): Intl.NumberFormat => {
  const key = `${language} ${least} ${most}`
  let found = formatters.get(key)
  if (found === undefined) {
    found = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: least, maximumFractionDigits: most })
    formatters.set(key, found)
  }
  return found
}

/**
 * A number as people write it in the language: decimal comma in Danish, a proper minus sign, and never "-0": what
 * rounds to nothing is nothing. What is not a number is written as an en dash.
 */
export const formatNumber = (value: number, language: Language, options: NumberOptions = {}): string => {
  if (!Number.isFinite(value)) return '\u2013'
  const decimals = Math.min(Math.max(options.decimals ?? 1, 0), MOST_DECIMALS)
  const size = formatter(language, options.trim === true ? 0 : decimals, decimals).format(Math.abs(value))
  if (!/[1-9]/.test(size)) return size
  if (value < 0) return MINUS + size
  return options.signed === true ? `+${size}` : size
}

/** A number with its unit: "3,2°", "12 mm", "52 %" ("52%" in English); the space does not break. */
export const formatQuantity = (
  value: number,
  unit: WrittenUnit,
  language: Language,
  options: NumberOptions = {},
): string => formatNumber(value, language, options) + (unit === '%' && language === 'en' ? '%' : SYMBOLS[unit])

/** The unit's sign alone, for table heads and number fields: "°", "mm", "%". */
export const unitSymbol = (unit: WrittenUnit): string => SYMBOLS[unit].trim()
