/** Positions and normals lie three numbers a vertex, triangles three indices each, outward when counter-clockwise. */
type Numbers = Float32Array | Float64Array

/** Unit normal of every vertex: the mean of its triangles', by area. Zero where a vertex has no triangle with one. */
export function vertexNormals(positions: Numbers, index: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length)
  const p = (vertex: number, axis: number): number => positions[3 * vertex + axis] ?? 0
  for (let t = 0; t < index.length; t += 3) {
    const corners = [index[t] ?? 0, index[t + 1] ?? 0, index[t + 2] ?? 0] as const
    const [a, b, c] = corners
    for (let k = 0; k < 3; k++) {
      const [i, j] = [(k + 1) % 3, (k + 2) % 3]
      const face = (p(b, i) - p(a, i)) * (p(c, j) - p(a, j)) - (p(b, j) - p(a, j)) * (p(c, i) - p(a, i))
      for (const corner of corners) normals[3 * corner + k] = (normals[3 * corner + k] ?? 0) + face
    }
  }
  return unit(normals)
}

/**
 * Normals of a mesh of another shape on the same triangles, without storing them: the true normals of the first mesh
 * differ a little from the mean of its triangles', and the same little is added to the mean of the other's.
 *
 * @param normals true unit normals of the mesh `from`
 * @returns unit normals of the mesh `to`
 */
export function carriedNormals(normals: Numbers, from: Numbers, to: Numbers, index: Uint32Array): Float64Array {
  const carried = vertexNormals(to, index)
  const mean = vertexNormals(from, index)
  for (let i = 0; i < carried.length; i++) carried[i] = (carried[i] ?? 0) + (normals[i] ?? 0) - (mean[i] ?? 0)
  return unit(carried)
}

function unit(normals: Float64Array): Float64Array {
  for (let i = 0; i < normals.length; i += 3) {
    const [x = 0, y = 0, z = 0] = [normals[i], normals[i + 1], normals[i + 2]]
    const size = Math.sqrt(x * x + y * y + z * z) || 1
    for (let k = 0; k < 3; k++) normals[i + k] = (normals[i + k] ?? 0) / size
  }
  return normals
}
