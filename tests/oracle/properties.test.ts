import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import type { Axis, Case, JointId } from '#body'
import type { Input } from '../../scripts/model/applied.ts'
import { seeded } from '../math/seeded.ts'
import { together, VARIANTS } from './cases.ts'
import { benchOf } from './properties.ts'
import { runElsewhere } from './property-process.ts'

const SEED = 20
/** Seeds of the random cases, one process each, and cases in all. */
const SEEDS = [20, 21]
const CASES = 10_000
const SLOW = 900_000
const benches = VARIANTS.map(benchOf)

/** What a hand may do in a walk: joint, axis and how far, degrees or mm. */
const WALKS: readonly (readonly (readonly [JointId, Axis, number])[])[] = [
  [
    ['sij-left', 'rx', 6],
    ['hip-right', 'rz', 25],
  ],
  [
    ['knee-right', 'rx', 14],
    ['l4-l5', 'rz', 8],
  ],
  [
    ['hip-left', 'rx', 28],
    ['symphysis', 'ty', 4],
  ],
  [
    ['t9-t10', 'rx', 8],
    ['sij-right', 'ty', 5],
    ['c5-c6', 'ry', 8],
  ],
]

const walked = (goal: (typeof WALKS)[number], place: readonly number[]): Case => ({
  version: 1,
  impose: Object.fromEntries(goal.map(([joint, axis, size], k) => [joint, { [axis]: size * place[k]! }])),
})

describe('any case on any body', () => {
  it(
    'is its mirror image mirrored, holds what is held, never gains energy, ends the same by any way, or is refused',
    async () => {
      const tallies = await Promise.all(SEEDS.map((seed) => runElsewhere(CASES / SEEDS.length, seed)))
      const sum = (field: 'tried' | 'converged' | 'moved' | 'elsewhere'): number =>
        tallies.reduce((total, tally) => total + tally[field], 0)
      expect(tallies.flatMap(({ broken }) => broken)).toEqual([])
      expect(sum('tried')).toBe(CASES)
      expect(sum('elsewhere')).toBe(0)
      expect(sum('converged') / CASES).toBeGreaterThan(0.95)
      expect(sum('moved') / CASES).toBeGreaterThan(0.6)
    },
    SLOW,
  )

  it(
    'ends the same at the end of any walk of small steps as from neutral',
    () => {
      const { simulation, other } = benches[0]!
      const random = seeded(SEED)
      for (let walk = 0; walk < 4; walk++) {
        const goal = WALKS[walk % WALKS.length]!
        let place: readonly number[] = goal.map(() => 0)
        for (let step = 0; step < 60; step++) {
          place = place.map((value, k) =>
            Math.max(-1, Math.min(1, value + 0.16 * (random() - 0.5) + 0.02 * (k % 2 ? -1 : 1))),
          )
          simulation.solve(walked(goal, place))
        }
        const warm = simulation.solve(walked(goal, place))
        other.solve({ version: 1 })
        const cold = other.solve(walked(goal, place))
        expect([warm.status, cold.status]).toEqual(['converged', 'converged'])
        warm.displacements.forEach((value, i) => expect(Math.abs(value - cold.displacements[i]!)).toBeLessThan(1e-6))
      }
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
      wild.map((x) => ({ push: [{ body: 't1' as const, moment: [0, 0, x] as const }] })),
      wild.map((x) => ({ pull: [{ path: 'iliacus-right', tension: x }] })),
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
