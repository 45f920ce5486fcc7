/** Vectors of six numbers at an offset, written out: they are what the solver spends its time on. */

/** a . b. */
export const dotSix = (a: Float64Array, i: number, b: Float64Array, k: number): number =>
  a[i]! * b[k]! +
  a[i + 1]! * b[k + 1]! +
  a[i + 2]! * b[k + 2]! +
  a[i + 3]! * b[k + 3]! +
  a[i + 4]! * b[k + 4]! +
  a[i + 5]! * b[k + 5]!

/** out += share times a. */
export function addSix(out: Float64Array, o: number, share: number, a: Float64Array, i: number): void {
  out[o]! += share * a[i]!
  out[o + 1]! += share * a[i + 1]!
  out[o + 2]! += share * a[i + 2]!
  out[o + 3]! += share * a[i + 3]!
  out[o + 4]! += share * a[i + 4]!
  out[o + 5]! += share * a[i + 5]!
}
