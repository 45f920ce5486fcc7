import { factorSkyline, solveSkyline } from '#math'
import { invertJoints } from './law.ts'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'
import { linearizeRows } from './rows.ts'

/**
 * The quadratic model of the energy at one pose, without the curvature of the rows:
 *
 *     minimise 1/2 d'Dd + r'd + sum over goals 1/2 w (Jd)^2   subject to   c + Jd = 0 on what is held
 *
 * r is the force left over, D is block diagonal (the joints' own stiffness) and the rows are few, so the dual is small:
 *
 *     (J D^-1 J' + W^-1) mu = c - J D^-1 r,    d = -D^-1 (r + J' mu)
 *
 * with W^-1 = 0 on what is held, which makes it exact, and mu the change of the rows' forces.
 */

/**
 * A row that repeats earlier ones to this relative accuracy, or on which nothing gives by more than this compliance
 * (m/N, 1/(N m); real joints are a million times softer), is left out of the dual.
 */
const DEPENDENCE = 1e-11
const NO_COMPLIANCE = 1e-13

/** Derivatives and stiffness at the present placement; call after `residualForces` of it, then `factorModel`. */
export function linearize(m: Mechanism): void {
  linearizeRows(m)
  invertJoints(m)
}

/** Builds and factors the dual for the rows that act. */
export function factorModel(m: Mechanism): void {
  const { acting } = m
  const { schur, rows } = m.plan
  schur.values.fill(0)
  for (let i = 0; i < rows.length; i++) {
    const weight = acting[rows[i]!]!
    schur.values[schur.start[i]! + i] = weight === 0 ? 1 : 1 / weight
  }
  for (let j = 0; j < m.joints.length; j++) if (m.activeCount[j] !== 0) addCompliance(m, j)
  factorSkyline(schur, DEPENDENCE, NO_COMPLIANCE)
}

/** Adds one joint's compliance to the dual: J D^-1 J' over the rows that pass through it. */
function addCompliance(m: Mechanism, j: number): void {
  const { inverse, acting } = m
  const { jointRows, through, block, jacobian, images, rows, schur } = m.plan
  const n = m.activeCount[j]!
  const D = DOF * DOF * j
  const from = through[j]!
  const count = through[j + 1]! - from
  const lines = block[j]!
  for (let r = 0; r < count; r++) {
    const acts = acting[rows[jointRows[from + r]!]!] !== 0
    for (let a = 0; a < n; a++) {
      let sum = 0
      if (acts) for (let b = 0; b < n; b++) sum += inverse[D + a * n + b]! * jacobian[lines + r * n + b]!
      images[r * n + a] = sum
    }
  }
  const { values, start } = schur
  if (n === 3) {
    for (let r = 0; r < count; r++) {
      const line = start[jointRows[from + r]!]!
      const x = images[3 * r]!
      const y = images[3 * r + 1]!
      const z = images[3 * r + 2]!
      if (x === 0 && y === 0 && z === 0) continue
      for (let s = 0, p = lines; s <= r; s++, p += 3)
        if (acting[rows[jointRows[from + s]!]!] !== 0)
          values[line + jointRows[from + s]!]! += x * jacobian[p]! + y * jacobian[p + 1]! + z * jacobian[p + 2]!
    }
    return
  }
  for (let r = 0; r < count; r++) {
    const line = start[jointRows[from + r]!]!
    for (let s = 0; s <= r; s++) {
      if (acting[rows[jointRows[from + s]!]!] === 0) continue
      let sum = 0
      for (let a = 0; a < n; a++) sum += images[r * n + a]! * jacobian[lines + s * n + a]!
      values[line + jointRows[from + s]!]! += sum
    }
  }
}

const FORCE = new Float64Array(DOF)
const PUSHED = new Float64Array(DOF)

/**
 * Solves the model for the force `r` (places as `gradient`) left over; `out` = the step on the same places. With
 * `missing`, what is held is brought to where it belongs, otherwise it stays as it is. Leaves mu in the plan's `rhs`.
 */
export function solveModel(m: Mechanism, r: Float64Array, missing: boolean, out: Float64Array): void {
  const { inverse, acting } = m
  const { jointRows, through, block, jacobian, rows, rhs, schur } = m.plan
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const weight = acting[row]!
    rhs[i] = weight === 0 || !missing ? 0 : m.error[row]! - m.lambda[row]! / weight
  }
  for (let j = 0; j < m.joints.length; j++) {
    const n = m.activeCount[j]!
    const count = through[j + 1]! - through[j]!
    if (n === 0 || count === 0) continue
    compliant(inverse, DOF * DOF * j, n, r, DOF * j)
    for (let i = 0, p = block[j]!; i < count; i++, p += n) {
      const live = jointRows[through[j]! + i]!
      if (acting[rows[live]!] === 0) continue
      let sum = 0
      for (let a = 0; a < n; a++) sum += jacobian[p + a]! * PUSHED[a]!
      rhs[live]! -= sum
    }
  }
  solveSkyline(schur, rhs)
  for (let j = 0; j < m.joints.length; j++) {
    const n = m.activeCount[j]!
    if (n === 0) continue
    const at = DOF * j
    for (let a = 0; a < n; a++) FORCE[a] = r[at + a]!
    const count = through[j + 1]! - through[j]!
    for (let i = 0, p = block[j]!; i < count; i++, p += n) {
      const mu = rhs[jointRows[through[j]! + i]!]!
      if (mu !== 0) for (let a = 0; a < n; a++) FORCE[a]! += jacobian[p + a]! * mu
    }
    compliant(inverse, DOF * DOF * j, n, FORCE, 0)
    for (let a = 0; a < n; a++) out[at + a] = -PUSHED[a]!
  }
}

/** PUSHED = inverse stiffness of one joint times its forces. */
function compliant(inverse: Float64Array, D: number, n: number, force: Float64Array, at: number): void {
  for (let a = 0; a < n; a++) {
    let sum = 0
    for (let b = 0; b < n; b++) sum += inverse[D + a * n + b]! * force[at + b]!
    PUSHED[a] = sum
  }
}

/** How much a live row changes along `d`, to first order. */
export function alongStep(m: Mechanism, live: number, d: Float64Array): number {
  const { path, pathStart, line, jacobian } = m.plan
  let sum = 0
  for (let i = pathStart[live]!; i < pathStart[live + 1]!; i++) {
    const j = path[i]!
    for (let a = 0; a < m.activeCount[j]!; a++) sum += jacobian[line[i]! + a]! * d[DOF * j + a]!
  }
  return sum
}
