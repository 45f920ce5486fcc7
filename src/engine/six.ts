/**
 * Vectors of six numbers at an offset, written out: they are what the solver spends its time on. Factors and results
 * stand in arrays too: a number handed from function to function can be put on the heap.
 */

/** out[o] += a . b. */
export function addDot(out: Float64Array, o: number, a: Float64Array, i: number, b: Float64Array, k: number): void {
  out[o]! +=
    a[i]! * b[k]! +
    a[i + 1]! * b[k + 1]! +
    a[i + 2]! * b[k + 2]! +
    a[i + 3]! * b[k + 3]! +
    a[i + 4]! * b[k + 4]! +
    a[i + 5]! * b[k + 5]!
}

/** out += shares[s] times a. */
export function addSix(
  out: Float64Array,
  o: number,
  shares: Float64Array,
  s: number,
  a: Float64Array,
  i: number,
): void {
  const share = shares[s]!
  out[o]! += share * a[i]!
  out[o + 1]! += share * a[i + 1]!
  out[o + 2]! += share * a[i + 2]!
  out[o + 3]! += share * a[i + 3]!
  out[o + 4]! += share * a[i + 4]!
  out[o + 5]! += share * a[i + 5]!
}

/** out -= shares[s] times a. */
export function takeSix(
  out: Float64Array,
  o: number,
  shares: Float64Array,
  s: number,
  a: Float64Array,
  i: number,
): void {
  const share = shares[s]!
  out[o]! -= share * a[i]!
  out[o + 1]! -= share * a[i + 1]!
  out[o + 2]! -= share * a[i + 2]!
  out[o + 3]! -= share * a[i + 3]!
  out[o + 4]! -= share * a[i + 4]!
  out[o + 5]! -= share * a[i + 5]!
}
