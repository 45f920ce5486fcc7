import { hermiteSurface, type OrientedPoint } from './implicit/index.ts'
import {
  at,
  differenceGradient,
  meshBounds,
  smoothMax,
  type Bounds,
  type Field,
  type FieldGradient,
  type Vec3,
} from './mesh/index.ts'
import type { Clearing } from './recipe.ts'
import { stations, type Sex } from './tables.ts'

/** A bone as a solid in its table's frame, mm: a field with its gradient and a box that holds it. */
export interface Solid {
  readonly value: Field
  readonly gradient: FieldGradient
  readonly bounds: Bounds
}

/** How far a surface may bulge beyond its outermost stations, mm. */
const BULGE = 8

/** The bone its stations, and any further oriented points, describe; see {@link hermiteSurface}. */
export function tableSolid(table: string, sex: Sex, further: readonly OrientedPoint[] = []): Solid {
  const points = [...Object.values(stations(table, sex)), ...further]
  return { ...hermiteSurface(points), bounds: boundsOf(points.map((point) => point.p)) }
}

export const boundsOf = (points: readonly Vec3[], margin = BULGE): Bounds =>
  meshBounds(
    { positions: Float64Array.from(points.flat()), normals: new Float64Array(0), indices: new Uint32Array(0) },
    margin,
  )

/** The mirror image in the sagittal plane. */
export function mirrored(solid: Solid): Solid {
  const { min, max } = solid.bounds
  return {
    value: (x, y, z) => solid.value(-x, y, z),
    gradient: (x, y, z, out) => {
      const value = solid.gradient(-x, y, z, out)
      out[0] = -at(out, 0)
      return value
    },
    bounds: { min: [-max[0], min[1], min[2]], max: [-min[0], max[1], max[2]] },
  }
}

/** What stands on both sides: the left solid where x is positive, its mirror image where it is not. */
export function bothSides(left: Solid): Solid {
  const right = mirrored(left)
  return {
    value: (x, y, z) => (x >= 0 ? left : right).value(x, y, z),
    gradient: (x, y, z, out) => (x >= 0 ? left : right).gradient(x, y, z, out),
    bounds: {
      min: [-left.bounds.max[0], left.bounds.min[1], left.bounds.min[2]],
      max: left.bounds.max,
    },
  }
}

/** Gradient of {@link smoothMax}: `out`, the gradient of a, mixed in place with that of b; returns the value. */
function mixGradients(a: number, b: number, rounding: number, out: Float64Array, ofB: Float64Array): number {
  const overlap = Math.max(rounding - Math.abs(a - b), 0)
  const lesser = rounding > 0 ? overlap / (2 * rounding) : 0
  const share = a >= b ? lesser : 1 - lesser
  for (let k = 0; k < 3; k++) out[k] = (1 - share) * at(out, k) + share * at(ofB, k)
  return smoothMax(a, b, rounding)
}

const EVERYWHERE: Bounds = {
  min: [-Infinity, -Infinity, -Infinity],
  max: [Infinity, Infinity, Infinity],
}

/** The half space that a plane's normal points away from. */
export function halfSpace(point: Vec3, outward: Vec3): Solid {
  const offset = outward[0] * point[0] + outward[1] * point[1] + outward[2] * point[2]
  return {
    value: (x, y, z) => outward[0] * x + outward[1] * y + outward[2] * z - offset,
    gradient: (x, y, z, out) => {
      out.set(outward)
      return outward[0] * x + outward[1] * y + outward[2] * z - offset
    },
    bounds: EVERYWHERE,
  }
}

/** Beyond this depth or height over its surface (mm) a solid does not ask how near its neighbour is. */
const NEAR = 6

/**
 * The solid kept clear of a neighbour: where the two would be less than `space` apart (mm), it draws back by its share of
 * what is missing. Done to both, with shares that sum to one, their faces run parallel with the space between them. The
 * face's edge is rounded over `rounding` mm.
 */
export function keepClear(solid: Solid, { neighbour, space, rounding, share }: Clearing): Solid {
  const g = new Float64Array(3)
  const h = new Float64Array(3)
  const shareGradient = differenceGradient(share)
  const { min, max } = neighbour.bounds
  const asks = (a: number, x: number, y: number, z: number) =>
    Math.abs(a) < NEAR && x > min[0] && x < max[0] && y > min[1] && y < max[1] && z > min[2] && z < max[2]
  return {
    value: (x, y, z) => {
      const a = solid.value(x, y, z)
      if (!asks(a, x, y, z)) return a
      const missing = space - a - neighbour.value(x, y, z)
      return missing > -rounding ? smoothMax(a, a + share(x, y, z) * missing, rounding) : a
    },
    gradient: (x, y, z, out) => {
      const a = solid.gradient(x, y, z, out)
      if (!asks(a, x, y, z)) return a
      const missing = space - a - neighbour.gradient(x, y, z, g)
      if (missing <= -rounding) return a
      const given = shareGradient(x, y, z, h)
      for (let k = 0; k < 3; k++) g[k] = (1 - given) * at(out, k) - given * at(g, k) + missing * at(h, k)
      return mixGradients(a, a + given * missing, rounding, out, g)
    },
    bounds: solid.bounds,
  }
}

/** A solid from a field alone. */
export const fieldSolid = (value: Field, bounds: Bounds): Solid => ({
  value,
  gradient: differenceGradient(value),
  bounds,
})
