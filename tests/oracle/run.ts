import { createSimulation } from '#body'
import { bodyDocument } from '../../scripts/model/document.ts'
import { seeded } from '../math/seeded.ts'
import type { Input } from '../../scripts/model/applied.ts'
import { randomCase, VARIANTS } from './cases.ts'
import type { Difference } from './compare.ts'
import { difference } from './compare.ts'
import { isSettled, minimise, minimiseFromMany } from './minimise.ts'
import { problemOf } from './problem.ts'

/** One case solved by both programs. */
export interface Compared extends Difference {
  readonly input: Input
  readonly variant: number
  /** Whether the independent program came to rest. */
  readonly settled: boolean
  /** Our energy minus theirs, J. */
  readonly energy: number
}

export interface Comparison {
  readonly compared: readonly Compared[]
  readonly refused: readonly Refused[]
}

/** A case that ours refused or did not bring to rest, and whether the independent program found a rest. */
export interface Refused {
  readonly input: Input
  readonly variant: number
  readonly reason: string
  readonly theirs: boolean
}

/** Poses that differ by less are the same rest, degrees and mm. */
const SAME = 0.01

/** Solves seeded cases by both programs until `count` of ours converged. */
export function compareCases(count: number, seed: number): Comparison {
  const random = seeded(seed)
  const bodies = VARIANTS.map((spec) => ({ simulation: createSimulation(spec), document: bodyDocument(spec) }))
  const compared: Compared[] = []
  const refused: Refused[] = []
  for (let i = 0; compared.length < count; i++) {
    const variant = i % bodies.length
    const { simulation, document } = bodies[variant]!
    const input = randomCase(random, simulation.model)
    const pose = simulation.solve({ version: 1, ...input })
    if (pose.status !== 'converged') {
      const reason = `${pose.status} ${pose.refusal?.code} ${pose.refusal?.path}`
      refused.push({ input, variant, reason, theirs: isSettled(minimise(problemOf(document, input))) })
      continue
    }
    const problem = problemOf(document, input)
    const first = minimise(problem)
    // Where it ends elsewhere than ours, or nowhere, it looks again from other places, and its own lowest rest counts.
    const apart = difference(simulation, problem.anchors, first.poses)
    const same = isSettled(first) && apart.degrees < SAME && apart.millimetres < SAME
    const found = same ? first : minimiseFromMany(problem, first, seeded(seed + i))
    compared.push({
      ...difference(simulation, problem.anchors, found.poses),
      input,
      variant,
      settled: isSettled(found),
      energy: pose.energy - found.energy,
    })
  }
  return { compared, refused }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
