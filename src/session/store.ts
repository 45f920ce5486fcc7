import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { AXES, createSimulation } from '#body'
import type { AxisValues, Case, Fault, JointId, Pose, Refusal, Simulation } from '#body'
import { measure } from '#instruments'
import type { Measurements } from '#instruments'
import type { Command } from './commands.ts'
import { DEFAULT_STATE } from './defaults.ts'
import { lockedAxes, reduce } from './reduce.ts'
import type { State } from './state.ts'

const DEGREES_PER_RADIAN = 180 / Math.PI
const MILLIMETRES_PER_METRE = 1000

/** Read-outs follow a drag at most this often. */
export const PUBLISH_INTERVAL_MS = 50
/** Undo reaches this many steps back. */
const MAX_HISTORY = 200

/** What went wrong with the last input, and what it was; nothing of the state was lost. */
export type Notice =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** What panels read. Replaced as a whole, at most 20 times a second during a drag. */
export interface Snapshot {
  readonly state: State
  readonly measurements: Measurements
  /** The same body lying down, when the stance is not supine itself: what the legs would read on a plinth. */
  readonly lying: Measurements | null
  /** The same body and stance with nothing done: the "before". */
  readonly neutral: Measurements
  /** J by joint. */
  readonly efforts: { readonly [joint: string]: number }
  /** Displacement by joint in degrees and millimetres. */
  readonly displacements: { readonly [joint: string]: AxisValues }
  readonly notice: Notice | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly dragging: boolean
}

export interface SessionOptions {
  readonly initial?: State
  /** Faults met while reading `initial` from a link or storage, shown as the first notice. */
  readonly faults?: readonly Fault[]
  /** For tests: milliseconds, any origin. */
  readonly now?: () => number
}

export interface Session {
  readonly store: StoreApi<Snapshot>
  /** The live simulation: its pose is the one on screen. Replaced when the body changes: read it anew on every use. */
  readonly simulation: () => Simulation
  /** Where the same body rests in this stance with nothing done: `Pose.transforms` of that rest. Not to be written to. */
  readonly rest: () => Float64Array
  /** The state right now (a snapshot may lag by 50 ms during a drag). */
  readonly state: () => State
  /** Applies a command. False when it was refused: the state and the pose are as before and `notice` says why. */
  readonly dispatch: (command: Command) => boolean
  /** Everything until `endDrag` is one undo step. */
  readonly beginDrag: () => void
  readonly endDrag: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly dismissNotice: () => void
  /** Called synchronously after each change of pose or view, before any panel: the stage writes its matrices here. */
  readonly onChange: (listener: (state: State, pose: Pose) => void) => () => void
  readonly destroy: () => void
}

/** A joint's displacement now, in the case's units. */
export function displacementOf(simulation: Simulation, joint: JointId): AxisValues {
  const at = simulation.jointIndex(joint) * AXES.length
  const out: { [axis in (typeof AXES)[number]]?: number } = {}
  AXES.forEach((axis, k) => {
    const scale = k < 3 ? DEGREES_PER_RADIAN : MILLIMETRES_PER_METRE
    out[axis] = (simulation.pose.displacements[at + k] ?? 0) * scale
  })
  return out
}

/** The command with what it leaves to "here and now" written out, so that replaying it gives the same body. */
function completed(command: Command, simulation: Simulation): Command {
  if (command.type !== 'lock' || command.at) return command
  return { ...command, at: displacementOf(simulation, command.joint) }
}

function conflict(state: State, command: Command): Refusal | null {
  if (command.type !== 'impose' || command.value === null) return null
  const locked = lockedAxes(state.case.lock?.[command.joint]).includes(command.axis)
  return locked ? { code: 'conflict', path: `lock.${command.joint}` } : null
}

const sameBody = (a: Case, b: Case) => JSON.stringify(a.body ?? null) === JSON.stringify(b.body ?? null)

export function createSession(options: SessionOptions = {}): Session {
  const now = options.now ?? (() => performance.now())
  let state = options.initial ?? DEFAULT_STATE
  let simulation = createSimulation(state.case.body)
  let companion: Simulation | null = null
  let neutral: { key: string; measurements: Measurements; transforms: Float64Array } | null = null
  let notice: Notice | null = options.faults?.length ? { kind: 'faults', faults: options.faults } : null
  let dragStart: State['case'] | null = null
  const past: Case[] = []
  let future: Case[] = []
  const listeners = new Set<(state: State, pose: Pose) => void>()

  function solve(next: State, previous: State): Refusal | null {
    if (!sameBody(next.case, previous.case)) {
      const fresh = createSimulation(next.case.body)
      const pose = fresh.solve(next.case)
      if (pose.status !== 'converged') return pose.refusal ?? { code: 'no-rest', path: '' }
      simulation = fresh
      companion = null
      return null
    }
    const pose = simulation.solve(next.case)
    return pose.status === 'converged' ? null : (pose.refusal ?? { code: 'no-rest', path: '' })
  }

  function companionFor(input: Case): Simulation {
    const other = companion ?? createSimulation(input.body)
    companion = other
    return other
  }

  function restInStance() {
    const stance = state.case.stance ?? 'standing'
    const key = JSON.stringify([state.case.body ?? null, stance])
    if (neutral?.key !== key) {
      const other = companionFor(state.case)
      const pose = other.solve({ version: 1, ...(state.case.body ? { body: state.case.body } : {}), stance })
      neutral = { key, measurements: measure(other.model, pose, stance), transforms: pose.transforms.slice() }
    }
    return neutral
  }

  function measuredLying(): Measurements | null {
    const stance = state.case.stance ?? 'standing'
    if (stance === 'supine') return null
    const other = companionFor(state.case)
    const pose = other.solve({ ...state.case, stance: 'supine' })
    return pose.status === 'converged' ? measure(other.model, pose, 'supine') : null
  }

  function snapshot(): Snapshot {
    const joints = simulation.model.joints.map(({ id }) => id)
    return {
      state,
      measurements: measure(simulation.model, simulation.pose, state.case.stance ?? 'standing'),
      neutral: restInStance().measurements,
      lying: measuredLying(),
      efforts: Object.fromEntries(joints.map((id, k) => [id, simulation.pose.efforts[k] ?? 0])),
      displacements: Object.fromEntries(joints.map((id) => [id, displacementOf(simulation, id)])),
      notice,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      dragging: dragStart !== null,
    }
  }

  const firstFault = solve(state, state)
  if (firstFault) {
    // A link can hold a case that has no rest: show neutral with the person's view, and say why.
    state = { ...state, case: { version: 1 } }
    simulation = createSimulation()
    simulation.solve(state.case)
    notice = { kind: 'refused', refusal: firstFault }
  }
  const store = createStore<Snapshot>(() => snapshot())

  let published = now()
  let timer: ReturnType<typeof setTimeout> | null = null
  function publish() {
    if (timer !== null) clearTimeout(timer)
    timer = null
    published = now()
    store.setState(snapshot(), true)
  }
  function publishSoon() {
    const wait = published + PUBLISH_INTERVAL_MS - now()
    if (dragStart === null || wait <= 0) publish()
    else timer ??= setTimeout(publish, wait)
  }
  const notify = () => {
    for (const listener of listeners) listener(state, simulation.pose)
  }

  function remember(before: Case) {
    past.push(before)
    if (past.length > MAX_HISTORY) past.shift()
    future = []
  }

  function dispatch(command: Command): boolean {
    const refusedEarly = conflict(state, command)
    if (refusedEarly) {
      notice = { kind: 'refused', refusal: refusedEarly }
      publishSoon()
      return false
    }
    const next = reduce(state, completed(command, simulation))
    if (next === state) return true
    if (next.case !== state.case) {
      const refusal = solve(next, state)
      if (refusal) {
        notice = { kind: 'refused', refusal }
        publishSoon()
        return false
      }
      if (dragStart === null) remember(state.case)
      notice = null
    }
    state = next
    notify()
    publishSoon()
    return true
  }

  function travel(from: Case[], to: Case[]) {
    if (dragStart !== null) endDrag()
    const target = from.pop()
    if (!target) return
    to.push(state.case)
    const next = { ...state, case: target }
    solve(next, state)
    state = next
    notice = null
    notify()
    publish()
  }

  function endDrag() {
    if (dragStart === null) return
    const before = dragStart
    dragStart = null
    if (before !== state.case) remember(before)
    publish()
  }

  return {
    store,
    simulation: () => simulation,
    rest: () => restInStance().transforms,
    state: () => state,
    dispatch,
    beginDrag: () => {
      dragStart ??= state.case
    },
    endDrag,
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    dismissNotice: () => {
      notice = null
      publish()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy: () => {
      if (timer !== null) clearTimeout(timer)
      listeners.clear()
    },
  }
}
