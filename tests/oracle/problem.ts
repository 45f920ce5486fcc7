import type { Axis, Case, Side, Stance } from '#body'
import type { BodyDocument, DocumentJoint, DocumentRow } from '../../scripts/model/document.ts'
import type { Q, V } from './quaternion.ts'
import {
  compose,
  fromColumns,
  inner,
  inverse,
  minus,
  norm,
  plus,
  rotate,
  times,
  turning,
  vectorOf,
} from './quaternion.ts'

/**
 * A case on a body as a minimisation, written from docs/model.md alone: every body is free in space, and joints, rows
 * and locks are terms in the poses of the bodies they touch.
 */

/** A body in space: its turn, and where its anchor (a point of it) is now. */
export interface Placed {
  readonly turn: Q
  readonly at: V
}
export type Poses = readonly Placed[]

/** A vector of readings of some bodies; each reading is held, sprung or both. */
export interface Term {
  readonly bodies: readonly number[]
  readonly read: (poses: Poses) => number[]
  /** Value at which a reading is held exactly, null where it is not. */
  readonly held: readonly (number | null)[]
  /** Rest and stiffness (rows of a symmetric matrix) of the elastic part. */
  readonly rest: readonly number[]
  readonly stiffness: readonly (readonly number[])[]
  /** [low, high, extra stiffness beyond] per reading. */
  readonly ends: readonly (readonly [number, number, number] | null)[]
  /** Readings that are angles (rad, or sines) rather than lengths. */
  readonly angular: readonly boolean[]
}

export interface Problem {
  readonly anchors: readonly V[]
  readonly start: Poses
  readonly terms: readonly Term[]
}

const AXES: readonly Axis[] = ['rx', 'ry', 'rz', 'tx', 'ty', 'tz']
const SIDES: readonly Side[] = ['left', 'right']
const DEGREE = Math.PI / 180
const MILLIMETRE = 1e-3
const unitOf = (axis: Axis): number => (axis.startsWith('r') ? DEGREE : MILLIMETRE)
const clamp = (x: number): number => Math.min(1, Math.max(0, x))

/** Constants of docs/model.md. */
const BALL = 0.12
const LEAN_SHARE = 0.06
const LEAN_SCALE = 0.015

interface Seat {
  readonly turn: Q
  readonly shift: V
}

/** Where a neutral point of a body is now. */
const carry = (pose: Placed, anchor: V, p: V): V => plus(pose.at, rotate(pose.turn, minus(p, anchor)))

export function problemOf(document: BodyDocument, input: Omit<Case, 'version'>): Problem {
  const stance = input.stance ?? 'standing'
  const index = new Map(document.bodies.map(({ id }, i) => [id, i]))
  const of = (id: (typeof document.bodies)[number]['id']): number => index.get(id)!
  const tree = document.joints.filter(({ loop }) => !loop)
  const anchors: V[] = document.bodies.map(({ id, centre }) => tree.find(({ child }) => child === id)?.centre ?? centre)
  const rest = placeRest(document, stance, anchors, of)
  const chain = input.chain ?? 1
  const freed = (level: string | null): number =>
    level === null ? 1 : clamp(chain * 25 - document.levels.indexOf(level as never))

  const joints = document.joints.map((joint) => jointTerm(document, joint, input, stance, anchors, of, freed))
  const rows: Term[] = []
  const value = (row: DocumentRow, poses: Poses): number =>
    row.parts.reduce((sum, part) => {
      const b = of(part.body)
      const seen = part.kind === 'point' ? carry(poses[b]!, anchors[b]!, part.at) : rotate(poses[b]!.turn, part.at)
      return sum + part.factor * inner(seen, part.along)
    }, 0)
  const add = (row: DocumentRow, weight: number | null, target: number, angular: boolean): void => {
    if (weight === 0) return
    rows.push({
      bodies: [...new Set(row.parts.map(({ body }) => of(body)))],
      read: (poses) => [value(row, poses)],
      held: [weight === null ? target : null],
      rest: [target],
      stiffness: [[weight ?? 0]],
      ends: [null],
      angular: [angular],
    })
  }
  for (const support of document.supports.filter((row) => row.stance === stance)) {
    const at = value(support, rest)
    const along = support.parts[0]!.along
    const target =
      support.foot === null ? at : footTarget(support.foot, support.measure, at, support.parts[0]!.at, along, input)
    add(support, support.weight, target, support.measure === 'axis')
  }
  for (const goal of document.goals.filter((row) => row.stance === stance)) {
    if (input.goals?.[goal.goal] === false) continue
    const sideways = goal.kind === 'centre-of-mass' && goal.parts[0]!.along[0] === 1
    const target = value(goal, rest) + (sideways ? lean(document, input) : 0)
    add(goal, goal.weight! * freed(goal.fadesWith), target, goal.kind === 'axis')
  }
  for (const row of document.targets.filter((target) => target.stance === stance)) {
    const wanted = input.target?.[row.target]
    if (wanted !== undefined) add(row, null, -Math.sin(wanted * DEGREE), true)
  }
  return { anchors, start: rest, terms: [...joints, ...rows] }
}

/** Every joint at zero on the seats of the stance, the sacrum pitched about the origin. */
function placeRest(
  document: BodyDocument,
  stance: Stance,
  anchors: readonly V[],
  of: (id: DocumentJoint['parent']) => number,
): Poses {
  const { pitch, seats } = document.rests.find((rest) => rest.stance === stance)!
  const poses: (Placed | undefined)[] = document.bodies.map(() => undefined)
  const sacrum = of('sacrum')
  const turn = turning([pitch, 0, 0])
  poses[sacrum] = { turn, at: rotate(turn, anchors[sacrum]!) }
  const waiting = document.joints.filter(({ loop }) => !loop)
  while (poses.includes(undefined))
    for (const joint of waiting) {
      const [parent, child] = [of(joint.parent), of(joint.child)]
      if (!poses[parent] || poses[child]) continue
      const frame = fromColumns(joint.axes)
      const seat = compose(compose(frame, turning([seats[joint.id] ?? 0, 0, 0])), inverse(frame))
      poses[child] = {
        turn: compose(poses[parent].turn, seat),
        at: carry(poses[parent], anchors[parent]!, joint.centre),
      }
    }
  return poses as Poses
}

/** What a case makes of a foot's support: width, lift, raised heel. */
function footTarget(
  foot: Side,
  measure: 'point' | 'axis',
  at: number,
  point: V,
  along: V,
  input: Omit<Case, 'version'>,
): number {
  const lift = input.lift?.[foot]
  const heel = typeof lift === 'object' ? Math.asin(Math.min(1, (lift.heel * MILLIMETRE) / BALL)) : 0
  if (measure === 'axis') return point[1] === 1 && along[2] === 1 ? Math.sin(heel) : at
  if (along[0] === 1) {
    const width = input.feet?.width
    return width === undefined ? at : (Math.sign(point[0]) * width * MILLIMETRE) / 2
  }
  if (along[1] === 1) return at + (typeof lift === 'number' ? lift * MILLIMETRE : 0) + BALL * Math.sin(heel)
  return at + BALL * (1 - Math.cos(heel))
}

/** Where the centre of mass is wanted besides its rest. */
function lean(document: BodyDocument, input: Omit<Case, 'version'>): number {
  const longer = (side: Side): number => {
    const lift = input.lift?.[side] ?? 0
    const raised = typeof lift === 'number' ? lift : Math.min(lift.heel, BALL / MILLIMETRE)
    return raised + (input.lengthen?.[`femur-${side}`] ?? 0) + (input.lengthen?.[`tibia-${side}`] ?? 0)
  }
  const difference = (longer('left') - longer('right')) * MILLIMETRE
  const ankle = (side: Side): V => document.joints.find(({ id }) => id === `ankle-${side}`)!.centre
  const spacing = norm(minus(ankle('left'), ankle('right')))
  return (input.shift?.tx ?? 0) * MILLIMETRE + LEAN_SHARE * spacing * Math.tanh(difference / LEAN_SCALE)
}

/** Shape of the joint before it moves: the stance's seat, wedges of the bone below, lengths of leg bones. */
function seatOf(document: BodyDocument, joint: DocumentJoint, input: Omit<Case, 'version'>, stance: Stance): Seat {
  const { seats } = document.rests.find((rest) => rest.stance === stance)!
  const wedge = input.shape?.[joint.parent] ?? {}
  const angle = (axis: Axis) => (wedge[axis] ?? 0) * DEGREE
  const turn = compose(turning([angle('rx'), angle('ry'), angle('rz')]), turning([seats[joint.id] ?? 0, 0, 0]))
  let shift: V = times([wedge.tx ?? 0, wedge.ty ?? 0, wedge.tz ?? 0], MILLIMETRE)
  for (const side of SIDES)
    for (const [bone, upper, lower] of [
      [`femur-${side}`, `hip-${side}`, `knee-${side}`],
      [`tibia-${side}`, `knee-${side}`, `ankle-${side}`],
    ] as const) {
      if (joint.id !== lower) continue
      const from = document.joints.find(({ id }) => id === upper)!.centre
      const line = minus(joint.centre, from)
      const move = times(line, ((input.lengthen?.[bone] ?? 0) * MILLIMETRE) / norm(line))
      shift = plus(shift, [inner(joint.axes[0], move), inner(joint.axes[1], move), inner(joint.axes[2], move)])
    }
  return { turn, shift }
}

function jointTerm(
  document: BodyDocument,
  joint: DocumentJoint,
  input: Omit<Case, 'version'>,
  stance: Stance,
  anchors: readonly V[],
  of: (id: DocumentJoint['parent']) => number,
  freed: (level: string | null) => number,
): Term {
  const { id, loop, centre } = joint
  const [parent, child] = [of(joint.parent), of(joint.child)]
  const frame = fromColumns(joint.axes)
  const seat = seatOf(document, joint, input, stance)
  const read = (poses: Poses): number[] => {
    const [a, b] = [poses[parent]!, poses[child]!]
    const between = compose(inverse(a.turn), b.turn)
    const gap = minus(carry(b, anchors[child]!, centre), carry(a, anchors[parent]!, centre))
    if (loop) {
      const phi = vectorOf(between)
      const half = compose(a.turn, turning(times(phi, 0.5)))
      return [...rotate(inverse(frame), phi), ...rotate(inverse(compose(half, frame)), gap)]
    }
    const turned = compose(compose(inverse(frame), compose(between, frame)), inverse(seat.turn))
    const shift = rotate(inverse(compose(a.turn, frame)), gap)
    return [...vectorOf(turned), ...minus(shift, seat.shift)]
  }

  const { toned, seats } = document.rests.find((rest) => rest.stance === stance)!
  const K = toned ? joint.stiffness.standing : joint.stiffness.passive
  const share = document.levels.includes(id as never) ? freed(id) : 1
  const foot = SIDES.find((side) => id === `subtalar-${side}` || id === `midfoot-${side}`)
  const factor =
    ((input.stiffness?.[id] ?? 1) * (foot ? (input.foot?.[foot]?.stiffness ?? 1) : 1)) / (share > 0 ? share : 1)
  const rest = AXES.map((axis) => (input.rest?.[id]?.[axis] ?? 0) * unitOf(axis))
  const held: (number | null)[] = AXES.map((axis, k) => (joint.free.includes(axis) && share > 0 ? null : rest[k]!))
  const lock = input.lock?.[id]
  if (lock) {
    const axes = lock === true ? AXES : (lock.axes ?? AXES)
    for (const axis of axes) held[AXES.indexOf(axis)] = (lock === true ? 0 : (lock.at?.[axis] ?? 0)) * unitOf(axis)
  }
  const pronation = foot && id.startsWith('subtalar') ? input.foot?.[foot]?.pronation : undefined
  if (pronation !== undefined) held[2] = pronation * DEGREE * (foot === 'left' ? 1 : -1)
  for (const [axis, value] of Object.entries(input.impose?.[id] ?? {}) as [Axis, number][])
    held[AXES.indexOf(axis)] = value * unitOf(axis)

  return {
    bodies: [parent, child],
    read,
    held,
    rest,
    stiffness: AXES.map((_, row) =>
      AXES.map((__, column) => (loop && row !== column ? 0 : factor * K[6 * row + column]!)),
    ),
    ends: AXES.map((axis, k) => endOf(joint, axis, K[7 * k]! * factor, axis === 'rx' ? (seats[id] ?? 0) : 0, input)),
    angular: AXES.map((axis) => axis.startsWith('r')),
  }
}

/** Range of one coordinate and the extra stiffness beyond it. */
function endOf(
  joint: DocumentJoint,
  axis: Axis,
  stiffness: number,
  seat: number,
  input: Omit<Case, 'version'>,
): readonly [number, number, number] | null {
  const range = joint.range[axis]
  if (!range || joint.loop) return null
  const asked = input.range?.[joint.id]?.[axis]
  const [low, high] = asked
    ? [asked[0] * unitOf(axis), asked[1] * unitOf(axis)]
    : [Math.min(range[0] - seat, 0), Math.max(range[1] - seat, 0)]
  return [low, high, joint.endFactor * stiffness]
}
