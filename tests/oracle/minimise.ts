import type { Placed } from '../../scripts/model/applied.ts'
import { compose, plus, turning, unit } from '../../scripts/model/quaternion.ts'
import type { Poses, Problem, Term } from './problem.ts'

/**
 * Augmented Lagrangian over free bodies: what is held is priced by a multiplier and a penalty, derivatives are central
 * differences, the normal equations of all bodies are solved as one dense matrix. Slow and simple on purpose.
 */
export interface Found {
  readonly poses: Poses
  readonly rounds: number
  /** Largest last step (rad, m) and largest error of what is held. */
  readonly step: number
  readonly off: number
  /** Elastic energy and goals, J. */
  readonly energy: number
}

const PER_BODY = 6
/** Step of the differences, rad and m. */
const DIFFERENCE = 1e-5
/** Penalty on what is held: far above every stiffness of the body, N m/rad and N/m. */
const PENALTY_ANGLE = 3e6
const PENALTY_LENGTH = 3e9
/** Keeps the matrix regular; acts on steps only. */
const PROXIMAL = 1e-4
const LONGEST = 0.2
/** Steps below this change the energy by less than its rounding noise. */
const FINE = 1e-6
const STEP_REACHED = 3e-9
const HELD_REACHED = 1e-9
const MOST_ROUNDS = 200
const SHORTEST = 1e-3
/** Steps below which the prices of stops are raised, rad and m. */
const CALM = 1e-5

interface Measured {
  readonly term: Term
  readonly values: number[]
  /** readings x (6 per body of the term) */
  readonly slopes: number[][]
  readonly multipliers: number[]
  /** Prices of the lower and upper stop of each reading. */
  readonly stops: readonly (readonly [number, number])[]
}

/** Goes down from one place; `start` is where the problem says unless told. */
export function minimise(problem: Problem, start: Poses = problem.start): Found {
  let poses = start
  const multipliers = problem.terms.map((term) => term.held.map(() => 0))
  const stops = problem.terms.map((term) => term.stops.map((): [number, number] => [0, 0]))
  let [step, off] = [Infinity, Infinity]
  let rounds = 0
  for (; rounds < MOST_ROUNDS; rounds++) {
    const measured = problem.terms.map((term, i) => slopesOf(term, poses, multipliers[i]!, stops[i]!))
    const direction = solve(problem.anchors.length, measured)
    step = direction.reduce((most, v) => Math.max(most, Math.abs(v)), 0)
    let fraction = Math.min(1, LONGEST / step)
    const before = merit(problem, poses, multipliers, stops)
    let next = moved(poses, direction, fraction)
    const least = step < FINE ? 1 : SHORTEST
    while (fraction > least && merit(problem, next, multipliers, stops) > before) {
      fraction /= 2
      next = moved(poses, direction, fraction)
    }
    poses = next
    off = 0
    problem.terms.forEach((term, i) => {
      const values = term.read(poses)
      term.held.forEach((held, k) => {
        if (held === null) return
        multipliers[i]![k]! += penaltyOf(term, k) * (values[k]! - held)
        off = Math.max(off, Math.abs(values[k]! - held))
      })
      term.stops.forEach((stop, k) => {
        if (!stop) return
        beyondStops(values[k]!, stop).forEach((beyond, end) => {
          const price = Math.max(0, stops[i]![k]![end]! + penaltyOf(term, k) * beyond)
          off = Math.max(off, beyond, price > 0 ? Math.abs(beyond) : 0)
          // One-sided prices are raised at rest only: on the way they would chase each other.
          if (step < CALM) stops[i]![k]![end] = price
        })
      })
    })
    if (step < STEP_REACHED && off < HELD_REACHED) break
  }
  return { poses, rounds, step, off, energy: energyOf(problem, poses) }
}

/** Other places to start from: every body turned and shifted by up to this much, rad and m. */
const SCATTER = 0.06
const SCATTER_LENGTH = 0.01
const STARTS = 6

/**
 * The lowest rest among several starts. A body far bent can rest in more than one pose; the model's answer is the one
 * of least energy.
 */
export function minimiseFromMany(problem: Problem, first: Found, random: () => number): Found {
  const either = (size: number): number => size * (2 * random() - 1)
  let best = first
  for (let i = 0; i < STARTS; i++) {
    const from = i % 2 === 0 ? problem.start : best.poses
    const scattered = from.map((pose) => ({
      turn: unit(compose(turning([either(SCATTER), either(SCATTER), either(SCATTER)]), pose.turn)),
      at: plus(pose.at, [either(SCATTER_LENGTH), either(SCATTER_LENGTH), either(SCATTER_LENGTH)]),
    }))
    const found = minimise(problem, scattered)
    if (isSettled(found) && (!isSettled(best) || found.energy < best.energy)) best = found
  }
  return best
}

/** Whether it came to rest with everything held in its place. */
export const isSettled = ({ step, off }: Found): boolean => step < 1e-6 && off < 1e-7

/** How far a reading is beyond its lower and its upper stop; negative inside. */
const beyondStops = (value: number, [low, high]: readonly [number, number]): readonly [number, number] => [
  low - value,
  value - high,
]

const penaltyOf = (term: Term, k: number): number => (term.angular[k] ? PENALTY_ANGLE : PENALTY_LENGTH)

function nudged(pose: Placed, axis: number, by: number): Placed {
  const v: [number, number, number] = [0, 0, 0]
  v[axis % 3] = by
  return axis < 3
    ? { turn: unit(compose(turning(v), pose.turn)), at: pose.at }
    : { turn: pose.turn, at: plus(pose.at, v) }
}

function moved(poses: Poses, direction: Float64Array, fraction: number): Poses {
  return poses.map((pose, b) => {
    const part = (k: number) => fraction * direction[PER_BODY * b + k]!
    return {
      turn: unit(compose(turning([part(0), part(1), part(2)]), pose.turn)),
      at: plus(pose.at, [part(3), part(4), part(5)]),
    }
  })
}

function slopesOf(term: Term, poses: Poses, multipliers: number[], stops: Measured['stops']): Measured {
  const values = term.read(poses)
  const slopes = values.map(() => [] as number[])
  const work = [...poses]
  for (const b of term.bodies)
    for (let axis = 0; axis < PER_BODY; axis++) {
      work[b] = nudged(poses[b]!, axis, DIFFERENCE)
      const above = term.read(work)
      work[b] = nudged(poses[b]!, axis, -DIFFERENCE)
      const below = term.read(work)
      work[b] = poses[b]!
      values.forEach((_, k) => slopes[k]!.push((above[k]! - below[k]!) / (2 * DIFFERENCE)))
    }
  return { term, values, slopes, multipliers, stops }
}

/** Energy beyond an end of range for a stiffness of one, which sets in over `d`. */
const beyondEnergy = (o: number, d: number): number =>
  o < d ? o ** 3 / (6 * d) : o ** 2 / 2 - (d * o) / 2 + d ** 2 / 6

/** Elastic energy of one term (J). */
function elastic(term: Term, values: readonly number[]): number {
  let sum = 0
  values.forEach((value, k) => {
    const end = term.ends[k]
    const beyond = end ? value - Math.min(end[1], Math.max(end[0], value)) : 0
    sum += (end ? end[2] * beyondEnergy(Math.abs(beyond), end[3]) : 0) - term.force[k]! * value
    values.forEach((other, l) => {
      sum += ((value - term.rest[k]!) * term.stiffness[k]![l]! * (other - term.rest[l]!)) / 2
    })
  })
  return sum
}

const energyOf = (problem: Problem, poses: Poses): number =>
  problem.terms.reduce((sum, term) => sum + elastic(term, term.read(poses)), 0)

function merit(
  problem: Problem,
  poses: Poses,
  multipliers: readonly (readonly number[])[],
  stops: readonly Measured['stops'][],
): number {
  let sum = 0
  problem.terms.forEach((term, i) => {
    const values = term.read(poses)
    sum += elastic(term, values)
    term.held.forEach((held, k) => {
      if (held === null) return
      const error = values[k]! - held
      sum += multipliers[i]![k]! * error + (penaltyOf(term, k) * error * error) / 2
    })
    term.stops.forEach((stop, k) => {
      if (!stop) return
      beyondStops(values[k]!, stop).forEach((beyond, end) => {
        sum += Math.max(0, stops[i]![k]![end]! + penaltyOf(term, k) * beyond) ** 2 / (2 * penaltyOf(term, k))
      })
    })
  })
  return sum
}

/** Newton direction of the whole, from second order in the readings and first order in the poses. */
function solve(bodies: number, measured: readonly Measured[]): Float64Array {
  const n = PER_BODY * bodies
  const matrix = Array.from({ length: n }, () => new Float64Array(n))
  const right = new Float64Array(n)
  for (const { term, values, slopes, multipliers, stops } of measured) {
    const count = values.length
    const weight = term.stiffness.map((row) => [...row])
    const force = values.map((_, k) =>
      term.stiffness[k]!.reduce((sum, s, l) => sum + s * (values[l]! - term.rest[l]!), -term.force[k]!),
    )
    for (let k = 0; k < count; k++) {
      const end = term.ends[k]
      if (end && (values[k]! < end[0] || values[k]! > end[1])) {
        const beyond = values[k]! - (values[k]! < end[0] ? end[0] : end[1])
        const [size, onset] = [Math.abs(beyond), end[3]]
        weight[k]![k]! += size < onset ? (end[2] * size) / onset : end[2]
        force[k]! += end[2] * Math.sign(beyond) * (size < onset ? (size * size) / (2 * onset) : size - onset / 2)
      }
      const stop = term.stops[k]
      if (stop)
        beyondStops(values[k]!, stop).forEach((beyond, end) => {
          const price = stops[k]![end]! + penaltyOf(term, k) * beyond
          if (price <= 0) return
          weight[k]![k]! += penaltyOf(term, k)
          force[k]! += end === 0 ? -price : price
        })
      const held = term.held[k] ?? null
      if (held !== null) {
        weight[k]![k]! += penaltyOf(term, k)
        force[k]! += multipliers[k]! + penaltyOf(term, k) * (values[k]! - held)
      }
    }
    const columns = term.bodies.flatMap((b) => Array.from({ length: PER_BODY }, (_, axis) => PER_BODY * b + axis))
    for (let c = 0; c < columns.length; c++) {
      const pulled = weight.map((row) => row.reduce((sum, w, l) => sum + w * slopes[l]![c]!, 0))
      for (let k = 0; k < count; k++) right[columns[c]!]! -= slopes[k]![c]! * force[k]!
      for (let d = 0; d < columns.length; d++) {
        let sum = 0
        for (let k = 0; k < count; k++) sum += slopes[k]![d]! * pulled[k]!
        matrix[columns[d]!]![columns[c]!]! += sum
      }
    }
  }
  for (let i = 0; i < n; i++) matrix[i]![i]! += PROXIMAL
  return eliminate(matrix, right)
}

/** Dense Cholesky. */
function eliminate(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  for (let j = 0; j < n; j++) {
    const row = matrix[j]!
    for (let i = 0; i <= j; i++) {
      const other = matrix[i]!
      let sum = row[i]!
      for (let k = 0; k < i; k++) sum -= row[k]! * other[k]!
      if (i < j) row[i] = sum / other[i]!
      else {
        if (!(sum > 0)) throw new Error('oracle: the matrix is not positive')
        row[i] = Math.sqrt(sum)
      }
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = right[i]!
    for (let k = 0; k < i; k++) sum -= matrix[i]![k]! * right[k]!
    right[i] = sum / matrix[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    right[i]! /= matrix[i]![i]!
    for (let k = 0; k < i; k++) right[k]! -= matrix[i]![k]! * right[i]!
  }
  return right
}
