import { DOF, resetSettings } from '#engine'
import type { Mechanism } from '#engine'
import { degrees, length, millimetres, multiply3, normalize, rotationFromVector, subtract } from '#math'
import type { Assembly } from './assemble.ts'
import { coordinate } from './assemble.ts'
import type { AxisValues, Case } from './case.ts'
import type { Axis, BodyId, JointId, Side } from './ids.ts'
import { AXES, JOINT_IDS, SIDES, SPINAL_LEVELS, VERTEBRAE } from './ids.ts'
import { fromCaseUnit, jointIndex } from './model.ts'
import { footPoint } from './stance-rows.ts'
import type { Vec3 } from './simulation.ts'

/** Masks of what a case holds: 1 where a lock (not a hand) keeps the coordinate; per joint in `JOINT_IDS` order. */
export interface HeldMask {
  readonly locked: Uint8Array
}

/** Writes a case into the mechanism's settings. The case must have passed `refuse`. */
export function applyCase(assembly: Assembly, input: Case, held: HeldMask): void {
  const m = assembly.mechanism
  resetSettings(m)
  seat(assembly, input)
  soften(assembly, input)
  ease(assembly, input)
  hold(assembly, input, held.locked)
  aim(assembly, input)
}

type JointEntries<T> = readonly (readonly [JointId, T])[]

/** Entries of a per-joint record. */
export function jointEntries<T>(record: { readonly [joint in JointId]?: T } | undefined): JointEntries<T> {
  return record ? (Object.entries(record) as unknown as JointEntries<T>) : []
}

export function axisEntries<T>(record: { readonly [axis in Axis]?: T }): readonly (readonly [Axis, T])[] {
  return Object.entries(record) as unknown as readonly (readonly [Axis, T])[]
}

const SHAPE = new Float64Array(9)

/** Shapes and lengths of bones: the seats on which the joints sit before they move. */
function seat(assembly: Assembly, input: Case): void {
  const m = assembly.mechanism
  m.seatRotation.set(assembly.restRotation)
  m.seatShift.fill(0)
  for (const [body, wedge] of Object.entries(input.shape ?? {}) as [BodyId, AxisValues][]) {
    for (const joint of assembly.body.view.joints) {
      if (joint.parent !== body || joint.id === 'symphysis') continue
      const slot = assembly.slots[jointIndex(joint.id)]!
      const angle = (axis: Axis) => degrees(wedge[axis] ?? 0)
      rotationFromVector(SHAPE, 0, angle('rx'), angle('ry'), angle('rz'))
      multiply3(m.seatRotation, 9 * slot, SHAPE, 0, assembly.restRotation, 9 * slot)
      AXES.slice(3).forEach((axis, k) => {
        m.seatShift[3 * slot + k]! += millimetres(wedge[axis] ?? 0)
      })
    }
  }
  for (const side of SIDES) {
    lengthen(assembly, input.lengthen?.[`femur-${side}`] ?? 0, `hip-${side}`, `knee-${side}`)
    lengthen(assembly, input.lengthen?.[`tibia-${side}`] ?? 0, `knee-${side}`, `ankle-${side}`)
  }
}

/** Moves a bone's lower joint away from its upper one along the line between them. */
function lengthen(assembly: Assembly, change: number, upper: JointId, lower: JointId): void {
  if (change === 0) return
  const { joints } = assembly.body.geometry
  const { centre, axes } = joints[lower]
  const line = normalize(subtract(centre, joints[upper].centre))
  const slot = assembly.slots[jointIndex(lower)]!
  axes.forEach((axis, k) => {
    const along = axis[0] * line[0] + axis[1] * line[1] + axis[2] * line[2]
    assembly.mechanism.seatShift[3 * slot + k]! += millimetres(change) * along
  })
}

/** How far each spinal level is freed at a chain value, 0 rigid .. 1 free, one after another from below. */
export function freed(chain: number, level: number): number {
  return Math.min(1, Math.max(0, chain * SPINAL_LEVELS.length - level))
}

/** Stiffness factors, ranges, foot stiffness and the rigid part of the tower. */
function soften(assembly: Assembly, input: Case): void {
  const m = assembly.mechanism
  for (const [joint, factor] of jointEntries(input.stiffness)) m.factor[assembly.slots[jointIndex(joint)]!]! *= factor
  for (const side of SIDES)
    for (const joint of ['subtalar', 'midfoot'] as const)
      m.factor[assembly.slots[jointIndex(`${joint}-${side}`)]!]! *= input.foot?.[side]?.stiffness ?? 1
  for (const [joint, ranges] of jointEntries(input.range))
    for (const [axis, [low, high]] of axisEntries(ranges)) {
      if (joint === 'symphysis') continue
      const c = coordinate(assembly, jointIndex(joint), axis)
      m.low[c] = fromCaseUnit(axis, low)
      m.high[c] = fromCaseUnit(axis, high)
    }
  const chain = input.chain ?? 1
  SPINAL_LEVELS.forEach((level, index) => {
    const share = freed(chain, index)
    const slot = assembly.slots[jointIndex(level)]!
    if (share > 0) m.factor[slot]! /= share
    else m.active.fill(0, DOF * slot, DOF * slot + DOF)
  })
}

/** New elastic rests. On a coordinate that does not give, the rest is where it stands. */
function ease(assembly: Assembly, input: Case): void {
  const m = assembly.mechanism
  for (const [joint, values] of jointEntries(input.rest))
    for (const [axis, value] of axisEntries(values)) {
      const c = coordinate(assembly, jointIndex(joint), axis)
      m.rest[c] = fromCaseUnit(axis, value)
      if (!m.active[c]) m.fixed[c] = m.rest[c]!
    }
}

function fix(m: Mechanism, c: number, value: number): void {
  m.active[c] = 0
  m.fixed[c] = value
}

/** Locks, imposed coordinates and pronated feet. */
function hold(assembly: Assembly, input: Case, locked: Uint8Array): void {
  const m = assembly.mechanism
  // What does not give carries its load like a lock.
  JOINT_IDS.forEach((_, joint) => {
    for (let k = 0; k < DOF; k++) locked[DOF * joint + k] = m.active[DOF * assembly.slots[joint]! + k] ? 0 : 1
  })
  for (const [joint, spec] of jointEntries(input.lock)) {
    const index = jointIndex(joint)
    for (const axis of lockedAxes(spec)) {
      const at = spec === true ? 0 : (spec.at?.[axis] ?? 0)
      fix(m, coordinate(assembly, index, axis), fromCaseUnit(axis, at))
      locked[DOF * index + AXES.indexOf(axis)] = 1
    }
  }
  for (const side of SIDES) {
    const pronation = input.foot?.[side]?.pronation
    if (pronation === undefined) continue
    const eversion = degrees(side === 'left' ? pronation : -pronation)
    fix(m, coordinate(assembly, jointIndex(`subtalar-${side}`), 'rz'), eversion)
  }
  for (const [joint, values] of jointEntries(input.impose))
    for (const [axis, value] of axisEntries(values))
      fix(m, coordinate(assembly, jointIndex(joint), axis), fromCaseUnit(axis, value))
}

/** Axes a lock holds; a lock that only sets stops holds none. */
export function lockedAxes(spec: NonNullable<NonNullable<Case['lock']>[JointId]>): readonly Axis[] {
  if (spec === true) return AXES
  return spec.axes ?? (spec.stops ? [] : AXES)
}

/** A foot support that is raised at the heel turns about the ball of the foot, this far in front of the ankle (F, m). */
const BALL = 0.12

/** Height by which a lift raises the whole foot, m. */
function raise(input: Case, side: Side): number {
  const lift = input.lift?.[side] ?? 0
  return typeof lift === 'number' ? millimetres(lift) : 0
}

/** Goals' weights, supports' places. */
function aim(assembly: Assembly, input: Case): void {
  const { mechanism: m, data, restTargets, body } = assembly
  m.target.set(restTargets)
  const shift = centreOfMassShift(assembly, input)
  const chain = input.chain ?? 1
  data.rows.forEach((row, index) => {
    m.weight[index] = row.weight
    const { role, measure } = row
    if (role.kind === 'goal') {
      if (input.goals?.[role.goal] === false) m.weight[index] = 0
      else if (measure.kind !== 'centre-of-mass') m.weight[index] = row.weight * freed(chain, levelBelow(role.body))
      if (measure.kind === 'centre-of-mass' && measure.along === 'x') m.target[index]! += data.base + shift
      if (measure.kind === 'point' && measure.along === 'x') m.target[index]! += data.base + TRUNK_FOLLOWS * shift
    } else if (role.kind === 'seat') m.target[index]! += millimetres(input.seat?.[role.side] ?? 0)
    else if (role.kind === 'load') m.load[index] = role.force
    else if (role.kind === 'target') {
      const wanted = input.target?.[role.target]
      if (wanted === undefined) return
      m.weight[index] = Infinity
      m.target[index] = -2 * Math.sin(degrees(wanted))
    } else if (role.kind === 'foot' && measure.kind === 'point') {
      const width = input.feet?.width
      const [x] = footPoint(body, role.side)
      if (measure.along === 'x' && width !== undefined) m.target[index]! += (Math.sign(x) * millimetres(width)) / 2 - x
      if (measure.along === 'y') m.target[index]! += raise(input, role.side) + heelRise(input, role.side).up
      if (measure.along === 'z') m.target[index]! += heelRise(input, role.side).forward
    } else if (role.kind === 'foot' && measure.kind === 'axis') {
      const { pitch } = heelRise(input, role.side)
      if (pitch !== 0 && measure.axis === 'y' && measure.along === 'z') m.target[index] = Math.sin(pitch)
    }
  })
}

/** A raised heel pitches the sole about the ball: what that does at the ankle. */
function heelRise(input: Case, side: Side): { readonly pitch: number; readonly up: number; readonly forward: number } {
  const lift = input.lift?.[side]
  if (lift === undefined || typeof lift === 'number') return { pitch: 0, up: 0, forward: 0 }
  const pitch = Math.asin(Math.min(1, millimetres(lift.heel) / BALL))
  return { pitch, up: BALL * Math.sin(pitch), forward: BALL * (1 - Math.cos(pitch)) }
}

/** Index of the spinal level just below a body: -1 for bodies below the spine and limbs. */
function levelBelow(body: BodyId): number {
  const vertebra = VERTEBRAE.findIndex((id) => id === body)
  return vertebra >= 0 ? vertebra : body === 'skull' ? SPINAL_LEVELS.length - 1 : -1
}

/**
 * Standing people lean toward the longer leg (A08, B06): the pelvis by at most this share of the distance between the
 * feet, which brings about half of it into the centre of mass, since the trunk stays over the base.
 */
const LEAN_SHARE = 0.07
/** Part of that shift which neck and head take part in; the rest of it the spine takes back (P04). */
const TRUNK_FOLLOWS = 0.3
/** Length difference at which three quarters of the lean are reached, m. */
const LEAN_SCALE = 0.015

/** Where the centre of mass is wanted against the middle of the base, m, + to the left. */
function centreOfMassShift(assembly: Assembly, input: Case): number {
  const longer = (side: Side) =>
    raise(input, side) +
    heelRise(input, side).up +
    millimetres((input.lengthen?.[`femur-${side}`] ?? 0) + (input.lengthen?.[`tibia-${side}`] ?? 0))
  if (assembly.data.loadLeft !== undefined) return millimetres(input.shift?.tx ?? 0)
  const difference = longer('left') - longer('right')
  const left: Vec3 = footPoint(assembly.body, 'left')
  const spacing = length(subtract(left, footPoint(assembly.body, 'right')))
  return millimetres(input.shift?.tx ?? 0) + LEAN_SHARE * spacing * Math.tanh(difference / LEAN_SCALE)
}
