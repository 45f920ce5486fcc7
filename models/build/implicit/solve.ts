import { at } from '../mesh/index.ts'

/**
 * Solves A x = b in place by Gaussian elimination with partial pivoting; `a` is row-major, n by n, `b` holds `columns`
 * right-hand sides side by side. Both are overwritten; the solution is in `b`. Order and rounding are fixed.
 */
export function solveDense(a: Float64Array, b: Float64Array, n: number, columns = 1): void {
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) if (Math.abs(at(a, i * n + k)) > Math.abs(at(a, pivot * n + k))) pivot = i
    if (at(a, pivot * n + k) === 0)
      throw new Error(`implicit: singular system at unknown ${k}; are two stations equal?`)
    if (pivot !== k) {
      swapRows(a, k, pivot, n)
      swapRows(b, k, pivot, columns)
    }
    const inverse = 1 / at(a, k * n + k)
    for (let i = k + 1; i < n; i++) {
      const factor = at(a, i * n + k) * inverse
      if (factor === 0) continue
      subtractRow(a, i * n, k * n, k + 1, n, factor)
      for (let c = 0; c < columns; c++) b[i * columns + c] = at(b, i * columns + c) - factor * at(b, k * columns + c)
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = a.subarray(i * n, (i + 1) * n)
    for (let c = 0; c < columns; c++) {
      let sum = at(b, i * columns + c)
      for (let j = i + 1; j < n; j++) sum -= at(row, j) * at(b, j * columns + c)
      b[i * columns + c] = sum / at(row, i)
    }
  }
}

/** Row at `to` minus `factor` times row at `from`, columns `start` to `end`: the inner loop, kept bare for speed. */
function subtractRow(a: Float64Array, to: number, from: number, start: number, end: number, factor: number): void {
  for (let j = start; j < end; j++) a[to + j] = (a[to + j] as number) - factor * (a[from + j] as number)
}

function swapRows(m: Float64Array, i: number, j: number, width: number): void {
  for (let c = 0; c < width; c++) {
    const keep = at(m, i * width + c)
    m[i * width + c] = at(m, j * width + c)
    m[j * width + c] = keep
  }
}
