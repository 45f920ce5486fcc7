/**
 * Affine maps of points: p -> linear p + offset, linear row by row. Used only to place bones, so plain arrays suffice.
 */
import { add, dot, normalize, scale, subtract, type Vec3 } from '#math'

export interface Affine {
  readonly linear: readonly [Vec3, Vec3, Vec3]
  readonly offset: Vec3
}

const ROWS: readonly [Vec3, Vec3, Vec3] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]
export const IDENTITY: Affine = { linear: ROWS, offset: [0, 0, 0] }

/** linear d: how a direction or a difference of points is carried. */
export const carry = ({ linear }: Affine, d: Vec3): Vec3 => [dot(linear[0], d), dot(linear[1], d), dot(linear[2], d)]

export const apply = (map: Affine, p: Vec3): Vec3 => add(carry(map, p), map.offset)

const cofactor = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** Unit normal of a carried surface: the cofactor matrix of the linear part applied to n. */
export function carryNormal({ linear: [a, b, c] }: Affine, n: Vec3): Vec3 {
  return normalize([dot(cofactor(b, c), n), dot(cofactor(c, a), n), dot(cofactor(a, b), n)])
}

/** second after first. */
export function compose(second: Affine, first: Affine): Affine {
  const column = (k: 0 | 1 | 2): Vec3 => carry(second, [first.linear[0][k], first.linear[1][k], first.linear[2][k]])
  const [x, y, z] = [column(0), column(1), column(2)]
  return {
    linear: [
      [x[0], y[0], z[0]],
      [x[1], y[1], z[1]],
      [x[2], y[2], z[2]],
    ],
    offset: apply(second, first.offset),
  }
}

/** The map back. The linear part must have a volume. */
export function inverse({ linear: [a, b, c], offset }: Affine): Affine {
  const [u, v, w] = [cofactor(b, c), cofactor(c, a), cofactor(a, b)]
  const volume = dot(a, u)
  const row = (k: 0 | 1 | 2): Vec3 => scale([u[k], v[k], w[k]], 1 / volume)
  const linear = [row(0), row(1), row(2)] as const
  return { linear, offset: scale(carry({ linear, offset }, offset), -1) }
}

export const translation = (offset: Vec3): Affine => ({ linear: ROWS, offset })

/** Scaling about the origin, per axis. */
export const scaling = (x: number, y: number, z: number): Affine => ({
  linear: [
    [x, 0, 0],
    [0, y, 0],
    [0, 0, z],
  ],
  offset: [0, 0, 0],
})

/** map, with its fixed point moved from the origin to `centre`. */
export const about = (centre: Vec3, map: Affine): Affine =>
  compose(translation(centre), compose(map, translation(scale(centre, -1))))

/** Rotation by `angle` (rad, right hand) about the unit vector `axis` through the origin. */
export function rotation(axis: Vec3, angle: number): Affine {
  const [x, y, z] = axis
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const k = 1 - c
  return {
    linear: [
      [c + k * x * x, k * x * y - s * z, k * x * z + s * y],
      [k * y * x + s * z, c + k * y * y, k * y * z - s * x],
      [k * z * x - s * y, k * z * y + s * x, c + k * z * z],
    ],
    offset: [0, 0, 0],
  }
}

/** The smallest rotation about the origin that turns direction `from` into direction `to` (not opposite). */
export function swing(from: Vec3, to: Vec3): Affine {
  const a = normalize(from)
  const b = normalize(to)
  const cross = cofactor(a, b)
  const sine = Math.hypot(...cross)
  return sine === 0 ? IDENTITY : rotation(scale(cross, 1 / sine), Math.atan2(sine, dot(a, b)))
}

/** first + weight (second - first), for blending two placements. */
export function blend(first: Vec3, second: Vec3, weight: number): Vec3 {
  return add(first, scale(subtract(second, first), weight))
}
