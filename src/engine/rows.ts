import { spinAxes } from './kinematics.ts'
import { loopCovector, measureLoop } from './loop.ts'
import { DOF } from './mechanism.ts'
import type { Mechanism } from './mechanism.ts'
import { addPart, partValue } from './parts.ts'

/** Value of a spec row at the present placement (m for points, sine for axes), before its target is subtracted. */
export function rowValue(m: Mechanism, row: number): number {
  let value = 0
  for (const part of m.rowParts[row]!) value += partValue(m, part)
  return value
}

/**
 * Errors of the rows that count at the present placement: spec rows against their target, loop rows against their rest
 * or value. Call after `prepare`.
 */
export function measureRows(m: Mechanism): void {
  for (let row = 0; row < m.specRows; row++) if (counts(m, row)) m.error[row] = rowValue(m, row) - m.target[row]!
  for (let loop = 0; loop < m.loops.length; loop++) {
    measureLoop(m, loop)
    for (let k = 0; k < DOF; k++) {
      const c = DOF * (m.joints.length + loop) + k
      const goal = m.active[c] ? m.rest[c]! : m.fixed[c]!
      m.error[m.specRows + DOF * loop + k] = m.loopQ[DOF * loop + k]! - goal
    }
  }
}

/** Weight of a row: of a goal, of a loop spring, or Infinity for what is held exactly. Zero means absent. */
function weightOf(m: Mechanism, row: number): number {
  if (row < m.specRows) return m.weight[row]!
  const k = row - m.specRows
  const j = m.joints.length + Math.floor(k / DOF)
  if (!m.active[DOF * m.joints.length + k]) return Infinity
  const axis = k % DOF
  return m.factor[j]! * m.stiffness[DOF * DOF * j + (DOF + 1) * axis]!
}

/** Reads the settings once per solve: row weights and the active coordinates of each joint. */
export function prepare(m: Mechanism): void {
  for (let row = 0; row < m.rowCount; row++) m.rowWeight[row] = weightOf(m, row)
  for (let j = 0; j < m.joints.length; j++) {
    let n = 0
    for (let k = 0; k < DOF; k++) if (m.active[DOF * j + k]) m.activeAxes[DOF * j + n++] = k
    m.activeCount[j] = n
  }
}

const ON_A = new Float64Array(DOF)
const ON_B = new Float64Array(DOF)

/** Adds `scale` times a row's covector (moment about the world origin, force) to every body it touches. */
export function addCovector(m: Mechanism, row: number, scale: number): void {
  const out = m.covector
  if (row >= m.specRows) {
    const k = row - m.specRows
    const loop = Math.floor(k / DOF)
    const { parent, child } = m.loops[loop]!
    loopCovector(m, loop, k % DOF, ON_A, ON_B)
    for (let i = 0; i < DOF; i++) {
      out[DOF * parent + i]! += scale * ON_A[i]!
      out[DOF * child + i]! += scale * ON_B[i]!
    }
    return
  }
  for (const part of m.rowParts[row]!) addPart(m, part, scale)
}

/** out = covector on the joint's child projected on its six coordinates: how the covector's scalar changes with each. */
export function projectOnJoint(
  out: Float64Array,
  o: number,
  m: Mechanism,
  j: number,
  rotationAxes: Float64Array,
): void {
  const b = DOF * m.joints[j]!.child
  const c = m.covector
  const px = m.centre[3 * j]!
  const py = m.centre[3 * j + 1]!
  const pz = m.centre[3 * j + 2]!
  const fx = c[b + 3]!
  const fy = c[b + 4]!
  const fz = c[b + 5]!
  const mx = c[b]! - (py * fz - pz * fy)
  const my = c[b + 1]! - (pz * fx - px * fz)
  const mz = c[b + 2]! - (px * fy - py * fx)
  const a = 9 * j
  for (let k = 0; k < 3; k++) {
    out[o + k] = rotationAxes[a + k]! * mx + rotationAxes[a + 3 + k]! * my + rotationAxes[a + 6 + k]! * mz
    out[o + 3 + k] = m.frame[a + k]! * fx + m.frame[a + 3 + k]! * fy + m.frame[a + 6 + k]! * fz
  }
}

/** Hands the covector on a joint's child down to its parent. */
export function passDown(m: Mechanism, j: number): void {
  const { parent, child } = m.joints[j]!
  if (parent < 0) return
  for (let i = 0; i < DOF; i++) m.covector[DOF * parent + i]! += m.covector[DOF * child + i]!
}

/** Derivative of one row by every active coordinate on its paths, written to its line of the Jacobian. */
function linearizeRow(m: Mechanism, row: number): void {
  const { covector: c, spin, frame, centre, activeAxes, jacobian } = m
  const path = m.rowJoints[row]!
  const line = row * DOF * m.joints.length
  for (let i = 0; i < path.length; i++) {
    const b = DOF * m.joints[path[i]!]!.child
    for (let k = 0; k < DOF; k++) c[b + k] = 0
  }
  addCovector(m, row, 1)
  for (let i = 0; i < path.length; i++) {
    const j = path[i]!
    const b = DOF * m.joints[j]!.child
    const fx = c[b + 3]!
    const fy = c[b + 4]!
    const fz = c[b + 5]!
    const px = centre[3 * j]!
    const py = centre[3 * j + 1]!
    const pz = centre[3 * j + 2]!
    const mx = c[b]! - (py * fz - pz * fy)
    const my = c[b + 1]! - (pz * fx - px * fz)
    const mz = c[b + 2]! - (px * fy - py * fx)
    const n = m.activeCount[j]!
    for (let a = 0; a < n; a++) {
      const k = activeAxes[DOF * j + a]!
      jacobian[line + DOF * j + a] =
        k < 3
          ? spin[9 * j + k]! * mx + spin[9 * j + 3 + k]! * my + spin[9 * j + 6 + k]! * mz
          : frame[9 * j + k - 3]! * fx + frame[9 * j + k]! * fy + frame[9 * j + k + 3]! * fz
    }
    passDown(m, j)
  }
}

/** Derivatives of all rows that count, at the present placement. Call after `prepare`. */
export function linearizeRows(m: Mechanism): void {
  spinAxes(m)
  for (let row = 0; row < m.rowCount; row++) if (counts(m, row)) linearizeRow(m, row)
}

/** Whether a one-sided row is slack at the present placement. */
export function isSlack(m: Mechanism, row: number): boolean {
  return m.oneSided[row] === 1 && m.error[row]! <= 0
}

/** Whether a row pulls on the pose at all. */
export function counts(m: Mechanism, row: number): boolean {
  return m.rowWeight[row] !== 0 || (row < m.specRows && m.load[row] !== 0)
}
