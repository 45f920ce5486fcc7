import type { Case } from './case.ts'

/**
 * The numbers of a case that move a body: each entry that is a number, or a push with its force and moment. What only
 * changes how a body gives (locks at neutral, stiffness, tone, ranges, goals) moves nothing by itself and is none; nor is
 * how far the feet stand apart, which counts from no zero.
 */
export interface Mover {
  /** Path into the case, as `impose.sij-left.rx` or `pull.0.tension`. */
  readonly path: string
  /** In the case's unit; absent where it has several numbers. */
  readonly value?: number
  /** The case with this input times a factor. */
  readonly scaled: (factor: number) => Case
}

type Keys = readonly (string | number)[]

/** Where numbers that move a body stand; `*` is any key. */
const PLACES: readonly Keys[] = [
  ['impose', '*', '*'],
  ['rest', '*', '*'],
  ['lock', '*', 'at', '*'],
  ['lift', '*'],
  ['lift', '*', 'heel'],
  ['seat', '*'],
  ['shift', 'tx'],
  ['shape', '*', '*'],
  ['lengthen', '*'],
  ['foot', '*', 'pronation'],
  ['pull', '*', 'tension'],
  ['target', '*'],
]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every place in `value` that a pattern of keys leads to. */
function found(value: unknown, pattern: Keys, before: Keys = []): Keys[] {
  const [key, ...rest] = pattern
  if (key === undefined) return typeof value === 'number' && value !== 0 ? [before] : []
  if (!isRecord(value)) return []
  const keys = key === '*' ? Object.keys(value) : [key]
  return keys.flatMap((one) => found(value[one], rest, [...before, one]))
}

const read = (value: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value)

/** A copy in which the number at `keys` is multiplied. */
function multiplied(value: unknown, [key, ...rest]: Keys, factor: number): unknown {
  if (key === undefined) return (value as number) * factor
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === Number(key) ? multiplied(one, rest, factor) : one))
  const record = value as Record<string, unknown>
  return { ...record, [key]: multiplied(record[key], rest, factor) }
}

type Push = NonNullable<Case['push']>[number]
type Triple = readonly [number, number, number]

const times = ([x, y, z]: Triple, by: number): Triple => [x * by, y * by, z * by]

function pushed({ body, force, moment }: Push, by: number): Push {
  return { body, ...(force ? { force: times(force, by) } : {}), ...(moment ? { moment: times(moment, by) } : {}) }
}

/** Every input of a case that moves the body. */
export function moversOf(input: Case): readonly Mover[] {
  const numbers = PLACES.flatMap((pattern) => found(input, pattern)).map((keys): Mover => ({
    path: keys.join('.'),
    value: read(input, keys) as number,
    scaled: (factor) => multiplied(input, keys, factor) as Case,
  }))
  const pushes = (input.push ?? []).map((_, index): Mover => ({
    path: `push.${index}`,
    scaled: (factor) => ({
      ...input,
      push: (input.push ?? []).map((one, i) => (i === index ? pushed(one, factor) : one)),
    }),
  }))
  return [...numbers, ...pushes]
}
