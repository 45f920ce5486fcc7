import { descend, SOLVE_DEFAULTS } from './descend.ts'
import type { SolveOptions, SolveReport } from './descend.ts'
import { foresee, remember } from './foresee.ts'
import { placeBodies } from './kinematics.ts'
import type { Mechanism } from './mechanism.ts'
import { rowValue } from './rows.ts'

/**
 * Which rest is the answer. A mechanism far bent can have several, and the way there decides; so that the answer does
 * not depend on it, a solve that comes from far (its first step is long, or it took many) is done again from neutral
 * and the rest of less energy counts. Far from neutral the straight way can end behind a ridge: what is held is then
 * also brought to its place in parts, and again the rest of less energy counts.
 */

/** A first step above this (rad, m: about three degrees) or more iterations than that come from far. */
const FAR = 0.05
const MANY = 12
/** Coordinates (rad, m) below this are neutral. */
const STILL = 1e-7
/** Energies (J) that differ by less are the same rest. */
const SAME = 1e-9
/** A rest with a coordinate (rad, m) beyond this is far from neutral: what is held has bent the body out of shape. */
const BENT = 1
/** Parts in which held values are brought to their place when they cannot be at once, or when a rest is far. */
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
  const near = warm ? descend(m, options) : fromNeutral(m, options)
  if (near.status === 'converged' && warm && near.jump + ahead < FAR && near.iterations <= MANY) return near
  const neutral = () => fromNeutral(m, options)
  const least = warm ? lesser(near, backTo(m, options), neutral) : near
  if (least.status === 'converged' && !m.q.some((value) => Math.abs(value) > BENT)) return least
  const staged = lesser(least, warm ? backTo(m, options) : neutral, () => inStages(m, options))
  return staged.status === 'converged' ? staged : least
}

type Way = () => SolveReport

/** Goes another way; of where that ends and `here`, the rest of less energy. `again` leads back here. */
function lesser(here: SolveReport, again: Way, another: Way): SolveReport {
  const there = another()
  if (here.status !== 'converged') return there
  return there.status === 'converged' && there.energy <= here.energy + SAME ? there : again()
}

/** From neutral, with no reaction left of what was solved before: the way is the same each time. */
function fromNeutral(m: Mechanism, options: SolveOptions): SolveReport {
  m.q.fill(0)
  m.lambda.fill(0)
  return descend(m, options)
}

/** The way from where the mechanism stands now. */
function backTo(m: Mechanism, options: SolveOptions): Way {
  const here = m.q.slice()
  return () => {
    m.q.set(here)
    return descend(m, options)
  }
}

/** From neutral, what is held brought to its place in equal parts; after each the rest of less energy counts. */
function inStages(m: Mechanism, options: SolveOptions): SolveReport {
  const fixed = m.fixed.slice()
  const target = m.target.slice()
  m.q.fill(0)
  placeBodies(m)
  const start = target.map((value, row) => (m.weight[row] === Infinity ? rowValue(m, row) : value))
  const neutral = () => fromNeutral(m, options)
  let report: SolveReport | undefined
  for (let stage = 1; stage <= STAGES; stage++) {
    const share = stage / STAGES
    for (let c = 0; c < fixed.length; c++) m.fixed[c] = share * fixed[c]!
    for (let row = 0; row < target.length; row++) m.target[row] = start[row]! + share * (target[row]! - start[row]!)
    const onward = backTo(m, options)
    report = lesser(neutral(), neutral, onward)
    if (report.status !== 'converged') break
  }
  m.fixed.set(fixed)
  m.target.set(target)
  return report!
}
