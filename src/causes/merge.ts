import { AXES } from '#body'
import { byPath } from './mirror.ts'
import type { AxisRanges, AxisValues, Case, JointId, LockSpec } from '#body'
import type { CauseParts } from './cause.ts'

type Lift = NonNullable<CauseParts['lift']>['left']
type Foot = NonNullable<NonNullable<CauseParts['foot']>['left']>

/** Joins two records; `join` decides where both speak of the same name. */
const joinRecords = <T>(
  a: { readonly [id: string]: T | undefined } | undefined,
  b: { readonly [id: string]: T | undefined } | undefined,
  join: (a: T, b: T) => T,
): { readonly [id: string]: T | undefined } | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  const result: { [id: string]: T | undefined } = { ...a }
  for (const [id, value] of Object.entries(b)) {
    const before = result[id]
    result[id] = before === undefined || value === undefined ? (value ?? before) : join(before, value)
  }
  return result
}

const add = (a: number, b: number): number => a + b
const times = (a: number, b: number): number => a * b

const addValues = (a: AxisValues, b: AxisValues): AxisValues =>
  Object.fromEntries(
    AXES.flatMap((axis) => {
      if (a[axis] === undefined && b[axis] === undefined) return []
      return [[axis, (a[axis] ?? 0) + (b[axis] ?? 0)]]
    }),
  )

/** Of two stops on one side the nearer one holds. */
const joinStops = (a: AxisRanges, b: AxisRanges): AxisRanges =>
  Object.fromEntries(
    AXES.flatMap((axis) => {
      const [one, other] = [a[axis] ?? b[axis], b[axis] ?? a[axis]]
      return one && other ? [[axis, [Math.max(one[0], other[0]), Math.min(one[1], other[1])]]] : []
    }),
  )

/** A whole lock stays whole; axes and stops are united. */
const joinLocks = (a: LockSpec, b: LockSpec): LockSpec => {
  if (a === true || b === true) return true
  const axes = AXES.filter((axis) => a.axes?.includes(axis) === true || b.axes?.includes(axis) === true)
  const joined = { ...a, ...b }
  return {
    ...joined,
    ...(axes.length === 0 ? {} : { axes }),
    ...(a.at && b.at ? { at: { ...a.at, ...b.at } } : {}),
    ...(a.stops && b.stops ? { stops: joinStops(a.stops, b.stops) } : {}),
  }
}

/** Full soles add up, heels add up; a full sole beside a heel wins, because it carries the whole foot. */
const joinLifts = (a: NonNullable<Lift>, b: NonNullable<Lift>): NonNullable<Lift> => {
  if (typeof a === 'number') return typeof b === 'number' ? a + b : a
  return typeof b === 'number' ? b : { heel: a.heel + b.heel }
}

const joinFeet = (a: Foot, b: Foot): Foot => ({
  ...a,
  ...b,
  ...(a.pronation !== undefined && b.pronation !== undefined ? { pronation: a.pronation + b.pronation } : {}),
  ...(a.stiffness !== undefined && b.stiffness !== undefined ? { stiffness: a.stiffness * b.stiffness } : {}),
})

/**
 * A lock holds a joint where something else has put it: a joint that is held displaced and locked at neutral would be
 * a contradiction, so the lock takes over the held value.
 */
const lockWhereHeld = (parts: CauseParts): CauseParts => {
  if (parts.lock === undefined || parts.impose === undefined) return parts
  const lock: { [joint in JointId]?: LockSpec } = { ...parts.lock }
  for (const [joint, held] of Object.entries(parts.impose) as [JointId, AxisValues][]) {
    const spec = lock[joint]
    if (spec === undefined) continue
    const axes = spec === true ? AXES : (spec.axes ?? (spec.stops === undefined ? AXES : []))
    const at = spec === true ? undefined : spec.at
    const taken = axes.filter((axis) => held[axis] !== undefined && held[axis] !== (at?.[axis] ?? 0))
    if (taken.length === 0) continue
    const values = Object.fromEntries(taken.map((axis) => [axis, held[axis]]))
    lock[joint] = { ...(spec === true ? { axes } : spec), at: { ...at, ...values } }
  }
  return { ...parts, lock }
}

/**
 * Two sets of parts at once. Displacements, lengths and lifts add up, stiffness factors multiply, locks are united: the
 * order does not matter.
 */
export const mergeParts = (a: CauseParts, b: CauseParts): CauseParts => {
  const joined: { [key in keyof CauseParts]: unknown } = {
    ...a,
    ...b,
    impose: joinRecords(a.impose, b.impose, addValues),
    rest: joinRecords(a.rest, b.rest, addValues),
    shape: joinRecords(a.shape, b.shape, addValues),
    lock: joinRecords(a.lock, b.lock, joinLocks),
    stiffness: joinRecords(a.stiffness, b.stiffness, times),
    tone: joinRecords(a.tone, b.tone, times),
    range: joinRecords(a.range, b.range, (before, after) => ({ ...before, ...after })),
    target: joinRecords(a.target, b.target, add),
    lift: joinRecords(a.lift, b.lift, joinLifts),
    seat: joinRecords(a.seat, b.seat, add),
    lengthen: joinRecords(a.lengthen, b.lengthen, add),
    foot: joinRecords(a.foot, b.foot, joinFeet),
    pull: joinLines(a.pull, b.pull, joinPulls),
    tether: joinLines(a.tether, b.tether, joinBands),
    push: joinLists(a.push, b.push),
    hold: joinLists(a.hold, b.hold),
  }
  const present = Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined))
  return lockWhereHeld(present)
}

type Pulls = NonNullable<CauseParts['pull']>
type Bands = NonNullable<CauseParts['tether']>

/** One entry for each line of tissue, by its name: the same set of causes gives the same list in whatever order. */
const joinLines = <T extends { readonly path: string }>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  join: (one: T, other: T) => T,
): readonly T[] | undefined => {
  const all = joinLists(a, b)
  if (all === undefined) return undefined
  const joined = new Map<string, T>()
  for (const line of all) {
    const other = joined.get(line.path)
    joined.set(line.path, other === undefined ? line : join(other, line))
  }
  return byPath([...joined.values()])
}

const joinPulls = (a: Pulls[number], b: Pulls[number]) => ({ ...a, tension: a.tension + b.tension })

/** Two bands on one line are one: taut as early as the first of them, as stiff as the stiffer. */
const joinBands = (a: Bands[number], b: Bands[number]) => ({
  ...a,
  slack: Math.min(a.slack, b.slack),
  stiffness: Math.max(a.stiffness, b.stiffness),
})

const joinLists = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined =>
  a === undefined || b === undefined ? (a ?? b) : [...a, ...b]

/** Parts on top of a case; body, stance and everything else of the case stay. */
export const mergeIntoCase = (base: Case, parts: CauseParts): Case => {
  const { version, body, stance, ...own } = base
  return {
    ...mergeParts(own, parts),
    version,
    ...(body === undefined ? {} : { body }),
    ...(stance === undefined ? {} : { stance }),
  }
}
