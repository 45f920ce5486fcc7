/**
 * Small parsers for foreign data. Each takes a value, the path to it and the list of faults; it returns the typed value,
 * or undefined after reporting a fault. They read own properties only, never recurse into what they do not know, and
 * never throw on data that came from JSON.
 */
import type { Fault } from './case.ts'
import { nearestName } from './nearest-name.ts'

export type Parser<T> = (input: unknown, path: string, faults: Fault[]) => T | undefined

/** After so many faults the rest is still left out, but no longer listed. */
const MOST_FAULTS = 100
/** Longest piece of foreign text that is repeated in a fault. */
const LONGEST_QUOTE = 60

type Plain = { readonly [key: string]: unknown }
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const quote = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text)

/** What of a foreign value is repeated: scalars as they are, anything else by its kind. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') return quote(value)
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value
}

/** Reports a fault and gives undefined. */
export function fault(faults: Fault[], path: string, value: unknown, allowed: string, nearest?: string): undefined {
  if (faults.length < MOST_FAULTS)
    faults.push({ path, value: shown(value), allowed, ...(nearest === undefined ? {} : { nearest }) })
  return undefined
}

const inside = (path: string, key: string): string => (path === '' ? quote(key) : `${path}.${quote(key)}`)

/** A finite number from low to high (inclusive); -0 becomes 0. */
export function numberFrom(low: number, high: number, unit: string): Parser<number> {
  const allowed = `a number from ${low} to ${high}${unit === '' ? '' : ` ${unit}`}`
  return (input, path, faults) =>
    typeof input === 'number' && input >= low && input <= high
      ? input === 0
        ? 0
        : input
      : fault(faults, path, input, allowed)
}

export const flag: Parser<boolean> = (input, path, faults) =>
  typeof input === 'boolean' ? input : fault(faults, path, input, 'true or false')

/** One of a fixed set of words. */
export function wordFrom<T extends string>(words: readonly T[], kind: string): Parser<T> {
  const known = new Set<unknown>(words)
  return (input, path, faults) =>
    known.has(input)
      ? (input as T)
      : fault(faults, path, input, kind, typeof input === 'string' ? nearestName(input, words) : undefined)
}

/** An object whose keys are all known, each with its own parser. Faulty fields are left out. */
export function fields<T>(parsers: { readonly [K in keyof T]-?: Parser<NonNullable<T[K]>> }): Parser<Partial<T>> {
  const known = Object.keys(parsers)
  const table: ReadonlyMap<string, Parser<unknown>> = new Map(Object.entries<Parser<unknown>>(parsers))
  return (input, path, faults) => {
    if (!isPlain(input)) return fault(faults, path, input, `an object with ${known.join(', ')}`)
    const found: [string, unknown][] = []
    for (const key of Object.keys(input)) {
      const parse = table.get(key)
      const at = inside(path, key)
      if (parse === undefined) fault(faults, at, input[key], known.join(', '), nearestName(key, known))
      else {
        const value = parse(input[key], at, faults)
        if (value !== undefined) found.push([key, value])
      }
    }
    return Object.fromEntries(found) as Partial<T>
  }
}

/** An object from names of one kind to values; the value's parser may depend on the name. */
export function record<K extends string, T>(
  kind: string,
  names: readonly K[],
  parserFor: (name: K) => Parser<T>,
): Parser<{ readonly [name in K]?: T }> {
  const known = new Set<string>(names)
  return (input, path, faults) => {
    if (!isPlain(input)) return fault(faults, path, input, `an object whose names are ${kind}`)
    const found: [string, T][] = []
    for (const key of Object.keys(input)) {
      const at = inside(path, key)
      if (!known.has(key)) fault(faults, at, input[key], kind, nearestName(key, names))
      else {
        const value = parserFor(key as K)(input[key], at, faults)
        if (value !== undefined) found.push([key, value])
      }
    }
    return Object.fromEntries(found) as { readonly [name in K]?: T }
  }
}

/** A list of at most `most` entries; faulty entries are left out. */
export function listOf<T>(most: number, parse: Parser<T>): Parser<readonly T[]> {
  return (input, path, faults) => {
    if (!Array.isArray(input)) return fault(faults, path, input, 'a list')
    if (input.length > most) fault(faults, path, `${input.length} entries`, `a list of at most ${most} entries`)
    return input.slice(0, most).flatMap((entry, index) => {
      const value = parse(entry, inside(path, String(index)), faults)
      return value === undefined ? [] : [value]
    })
  }
}

/** As `parse`, but a result without one of these fields is useless and left out whole. */
export function requiring<T extends object>(
  needed: readonly (keyof T & string)[],
  parse: Parser<Partial<T>>,
): Parser<T> {
  return (input, path, faults) => {
    const before = faults.length
    const value = parse(input, path, faults)
    if (value === undefined) return undefined
    const missing = needed.filter((key) => value[key] === undefined)
    if (missing.length === 0) return value as T
    // A field that was there but faulty has been reported already.
    return faults.length > before ? undefined : fault(faults, path, input, `an object with ${needed.join(', ')}`)
  }
}
