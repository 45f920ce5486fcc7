import { DOF } from '#engine'
import type { Mechanism } from '#engine'
import { degrees, millimetres, multiply3, normalize, rotationFromVector, subtract } from '#math'
import type { Assembly } from './assemble.ts'
import { coordinate } from './assemble.ts'
import type { AxisValues, Case } from './case.ts'
import { axisEntries, jointEntries, lockedAxes } from './case-entries.ts'
import type { Axis, BodyId, JointId } from './ids.ts'
import { AXES, JOINT_IDS, SIDES, SPINAL_LEVELS } from './ids.ts'
import { fromCaseUnit, jointIndex } from './model.ts'
import { toneLeft } from './tone.ts'

/** Seats, stiffness, tone, ranges, rests, locks, stops and holds of joints. */
export function applyJoints(assembly: Assembly, input: Case, locked: Uint8Array): void {
  seat(assembly, input)
  soften(assembly, input)
  tone(assembly, input)
  ease(assembly, input)
  hold(assembly, input, locked)
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
      rotationFromVector(SHAPE, 0, Float64Array.of(angle('rx'), angle('ry'), angle('rz')), 0)
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
      const c = coordinate(assembly, jointIndex(joint), axis)
      const seated = axis === 'rx' ? (assembly.data.seats[joint] ?? 0) : 0
      m.low[c] = fromCaseUnit(axis, low) - seated
      m.high[c] = fromCaseUnit(axis, high) - seated
    }
  const chain = input.chain ?? 1
  SPINAL_LEVELS.forEach((level, index) => {
    const share = freed(chain, index)
    const slot = assembly.slots[jointIndex(level)]!
    if (share > 0) m.factor[slot]! /= share
    else m.active.fill(0, DOF * slot, DOF * slot + DOF)
  })
}

/** What is left of each joint's standing tone, about its three axes, for one setting of tones. */
function tonesOf(assembly: Assembly, tones: NonNullable<Case['tone']>): Float64Array {
  const { body } = assembly
  return Float64Array.from(
    body.joints.flatMap((joint) =>
      joint.tone.map((factor, axis) => (factor === 1 ? 1 : toneLeft(body, tones, joint.id, axis))),
    ),
  )
}

/** Takes tone away or adds some: K = passive + what is left of tone, coupling in the same proportion. */
function tone(assembly: Assembly, input: Case): void {
  const tones = input.tone
  if (!tones || Object.keys(tones).length === 0) return
  const key = JSON.stringify(tones)
  if (assembly.tones.key !== key) assembly.tones = { key, left: tonesOf(assembly, tones) }
  const { left } = assembly.tones
  const m = assembly.mechanism
  assembly.body.joints.forEach((joint, index) => {
    if (joint.tone.every((factor) => factor === 1)) return
    const scale = joint.tone.map((factor, axis) => Math.sqrt((1 + (factor - 1) * left[TURNS * index + axis]!) / factor))
    const K = DOF * DOF * assembly.slots[index]!
    for (let row = 0; row < TURNS; row++)
      for (let column = 0; column < TURNS; column++)
        m.stiffness[K + DOF * row + column]! *= scale[row]! * scale[column]!
    scale.forEach((by, axis) => {
      m.endStiffness[DOF * assembly.slots[index]! + axis]! *= by * by
    })
  })
}

/** Axes of rotation per joint. */
const TURNS = 3

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

/** Locks, stops, imposed coordinates and pronated feet. */
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
    for (const [axis, [low, high]] of axisEntries(spec === true ? {} : (spec.stops ?? {}))) {
      const c = coordinate(assembly, index, axis)
      m.stopLow[c] = fromCaseUnit(axis, low)
      m.stopHigh[c] = fromCaseUnit(axis, high)
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
