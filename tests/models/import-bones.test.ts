/** Bones of one's own: the model's pelvis, thinned, sized, turned and written in other formats, must come back home. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Matrix4, Quaternion, Vector3 } from 'three'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Vec3 } from '#math'
import { importBones } from '../../models/build/import/import.ts'
import { packName } from '../../models/build/import/names.ts'
import { landmarkFile } from '../../models/build/landmarks.ts'
import { at, packBytes, readPack, simplify, vertexCount, type Mesh } from '../../models/build/mesh/index.ts'
import { lowerBones, Surface } from './surface.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Enough to be a pelvis, few enough to be quick. */
const TRIANGLES = 1500
/** Another person's table: lying on the back, turned, somewhere else in the scanner; millimetres. */
const SCANNER = new Matrix4().compose(
  new Vector3(120, -840, 333),
  new Quaternion().setFromAxisAngle(new Vector3(0.6, 0.64, 0.48).normalize(), 1.9),
  new Vector3(1000, 1000, 1000),
)

const ring = new Map<string, Mesh>()
beforeAll(async () => {
  const bones = await lowerBones('female')
  for (const name of ['sacrum', 'hip-bone-left', 'hip-bone-right', 'femur-left']) {
    const bone = bones.get(name)
    if (bone === undefined) throw new Error(`tests: no ${name}`)
    ring.set(name, simplify(bone, TRIANGLES))
  }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-bones-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bone = (name: string): Mesh => {
  const found = ring.get(name)
  if (found === undefined) throw new Error(`tests: no ${name}`)
  return found
}
const moved = ({ positions, normals, indices }: Mesh, map: Matrix4): Mesh => {
  const out = new Float64Array(positions.length)
  for (let i = 0; i < out.length; i += 3) out.set(new Vector3().fromArray(positions, i).applyMatrix4(map).toArray(), i)
  return { positions: out, normals, indices }
}
const rows = (values: ArrayLike<number>): number[][] =>
  Array.from({ length: values.length / 3 }, (_, i) => [at(values, 3 * i), at(values, 3 * i + 1), at(values, 3 * i + 2)])

const obj = ({ positions, indices }: Mesh): string =>
  [
    ...rows(positions).map((p) => `v ${p.join(' ')}`),
    ...rows(indices).map((t) => `f ${t.map((v) => `${v + 1}//1`).join(' ')}`),
  ].join('\n')
const plyText = ({ positions, indices }: Mesh): string =>
  [
    'ply\nformat ascii 1.0',
    `element vertex ${positions.length / 3}\nproperty float x\nproperty float y\nproperty float z`,
    `element face ${indices.length / 3}\nproperty list uchar int vertex_indices\nend_header`,
    ...rows(positions).map((p) => p.join(' ')),
    ...rows(indices).map((t) => `3 ${t.join(' ')}`),
  ].join('\n')
function stl({ positions, indices }: Mesh): Buffer {
  const bytes = Buffer.alloc(84 + (50 * indices.length) / 3)
  bytes.writeUInt32LE(indices.length / 3, 80)
  indices.forEach((v, i) => {
    const start = 84 + 50 * Math.floor(i / 3) + 12 + 12 * (i % 3)
    for (let k = 0; k < 3; k++) bytes.writeFloatLE(at(positions, 3 * v + k), start + 4 * k)
  })
  return bytes
}
const put = (file: string, data: string | Uint8Array): void => writeFileSync(join(folder, file), data)
/** The ring in three formats, as a scanner saw it. */
function putRing(map = SCANNER, left = 'hip_bone_l.stl', right = 'Os coxae right.ply'): void {
  put('sacrum.obj', obj(moved(bone('sacrum'), map)))
  put(left, stl(moved(bone('hip-bone-left'), map)))
  put(right, plyText(moved(bone('hip-bone-right'), map)))
}
const lit = (mesh: Mesh): Float64Array => new Float64Array(vertexCount(mesh)).fill(1)
const own = (): string => join(folder, 'out', '..', 'private.pack')

describe('own bones', () => {
  it('from OBJ, STL and PLY in millimetres are laid on the landmarks within 2 mm and written as a pack', async () => {
    putRing()
    const report = await importBones(folder, own())
    expect(report).toMatchObject({ unit: 'mm', unknown: [] })
    expect(report.miss).toBeLessThan(1)
    const pack = await readPack(own())
    expect([...pack.keys()].sort()).toEqual(['hip-bone-left', 'hip-bone-right', 'sacrum'])
    const left = pack.get('hip-bone-left')?.mesh
    if (left === undefined) throw new Error('tests: no left hip bone')
    const surface = new Surface(left)
    const { landmarks } = landmarkFile().variants.female
    for (const id of ['asis-left', 'psis-left', 'ischial-spine-left', 'pubic-tubercle-left', 'iliac-crest-left'])
      expect([id, surface.distance(landmarks[id]?.p ?? ([9, 9, 9] as Vec3)) < 2]).toEqual([id, true])
  })

  it('from one GLB in metres bring further bones along', async () => {
    const bones = [...ring].map(([name, mesh]) => ({ name, mesh, occlusion: lit(mesh) }))
    put('atlas.glb', await packBytes(bones))
    const report = await importBones(folder, own())
    expect(report.unit).toBe('m')
    expect([...report.bones].sort()).toEqual([...ring.keys()].sort())
  })

  it('take a person’s own names from a table', async () => {
    putRing(SCANNER, 'bone 17.stl')
    await expect(importBones(folder, own())).rejects.toThrow(/missing hip-bone-left.*not understood: bone 17/)
    const report = await importBones(folder, own(), { names: { 'bone 17': 'hip-bone-left' } })
    expect(report.bones).toContain('hip-bone-left')
  })

  it('say when a unit is wrong', async () => {
    putRing(new Matrix4().makeScale(39.37, 39.37, 39.37))
    await expect(importBones(folder, own())).rejects.toThrow(/wrong unit/)
  })

  it('say when left and right are swapped', async () => {
    putRing(SCANNER, 'hip-bone-right.stl', 'hip-bone-left.ply')
    await expect(importBones(folder, own())).rejects.toThrow(/left and right seem to be swapped/)
  })

  it('say when a surface is open', async () => {
    putRing()
    const sacrum = moved(bone('sacrum'), SCANNER)
    put('sacrum.obj', obj({ ...sacrum, indices: sacrum.indices.slice(3) }))
    await expect(importBones(folder, own())).rejects.toThrow(/sacrum is an open surface \(3 open edges\)/)
  })

  it('say when there is nothing to read', async () => {
    await expect(importBones(folder, own())).rejects.toThrow(/holds no .obj, .stl, .ply, .glb file/)
  })
})

describe('names', () => {
  it.each([
    ['Femur_L', 'femur-left'],
    ['left femur', 'femur-left'],
    ['os-coxae-dextra', 'hip-bone-right'],
    ['Vertebra L5', 'l5'],
    ['lumbar_4', 'l4'],
    ['Sacrum', 'sacrum'],
    ['rib-7-right', 'rib-7-right'],
    ['spleen', undefined],
  ])('%s means %s', (written, bone) => {
    expect(packName(written)).toBe(bone)
  })
})
