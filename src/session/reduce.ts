import { AXES, lockedAxes } from '#body'
import type { Axis, AxisRanges, AxisValues, Case, JointId, LockSpec } from '#body'
import { causesAfter } from './causes-in-force.ts'
import type { Command } from './commands.ts'
import { DEFAULT_STATE, DEFAULT_VIEW, MAX_MAGNIFY } from './defaults.ts'
import { GUIDE_LINES } from './state.ts'
import type { GuideLine, State } from './state.ts'

/** Case values are kept to a ten-thousandth of a degree or millimetre: far below what matters, and links stay short. */
const round = (value: number) => Math.round(value * 1e4) / 1e4 || 0

/** `record` with `key` set, or without it when `value` is undefined; undefined when nothing is left. */
function put<K extends string, V>(
  record: { readonly [key in K]?: V } | undefined,
  key: K,
  value: V | undefined,
): { readonly [key in K]?: V } | undefined {
  const next: { [key in K]?: V } = { ...record }
  if (value === undefined) delete next[key]
  else next[key] = value
  return Object.keys(next).length > 0 ? next : undefined
}

/** The case with one field replaced; an undefined field disappears, so that an untouched case stays `{version: 1}`. */
function withField<K extends keyof Case>(input: Case, field: K, value: Case[K] | undefined): Case {
  const next: { -readonly [key in keyof Case]: Case[key] } = { ...input }
  if (value === undefined) delete next[field]
  else next[field] = value
  return next
}

const axisValue = (values: AxisValues | undefined, axis: Axis, value: number | null) =>
  put<Axis, number>(values, axis, value === null ? undefined : round(value))

/** Between which values a lock lets its joint move. */
export const stopsOf = (lock: LockSpec | undefined): AxisRanges | undefined =>
  lock === undefined || lock === true ? undefined : lock.stops

/** A lock that holds these axes at these values, with its stops, as short as it can be written. */
function lockSpec(axes: readonly Axis[], at: AxisValues, stops: AxisRanges | undefined): LockSpec | undefined {
  const whole = axes.length === AXES.length
  const atNeutral = Object.keys(at).length === 0
  if (axes.length === 0) return stops ? { axes, stops } : undefined
  if (whole && atNeutral && !stops) return true
  // Stops without a place to stand at mean stops alone, so a whole lock at neutral then names its axes.
  const named = !whole || (atNeutral && stops)
  return { ...(named ? { axes } : {}), ...(atNeutral ? {} : { at }), ...(stops ? { stops } : {}) }
}

function lock(input: Case, joint: JointId, axes: readonly Axis[], at: AxisValues): Case {
  const before = input.lock?.[joint]
  const held = new Set([...lockedAxes(before), ...axes])
  const all = AXES.filter((axis) => held.has(axis))
  const oldAt: AxisValues = before === undefined || before === true ? {} : (before.at ?? {})
  const values: { [axis in Axis]?: number } = {}
  for (const axis of all) {
    const value = round((axes.includes(axis) ? at[axis] : oldAt[axis]) ?? 0)
    if (value !== 0) values[axis] = value
  }
  // What was held by hand on these axes is now held by the lock: one owner per axis.
  let imposed = input.impose?.[joint]
  for (const axis of axes) imposed = axisValue(imposed, axis, null)
  const next = withField(input, 'impose', put(input.impose, joint, imposed))
  return withField(next, 'lock', put(next.lock, joint, lockSpec(all, values, stopsOf(before))))
}

function unlock(input: Case, joint: JointId, axes: readonly Axis[]): Case {
  const before = input.lock?.[joint]
  const left = lockedAxes(before).filter((axis) => !axes.includes(axis))
  const oldAt: AxisValues = before === undefined || before === true ? {} : (before.at ?? {})
  const at: { [axis in Axis]?: number } = {}
  for (const axis of left) if (oldAt[axis] !== undefined) at[axis] = oldAt[axis]
  return withField(input, 'lock', put(input.lock, joint, lockSpec(left, at, stopsOf(before))))
}

function stop(input: Case, joint: JointId, axis: Axis, range: readonly [number, number] | null): Case {
  const before = input.lock?.[joint]
  const stops = put<Axis, readonly [number, number]>(
    stopsOf(before),
    axis,
    range === null ? undefined : [round(range[0]), round(range[1])],
  )
  const at = before === undefined || before === true ? {} : (before.at ?? {})
  return withField(input, 'lock', put(input.lock, joint, lockSpec(lockedAxes(before), at, stops)))
}

function pull(input: Case, path: string, tension: number | null): Case {
  const others = (input.pull ?? []).filter((entry) => entry.path !== path)
  const next = tension === null || tension <= 0 ? others : [...others, { path, tension: round(tension) }]
  return withField(input, 'pull', next.length > 0 ? next : undefined)
}

function resetJoint(input: Case, joint: JointId): Case {
  let next = input
  for (const field of ['impose', 'rest', 'lock', 'stiffness', 'range'] as const) {
    next = withField(next, field, put<JointId, never>(next[field] as { [id in JointId]?: never }, joint, undefined))
  }
  return next
}

/** What a command does to the case. Pure: the same command on the same case gives the same case. */
export function reduceCase(input: Case, command: Command): Case {
  switch (command.type) {
    case 'impose':
    case 'rest': {
      const field = command.type
      const values = axisValue(input[field]?.[command.joint], command.axis, command.value)
      return withField(input, field, put(input[field], command.joint, values))
    }
    case 'let-go':
      return withField(input, 'impose', put(input.impose, command.joint, undefined))
    case 'lock':
      return lock(input, command.joint, command.axes ?? AXES, command.at ?? {})
    case 'unlock':
      return unlock(input, command.joint, command.axes ?? AXES)
    case 'pull':
      return pull(input, command.path, command.tension)
    case 'stop':
      return stop(input, command.joint, command.axis, command.range)
    case 'stiffness': {
      const factor = command.factor === null || command.factor === 1 ? undefined : command.factor
      return withField(input, 'stiffness', put(input.stiffness, command.joint, factor))
    }
    case 'lift':
    case 'lengthen': {
      const value = command.value === null || command.value === 0 ? undefined : round(command.value)
      return command.type === 'lift'
        ? withField(input, 'lift', put(input.lift, command.side, value))
        : withField(input, 'lengthen', put(input.lengthen, command.bone, value))
    }
    case 'stance':
      return withField(input, 'stance', command.stance === 'standing' ? undefined : command.stance)
    case 'chain':
      return withField(input, 'chain', command.value >= 1 ? undefined : round(Math.max(0, command.value)))
    case 'body':
      return withField(input, 'body', Object.keys(command.body).length > 0 ? command.body : undefined)
    case 'case':
    case 'causes':
      return command.case
    case 'reset':
      return input.body ? { version: 1, body: input.body } : { version: 1 }
    case 'reset-joint':
      return resetJoint(input, command.joint)
    default:
      return input
  }
}

/** From the head down whatever the order of choosing; the usual lines are always the same list, so that links stay short. */
function linesAfter(lines: readonly GuideLine[], line: GuideLine, on: boolean): readonly GuideLine[] {
  const next = GUIDE_LINES.filter((known) => (known === line ? on : lines.includes(known)))
  return next.join() === DEFAULT_VIEW.lines.join() ? DEFAULT_VIEW.lines : next
}

/** What a command does to the state. View commands never touch the case, case commands never touch the view. */
export function reduce(state: State, command: Command): State {
  const { view } = state
  switch (command.type) {
    case 'language':
      return { ...state, view: { ...view, language: command.language } }
    case 'names':
      return { ...state, view: { ...view, names: command.names } }
    case 'camera':
      return { ...state, view: { ...view, camera: command.camera } }
    case 'projection':
      return { ...state, view: { ...view, projection: command.projection } }
    case 'layer':
      return { ...state, view: { ...view, layers: { ...view.layers, [command.layer]: command.on } } }
    case 'line':
      return { ...state, view: { ...view, lines: linesAfter(view.lines, command.line, command.on) } }
    case 'magnify':
      return { ...state, view: { ...view, magnify: Math.min(MAX_MAGNIFY, Math.max(1, command.factor)) } }
    case 'select':
      return {
        ...state,
        view: {
          ...view,
          joint: command.joint,
          bone: command.bone === undefined ? view.bone : command.bone,
          lit: command.lit ?? (command.joint === null && !command.bone ? DEFAULT_VIEW.lit : view.lit),
        },
      }
    case 'look': {
      const { [command.bone]: _, ...looks } = view.looks
      return { ...state, view: { ...view, looks: command.look ? { ...looks, [command.bone]: command.look } : looks } }
    }
    case 'isolate':
      return {
        ...state,
        view: { ...view, only: command.bones, looks: command.bones === null ? {} : view.looks },
      }
    case 'cut':
      return { ...state, view: { ...view, cut: command.cut } }
    case 'explode':
      return { ...state, view: { ...view, explode: Math.min(1, Math.max(0, command.share)) } }
    case 'theme':
      return { ...state, view: { ...view, theme: command.theme } }
    case 'state':
      return command.state
    case 'as-new': {
      const { language, names, theme } = view
      return { ...DEFAULT_STATE, view: { ...DEFAULT_VIEW, language, names, theme } }
    }
    case 'mark': {
      const { marked: _, ...rest } = state
      const marked = command.case === undefined ? state.case : command.case
      return marked === null ? rest : { ...rest, marked }
    }
    default:
      return reduceBody(state, command)
  }
}

/** The case, and the causes that are still in force after the command. */
function reduceBody(state: State, command: Command): State {
  const next = reduceCase(state.case, command)
  if (next === state.case) return state
  const { causes: before, ...rest } = state
  const causes =
    command.type === 'causes'
      ? command.causes
      : before && causesAfter(before, state.case, next, reduceCase(before.base, command))
  return causes ? { ...rest, case: next, causes } : { ...rest, case: next }
}
