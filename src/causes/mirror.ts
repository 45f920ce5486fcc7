import { AXES } from '#body'
import type { Axis, AxisRanges, AxisValues, LockSpec } from '#body'
import type { CauseParts } from './cause.ts'

/** The name of the same thing on the other side; unpaired names stay. */
export const mirrorName = (id: string): string =>
  id.replace(
    /(^|-)(left|right)(?=-|$)/g,
    (_, dash: string, side: string) => dash + (side === 'left' ? 'right' : 'left'),
  )

/** The left and the right one of each name without side. */
export const bothSides = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`${name}-left`, `${name}-right`])

/**
 * Mirroring flips ry, rz and tx. At the symphysis left is read against right, and the swap of the two bones flips
 * everything once more, so that rx, ty and tz change sign instead.
 */
const flips = (id: string, axis: Axis): boolean =>
  (axis === 'ry' || axis === 'rz' || axis === 'tx') !== (id === 'symphysis')

/** Never -0: a mirrored nothing is nothing. */
const negate = (value: number): number => (value === 0 ? 0 : -value)

const mirrorValues = (id: string, values: AxisValues): AxisValues =>
  Object.fromEntries(
    AXES.flatMap((axis) => {
      const value = values[axis]
      return value === undefined ? [] : [[axis, flips(id, axis) ? negate(value) : value]]
    }),
  )

const mirrorRanges = (id: string, ranges: AxisRanges): AxisRanges =>
  Object.fromEntries(
    AXES.flatMap((axis) => {
      const range = ranges[axis]
      if (range === undefined) return []
      return [[axis, flips(id, axis) ? [negate(range[1]), negate(range[0])] : range]]
    }),
  )

const mirrorLock = (id: string, lock: LockSpec): LockSpec => {
  if (lock === true) return true
  return {
    ...lock,
    ...(lock.at === undefined ? {} : { at: mirrorValues(id, lock.at) }),
    ...(lock.stops === undefined ? {} : { stops: mirrorRanges(id, lock.stops) }),
  }
}

/** A record by name, each name and each value mirrored. */
const mirrorRecord = <R extends object>(record: R, mirrored: (id: string, value: never) => unknown): R =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [mirrorName(id), mirrored(id, value as never)])) as R

const same = (_: string, value: unknown): unknown => value

/** Lines of tissue in the order of their names. */
export const byPath = <T extends { readonly path: string }>(lines: readonly T[]): readonly T[] =>
  lines.toSorted((a, b) => (a.path < b.path ? -1 : 1))

/** The mirror image of everything a cause or a case does: left for right, and every sign as the sign table has it. */
export const mirrorParts = <P extends CauseParts>(parts: P): P => {
  const result: Record<string, unknown> = { ...parts }
  const put = (key: keyof CauseParts, mirrored: (id: string, value: never) => unknown): void => {
    const record = parts[key]
    if (typeof record === 'object') result[key] = mirrorRecord(record, mirrored)
  }
  put('impose', mirrorValues)
  put('rest', mirrorValues)
  put('shape', mirrorValues)
  put('range', mirrorRanges)
  put('lock', mirrorLock)
  for (const key of ['stiffness', 'lift', 'seat', 'lengthen', 'foot', 'tone'] as const) put(key, same)
  if (parts.shift?.tx !== undefined) result['shift'] = { tx: negate(parts.shift.tx) }
  if (parts.pull !== undefined)
    result['pull'] = byPath(parts.pull.map((pull) => ({ ...pull, path: mirrorName(pull.path) })))
  if (parts.tether !== undefined)
    result['tether'] = byPath(parts.tether.map((band) => ({ ...band, path: mirrorName(band.path) })))
  if (parts.hold !== undefined) result['hold'] = parts.hold.map(mirrorName)
  if (parts.push !== undefined) result['push'] = parts.push.map(mirrorPush)
  return result as P
}

type Push = NonNullable<CauseParts['push']>[number]
/** A force is a vector (x flips), a moment an axial one (y and z flip). */
const mirrorPush = (push: Push): unknown => ({
  body: mirrorName(push.body),
  ...(push.force === undefined ? {} : { force: [negate(push.force[0]), push.force[1], push.force[2]] }),
  ...(push.moment === undefined ? {} : { moment: [push.moment[0], negate(push.moment[1]), negate(push.moment[2])] }),
})
