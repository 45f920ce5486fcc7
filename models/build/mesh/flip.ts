import type { Field } from './field.ts'
import { at, type Mesh } from './mesh.ts'

/** One of the shapes that share a list of triangles: its mesh and the field it follows. */
export interface Shape {
  readonly mesh: Mesh
  readonly value: Field
}

export const FLIP_DEFAULTS = { passes: 6 } as const
/** An edge is turned when that leaves it this share of its depth or less: what gains little is left alone. */
const WORTH = 0.75
/** Depth (mm) that is not worth turning an edge for. */
const SLIGHT = 0.03
/** Triangles are not made thinner than this (1 = equilateral), nor to face further from their corners' normals (cosine). */
const LEAST_QUALITY = 0.35
const LEAST_FACING = 0.5

/**
 * The triangles with edges turned to run along crests instead of across them: of the two diagonals of each pair of
 * neighbouring triangles the one whose middle lies nearer to the surface, over all shapes together (both sexes share
 * one list). Vertices stay. Deterministic.
 */
export function alignEdges(shapes: readonly Shape[], { passes } = FLIP_DEFAULTS): Uint32Array {
  const first = shapes[0]
  if (first === undefined) return new Uint32Array(0)
  const indices = first.mesh.indices.slice()
  const count = first.mesh.positions.length / 3
  const depths = new Map<number, number>()
  const depth = (a: number, b: number): number => {
    const key = a < b ? a * count + b : b * count + a
    const known = depths.get(key)
    if (known !== undefined) return known
    const sum = shapes.reduce((total, { mesh: { positions: p }, value }) => {
      const middle = (k: number) => (at(p, 3 * a + k) + at(p, 3 * b + k)) / 2
      return total + Math.abs(value(middle(0), middle(1), middle(2)))
    }, 0)
    depths.set(key, sum)
    return sum
  }
  const fits = (a: number, b: number, c: number): boolean =>
    shapes.every(({ mesh }) => {
      const { quality, facing } = shapeOf(mesh, a, b, c)
      return quality > LEAST_QUALITY && facing > LEAST_FACING
    })
  for (let pass = 0; pass < passes; pass++) if (turnOnce(indices, count, depth, fits) === 0) break
  return indices
}

/** One pass over all edges, each triangle changed once at most; how many were turned. */
function turnOnce(
  indices: Uint32Array,
  count: number,
  depth: (a: number, b: number) => number,
  fits: (a: number, b: number, c: number) => boolean,
): number {
  // half edge from a to b: the corner (triangle and place) it starts from
  const halves = new Map<number, number>()
  for (let corner = 0; corner < indices.length; corner++)
    halves.set(at(indices, corner) * count + at(indices, next(corner)), corner)
  const changed = new Set<number>()
  let turned = 0
  for (let corner = 0; corner < indices.length; corner++) {
    const [a, b] = [at(indices, corner), at(indices, next(corner))]
    const other = halves.get(b * count + a)
    if (a > b || other === undefined) continue
    const [t, u] = [Math.floor(corner / 3), Math.floor(other / 3)]
    if (changed.has(t) || changed.has(u)) continue
    const [c, d] = [at(indices, next(next(corner))), at(indices, next(next(other)))]
    if (halves.has(c * count + d) || halves.has(d * count + c)) continue
    const before = depth(a, b)
    if (before < SLIGHT || depth(c, d) > WORTH * before || !fits(a, d, c) || !fits(d, b, c)) continue
    indices.set([a, d, c], 3 * t)
    indices.set([d, b, c], 3 * u)
    changed.add(t).add(u)
    // the new edge, so that no second one is made between the same two
    halves.set(c * count + d, -1).set(d * count + c, -1)
    turned++
  }
  return turned
}

/** The next corner of the same triangle. */
const next = (corner: number): number => (corner % 3 === 2 ? corner - 2 : corner + 1)

/** Quality (1 = equilateral) of a triangle, and the least cosine of its normal to those of its corners. */
function shapeOf({ positions: p, normals: n }: Mesh, a: number, b: number, c: number) {
  const side = (from: number, to: number) => [0, 1, 2].map((k) => at(p, 3 * to + k) - at(p, 3 * from + k))
  const [u, v, w] = [side(a, b), side(a, c), side(b, c)]
  const cross = [
    at(u, 1) * at(v, 2) - at(u, 2) * at(v, 1),
    at(u, 2) * at(v, 0) - at(u, 0) * at(v, 2),
    at(u, 0) * at(v, 1) - at(u, 1) * at(v, 0),
  ]
  const area = Math.hypot(...cross)
  const squares = [u, v, w].reduce((sum, e) => sum + at(e, 0) ** 2 + at(e, 1) ** 2 + at(e, 2) ** 2, 0)
  const cosines = [a, b, c].map(
    (vertex) => cross.reduce((sum, x, k) => sum + x * at(n, 3 * vertex + k), 0) / (area || 1),
  )
  return { quality: (2 * Math.sqrt(3) * area) / squares, facing: Math.min(...cosines) }
}
