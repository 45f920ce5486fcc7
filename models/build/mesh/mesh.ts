/**
 * Triangle meshes of the model builder: plain arrays, double precision until they are packed.
 * Frame and unit are the caller's (tables: mm, pelvic frame; packs: metres, standing frame).
 */

/** A closed, outward-facing triangle mesh. Three numbers per vertex, three vertex numbers per triangle. */
export interface Mesh {
  readonly positions: Float64Array
  /** Unit outward normals, one per vertex; from the surface's own equation, not from the triangles. */
  readonly normals: Float64Array
  readonly indices: Uint32Array
}

export type Vec3 = readonly [number, number, number]

/** Lowest and highest corner of an axis-aligned box. */
export interface Bounds {
  readonly min: Vec3
  readonly max: Vec3
}

export const vertexCount = (mesh: Mesh): number => mesh.positions.length / 3
export const triangleCount = (mesh: Mesh): number => mesh.indices.length / 3

/** Element of an array known to be long enough; keeps inner loops free of undefined. */
export const at = (array: ArrayLike<number>, index: number): number => array[index] as number

/** Enclosed volume by the divergence theorem, in the cube of the mesh's unit; positive when triangles face outward. */
export function meshVolume(mesh: Mesh): number {
  const { positions: p, indices } = mesh
  let sum = 0
  for (let t = 0; t < indices.length; t += 3) {
    const a = 3 * at(indices, t)
    const b = 3 * at(indices, t + 1)
    const c = 3 * at(indices, t + 2)
    sum +=
      at(p, a) * (at(p, b + 1) * at(p, c + 2) - at(p, b + 2) * at(p, c + 1)) -
      at(p, a + 1) * (at(p, b) * at(p, c + 2) - at(p, b + 2) * at(p, c)) +
      at(p, a + 2) * (at(p, b) * at(p, c + 1) - at(p, b + 1) * at(p, c))
  }
  return sum / 6
}

/** Smallest box around the vertices, grown by `margin` on every side. */
export function meshBounds(mesh: Mesh, margin = 0): Bounds {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < mesh.positions.length; i++) {
    const k = i % 3
    const value = at(mesh.positions, i)
    min[k] = Math.min(at(min, k), value - margin)
    max[k] = Math.max(at(max, k), value + margin)
  }
  return { min: [at(min, 0), at(min, 1), at(min, 2)], max: [at(max, 0), at(max, 1), at(max, 2)] }
}

/**
 * The mesh with every vertex sent through `place` (a similarity: rotation, uniform scale, shift; `place` must not mirror).
 * Normals follow by the differences of the map, so the caller gives only the map of points.
 */
export function placeMesh(mesh: Mesh, place: (p: Vec3) => Vec3): Mesh {
  const positions = new Float64Array(mesh.positions.length)
  const normals = new Float64Array(mesh.normals.length)
  for (let i = 0; i < positions.length; i += 3) {
    const p: Vec3 = [at(mesh.positions, i), at(mesh.positions, i + 1), at(mesh.positions, i + 2)]
    const q = place(p)
    const tip = place([p[0] + at(mesh.normals, i), p[1] + at(mesh.normals, i + 1), p[2] + at(mesh.normals, i + 2)])
    const n: Vec3 = [tip[0] - q[0], tip[1] - q[1], tip[2] - q[2]]
    const length = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2])
    positions.set(q, i)
    normals.set([n[0] / length, n[1] / length, n[2] / length], i)
  }
  return { positions, normals, indices: mesh.indices }
}

const negateX = (a: Float64Array) => a.map((value, i) => (i % 3 === 0 ? -value : value))

/** The mirror image in the sagittal plane (x to -x), still facing outward. */
export function mirrorMesh(mesh: Mesh): Mesh {
  const indices = mesh.indices.slice()
  for (let t = 0; t < indices.length; t += 3) {
    indices[t + 1] = at(mesh.indices, t + 2)
    indices[t + 2] = at(mesh.indices, t + 1)
  }
  return { positions: negateX(mesh.positions), normals: negateX(mesh.normals), indices }
}
