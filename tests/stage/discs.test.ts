import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { partsOf } from '../../src/stage/assemble.ts'
import { readPack } from '../../src/stage/glb.ts'
import type { Part } from '../../src/stage/merge.ts'

const simulation = createSimulation()
const { model } = simulation
let discs: readonly Part[]
const STEPS = 20

beforeAll(async () => {
  const file = readFileSync(new URL('../../models/packs/upper.glb', import.meta.url))
  const bones = await readPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  discs = partsOf(bones, model, model.bodies.length).filter(({ name }) => name.startsWith('disc-'))
})

describe('discs', () => {
  it('fill every level from C2/C3 to L5/S1', () => {
    expect(discs).toHaveLength(23)
    expect(discs.map(({ name }) => name)).toEqual(expect.arrayContaining(['disc-l5-s1', 'disc-c2-c3']))
  })

  it('are carried by the bodies below and above', () => {
    for (const { name, carrier } of discs) {
      const [, above, below] = name.split('-')
      expect(model.bodies[carrier.to]).toBe(above)
      expect(model.bodies[carrier.from]).toBe(below === 's1' ? 'sacrum' : below)
    }
  })

  it('hang wholly on the nearer bone at each endplate and change over smoothly between', () => {
    for (const { name, positions, carrier } of discs) {
      const { weight } = carrier
      if (typeof weight === 'number') throw new Error('a disc is blended')
      const weights = Array.from({ length: positions.length / 3 }, (_, i) =>
        weight(positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0, i),
      )
      expect(Math.min(...weights), name).toBeLessThan(0.12)
      expect(Math.max(...weights), name).toBeGreaterThan(0.88)
      // From the lowest vertex to the highest the hold changes over step by step, whatever vertices lie between.
      const point = (v: number, k: number) => positions[v * 3 + k] ?? 0
      const low = weights.indexOf(Math.min(...weights))
      const high = weights.indexOf(Math.max(...weights))
      let before = weights[low] ?? 0
      for (let step = 1; step <= STEPS; step++) {
        const along = (k: number) => point(low, k) + (step / STEPS) * (point(high, k) - point(low, k))
        const now = weight(along(0), along(1), along(2), low)
        expect(now, name).toBeGreaterThanOrEqual(before - 1e-9)
        expect(now - before, name).toBeLessThan(0.15)
        before = now
      }
    }
  })
})
