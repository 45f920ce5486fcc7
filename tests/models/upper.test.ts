/**
 * The built upper pack against the landmark tables it comes from. Nothing outside the repository is needed.
 * Standing frame, metres, unless a name says otherwise.
 */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  at,
  checkMesh,
  COARSE_SHARE,
  triangleCount,
  vertexCount,
  type Mesh,
  type ReadBone,
} from '../../models/build/mesh/index.ts'
import { placement } from '../../models/build/placement.ts'
import { SEXES, type Sex } from '../../models/build/tables.ts'
import { LEVELS } from '../../models/build/upper/spine.ts'
import { RIB_TABLE, VERTEBRA_TABLE } from '../../models/build/upper/tables.ts'
import { BONE_IDS } from '#body'
import { packOf, Surface, upperBones } from './surface.ts'

/** Milliseconds: reading packs takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const bones = new Map<Sex, Map<string, Mesh>>()
const packs = new Map<string, ReadBone>()
const surfaces = new Map<string, Surface>()
/** Of the 150 000 that the whole skeleton may have. */
const TRIANGLES = 90_000
/** Least share of its volume that a rib keeps at the phone level: a tube of eight sides that keeps every other edge. */
const RIB_KEEPS = Math.SQRT1_2
/** And any other bone: no rule, but what the packs have (the last bone of the little finger least); it may get no worse. */
const OTHERS_KEEP = 0.84
const phoneShare = (name: string): number => (name.startsWith('rib-') ? RIB_KEEPS : OTHERS_KEEP)
beforeAll(async () => {
  for (const sex of SEXES) bones.set(sex, await upperBones(sex))
  for (const [name, bone] of await packOf('upper', 'female')) packs.set(name, bone)
})

const mesh = (name: string, sex: Sex = 'female'): Mesh => {
  const found = bones.get(sex)?.get(name)
  if (found === undefined) throw new Error(`tests: the upper pack has no bone ${name}`)
  return found
}
const surface = (name: string): Surface => {
  const found = surfaces.get(name) ?? new Surface(mesh(name))
  surfaces.set(name, found)
  return found
}
const disc = (above: string, below: string): string => `disc-${above}-${below}`
const spine = LEVELS.map((name) => name.toLowerCase())
const middle = (m: Mesh): number => {
  let sum = 0
  for (let i = 1; i < m.positions.length; i += 3) sum += at(m.positions, i)
  return sum / vertexCount(m)
}
/** Least distance from the vertices of `a` to `b`, mm. */
function leastGap(a: Mesh, b: Surface): number {
  let gap = Infinity
  for (let i = 0; i < a.positions.length; i += 3) {
    gap = Math.min(gap, b.distance([at(a.positions, i), at(a.positions, i + 1), at(a.positions, i + 2)]))
  }
  return gap
}

/** Handles a bone must have: the canal, and two foramina transversaria in the neck; the two cheek arches. */
const genusOf = (name: string): number =>
  name === 'skull' ? 2 : /^c\d$/.test(name) ? 3 : /^[tl]\d+$/.test(name) ? 1 : 0

describe('the upper pack', () => {
  it('holds every bone above the pelvis that the body names, and a disc for each of 23 levels', () => {
    const upper = BONE_IDS.filter(
      (name) =>
        !/^(sacrum|coccyx|hip-bone|femur|patella|tibia|fibula|talus|calcaneus|navicular|cuboid|cuneiform|metatarsal|foot-)/.test(
          name,
        ),
    )
    const names = new Set(bones.get('female')?.keys())
    expect(upper.filter((name) => !names.has(name))).toEqual([])
    expect([...names].filter((name) => name.startsWith('disc-'))).toHaveLength(23)
  })

  it('gives every bone a closed surface in one part, with the holes it has in life', () => {
    for (const [name, m] of bones.get('female') ?? []) {
      const report = checkMesh(m)
      expect.soft(report.openEdges, `${name} open edges`).toBe(0)
      expect.soft(report.parts, `${name} parts`).toBe(1)
      expect.soft(report.volume, `${name} volume`).toBeGreaterThan(0)
      expect.soft(report.genus, `${name} handles`).toBe(genusOf(name))
    }
  })

  it('has the same corners and triangles in both sexes, so that one is the morph of the other', () => {
    for (const [name, m] of bones.get('female') ?? []) {
      expect(mesh(name, 'male').indices, name).toEqual(m.indices)
      expect(vertexCount(mesh(name, 'male')), name).toBe(vertexCount(m))
    }
  })

  it('stays within its budget of triangles, both sides counted, and has a phone level of 40 percent of them', () => {
    const pack = [...packs.values()]
    const full = pack.reduce((sum, { mesh: m }) => sum + triangleCount(m), 0)
    const coarse = pack.reduce((sum, { coarse: list }) => sum + (list?.length ?? Infinity) / 3, 0)
    expect(full).toBeLessThan(TRIANGLES)
    expect(coarse / full).toBeLessThan(COARSE_SHARE + 0.02)
  })

  it('stays closed, in one part and of its genus at the phone level, in both sexes', () => {
    for (const [name, { mesh: full, coarse }] of packs) {
      const indices = coarse ?? new Uint32Array(0)
      const report = checkMesh({ ...full, indices })
      expect.soft(report, name).toMatchObject({ openEdges: 0, parts: 1, genus: checkMesh(full).genus })
      for (const sex of SEXES) {
        const m = mesh(name, sex)
        const share = checkMesh({ ...m, indices }).volume / checkMesh(m).volume
        expect.soft(share, `${name} ${sex} volume`).toBeGreaterThan(phoneShare(name))
        expect.soft(share, `${name} ${sex} volume`).toBeLessThan(1.1)
      }
    }
  })
})

describe('the spine', () => {
  it('stacks each vertebra above the next, its disc between them', () => {
    for (let i = 1; i < spine.length; i++) {
      const above = spine[i - 1] ?? ''
      const below = spine[i] ?? ''
      expect.soft(middle(mesh(above)), `${above} over ${below}`).toBeGreaterThan(middle(mesh(below)))
      if (above === 'c1') continue
      expect.soft(leastGap(mesh(disc(above, below)), surface(above)), `disc to ${above}`).toBeLessThan(0.6)
      expect.soft(leastGap(mesh(disc(above, below)), surface(below)), `disc to ${below}`).toBeLessThan(0.6)
    }
  })

  it('has spinous and transverse tips within 2 mm of their table', () => {
    for (const name of LEVELS) {
      const rows = VERTEBRA_TABLE[name]?.landmarks ?? {}
      const place = placement(name.toLowerCase(), 'female').point
      for (const landmark of ['spinous_tip', 'transverse_tip', 'dens_tip']) {
        const p = rows[landmark]?.global
        // forked tips of C2 to C6 stand beside the tabled midline point
        if (p === undefined || (landmark === 'spinous_tip' && /^C[2-6]$/.test(name))) continue
        expect.soft(surface(name.toLowerCase()).distance(place(p)), `${name} ${landmark}`).toBeLessThan(2)
      }
    }
  })

  it('keeps the canal open: its centre lies outside the bone, walls at least 5 mm away', () => {
    for (const name of LEVELS) {
      const p = VERTEBRA_TABLE[name]?.landmarks['canal_centre']?.global
      if (p === undefined) throw new Error(`tests: ${name} has no canal`)
      const d = surface(name.toLowerCase()).signedDistance(placement(name.toLowerCase(), 'female').point(p))
      expect.soft(d, name).toBeGreaterThan(5)
    }
  })

  it('carries the head: the skull rests on C1 with a joint space', () => {
    const gap = leastGap(mesh('c1'), surface('skull'))
    expect(gap).toBeGreaterThan(0.2)
    expect(gap).toBeLessThan(4)
  })
})

describe('the thorax', () => {
  it('runs each rib through its tabled midline', () => {
    for (const [n, row] of Object.entries(RIB_TABLE.ribs)) {
      const place = placement(`rib-${n}`, 'female').point
      for (const p of row.midline_12.slice(2, -1)) {
        expect.soft(surface(`rib-${n}-left`).signedDistance(place(p)), `rib ${n}`).toBeLessThan(0.3)
      }
    }
  })

  it('brings each rib head to its vertebra and each cartilage to its rib', () => {
    for (let n = 1; n <= 12; n++) {
      expect.soft(leastGap(mesh(`rib-${n}-left`), surface(`t${n}`)), `rib ${n} to T${n}`).toBeLessThan(3)
      if (n > 10) continue
      const gap = leastGap(mesh(`costal-cartilage-${n}-left`), surface(`rib-${n}-left`))
      expect.soft(gap, `cartilage ${n} to rib ${n}`).toBeLessThan(4)
    }
  })
})
