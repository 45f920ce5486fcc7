/** The step round the acetabular fossa, sculpted over the measured hip bone: where it is, how wide, and that packs hold it. */
import { describe, expect, it, vi } from 'vitest'
import type { Vec3 } from '#math'
import { placement } from '../../models/build/placement.ts'
import { PELVIS } from '../../models/build/recipes.ts'
import { withStep } from '../../models/build/socket.ts'
import { halfSpace } from '../../models/build/solid.ts'
import { pelvisDimension, pelvisPoint, SEXES } from '../../models/build/tables.ts'
import { lowerBones, Surface } from './surface.ts'

/** Milliseconds: solving the hip bone takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 120_000 })

/** Breadth of the floor of the fossa between the edges of the lunate surface, mm: mean and SD of 56 dry bones (SOURCES.md). */
const BREADTH = { mean: 28.3, sd: 2.8 } as const

describe.each(SEXES)('the acetabular fossa of the %s', (sex) => {
  it('is as broad as published, and three quarters of both edges of its step lie within 0.3 mm of the packed bone', async () => {
    const hip = PELVIS.find(({ name }) => name === 'hip-bone')
    const mesh = (await lowerBones(sex)).get('hip-bone-left')
    if (!hip || !mesh) throw new Error('tests: no hip bone')
    const corners = hip.corners(sex)
    const half = corners.length / 2
    const [upper, lower] = [corners.slice(0, half), corners.slice(half)].map((edge) => edge.filter((p) => p !== null))
    expect(upper?.length).toBeGreaterThan(10)
    expect(lower?.length).toBeGreaterThan(10)
    const forward = (upper ?? []).map(([, , z]) => z)
    const breadth = Math.max(...forward) - Math.min(...forward)
    expect(Math.abs(breadth - BREADTH.mean)).toBeLessThan(2 * BREADTH.sd)
    const surface = new Surface(mesh)
    const place = placement('hip-bone', sex)
    const off = [...(upper ?? []), ...(lower ?? [])].map((p) => surface.distance(place.point(p)))
    off.sort((a, b) => a - b)
    expect(off[Math.floor(0.75 * off.length)]).toBeLessThan(0.3)
  })

  it('gets a step more than twice as steep, and nothing else moves', () => {
    const centre = pelvisPoint(sex, 'acetabular_centre')
    const axis = pelvisPoint(sex, 'acetabular_rim_normal')
    const radius = pelvisDimension(sex, 'acetabular_radius')
    /** A point so far below the lunate surface, on the axis or aside from it. */
    const at = (depth: number, aside = 0): Vec3 => {
      const far = radius + depth
      const along = -Math.sqrt(far * far - aside * aside)
      const length = Math.hypot(axis[1], axis[0])
      const across: Vec3 = [axis[1] / length, -axis[0] / length, 0]
      return [0, 1, 2].map(
        (k) => (centre[k] ?? 0) + along * (axis[k] ?? 0) + aside * (across[k] ?? 0),
      ) as unknown as Vec3
    }
    // a bone whose surface is a plane through the axis point at the middle of the step: its field is the depth itself
    const plane = halfSpace(at(2.2), axis)
    const sunk = withStep(plane, sex)
    const slope =
      (sunk.value(...at(2.3)) - sunk.value(...at(2.1))) / (plane.value(...at(2.3)) - plane.value(...at(2.1)))
    expect(slope).toBeGreaterThan(0.35)
    expect(slope).toBeLessThan(0.5)
    for (const depth of [-2, 0, 0.9, 3.5, 6])
      expect(Math.abs(sunk.value(...at(depth)) - plane.value(...at(depth)))).toBeLessThan(1e-9)
    for (let depth = 1; depth < 3.4; depth += 0.1)
      expect(Math.abs(sunk.value(...at(depth)) - plane.value(...at(depth)))).toBeLessThan(0.25)
    // at the mouth of the socket the field is the bone's own
    const mouth = at(1.6, 0.97 * (radius + 1.6))
    expect(sunk.value(...mouth)).toBe(plane.value(...mouth))
  })
})
