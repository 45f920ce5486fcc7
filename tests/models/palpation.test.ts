/** What a hand looks for on a body: each place is a named landmark of the model and lies on its bone as it is drawn. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { bodyGeometry, BONE_CARRIER } from '#body'
import { toMillimetres, length, subtract } from '#math'
import type { Mesh } from '../../models/build/mesh/index.ts'
import { SEXES, type Sex } from '../../models/build/tables.ts'
import { lowerBones, Surface, upperBones } from './surface.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Landmark of the model and the bone it is felt on; left or midline. */
const PALPATED: readonly (readonly [landmark: string, bone: string])[] = [
  ['asis-left', 'hip-bone-left'],
  ['aiis-left', 'hip-bone-left'],
  ['psis-left', 'hip-bone-left'],
  ['piis-left', 'hip-bone-left'],
  ['iliac-crest-left', 'hip-bone-left'],
  ['iliac-tubercle-left', 'hip-bone-left'],
  ['pubic-tubercle-left', 'hip-bone-left'],
  ['ischial-tuberosity-left', 'hip-bone-left'],
  ['ischial-spine-left', 'hip-bone-left'],
  ['sacral-base', 'sacrum'],
  ['promontory', 'sacrum'],
  ['inferior-lateral-angle-left', 'sacrum'],
  ['coccyx-tip', 'coccyx-2'],
  ['l5-spinous', 'l5'],
  ['c7-spinous', 'c7'],
  ['greater-trochanter-left', 'femur-left'],
  ['medial-epicondyle-left', 'femur-left'],
  ['lateral-epicondyle-left', 'femur-left'],
  ['medial-malleolus-left', 'tibia-left'],
  ['lateral-malleolus-left', 'fibula-left'],
  ['navicular-left', 'navicular-left'],
  ['acromion-left', 'scapula-left'],
]
const LIMIT_MM = 2

const meshes = new Map<Sex, Map<string, Mesh>>()
beforeAll(async () => {
  for (const sex of SEXES) {
    meshes.set(sex, new Map([...(await lowerBones(sex)), ...(await upperBones(sex))]))
  }
})

describe.each(SEXES)('on the %s body', (sex) => {
  it.each(PALPATED)('%s lies on %s within 2 mm', (landmark, bone) => {
    const mesh = meshes.get(sex)?.get(bone)
    const found = bodyGeometry(sex === 'female' ? 0 : 1).landmarks[landmark]
    if (mesh === undefined || found === undefined) throw new Error(`tests: no ${landmark} or no ${bone}`)
    expect(new Surface(mesh).distance(found.position)).toBeLessThan(LIMIT_MM)
    expect(found.body).toBe(BONE_CARRIER[bone])
  })

  it('the other side is its mirror image', () => {
    const { landmarks } = bodyGeometry(sex === 'female' ? 0 : 1)
    for (const [landmark] of PALPATED.filter(([id]) => id.endsWith('-left'))) {
      const left = landmarks[landmark]?.position ?? [0, 0, 0]
      const right = landmarks[landmark.replace(/left$/, 'right')]?.position ?? [0, 0, 0]
      expect(toMillimetres(length(subtract(left, [-right[0], right[1], right[2]])))).toBeLessThan(0.001)
    }
  })
})
