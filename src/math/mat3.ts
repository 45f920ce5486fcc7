/**
 * 3x3 matrices, row by row, at an offset inside a Float64Array; `out` first and never one of the inputs.
 */

/** out = a b. */
export function multiply3(
  out: Float64Array,
  o: number,
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
): Float64Array {
  for (let row = 0; row < 3; row++) {
    const x = a[i + 3 * row]!
    const y = a[i + 3 * row + 1]!
    const z = a[i + 3 * row + 2]!
    for (let column = 0; column < 3; column++)
      out[o + 3 * row + column] = x * b[j + column]! + y * b[j + 3 + column]! + z * b[j + 6 + column]!
  }
  return out
}

/** out = aᵀ b. */
export function transposeMultiply3(
  out: Float64Array,
  o: number,
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
): Float64Array {
  for (let row = 0; row < 3; row++) {
    const x = a[i + row]!
    const y = a[i + 3 + row]!
    const z = a[i + 6 + row]!
    for (let column = 0; column < 3; column++)
      out[o + 3 * row + column] = x * b[j + column]! + y * b[j + 3 + column]! + z * b[j + 6 + column]!
  }
  return out
}

/** out = aᵀ. */
export function transpose3(out: Float64Array, o: number, a: Float64Array, i: number): Float64Array {
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) out[o + 3 * row + column] = a[i + 3 * column + row]!
  return out
}

/** out = the identity. */
export function identity3(out: Float64Array, o: number): Float64Array {
  out.fill(0, o, o + 9)
  out[o] = 1
  out[o + 4] = 1
  out[o + 8] = 1
  return out
}
