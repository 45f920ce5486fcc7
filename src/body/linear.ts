import {
  createPush,
  DOF,
  factorAtRest,
  measureRows,
  placeBodies,
  readPush,
  respond,
  rowDerivative,
  solveMechanism,
  spinAxes,
  TRANSFORM,
} from '#engine'
import { applyCase } from './apply-case.ts'
import { assemble } from './assemble.ts'
import type { Case } from './case.ts'
import type { Axis, JointId } from './ids.ts'
import { AXES, JOINT_IDS } from './ids.ts'
import { moversOf } from './inputs.ts'
import { buildBody, jointIndex } from './model.ts'
import { usesOf } from './outside-rows.ts'
import type { Pose } from './pose.ts'
import { bySlot, readDisplacements, readEfforts, shareOnLeft } from './read-pose.ts'
import { refuse } from './refuse.ts'
import type { ModelView } from './simulation.ts'
import { stands } from './stands.ts'
import { linesOf } from './tissue-lines.ts'

/** The sacrum carries the whole tree and hangs on nothing: its own pose in space counts like a joint's. */
export type MovedJoint = JointId | 'sacrum'

/** One coordinate of the body at rest. */
export interface Coordinate {
  readonly joint: MovedJoint
  readonly axis: Axis
  /** Rad or m, from the stance's own rest. */
  readonly value: number
  /** Whether it answers, or stays where it is held. */
  readonly answers: boolean
}

/** What instruments read. */
export type Placed = Pick<Pose, 'transforms' | 'displacements' | 'efforts' | 'loadLeft'>

/** A direction in which the body can be changed a little. */
export interface Direction {
  /** Rate of every coordinate, rad or m per unit of the direction. */
  readonly rates: Float64Array
  /** The body that far along (a small number of units), to first order; overwritten by the next placing. */
  readonly at: (units: number) => Placed
}

/** An input of the case that moves the body; one unit of its direction is the whole input once more. */
export interface InputDirection extends Direction {
  /** Path into the case, as `impose.sij-left.rx`. */
  readonly path: string
  /** In the case's unit; absent where it has several numbers. */
  readonly value?: number
}

/**
 * A body at rest and what lies near it, to first order. Every answer comes from the one factorisation at that rest;
 * nothing is solved again. Made by `linearAt`; owns its arrays.
 */
export interface Linear {
  readonly model: ModelView
  /** Six per joint of the tree, the sacrum's own first, then the six of the symphysis, which follow from the others. */
  readonly coordinates: readonly Coordinate[]
  /** The bodies at these coordinates; `bare`: without what the case does to lengths and shapes of bones. */
  readonly place: (values: ArrayLike<number>, bare?: boolean) => Placed
  /** How the body answers a unit of force (N m, N) along a coordinate that answers. */
  readonly pushed: (coordinate: number) => Float64Array
  /** How the body goes when a coordinate that is held is moved, per rad or m. */
  readonly moved: (coordinate: number) => Direction
  /** What each input of the case does. */
  readonly inputs: () => readonly InputDirection[]
}

/** Share of an input, and step of a held coordinate (rad, m), in the differences of forces. */
const SHARE = 1e-4
const STEP = 1e-5

/** Solves a case once and looks round; null where it is refused or finds no rest. */
export function linearAt(input: Case): Linear | null {
  const body = buildBody(input.body, linesOf)
  if (refuse(input, body)) return null
  const assembly = assemble(body, input.stance ?? 'standing', usesOf(input))
  const m = assembly.mechanism
  const held = { locked: new Uint8Array(DOF * JOINT_IDS.length) }
  if (!stands(assembly, input, held)) return null
  applyCase(assembly, input, held)
  if (solveMechanism(m).status !== 'converged') return null

  const rest = m.q.slice()
  const restLoop = m.loopQ.slice()
  const tree = rest.length
  const lockedSlots = bySlot(assembly, held.locked, new Uint8Array(tree + DOF))
  const placed = {
    transforms: new Float64Array(TRANSFORM * m.bodies),
    displacements: new Float64Array(DOF * JOINT_IDS.length),
    efforts: new Float64Array(JOINT_IDS.length),
    loadLeft: 0,
  }
  factorAtRest(m)

  const jointAt: MovedJoint[] = ['sacrum']
  for (const id of JOINT_IDS) jointAt[assembly.slots[jointIndex(id)]!] = id
  const coordinates = Array.from({ length: tree + DOF }, (_, c): Coordinate => ({
    joint: jointAt[Math.floor(c / DOF)]!,
    axis: AXES[c % DOF]!,
    value: c < tree ? rest[c]! : restLoop[c - tree]!,
    answers: m.active[c] === 1,
  }))

  function readHere(): Placed {
    placeBodies(m)
    measureRows(m)
    placed.transforms.set(m.transforms)
    readDisplacements(assembly, placed.displacements)
    readEfforts(assembly, lockedSlots, placed.efforts)
    placed.loadLeft = shareOnLeft(assembly)
    return placed
  }

  function restore(): void {
    applyCase(assembly, input, held)
    m.q.set(rest)
    placeBodies(m)
    measureRows(m)
  }

  function place(values: ArrayLike<number>, bare = false): Placed {
    for (let c = 0; c < tree; c++) m.q[c] = values[c]!
    if (bare) {
      m.seatRotation.set(assembly.restRotation)
      m.seatShift.fill(0)
    }
    readHere()
    restore()
    return placed
  }

  /** Completes rates of the tree by those of the symphysis; `set` writes the settings that many units along. */
  function direction(rates: Float64Array, set: (units: number) => void): Direction {
    const at = (units: number): Placed => {
      set(units)
      for (let c = 0; c < tree; c++) m.q[c] = rest[c]! + units * rates[c]!
      readHere()
      restore()
      return placed
    }
    const loop = DOF * jointIndex('symphysis')
    const ahead = at(SHARE).displacements.slice(loop, loop + DOF)
    const behind = at(-SHARE).displacements
    for (let k = 0; k < DOF; k++) rates[tree + k] = (ahead[k]! - behind[loop + k]!) / (2 * SHARE)
    return { rates, at }
  }

  const [more, less] = [createPush(m), createPush(m)]

  /** How the body answers a change of settings: `set` writes them a number of units along. */
  function answer(set: (units: number) => void, units: number): Direction {
    const holdAt = (): void => {
      for (let c = 0; c < tree; c++) m.q[c] = m.active[c] ? rest[c]! : m.fixed[c]!
    }
    const rates = new Float64Array(tree + DOF)
    const own = new Float64Array(tree)
    for (const [push, sign] of [
      [more, 1],
      [less, -1],
    ] as const) {
      set(sign * units)
      holdAt()
      for (let c = 0; c < tree; c++) if (!m.active[c]) own[c]! += (sign * m.q[c]!) / (2 * units)
      readPush(m, push)
      restore()
    }
    for (let i = 0; i < more.force.length; i++) more.force[i] = (more.force[i]! - less.force[i]!) / (2 * units)
    for (let i = 0; i < more.errors.length; i++) more.errors[i] = (more.errors[i]! - less.errors[i]!) / (2 * units)
    const answered = new Float64Array(tree)
    respond(m, more, answered)
    for (let c = 0; c < tree; c++) rates[c] = m.active[c] ? answered[c]! : own[c]!
    return direction(rates, set)
  }

  function moved(coordinate: number): Direction {
    const from = m.fixed[coordinate]!
    return answer((units) => {
      m.fixed[coordinate] = from + units
    }, STEP)
  }

  function pushed(coordinate: number): Float64Array {
    const slope = new Float64Array(tree)
    if (coordinate < tree) slope[coordinate] = 1
    else {
      spinAxes(m)
      slope.set(rowDerivative(m, m.specRows + coordinate - tree))
    }
    more.errors.fill(0)
    m.joints.forEach((_, j) => {
      for (let a = 0; a < m.activeCount[j]!; a++)
        more.force[DOF * j + a] = -slope[DOF * j + m.activeAxes[DOF * j + a]!]!
    })
    const rates = new Float64Array(tree + DOF)
    respond(m, more, rates.subarray(0, tree))
    return direction(rates, () => {}).rates
  }

  const inputs = (): InputDirection[] =>
    moversOf(input).map(({ path, value, scaled }) => ({
      ...answer((units) => applyCase(assembly, scaled(1 + units), held), SHARE),
      path,
      ...(value === undefined ? {} : { value }),
    }))

  return { model: body.view, coordinates, place, pushed, moved, inputs }
}
