import { seatJoints } from './kinematics.ts'
import { loopCovector, loopTilt, measureLoop } from './loop.ts'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'
import { addPart, partValue } from './parts.ts'
import { planRows } from './plan.ts'

/** Value of a spec row at the present placement (m, sine, rad), before its target is subtracted. */
export function rowValue(m: Mechanism, row: number): number {
  const { first } = m.parts
  let value = 0
  for (let part = first[row]!; part < first[row + 1]!; part++) value += partValue(m, part)
  return value
}

/** Coordinate that a stop row watches: tree joints, then loops. */
const stopped = (m: Mechanism, row: number): number => (row - m.firstStop) >> 1
/** Whether a stop row is the upper one of its coordinate. */
const isUpper = (m: Mechanism, row: number): boolean => ((row - m.firstStop) & 1) === 1

/** Value of a coordinate at the present placement. */
function coordinateValue(m: Mechanism, c: number): number {
  return c < m.q.length ? m.q[c]! : m.loopQ[c - m.q.length]!
}

function rowError(m: Mechanism, row: number): number {
  if (row < m.specRows) return rowValue(m, row) - m.target[row]!
  if (row >= m.firstStop) {
    const c = stopped(m, row)
    const value = coordinateValue(m, c)
    return isUpper(m, row) ? value - m.stopHigh[c]! : m.stopLow[c]! - value
  }
  const k = row - m.specRows
  const c = m.q.length + k
  return m.loopQ[k]! - (m.active[c] ? m.rest[c]! : m.fixed[c]!)
}

/** Errors of the rows that count at the present placement; call after `prepare`. */
export function measureRows(m: Mechanism): void {
  for (let loop = 0; loop < m.loops.length; loop++) measureLoop(m, loop)
  const { rows } = m.plan
  for (let i = 0; i < rows.length; i++) m.error[rows[i]!] = rowError(m, rows[i]!)
}

/** Weight of a row: of a goal, of a loop spring, or Infinity for what is held exactly. Zero means absent. */
function weightOf(m: Mechanism, row: number): number {
  if (row < m.specRows) return m.weight[row]!
  if (row >= m.firstStop) {
    const c = stopped(m, row)
    const end = isUpper(m, row) ? m.stopHigh[c]! : m.stopLow[c]!
    return m.active[c] && Number.isFinite(end) ? Infinity : 0
  }
  const k = row - m.specRows
  const j = m.joints.length + Math.floor(k / DOF)
  if (!m.active[m.q.length + k]) return Infinity
  return m.factor[j]! * m.stiffness[DOF * DOF * j + (DOF + 1) * (k % DOF)]!
}

/** Reads the settings once per solve: seats, row weights, the active coordinates of each joint, which rows count. */
export function prepare(m: Mechanism): void {
  for (let row = 0; row < m.rowCount; row++) m.rowWeight[row] = weightOf(m, row)
  for (let j = 0; j < m.joints.length; j++) {
    let n = 0
    for (let k = 0; k < DOF; k++) if (m.active[DOF * j + k]) m.activeAxes[DOF * j + n++] = k
    m.activeCount[j] = n
  }
  // Places behind the active coordinates stay zero.
  for (const paper of [m.gradient, m.step, m.direction, m.image, m.residual, m.total]) paper.fill(0)
  seatJoints(m)
  planRows(m)
}

/** Whether a one-sided row is slack at the present placement. */
export function isSlack(m: Mechanism, row: number): boolean {
  return m.oneSided[row] === 1 && m.error[row]! <= 0
}

const ON_A = new Float64Array(DOF)
const ON_B = new Float64Array(DOF)

/**
 * Adds `scales[at]` times a row's covector (moment about the world origin, force) to every body it touches. Stops of tree
 * joints touch no body but the joint itself: they are left to the caller.
 */
export function addCovector(m: Mechanism, row: number, scales: Float64Array, at: number): void {
  if (row < m.specRows) {
    const { first } = m.parts
    for (let part = first[row]!; part < first[row + 1]!; part++) addPart(m, part, scales, at)
    return
  }
  let k = row - m.specRows
  let s = scales[at]!
  if (row >= m.firstStop) {
    k = stopped(m, row) - m.q.length
    if (k < 0) return
    if (!isUpper(m, row)) s = -s
  }
  const loop = Math.floor(k / DOF)
  const { parent, child } = m.loops[loop]!
  const out = m.covector
  if (m.loops.length > 1) measureLoop(m, loop)
  loopCovector(m, loop, k % DOF, ON_A, ON_B)
  for (let i = 0; i < DOF; i++) {
    out[DOF * parent + i]! += s * ON_A[i]!
    out[DOF * child + i]! += s * ON_B[i]!
  }
}

/** How a stop of a tree joint changes with the joint's own coordinate `k`: 1, -1 or 0; 0 for every other row. */
export function stopSlope(m: Mechanism, row: number, j: number, k: number): number {
  if (row < m.firstStop || stopped(m, row) !== DOF * j + k) return 0
  return isUpper(m, row) ? 1 : -1
}

/** out = covector on the joint's child projected on its six coordinates: how the covector's scalar changes with each. */
export function projectOnJoint(out: Float64Array, o: number, m: Mechanism, j: number): void {
  const { covector: c, spin, frame, centre } = m
  const b = DOF * m.joints[j]!.child
  const px = centre[3 * j]!
  const py = centre[3 * j + 1]!
  const pz = centre[3 * j + 2]!
  const fx = c[b + 3]!
  const fy = c[b + 4]!
  const fz = c[b + 5]!
  const mx = c[b]! - (py * fz - pz * fy)
  const my = c[b + 1]! - (pz * fx - px * fz)
  const mz = c[b + 2]! - (px * fy - py * fx)
  const a = 9 * j
  for (let k = 0; k < 3; k++) {
    out[o + k] = spin[a + k]! * mx + spin[a + 3 + k]! * my + spin[a + 6 + k]! * mz
    out[o + 3 + k] = frame[a + k]! * fx + frame[a + 3 + k]! * fy + frame[a + 6 + k]! * fz
  }
}

/** Hands the covector (of `c`, 6 per body) on a joint's child down to its parent. */
export function passDown(m: Mechanism, j: number, c: Float64Array): void {
  const { parent, child } = m.joints[j]!
  if (parent < 0) return
  const p = DOF * parent
  const b = DOF * child
  for (let i = 0; i < DOF; i++) c[p + i]! += c[b + i]!
}

/** The scale of a row by itself. */
export const ONE = Float64Array.of(1)

/** Clears what acts on the bodies that a row passes through, and puts the row's own covector there. */
export function startRow(m: Mechanism, row: number): void {
  const { covector: c, links } = m
  const path = m.rowJoints[row]!
  for (let i = 0; i < path.length; i++) {
    const b = links[2 * path[i]! + 1]! >> 1
    for (let k = 0; k < DOF; k++) c[b + k] = 0
  }
  addCovector(m, row, ONE, 0)
}

/** Adds what the curvature of a loop does to the line of an elastic row of it; call after `startRow`. */
export function tiltLoop(m: Mechanism, row: number): void {
  if (row < m.specRows || row >= m.firstStop || m.rowWeight[row] === Infinity) return
  const k = row - m.specRows
  const loop = Math.floor(k / DOF)
  const { parent, child } = m.loops[loop]!
  const below = m.joints[m.jointOfBody[parent]!]!.parent
  const tilt = loopTilt(m, loop, k % DOF)
  for (let i = 0; i < DOF; i++) {
    m.covector[DOF * parent + i]! += 0.5 * tilt[i]!
    m.covector[DOF * child + i]! += 0.5 * tilt[i]!
    if (below >= 0) m.covector[DOF * below + i]! -= tilt[i]!
  }
}

const LINE = new Float64Array(DOF)

/** Derivative of a row that counts by every coordinate (6 per tree joint); call after `prepare` and `spinAxes`. */
export function rowDerivative(m: Mechanism, row: number): Float64Array {
  const out = new Float64Array(m.q.length)
  if (!m.plan.rows.includes(row)) return out
  startRow(m, row)
  for (const j of m.rowJoints[row]!) {
    projectOnJoint(LINE, 0, m, j)
    for (let k = 0; k < DOF; k++) if (m.active[DOF * j + k]) out[DOF * j + k] = LINE[k]! + stopSlope(m, row, j, k)
    passDown(m, j, m.covector)
  }
  return out
}
