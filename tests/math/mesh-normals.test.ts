import { describe, expect, it } from 'vitest'
import { carriedNormals, vertexNormals } from '#math'

/** An octahedron stretched along the axes: vertices +x -x +y -y +z -z. */
const octahedron = (x: number, y: number, z: number) =>
  Float64Array.from([x, 0, 0, -x, 0, 0, 0, y, 0, 0, -y, 0, 0, 0, z, 0, 0, -z])
const FACES = Uint32Array.from([0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5])

describe('normals of a mesh', () => {
  it('look outward and have unit length', () => {
    const p = octahedron(1, 2, 3)
    const n = vertexNormals(p, FACES)
    for (let i = 0; i < p.length; i += 3) {
      const [x = 0, y = 0, z = 0] = n.subarray(i, i + 3)
      expect(Math.hypot(x, y, z)).toBeCloseTo(1, 12)
      expect(x * (p[i] ?? 0) + y * (p[i + 1] ?? 0) + z * (p[i + 2] ?? 0)).toBeGreaterThan(0)
    }
  })

  it('carried to the same shape are the true ones, to a twisted one turn with it', () => {
    const from = octahedron(1, 1, 1)
    const smooth = vertexNormals(from, FACES).map((value, i) => value + (i % 3 === 0 ? 0.1 : 0))
    const size = (i: number) => Math.hypot(...smooth.subarray(3 * Math.floor(i / 3), 3 * Math.floor(i / 3) + 3))
    const unit = smooth.map((value, i) => value / size(i))
    carriedNormals(unit, from, from, FACES).forEach((value, i) => expect(value).toBeCloseTo(unit[i] ?? 0, 12))
    // a quarter turn about z
    const turned = from.map((_, i) => [-(from[i + 1] ?? 0), from[i - 1] ?? 0, from[i] ?? 0][i % 3] ?? 0)
    const plain = vertexNormals(turned, FACES)
    const carried = carriedNormals(vertexNormals(from, FACES), from, turned, FACES)
    carried.forEach((value, i) => expect(value).toBeCloseTo(plain[i] ?? 0, 12))
  })
})
