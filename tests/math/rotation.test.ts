import { describe, expect, it } from 'vitest'
import {
  leftJacobian,
  leftJacobianInverse,
  multiply3,
  quaternionFromRotation,
  rotationFromVector,
  transposeMultiply3,
  vectorFromRotation,
} from '#math'
import { seeded } from './seeded.ts'

const matrix = () => new Float64Array(9)
const exp = (v: readonly number[]) => rotationFromVector(matrix(), 0, Float64Array.from(v), 0)
const log = (m: Float64Array) => vectorFromRotation(new Float64Array(3), 0, m, 0)
const sized = (random: () => number, angle: number) => {
  const v = [random() - 0.5, random() - 0.5, random() - 0.5]
  const size = Math.hypot(...v)
  return v.map((x) => (x / size) * angle)
}

describe('rotation vectors', () => {
  it('turn about +X brings up to forward, about +Y forward to left, about +Z left to up', () => {
    expect(exp([0.1, 0, 0])[7]).toBeCloseTo(Math.sin(0.1), 15)
    expect(exp([0, 0.1, 0])[2]).toBeCloseTo(Math.sin(0.1), 15)
    expect(exp([0, 0, 0.1])[3]).toBeCloseTo(Math.sin(0.1), 15)
  })

  it('come back from their matrix from a millionth of a degree to just under half a turn', () => {
    const random = seeded(1)
    for (const angle of [1e-12, 1e-8, 1e-5, 0.99e-4, 1.01e-4, 1e-3, 0.1, 1, 2, 3, 3.1415, Math.PI - 1e-7]) {
      const v = sized(random, angle)
      const back = log(exp(v))
      for (let k = 0; k < 3; k++) expect(Math.abs(back[k]! - v[k]!)).toBeLessThan(1e-15 + 4e-9 * (angle > 3 ? 1 : 1e-6))
    }
  })

  it('give orthonormal matrices', () => {
    const random = seeded(2)
    for (let i = 0; i < 50; i++) {
      const m = exp(sized(random, random() * 6))
      const square = transposeMultiply3(matrix(), 0, m, 0, m, 0)
      for (let k = 0; k < 9; k++) expect(square[k]).toBeCloseTo(k % 4 === 0 ? 1 : 0, 14)
    }
  })

  it('change by the left Jacobian: finite differences agree', () => {
    const random = seeded(3)
    for (const angle of [1e-6, 0.05, 0.7, 2, 3]) {
      const v = sized(random, angle)
      const J = leftJacobian(matrix(), 0, Float64Array.from(v), 0)
      for (let k = 0; k < 3; k++) {
        const h = 1e-6
        const ahead = exp(v.map((x, i) => (i === k ? x + h : x)))
        const behind = exp(v.map((x, i) => (i === k ? x - h : x)))
        // ahead = exp(2 h J e_k) behind
        const turned = log(multiplyTransposed(ahead, behind))
        for (let row = 0; row < 3; row++) expect(turned[row]! / (2 * h)).toBeCloseTo(J[3 * row + k]!, 8)
      }
    }
  })

  it('have a left Jacobian whose inverse is its inverse, also near half a turn', () => {
    const random = seeded(4)
    for (const angle of [1e-9, 1e-4, 0.3, 3.1, Math.PI]) {
      const [x, y, z] = sized(random, angle) as [number, number, number]
      const product = multiply3(
        matrix(),
        0,
        leftJacobian(matrix(), 0, Float64Array.of(x, y, z), 0),
        0,
        leftJacobianInverse(matrix(), 0, Float64Array.of(x, y, z), 0),
        0,
      )
      for (let k = 0; k < 9; k++) expect(product[k]).toBeCloseTo(k % 4 === 0 ? 1 : 0, 12)
    }
  })

  it('agree with the quaternion of the same matrix', () => {
    const random = seeded(5)
    for (let i = 0; i < 50; i++) {
      const v = sized(random, random() * 3.1)
      const q = quaternionFromRotation(new Float64Array(4), 0, exp(v), 0)
      const half = Math.hypot(...v) / 2
      expect(q[3]).toBeCloseTo(Math.cos(half), 12)
      for (let k = 0; k < 3; k++) expect(q[k]).toBeCloseTo((v[k]! / (2 * half)) * Math.sin(half), 12)
    }
  })
})

function multiplyTransposed(a: Float64Array, b: Float64Array): Float64Array {
  const t = matrix()
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) t[3 * i + j] = b[3 * j + i]!
  return multiply3(matrix(), 0, a, 0, t, 0)
}
