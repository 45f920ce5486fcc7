/**
 * Cholesky factor L S L' of a symmetric matrix stored by rows from the first entry that can be non-zero (the skyline):
 * L has the same skyline, so nothing left of it is ever touched. S holds signs, all 1 where the matrix is positive
 * definite; rows are not exchanged, so others are factored as well as their leading blocks allow. Everything is
 * allocated once.
 */
export interface Skyline {
  readonly size: number
  /** First stored column of each row. */
  readonly first: Int32Array
  /** values[start[i] + j] is entry (i, j), first[i] <= j <= i. */
  readonly start: Int32Array
  readonly values: Float64Array
  /** 1 / L_ii; zero for a row that depends on earlier ones and is therefore left out. */
  readonly reciprocal: Float64Array
  /** 1 or -1 per row. */
  readonly sign: Float64Array
}

/** Room for a matrix with the given first columns. */
export function createSkyline(first: ArrayLike<number>): Skyline {
  const size = first.length
  const start = new Int32Array(size)
  let count = 0
  for (let i = 0; i < size; i++) {
    start[i] = count - first[i]!
    count += i - first[i]! + 1
  }
  return {
    size,
    first: Int32Array.from(first),
    start,
    values: new Float64Array(count),
    reciprocal: new Float64Array(size),
    sign: new Float64Array(size).fill(1),
  }
}

/**
 * Factors in place. A pivot of less size than `dependence` times its own diagonal entry, or than `smallest`, means the
 * row repeats earlier rows: it is left out (its unknown solves to zero). Returns how many rows were left out.
 */
export function factorSkyline(matrix: Skyline, dependence: number, smallest = 0): number {
  const { size, first, start, values, reciprocal, sign } = matrix
  let omitted = 0
  for (let i = 0; i < size; i++) {
    const si = start[i]!
    const fi = first[i]!
    const diagonal = values[si + i]!
    let pivot = diagonal
    for (let j = fi; j < i; j++) {
      const sj = start[j]!
      let sum = values[si + j]!
      for (let k = Math.max(fi, first[j]!); k < j; k++) sum -= values[si + k]! * values[sj + k]! * sign[k]!
      sum *= reciprocal[j]! * sign[j]!
      values[si + j] = sum
      pivot -= sum * sum * sign[j]!
    }
    const magnitude = Math.abs(pivot)
    sign[i] = pivot < 0 ? -1 : 1
    if (magnitude > Math.max(dependence * Math.abs(diagonal), smallest)) reciprocal[i] = 1 / Math.sqrt(magnitude)
    else {
      reciprocal[i] = 0
      omitted++
    }
  }
  return omitted
}

/** How many eigenvalues of a factored matrix are negative. */
export function negativeEigenvalues({ size, sign, reciprocal }: Skyline): number {
  let count = 0
  for (let i = 0; i < size; i++) if (sign[i]! < 0 && reciprocal[i] !== 0) count++
  return count
}

/** Solves in place: x holds the right-hand side and then the answer. */
export function solveSkyline(matrix: Skyline, x: Float64Array): Float64Array {
  const { size, first, start, values, reciprocal, sign } = matrix
  for (let i = 0; i < size; i++) {
    const si = start[i]!
    let sum = x[i]!
    for (let j = first[i]!; j < i; j++) sum -= values[si + j]! * x[j]!
    x[i] = sum * reciprocal[i]!
  }
  for (let i = 0; i < size; i++) x[i]! *= sign[i]!
  for (let i = size - 1; i >= 0; i--) {
    const si = start[i]!
    const value = x[i]! * reciprocal[i]!
    x[i] = value
    for (let j = first[i]!; j < i; j++) x[j]! -= values[si + j]! * value
  }
  return x
}

/**
 * Inverts the n x n symmetric matrix at the head of m (row by row), in place, by Gauss-Jordan without pivoting: for the
 * small blocks of single joints. Returns how many of its eigenvalues are negative; Infinity, and m spoilt, where it
 * cannot be inverted.
 */
export function invertSmall(m: Float64Array, n: number): number {
  let negative = 0
  for (let p = 0; p < n; p++) {
    const diagonal = m[p * n + p]!
    if (diagonal < 0) negative++
    else if (!(diagonal > 0)) return Infinity
    const pivot = 1 / diagonal
    m[p * n + p] = 1
    for (let j = 0; j < n; j++) m[p * n + j]! *= pivot
    for (let i = 0; i < n; i++) {
      if (i === p) continue
      const factor = m[i * n + p]!
      m[i * n + p] = 0
      for (let j = 0; j < n; j++) m[i * n + j]! -= factor * m[p * n + j]!
    }
  }
  return negative
}
