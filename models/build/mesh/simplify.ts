import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import { at, meshBounds, type Mesh } from './mesh.ts'

await Promise.all([MeshoptSimplifier.ready, MeshoptEncoder.ready])

/** Weight of a unit normal difference against the mesh's size in the simplifier: keeps creases and rims. */
const NORMAL_WEIGHT = 0.25

export interface SimplifyOptions {
  /** See {@link NORMAL_WEIGHT}. */
  readonly normalWeight?: number
  /** Prefer even triangles; without it they are long where the surface bends one way only, as along a rim. */
  readonly even?: boolean
}

/**
 * The mesh with about `targetTriangles` triangles: edge collapses that keep it closed and follow the normals. Vertices are a subset of the given ones, in an order good for compression and drawing; those numbered in
 * `kept` stay. Deterministic.
 */
export function simplify(
  mesh: Mesh,
  targetTriangles: number,
  kept: ReadonlySet<number> = new Set(),
  { normalWeight = NORMAL_WEIGHT, even = true }: SimplifyOptions = {},
): Mesh {
  const lock = Uint8Array.from({ length: mesh.positions.length / 3 }, (_, v) => (kept.has(v) ? 1 : 0))
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    Float32Array.from(mesh.positions),
    3,
    Float32Array.from(mesh.normals),
    3,
    [normalWeight, normalWeight, normalWeight],
    kept.size > 0 ? lock : null,
    3 * targetTriangles,
    1,
    even ? ['Regularize'] : [],
  )
  return compact({ ...mesh, indices })
}

/** Triangles of the phone level, as a share of the full one: 150 000 become 60 000. */
export const COARSE_SHARE = 0.4

/**
 * A thinner triangle list over the same vertices, for small screens: `indices` of the phone level. The mesh may have a
 * sister with the same vertex order (the other sex): then what is dropped is small in both.
 */
export function coarsen(mesh: Mesh, sister: Mesh = mesh, share = COARSE_SHARE): Uint32Array {
  const extent = spread(mesh)
  // the sister's place rides along as an attribute: weight 1 per extent makes its error count as much as the mesh's own
  const beside = Float32Array.from({ length: 2 * mesh.positions.length }, (_, i) => {
    const [v, k] = [Math.floor(i / 6), i % 6]
    return k < 3
      ? at(mesh.normals, 3 * v + k)
      : (at(sister.positions, 3 * v + k - 3) - at(mesh.positions, 3 * v + k - 3)) / extent
  })
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    Float32Array.from(mesh.positions),
    3,
    beside,
    6,
    [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT, 1, 1, 1],
    null,
    3 * Math.floor((share * mesh.indices.length) / 3),
    1,
    ['Regularize'],
  )
  return ordered(indices)
}

/** The same triangles in the order that compresses best. */
function ordered(indices: Uint32Array): Uint32Array {
  const sorted = indices.slice()
  const [remap] = MeshoptEncoder.reorderMesh(sorted, true, true)
  const back = new Uint32Array(remap.length)
  remap.forEach((to, from) => {
    if (to < back.length) back[to] = from
  })
  return sorted.map((to) => at(back, to))
}

/** Longest side of the box around the mesh. */
function spread(mesh: Mesh): number {
  const { min, max } = meshBounds(mesh)
  return Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2])
}

/** The mesh without unused vertices, vertices and triangles in the order that compresses best. */
export function compact(mesh: Mesh): Mesh {
  const indices = mesh.indices.slice()
  // reorderMesh sorts and renumbers the array it is given, in place, and returns where each old vertex went
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true)
  const positions = new Float64Array(3 * count)
  const normals = new Float64Array(3 * count)
  for (let v = 0; v < remap.length; v++) {
    const to = at(remap, v)
    if (to >= count) continue
    for (let k = 0; k < 3; k++) {
      positions[3 * to + k] = at(mesh.positions, 3 * v + k)
      normals[3 * to + k] = at(mesh.normals, 3 * v + k)
    }
  }
  return { positions, normals, indices }
}
