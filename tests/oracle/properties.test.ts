import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import type { Case } from '#body'
import type { Input } from '../../scripts/model/applied.ts'
import { seeded } from '../math/seeded.ts'
import { DEEDS, together, VARIANTS } from './cases.ts'
import { benchOf, tryCase } from './properties.ts'

const SEED = 20
const CASES = 500
/**
 * Not reached everywhere: a knee held far bent in a lying body has a second rest of more energy, and the way there can
 * end in it. This is how rare that has to stay.
 */
const SECOND_RESTS = 0.01
const SLOW = 180_000
const benches = VARIANTS.map(benchOf)

/** One to four things done to a body; shrinks to fewer of them. */
const inputs = fc
  .array(fc.record({ deed: fc.nat({ max: DEEDS.length - 1 }), seed: fc.nat() }), { minLength: 1, maxLength: 4 })
  .map((deeds): Input =>
    together(deeds.map(({ deed, seed }) => DEEDS[deed]!(seeded(seed), benches[0]!.simulation.model, 0.6))),
  )
const bodies = fc.nat({ max: benches.length - 1 })

describe('any case on any body', () => {
  it(
    'is its mirror image mirrored, holds what is held, never gains energy, ends the same by any way, or is refused',
    () => {
      const count = { tried: 0, converged: 0, moved: 0, elsewhere: 0 }
      fc.assert(
        fc.property(bodies, inputs, inputs, (body, input, before) => {
          const verdict = tryCase(benches[body]!, input, before)
          count.tried++
          if (verdict.status === 'converged') count.converged++
          if (verdict.moved > 1e-6) count.moved++
          if (verdict.elsewhere > 0) count.elsewhere++
          expect(verdict.broken).toEqual([])
        }),
        { numRuns: CASES, seed: SEED },
      )
      expect(count.converged / count.tried).toBeGreaterThan(0.8)
      expect(count.elsewhere / count.tried).toBeLessThan(SECOND_RESTS)
      expect(count.moved / count.tried).toBeGreaterThan(0.6)
    },
    SLOW,
  )

  it('answers small inputs in proportion, and two together with the sum of both', () => {
    const { simulation } = benches[0]!
    const answer = (input: Input): Float64Array => simulation.solve({ version: 1, ...input }).displacements.slice()
    const pairs: readonly ((size: number) => readonly [Input, Input])[] = [
      (s) => [{ lift: { left: s } }, { rest: { 'sij-left': { rx: s } } }],
      (s) => [{ rest: { 'sij-right': { rx: s } } }, { lengthen: { 'tibia-right': s } }],
      (s) => [
        { stance: 'supine', rest: { 'hip-left': { rz: s } } },
        { stance: 'supine', rest: { symphysis: { ty: s } } },
      ],
    ]
    for (const pair of pairs) {
      const size = 0.02
      const [a, b] = pair(size)
      const [one, two, both] = [answer(a), answer(b), answer(together([a, b]))]
      const [half] = pair(size / 2)
      const less = answer(half)
      const most = Math.max(...one.map(Math.abs), ...two.map(Math.abs))
      one.forEach((value, i) => {
        expect(Math.abs(both[i]! - value - two[i]!) / most).toBeLessThan(0.01)
        expect(Math.abs(value - 2 * less[i]!) / most).toBeLessThan(0.01)
      })
    }
  })

  it('outside the schema ends in a typed refusal that leaves the body as it is, never in a number that is none', () => {
    const simulation = createSimulation()
    const wild = fc.constantFrom(NaN, Infinity, -Infinity, 1e6, -1e6, 1e300)
    const cases = fc.oneof(
      wild.map((x) => ({ impose: { 'sij-left': { rx: x } } })),
      wild.map((x) => ({ rest: { symphysis: { ty: x } } })),
      wild.map((x) => ({ lock: { 'l4-l5': { at: { rx: x } } } })),
      wild.map((x) => ({ lift: { left: x } })),
      wild.map((x) => ({ lengthen: { 'femur-left': x } })),
      wild.map((x) => ({ stiffness: { symphysis: x } })),
      wild.map((x) => ({ chain: x })),
      wild.map((x) => ({ foot: { left: { pronation: x } } })),
      wild.map((x) => ({ target: { 'pelvic-tilt-change': x } })),
      fc.constant({ push: [{ body: 't1' as const, moment: [0, 0, 5] as const }] }),
      fc.constant({ target: { unknown: 3 } }),
    )
    fc.assert(
      fc.property(cases, (input: Omit<Case, 'version'>) => {
        const before = simulation.pose.transforms.slice()
        const { status, refusal, transforms } = simulation.solve({ version: 1, ...input })
        expect(status).toBe('refused')
        expect(['out-of-range', 'conflict', 'not-supported']).toContain(refusal?.code)
        expect(transforms).toEqual(before)
      }),
      { numRuns: 200, seed: SEED },
    )
  })
})
