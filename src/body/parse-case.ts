/**
 * The one door for cases from outside: link, file, message, command line. Degrees, millimetres, newtons, newton metres.
 * A faulty field is left out and reported with its path, its value and what is allowed; the rest is kept.
 */
import type { AxisRanges, AxisValues, BodySpec, Case, Fault, LockSpec } from './case.ts'
import { CASE_VERSION, STANCES } from './case.ts'
import { axisEntries, lockedAxes } from './case-entries.ts'
import { GOAL_IDS } from './goals.ts'
import { AXES, BODY_IDS, JOINT_IDS, SIDES, type Axis, type BodyId, type JointId } from './ids.ts'
import { JOINT_TABLE } from './joint-table.ts'
import { inputLimit } from './limits.ts'
import { TARGET_IDS } from './stance-rows.ts'
import { TISSUE_IDS, TONE_IDS } from './tissue-ids.ts'
import { fault, fields, flag, isPlain, listOf, numberFrom, record, requiring, wordFrom, type Parser } from './parse.ts'

type Range = readonly [number, number]

/** Documented input limits: [lowest, highest, unit]. SI joints and all other joint axes: `inputLimit`. */
export const CASE_LIMITS = {
  sex: [0, 1, '(0 female, 1 male)'],
  stature: [1300, 2150, 'mm'],
  mass: [35, 180, 'kg'],
  pelvicIncidence: [35, 75, 'degrees'],
  stiffness: [0.01, 100, 'times'],
  lift: [0, 60, 'mm'],
  seat: [0, 60, 'mm'],
  footWidth: [60, 600, 'mm'],
  shift: [-80, 80, 'mm'],
  shapeAngle: [-30, 30, 'degrees'],
  shapeShift: [-30, 30, 'mm'],
  rangeAngle: [-180, 180, 'degrees'],
  rangeShift: [-60, 60, 'mm'],
  lengthen: [-60, 60, 'mm'],
  pronation: [-20, 20, 'degrees'],
  footStiffness: [0.1, 20, 'times'],
  tension: [0, 1000, 'N'],
  slack: [0, 500, 'mm'],
  tetherStiffness: [0, 1000, 'N/mm'],
  tone: [0, 5, 'times'],
  force: [-1000, 1000, 'N'],
  moment: [-100, 100, 'N m'],
  target: [-120, 120, 'degrees or mm'],
  chain: [0, 1, ''],
} as const satisfies Readonly<Record<string, readonly [number, number, string]>>

/** No case needs more pulls, tethers, pushes or holds than this. */
const LONGEST_LIST = 64

function limited(name: keyof typeof CASE_LIMITS): Parser<number> {
  const [low, high, unitName] = CASE_LIMITS[name]
  return numberFrom(low, high, unitName)
}

const isAngle = (axis: Axis): boolean => axis.startsWith('r')
const unit = (axis: Axis): string => (isAngle(axis) ? 'degrees' : 'mm')

const axisRecord = <T>(parserFor: (axis: Axis) => Parser<T>) => record(AXES.join(', '), AXES, parserFor)

function range([low, high]: Range, unitName: string): Parser<Range> {
  const bound = numberFrom(low, high, unitName)
  const allowed = `[lowest, highest], each from ${low} to ${high} ${unitName}`
  return (input, path, faults) => {
    if (!Array.isArray(input) || input.length !== 2) return fault(faults, path, input, allowed)
    const from = bound(input[0], `${path}.0`, faults)
    const to = bound(input[1], `${path}.1`, faults)
    if (from === undefined || to === undefined) return undefined
    return from <= to ? [from, to] : fault(faults, path, `${from} to ${to}`, allowed)
  }
}

const axisList = listOf(AXES.length, wordFrom(AXES, AXES.join(', ')))
const axes: Parser<readonly Axis[]> = (input, path, faults) => {
  const list = axisList(input, path, faults)
  return list && [...new Set(list)]
}

function lock(values: Parser<AxisValues>, stops: Parser<AxisRanges>): Parser<LockSpec> {
  const parts = fields<Exclude<LockSpec, true>>({ axes, at: values, stops })
  return (input, path, faults) => {
    if (input === true) return true
    if (isPlain(input)) return onLockedAxes(parts(input, path, faults), path, faults)
    return fault(faults, path, input, 'true, or an object with axes, at, stops')
  }
}

/** A place to stand at belongs to an axis that is locked. */
function onLockedAxes<T extends Exclude<LockSpec, true>>(
  lock: T | undefined,
  path: string,
  faults: Fault[],
): T | undefined {
  if (!lock?.at) return lock
  const locked = lockedAxes(lock)
  const at = axisEntries(lock.at).filter(([axis, value]) => {
    if (!locked.includes(axis)) fault(faults, `${path}.at.${axis}`, value, locked.join(', ') || 'axes that are locked')
    return locked.includes(axis)
  })
  return { ...lock, at: Object.fromEntries(at) }
}

function rangeOf(axis: Axis): Parser<Range> {
  const [low, high, name] = CASE_LIMITS[isAngle(axis) ? 'rangeAngle' : 'rangeShift']
  return range([low, high], name)
}

interface JointParsers {
  readonly values: Parser<AxisValues>
  readonly lock: Parser<LockSpec>
  /** Only where a range is published: elsewhere there is no end to move. */
  readonly ranges: Parser<AxisRanges>
}

const JOINT_PARSERS = new Map<JointId, JointParsers>(
  JOINT_TABLE.map((joint) => {
    const limits = inputLimit(joint)
    const values = axisRecord((axis) => numberFrom(limits[axis][0], limits[axis][1], unit(axis)))
    const stops = axisRecord((axis) => range(limits[axis], unit(axis)))
    const ends = AXES.filter((axis) => joint.id !== 'symphysis' && joint.range[axis])
    const ranges = record(ends.join(', ') || 'nothing', ends, rangeOf)
    return [joint.id, { values, lock: lock(values, stops), ranges }]
  }),
)

const nothing: Parser<never> = (input, path, faults) => fault(faults, path, input, 'nothing')
const JOINT_NAMES = 'names of joints'
const jointValues = record(JOINT_NAMES, JOINT_IDS, (id) => JOINT_PARSERS.get(id)?.values ?? nothing)
const jointLocks = record(JOINT_NAMES, JOINT_IDS, (id) => JOINT_PARSERS.get(id)?.lock ?? nothing)

const SHAPE = axisRecord((axis) => limited(isAngle(axis) ? 'shapeAngle' : 'shapeShift'))

const perSide = <T>(parse: Parser<T>) => record('left, right', SIDES, () => parse)

const sex: Parser<NonNullable<BodySpec['sex']>> = (input, path, faults) =>
  input === 'female' || input === 'male'
    ? input
    : typeof input === 'number'
      ? limited('sex')(input, path, faults)
      : fault(faults, path, input, 'female, male, or a number from 0 (female) to 1 (male)')

const heel = requiring<{ readonly heel: number }>(['heel'], fields({ heel: limited('lift') }))
const lift: Parser<number | { readonly heel: number }> = (input, path, faults) =>
  isPlain(input) ? heel(input, path, faults) : limited('lift')(input, path, faults)

function triple(name: 'force' | 'moment'): Parser<readonly [number, number, number]> {
  const part = limited(name)
  const [low, high, unitName] = CASE_LIMITS[name]
  return (input, path, faults) => {
    if (!Array.isArray(input) || input.length !== 3)
      return fault(faults, path, input, `three numbers from ${low} to ${high} ${unitName}`)
    const [x, y, z] = [0, 1, 2].map((index) => part(input[index], `${path}.${index}`, faults))
    return x === undefined || y === undefined || z === undefined ? undefined : [x, y, z]
  }
}

type Item<K extends 'pull' | 'tether' | 'push'> = NonNullable<Case[K]>[number]
const body = wordFrom<BodyId>(BODY_IDS, 'the name of a body')
const path = wordFrom(TISSUE_IDS, 'the name of a tissue path')
const pull = requiring<Item<'pull'>>(['path', 'tension'], fields({ path, tension: limited('tension') }))
const tether = requiring<Item<'tether'>>(
  ['path', 'slack', 'stiffness'],
  fields({ path, slack: limited('slack'), stiffness: limited('tetherStiffness') }),
)
const push = requiring<Item<'push'>>(['body'], fields({ body, force: triple('force'), moment: triple('moment') }))
const LONG_BONES = ['femur-left', 'femur-right', 'tibia-left', 'tibia-right'] as const

const CASE: Parser<Partial<Omit<Case, 'version'>>> = fields<Omit<Case, 'version'>>({
  body: fields<BodySpec>({
    sex,
    stature: limited('stature'),
    mass: limited('mass'),
    pelvicIncidence: limited('pelvicIncidence'),
  }),
  stance: wordFrom(STANCES, STANCES.join(', ')),
  impose: jointValues,
  rest: jointValues,
  lock: jointLocks,
  stiffness: record(JOINT_NAMES, JOINT_IDS, () => limited('stiffness')),
  lift: perSide(lift),
  seat: perSide(limited('seat')),
  feet: fields({ width: limited('footWidth'), free: flag }),
  shift: fields({ tx: limited('shift') }),
  range: record(JOINT_NAMES, JOINT_IDS, (id) => JOINT_PARSERS.get(id)?.ranges ?? nothing),
  shape: record('names of bodies', BODY_IDS, () => SHAPE),
  lengthen: record(LONG_BONES.join(', '), LONG_BONES, () => limited('lengthen')),
  foot: perSide(fields({ pronation: limited('pronation'), stiffness: limited('footStiffness') })),
  pull: listOf(LONGEST_LIST, pull),
  tether: listOf(LONGEST_LIST, tether),
  tone: record('names of muscles', TONE_IDS, () => limited('tone')) as Parser<NonNullable<Case['tone']>>,
  push: listOf(LONGEST_LIST, push),
  hold: listOf(LONGEST_LIST, body),
  target: record(TARGET_IDS.join(', '), TARGET_IDS, () => limited('target')),
  goals: record(GOAL_IDS.join(', '), GOAL_IDS, () => flag),
  chain: limited('chain'),
})

type Migration = (input: { readonly [key: string]: unknown }) => { readonly [key: string]: unknown }
/** From each older version to the next. Version 1 is the first. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map()

/** The case in today's version, without its version field; undefined if that version is unknown. */
function migrated(input: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } | undefined {
  let { version, ...rest } = input as { version?: unknown; [key: string]: unknown }
  while (version !== CASE_VERSION) {
    const step = typeof version === 'number' ? MIGRATIONS.get(version) : undefined
    if (step === undefined || typeof version !== 'number') return undefined
    rest = { ...step(rest) }
    version += 1
  }
  return rest
}

const withVersion = (parsed: Partial<Omit<Case, 'version'>> | undefined): Case => ({ version: CASE_VERSION, ...parsed })

/**
 * Reads a case. Never throws; `value` is always a valid case, and parsing it again gives the same without faults.
 * @param input anything, usually from JSON
 * @returns the case and what was left out of it, in the order met
 */
export function parseCase(input: unknown): { value: Case; faults: Fault[] } {
  const faults: Fault[] = []
  if (!isPlain(input)) {
    fault(faults, '', input, 'an object with version and what is done to the body')
    return { value: withVersion({}), faults }
  }
  try {
    const current = migrated(input)
    if (current !== undefined) return { value: withVersion(CASE(current, '', faults)), faults }
    fault(faults, 'version', input['version'], String(CASE_VERSION))
  } catch {
    // Only an object with code in it (a getter or a proxy that throws) comes here; JSON cannot.
    fault(faults, '', input, 'plain data')
  }
  return { value: withVersion({}), faults }
}
