/** No bone of pelvis and legs touches another, as drawn: no triangles cross, and no corner of one lies in the other. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Vec3 } from '#math'
import { at, meshBounds, type Bounds, type Mesh } from '../../models/build/mesh/index.ts'
import { SEXES, type Sex } from '../../models/build/tables.ts'
import { lowerBones, Surface } from './surface.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

interface Bone {
  readonly name: string
  readonly surface: Surface
  readonly bounds: Bounds
}
const bones = new Map<Sex, readonly Bone[]>()
beforeAll(async () => {
  for (const sex of SEXES)
    bones.set(
      sex,
      [...(await lowerBones(sex))].map(([name, mesh]) => ({
        name,
        surface: new Surface(mesh),
        bounds: meshBounds(mesh),
      })),
    )
})

const within = (p: Vec3, { min, max }: Bounds): boolean => p.every((c, k) => c > at(min, k) && c < at(max, k))
const overlap = (a: Bounds, b: Bounds): boolean =>
  [0, 1, 2].every((k) => at(a.min, k) < at(b.max, k) && at(b.min, k) < at(a.max, k))
const corners = ({ positions: p }: Mesh): Vec3[] =>
  Array.from({ length: p.length / 3 }, (_, v) => [at(p, 3 * v), at(p, 3 * v + 1), at(p, 3 * v + 2)])
/** A corner of one bone inside the other. */
const enters = (a: Bone, b: Bone): boolean =>
  corners(a.surface.mesh).some((p) => within(p, b.bounds) && b.surface.signedDistance(p) < 0)

describe.each(SEXES)('the %s bones', (sex) => {
  it('neither touch nor enter one another', () => {
    const all = bones.get(sex) ?? []
    const met = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => overlap(a.bounds, b.bounds))
        .filter((b) => a.surface.crosses(b.surface) || enters(a, b) || enters(b, a))
        .map((b) => `${a.name} and ${b.name}`),
    )
    expect(met).toEqual([])
  })
  it('would be caught if they did: the sacrum moved into the hip bone', () => {
    const [sacrum, hip] = ['sacrum', 'hip-bone-left'].map((name) => bones.get(sex)?.find((bone) => bone.name === name))
    if (sacrum === undefined || hip === undefined) throw new Error('tests: no pelvis')
    const { mesh } = sacrum.surface
    const positions = mesh.positions.map((value, i) => (i % 3 === 0 ? value + 0.006 : value))
    expect(new Surface({ ...mesh, positions }).crosses(hip.surface)).toBe(true)
  })
})
