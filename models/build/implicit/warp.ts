import { at, type Vec3 } from '../mesh/index.ts'
import { solveDense } from './solve.ts'

/** A smooth map of space. */
export type Warp = (p: Vec3) => Vec3

/**
 * The least-bending map that carries each point of `from` to its partner in `to` (biharmonic spline in space: kernel r
 * plus an affine part; Bookstein, IEEE PAMI 11(6), 1989, in three dimensions). Same unit as the points.
 */
export function splineWarp(from: readonly Vec3[], to: readonly Vec3[]): Warp {
  const n = from.length
  const size = n + 4
  const a = new Float64Array(size * size)
  const b = new Float64Array(size * 3)
  from.forEach((p, i) => {
    from.forEach((q, j) => {
      a[i * size + j] = distance(p, q)
    })
    const row = [1, ...p]
    row.forEach((value, k) => {
      a[i * size + n + k] = value
      a[(n + k) * size + i] = value
    })
    b.set(to[i] ?? p, 3 * i)
  })
  solveDense(a, b, size, 3)
  return (x) => {
    const affine = [1, ...x]
    const out: [number, number, number] = [0, 0, 0]
    for (let k = 0; k < 3; k++) {
      let sum = 0
      for (let j = 0; j < 4; j++) sum += at(affine, j) * at(b, 3 * (n + j) + k)
      out[k] = sum
    }
    from.forEach((q, j) => {
      const r = distance(x, q)
      for (let k = 0; k < 3; k++) out[k] = at(out, k) + r * at(b, 3 * j + k)
    })
    return out
  }
}

const distance = (p: Vec3, q: Vec3): number => Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2)
