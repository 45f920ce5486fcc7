import { at, type FieldGradient, type Vec3 } from '../mesh/index.ts'
import { solveDense } from './solve.ts'

/** A point of the surface with its outward unit normal (mm). */
export interface OrientedPoint {
  readonly p: Vec3
  readonly n: Vec3
}

export interface HermiteOptions {
  /**
   * How far the surface may leave station i to stay calm: added to the diagonal of its point condition (mm^3, the unit
   * of the kernel). 0, the default, = through the point.
   */
  readonly pointSlack?: (i: number) => number
  /** The same for its normal (mm, the unit of the kernel's second derivative). */
  readonly normalSlack?: (i: number) => number
}

/** A surface through oriented points: value and gradient of a function that is 0 on it and about the distance near it. */
export interface HermiteSurface {
  readonly value: (x: number, y: number, z: number) => number
  readonly gradient: FieldGradient
}

/**
 * Hermite radial-basis surface: f(x) = sum_j (a_j r^3 + 3 r b_j . d) + c . x + c0 with d = x - p_j, r = |d|, such that
 * f(p_i) = 0 and grad f(p_i) = n_i at every station (Macedo, Gois, Velho, Computer Graphics Forum 30(1), 2011, with the
 * triharmonic kernel r^3 and a linear polynomial). Dense system of 4 N + 4 unknowns; N = 400 takes a few seconds.
 */
export function hermiteSurface(points: readonly OrientedPoint[], options: HermiteOptions = {}): HermiteSurface {
  const { pointSlack = none, normalSlack = none } = options
  const n = points.length
  const size = 4 * n + 4
  const a = new Float64Array(size * size)
  const b = new Float64Array(size)
  // unknown order: (a_j, b_j) per station, then c0, c; condition order: (value, gradient) per station, then side conditions
  const put = (row: number, column: number, value: number) => {
    a[row * size + column] = value
  }
  points.forEach(({ p, n: normal }, i) => {
    for (let k = 0; k < 3; k++) b[4 * i + 1 + k] = at(normal, k)
    points.forEach(({ p: q }, j) => {
      const d: Vec3 = [p[0] - q[0], p[1] - q[1], p[2] - q[2]]
      const r = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2])
      put(4 * i, 4 * j, r * r * r)
      for (let k = 0; k < 3; k++) {
        put(4 * i, 4 * j + 1 + k, 3 * r * at(d, k))
        put(4 * i + 1 + k, 4 * j, 3 * r * at(d, k))
        for (let l = 0; l < 3; l++) {
          const second = r > 0 ? (3 * at(d, k) * at(d, l)) / r : 0
          put(4 * i + 1 + k, 4 * j + 1 + l, second + (k === l ? 3 * r : 0))
        }
      }
    })
    put(4 * i, 4 * i, pointSlack(i))
    for (let k = 0; k < 3; k++) put(4 * i + 1 + k, 4 * i + 1 + k, -normalSlack(i))
    polynomialRows(put, i, n, p)
  })
  solveDense(a, b, size)
  return evaluate(points, b)
}

const none = () => 0

/** Rows and columns of the linear polynomial for station i; symmetric up to the sign of the gradient columns. */
function polynomialRows(
  put: (row: number, column: number, value: number) => void,
  i: number,
  n: number,
  p: Vec3,
): void {
  put(4 * i, 4 * n, 1)
  put(4 * n, 4 * i, 1)
  for (let k = 0; k < 3; k++) {
    put(4 * i, 4 * n + 1 + k, at(p, k))
    put(4 * n + 1 + k, 4 * i, at(p, k))
    put(4 * i + 1 + k, 4 * n + 1 + k, 1)
    put(4 * n + 1 + k, 4 * i + 1 + k, -1)
  }
}

function evaluate(points: readonly OrientedPoint[], solution: Float64Array): HermiteSurface {
  const n = points.length
  // seven numbers per station, side by side: place, weight of the value, weights of the gradient (times 3)
  const s = new Float64Array(7 * n)
  points.forEach(({ p }, j) => {
    s.set(p, 7 * j)
    s[7 * j + 3] = at(solution, 4 * j)
    for (let k = 0; k < 3; k++) s[7 * j + 4 + k] = 3 * at(solution, 4 * j + 1 + k)
  })
  const c0 = at(solution, 4 * n)
  const c: Vec3 = [at(solution, 4 * n + 1), at(solution, 4 * n + 2), at(solution, 4 * n + 3)]
  return {
    value: (x, y, z) => {
      let sum = c0 + c[0] * x + c[1] * y + c[2] * z
      for (let j = 0; j < s.length; j += 7) {
        const dx = x - (s[j] as number)
        const dy = y - (s[j + 1] as number)
        const dz = z - (s[j + 2] as number)
        const r2 = dx * dx + dy * dy + dz * dz
        const b = (s[j + 4] as number) * dx + (s[j + 5] as number) * dy + (s[j + 6] as number) * dz
        sum += Math.sqrt(r2) * ((s[j + 3] as number) * r2 + b)
      }
      return sum
    },
    gradient: (x, y, z, out) => {
      let sum = c0 + c[0] * x + c[1] * y + c[2] * z
      let [gx, gy, gz] = c
      for (let j = 0; j < s.length; j += 7) {
        const dx = x - (s[j] as number)
        const dy = y - (s[j + 1] as number)
        const dz = z - (s[j + 2] as number)
        const r2 = dx * dx + dy * dy + dz * dz
        const r = Math.sqrt(r2)
        const w = s[j + 3] as number
        const b = (s[j + 4] as number) * dx + (s[j + 5] as number) * dy + (s[j + 6] as number) * dz
        sum += r * (w * r2 + b)
        const radial = 3 * w * r + (r > 0 ? b / r : 0)
        gx += radial * dx + (s[j + 4] as number) * r
        gy += radial * dy + (s[j + 5] as number) * r
        gz += radial * dz + (s[j + 6] as number) * r
      }
      out[0] = gx
      out[1] = gy
      out[2] = gz
      return sum
    },
  }
}
