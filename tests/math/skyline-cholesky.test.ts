import { describe, expect, it } from 'vitest'
import { createSkyline, factorSkyline, invertSmall, negativeEigenvalues, solveSkyline } from '#math'
import { seeded } from './seeded.ts'

/** Positive definite with the given skyline: B B' of a lower B with that skyline. */
function example(size: number, seed: number): { dense: number[][]; first: number[] } {
  const random = seeded(seed)
  const first = Array.from({ length: size }, (_, i) => Math.floor(random() * (i + 1)))
  const lower = first.map((start, i) =>
    Array.from({ length: size }, (_, j) => (j > i || j < start ? 0 : j === i ? 1 + random() : random() - 0.5)),
  )
  const dense = lower.map((a) => lower.map((b) => a.reduce((sum, value, k) => sum + value * b[k]!, 0)))
  return { dense, first }
}

function load(dense: readonly (readonly number[])[], first: readonly number[]) {
  const matrix = createSkyline(first)
  dense.forEach((row, i) => {
    for (let j = first[i]!; j <= i; j++) matrix.values[matrix.start[i]! + j] = row[j]!
  })
  return matrix
}

describe('skyline Cholesky', () => {
  it('solves what a dense product put in', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { dense, first } = example(30, seed)
      const matrix = load(dense, first)
      const random = seeded(100 + seed)
      const x = Float64Array.from({ length: 30 }, () => random() - 0.5)
      const b = Float64Array.from(dense, (row) => row.reduce((sum, value, k) => sum + value * x[k]!, 0))
      expect(factorSkyline(matrix, 1e-12)).toBe(0)
      solveSkyline(matrix, b)
      for (let k = 0; k < 30; k++) expect(b[k]).toBeCloseTo(x[k]!, 10)
    }
  })

  it('leaves out a row that repeats another and still meets both', () => {
    const matrix = load(
      [
        [2, 2, 1],
        [2, 2, 1],
        [1, 1, 3],
      ],
      [0, 0, 0],
    )
    expect(factorSkyline(matrix, 1e-12)).toBe(1)
    const x = solveSkyline(matrix, Float64Array.of(3, 3, 4))
    expect(2 * x[0]! + 2 * x[1]! + x[2]!).toBeCloseTo(3, 12)
    expect(x[0]! + x[1]! + 3 * x[2]!).toBeCloseTo(4, 12)
  })

  it('inverts small blocks', () => {
    const { dense } = example(6, 7)
    const inverse = Float64Array.from(dense.flat())
    expect(invertSmall(inverse, 6)).toBe(0)
    for (let i = 0; i < 6; i++)
      for (let j = 0; j < 6; j++) {
        let sum = 0
        for (let k = 0; k < 6; k++) sum += dense[i]![k]! * inverse[6 * k + j]!
        expect(sum).toBeCloseTo(i === j ? 1 : 0, 10)
      }
  })

  it('counts the negative eigenvalues of a small block, and says so where it cannot be inverted', () => {
    const indefinite = Float64Array.of(1, 2, 2, 1)
    expect(invertSmall(indefinite, 2)).toBe(1)
    expect(Array.from(indefinite, (value) => Math.round(3 * value))).toEqual([-1, 2, 2, -1])
    expect(invertSmall(Float64Array.of(0), 1)).toBe(Infinity)
    expect(invertSmall(Float64Array.of(NaN), 1)).toBe(Infinity)
  })

  it('solves with a matrix that is not positive definite, and counts its negative eigenvalues', () => {
    const matrix = load(
      [
        [2, 3, 0],
        [3, -1, 1],
        [0, 1, 4],
      ],
      [0, 0, 1],
    )
    expect(factorSkyline(matrix, 1e-12)).toBe(0)
    expect(negativeEigenvalues(matrix)).toBe(1)
    const x = solveSkyline(matrix, Float64Array.of(8, 4, 14))
    expect(Array.from(x, (value) => Math.round(1e12 * value) / 1e12)).toEqual([1, 2, 3])
  })
})
