import { AXES, JOINT_IDS, parseCase } from '#body'
import type { Axis, AxisValues, Case, Fault, JointId } from '#body'
import { LANGUAGES, loadCauseWords } from '#language'
import type { Language } from '#language'
import { decodeState, encodeState, parseState, reduceCase, VIEWS } from '#session'
import type { Camera, Command, Session, State, ViewName } from '#session'
import { causeRequests } from './case-options.ts'
import { causeList, withCauses } from './causes.ts'
import { CallError } from './messages.ts'
import type { Telling } from './telling.ts'

/** What the methods act on. */
export interface Driven {
  readonly session: Session
  readonly setLanguage: (language: Language) => Promise<void>
  readonly teller: () => Promise<Telling>
}

type Method = (driven: Driven, data: unknown) => unknown

type Plain = { readonly [key: string]: unknown }
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const badArgument = (text: string, details?: unknown) => new CallError('bad-argument', text, details)

function noFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw badArgument('part of the data cannot be read; nothing was changed', faults)
}

/** Applies a command; a refusal becomes the call's error and leaves the last good pose. */
function apply({ session }: Driven, command: Command): { state: string } {
  if (session.dispatch(command)) return { state: encodeState(session.state()) }
  const { notice } = session.store.getState()
  const refusal = notice?.kind === 'refused' ? notice.refusal : undefined
  throw new CallError(
    'refused',
    `the model refuses: ${refusal?.code ?? 'no-rest'} ${refusal?.path ?? ''}`.trim(),
    refusal,
  )
}

function jointOf(data: unknown): { joint: JointId; axes: readonly Axis[] | undefined } {
  const name = isPlain(data) ? data.joint : data
  const joint = JOINT_IDS.find((known) => known === name)
  if (!joint) throw badArgument('unknown joint', { value: name, allowed: JOINT_IDS })
  const given = isPlain(data) ? data.axes : undefined
  if (given === undefined) return { joint, axes: undefined }
  const axes = Array.isArray(given) ? AXES.filter((axis) => given.includes(axis)) : []
  if (!Array.isArray(given) || axes.length !== given.length) throw badArgument('unknown axis', { allowed: AXES })
  return { joint, axes }
}

const lock: Method = (driven, data) => {
  const { joint, axes } = jointOf(data)
  return apply(driven, { type: 'lock', joint, ...(axes ? { axes } : {}) })
}

const unlock: Method = (driven, data) => {
  const { joint, axes } = jointOf(data)
  return apply(driven, { type: 'unlock', joint, ...(axes ? { axes } : {}) })
}

/** Text as in the option, one choice, a list of these, or null for none. */
function causeChoices(data: unknown): readonly unknown[] {
  if (data === null || data === undefined) return []
  if (typeof data === 'string') return causeRequests(data)
  return Array.isArray(data) ? data.flatMap(causeChoices) : [data]
}

/** Replaces what was done to the body; the body itself, the stance and the chain stay. */
const setCause: Method = (driven, data) => {
  const { body, stance, chain } = driven.session.state().case
  const bare: Case = {
    version: 1,
    ...(body ? { body } : {}),
    ...(stance ? { stance } : {}),
    ...(chain === undefined ? {} : { chain }),
  }
  const { value, choices, faults } = withCauses(bare, causeChoices(data))
  noFaults(faults)
  const causes = choices.length > 0 ? { choices, base: bare } : null
  return apply(driven, { type: 'causes', causes, case: value })
}

function stateFrom(data: unknown): State {
  const token = isPlain(data) && typeof data.token === 'string' ? data.token : data
  const { value, faults } = typeof token === 'string' ? decodeState(token) : parseState(token)
  noFaults(faults)
  return value
}

/** `{ "sij-left": { "rx": -3, "ty": null } }`: degrees and mm held; null lets an axis go. One undo step. */
const setPose: Method = (driven, data) => {
  if (!isPlain(data)) throw badArgument('expects { joint: { axis: value } }')
  const held: { [joint: string]: { [axis: string]: unknown } } = {}
  let next = driven.session.state().case
  for (const [name, values] of Object.entries(data)) {
    const { joint } = jointOf(name)
    if (!isPlain(values)) throw badArgument('expects { joint: { axis: value } }', { value: values })
    held[joint] = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
    for (const axis of AXES) {
      if (values[axis] === null) next = reduceCase(next, { type: 'impose', joint, axis, value: null })
    }
  }
  const { value, faults } = parseCase({ version: 1, impose: held })
  noFaults(faults)
  for (const [joint, values] of Object.entries(value.impose ?? {}) as [JointId, AxisValues][]) {
    for (const axis of AXES) {
      const wanted = values[axis]
      if (wanted !== undefined) next = reduceCase(next, { type: 'impose', joint, axis, value: wanted })
    }
  }
  return apply(driven, { type: 'case', case: next })
}

const setCase: Method = (driven, data) => {
  const { value, faults } = parseCase(data)
  noFaults(faults)
  return apply(driven, { type: 'case', case: value })
}

const select: Method = (driven, data) => {
  if (data === null || data === undefined) return apply(driven, { type: 'select', joint: null, bone: null })
  if (isPlain(data) && typeof data.bone === 'string' && data.joint === undefined) {
    const { value, faults } = parseState({ version: 1, view: { bone: data.bone } })
    noFaults(faults)
    return apply(driven, { type: 'select', joint: null, bone: value.view.bone })
  }
  return apply(driven, { type: 'select', joint: jointOf(data).joint })
}

const setView: Method = (driven, data) => {
  const camera = isPlain(data) && data.view !== undefined ? data.view : data
  const { value, faults } = parseState({ version: 1, view: { camera } })
  if (faults.length > 0 || camera === undefined) throw badArgument('unknown view', { value: camera, allowed: VIEWS })
  return apply(driven, { type: 'camera', camera: value.view.camera satisfies ViewName | Camera })
}

const setLanguage: Method = async (driven, data) => {
  const name = isPlain(data) ? data.language : data
  const language = LANGUAGES.find((known) => known === name)
  if (!language) throw badArgument('unknown language', { value: name, allowed: LANGUAGES })
  await driven.setLanguage(language)
  return { language }
}

const METHODS: { readonly [name: string]: Method } = {
  ready: () => ({ ready: true }),
  getState: ({ session }) => ({ token: encodeState(session.state()), state: session.state() }),
  setState: (driven, data) => apply(driven, { type: 'state', state: stateFrom(data) }),
  setCase,
  setPose,
  reset: (driven) => apply(driven, { type: 'reset' }),
  undo: (driven) => {
    driven.session.undo()
    return { state: encodeState(driven.session.state()) }
  },
  redo: (driven) => {
    driven.session.redo()
    return { state: encodeState(driven.session.state()) }
  },
  lock,
  unlock,
  getMeasurements: ({ session }) => {
    const { measurements, lying } = session.store.getState()
    return { ...measurements, lying }
  },
  getCauses: async ({ session }) => causeList(await loadCauseWords(session.state().view.language)),
  setCause,
  startStory: async ({ teller }, data) => (await teller()).start(data),
  stopStory: async ({ teller }) => (await teller()).stop(),
  select,
  setView,
  setCamera: setView,
  setLanguage,
}

/** Methods that need the body; those of the page itself (reveal, destroy, getCapabilities) stand in `frame.ts`. */
export const METHOD_NAMES: readonly string[] = Object.keys(METHODS)

/** Answers one call. Throws a `CallError` that says what was wrong. */
export function callMethod(driven: Driven, name: string, data: unknown): unknown {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined
  if (!method) throw new CallError('unknown-method', `no method "${name}"`, { allowed: METHOD_NAMES })
  return method(driven, data)
}
