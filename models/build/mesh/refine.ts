import type { FieldGradient } from './field.ts'
import { at, type Mesh } from './mesh.ts'
import { placePins, type Pins } from './pin.ts'
import { projectOnField } from './surface.ts'

export interface RelaxOptions {
  readonly rounds?: number
  /** Share of the way to the middle of the neighbours that a vertex moves in one round, along the surface. */
  readonly share?: number
  /** Vertices that keep their place. */
  readonly pins?: Pins
}

export const RELAX_DEFAULTS = { rounds: 4, share: 0.35, pins: new Map() } as const satisfies RelaxOptions

/** How far (mm) the projection after a round may pull a vertex in one Newton step. */
const PULL = 0.5
/** Mean depth of a flat triangle under a curved patch, as a share of the depth under its middle (exact on a sphere). */
const MEAN_OF_MIDDLE = 0.75

/** The mesh with evener triangles: vertices slide along the surface toward the middle of their neighbours. */
export function relax(mesh: Mesh, gradient: FieldGradient, options: RelaxOptions = {}): Mesh {
  const { rounds, share, pins } = { ...RELAX_DEFAULTS, ...options }
  let current = mesh
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(current.positions.length)
    const counts = new Uint32Array(current.positions.length / 3)
    // in a closed mesh every edge is met once in each direction, so each neighbour counts once
    for (let t = 0; t < current.indices.length; t += 3) {
      for (let k = 0; k < 3; k++) {
        const a = at(current.indices, t + k)
        const b = at(current.indices, t + ((k + 1) % 3))
        counts[a] = at(counts, a) + 1
        for (let c = 0; c < 3; c++) sums[3 * a + c] = at(sums, 3 * a + c) + at(current.positions, 3 * b + c)
      }
    }
    const positions = current.positions.slice()
    for (let v = 0; v < counts.length; v++) {
      const move = [0, 1, 2].map((c) => at(sums, 3 * v + c) / at(counts, v) - at(positions, 3 * v + c))
      let along = 0
      for (let c = 0; c < 3; c++) along += at(move, c) * at(current.normals, 3 * v + c)
      for (let c = 0; c < 3; c++) {
        positions[3 * v + c] = at(positions, 3 * v + c) + share * (at(move, c) - along * at(current.normals, 3 * v + c))
      }
    }
    current = projectOnField({ ...current, positions: placePins(positions, pins) }, gradient, { maximalStep: PULL })
  }
  return current
}

/**
 * The mesh with its vertices moved along their normals so that the flat triangles lie half inside, half outside the
 * surface: the volume of a thinned mesh becomes that of the solid, and the mean distance smallest. Pinned vertices stay.
 */
export function balance(mesh: Mesh, gradient: FieldGradient, pins: Pins = new Map()): Mesh {
  const { indices, normals } = mesh
  const depth = new Float64Array(mesh.positions.length / 3)
  const weight = new Float64Array(depth.length)
  const g = new Float64Array(3)
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [at(indices, t), at(indices, t + 1), at(indices, t + 2)]
    const middle = [0, 1, 2].map((c) => corners.reduce((sum, v) => sum + at(mesh.positions, 3 * v + c), 0) / 3)
    const value = gradient(at(middle, 0), at(middle, 1), at(middle, 2), g)
    const slope = Math.sqrt(at(g, 0) ** 2 + at(g, 1) ** 2 + at(g, 2) ** 2)
    if (slope < 1e-6) continue
    for (const v of corners) {
      depth[v] = at(depth, v) + value / slope
      weight[v] = at(weight, v) + 1
    }
  }
  const positions = mesh.positions.map((value, i) => {
    const v = Math.floor(i / 3)
    const mean = at(weight, v) > 0 ? at(depth, v) / at(weight, v) : 0
    return value - MEAN_OF_MIDDLE * Math.max(-PULL, Math.min(PULL, mean)) * at(normals, i)
  })
  return { ...mesh, positions: placePins(positions, pins) }
}
