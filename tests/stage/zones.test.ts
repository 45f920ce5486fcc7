import { describe, expect, it } from 'vitest'
import { splitByZone } from '../../src/stage/tissues/zones.ts'
import type { Corners } from '../../src/stage/tissues/zones.ts'

type Point = readonly [number, number]

/** A flat triangle that grows vertices as it is cut. */
function flat(zoneAt: (p: Point) => string) {
  const points: Point[] = [
    [0, 0],
    [4, 0],
    [0, 4],
  ]
  const at = (k: number): Point => points[k] ?? [0, 0]
  const grow = (p: Point): number => points.push(p) - 1
  const made = new Map<string, number>()
  const between = (a: number, b: number): number => {
    const key = [a, b].toSorted((x, y) => x - y).join(' ')
    const known = made.get(key) ?? grow([(at(a)[0] + at(b)[0]) / 2, (at(a)[1] + at(b)[1]) / 2])
    made.set(key, known)
    return known
  }
  const middle = (corners: Corners): number =>
    grow([corners.reduce((sum, k) => sum + at(k)[0], 0) / 3, corners.reduce((sum, k) => sum + at(k)[1], 0) / 3])
  const area = ([a, b, c]: Corners): number =>
    ((at(b)[0] - at(a)[0]) * (at(c)[1] - at(a)[1]) - (at(c)[0] - at(a)[0]) * (at(b)[1] - at(a)[1])) / 2
  return { parts: splitByZone([0, 1, 2], (k) => zoneAt(at(k)), between, middle), area, points }
}

describe('a triangle cut where zones meet', () => {
  it('stays whole in one zone', () => {
    expect(flat(() => 'a').parts).toEqual([{ corners: [0, 1, 2], zone: 'a' }])
  })
  it('is covered wholly, in its winding, by two zones or by three', () => {
    for (const zoneAt of [
      ([x]: Point) => (x > 3 ? 'b' : 'a'),
      ([, y]: Point) => (y > 3 ? 'b' : 'a'),
      ([x, y]: Point) => (x + y < 1 ? 'b' : 'a'),
      ([x, y]: Point) => (x > 3 ? 'b' : y > 3 ? 'c' : 'a'),
    ]) {
      const { parts, area } = flat(zoneAt)
      const areas = parts.map(({ corners }) => area(corners))
      for (const one of areas) expect(one).toBeGreaterThan(0)
      expect(areas.reduce((sum, one) => sum + one, 0)).toBeCloseTo(8, 12)
      expect(new Set(parts.map(({ zone }) => zone)).size).toBeGreaterThan(1)
    }
  })
})
