import { createStore } from 'zustand/vanilla'
import { AXES, createSimulation, inStance, lockedAxes } from '#body'
import type { AxisValues, Case, JointId, Pose, Refusal, Simulation } from '#body'
import { measure } from '#instruments'
import type { Measurements } from '#instruments'
import type { Command } from './commands.ts'
import { DEFAULT_STATE } from './defaults.ts'
import { createHistory } from './history.ts'
import type { Body } from './history.ts'
import { litBy } from './lit-by.ts'
import { reduce } from './reduce.ts'
import type { Notice, Session, SessionOptions, Snapshot } from './session.ts'
import type { State } from './state.ts'

const DEGREES_PER_RADIAN = 180 / Math.PI
const MILLIMETRES_PER_METRE = 1000

/** Read-outs follow a drag at most this often. */
export const PUBLISH_INTERVAL_MS = 50
/** Panels hear of a drag's step no sooner than this, ms: about one frame. */
const AFTER_FRAME_MS = 16

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

/** A body at rest to compare with. */
interface Rest {
  readonly measurements: Measurements
  readonly transforms: Float64Array
}

const bodyOf = ({ case: input, causes }: State): Body => (causes ? { case: input, causes } : { case: input })

/** The state with light on what its causes act on. */
const lighted = (state: State): State => ({ ...state, view: { ...state.view, lit: litBy(state.causes) } })

/** The state with another body; what is marked and how it is looked at stay, but for the light on what causes act on. */
function withBody(state: State, body: Body): State {
  const { causes, ...rest } = state
  const next: State = { ...rest, ...body }
  return causes === body.causes ? next : lighted(next)
}

/** What the stance has a use for: a lift stays in the state while the body lies down, and works again on its feet. */
const usedOf = (input: Case): Case => inStance(input, input.stance ?? 'standing')

const sameBody = (a: Case, b: Case) => JSON.stringify(a.body ?? null) === JSON.stringify(b.body ?? null)

export function createSession(options: SessionOptions = {}): Session {
  const now = options.now ?? (() => performance.now())
  let state = options.initial ?? DEFAULT_STATE
  let simulation = createSimulation(state.case.body)
  let companion: Simulation | null = null
  let neutral: (Rest & { readonly key: string }) | null = null
  let marked: (Rest & { readonly of: Case }) | null = null
  let notice: Notice | null = options.faults?.length ? { kind: 'faults', faults: options.faults } : null
  let dragStart: State['case'] | null = null
  let lastOfDrag: Command | null = null
  const listeners = new Set<(state: State, pose: Pose) => void>()

  function solve(next: State, previous: State): Refusal | null {
    if (!sameBody(next.case, previous.case)) {
      const fresh = createSimulation(next.case.body)
      const pose = fresh.solve(usedOf(next.case))
      if (pose.status !== 'converged') return pose.refusal ?? { code: 'no-rest', path: '' }
      simulation = fresh
      companion = null
      return null
    }
    const pose = simulation.solve(usedOf(next.case))
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

  function markedRest(): Rest | null {
    const of = state.marked
    if (of === undefined) return null
    if (marked?.of !== of) {
      const other = createSimulation(of.body)
      const pose = other.solve(usedOf(of))
      if (pose.status !== 'converged') return null
      const measurements = measure(other.model, pose, of.stance ?? 'standing')
      marked = { of, measurements, transforms: pose.transforms.slice() }
    }
    return marked
  }

  function measuredLying(): Measurements | null {
    const stance = state.case.stance ?? 'standing'
    if (stance === 'supine') return null
    const other = companionFor(state.case)
    const pose = other.solve(inStance(state.case, 'supine'))
    return pose.status === 'converged' ? measure(other.model, pose, 'supine') : null
  }

  function snapshot(): Snapshot {
    const joints = simulation.model.joints.map(({ id }) => id)
    return {
      state,
      measurements: measure(simulation.model, simulation.pose, state.case.stance ?? 'standing'),
      neutral: restInStance().measurements,
      lying: measuredLying(),
      marked: markedRest()?.measurements ?? null,
      efforts: Object.fromEntries(joints.map((id, k) => [id, simulation.pose.efforts[k] ?? 0])),
      displacements: Object.fromEntries(joints.map((id) => [id, displacementOf(simulation, id)])),
      notice,
      canUndo: history.at() > 0,
      canRedo: history.at() < history.steps().length - 1,
      history: history.steps(),
      historyAt: history.at(),
      dragging: dragStart !== null,
    }
  }

  const firstFault = solve(state, state)
  if (firstFault) {
    // A link can hold a case that has no rest: show neutral with the person's view, and say why.
    state = withBody(state, { case: { version: 1 } })
    simulation = createSimulation()
    simulation.solve(usedOf(state.case))
    notice = { kind: 'refused', refusal: firstFault }
  }
  const history = createHistory(bodyOf(state))
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
    if (dragStart === null) publish()
    // In a drag the picture comes first: panels follow when its frame has been drawn.
    else timer ??= setTimeout(publish, Math.max(AFTER_FRAME_MS, wait))
  }
  const notify = () => {
    for (const listener of listeners) listener(state, simulation.pose)
  }

  function dispatch(command: Command): boolean {
    const refusedEarly = conflict(state, command)
    if (refusedEarly) {
      notice = { kind: 'refused', refusal: refusedEarly }
      publishSoon()
      return false
    }
    const given = completed(command, simulation)
    const reduced = reduce(state, given)
    if (reduced === state) return true
    const next = given.type === 'causes' ? lighted(reduced) : reduced
    if (next.case !== state.case) {
      const refusal = solve(next, state)
      if (refusal) {
        notice = { kind: 'refused', refusal }
        publishSoon()
        return false
      }
      if (dragStart === null) history.record(given, bodyOf(next))
      else lastOfDrag = given
      notice = null
    }
    state = next
    notify()
    publishSoon()
    return true
  }

  function travel(to: number) {
    if (dragStart !== null) endDrag()
    const target = history.travel(to)
    if (!target) return
    const next = withBody(state, target)
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
    if (before !== state.case && lastOfDrag) history.record(lastOfDrag, bodyOf(state))
    lastOfDrag = null
    publish()
  }

  return {
    store,
    simulation: () => simulation,
    rest: () => restInStance().transforms,
    marked: () => markedRest()?.transforms ?? null,
    pointed: createStore<string | null>(() => null),
    state: () => state,
    dispatch,
    beginDrag: () => {
      dragStart ??= state.case
    },
    endDrag,
    undo: () => travel(history.at() - 1),
    redo: () => travel(history.at() + 1),
    travel,
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
