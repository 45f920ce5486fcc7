/**
 * The built pelvis and leg packs against the tables they come from. Nothing outside the repository is needed.
 * Standing frame, metres, unless a name says otherwise.
 */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Vec3 } from '#math'
import { at, checkMesh, meshVolume, surfaceFromField, vertexCount, type Mesh } from '../../models/build/mesh/index.ts'
import { placement } from '../../models/build/placement.ts'
import { builtSolid, type Recipe } from '../../models/build/recipe.ts'
import { LEGS, PELVIS, SACROCOCCYGEAL_SPACE } from '../../models/build/recipes.ts'
import { SEXES, station, stations, type Sex } from '../../models/build/tables.ts'
import { landmarkFile } from '../../models/build/landmarks.ts'
import { lowerBones, Surface } from './surface.ts'

/** Milliseconds: reading packs and solving surfaces takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const RECIPES = [...PELVIS, ...LEGS]
const nodeOf = (recipe: Recipe): string => (recipe.paired ? `${recipe.name}-left` : recipe.name)
/** What quantisation and thinning may take from a space, mm. */
const THINNING = 0.5

const meshes = new Map<Sex, Map<string, Mesh>>()
const surfaces = new Map<Sex, Map<string, Surface>>()
beforeAll(async () => {
  for (const sex of SEXES) {
    const bones = await lowerBones(sex)
    meshes.set(sex, bones)
    surfaces.set(sex, new Map([...bones].map(([name, mesh]) => [name, new Surface(mesh)])))
  }
})
const mesh = (sex: Sex, name: string): Mesh => {
  const found = meshes.get(sex)?.get(name)
  if (found === undefined) throw new Error(`tests: no bone ${name}`)
  return found
}
const surface = (sex: Sex, name: string): Surface => {
  const found = surfaces.get(sex)?.get(name)
  if (found === undefined) throw new Error(`tests: no bone ${name}`)
  return found
}
const vertices = ({ positions: p }: Mesh): Vec3[] =>
  Array.from({ length: p.length / 3 }, (_, v) => [at(p, 3 * v), at(p, 3 * v + 1), at(p, 3 * v + 2)])
const gaps = (sex: Sex, from: string, to: string): number[] =>
  vertices(mesh(sex, from))
    .map((p) => surface(sex, to).signedDistance(p))
    .sort((a, b) => a - b)

const half = (x: Float64Array, y: Float64Array): Float64Array => x.map((value, i) => (value + at(y, i)) / 2)

describe.each(SEXES)('the %s bones', (sex) => {
  it('are all there, left and right', () => {
    const names = RECIPES.flatMap((r) => (r.paired ? [`${r.name}-left`, `${r.name}-right`] : [r.name]))
    expect([...(meshes.get(sex)?.keys() ?? [])].sort()).toEqual(names.sort())
  })

  it.each(RECIPES.map((r) => [nodeOf(r), r] as const))(
    '%s is closed, whole, outward and of its genus',
    (name, recipe) => {
      const report = checkMesh(mesh(sex, name))
      expect(report).toMatchObject({ openEdges: 0, parts: 1, genus: recipe.genus, againstNormals: 0 })
      expect(report.poorShare).toBeLessThan(0.005)
    },
  )

  it('carry their landmarks within 2 mm', () => {
    const far = Object.entries(landmarkFile().variants[sex].landmarks).flatMap(([id, { body, p }]) => {
      const bone = LANDMARK_BONE[id]
      if (bone === undefined) return []
      const distance = surface(sex, bone).distance(p)
      return distance <= 2 ? [] : [`${id} (${body}): ${distance.toFixed(2)} mm`]
    })
    expect(far).toEqual([])
  })

  it('keep the sacroiliac faces apart: never less than 2 mm, half of them within 4 mm', () => {
    const place = placement('sacrum', sex)
    const faces = Object.entries(stations('sacrum', sex)).filter(([id, s]) => id.startsWith('auricular') && s.p[0] > 0)
    const between = gaps(sex, 'sacrum', 'hip-bone-left')
    expect(between[0]).toBeGreaterThan(2)
    const across = faces
      .map(([, s]) => surface(sex, 'hip-bone-left').signedDistance(place.point(s.p)))
      .sort((a, b) => a - b)
    expect(across[Math.floor(across.length / 2)]).toBeGreaterThan(2)
    expect(across[Math.floor(across.length / 2)]).toBeLessThan(4)
  })

  it('keep the pubic faces 3 to 5 mm apart at their narrowest', () => {
    const nearest = Math.min(...vertices(mesh(sex, 'hip-bone-left')).map(([x]) => 2000 * x))
    expect(nearest).toBeGreaterThan(3)
    expect(nearest).toBeLessThan(5)
  })

  it('keep coccyx and sacrum, and its two parts, apart', () => {
    expect(gaps(sex, 'coccyx-1', 'sacrum')[0]).toBeGreaterThan(SACROCOCCYGEAL_SPACE - THINNING)
    expect(gaps(sex, 'coccyx-2', 'coccyx-1')[0]).toBeGreaterThan(0.3)
  })
})

/** Which bone a landmark of the pelvis or legs lies on; centres of heads and sockets lie on none. */
const LANDMARK_BONE: Readonly<Record<string, string>> = {
  'asis-left': 'hip-bone-left',
  'aiis-left': 'hip-bone-left',
  'psis-left': 'hip-bone-left',
  'piis-left': 'hip-bone-left',
  'iliac-crest-left': 'hip-bone-left',
  'iliac-tubercle-left': 'hip-bone-left',
  'pubic-tubercle-left': 'hip-bone-left',
  'pubic-face-left': 'hip-bone-left',
  'ischial-tuberosity-left': 'hip-bone-left',
  'ischial-spine-left': 'hip-bone-left',
  'sacral-base': 'sacrum',
  promontory: 'sacrum',
  'inferior-lateral-angle-left': 'sacrum',
  'sacral-apex': 'sacrum',
  'coccyx-base': 'coccyx-1',
  'coccyx-tip': 'coccyx-2',
  'greater-trochanter-left': 'femur-left',
  'lesser-trochanter-left': 'femur-left',
  'lateral-epicondyle-left': 'femur-left',
  'medial-epicondyle-left': 'femur-left',
  'medial-malleolus-left': 'tibia-left',
  'lateral-malleolus-left': 'fibula-left',
  'navicular-left': 'navicular-left',
}

describe('the two sexes', () => {
  it.each(RECIPES.map((r) => [nodeOf(r)]))('share the triangles of %s and differ in shape', (name) => {
    const [female, male] = [mesh('female', name), mesh('male', name)]
    expect(male.indices).toEqual(female.indices)
    expect(vertexCount(male)).toBe(vertexCount(female))
    expect(meshVolume(male)).not.toBe(meshVolume(female))
  })
  it('mix half way into closed bones that face outward', () => {
    for (const recipe of RECIPES) {
      const [a, b] = [mesh('female', nodeOf(recipe)), mesh('male', nodeOf(recipe))]
      const mixed = {
        positions: half(a.positions, b.positions),
        normals: half(a.normals, b.normals),
        indices: a.indices,
      }
      expect([recipe.name, checkMesh(mixed).againstNormals]).toEqual([recipe.name, 0])
    }
  })
})

/** Grid (mm) that measures a solid: its own, but no finer than this for the large bones. */
const COARSE_GRID = 1.5
const MIDDLE_GRID = 1

// no volume is tabled: each pack is held against the field it is drawn from
describe('volume', () => {
  it.each(RECIPES.map((r) => [nodeOf(r), r] as const))(
    'of the %s is that of its solid within 3 percent',
    (_, recipe) => {
      const step = recipe.triangles > 3000 ? COARSE_GRID : recipe.step > 0.7 ? MIDDLE_GRID : recipe.step
      for (const sex of SEXES) {
        const solid = builtSolid(recipe, sex)
        const fine = meshVolume(surfaceFromField(solid.value, solid.bounds, step, { gradient: solid.gradient }))
        const packed = meshVolume(mesh(sex, nodeOf(recipe))) * 1e9
        expect(Math.abs(packed / fine - 1)).toBeLessThan(0.03)
      }
    },
  )
})

describe('the coccyx', () => {
  it.each(SEXES)('of the %s begins at its base, ends at its tip and is as wide as its processes', (sex) => {
    const place = placement('coccyx-1', sex).point
    expect(surface(sex, 'coccyx-1').distance(place(station('coccyx', sex, 'base-centre')))).toBeLessThan(1)
    expect(surface(sex, 'coccyx-2').distance(place(station('coccyx', sex, 'tip')))).toBeLessThan(1)
    for (const side of ['l', 'r']) {
      const process = place(station('coccyx', sex, `transverse-process-${side}`))
      expect(surface(sex, 'coccyx-1').distance(process)).toBeLessThan(1)
    }
  })
})
