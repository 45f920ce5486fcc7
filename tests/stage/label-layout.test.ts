import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutLabels } from '../../src/stage/label-layout.ts'

const bounds = { left: 0, top: 0, right: 400, bottom: 300 }
const label = fc.record({
  x: fc.integer({ min: -50, max: 450 }),
  y: fc.integer({ min: -50, max: 350 }),
  width: fc.integer({ min: 20, max: 150 }),
  height: fc.integer({ min: 12, max: 24 }),
})

describe('labels', () => {
  it('stay where they want to be while nothing is in the way', () => {
    const wanted = { x: 40, y: 50, width: 80, height: 20 }
    expect(layOutLabels([wanted], bounds)).toEqual([wanted])
  })

  it('never cover each other, an obstacle, or the edge', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const obstacle = { x: 150, y: 100, width: 90, height: 90 }
        const placed = layOutLabels(labels, bounds, [obstacle]).filter((box) => box !== null)
        for (const [k, a] of placed.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(bounds.left)
          expect(a.y).toBeGreaterThanOrEqual(bounds.top)
          expect(a.x + a.width).toBeLessThanOrEqual(bounds.right)
          expect(a.y + a.height).toBeLessThanOrEqual(bounds.bottom)
          for (const b of [...placed.slice(k + 1), obstacle]) {
            const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
            expect(apart).toBe(true)
          }
        }
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
