/** Bones and discs above the pelvis meet without standing in each other. Standing frame, metres. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { at, type Mesh } from '../../models/build/mesh/index.ts'
import { SEXES } from '../../models/build/tables.ts'
import { Body, overlap } from './depth.ts'
import { lowerBones, Surface, upperBones } from './surface.ts'

/** Milliseconds: a thousand pairs of meshes are looked at. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

/** Deepest that two neighbours may stand in each other, mm. */
const DEEPEST = 0.5

/** Upward part of a disc's normal from which a corner belongs to a face, not to the rim. */
const FACING = 0.7

describe.each(SEXES)('above the pelvis, %s', (sex) => {
  const bones = new Map<string, Mesh>()
  beforeAll(async () => {
    for (const [name, mesh] of await upperBones(sex)) bones.set(name, mesh)
    const sacrum = (await lowerBones(sex)).get('sacrum')
    if (sacrum === undefined) throw new Error('tests: no sacrum')
    bones.set('sacrum', sacrum)
  })
  const mesh = (name: string): Mesh => {
    const found = bones.get(name)
    if (found === undefined) throw new Error(`tests: no bone ${name}`)
    return found
  }
  const nearest = (a: string, b: string): number => {
    const other = new Surface(mesh(b))
    const { positions: p } = mesh(a)
    let gap = Infinity
    for (let i = 0; i < p.length; i += 3) gap = Math.min(gap, other.distance([at(p, i), at(p, i + 1), at(p, i + 2)]))
    return gap
  }

  it('no two neighbours, bone or disc, stand in each other', () => {
    // the right side is the mirror image of the left
    const bodies = [...bones]
      .filter(([name]) => !name.endsWith('-right'))
      .map(([name, m]) => [name, new Body(m)] as const)
    const deep: string[] = []
    let met = 0
    bodies.forEach(([a, one], i) => {
      for (const [b, other] of bodies.slice(i + 1)) {
        if (!one.meets(other)) continue
        met++
        const depth = overlap(one, other)
        if (depth > DEEPEST) deep.push(`${a} and ${b}: ${depth.toFixed(2)} mm`)
      }
    })
    expect(met).toBeGreaterThan(200)
    expect(deep).toEqual([])
  })

  it('discs fill the space between two bodies: their faces lie on the bones', () => {
    for (const [name, disc] of bones) {
      const [, above, below] = /^disc-(\w+)-(\w+)$/.exec(name) ?? []
      if (above === undefined || below === undefined) continue
      for (const [bone, side] of [
        [above, 1],
        [below === 's1' ? 'sacrum' : below, -1],
      ] as const) {
        const face = new Surface(mesh(bone))
        const { positions: p, normals: n } = disc
        const gaps: number[] = []
        for (let i = 0; i < p.length; i += 3)
          if (side * at(n, i + 1) > FACING) gaps.push(face.distance([at(p, i), at(p, i + 1), at(p, i + 2)]))
        gaps.sort((a, b) => a - b)
        expect.soft(gaps.length, `${name}, face to ${bone}`).toBeGreaterThan(30)
        expect.soft(gaps[gaps.length >> 1], `${name} to ${bone}`).toBeLessThan(0.6)
      }
    }
  })

  it('ribs reach the breastbone: cartilages meet rib and sternum, the lower ones the one above', () => {
    for (let n = 1; n <= 10; n++) {
      const cartilage = `costal-cartilage-${n}-left`
      expect.soft(nearest(cartilage, `rib-${n}-left`), `rib ${n}`).toBeLessThan(1)
      const front = n <= 7 ? 'sternum' : `costal-cartilage-${n - 1}-left`
      expect.soft(nearest(cartilage, front), `cartilage ${n} to ${front}`).toBeLessThan(1.5)
    }
  })
})
