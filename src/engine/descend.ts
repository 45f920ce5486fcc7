import { curvedStep, longestOf, move, takeReactions } from './curvature.ts'
import { alongStep, factorModel, linearize, solveModel } from './dual.ts'
import type { Mechanism } from './mechanism.ts'
import { penalty, place, pullActing, residualForces, totalEnergy, worstRow } from './residual.ts'
import { isSlack, prepare } from './rows.ts'

/**
 * Rest is the pose of least effort that meets what is held. Each iteration solves a quadratic model of the energy
 * (`dual.ts`). A model made once serves for the next steps too, as long as each leaves a small part of the one before;
 * where it does not, the curvature that it lacks is put in (`curvature.ts`). Steps are shortened until energy plus an
 * exact penalty on what is not met falls, so that along a solve it never rises.
 */
export interface SolveOptions {
  readonly maxIterations: number
  /** Largest step of any coordinate (rad, m) that counts as having arrived; it is still taken. */
  readonly stepTolerance: number
  /** Largest error of what is held (m, sine, rad) that counts as met. */
  readonly supportTolerance: number
  /** Called after each step: energy plus penalty (J) before and after it, at the same price for what is not met. */
  readonly watch?: (before: number, after: number) => void
}

export const SOLVE_DEFAULTS: SolveOptions = { maxIterations: 80, stepTolerance: 1e-9, supportTolerance: 1e-9 }

export interface SolveReport {
  /** unmet: what is held cannot be met together. stalled: no rest was found. */
  readonly status: 'converged' | 'stalled' | 'unmet'
  readonly iterations: number
  /** Last full step's largest coordinate: the force left over, scaled by the mechanism's own stiffness, rad or m. */
  readonly gradient: number
  readonly energy: number
  /** Largest error among what is held exactly, and the row it belongs to (-1: nothing is held). */
  readonly violation: number
  readonly worst: number
  /** Largest coordinate of the first full step (rad, m): how far the start lay from rest. */
  readonly jump: number
}

/** No coordinate moves further than this in one iteration (rad, m). */
const LONGEST_STEP = 0.4
const SHORTEST_FRACTION = 1e-4
/**
 * Steps below this (rad, m) change the energy by less than its rounding noise: those of a fresh model are taken whole,
 * those of a kept one where the merit is still the same.
 */
const FINE_STEP = 1e-7
/** Rounding noise of the merit relative to the sizes that enter it; and how close such fine steps keep to it. */
const NOISE = 1e-12
const FINE_NOISE = 1e-10
/** Penalty on what is not met against its reaction: above 1 makes the penalty exact. */
const PENALTY_MARGIN = 2
/** A kept model is good enough while a step is at most this part of the one before. */
const KEPT_SHARE = 0.2
/**
 * A whole step of a fresh model below this (rad, m) leaves little but its square, unless the model lacks something.
 */
const NEAR = 0.01
/** Steps along the tangent up to this (rad, m) are worth bringing back to what is held. */
const TANGENT = 0.1
/** A step that would be below this part of the tolerance is spared. */
const SPARED_SHARE = 0.1
/** Rounds after which the search for which one-sided rows act goes on in the next iteration. */
const MOST_ROUNDS = 12
/** Held things further off than this (m, sine, rad) cannot be met together. */
const UNMET = 1e-5

/** Rows that act as the pose stands: one-sided ones where they are taut or carry a reaction. */
function chooseActing(m: Mechanism): void {
  const { rows } = m.plan
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const weight = m.rowWeight[row]!
    const slack = isSlack(m, row) && !(weight === Infinity && m.lambda[row]! > 0)
    m.acting[row] = slack ? 0 : weight
    if (slack) m.lambda[row] = 0
  }
}

/** Lets go of one-sided rows that would push and takes up those that the step would overstretch. */
function changeSides(m: Mechanism): boolean {
  const { lined, rhs } = m.plan
  let changed = false
  for (let i = 0; i < lined.length; i++) {
    const row = lined[i]!
    if (m.oneSided[row] === 0) continue
    const acts = m.acting[row] !== 0
    const pulls = acts ? m.lambda[row]! + rhs[i]! >= 0 : m.error[row]! + alongStep(m, row) > 0
    if (pulls === acts) continue
    changed = true
    m.acting[row] = pulls ? m.rowWeight[row]! : 0
    m.lambda[row] = 0
  }
  return changed
}

/** Makes the model at the present placement and solves it, one-sided rows acting exactly where they pull. */
function freshStep(m: Mechanism): void {
  chooseActing(m)
  pullActing(m)
  residualForces(m, m.gradient)
  linearize(m)
  for (let round = 0; ; round++) {
    factorModel(m)
    solveModel(m, m.gradient, true, m.step)
    if (!changeSides(m) || round === MOST_ROUNDS) return
    residualForces(m, m.gradient)
  }
}

/** Solves the kept model for the forces at the present placement; false when it no longer fits. */
function keptStep(m: Mechanism): boolean {
  pullActing(m)
  residualForces(m, m.gradient)
  solveModel(m, m.gradient, true, m.step)
  return !changeSides(m)
}

/** Prices of what is held: above the reactions that the model found. */
function price(m: Mechanism): void {
  const { lined, rhs } = m.plan
  for (let i = 0; i < lined.length; i++) {
    const row = lined[i]!
    if (m.acting[row] !== Infinity) continue
    m.penalty[row] = Math.max(m.penalty[row]!, PENALTY_MARGIN * Math.abs(m.lambda[row]! + rhs[i]!))
  }
}

function isMet(m: Mechanism, options: SolveOptions): boolean {
  const worst = worstRow(m)
  return worst < 0 || Math.abs(m.error[worst]!) < options.supportTolerance
}

function report(
  m: Mechanism,
  options: SolveOptions,
  arrived: boolean,
  iterations: number,
  longest: number,
  jump: number,
): SolveReport {
  const worst = worstRow(m)
  const violation = worst < 0 ? 0 : Math.abs(m.error[worst]!)
  const met = isMet(m, options)
  const status = arrived && met ? 'converged' : violation > UNMET ? 'unmet' : 'stalled'
  return { status, iterations, gradient: longest, energy: totalEnergy(m), violation, worst, jump }
}

/**
 * A whole step along the tangent leaves what is held by its square, which can cost more than the step gains: adds to
 * `step` what brings it back, and places that. The step alone is kept in `total`.
 */
function bringBack(m: Mechanism): void {
  const { step, total, residual } = m
  total.set(step)
  residual.fill(0)
  pullActing(m)
  solveModel(m, residual, true, step)
  for (let i = 0; i < step.length; i++) step[i]! += total[i]!
  move(m, m.saved, step, 1)
  place(m)
}

/** Goes down from the present coordinates until it arrives or finds no way on. */
export function descend(m: Mechanism, options: SolveOptions): SolveReport {
  const { q, saved, step } = m
  let first = 0
  for (let c = 0; c < q.length; c++) if (!m.active[c]) q[c] = m.fixed[c]!
  m.penalty.fill(0)
  prepare(m)
  place(m)
  let energy = totalEnergy(m)
  let before = Infinity
  let ratioBefore = Infinity
  let whole = false
  let curved = false
  let wasFresh = false
  for (let iteration = 0; iteration < options.maxIterations; iteration++) {
    const kept = whole && !curved && keptStep(m)
    let longest = kept ? longestOf(step) : Infinity
    const fresh = !kept || longest > Math.max(KEPT_SHARE * before, options.stepTolerance)
    if (fresh) {
      if (wasFresh && before < NEAR) curved = true
      freshStep(m)
      longest = longestOf(step)
    }
    wasFresh = fresh
    if (!Number.isFinite(longest)) return report(m, options, false, iteration, longest, first)
    if (iteration === 0) first = longest
    price(m)
    saved.set(q)
    if (longest < options.stepTolerance) {
      move(m, saved, step, 1)
      takeReactions(m, 1)
      place(m)
      return report(m, options, true, iteration, longest, first)
    }
    const trusted = longest < FINE_STEP
    const merit = energy + penalty(m)
    const most = merit + (trusted ? FINE_NOISE : NOISE) * (1 + Math.abs(merit))
    if (curved) {
      curvedStep(m, LONGEST_STEP)
      longest = longestOf(step)
    } else takeReactions(m, 1)
    let fraction = Math.min(1, LONGEST_STEP / longest)
    for (;;) {
      move(m, saved, step, fraction)
      place(m)
      energy = totalEnergy(m)
      if ((fresh && trusted) || energy + penalty(m) <= most) break
      if (fresh && fraction === 1 && longest < TANGENT) {
        bringBack(m)
        energy = totalEnergy(m)
        if (energy + penalty(m) <= most) break
        step.set(m.total)
      }
      fraction = fresh ? fraction / 2 : 0
      if (fraction < SHORTEST_FRACTION) {
        move(m, saved, step, 0)
        place(m)
        energy = totalEnergy(m)
        if (fresh) return report(m, options, false, iteration, longest, first)
        break
      }
    }
    options.watch?.(merit, energy + penalty(m))
    whole = fraction === 1
    const ratio = longest / before
    // A kept model leaves about the same part each time: where the next step would be of no account, it is spared.
    const next = longest * Math.max(ratio, ratioBefore)
    if (!fresh && whole && next < SPARED_SHARE * options.stepTolerance && isMet(m, options))
      return report(m, options, true, iteration + 1, next, first)
    ratioBefore = fresh ? Infinity : ratio
    before = longest
  }
  return report(m, options, false, options.maxIterations, before, first)
}
