import { describe, expect, it } from 'vitest'
import { createSimulation, SPINAL_LEVELS } from '#body'
import { barEnd, CHART, columnOf, levelOf, levelRows, scaleEnd } from '../../src/ui/profile/layout.ts'

const rows = levelRows(createSimulation().model)

/** Height of a level in the drawing, px from the top. */
const at = (level: string) => rows.find((row) => row.level === level)?.y ?? Number.NaN
/** How far to the right a value of + goes, px. */
const right = (turn: 'bend' | 'rotation' | 'flexion') => barEnd(turn, 1, 2) - columnOf(turn).middle

describe('the chart of the spine', () => {
  it('stands every level at the height of its joint: from below upwards, strips side by side, inside the drawing', () => {
    expect(rows.map(({ level }) => level)).toEqual([...SPINAL_LEVELS])
    rows.forEach(({ y, from, to }, k) => {
      expect(y).toBeGreaterThanOrEqual(from)
      expect(y).toBeLessThanOrEqual(to)
      const above = rows[k + 1]
      if (above) {
        expect(above.y).toBeLessThan(y)
        expect(above.to).toBeCloseTo(from, 9)
      }
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(CHART.height)
    })
  })

  it('keeps the proportions of the body: lumbar levels further apart than those of the neck', () => {
    expect(at('l4-l5') - at('l3-l4')).toBeGreaterThan(1.5 * (at('c4-c5') - at('c3-c4')))
  })

  it('draws to the side the body goes to, seen from the front', () => {
    // + is bend to the person's right, which is on the left of the page; turn to the left; forward.
    expect(right('bend')).toBeLessThan(0)
    expect(right('rotation')).toBeGreaterThan(0)
    expect(right('flexion')).toBeGreaterThan(0)
    expect(barEnd('rotation', 99, 2)).toBeCloseTo(columnOf('rotation').middle + columnOf('rotation').half, 9)
  })

  it('chooses a round scale that holds every value', () => {
    expect(scaleEnd([0, 0.2])).toBe(1)
    expect(scaleEnd([-4.2, 1])).toBe(5)
    expect(scaleEnd([200])).toBe(90)
  })

  it('knows the level of what is pointed at in the picture', () => {
    expect(levelOf('disc-l4-l5')).toBe('l4-l5')
    expect(levelOf('l4')).toBe('l4-l5')
    expect(levelOf('t1')).toBe('t1-t2')
    expect(levelOf('femur-left')).toBeNull()
    expect(levelOf(null)).toBeNull()
  })
})
