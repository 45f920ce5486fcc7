import type { RowPart } from './spec.ts'

/**
 * What rows are made of, laid out as plain numbers. Points of one body seen along one direction are merged into one.
 */
export interface Parts {
  /** First part of each row; one more entry than rows. */
  readonly first: Int32Array
  readonly kind: Uint8Array
  /** Body of the part; of a line the place of its first body in `lineBodies`. */
  readonly body: Int32Array
  /** Where the part's numbers start in `data`. */
  readonly at: Int32Array
  readonly data: Float64Array
  readonly lineBodies: Int32Array
}

/** Body that a row is read from, if it is one and the row has no line: -1 otherwise. */
export function onlyBody(parts: Parts, row: number): number {
  const from = parts.first[row]!
  const to = parts.first[row + 1]!
  if (from === to) return -1
  for (let part = from; part < to; part++)
    if (parts.kind[part] === LINE || parts.body[part] !== parts.body[from]) return -1
  return parts.body[from]!
}

/** Whether a row is a length: its first part is a point or a line. */
export const isLength = (parts: Parts, row: number): boolean =>
  parts.kind[parts.first[row]!] === POINT || parts.kind[parts.first[row]!] === LINE

/** Numbers of a point or axis: body-fixed vector, direction it is seen along. */
export const POINT = 0
const AXIS = 1
/** Numbers: orientation it is counted from (9), direction. */
export const TURN = 2
/** Numbers: factor, how many points, their places. */
export const LINE = 3

export function compileParts(rows: readonly (readonly RowPart[])[]): Parts {
  const first = [0]
  const kind: number[] = []
  const body: number[] = []
  const at: number[] = []
  const data: number[] = []
  const lineBodies: number[] = []
  for (const row of rows) {
    for (const part of merge(row)) {
      at.push(data.length)
      if (part.kind === 'length') {
        kind.push(LINE)
        body.push(lineBodies.length)
        lineBodies.push(...part.points.map((one) => one.body))
        data.push(part.factor, part.points.length, ...part.points.flatMap(({ point }) => point))
        continue
      }
      body.push(part.body)
      if (part.kind === 'point') {
        kind.push(POINT)
        data.push(...part.point, ...part.along.map((value) => value * part.factor))
      } else if (part.kind === 'axis') {
        kind.push(AXIS)
        data.push(...part.axis, ...part.along)
      } else {
        kind.push(TURN)
        data.push(...part.from, ...part.along)
      }
    }
    first.push(kind.length)
  }
  return {
    first: Int32Array.from(first),
    kind: Uint8Array.from(kind),
    body: Int32Array.from(body),
    at: Int32Array.from(at),
    data: Float64Array.from(data),
    lineBodies: Int32Array.from(lineBodies),
  }
}

/** Weighted points of one body along one direction as their common centre. */
function merge(row: readonly RowPart[]): readonly RowPart[] {
  const merged: RowPart[] = []
  for (const part of row) {
    const twin = merged.findIndex(
      (other) =>
        part.kind === 'point' &&
        other.kind === 'point' &&
        other.body === part.body &&
        other.along.every((value, k) => value === part.along[k]) &&
        other.factor * part.factor > 0,
    )
    const other = merged[twin]
    if (part.kind !== 'point' || other?.kind !== 'point') {
      merged.push(part)
      continue
    }
    const factor = other.factor + part.factor
    const centre = (k: 0 | 1 | 2): number => (other.factor * other.point[k] + part.factor * part.point[k]) / factor
    merged[twin] = { ...other, factor, point: [centre(0), centre(1), centre(2)] }
  }
  return merged
}
