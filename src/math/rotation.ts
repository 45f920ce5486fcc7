/**
 * Rotation vectors (axis times angle, radians) and rotation matrices (row by row, at an offset).
 * exp and log are each other's inverse for angles below pi; both are smooth through zero.
 */

/** Below this angle (rad) the series is exact to double precision. */
const SMALL_ANGLE = 1e-4

/** Factors of [v]x and [v]x[v]x: numbers handed from function to function would each be put on the heap. */
const FACTORS = new Float64Array(2)

/** out = I + a [v]x + b [v]x[v]x, with a and b in `FACTORS`. */
function polynomial(out: Float64Array, o: number, v: Float64Array, i: number): Float64Array {
  const x = v[i]!
  const y = v[i + 1]!
  const z = v[i + 2]!
  const a = FACTORS[0]!
  const b = FACTORS[1]!
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
export function rotationFromVector(out: Float64Array, o: number, v: Float64Array, i: number): Float64Array {
  const x = v[i]!
  const y = v[i + 1]!
  const z = v[i + 2]!
  const square = x * x + y * y + z * z
  const angle = Math.sqrt(square)
  if (angle < SMALL_ANGLE) {
    FACTORS[0] = 1 - square / 6
    FACTORS[1] = 0.5 - square / 24
    return polynomial(out, o, v, i)
  }
  const half = Math.sin(angle / 2) / angle
  FACTORS[0] = Math.sin(angle) / angle
  FACTORS[1] = 2 * half * half
  return polynomial(out, o, v, i)
}

/**
 * out = the rotation vector of the matrix, angle 0..pi. By way of the quaternion (largest component first), which
 * keeps full accuracy near zero and near pi.
 */
export function vectorFromRotation(out: Float64Array, o: number, m: Float64Array, i: number): Float64Array {
  quaternionFromRotation(QUATERNION, 0, m, i)
  const x = QUATERNION[0]!
  const y = QUATERNION[1]!
  const z = QUATERNION[2]!
  const w = QUATERNION[3]!
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
    const sine = xx >= yy && xx >= zz ? x : yy >= zz ? y : z
    const xy = m[i + 1]! + m[i + 3]!
    const xz = m[i + 2]! + m[i + 6]!
    const yz = m[i + 5]! + m[i + 7]!
    w = sine
    if (xx >= yy && xx >= zz) {
      x = 1 + xx - yy - zz
      y = xy
      z = xz
    } else if (yy >= zz) {
      x = xy
      y = 1 + yy - xx - zz
      z = yz
    } else {
      x = xz
      y = yz
      z = 1 + zz - xx - yy
    }
  }
  const scale = (w < 0 ? -1 : 1) / Math.sqrt(x * x + y * y + z * z + w * w)
  out[o] = x * scale
  out[o + 1] = y * scale
  out[o + 2] = z * scale
  out[o + 3] = w * scale
  return out
}

/** out = left Jacobian: a change dv of the vector turns the body by J dv (rad, in the frame the vector is written in). */
export function leftJacobian(out: Float64Array, o: number, v: Float64Array, i: number): Float64Array {
  const x = v[i]!
  const y = v[i + 1]!
  const z = v[i + 2]!
  const square = x * x + y * y + z * z
  const angle = Math.sqrt(square)
  if (angle < SMALL_ANGLE) {
    FACTORS[0] = 0.5 - square / 24
    FACTORS[1] = 1 / 6 - square / 120
    return polynomial(out, o, v, i)
  }
  const half = Math.sin(angle / 2) / angle
  FACTORS[0] = 2 * half * half
  FACTORS[1] = (angle - Math.sin(angle)) / (square * angle)
  return polynomial(out, o, v, i)
}

/** out = inverse of the left Jacobian; finite up to angles of 2 pi. */
export function leftJacobianInverse(out: Float64Array, o: number, v: Float64Array, i: number): Float64Array {
  const x = v[i]!
  const y = v[i + 1]!
  const z = v[i + 2]!
  const square = x * x + y * y + z * z
  const angle = Math.sqrt(square)
  if (angle < SMALL_ANGLE) {
    FACTORS[0] = -0.5
    FACTORS[1] = 1 / 12 + square / 720
    return polynomial(out, o, v, i)
  }
  FACTORS[0] = -0.5
  FACTORS[1] = (1 - angle / 2 / Math.tan(angle / 2)) / square
  return polynomial(out, o, v, i)
}
