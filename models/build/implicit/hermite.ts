import { at, type FieldGradient, type Vec3 } from '../mesh/index.ts'
import { solveDense } from './solve.ts'

/** A point of the surface with its outward unit normal (mm). */
export interface OrientedPoint {
  readonly p: Vec3
  readonly n: Vec3
}

/** A surface through oriented points: value and gradient of a function that is 0 on it and about the distance near it. */
export interface HermiteSurface {
  readonly value: (x: number, y: number, z: number) => number
  readonly gradient: FieldGradient
}

/** Monomials of the quadratic polynomial: exponents of x, y, z. */
const MONOMIALS: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [2, 0, 0],
  [0, 2, 0],
  [0, 0, 2],
  [1, 1, 0],
  [0, 1, 1],
  [1, 0, 1],
]

/**
 * Hermite radial-basis surface: f(x) = sum_j (a_j r^5 + 5 r^3 b_j . d) + q(x) with d = x - p_j, r = |d| and q quadratic,
 * such that f(p_i) = 0 and grad f(p_i) = n_i at every station (Macedo, Gois, Velho, Computer Graphics Forum 30(1), 2011;
 * the kernel r^5, which needs the quadratic polynomial, ripples less between stations than r^3). Places are scaled to the
 * unit ball first, for the numbers' sake. Dense system of 4 N + 10 unknowns; N = 400 takes a few seconds.
 */
export function hermiteSurface(points: readonly OrientedPoint[]): HermiteSurface {
  const frame = unitFrame(points)
  const places = points.map(({ p }) => inFrame(frame, p))
  const n = points.length
  const size = 4 * n + MONOMIALS.length
  const a = new Float64Array(size * size)
  const b = new Float64Array(size)
  // unknown order: (a_j, b_j) per station, then the polynomial; condition order: (value, gradient) per station, then side conditions
  const put = (row: number, column: number, value: number) => {
    a[row * size + column] = value
  }
  places.forEach((p, i) => {
    for (let k = 0; k < 3; k++) b[4 * i + 1 + k] = at(points[i]?.n ?? [], k)
    places.forEach((q, j) => {
      const d: Vec3 = [p[0] - q[0], p[1] - q[1], p[2] - q[2]]
      const r = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2])
      const cube = r * r * r
      put(4 * i, 4 * j, r * r * cube)
      for (let k = 0; k < 3; k++) {
        put(4 * i, 4 * j + 1 + k, 5 * cube * at(d, k))
        put(4 * i + 1 + k, 4 * j, 5 * cube * at(d, k))
        for (let l = 0; l < 3; l++)
          put(4 * i + 1 + k, 4 * j + 1 + l, 15 * r * at(d, k) * at(d, l) + (k === l ? 5 * cube : 0))
      }
    })
    polynomialRows(put, i, n, p)
  })
  solveDense(a, b, size)
  return evaluate(places, b, frame)
}

interface Frame {
  readonly centre: Vec3
  readonly scale: number
}

/** Middle and half diagonal of the box around the points. */
function unitFrame(points: readonly OrientedPoint[]): Frame {
  const side = (k: number) => points.map(({ p }) => at(p, k))
  const low = [0, 1, 2].map((k) => Math.min(...side(k)))
  const high = [0, 1, 2].map((k) => Math.max(...side(k)))
  const centre: Vec3 = [(at(low, 0) + at(high, 0)) / 2, (at(low, 1) + at(high, 1)) / 2, (at(low, 2) + at(high, 2)) / 2]
  return { centre, scale: Math.hypot(...[0, 1, 2].map((k) => at(high, k) - at(low, k))) / 2 }
}

const inFrame = ({ centre, scale }: Frame, p: Vec3): Vec3 => [
  (p[0] - centre[0]) / scale,
  (p[1] - centre[1]) / scale,
  (p[2] - centre[2]) / scale,
]

const monomial = ([i, j, k]: readonly [number, number, number], p: Vec3): number => p[0] ** i * p[1] ** j * p[2] ** k

/** Derivative of a monomial along axis k. */
function slope(e: readonly [number, number, number], k: number, p: Vec3): number {
  const power = at(e, k)
  if (power === 0) return 0
  const lower: [number, number, number] = [e[0], e[1], e[2]]
  lower[k] = power - 1
  return power * monomial(lower, p)
}

/** Rows and columns of the polynomial for station i; symmetric up to the sign of the gradient columns. */
function polynomialRows(
  put: (row: number, column: number, value: number) => void,
  i: number,
  n: number,
  p: Vec3,
): void {
  MONOMIALS.forEach((e, m) => {
    put(4 * i, 4 * n + m, monomial(e, p))
    put(4 * n + m, 4 * i, monomial(e, p))
    for (let k = 0; k < 3; k++) {
      put(4 * i + 1 + k, 4 * n + m, slope(e, k, p))
      put(4 * n + m, 4 * i + 1 + k, -slope(e, k, p))
    }
  })
}

function evaluate(places: readonly Vec3[], solution: Float64Array, { centre, scale }: Frame): HermiteSurface {
  const n = places.length
  // seven numbers per station, side by side: place, weight of the value, weights of the gradient (times 5)
  const s = new Float64Array(7 * n)
  places.forEach((p, j) => {
    s.set(p, 7 * j)
    s[7 * j + 3] = at(solution, 4 * j)
    for (let k = 0; k < 3; k++) s[7 * j + 4 + k] = 5 * at(solution, 4 * j + 1 + k)
  })
  const q = solution.slice(4 * n)
  const [c0, cx, cy, cz, cxx, cyy, czz, cxy, cyz, czx] = Array.from(q) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const polynomial = (x: number, y: number, z: number): number =>
    c0 + x * (cx + cxx * x + cxy * y) + y * (cy + cyy * y + cyz * z) + z * (cz + czz * z + czx * x)
  return {
    value: (px, py, pz) => {
      const x = (px - centre[0]) / scale
      const y = (py - centre[1]) / scale
      const z = (pz - centre[2]) / scale
      let sum = polynomial(x, y, z)
      for (let j = 0; j < s.length; j += 7) {
        const dx = x - (s[j] as number)
        const dy = y - (s[j + 1] as number)
        const dz = z - (s[j + 2] as number)
        const r2 = dx * dx + dy * dy + dz * dz
        const b = (s[j + 4] as number) * dx + (s[j + 5] as number) * dy + (s[j + 6] as number) * dz
        sum += r2 * Math.sqrt(r2) * ((s[j + 3] as number) * r2 + b)
      }
      return scale * sum
    },
    gradient: (px, py, pz, out) => {
      const x = (px - centre[0]) / scale
      const y = (py - centre[1]) / scale
      const z = (pz - centre[2]) / scale
      let sum = polynomial(x, y, z)
      let gx = cx + 2 * cxx * x + cxy * y + czx * z
      let gy = cy + 2 * cyy * y + cxy * x + cyz * z
      let gz = cz + 2 * czz * z + cyz * y + czx * x
      for (let j = 0; j < s.length; j += 7) {
        const dx = x - (s[j] as number)
        const dy = y - (s[j + 1] as number)
        const dz = z - (s[j + 2] as number)
        const r2 = dx * dx + dy * dy + dz * dz
        const r = Math.sqrt(r2)
        const w = s[j + 3] as number
        const b = (s[j + 4] as number) * dx + (s[j + 5] as number) * dy + (s[j + 6] as number) * dz
        sum += r2 * r * (w * r2 + b)
        const radial = r * (5 * w * r2 + 3 * b)
        const cube = r2 * r
        gx += radial * dx + (s[j + 4] as number) * cube
        gy += radial * dy + (s[j + 5] as number) * cube
        gz += radial * dz + (s[j + 6] as number) * cube
      }
      out[0] = gx
      out[1] = gy
      out[2] = gz
      return scale * sum
    },
  }
}
