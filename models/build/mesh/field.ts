import type { Vec3 } from './mesh.ts'

/**
 * A solid given by a function of place: negative inside, positive outside, near the surface about the distance to it.
 * Frame and unit (mm) are the caller's.
 */
export type Field = (x: number, y: number, z: number) => number

/** Writes the gradient of a field at a point into `out` and returns the field's value. */
export type FieldGradient = (x: number, y: number, z: number, out: Float64Array) => number

/** Half step of the central differences, mm: small beside any bone detail, large beside rounding. */
const DIFFERENCE_STEP = 0.02

/** Gradient by central differences, for fields that have no gradient of their own. */
export function differenceGradient(field: Field): FieldGradient {
  const h = DIFFERENCE_STEP
  return (x, y, z, out) => {
    out[0] = (field(x + h, y, z) - field(x - h, y, z)) / (2 * h)
    out[1] = (field(x, y + h, z) - field(x, y - h, z)) / (2 * h)
    out[2] = (field(x, y, z + h) - field(x, y, z - h)) / (2 * h)
    return field(x, y, z)
  }
}

/**
 * Greatest of two values with the corner rounded over `radius` (mm): the intersection of two solids with a soft edge.
 * Never smaller than the greater value, and equal to it as soon as the two differ by `radius`.
 */
export function smoothMax(a: number, b: number, radius: number): number {
  const overlap = Math.max(radius - Math.abs(a - b), 0)
  return Math.max(a, b) + (radius > 0 ? (overlap * overlap) / (4 * radius) : 0)
}

/** Least of two values with the corner rounded over `radius` (mm): the union of two solids with a soft crease. */
export const smoothMin = (a: number, b: number, radius: number): number => -smoothMax(-a, -b, radius)

/** Signed distance to a capsule from `a` to `b` whose radius runs from `ra` to `rb` (good near the surface). */
export function capsuleField(a: Vec3, b: Vec3, ra: number, rb: number): Field {
  const d: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const lengthSquared = d[0] * d[0] + d[1] * d[1] + d[2] * d[2]
  return (x, y, z) => {
    const v: Vec3 = [x - a[0], y - a[1], z - a[2]]
    const along = Math.min(Math.max((v[0] * d[0] + v[1] * d[1] + v[2] * d[2]) / lengthSquared, 0), 1)
    const e: Vec3 = [v[0] - along * d[0], v[1] - along * d[1], v[2] - along * d[2]]
    return Math.sqrt(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]) - (ra + (rb - ra) * along)
  }
}
