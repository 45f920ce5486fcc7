import { describe, expect, it } from 'vitest'
import { BODY_AREAS } from '#language'
import { SPOTS } from '../../src/ui/body-map/areas.ts'
import { BODY_PATH, HALF, HEIGHT, WIDTH } from '../../src/ui/body-map/outline.ts'

/** Whether a point lies in the half outline closed along the midline (even-odd). */
function inBody(x: number, y: number): boolean {
  const ring = [...HALF, [0, 104] as const, [0, 0] as const]
  let inside = false
  ring.forEach(([ax, ay], k) => {
    const [bx, by] = ring[(k + 1) % ring.length] ?? [0, 0]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  })
  return inside
}

describe('the body map', () => {
  it('has a place for every area, front or back, whose middle lies in the body', () => {
    for (const area of BODY_AREAS) {
      const spots = Object.values(SPOTS[area])
      expect(spots.length, area).toBeGreaterThan(0)
      for (const [x, y] of spots) expect(y < 26 || inBody(x, y), area).toBe(true)
    }
  })
  it('shows what is in front only in front, and the back only from behind', () => {
    for (const area of ['groin', 'abdomen', 'knee', 'jaw'] as const) expect(SPOTS[area].back, area).toBeUndefined()
    for (const area of ['buttock', 'coccyx', 'lower-back', 'upper-back'] as const)
      expect(SPOTS[area].front, area).toBeUndefined()
  })
  it('draws the two halves alike and inside its frame', () => {
    const xs = [...BODY_PATH.matchAll(/(-?\d+\.\d) \d+\.\d/g)].map(([, x]) => Number(x))
    expect(Math.max(...xs)).toBeLessThan(WIDTH / 2)
    expect(Math.min(...xs)).toBeCloseTo(-Math.max(...xs), 5)
    for (const [, y] of HALF) expect(y).toBeLessThan(HEIGHT)
  })
})
