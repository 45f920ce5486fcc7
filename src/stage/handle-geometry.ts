import type { Axis, ModelView } from '#body'

/**
 * Where handles stand and how a drag becomes a value; pure, in SI. A rotation has an arc about its axis that faces the
 * eye; real joints move by a few degrees, so the arc is geared: the joint's whole input range fills the arc, and the
 * knob travels far enough for a finger.
 */

type Joint = ModelView['joints'][number]

/** Half the arc that a rotation's input range fills. */
export const ARC_HALF = (72 * Math.PI) / 180
/** How far arcs lean upward; most where the axis points at the eye and the arc is a full circle on the picture. */
const LIFT = 0.4
const LIFT_FACING = 1.6
const MAX_GEAR = 12
/** Travel of a slip knob to either side, CSS px. */
export const SLIP_TRAVEL = 26
const DEFAULT_ROTATION = (20 * Math.PI) / 180
const DEFAULT_SHIFT = 0.008

export const isRotation = (axis: Axis): boolean => axis.startsWith('r')
/** 0, 1, 2 for x, y, z. */
export const axisIndex = (axis: Axis): 0 | 1 | 2 => (axis.endsWith('x') ? 0 : axis.endsWith('y') ? 1 : 2)

/** What the hand may ask for on an axis, rad or m. */
export function handleRange(joint: Joint, axis: Axis): readonly [number, number] {
  const size = isRotation(axis) ? DEFAULT_ROTATION : DEFAULT_SHIFT
  return joint.inputLimit[axis] ?? joint.range[axis] ?? [-size, size]
}

/** Radians of arc per radian of joint, or CSS px per metre of slip. */
export function gearOf(joint: Joint, axis: Axis): number {
  const [low, high] = handleRange(joint, axis)
  const reach = Math.max(Math.abs(low), Math.abs(high), 1e-6)
  if (!isRotation(axis)) return SLIP_TRAVEL / reach
  return Math.min(MAX_GEAR, Math.max(1, ARC_HALF / reach))
}

/**
 * The direction from the joint in which an arc's zero stands: toward the eye and a little up the picture (`lean` 1) or
 * down it (-1), at a right angle to the axis, so that an arc always bulges into view and turns smoothly as the camera
 * does.
 */
export function arcZero(
  axis: ArrayLike<number>,
  toEye: ArrayLike<number>,
  up: ArrayLike<number>,
  lean: 1 | -1,
  out: Float64Array,
): Float64Array {
  let facing = 0
  for (let k = 0; k < 3; k++) facing += (axis[k] ?? 0) * (toEye[k] ?? 0)
  const lift = lean * (LIFT + LIFT_FACING * facing * facing)
  let along = 0
  for (let k = 0; k < 3; k++) {
    out[k] = (toEye[k] ?? 0) + lift * (up[k] ?? 0)
    along += (out[k] ?? 0) * (axis[k] ?? 0)
  }
  for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) - along * (axis[k] ?? 0)
  const length = Math.hypot(out[0] ?? 0, out[1] ?? 0, out[2] ?? 0) || 1
  for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) / length
  return out
}

/**
 * Which way the arc about a joint's z axis leans: up the picture, unless the arc about y already bulges there, as in a
 * tilted disc seen from behind.
 */
export function frontalLean(yAxis: ArrayLike<number>, toEye: ArrayLike<number>, up: ArrayLike<number>): 1 | -1 {
  const zero = arcZero(yAxis, toEye, up, -1, new Float64Array(3))
  let height = 0
  for (let k = 0; k < 3; k++) height += (zero[k] ?? 0) * (up[k] ?? 0)
  return height > 0.1 ? -1 : 1
}

/** The point of an arc: `zero` turned about `axis` by `angle`, `radius` away from `centre`. */
export function arcPoint(
  centre: ArrayLike<number>,
  axis: ArrayLike<number>,
  zero: ArrayLike<number>,
  radius: number,
  angle: number,
  out: Float64Array,
): Float64Array {
  const c = Math.cos(angle) * radius
  const s = Math.sin(angle) * radius
  for (let k = 0; k < 3; k++) {
    const i = (k + 1) % 3
    const j = (k + 2) % 3
    const across = (axis[i] ?? 0) * (zero[j] ?? 0) - (axis[j] ?? 0) * (zero[i] ?? 0)
    out[k] = (centre[k] ?? 0) + c * (zero[k] ?? 0) + s * across
  }
  return out
}

/** Which share of the radius an axis's arc has: arcs of three axes would meet where their knobs stand. */
const RADII: { readonly [axis in Axis]?: number } = { ry: 1.2, rz: 1.2 }
export const radiusShare = (axis: Axis): number => RADII[axis] ?? 1

/** What a value counts in outside: degrees or millimetres. */
export const outsideUnits = (axis: Axis, value: number): number =>
  isRotation(axis) ? (value * 180) / Math.PI : value * 1000
export const insideUnits = (axis: Axis, value: number): number =>
  isRotation(axis) ? (value * Math.PI) / 180 : value / 1000

/** Where an axis is stopped by a lock: lowest and highest, rad or m. */
export type Stops = readonly [number, number]

/**
 * The value a drag ends on: within what may be asked and what stops allow, and on whole degrees or millimetres when
 * `snap`. Rad or m.
 */
export function draggedValue(
  joint: Joint,
  axis: Axis,
  start: number,
  change: number,
  snap: boolean,
  stops?: Stops,
): number {
  const range = handleRange(joint, axis)
  const low = Math.max(range[0], stops?.[0] ?? range[0])
  const high = Math.min(range[1], stops?.[1] ?? range[1])
  const wanted = Math.min(high, Math.max(low, start + change))
  if (!snap) return wanted
  const whole = insideUnits(axis, Math.round(outsideUnits(axis, wanted)))
  // The nearest whole step may lie just outside: step back in.
  const step = insideUnits(axis, 1)
  if (whole > high) return whole - step
  return whole < low ? whole + step : whole
}
