import Module, { type Manifold, type Vec3 as ManifoldVec3 } from 'manifold-3d'
import { differenceGradient, type Field, type FieldGradient } from './field.ts'
import { at, type Bounds, type Mesh } from './mesh.ts'

const manifold = await Module()
manifold.setup()

export interface SurfaceOptions {
  /** The field's own gradient; without it, central differences. */
  readonly gradient?: FieldGradient
  /**
   * Bound on how fast the field changes (1 for a true distance). Blocks whose middle lies further from the surface than
   * this allows are not sampled: an exact saving when the bound holds.
   */
  readonly steepness?: number
  /** Side of these blocks in grid steps. */
  readonly blockSteps?: number
  /** Newton steps that bring the vertices of the grid onto the surface. */
  readonly newtonSteps?: number
  /** Keep only the largest connected piece (loose specks of a field far from its data). */
  readonly largestPieceOnly?: boolean
}

export const SURFACE_DEFAULTS = { steepness: 2.5, blockSteps: 4, newtonSteps: 4, largestPieceOnly: true } as const

/**
 * Closed triangle surface of `field = 0` inside `bounds`, with edges of about `step` (mm), vertices projected onto the
 * field and normals from its gradient. The solid must lie wholly inside the bounds. Deterministic.
 */
export function surfaceFromField(field: Field, bounds: Bounds, step: number, options: SurfaceOptions = {}): Mesh {
  const { positions, indices } = levelSet(field, bounds, step, options)
  const gradient = options.gradient ?? differenceGradient(field)
  return projectOnField({ positions, normals: new Float64Array(positions.length), indices }, gradient, {
    newtonSteps: options.newtonSteps ?? SURFACE_DEFAULTS.newtonSteps,
    maximalStep: step,
  })
}

/**
 * The same surface as the grid gives it: vertices within a small part of `step` of the field, normals from the triangles.
 * For a caller who thins first and brings only what is left onto the field.
 */
export function roughSurface(field: Field, bounds: Bounds, step: number, options: SurfaceOptions = {}): Mesh {
  const { positions, indices } = levelSet(field, bounds, step, options)
  return { positions, normals: triangleNormals(positions, indices), indices }
}

function levelSet(field: Field, bounds: Bounds, step: number, options: SurfaceOptions): Omit<Mesh, 'normals'> {
  const o = { ...SURFACE_DEFAULTS, ...options }
  const near = skipFarBlocks(field, step * o.blockSteps, o.steepness)
  const solid = manifold.Manifold.levelSet(
    (p: ManifoldVec3) => -near(p[0], p[1], p[2]),
    { min: [...bounds.min], max: [...bounds.max] },
    step,
  )
  const piece = o.largestPieceOnly ? largestPiece(solid) : solid
  const raw = piece.getMesh()
  const stride = raw.numProp
  const count = raw.vertProperties.length / stride
  const positions = new Float64Array(3 * count)
  for (let v = 0; v < count; v++) {
    for (let k = 0; k < 3; k++) positions[3 * v + k] = at(raw.vertProperties, v * stride + k)
  }
  const indices = Uint32Array.from(raw.triVerts)
  if (piece !== solid) piece.delete()
  solid.delete()
  return { positions, indices }
}

/** Unit normals at the vertices: the sum of the triangles around each, by area. */
export function triangleNormals(p: Float64Array, indices: Uint32Array): Float64Array {
  const normals = new Float64Array(p.length)
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * at(indices, t), 3 * at(indices, t + 1), 3 * at(indices, t + 2)]
    const u = [at(p, b) - at(p, a), at(p, b + 1) - at(p, a + 1), at(p, b + 2) - at(p, a + 2)] as const
    const v = [at(p, c) - at(p, a), at(p, c + 1) - at(p, a + 1), at(p, c + 2) - at(p, a + 2)] as const
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
    for (const corner of [a, b, c]) {
      for (let k = 0; k < 3; k++) normals[corner + k] = at(normals, corner + k) + at(n, k)
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.sqrt(at(normals, i) ** 2 + at(normals, i + 1) ** 2 + at(normals, i + 2) ** 2) || 1
    for (let k = 0; k < 3; k++) normals[i + k] = at(normals, i + k) / length
  }
  return normals
}

export interface ProjectOptions {
  readonly newtonSteps?: number
  /** Longest single Newton step, mm: keeps a vertex from jumping to another sheet of a thin bone. */
  readonly maximalStep?: number
}

/** The mesh with its vertices moved along the gradient onto `field = 0`, and normals taken from the gradient there. */
export function projectOnField(mesh: Mesh, gradient: FieldGradient, options: ProjectOptions = {}): Mesh {
  const { newtonSteps = SURFACE_DEFAULTS.newtonSteps, maximalStep = 1 } = options
  const positions = mesh.positions.slice()
  const normals = new Float64Array(positions.length)
  const g = new Float64Array(3)
  for (let i = 0; i < positions.length; i += 3) {
    for (let s = 0; s <= newtonSteps; s++) {
      const value = gradient(at(positions, i), at(positions, i + 1), at(positions, i + 2), g)
      const slope = at(g, 0) ** 2 + at(g, 1) ** 2 + at(g, 2) ** 2
      if (slope < 1e-12) break
      const length = Math.sqrt(slope)
      if (s === newtonSteps) {
        for (let k = 0; k < 3; k++) normals[i + k] = at(g, k) / length
        break
      }
      const move = Math.max(-maximalStep, Math.min(maximalStep, value / length))
      for (let k = 0; k < 3; k++) positions[i + k] = at(positions, i + k) - (move * at(g, k)) / length
    }
  }
  return { positions, normals, indices: mesh.indices }
}

/** The field, with blocks far from the surface answered by one sample in their middle. */
function skipFarBlocks(field: Field, side: number, steepness: number): Field {
  const middles = new Map<number, number>()
  const reach = steepness * side * Math.sqrt(3) * 0.5
  const OFFSET = 4096
  return (x, y, z) => {
    const i = Math.floor(x / side)
    const j = Math.floor(y / side)
    const k = Math.floor(z / side)
    const key = ((i + OFFSET) * 2 * OFFSET + (j + OFFSET)) * 2 * OFFSET + (k + OFFSET)
    let middle = middles.get(key)
    if (middle === undefined) {
      middle = field((i + 0.5) * side, (j + 0.5) * side, (k + 0.5) * side)
      middles.set(key, middle)
    }
    return Math.abs(middle) > reach ? middle : field(x, y, z)
  }
}

function largestPiece(solid: Manifold): Manifold {
  const pieces = solid.decompose()
  let best = pieces[0]
  for (const piece of pieces) if (best === undefined || piece.numTri() > best.numTri()) best = piece
  for (const piece of pieces) if (piece !== best) piece.delete()
  return best ?? solid
}
