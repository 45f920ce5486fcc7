import type { BodySpec, Case, Pose, Simulation, Stance } from '#body'
import { createSimulation } from '#body'
import { SOLVE_DEFAULTS, solveMechanism } from '#engine'
import type { Input, Placed } from '../../scripts/model/applied.ts'
import type { BodyDocument } from '../../scripts/model/document.ts'
import { bodyDocument } from '../../scripts/model/document.ts'
import type { Q } from '../../scripts/model/quaternion.ts'
import { fromColumns, plus, rotate } from '../../scripts/model/quaternion.ts'
import { applyCase } from '../../src/body/apply-case.ts'
import type { Assembly } from '../../src/body/assemble.ts'
import { assemble } from '../../src/body/assemble.ts'
import { buildBody } from '../../src/body/model.ts'
import { NO_USES, usesOf } from '../../src/body/outside-rows.ts'
import { linesOf } from '../../src/body/tissue-lines.ts'
import { mirrorCase, mirrorDisplacements, mirrorTransforms } from './mirror.ts'
import { problemOf } from './problem.ts'

/** What must hold of every case, as a list of what does not. */

/** A body on which cases are tried, and a second of the same measures with another history. */
export interface Bench {
  readonly simulation: Simulation
  readonly other: Simulation
  readonly document: BodyDocument
  readonly assemblyOf: (input: Case) => Assembly
}

export function benchOf(spec: BodySpec): Bench {
  const body = buildBody(spec, linesOf)
  const bare = new Map<Stance, Assembly>()
  return {
    simulation: createSimulation(spec),
    other: createSimulation(spec),
    document: bodyDocument(spec),
    assemblyOf: (input) => {
      const stance = input.stance ?? 'standing'
      const uses = usesOf(input)
      if (uses !== NO_USES) return assemble(body, stance, uses)
      const assembly = bare.get(stance) ?? assemble(body, stance)
      bare.set(stance, assembly)
      return assembly
    },
  }
}

/** Two poses that differ by less than this (rad, m) are the same. */
const SAME = 1e-6
/** What is held is met to this (rad, m): a hundredth of a millimetre is asked for. */
const MET = 1e-7
const NEUTRAL = 1e-9
/** Rounding noise of the energy against its own size. */
const NOISE = 1e-9
const CODES = new Set(['out-of-range', 'conflict', 'no-rest', 'no-effect', 'not-supported'])

export interface Verdict {
  readonly status: Pose['status']
  readonly code: string | null
  /** Largest joint displacement (rad, m). */
  readonly moved: number
  /** Steps of the solve, from nothing done. */
  readonly iterations: number
  readonly broken: readonly string[]
  /** How far away another way to the same case came to rest (rad, m): 0 where it is the same rest. */
  readonly elsewhere: number
}

const withVersion = (input: Input): Case => ({ version: 1, ...input })
const largest = (a: Float64Array): number => a.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const apart = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)
const arrays = ({ transforms, displacements, efforts, loads }: Pose): Float64Array[] => [
  transforms,
  displacements,
  efforts,
  loads,
]
const finite = (pose: Pose): boolean =>
  arrays(pose).every((array) => array.every(Number.isFinite)) &&
  Number.isFinite(pose.energy) &&
  Number.isFinite(pose.loadLeft)

/** Tries one case; `before` is another case that the second body solves first. */
export function tryCase(bench: Bench, input: Input, before: Input): Verdict {
  const { simulation, other } = bench
  const broken: string[] = []
  // From nothing done, so that a case and its mirror image start from mirror images.
  const nothing: Input = input.stance ? { stance: input.stance } : {}
  simulation.solve(withVersion(nothing))
  const last = simulation.pose.transforms.slice()
  const pose = simulation.solve(withVersion(input))
  if (!finite(pose)) broken.push('a number that is none')
  if (pose.status !== 'converged') {
    if (!pose.refusal || !CODES.has(pose.refusal.code)) broken.push('a refusal without its code')
    if (apart(last, pose.transforms) !== 0) broken.push('a refused case moved the body')
    return { status: pose.status, code: pose.refusal?.code ?? null, moved: 0, iterations: 0, broken, elsewhere: 0 }
  }
  if (pose.refusal) broken.push('converged with a refusal')
  const { iterations } = pose
  const transforms = pose.transforms.slice()
  const displacements = pose.displacements.slice()
  const kept = held(bench.document, input, transforms)
  if (kept > MET) broken.push(`what is held is off by ${kept.toExponential(1)}`)

  const image = mirrorCase(input)
  simulation.solve(withVersion(image.stance ? { stance: image.stance } : {}))
  const mirrored = simulation.solve(withVersion(image))
  if (mirrored.status !== 'converged') broken.push(`mirror image ${mirrored.status}`)
  else {
    const off = Math.max(
      apart(mirrorTransforms(simulation.model, mirrored.transforms), transforms),
      apart(mirrorDisplacements(simulation.model, mirrored.displacements), displacements),
    )
    if (off > SAME) broken.push(`mirror image off by ${off.toExponential(1)}`)
  }

  other.solve(withVersion({ ...before, ...nothing }))
  const again = other.solve(withVersion(input))
  if (again.status !== 'converged') broken.push(`another way there ${again.status}`)
  const gap = again.status === 'converged' ? apart(again.transforms, transforms) : 0

  const rise = largestRise(bench.assemblyOf(withVersion(input)), withVersion(input))
  if (rise > 0) broken.push(`energy rose by ${rise.toExponential(1)} J beyond rounding`)

  const neutral = simulation.solve(withVersion(nothing))
  const symmetric = symmetry(simulation, neutral)
  if (neutral.status !== 'converged' || symmetric > NEUTRAL) broken.push('nothing done is not symmetric')
  if (!input.stance && largest(neutral.displacements) > NEUTRAL) broken.push('neutral is not neutral')
  const moved = largest(displacements)
  return { status: 'converged', code: null, moved, iterations, broken, elsewhere: gap > SAME ? gap : 0 }
}

/** How far a pose is from its own mirror image; the stances on one leg are not symmetric and count as such. */
function symmetry({ model }: Simulation, pose: Pose): number {
  const sided = pose.loadLeft !== 0.5
  return sided ? 0 : apart(mirrorDisplacements(model, pose.displacements), pose.displacements)
}

/** Largest error of supports and held coordinates, read from the bodies alone. */
function held(document: BodyDocument, input: Input, t: Float64Array): number {
  const { anchors, terms } = problemOf(document, input)
  const poses = anchors.map((anchor, b): Placed => {
    const at = 12 * b
    const turn: Q = turnAt(t, at)
    return { turn, at: plus(rotate(turn, anchor), [t[at + 9]!, t[at + 10]!, t[at + 11]!]) }
  })
  let most = 0
  for (const term of terms) {
    const values = term.read(poses)
    term.held.forEach((value, k) => {
      if (value !== null) most = Math.max(most, Math.abs(values[k]! - value))
    })
  }
  return most
}

const turnAt = (t: Float64Array, at: number): Q =>
  fromColumns([
    [t[at]!, t[at + 3]!, t[at + 6]!],
    [t[at + 1]!, t[at + 4]!, t[at + 7]!],
    [t[at + 2]!, t[at + 5]!, t[at + 8]!],
  ])

/** How much the energy (with its price for unmet supports) rose in any step of a cold solve, beyond rounding. */
function largestRise(assembly: Assembly, input: Case): number {
  const { mechanism } = assembly
  mechanism.q.fill(0)
  applyCase(assembly, input, { locked: new Uint8Array(6 * assembly.body.joints.length) })
  let rise = 0
  solveMechanism(mechanism, {
    ...SOLVE_DEFAULTS,
    watch: (before, after) => {
      rise = Math.max(rise, after - before - NOISE * (1 + Math.abs(before)))
    },
  })
  return rise
}
