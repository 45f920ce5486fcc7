import { factorSkyline, invertSmall, solveSkyline } from '#math'
import { placeBodies } from './kinematics.ts'
import { DOF } from './mechanism.ts'
import type { Mechanism } from './mechanism.ts'
import { isSlack, linearizeRows, measureRows, prepare } from './rows.ts'

/**
 * Rest is the pose of least effort that meets the supports. Each iteration linearises the rows and solves the
 * quadratic model exactly:
 *
 *     minimise 1/2 d'Dd + g'd + sum over goals 1/2 w (e + Jd)^2   subject to   e + Jd = 0 on supports
 *
 * D is block diagonal (the joints' own stiffness), rows are few, so the dual is small:
 *
 *     (J D^-1 J' + W^-1) lambda = e - J D^-1 g,    d = -D^-1 (g + J' lambda)
 *
 * with W^-1 = 0 for supports, which makes them exact. Steps are shortened until energy plus an exact penalty on
 * unmet supports falls, so that along a solve it never rises.
 */
export interface SolveOptions {
  readonly maxIterations: number
  /** Largest step of any coordinate (rad, m) that counts as having arrived; it is still taken. */
  readonly stepTolerance: number
  /** Largest error of any support (m, or sine of an angle) that counts as met. */
  readonly supportTolerance: number
  /** Called after each step: energy plus penalty (J) before and after it, at the same price for unmet supports. */
  readonly watch?: (before: number, after: number) => void
}

export const SOLVE_DEFAULTS: SolveOptions = { maxIterations: 80, stepTolerance: 1e-8, supportTolerance: 1e-9 }

export interface SolveReport {
  readonly status: 'converged' | 'stalled'
  readonly iterations: number
  /** Last full step's largest coordinate: the gradient scaled by the mechanism's own stiffness, rad or m. */
  readonly gradient: number
  readonly energy: number
  /** Largest error among what is held exactly. */
  readonly violation: number
}

/**
 * The root body hangs on nothing, so its step is measured against a whisper of stiffness (N m/rad, N/m). It acts on
 * the step only, never on the pose of rest, and is far below anything in a body.
 */
const ROOT_PROXIMAL = 1
/**
 * A row that repeats earlier ones to this relative accuracy, or on which nothing gives by more than this compliance
 * (m/N, 1/(N m); real joints are a million times softer), is left out of the dual.
 */
const DEPENDENCE = 1e-11
const NO_COMPLIANCE = 1e-13
/** No coordinate moves further than this in one iteration (rad, m). */
const LONGEST_STEP = 0.4
const SHORTEST_FRACTION = 1e-4
/** Steps below this (rad, m) change the energy by less than its rounding noise: they are taken whole. */
const FINE_STEP = 1e-6
/** Rounding noise of the merit relative to the sizes that enter it. */
const NOISE = 1e-12
/** Penalty on an unmet support against its reaction: above 1 makes the penalty exact. */
const PENALTY_MARGIN = 2

const BLOCK = new Float64Array(DOF * DOF)

/** Elastic energy of tree joint j (J). */
export function jointEnergy(m: Mechanism, j: number): number {
  const K = DOF * DOF * j
  let sum = 0
  for (let k = 0; k < DOF; k++) {
    const x = springStretch(m, j, k)
    if (x !== 0) for (let l = 0; l < DOF; l++) sum += x * m.stiffness[K + DOF * k + l]! * springStretch(m, j, l)
  }
  sum *= m.factor[j]!
  for (let c = DOF * j; c < DOF * j + DOF; c++) {
    const beyond = overshoot(m, c)
    if (beyond !== 0) sum += m.factor[j]! * m.endStiffness[c]! * beyond * beyond
  }
  return sum / 2
}

/** Distance of a coordinate from its rest. */
function springStretch(m: Mechanism, j: number, k: number): number {
  return m.q[DOF * j + k]! - m.rest[DOF * j + k]!
}

/** Signed distance of a coordinate beyond its range. */
function overshoot(m: Mechanism, c: number): number {
  const x = m.q[c]!
  return x < m.low[c]! ? x - m.low[c]! : x > m.high[c]! ? x - m.high[c]! : 0
}

/** Elastic force of tree joint j along its coordinate k: derivative of its energy. */
export function springForce(m: Mechanism, j: number, k: number): number {
  const K = DOF * DOF * j + DOF * k
  let sum = 0
  for (let l = 0; l < DOF; l++) sum += m.stiffness[K + l]! * springStretch(m, j, l)
  const c = DOF * j + k
  return m.factor[j]! * (sum + m.endStiffness[c]! * overshoot(m, c))
}

/** Energy of everything at the present placement (J): joints, goals, loops, minus the work of loads. */
function totalEnergy(m: Mechanism): number {
  let energy = 0
  for (let j = 0; j < m.joints.length; j++) {
    energy += jointEnergy(m, j)
    for (let k = 0; k < DOF; k++) energy -= m.preload[DOF * j + k]! * m.q[DOF * j + k]!
  }
  for (let row = 0; row < m.rowCount; row++) {
    const weight = m.rowWeight[row]!
    if (weight < Infinity && weight > 0 && !isSlack(m, row)) energy += 0.5 * weight * m.error[row]! ** 2
    if (row < m.specRows && m.load[row] !== 0) energy -= m.load[row]! * (m.error[row]! + m.target[row]!)
  }
  return energy
}

function penalty(m: Mechanism): number {
  let sum = 0
  for (let row = 0; row < m.rowCount; row++)
    if (m.rowWeight[row] === Infinity && !isSlack(m, row)) sum += m.penalty[row]! * Math.abs(m.error[row]!)
  return sum
}

function violation(m: Mechanism): number {
  let worst = 0
  for (let row = 0; row < m.rowCount; row++)
    if (m.rowWeight[row] === Infinity && !isSlack(m, row)) worst = Math.max(worst, Math.abs(m.error[row]!))
  return worst
}

function place(m: Mechanism): void {
  placeBodies(m)
  measureRows(m)
}

/** Gradient and inverse stiffness of every joint over its active coordinates. */
function linearizeJoints(m: Mechanism): void {
  const { activeAxes, inverse } = m
  for (let j = 0; j < m.joints.length; j++) {
    const n = m.activeCount[j]!
    const K = DOF * DOF * j
    const factor = m.factor[j]!
    for (let a = 0; a < n; a++) {
      const k = activeAxes[DOF * j + a]!
      const c = DOF * j + k
      for (let b = 0; b < n; b++) BLOCK[a * n + b] = factor * m.stiffness[K + DOF * k + activeAxes[DOF * j + b]!]!
      BLOCK[a * n + a]! += j === 0 ? ROOT_PROXIMAL : overshoot(m, c) === 0 ? 0 : factor * m.endStiffness[c]!
      m.gradient[DOF * j + a] = springForce(m, j, k) - m.preload[c]!
    }
    invertSmall(BLOCK, n)
    for (let a = 0; a < n * n; a++) inverse[K + a] = BLOCK[a]!
  }
}

/** Adds the loads along rows to the gradient. */
function loadGradient(m: Mechanism): void {
  const n = DOF * m.joints.length
  for (let row = 0; row < m.specRows; row++) {
    const load = m.load[row]!
    if (load === 0) continue
    const path = m.rowJoints[row]!
    for (let i = 0; i < path.length; i++) {
      const at = DOF * path[i]!
      for (let a = 0; a < m.activeCount[path[i]!]!; a++) m.gradient[at + a]! -= load * m.jacobian[row * n + at + a]!
    }
  }
}

/** Adds one joint's compliance to the dual: J D^-1 J' and -J D^-1 g over the rows that pass through it. */
function addCompliance(m: Mechanism, j: number): void {
  const { lines, images, inverse, jacobian, gradient, rhs, acting, schur } = m
  const rows = m.jointRows[j]!
  const n = m.activeCount[j]!
  const D = DOF * DOF * j
  const width = DOF * m.joints.length
  const at = DOF * j
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!
    const o = DOF * r
    if (acting[row] === 0) {
      for (let a = 0; a < n; a++) lines[o + a] = 0
      for (let a = 0; a < n; a++) images[o + a] = 0
      continue
    }
    const line = row * width + at
    for (let a = 0; a < n; a++) lines[o + a] = jacobian[line + a]!
    let along = 0
    for (let a = 0; a < n; a++) {
      let sum = 0
      for (let b = 0; b < n; b++) sum += inverse[D + a * n + b]! * lines[o + b]!
      images[o + a] = sum
      along += sum * gradient[at + a]!
    }
    rhs[row]! -= along
  }
  const { values, start } = schur
  for (let r = 0; r < rows.length; r++) {
    const line = start[rows[r]!]!
    const o = DOF * r
    if (n === 3) {
      const x = images[o]!
      const y = images[o + 1]!
      const z = images[o + 2]!
      for (let s = 0; s <= r; s++) {
        const p = DOF * s
        values[line + rows[s]!]! += x * lines[p]! + y * lines[p + 1]! + z * lines[p + 2]!
      }
    } else
      for (let s = 0; s <= r; s++) {
        let sum = 0
        for (let a = 0; a < n; a++) sum += images[o + a]! * lines[DOF * s + a]!
        values[line + rows[s]!]! += sum
      }
  }
}

/** Rounds after which the search for which one-sided rows act goes on in the next iteration. */
const MOST_ROUNDS = 12

/** Solves the quadratic model, one-sided rows acting exactly where they pull; leaves lambda and the step. */
function solveStep(m: Mechanism): void {
  linearizeRows(m)
  linearizeJoints(m)
  loadGradient(m)
  for (let row = 0; row < m.rowCount; row++) m.acting[row] = isSlack(m, row) ? 0 : m.rowWeight[row]!
  for (let round = 0; round < MOST_ROUNDS; round++) {
    solveDual(m)
    findStep(m)
    if (!changeSides(m)) return
  }
}

/** Lets go of one-sided rows that would push and takes up those that the step would overstretch. */
function changeSides(m: Mechanism): boolean {
  let changed = false
  for (let row = 0; row < m.specRows; row++) {
    if (m.oneSided[row] === 0 || m.rowWeight[row] === 0) continue
    const pulls = m.acting[row] === 0 ? m.error[row]! + alongStep(m, row) > 0 : m.lambda[row]! >= 0
    const next = pulls ? m.rowWeight[row]! : 0
    if (next !== m.acting[row]) changed = true
    m.acting[row] = next
  }
  return changed
}

/** How much a row changes with the step, to first order. */
function alongStep(m: Mechanism, row: number): number {
  const path = m.rowJoints[row]!
  let sum = 0
  for (let i = 0; i < path.length; i++) {
    const at = DOF * path[i]!
    for (let a = 0; a < m.activeCount[path[i]!]!; a++)
      sum += m.jacobian[row * DOF * m.joints.length + at + a]! * m.step[at + m.activeAxes[at + a]!]!
  }
  return sum
}

/** Builds and solves the dual; leaves lambda. */
function solveDual(m: Mechanism): void {
  const { schur, rhs, lambda, acting } = m
  schur.values.fill(0)
  for (let row = 0; row < m.rowCount; row++) {
    const weight = acting[row]!
    rhs[row] = weight === 0 ? 0 : m.error[row]!
    schur.values[schur.start[row]! + row] = weight === 0 ? 1 : 1 / weight
  }
  for (let j = 0; j < m.joints.length; j++) if (m.activeCount[j] !== 0) addCompliance(m, j)
  factorSkyline(schur, DEPENDENCE, NO_COMPLIANCE)
  for (let row = 0; row < m.rowCount; row++) lambda[row] = rhs[row]!
  solveSkyline(schur, lambda)
}

/** The step that goes with lambda. */
function findStep(m: Mechanism): void {
  const { jacobian, inverse, gradient, lambda, step, acting } = m
  const width = DOF * m.joints.length
  step.fill(0)
  for (let j = 0; j < m.joints.length; j++) {
    const rows = m.jointRows[j]!
    const n = m.activeCount[j]!
    const at = DOF * j
    for (let a = 0; a < n; a++) {
      let sum = gradient[at + a]!
      for (let r = 0; r < rows.length; r++) {
        const row = rows[r]!
        if (acting[row] !== 0) sum += jacobian[row * width + at + a]! * lambda[row]!
      }
      FORCE[a] = sum
    }
    for (let a = 0; a < n; a++) {
      let sum = 0
      for (let b = 0; b < n; b++) sum -= inverse[DOF * DOF * j + a * n + b]! * FORCE[b]!
      step[at + m.activeAxes[at + a]!] = sum
    }
  }
}

const FORCE = new Float64Array(DOF)

/**
 * Brings the mechanism to rest from its present coordinates under its present settings. Never throws, never leaves a
 * NaN in the coordinates: a step that is not finite ends the solve as stalled.
 */
export function solveMechanism(m: Mechanism, options: SolveOptions = SOLVE_DEFAULTS): SolveReport {
  const { q, saved, step } = m
  for (let c = 0; c < q.length; c++) if (!m.active[c]) q[c] = m.fixed[c]!
  m.penalty.fill(0)
  prepare(m)
  place(m)
  let energy = totalEnergy(m)
  let gradient = Infinity
  for (let iteration = 0; iteration < options.maxIterations; iteration++) {
    solveStep(m)
    let longest = 0
    for (let c = 0; c < step.length; c++) longest = Math.max(longest, Math.abs(step[c]!))
    if (!Number.isFinite(longest))
      return { status: 'stalled', iterations: iteration, gradient, energy, violation: violation(m) }
    gradient = longest
    for (let row = 0; row < m.rowCount; row++)
      m.penalty[row] = Math.max(m.penalty[row]!, PENALTY_MARGIN * Math.abs(m.lambda[row]!))
    const merit = energy + penalty(m)
    if (longest < options.stepTolerance) {
      for (let c = 0; c < q.length; c++) q[c]! += step[c]!
      place(m)
      energy = totalEnergy(m)
      const worst = violation(m)
      const status = worst < options.supportTolerance ? 'converged' : 'stalled'
      return { status, iterations: iteration, gradient, energy, violation: worst }
    }
    saved.set(q)
    let fraction = Math.min(1, LONGEST_STEP / longest)
    const allowance = NOISE * (1 + Math.abs(merit))
    for (;;) {
      for (let c = 0; c < q.length; c++) q[c] = saved[c]! + fraction * step[c]!
      place(m)
      energy = totalEnergy(m)
      if (longest < FINE_STEP || energy + penalty(m) <= merit + allowance) break
      fraction /= 2
      if (fraction < SHORTEST_FRACTION) {
        q.set(saved)
        place(m)
        energy = totalEnergy(m)
        return { status: 'stalled', iterations: iteration, gradient, energy, violation: violation(m) }
      }
    }
    options.watch?.(merit, energy + penalty(m))
  }
  return { status: 'stalled', iterations: options.maxIterations, gradient, energy, violation: violation(m) }
}
