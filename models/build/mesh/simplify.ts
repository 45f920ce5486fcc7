import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import { at, type Mesh } from './mesh.ts'

await Promise.all([MeshoptSimplifier.ready, MeshoptEncoder.ready])

/** Weight of a unit normal difference against the mesh's size in the simplifier: keeps creases and rims. */
const NORMAL_WEIGHT = 0.25

/**
 * The mesh with about `targetTriangles` triangles: edge collapses that keep it closed, prefer even triangles and follow
 * the normals. Vertices are a subset of the given ones, in an order good for compression and drawing. Deterministic.
 */
export function simplify(mesh: Mesh, targetTriangles: number): Mesh {
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    Float32Array.from(mesh.positions),
    3,
    Float32Array.from(mesh.normals),
    3,
    [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT],
    null,
    3 * targetTriangles,
    1,
    ['Regularize'],
  )
  return compact({ ...mesh, indices })
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
