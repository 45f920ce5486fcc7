import { beforeAll, describe, expect, it } from 'vitest'
import type { MainModule } from '@mujoco/mujoco'
import { createSimulation } from '#body'
import type { Simulation } from '#body'
import type { Input } from '../../scripts/model/applied.ts'
import { bodyDocument } from '../../scripts/model/document.ts'
import type { BodyDocument } from '../../scripts/model/document.ts'
import { seeded } from '../math/seeded.ts'
import { PLAIN_DEEDS, randomCase } from './cases.ts'
import { difference } from './compare.ts'
import type { Difference } from './compare.ts'
import { settle, startMujoco } from './mujoco.ts'

/** How near the simulator must come; its hinges in series are no rotation vectors, so angles are kept small. */
const DEGREES = 0.05
const MILLIMETRES = 0.05
/** At neutral body weight, its preload and the floor's reaction cancel to rounding. Degrees, mm. */
const NEUTRAL = 1e-6
const CASES = 36
const SMALL = 0.08
const SLOW = 120_000

const simulation = createSimulation()
const document = bodyDocument()
let mujoco: MainModule

beforeAll(async () => {
  mujoco = await startMujoco()
}, SLOW)

/** Symphysis: expressed as springs only. A joint beyond its range: not expressed. */
function expressible(input: Input): boolean {
  if (input.impose?.symphysis || input.lock?.symphysis) return false
  return simulation.model.joints.every(({ id, range }) => {
    const j = simulation.jointIndex(id)
    return Object.entries(range).every(([axis, [low, high]]) => {
      const value = simulation.pose.displacements[6 * j + ['rx', 'ry', 'rz', 'tx', 'ty', 'tz'].indexOf(axis)]!
      return value >= Math.min(low, 0) && value <= Math.max(high, 0)
    })
  })
}

function compare(
  input: Input,
  by: BodyDocument = document,
  ours: Simulation = simulation,
): Difference & { readonly still: boolean } {
  const { poses, anchors, still } = settle(mujoco, by, input)
  return { ...difference(ours, anchors, poses), still }
}

describe('the MuJoCo simulator', () => {
  it.each(['female', 'male'] as const)('stands still at neutral: %s', (sex) => {
    const { degrees, millimetres, still } = compare({}, bodyDocument({ sex }), createSimulation({ sex }))
    expect(still).toBe(true)
    expect(degrees).toBeLessThan(NEUTRAL)
    expect(millimetres).toBeLessThan(NEUTRAL)
  })

  it(
    `settles ${CASES} random small cases where our solver puts them`,
    () => {
      const random = seeded(11)
      const found: (Difference & { readonly input: Input })[] = []
      while (found.length < CASES) {
        const input = randomCase(random, simulation.model, SMALL, PLAIN_DEEDS)
        const { status } = simulation.solve({ version: 1, ...input })
        if (status !== 'converged' || !expressible(input)) continue
        const { still, ...apart } = compare(input)
        expect(still, JSON.stringify(input)).toBe(true)
        found.push({ ...apart, input })
      }
      for (const { input, degrees, millimetres, body } of found) {
        expect(degrees, `${body} ${JSON.stringify(input)}`).toBeLessThan(DEGREES)
        expect(millimetres, `${body} ${JSON.stringify(input)}`).toBeLessThan(MILLIMETRES)
      }
    },
    SLOW,
  )

  it('would notice a locked joint that is not', () => {
    const input: Input = { lift: { left: 5 } }
    simulation.solve({ version: 1, ...input, lock: { 'l4-l5': true } })
    expect(compare(input).degrees).toBeGreaterThan(DEGREES)
  })
})
