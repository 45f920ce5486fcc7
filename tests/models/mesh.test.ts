import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  alignEdges,
  at,
  bakeAmbientOcclusion,
  capsuleField,
  checkMesh,
  differenceGradient,
  mirrorMesh,
  packBytes,
  placeMesh,
  readPack,
  relax,
  simplify,
  smoothMax,
  surfaceFromField,
  writePack,
  type Field,
  type Mesh,
} from '../../models/build/mesh/index.ts'

/** Milliseconds: a busy machine takes many times as long as a free one. */
vi.setConfig({ testTimeout: 60_000 })

const RADIUS = 10
const ball: Field = (x, y, z) => Math.sqrt(x * x + y * y + z * z) - RADIUS
const ring: Field = (x, y, z) => {
  const around = Math.sqrt(x * x + y * y) - 12
  return Math.sqrt(around * around + z * z) - 4
}
const withSpeck: Field = (x, y, z) => Math.min(ball(x, y, z), Math.sqrt((x - 16) ** 2 + y * y + z * z) - 2)
const box = (r: number) => ({ min: [-r, -r, -r], max: [r, r, r] }) as const

const metres = (m: Mesh) => placeMesh(m, (p) => [p[0] / 1000, p[1] / 1000, p[2] / 1000])

const radii = (mesh: Mesh): number[] => {
  const result: number[] = []
  for (let i = 0; i < mesh.positions.length; i += 3) {
    result.push(Math.sqrt([0, 1, 2].reduce((sum, k) => sum + at(mesh.positions, i + k) ** 2, 0)))
  }
  return result
}

describe('a surface from a field', () => {
  const mesh = surfaceFromField(ball, box(12), 1)

  it('is closed, in one part and without handles for a ball', () => {
    expect(checkMesh(mesh)).toMatchObject({ openEdges: 0, parts: 1, genus: 0, againstNormals: 0 })
  })
  it('has one handle for a ring', () => {
    expect(checkMesh(surfaceFromField(ring, box(18), 1)).genus).toBe(1)
  })
  it('lies on the field within a micrometre and its normals point straight out', () => {
    for (const r of radii(mesh)) expect(Math.abs(r - RADIUS)).toBeLessThan(1e-3)
    for (let i = 0; i < mesh.positions.length; i += 3) {
      let cos = 0
      for (let k = 0; k < 3; k++) cos += (at(mesh.normals, i + k) * at(mesh.positions, i + k)) / RADIUS
      expect(cos).toBeGreaterThan(0.9999)
    }
  })
  it('encloses the volume of the solid within one percent', () => {
    expect(checkMesh(mesh).volume / ((4 / 3) * Math.PI * RADIUS ** 3)).toBeCloseTo(1, 2)
  })
  it('drops loose specks', () => {
    expect(checkMesh(surfaceFromField(withSpeck, box(20), 1)).parts).toBe(1)
  })
})

describe('simplifying', () => {
  const fine = surfaceFromField(ring, box(18), 0.8)

  it('keeps the surface closed, its handle and most of its volume', () => {
    const coarse = simplify(fine, 1200)
    const report = checkMesh(coarse)
    expect(report).toMatchObject({ openEdges: 0, parts: 1, genus: 1, againstNormals: 0 })
    expect(report.triangles).toBeLessThanOrEqual(1200)
    expect(report.triangles).toBeGreaterThan(1000)
    expect(report.volume / checkMesh(fine).volume).toBeGreaterThan(0.97)
  })
  it('gives the same arrays every time', () => {
    expect(simplify(fine, 600)).toEqual(simplify(fine, 600))
  })
})

/** A lens with a sharp rim that a grid crosses askew. */
const lens: Field = (x, y, z) => smoothMax(ball(x + 0.3 * y, y, z - 7), ball(x, y, z + 7), 0.2)
const placeName = (x: number, y: number, z: number) => [x, y, z].map((c) => c.toFixed(6)).join(' ')

describe('turning edges', () => {
  // thinned and evened, which draws vertices off the rim
  const thinned = relax(simplify(surfaceFromField(lens, box(12), 0.6), 400), differenceGradient(lens), { rounds: 6 })
  const turned = { ...thinned, indices: alignEdges([{ mesh: thinned, value: lens }]) }
  /** Mean depth of the middles of edges under the surface, mm. */
  const depth = ({ positions: p, indices }: Mesh): number => {
    let sum = 0
    for (let corner = 0; corner < indices.length; corner++) {
      const [a, b] = [at(indices, corner), at(indices, corner % 3 === 2 ? corner - 2 : corner + 1)]
      const middle = (k: number) => (at(p, 3 * a + k) + at(p, 3 * b + k)) / 2
      sum += Math.abs(lens(middle(0), middle(1), middle(2)))
    }
    return sum / indices.length
  }

  it('keeps the mesh closed and of one part, and its vertices where they are', () => {
    expect(checkMesh(turned)).toMatchObject({ openEdges: 0, parts: 1, genus: 0, againstNormals: 0 })
    expect(turned.indices.length).toBe(thinned.indices.length)
    expect(turned.positions).toBe(thinned.positions)
  })
  it('brings the edges nearer to the surface', () => {
    expect(depth(turned)).toBeLessThan(0.97 * depth(thinned))
  })
  it('turns none that a second shape is worse off for', () => {
    // a shape whose every edge but those of the thinned mesh lies far from the surface
    const edges = new Set<string>()
    const { positions: p, indices } = thinned
    for (let corner = 0; corner < indices.length; corner++) {
      const [a, b] = [at(indices, corner), at(indices, corner % 3 === 2 ? corner - 2 : corner + 1)]
      const middle = (k: number) => (at(p, 3 * a + k) + at(p, 3 * b + k)) / 2
      edges.add(placeName(middle(0), middle(1), middle(2)))
    }
    const strict: Field = (x, y, z) => (edges.has(placeName(x, y, z)) ? 0 : 5)
    const both = alignEdges([
      { mesh: thinned, value: lens },
      { mesh: thinned, value: strict },
    ])
    expect(both).toEqual(thinned.indices)
  })
})

describe('checking', () => {
  const mesh = surfaceFromField(ball, box(12), 2)
  it('sees a missing triangle', () => {
    const report = checkMesh({ ...mesh, indices: mesh.indices.slice(3) })
    expect(report.openEdges).toBe(3)
    expect(report.genus).toBeNull()
  })
  it('sees a surface turned inside out', () => {
    const report = checkMesh({ ...mesh, indices: mesh.indices.slice().reverse() })
    expect(report.volume).toBeLessThan(0)
    expect(report.againstNormals).toBe(report.triangles)
  })
  it('finds the mirror image as sound as the original', () => {
    const moved = placeMesh(mesh, (p) => [p[0] + 30, p[1], p[2]])
    expect(checkMesh(mirrorMesh(moved))).toMatchObject({ openEdges: 0, againstNormals: 0 })
    expect(checkMesh(mirrorMesh(moved)).volume).toBeCloseTo(checkMesh(mesh).volume, 6)
  })
})

describe('ambient occlusion', () => {
  const one = metres(surfaceFromField(ball, box(12), 2))

  it('leaves a ball alone in space fully lit', () => {
    const [ao] = bakeAmbientOcclusion([one])
    expect(Math.min(...(ao ?? []))).toBeGreaterThan(0.98)
  })
  it('darkens the side that faces a neighbour and not the other', () => {
    const neighbour = placeMesh(one, (p) => [p[0] + 0.022, p[1], p[2]])
    const [ao] = bakeAmbientOcclusion([one], [neighbour], { neighbourShare: 1 })
    const towards = [...(ao ?? [])].filter((_, v) => at(one.normals, 3 * v) > 0.95)
    const away = [...(ao ?? [])].filter((_, v) => at(one.normals, 3 * v) < -0.5)
    expect(Math.max(...towards)).toBeLessThan(0.5)
    expect(Math.min(...away)).toBeGreaterThan(0.98)
  })
  it('bakes only the asked share of what a neighbour takes away, because neighbours move', () => {
    const neighbour = placeMesh(one, (p) => [p[0] + 0.022, p[1], p[2]])
    const [whole] = bakeAmbientOcclusion([one], [neighbour], { neighbourShare: 1 })
    const [half] = bakeAmbientOcclusion([one], [neighbour], { neighbourShare: 0.5 })
    const [none] = bakeAmbientOcclusion([one], [neighbour], { neighbourShare: 0 })
    const v = [...(whole ?? [])].indexOf(Math.min(...(whole ?? [])))
    expect(at(half ?? [], v)).toBeCloseTo((at(whole ?? [], v) + at(none ?? [], v)) / 2, 9)
    expect(at(none ?? [], v)).toBeGreaterThan(0.98)
  })
})

describe('a pack', () => {
  const capsule = capsuleField([20, 0, 0], [40, 10, 0], 5, 3)
  const cut: Field = (x, y, z) => smoothMax(capsule(x, y, z), x - 40, 1)
  const mesh = placeMesh(simplify(surfaceFromField(cut, { min: [10, -8, -8], max: [50, 18, 8] }, 1), 800), (p) => [
    p[0] / 1000,
    p[1] / 1000,
    p[2] / 1000,
  ])
  const occlusion = new Float64Array(mesh.positions.length / 3).fill(0.5)
  const bones = [{ name: 'bone-left', mesh, occlusion, mirrored: true }]

  it('has the same bytes every time', async () => {
    expect(await packBytes(bones)).toEqual(await packBytes(bones))
  })
  it('gives the bone back within its quantisation, and the right one mirrored and facing outward', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pack-'))
    await writePack(join(folder, 'test.glb'), bones)
    const read = await readPack(join(folder, 'test.glb'))
    expect((await readFile(join(folder, 'test.glb'))).subarray(0, 4).toString()).toBe('glTF')
    await rm(folder, { recursive: true })
    const left = read.get('bone-left')?.mesh
    const right = read.get('bone-right')?.mesh
    if (!left || !right) throw new Error('bones missing')
    expect(checkMesh(left)).toMatchObject({ openEdges: 0, genus: 0, againstNormals: 0 })
    expect(checkMesh(right)).toMatchObject({ openEdges: 0, genus: 0, againstNormals: 0 })
    expect(right.positions[0]).toBeCloseTo(-(left.positions[0] ?? 0), 9)
    const [low, high] = [Math.min(...left.positions), Math.max(...left.positions)]
    expect(low).toBeCloseTo(Math.min(...mesh.positions), 5)
    expect(high).toBeCloseTo(Math.max(...mesh.positions), 5)
    expect(read.get('bone-left')?.occlusion[3]).toBeCloseTo(0.5, 2)
  })
})
