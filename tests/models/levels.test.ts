/** The phone level of the bones, and what part of a bone a vertex belongs to, in the packs as built. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { at, checkMesh, COARSE_SHARE, triangleCount, type ReadBone } from '../../models/build/mesh/index.ts'
import { placement } from '../../models/build/placement.ts'
import { LEGS, PELVIS } from '../../models/build/recipes.ts'
import { SEXES, station, type Sex } from '../../models/build/tables.ts'
import { packOf } from './surface.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const packs = new Map<Sex, Map<string, ReadBone>>()
beforeAll(async () => {
  for (const sex of SEXES) {
    packs.set(sex, new Map([...(await packOf('pelvis', sex)), ...(await packOf('legs', sex))]))
  }
})
const bone = (sex: Sex, name: string): ReadBone => {
  const found = packs.get(sex)?.get(name)
  if (found === undefined) throw new Error(`tests: no bone ${name}`)
  return found
}

/** Triangles of pelvis and legs at full detail; the whole skeleton may have 150 000. */
const FULL = 60_000

describe.each(SEXES)('pelvis and legs of the %s', (sex) => {
  it('have no more than 60 000 triangles, and a phone level of 40 percent of that', () => {
    const bones = [...(packs.get(sex)?.values() ?? [])]
    const full = bones.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0)
    const coarse = bones.reduce((sum, { coarse: list }) => sum + (list?.length ?? Infinity) / 3, 0)
    expect(full).toBeLessThanOrEqual(FULL)
    expect(coarse / full).toBeLessThan(COARSE_SHARE + 0.02)
  })

  it.each([...PELVIS, ...LEGS].map((r) => [r.paired ? `${r.name}-left` : r.name, r] as const))(
    '%s stays closed and of its genus at the phone level',
    (name, recipe) => {
      const { mesh, coarse } = bone(sex, name)
      const report = checkMesh({ ...mesh, indices: coarse ?? new Uint32Array(0) })
      expect(report).toMatchObject({ openEdges: 0, parts: 1, genus: recipe.genus })
      expect(report.againstNormals / report.triangles).toBeLessThan(0.01)
      expect(report.volume / checkMesh(mesh).volume).toBeGreaterThan(0.9)
    },
  )

  /** Station, and where it belongs: ischium, pubis, joint face. */
  it.each([
    ['hip_bone', 'hip-bone', 'asis', [0, 0, 0]],
    ['hip_bone', 'hip-bone', 'crest-highest', [0, 0, 0]],
    ['hip_bone', 'hip-bone', 'ischial-spine', [1, 0, 0]],
    ['hip_bone', 'hip-bone', 'pubic-tubercle', [0, 1, 0]],
    ['hip_bone', 'hip-bone', 'symphysis-centre', [0, 1, 1]],
    ['sacrum', 'sacrum', 'auricular-centre-l', [0, 0, 1]],
    ['sacrum', 'sacrum', 'median-crest-5', [0, 0, 0]],
    ['sacrum', 'sacrum', 's1-endplate-centre', [0, 0, 1]],
    ['femur', 'femur', 'head-pole', [0, 0, 1]],
    ['femur', 'femur', 'greater-trochanter-tip', [0, 0, 0]],
  ] as const)('%s: station %3$s belongs where anatomy has it', (table, name, id, wanted) => {
    const { mesh, regions } = bone(sex, name === 'sacrum' ? name : `${name}-left`)
    const p = placement(name, sex).point(station(table, sex, id))
    let nearest = 0
    let least = Infinity
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const d = [0, 1, 2].reduce((sum, k) => sum + (at(mesh.positions, 3 * v + k) - at(p, k)) ** 2, 0)
      if (d < least) [least, nearest] = [d, v]
    }
    expect([0, 1, 2].map((k) => ((regions?.[4 * nearest + k] ?? NaN) > 0.5 ? 1 : 0))).toEqual(wanted)
  })
})
