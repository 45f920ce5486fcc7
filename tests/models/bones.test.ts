/**
 * The built pelvis and leg packs against the tables they come from. Nothing outside the repository is needed.
 * Standing frame, metres, unless a name says otherwise.
 */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Vec3 } from '#math'
import { at, checkMesh, meshVolume, surfaceFromField, vertexCount, type Mesh } from '../../models/build/mesh/index.ts'
import { placement } from '../../models/build/placement.ts'
import { LEGS, PELVIS, SACROCOCCYGEAL_SPACE, SACROILIAC_SPACE, type Recipe } from '../../models/build/recipes.ts'
import { SEXES, station, stations, type Sex } from '../../models/build/tables.ts'
import { landmarkFile } from '../../models/build/landmarks.ts'
import { lowerBones, Surface } from './surface.ts'

/** Milliseconds: reading packs and solving surfaces takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

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

/**
 * Where a bone leaves its stations by design, and by how much (mm, degrees):
 * faces of the sacroiliac joint and the symphysis, opened to an even space; shafts of tibia and fibula and joint faces
 * of the foot, whose tables hold the means of three to five people and swell into each other or ripple when followed.
 */
const EXCEPTIONS: readonly { bone: RegExp; id: RegExp; mm: number; degrees: number }[] = [
  { bone: /^hip-bone$/, id: /^(auricular|symphys|iliac-fossa-4[23]|iliac-fossa-fill-06)/, mm: 1, degrees: 35 },
  { bone: /^sacrum$/, id: /^(auricular|ala-lateral-most|lateral-crest-fill-02)/, mm: 0.8, degrees: 26 },
  { bone: /^tibia$/, id: /^(shaft|distal-metaphysis-10|plafond|most-inferior)/, mm: 1.2, degrees: 16 },
  { bone: /^fibula$/, id: /^shaft/, mm: 1.2, degrees: 28 },
  { bone: /^cuboid$/, id: /./, mm: 2.4, degrees: 25 },
  { bone: /^(talus|calcaneus|navicular|cuneiform|metatarsal|foot)/, id: /./, mm: 1.6, degrees: 27 },
]
/** Sculpted: the coccyx's table is weak (its README), so only the landmarks below bind it. */
const SCULPTED = /^coccyx/

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

  it.each(RECIPES.filter((r) => !SCULPTED.test(r.name)).map((r) => [nodeOf(r), r] as const))(
    '%s passes its stations within 0.5 mm and 15 degrees, or within what its exception allows',
    (name, recipe) => {
      const place = placement(recipe.name, sex)
      const off = Object.entries(stations(recipe.table, sex)).flatMap(([id, { p, n }]) => {
        const q = place.point(p)
        const distance = surface(sex, name).distance(q)
        const angle = surface(sex, name).angle(q, place.normal(n, p))
        const allowed = EXCEPTIONS.find((e) => e.bone.test(recipe.name) && e.id.test(id)) ?? { mm: 0.5, degrees: 15 }
        return distance <= allowed.mm && angle <= allowed.degrees
          ? []
          : [`${id}: ${distance.toFixed(2)} mm, ${angle.toFixed(1)} deg`]
      })
      expect(off).toEqual([])
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

  it('keep the sacroiliac faces apart: never less than the space set, half of them within 4 mm', () => {
    const place = placement('sacrum', sex)
    const faces = Object.entries(stations('sacrum', sex)).filter(([id, s]) => id.startsWith('auricular') && s.p[0] > 0)
    const between = gaps(sex, 'sacrum', 'hip-bone-left')
    expect(between[0]).toBeGreaterThan(SACROILIAC_SPACE - THINNING)
    const across = faces
      .map(([, s]) => surface(sex, 'hip-bone-left').signedDistance(place.point(s.p)))
      .sort((a, b) => a - b)
    expect(across[Math.floor(across.length / 2)]).toBeGreaterThan(2)
    expect(across[Math.floor(across.length / 2)]).toBeLessThan(5)
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

  it.each([
    ['femur-left', 'hip-bone-left'],
    ['tibia-left', 'femur-left'],
    ['patella-left', 'femur-left'],
    ['fibula-left', 'tibia-left'],
    ['talus-left', 'tibia-left'],
    ['talus-left', 'fibula-left'],
    ['calcaneus-left', 'talus-left'],
    ['navicular-left', 'talus-left'],
    ['cuboid-left', 'calcaneus-left'],
    ['metatarsal-1-left', 'cuneiform-1-left'],
    ['metatarsal-5-left', 'cuboid-left'],
  ])('%s does not enter %s', (from, to) => {
    expect(gaps(sex, from, to)[0]).toBeGreaterThan(0)
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

describe('volume', () => {
  it.each(['patella', 'cuboid', 'metatarsal-2'])('of the %s is that of its solid within 3 percent', (name) => {
    const recipe = RECIPES.find((r) => r.name === name)
    if (recipe === undefined) throw new Error(`tests: no recipe ${name}`)
    for (const sex of SEXES) {
      const solid = recipe.solid(sex)
      const fine = meshVolume(surfaceFromField(solid.value, solid.bounds, 1, { gradient: solid.gradient }))
      const packed = meshVolume(mesh(sex, `${name}-left`)) * 1e9
      expect(Math.abs(packed / fine - 1)).toBeLessThan(0.03)
    }
  })
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
