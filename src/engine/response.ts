import { dot, longestOf, move } from './curvature.ts'
import { factorModel, linearize, solveModel } from './dual.ts'
import { seatJoints } from './kinematics.ts'
import type { Mechanism } from './mechanism.ts'
import { place, pullActing, residualForces } from './residual.ts'
import { DOF } from './spec.ts'

/**
 * How a mechanism at rest answers small changes, to first order, without solving again: one factorisation of the model
 * at rest serves every question. The curvature that the model leaves out is put in by conjugate gradients on the true
 * second derivatives, with the model as preconditioner, as in the last steps of a solve.
 */

/** Largest change of a coordinate in the differences of forces (rad, m). */
const DIFFERENCE = 1e-5
/**
 * The search ends when what is left would change the energy of the answer by less than this part, or when it grows:
 * then it is the rounding of the differences.
 */
const FINE = 1e-14
const MOST_TURNS = 60

/** What pushes a mechanism away from rest, to first order: forces left over and what is held and no longer met. */
export interface Push {
  /** Force left over on the active coordinates, on the places of `gradient` (N m, N). */
  readonly force: Float64Array
  /** Error of every row that counts, in the order of the plan (m, sine, rad); only that of what is held is used. */
  readonly errors: Float64Array
}

export function createPush(m: Mechanism): Push {
  return { force: new Float64Array(m.gradient.length), errors: new Float64Array(m.plan.rows.length) }
}

/** Reads what the present settings leave over at the present coordinates: at rest, next to nothing. */
export function readPush(m: Mechanism, out: Push): void {
  seatJoints(m)
  place(m)
  pullActing(m)
  residualForces(m, out.force)
  m.plan.rows.forEach((row, i) => {
    out.errors[i] = m.error[row]!
  })
}

/**
 * Makes the model at rest, after a solve that converged; rows act as they did at its end. Returns whether the rest is
 * the bottom of a valley: on the top of a hill, too, nothing is left over.
 */
export function factorAtRest(m: Mechanism): boolean {
  m.saved.set(m.q)
  place(m)
  pullActing(m)
  residualForces(m, m.gradient)
  linearize(m)
  return factorModel(m)
}

/** out = true second derivatives times d, at rest; leaves the mechanism displaced. */
function bend(m: Mechanism, d: Float64Array, out: Float64Array): void {
  const h = DIFFERENCE / longestOf(d)
  for (const side of [1, -1]) {
    move(m, m.saved, d, side * h)
    place(m)
    pullActing(m)
    residualForces(m, side > 0 ? out : m.gradient)
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i]! - m.gradient[i]!) / (2 * h)
}

/**
 * out = how far every tree coordinate (6 per joint) goes in answer to a push; call after `factorAtRest`. What is held
 * stays held, or goes where the push puts it. Leaves the mechanism at rest.
 */
export function respond(m: Mechanism, push: Push, out: Float64Array): void {
  const { step, direction, image, residual, total } = m
  const { rows } = m.plan
  rows.forEach((row, i) => {
    const held = m.acting[row] === Infinity
    m.error[row] = held ? push.errors[i]! : 0
    if (!held) m.lambda[row] = 0
  })
  solveModel(m, push.force, true, total)
  if (longestOf(total) > 0) {
    bend(m, total, image)
    for (let i = 0; i < residual.length; i++) residual[i] = push.force[i]! + image[i]!
    solveModel(m, residual, false, step)
    direction.set(step)
    let slope = -dot(residual, step)
    const enough = FINE * (Math.abs(dot(push.force, total)) + Math.abs(dot(image, total)))
    for (let turn = 0; turn < MOST_TURNS && slope > enough; turn++) {
      bend(m, direction, image)
      const curve = dot(direction, image)
      if (curve <= 0) break
      const share = slope / curve
      for (let i = 0; i < total.length; i++) {
        total[i]! += share * direction[i]!
        residual[i]! += share * image[i]!
      }
      solveModel(m, residual, false, step)
      const next = -dot(residual, step)
      if (next > slope) break
      for (let i = 0; i < direction.length; i++) direction[i] = step[i]! + (next / slope) * direction[i]!
      slope = next
    }
  }
  out.fill(0)
  for (let j = 0; j < m.joints.length; j++)
    for (let a = 0; a < m.activeCount[j]!; a++) out[DOF * j + m.activeAxes[DOF * j + a]!] = total[DOF * j + a]!
  m.q.set(m.saved)
  place(m)
  pullActing(m)
}
