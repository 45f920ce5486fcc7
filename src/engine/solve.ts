import { descend, SOLVE_DEFAULTS } from './descend.ts'
import type { SolveOptions, SolveReport } from './descend.ts'
import { foresee, remember } from './foresee.ts'
import { placeBodies } from './kinematics.ts'
import type { Mechanism } from './mechanism.ts'
import { rowValue } from './rows.ts'

/**
 * Which rest is the answer. A mechanism far bent can have several, and the way there decides; so that the answer does
 * not depend on it, a solve that comes from far (its first step is long, or it took many) is done again from neutral
 * and the rest of less energy counts.
 */

/** A first step above this (rad, m: about three degrees) or more iterations than that come from far. */
const FAR = 0.05
const MANY = 12
/** Coordinates (rad, m) below this are neutral. */
const STILL = 1e-7
/** Energies (J) that differ by less are the same rest. */
const SAME = 1e-9
/** Parts in which held values are brought to their place when they cannot be at once. */
const STAGES = 6

/**
 * Brings the mechanism to rest under its present settings, starting from its present coordinates. Never throws, never
 * leaves a NaN in the coordinates.
 */
export function solveMechanism(m: Mechanism, options: SolveOptions = SOLVE_DEFAULTS): SolveReport {
  const report = solveFrom(m, options, foresee(m))
  if (report.status === 'converged') remember(m)
  return report
}

/** The same, from coordinates that lie `ahead` of the last rest (rad, m). */
function solveFrom(m: Mechanism, options: SolveOptions, ahead: number): SolveReport {
  const warm = m.q.some((value) => Math.abs(value) > STILL)
  const near = descend(m, options)
  const arrived = near.status === 'converged'
  if (arrived && (!warm || (near.jump + ahead < FAR && near.iterations <= MANY))) return near
  const first = m.q.slice()
  let cold = near
  if (warm) {
    m.q.fill(0)
    cold = descend(m, options)
  }
  if (cold.status !== 'converged' && !arrived) {
    const staged = inStages(m, options)
    return staged.status === 'converged' ? staged : cold
  }
  if (cold.status === 'converged' && !(arrived && near.energy < cold.energy - SAME)) return cold
  m.q.set(first)
  return descend(m, options)
}

/** From neutral, what is held brought to its place in equal parts. */
function inStages(m: Mechanism, options: SolveOptions): SolveReport {
  const fixed = m.fixed.slice()
  const target = m.target.slice()
  m.q.fill(0)
  placeBodies(m)
  const start = target.map((value, row) => (m.weight[row] === Infinity ? rowValue(m, row) : value))
  let report: SolveReport | undefined
  for (let stage = 1; stage <= STAGES; stage++) {
    const share = stage / STAGES
    for (let c = 0; c < fixed.length; c++) m.fixed[c] = share * fixed[c]!
    for (let row = 0; row < target.length; row++) m.target[row] = start[row]! + share * (target[row]! - start[row]!)
    report = descend(m, options)
    if (report.status !== 'converged') break
  }
  m.fixed.set(fixed)
  m.target.set(target)
  return report!
}
