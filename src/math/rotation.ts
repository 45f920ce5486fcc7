/**
 * Rotation vectors (axis times angle, radians) and rotation matrices (row by row, at an offset).
 * exp and log are each other's inverse for angles below pi; both are smooth through zero.
 */

/** Below this angle (rad) the series is exact to double precision. */
const SMALL_ANGLE = 1e-4

/** out = I + a [v]x + b [v]x[v]x. */
function polynomial(out: Float64Array, o: number, x: number, y: number, z: number, a: number, b: number): Float64Array {
  out[o] = 1 - b * (y * y + z * z)
  out[o + 1] = b * x * y - a * z
  out[o + 2] = b * x * z + a * y
  out[o + 3] = b * x * y + a * z
  out[o + 4] = 1 - b * (x * x + z * z)
  out[o + 5] = b * y * z - a * x
  out[o + 6] = b * x * z - a * y
  out[o + 7] = b * y * z + a * x
  out[o + 8] = 1 - b * (x * x + y * y)
  return out
}

/** out = exp [v]x, the rotation by |v| about v. */
export function rotationFromVector(out: Float64Array, o: number, x: number, y: number, z: number): Float64Array {
  const square = x * x + y * y + z * z
  const angle = Math.sqrt(square)
  if (angle < SMALL_ANGLE) return polynomial(out, o, x, y, z, 1 - square / 6, 0.5 - square / 24)
  const half = Math.sin(angle / 2) / angle
  return polynomial(out, o, x, y, z, Math.sin(angle) / angle, 2 * half * half)
}

/**
 * out = the rotation vector of the matrix, angle 0..pi. By way of the quaternion (largest component first), which
 * keeps full accuracy near zero and near pi.
 */
export function vectorFromRotation(out: Float64Array, o: number, m: Float64Array, i: number): Float64Array {
  quaternionFromRotation(QUATERNION, 0, m, i)
  const [x, y, z, w] = QUATERNION as unknown as [number, number, number, number]
  const sine = Math.sqrt(x * x + y * y + z * z)
  const factor = sine < SMALL_ANGLE * SMALL_ANGLE ? 2 / w : (2 * Math.atan2(sine, w)) / sine
  out[o] = x * factor
  out[o + 1] = y * factor
  out[o + 2] = z * factor
  return out
}

const QUATERNION = new Float64Array(4)

/** out = x y z w with w >= 0, the unit quaternion of the matrix. */
export function quaternionFromRotation(out: Float64Array, o: number, m: Float64Array, i: number): Float64Array {
  const xx = m[i]!
  const yy = m[i + 4]!
  const zz = m[i + 8]!
  const trace = xx + yy + zz
  let x = m[i + 7]! - m[i + 5]!
  let y = m[i + 2]! - m[i + 6]!
  let z = m[i + 3]! - m[i + 1]!
  let w = 1 + trace
  if (trace < Math.max(xx, yy, zz)) {
    const sinePart = [x, y, z] as const
    const xy = m[i + 1]! + m[i + 3]!
    const xz = m[i + 2]! + m[i + 6]!
    const yz = m[i + 5]! + m[i + 7]!
    if (xx >= yy && xx >= zz) [x, y, z, w] = [1 + xx - yy - zz, xy, xz, sinePart[0]]
    else if (yy >= zz) [x, y, z, w] = [xy, 1 + yy - xx - zz, yz, sinePart[1]]
    else [x, y, z, w] = [xz, yz, 1 + zz - xx - yy, sinePart[2]]
  }
  const scale = (w < 0 ? -1 : 1) / Math.sqrt(x * x + y * y + z * z + w * w)
  out[o] = x * scale
  out[o + 1] = y * scale
  out[o + 2] = z * scale
  out[o + 3] = w * scale
  return out
}

/** out = left Jacobian: a change dv of the vector turns the body by J dv (rad, in the frame the vector is written in). */
export function leftJacobian(out: Float64Array, o: number, x: number, y: number, z: number): Float64Array {
  const square = x * x + y * y + z * z
  const angle = Math.sqrt(square)
  if (angle < SMALL_ANGLE) return polynomial(out, o, x, y, z, 0.5 - square / 24, 1 / 6 - square / 120)
  const half = Math.sin(angle / 2) / angle
  return polynomial(out, o, x, y, z, 2 * half * half, (angle - Math.sin(angle)) / (square * angle))
}

/** out = inverse of the left Jacobian; finite up to angles of 2 pi. */
export function leftJacobianInverse(out: Float64Array, o: number, x: number, y: number, z: number): Float64Array {
  const square = x * x + y * y + z * z
  const angle = Math.sqrt(square)
  if (angle < SMALL_ANGLE) return polynomial(out, o, x, y, z, -0.5, 1 / 12 + square / 720)
  return polynomial(out, o, x, y, z, -0.5, (1 - angle / 2 / Math.tan(angle / 2)) / square)
}
