import { invertSmall } from '#math'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'

/** What a joint's own tissue answers: energy, force and stiffness of its six coordinates. */

/** Distance of a coordinate from its rest. */
function stretch(m: Mechanism, c: number): number {
  return m.q[c]! - m.rest[c]!
}

/** Signed distance of a coordinate beyond its range. */
function overshoot(m: Mechanism, c: number): number {
  const x = m.q[c]!
  return x < m.low[c]! ? x - m.low[c]! : x > m.high[c]! ? x - m.high[c]! : 0
}

/** Elastic energy of tree joint j (J). */
export function jointEnergy(m: Mechanism, j: number): number {
  const K = DOF * DOF * j
  let sum = 0
  for (let k = 0; k < DOF; k++) {
    const x = stretch(m, DOF * j + k)
    if (x !== 0) for (let l = 0; l < DOF; l++) sum += x * m.stiffness[K + DOF * k + l]! * stretch(m, DOF * j + l)
  }
  for (let c = DOF * j; c < DOF * j + DOF; c++) {
    const beyond = overshoot(m, c)
    if (beyond !== 0) sum += m.endStiffness[c]! * beyond * beyond
  }
  return (m.factor[j]! * sum) / 2
}

/** Elastic force of tree joint j along its coordinate k: derivative of its energy. */
export function springForce(m: Mechanism, j: number, k: number): number {
  const K = DOF * DOF * j + DOF * k
  let sum = 0
  for (let l = 0; l < DOF; l++) sum += m.stiffness[K + l]! * stretch(m, DOF * j + l)
  const c = DOF * j + k
  return m.factor[j]! * (sum + m.endStiffness[c]! * overshoot(m, c))
}

/** Elastic energy of all tree joints less the work of their preloads (J). */
export function springEnergy(m: Mechanism): number {
  let energy = 0
  for (let j = 0; j < m.joints.length; j++) {
    energy += jointEnergy(m, j)
    for (let c = DOF * j; c < DOF * j + DOF; c++) if (m.preload[c] !== 0) energy -= m.preload[c]! * m.q[c]!
  }
  return energy
}

/**
 * The root body hangs on nothing, so its step is measured against a whisper of stiffness (N m/rad, N/m). It acts on
 * the step only, never on the pose of rest, and is far below anything in a body.
 */
const ROOT_PROXIMAL = 1

const BLOCK = new Float64Array(DOF * DOF)

/** Inverse stiffness of every joint over its active coordinates, at the present pose. */
export function invertJoints(m: Mechanism): void {
  const { activeAxes, inverse } = m
  for (let j = 0; j < m.joints.length; j++) {
    const n = m.activeCount[j]!
    if (n === 0) continue
    const K = DOF * DOF * j
    const factor = m.factor[j]!
    for (let a = 0; a < n; a++) {
      const k = activeAxes[DOF * j + a]!
      const c = DOF * j + k
      for (let b = 0; b < n; b++) BLOCK[a * n + b] = factor * m.stiffness[K + DOF * k + activeAxes[DOF * j + b]!]!
      BLOCK[a * n + a]! += j === 0 ? ROOT_PROXIMAL : overshoot(m, c) === 0 ? 0 : factor * m.endStiffness[c]!
    }
    invertSmall(BLOCK, n)
    for (let a = 0; a < n * n; a++) inverse[K + a] = BLOCK[a]!
  }
}
