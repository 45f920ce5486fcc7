import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/stage/glb.ts'
import type { PackBone } from '../../src/stage/glb.ts'

const load = (name: string) => {
  const file = readFileSync(new URL(`../../models/packs/${name}.glb`, import.meta.url))
  return readPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
}

/** Six times the enclosed volume; positive when faces look outward. */
function volume({ positions, index }: PackBone): number {
  let sum = 0
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => positions.subarray((index[i + k] ?? 0) * 3, (index[i + k] ?? 0) * 3 + 3))
    if (!a || !b || !c) continue
    const [ax = 0, ay = 0, az = 0] = a
    const [bx = 0, by = 0, bz = 0] = b
    const [cx = 0, cy = 0, cz = 0] = c
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
  }
  return sum
}

const middle = (bone: PackBone) => bone.positions.reduce((sum, x, i) => sum + (i % 3 === 0 ? x : 0), 0)

describe('reading a pack', () => {
  it('finds every bone of the pelvis by name', async () => {
    const names = (await load('pelvis')).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['hip-bone-left', 'hip-bone-right', 'sacrum', 'coccyx-1', 'coccyx-2']))
  })

  it('bakes the mirror of right bones: same size, other side, faces still outward', async () => {
    const bones = await load('pelvis')
    const left = bones.find(({ name }) => name === 'hip-bone-left')
    const right = bones.find(({ name }) => name === 'hip-bone-right')
    if (!left || !right) throw new Error('hip bones missing')
    expect(volume(left)).toBeGreaterThan(0)
    expect(volume(right)).toBeCloseTo(volume(left), 9)
    expect(middle(left)).toBeGreaterThan(0)
    expect(middle(right)).toBeCloseTo(-middle(left), 4)
  })

  it('gives unit normals that look away from the bone', async () => {
    for (const bone of await load('pelvis')) {
      let outward = 0
      for (let i = 0; i < bone.index.length; i += 3) {
        const a = (bone.index[i] ?? 0) * 3
        const b = (bone.index[i + 1] ?? 0) * 3
        const c = (bone.index[i + 2] ?? 0) * 3
        const p = bone.positions
        const u = [0, 1, 2].map((k) => (p[b + k] ?? 0) - (p[a + k] ?? 0))
        const v = [0, 1, 2].map((k) => (p[c + k] ?? 0) - (p[a + k] ?? 0))
        let dot = 0
        for (let k = 0; k < 3; k++) {
          const face = (u[(k + 1) % 3] ?? 0) * (v[(k + 2) % 3] ?? 0) - (u[(k + 2) % 3] ?? 0) * (v[(k + 1) % 3] ?? 0)
          dot += face * (bone.normals[a + k] ?? 0)
        }
        if (dot > 0) outward++
      }
      expect(outward / (bone.index.length / 3), bone.name).toBeGreaterThan(0.98)
      for (let i = 0; i < bone.normals.length; i += 3) {
        const [x = 0, y = 0, z = 0] = bone.normals.subarray(i, i + 3)
        expect(Math.hypot(x, y, z)).toBeCloseTo(1, 5)
      }
    }
  })

  it('has the male sister on the same connectivity', async () => {
    const [female, male] = await Promise.all([load('pelvis'), load('pelvis-male')])
    for (const bone of female) {
      const sister = male.find(({ name }) => name === bone.name)
      expect(sister?.index, bone.name).toEqual(bone.index)
      expect(sister?.positions.length).toBe(bone.positions.length)
    }
  })

  it('says what is wrong with anything else', async () => {
    await expect(readPack(new TextEncoder().encode('<!doctype html><title>not found</title>').buffer)).rejects.toThrow(
      'pack: not a binary glTF file',
    )
  })
})
