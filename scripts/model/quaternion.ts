/** Unit quaternions x y z w and vectors, for a solver that shares nothing with ours. */
export type V = readonly [number, number, number]
export type Q = readonly [number, number, number, number]

export const plus = (a: V, b: V): V => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a: V, b: V): V => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: V, s: number): V => [a[0] * s, a[1] * s, a[2] * s]
export const inner = (a: V, b: V): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: V, b: V): V => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const norm = (a: V): number => Math.sqrt(inner(a, a))

export const UNIT: Q = [0, 0, 0, 1]
export const compose = (a: Q, b: Q): Q => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
]
export const inverse = (q: Q): Q => [-q[0], -q[1], -q[2], q[3]]
export const rotate = (q: Q, v: V): V => {
  const [x, y, z] = compose(compose(q, [v[0], v[1], v[2], 0]), inverse(q))
  return [x, y, z]
}

/** Rotation by |v| about v. */
export function turning(v: V): Q {
  const angle = norm(v)
  // sin(a/2)/a, by its series where the quotient loses digits.
  const s = angle < 1e-6 ? 0.5 - (angle * angle) / 48 : Math.sin(angle / 2) / angle
  return [v[0] * s, v[1] * s, v[2] * s, Math.cos(angle / 2)]
}

/** The rotation vector of a quaternion, angle below pi. */
export function vectorOf(q: Q): V {
  const sign = q[3] < 0 ? -1 : 1
  const v: V = [q[0] * sign, q[1] * sign, q[2] * sign]
  const sine = norm(v)
  const factor = sine < 1e-9 ? 2 : (2 * Math.atan2(sine, q[3] * sign)) / sine
  return times(v, factor)
}

/** Quaternion of the rotation that has these columns. */
export function fromColumns([x, y, z]: readonly [V, V, V]): Q {
  const w = Math.sqrt(Math.max(0, 1 + x[0] + y[1] + z[2])) / 2
  if (w > 0.1) return [(y[2] - z[1]) / (4 * w), (z[0] - x[2]) / (4 * w), (x[1] - y[0]) / (4 * w), w]
  // Half a turn or nearly: none of the model's frames is turned that far.
  throw new Error('oracle: a joint frame turned by nearly half a turn')
}

export function unit(q: Q): Q {
  const size = Math.sqrt(q[0] ** 2 + q[1] ** 2 + q[2] ** 2 + q[3] ** 2)
  return [q[0] / size, q[1] / size, q[2] / size, q[3] / size]
}
