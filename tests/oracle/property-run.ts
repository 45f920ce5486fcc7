import fc from 'fast-check'
import type { Input } from '../../scripts/model/applied.ts'
import { seeded } from '../math/seeded.ts'
import { DEEDS, together, VARIANTS } from './cases.ts'
import { benchOf, tryCase } from './properties.ts'

/** What became of many random cases. */
export interface Tally {
  readonly tried: number
  readonly converged: number
  /** Cases in which some joint moved. */
  readonly moved: number
  /** Cases with a second rest by another way. */
  readonly elsewhere: number
  /** The smallest case found in which something did not hold, and what. */
  readonly broken: readonly string[]
}

/** Random cases on random bodies by fast-check, each tried in every way; the same for the same seed. */
export function runProperties(count: number, seed: number): Tally {
  const benches = VARIANTS.map(benchOf)
  /** One to four things done to a body; shrinks to fewer of them. */
  const inputs = fc
    .array(fc.record({ deed: fc.nat({ max: DEEDS.length - 1 }), seed: fc.nat() }), { minLength: 1, maxLength: 4 })
    .map((deeds): Input =>
      together(deeds.map(({ deed, seed }) => DEEDS[deed]!(seeded(seed), benches[0]!.simulation.model, 0.6))),
    )
  const bodies = fc.nat({ max: benches.length - 1 })
  const counts = { tried: 0, converged: 0, moved: 0, elsewhere: 0 }
  const { counterexample, errorInstance } = fc.check(
    fc.property(bodies, inputs, inputs, (body, input, before) => {
      const verdict = tryCase(benches[body]!, input, before)
      counts.tried++
      if (verdict.status === 'converged') counts.converged++
      if (verdict.moved > 1e-6) counts.moved++
      if (verdict.elsewhere > 0) counts.elsewhere++
      if (verdict.broken.length > 0) throw new Error(verdict.broken.join('; '))
    }),
    { numRuns: count, seed },
  )
  const broken = counterexample ? [`${JSON.stringify(counterexample)}: ${String(errorInstance)}`] : []
  return { ...counts, broken }
}
