import type { BodyModel } from './model.ts'
import { fromCaseUnit, jointIndex } from './model.ts'
import { SIDES } from './ids.ts'
import type { Axis, JointId } from './ids.ts'
import type { AxisValues, Case } from './case.ts'
import { axisEntries, jointEntries, lockedAxes } from './case-entries.ts'
import { idleInput } from './idle.ts'
import { refuseOutside } from './refuse-outside.ts'
import type { Refusal } from './pose.ts'
import { TARGET_IDS } from './stance-rows.ts'
import { SUPPORTED_STANCES } from './stances.ts'

/** Largest lift of a foot, mm, and change of a bone's length, mm: beyond it the stance is no longer quiet standing. */
const LIFT_LIMIT = 80
const LENGTH_LIMIT = 60
const FOOT_ANGLE_LIMIT = 20
/** Largest change of pelvic tilt, degrees: about what people reach standing. */
const TILT_LIMIT = 30
const STIFFNESS_LIMITS = [0.01, 100] as const
/** Two values for one coordinate that differ by less than this (degrees, mm) are the same. */
const SAME = 1e-9

const beyond = (path: string, value: number, limit: number): Refusal => ({ code: 'out-of-range', path, value, limit })

/** The first reason why a case cannot be brought to rest, or null. Looks at values only; never throws. */
export function refuse(input: Case, body: BodyModel): Refusal | null {
  const stance = input.stance ?? 'standing'
  if (!SUPPORTED_STANCES.includes(stance)) return { code: 'not-supported', path: `stance.${stance}` }
  for (const target of Object.keys(input.target ?? {}))
    if (!TARGET_IDS.some((id) => id === target)) return { code: 'not-supported', path: `target.${target}` }
  if (input.feet?.free === true && !input.hold?.length) return { code: 'no-rest', path: 'feet.free' }
  const [idle] = idleInput(input, stance, body)
  if (idle !== undefined) return { code: 'no-effect', path: idle }
  return refuseJoints(input, body) ?? refuseNumbers(input) ?? refuseOutside(input, body) ?? refuseConflict(input)
}

function refuseJoints(input: Case, body: BodyModel): Refusal | null {
  const given: (readonly [string, JointId, AxisValues])[] = [
    ...jointEntries(input.impose).map(([joint, values]) => ['impose', joint, values] as const),
    ...jointEntries(input.rest).map(([joint, values]) => ['rest', joint, values] as const),
    ...jointEntries(input.lock).flatMap(([joint, spec]) =>
      spec === true || !spec.at ? [] : [['lock', joint, spec.at] as const],
    ),
  ]
  for (const [what, joint, values] of given) {
    const limits = body.view.joints[jointIndex(joint)]!.inputLimit
    for (const [axis, value] of axisEntries(values)) {
      const path = `${what}.${joint}.${what === 'lock' ? 'at.' : ''}${axis}`
      const limit = limits[axis]
      if (!Number.isFinite(value)) return beyond(path, value, 0)
      if (limit && outside(axis, value, limit)) return beyond(path, value, nearest(axis, value, limit))
    }
  }
  return null
}

/** Slack for limits that went through radians and back. */
const ROUNDING = 1e-9

function outside(axis: Axis, value: number, [low, high]: readonly [number, number]): boolean {
  const inside = fromCaseUnit(axis, value)
  return inside < low - ROUNDING || inside > high + ROUNDING
}

function nearest(axis: Axis, value: number, [low, high]: readonly [number, number]): number {
  const unit = fromCaseUnit(axis, 1)
  return Math.round((value < 0 ? low : high) / unit)
}

function refuseNumbers(input: Case): Refusal | null {
  const numbers = SIDES.flatMap((side): (readonly [string, number | undefined, number])[] => {
    const lift = input.lift?.[side]
    return [
      [`lift.${side}`, typeof lift === 'object' ? lift.heel : lift, LIFT_LIMIT],
      [`lengthen.femur-${side}`, input.lengthen?.[`femur-${side}`], LENGTH_LIMIT],
      [`lengthen.tibia-${side}`, input.lengthen?.[`tibia-${side}`], LENGTH_LIMIT],
      [`seat.${side}`, input.seat?.[side], LIFT_LIMIT],
      [`foot.${side}.pronation`, input.foot?.[side]?.pronation, FOOT_ANGLE_LIMIT],
    ]
  })
  for (const [path, value, limit] of numbers)
    if (value !== undefined && !(Math.abs(value) <= limit))
      return beyond(path, value, Math.sign(value) * limit || limit)
  const tilt = input.target?.['pelvic-tilt-change']
  if (tilt !== undefined && !(Math.abs(tilt) <= TILT_LIMIT))
    return beyond('target.pelvic-tilt-change', tilt, TILT_LIMIT)
  const chain = input.chain ?? 1
  if (!(chain >= 0 && chain <= 1)) return beyond('chain', chain, chain < 0 ? 0 : 1)
  for (const [joint, factor] of jointEntries(input.stiffness)) {
    const [low, high] = STIFFNESS_LIMITS
    if (!(factor >= low && factor <= high)) return beyond(`stiffness.${joint}`, factor, factor < low ? low : high)
  }
  return null
}

interface Held {
  readonly path: string
  readonly joint: JointId
  readonly axis: Axis
  readonly value: number
}

/** Everything a case holds at a value, degrees and mm. */
function heldValues(input: Case): readonly Held[] {
  const held: Held[] = jointEntries(input.lock).flatMap(([joint, lock]) =>
    lockedAxes(lock).map((axis) => ({
      path: `lock.${joint}`,
      joint,
      axis,
      value: lock === true ? 0 : (lock.at?.[axis] ?? 0),
    })),
  )
  for (const side of SIDES) {
    const pronation = input.foot?.[side]?.pronation
    if (pronation === undefined) continue
    const value = side === 'left' ? pronation : -pronation
    held.push({ path: `foot.${side}.pronation`, joint: `subtalar-${side}`, axis: 'rz', value })
  }
  for (const [joint, values] of jointEntries(input.impose))
    for (const [axis, value] of axisEntries(values)) held.push({ path: `impose.${joint}.${axis}`, joint, axis, value })
  return held
}

/** A coordinate cannot be held at two values, nor beyond its stops. */
function refuseConflict(input: Case): Refusal | null {
  const known = new Map<string, number>()
  for (const { path, joint, axis, value } of heldValues(input)) {
    const key = `${joint}.${axis}`
    const other = known.get(key)
    if (other !== undefined && Math.abs(value - other) > SAME) return { code: 'conflict', path, value, limit: other }
    known.set(key, value)
    const lock = input.lock?.[joint]
    const stops = lock === undefined || lock === true ? undefined : lock.stops?.[axis]
    if (stops && (value < stops[0] - SAME || value > stops[1] + SAME))
      return { code: 'conflict', path, value, limit: value < stops[0] ? stops[0] : stops[1] }
  }
  return null
}
