import { at, meshVolume, triangleCount, type Mesh } from './mesh.ts'

/** What a mesh is, topologically and in numbers; see {@link checkMesh}. */
export interface MeshReport {
  /** Edges that do not have exactly one triangle on each side, in opposite directions; 0 = closed and oriented. */
  readonly openEdges: number
  readonly parts: number
  /** Handles of the whole surface (0 = ball, 1 = ring), or null when it is not closed. */
  readonly genus: number | null
  /** In the cube of the mesh's unit; positive when triangles face outward. */
  readonly volume: number
  readonly triangles: number
  /** Triangles whose face normal points against the mean of their vertex normals. */
  readonly againstNormals: number
  /** Least triangle quality: 1 = equilateral, 0 = a needle or a point. */
  readonly worstTriangle: number
  /** Share of triangles with quality below 0.2. */
  readonly poorShare: number
}

const POOR_QUALITY = 0.2

/** Counts what must hold before a mesh is packed: closed, oriented, parts, genus, triangles facing as their normals do. */
export function checkMesh(mesh: Mesh): MeshReport {
  const { indices } = mesh
  const count = mesh.positions.length / 3
  const parent = Uint32Array.from({ length: count }, (_, i) => i)
  const root = (start: number): number => {
    let i = start
    while (at(parent, i) !== i) {
      parent[i] = at(parent, at(parent, i))
      i = at(parent, i)
    }
    return i
  }
  const halfEdges = new Map<number, number>()
  const used = new Set<number>()
  let against = 0
  let worst = 1
  let poor = 0
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = at(indices, t + k)
      const b = at(indices, t + ((k + 1) % 3))
      used.add(a)
      halfEdges.set(a * count + b, (halfEdges.get(a * count + b) ?? 0) + 1)
      parent[root(a)] = root(b)
    }
    const shape = triangleShape(mesh, t)
    if (shape.facing <= 0) against++
    if (shape.quality < POOR_QUALITY) poor++
    worst = Math.min(worst, shape.quality)
  }
  let open = 0
  for (const [key, times] of halfEdges) {
    const a = Math.floor(key / count)
    const b = key % count
    if (times !== 1 || halfEdges.get(b * count + a) !== 1) open++
  }
  const parts = new Set([...used].map(root)).size
  const triangles = triangleCount(mesh)
  const euler = used.size - halfEdges.size / 2 + triangles
  return {
    openEdges: open,
    parts,
    genus: open > 0 ? null : parts - euler / 2,
    volume: meshVolume(mesh),
    triangles,
    againstNormals: against,
    worstTriangle: worst,
    poorShare: poor / triangles,
  }
}

const square = (x: readonly number[]) => at(x, 0) ** 2 + at(x, 1) ** 2 + at(x, 2) ** 2

/** Quality (4 sqrt(3) area / sum of squared edges) and facing (face normal times mean vertex normal) of one triangle. */
function triangleShape(mesh: Mesh, t: number): { quality: number; facing: number } {
  const { positions: p, normals: n, indices } = mesh
  const a = 3 * at(indices, t)
  const b = 3 * at(indices, t + 1)
  const c = 3 * at(indices, t + 2)
  const u = [0, 1, 2].map((k) => at(p, b + k) - at(p, a + k))
  const v = [0, 1, 2].map((k) => at(p, c + k) - at(p, a + k))
  const w = [0, 1, 2].map((k) => at(p, c + k) - at(p, b + k))
  const cross = [
    at(u, 1) * at(v, 2) - at(u, 2) * at(v, 1),
    at(u, 2) * at(v, 0) - at(u, 0) * at(v, 2),
    at(u, 0) * at(v, 1) - at(u, 1) * at(v, 0),
  ]
  let facing = 0
  for (let k = 0; k < 3; k++) facing += at(cross, k) * (at(n, a + k) + at(n, b + k) + at(n, c + k))
  return {
    quality: (2 * Math.sqrt(3) * Math.sqrt(square(cross))) / (square(u) + square(v) + square(w)),
    facing,
  }
}

/** Corners of the triangles that face against their vertex normals. */
export function inwardCorners(mesh: Mesh): Set<number> {
  const corners = new Set<number>()
  for (let t = 0; t < mesh.indices.length; t += 3) {
    if (triangleShape(mesh, t).facing > 0) continue
    for (let k = 0; k < 3; k++) corners.add(at(mesh.indices, t + k))
  }
  return corners
}
