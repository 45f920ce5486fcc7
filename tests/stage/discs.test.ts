import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { discParts } from '../../src/stage/discs.ts'

const { model } = createSimulation()
const discs = discParts(model)

describe('discs', () => {
  it('fill every level from L5/S1 to C2/C3', () => {
    expect(discs.map(({ name }) => name)).toHaveLength(23)
    expect(discs[0]?.name).toBe('disc-l5-s1')
    expect(discs.at(-1)?.name).toBe('disc-c2-c3')
  })

  it('are closed bodies with their faces outward', () => {
    for (const { name, positions, index } of discs) {
      let volume = 0
      for (let i = 0; i < index.length; i += 3) {
        const at = (k: number) => [...positions.subarray((index[i + k] ?? 0) * 3, (index[i + k] ?? 0) * 3 + 3)]
        const a = at(0)
        const b = at(1)
        const c = at(2)
        for (let k = 0; k < 3; k++) {
          const u = (k + 1) % 3
          const v = (k + 2) % 3
          volume += ((a[k] ?? 0) * ((b[u] ?? 0) * (c[v] ?? 0) - (b[v] ?? 0) * (c[u] ?? 0))) / 6
        }
      }
      // A lumbar disc holds some 10 to 20 cubic centimetres, a cervical one about 1.
      expect(volume * 1e6, name).toBeGreaterThan(0.3)
      expect(volume * 1e6, name).toBeLessThan(30)
    }
  })

  it('hang on the lower body below and on the upper body above, so that no gap can open', () => {
    for (const { name, positions, carrier } of discs) {
      const weight = carrier.weight
      if (typeof weight === 'number') throw new Error('a disc is blended')
      const weights = Array.from({ length: positions.length / 3 }, (_, i) =>
        weight(positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0),
      )
      expect(Math.min(...weights), name).toBe(0)
      expect(Math.max(...weights), name).toBe(1)
      expect(model.bodies[carrier.to]).toBe(name.split('-')[1])
    }
  })
})
