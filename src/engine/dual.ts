import { factorSkyline, negativeEigenvalues, solveSkyline } from '#math'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'
import { addCovector, ONE, startRow, stopSlope, tiltLoop } from './rows.ts'
import { addDot, addSix, takeSix } from './six.ts'
import { factorTree } from './tree.ts'

/**
 * The quadratic model of the energy at one pose:
 *
 *     minimise 1/2 d'Hd + r'd + sum over lined rows 1/2 w (Jd)^2   subject to   c + Jd = 0 on what is held
 *
 * r is the force left over, H is factored along the tree (`tree.ts`) and the lined rows are few, so the dual is small:
 *
 *     (J H^-1 J' + W^-1) mu = c - J H^-1 r,    d = -H^-1 (r + J' mu)
 *
 * with W^-1 = 0 on what is held, which makes it exact, and mu the change of the rows' forces.
 */

/**
 * A row that repeats earlier ones to this relative accuracy, or on which nothing gives by more than this compliance
 * (m/N, 1/(N m); real joints are a million times softer), is left out of the dual.
 */
const DEPENDENCE = 1e-11
const NO_COMPLIANCE = 1e-13

const SIZE = DOF * DOF

/**
 * Derivatives and stiffness at the present placement; call right after `residualForces` of it, then `factorModel`.
 */
export function linearize(m: Mechanism): void {
  m.negative = factorTree(m, true)
  if (m.negative === Infinity) m.negative = factorTree(m, false)
  fillLines(m)
}

function fillLines(m: Mechanism): void {
  for (let live = 0; live < m.plan.lined.length; live++) fillLine(m, live)
}

/** Line of one row: its covector handed down the tree, each joint taking off what it gives by. */
function fillLine(m: Mechanism, live: number): void {
  const { covector: c, twist, gain, links, activeAxes, activeCount } = m
  const { lined, path, pathStart, line, lines } = m.plan
  const row = lined[live]!
  startRow(m, row)
  tiltLoop(m, row)
  for (let i = pathStart[live]!; i < pathStart[live + 1]!; i++) {
    const j = path[i]!
    const n = activeCount[j]!
    const b = links[2 * j + 1]! >> 1
    const p = links[2 * j]! >> 1
    const at = line[i]!
    for (let a = 0; a < n; a++) {
      const s = SIZE * j + DOF * a
      lines[at + a] = stopSlope(m, row, j, activeAxes[DOF * j + a]!)
      addDot(lines, at + a, twist, s, c, b)
    }
    if (p < 0) continue
    for (let k = 0; k < DOF; k++) c[p + k]! += c[b + k]!
    for (let a = 0; a < n; a++) takeSix(c, p, lines, at + a, gain, SIZE * j + DOF * a)
  }
}

/**
 * Builds and factors the dual for the rows that act. Where the curvature of what carries forces outweighs all that
 * holds against it (the dual must have as many negative eigenvalues as H, each is one that a row makes good), it is
 * left out; returns whether it was not.
 */
export function factorModel(m: Mechanism): boolean {
  factorDual(m)
  if (negativeEigenvalues(m.plan.schur) === m.negative) return true
  m.negative = factorTree(m, false)
  fillLines(m)
  factorDual(m)
  return false
}

function factorDual(m: Mechanism): void {
  const { acting } = m
  const { schur, lined } = m.plan
  const { values, start, first } = schur
  values.fill(0)
  for (let j = 0; j < m.joints.length; j++) if (m.activeCount[j] !== 0) addCompliance(m, j)
  for (let i = 0; i < lined.length; i++) {
    const weight = acting[lined[i]!]!
    if (weight !== 0) {
      values[start[i]! + i]! += 1 / weight
      continue
    }
    values.fill(0, start[i]! + first[i]!, start[i]! + i)
    values[start[i]! + i] = 1
    for (let k = i + 1; k < lined.length; k++) if (first[k]! <= i) values[start[k]! + i] = 0
  }
  factorSkyline(schur, DEPENDENCE, NO_COMPLIANCE)
}

/** Adds one joint's compliance to the dual: its lines times W^-1 times its lines, over the rows that pass through it. */
function addCompliance(m: Mechanism, j: number): void {
  const { inverse } = m
  const { jointRows, through, block, lines, images, schur } = m.plan
  const n = m.activeCount[j]!
  const D = SIZE * j
  const from = through[j]!
  const count = through[j + 1]! - from
  const first = block[j]!
  const { values, start } = schur
  for (let r = 0; r < count; r++) {
    for (let a = 0; a < n; a++) {
      let sum = 0
      for (let b = 0; b < n; b++) sum += inverse[D + a * n + b]! * lines[first + r * n + b]!
      images[a] = sum
    }
    const at = start[jointRows[from + r]!]!
    for (let s = 0; s <= r; s++) {
      let sum = 0
      for (let a = 0; a < n; a++) sum += images[a]! * lines[first + s * n + a]!
      values[at + jointRows[from + s]!]! += sum
    }
  }
}

/**
 * Solves the model for the force `r` (places as `gradient`) left over; `out` = the step on the same places. With
 * `missing`, what is held is brought to where it belongs, otherwise it stays as it is. Leaves mu in the plan's `rhs`.
 */
export function solveModel(m: Mechanism, r: Float64Array, missing: boolean, out: Float64Array): void {
  const { acting, reaching, given, activeCount } = m
  const { jointRows, through, block, lines, lined, rhs, schur } = m.plan
  for (let i = 0; i < lined.length; i++) {
    const row = lined[i]!
    const weight = acting[row]!
    rhs[i] = weight === 0 || !missing ? 0 : m.error[row]! - m.lambda[row]! / weight
  }
  gather(m, r, missing)
  for (let j = 0; j < m.joints.length; j++) {
    const n = activeCount[j]!
    for (let i = through[j]!, p = block[j]!; i < through[j + 1]!; i++, p += n) {
      const live = jointRows[i]!
      if (acting[lined[live]!] === 0) continue
      let sum = 0
      for (let a = 0; a < n; a++) sum += lines[p + a]! * given[DOF * j + a]!
      rhs[live]! -= sum
    }
  }
  solveSkyline(schur, rhs)
  for (let j = 0; j < m.joints.length; j++) {
    const n = activeCount[j]!
    if (through[j + 1] === through[j]) continue
    for (let i = through[j]!, p = block[j]!; i < through[j + 1]!; i++, p += n) {
      const mu = rhs[jointRows[i]!]!
      if (mu !== 0) for (let a = 0; a < n; a++) reaching[DOF * j + a]! += lines[p + a]! * mu
    }
    give(m, j, n)
  }
  spread(m, out)
}

/** `given` = W^-1 times `reaching` of one joint. */
function give(m: Mechanism, j: number, n: number): void {
  const { inverse, reaching, given } = m
  for (let a = 0; a < n; a++) {
    let sum = 0
    for (let b = 0; b < n; b++) sum += inverse[SIZE * j + a * n + b]! * reaching[DOF * j + b]!
    given[DOF * j + a] = sum
  }
}

/** Leaf to root: what reaches each joint of the force `r` and, with `missing`, of what is held on one body. */
function gather(m: Mechanism, r: Float64Array, missing: boolean): void {
  const { covector: c, twist, gain, links, reaching } = m
  const { carried, carriedBody, carriedWeight, covectors } = m.plan
  c.fill(0)
  for (let i = missing ? 0 : carried.length; i < carried.length; i++) {
    const row = carried[i]!
    if (m.rowWeight[row]! < Infinity || m.error[row] === 0) continue
    const force = carriedWeight[i]! * m.error[row]!
    const b = DOF * carriedBody[i]!
    for (let k = 0; k < DOF; k++) c[b + k]! += force * covectors[DOF * i + k]!
  }
  for (let j = m.joints.length - 1; j >= 0; j--) {
    const n = m.activeCount[j]!
    const b = links[2 * j + 1]! >> 1
    const p = links[2 * j]! >> 1
    for (let a = 0; a < n; a++) {
      const s = SIZE * j + DOF * a
      reaching[DOF * j + a] = r[DOF * j + a]!
      addDot(reaching, DOF * j + a, twist, s, c, b)
    }
    give(m, j, n)
    if (p < 0) continue
    for (let k = 0; k < DOF; k++) c[p + k]! += c[b + k]!
    for (let a = 0; a < n; a++) takeSix(c, p, reaching, DOF * j + a, gain, SIZE * j + DOF * a)
  }
}

/** Root to leaf: the step of every joint, and the twist of every body. */
function spread(m: Mechanism, out: Float64Array): void {
  const { bodyStep, twist, gain, links, given } = m
  for (let j = 0; j < m.joints.length; j++) {
    const n = m.activeCount[j]!
    const b = links[2 * j + 1]! >> 1
    const p = links[2 * j]! >> 1
    for (let k = 0; k < DOF; k++) bodyStep[b + k] = p < 0 ? 0 : bodyStep[p + k]!
    for (let a = 0; a < n; a++) {
      const s = SIZE * j + DOF * a
      out[DOF * j + a] = given[DOF * j + a]!
      if (p >= 0) addDot(out, DOF * j + a, gain, s, bodyStep, p)
      out[DOF * j + a] = -out[DOF * j + a]!
    }
    for (let a = 0; a < n; a++) addSix(bodyStep, b, out, DOF * j + a, twist, SIZE * j + DOF * a)
  }
}

/** How much a row changes in the step last solved for, to first order. */
export function alongStep(m: Mechanism, row: number): number {
  const { covector: c, bodyStep, step } = m
  c.fill(0)
  addCovector(m, row, ONE, 0)
  let sum = 0
  for (let i = 0; i < c.length; i++) sum += c[i]! * bodyStep[i]!
  const own = (row - m.firstStop) >> 1
  if (row < m.firstStop || own >= m.q.length) return sum
  const j = Math.floor(own / DOF)
  for (let a = 0; a < m.activeCount[j]!; a++)
    sum += stopSlope(m, row, j, m.activeAxes[DOF * j + a]!) * step[DOF * j + a]!
  return sum
}
