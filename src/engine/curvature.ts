import { solveModel } from './dual.ts'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'
import { place, pullActing, residualForces } from './residual.ts'

/**
 * Rows bend: a reaction of a kilonewton on a leg of a metre is as stiff as a hip. The model of `dual.ts` leaves that
 * out; here it is put in, without ever being written down, by conjugate gradients on the true second derivatives (from
 * differences of forces), with the model as preconditioner and what is held kept held.
 */

/** Largest change of a coordinate in the differences (rad, m): half the digits of a double. */
const DIFFERENCE = 1e-6
/** The search ends when it changes the step by less than this share, or when it has gone on for so long. */
const FINE = 0.03
const MOST_TURNS = 30

/** a . b, of the same length. */
export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Largest entry of a step. */
export const longestOf = (a: Float64Array): number => {
  let longest = 0
  for (let i = 0; i < a.length; i++) {
    const size = Math.abs(a[i]!)
    // A step that is not a number counts as endless.
    if (!(size <= longest)) longest = size === size ? size : Infinity
  }
  return longest
}

/** q = from + share times a step on active places. */
export function move(m: Mechanism, from: Float64Array, d: Float64Array, share: number): void {
  for (let j = 0; j < m.joints.length; j++)
    for (let a = 0; a < m.activeCount[j]!; a++) {
      const c = DOF * j + m.activeAxes[DOF * j + a]!
      m.q[c] = from[c]! + share * d[DOF * j + a]!
    }
}

/** What is held takes up the change of force that the last solve of the model found. */
export function takeReactions(m: Mechanism, share: number): void {
  const { lined, rhs } = m.plan
  for (let i = 0; i < lined.length; i++) if (m.acting[lined[i]!] === Infinity) m.lambda[lined[i]!]! += share * rhs[i]!
}

/** out = true second derivatives times d, at `saved`, where the forces are `gradient`. */
function bend(m: Mechanism, d: Float64Array, out: Float64Array): void {
  const h = DIFFERENCE / longestOf(d)
  move(m, m.saved, d, h)
  place(m)
  pullActing(m)
  residualForces(m, out)
  for (let i = 0; i < out.length; i++) out[i] = (out[i]! - m.gradient[i]!) / h
}

/**
 * Replaces the step of the model at `saved` by that of the energy's true second derivatives, as far as these stay
 * positive along the way and the step is no longer than `reach` (rad, m). The reactions of the step are taken. Leaves
 * bodies displaced: place them again.
 */
export function curvedStep(m: Mechanism, reach: number): void {
  const { step, direction, image, residual, total, gradient, saved } = m
  takeReactions(m, 1)
  move(m, saved, step, 0)
  place(m)
  pullActing(m)
  residualForces(m, gradient)
  total.set(step)
  bend(m, total, image)
  for (let i = 0; i < residual.length; i++) residual[i] = gradient[i]! + image[i]!
  solveModel(m, residual, false, step)
  direction.set(step)
  let slope = -dot(residual, step)
  for (let turn = 0; turn < MOST_TURNS && slope > 0; turn++) {
    bend(m, direction, image)
    const curve = dot(direction, image)
    if (curve <= 0) break
    const share = slope / curve
    if (longestOf(total) + share * longestOf(direction) > reach) break
    for (let i = 0; i < total.length; i++) {
      total[i]! += share * direction[i]!
      residual[i]! += share * image[i]!
    }
    if (share * longestOf(direction) < FINE * longestOf(total)) break
    solveModel(m, residual, false, step)
    const next = -dot(residual, step)
    for (let i = 0; i < direction.length; i++) direction[i] = step[i]! + (next / slope) * direction[i]!
    slope = next
  }
  solveModel(m, residual, false, step)
  takeReactions(m, 1)
  step.set(total)
}
