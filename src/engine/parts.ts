import { leftJacobianInverse, vectorFromRotation } from '#math'
import type { Mechanism } from './mechanism.ts'
import { BENDING, DOF, TRANSFORM } from './spec.ts'
import type { RowPart } from './spec.ts'

/**
 * What rows are made of, laid out as plain numbers: the value of each kind of part, and the moments and forces that go
 * with it. Points of one body seen along one direction are merged into one.
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
const POINT = 0
const AXIS = 1
/** Numbers: orientation it is counted from (9), direction. */
const TURN = 2
/** Numbers: factor, how many points, their places. */
const LINE = 3

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

const HERE = new Float64Array(3)
const NEXT = new Float64Array(3)
const RELATIVE = new Float64Array(9)
const INVERSE = new Float64Array(9)

/** A body-fixed point (3 numbers at `p`) or, without `carried`, a direction, as it is now in the world. */
function moved(out: Float64Array, m: Mechanism, body: number, data: Float64Array, p: number, carried: boolean): void {
  const b = TRANSFORM * body
  const t = m.transforms
  const x = data[p]!
  const y = data[p + 1]!
  const z = data[p + 2]!
  out[0] = t[b]! * x + t[b + 1]! * y + t[b + 2]! * z
  out[1] = t[b + 3]! * x + t[b + 4]! * y + t[b + 5]! * z
  out[2] = t[b + 6]! * x + t[b + 7]! * y + t[b + 8]! * z
  if (!carried) return
  out[0] += t[b + 9]!
  out[1] += t[b + 10]!
  out[2] += t[b + 11]!
}

/** Rotation vector of a body in the world against the orientation at `p` (log of R from'). */
function turnOf(out: Float64Array, m: Mechanism, body: number, data: Float64Array, p: number): void {
  const b = TRANSFORM * body
  for (let i = 0; i < 3; i++)
    for (let k = 0; k < 3; k++) {
      let sum = 0
      for (let l = 0; l < 3; l++) sum += m.transforms[b + 3 * i + l]! * data[p + 3 * k + l]!
      RELATIVE[3 * i + k] = sum
    }
  vectorFromRotation(out, 0, RELATIVE, 0)
}

/** Value of a part at the present placement: m, sine, rad. */
export function partValue(m: Mechanism, part: number): number {
  const { kind, body, at, data } = m.parts
  const p = at[part]!
  const which = kind[part]!
  if (which === LINE) return lineLength(m, part)
  if (which === TURN) turnOf(HERE, m, body[part]!, data, p)
  else moved(HERE, m, body[part]!, data, p, which === POINT)
  const a = which === TURN ? p + 9 : p + 3
  return HERE[0]! * data[a]! + HERE[1]! * data[a + 1]! + HERE[2]! * data[a + 2]!
}

function lineLength(m: Mechanism, part: number): number {
  const { body, at, data, lineBodies } = m.parts
  const p = at[part]!
  const count = data[p + 1]!
  let length = 0
  for (let i = 0; i < count; i++) {
    moved(NEXT, m, lineBodies[body[part]! + i]!, data, p + 2 + 3 * i, true)
    if (i > 0) length += distance()
    HERE.set(NEXT)
  }
  return data[p]! * length
}

function distance(): number {
  const x = NEXT[0]! - HERE[0]!
  const y = NEXT[1]! - HERE[1]!
  const z = NEXT[2]! - HERE[2]!
  return Math.sqrt(x * x + y * y + z * z)
}

/** Adds a force at a world point to a body: its covector (moment about the world origin, force) and what bends it. */
function addForce(m: Mechanism, body: number, at: Float64Array, x: number, y: number, z: number): void {
  const c = m.covector
  const b = DOF * body
  c[b]! += at[1]! * z - at[2]! * y
  c[b + 1]! += at[2]! * x - at[0]! * z
  c[b + 2]! += at[0]! * y - at[1]! * x
  c[b + 3]! += x
  c[b + 4]! += y
  c[b + 5]! += z
  const v = m.bending
  const o = BENDING * body
  v[o + 6]! += x
  v[o + 7]! += y
  v[o + 8]! += z
  addLever(v, o, at, x, y, z)
}

/** Adds (p f' + f p') / 2 - (p . f) I at `o`: six numbers xx yy zz xy xz yz. */
function addLever(v: Float64Array, o: number, p: Float64Array, x: number, y: number, z: number): void {
  const px = p[0]!
  const py = p[1]!
  const pz = p[2]!
  v[o]! -= py * y + pz * z
  v[o + 1]! -= px * x + pz * z
  v[o + 2]! -= px * x + py * y
  v[o + 3]! += 0.5 * (px * y + py * x)
  v[o + 4]! += 0.5 * (px * z + pz * x)
  v[o + 5]! += 0.5 * (py * z + pz * y)
}

/** Adds forces of opposite sign at two points of two bodies, and bends both. */
export function addPair(
  m: Mechanism,
  from: number,
  at: Float64Array,
  to: number,
  there: Float64Array,
  x: number,
  y: number,
  z: number,
): void {
  addForce(m, from, at, -x, -y, -z)
  addForce(m, to, there, x, y, z)
}

/** out = covector (moment about the world origin, force) of a part that is no line, on its body. */
export function partCovector(out: Float64Array, o: number, m: Mechanism, part: number): void {
  const { kind, body, at, data } = m.parts
  const which = kind[part]!
  const p = at[part]!
  const b = body[part]!
  const a = which === TURN ? p + 9 : p + 3
  const x = data[a]!
  const y = data[a + 1]!
  const z = data[a + 2]!
  if (which === TURN) {
    turnOf(HERE, m, b, data, p)
    // The vector changes by J^-1 of the turn, and the transpose of J of v is J of -v.
    leftJacobianInverse(INVERSE, 0, -HERE[0]!, -HERE[1]!, -HERE[2]!)
    for (let i = 0; i < 3; i++) out[o + i] = INVERSE[3 * i]! * x + INVERSE[3 * i + 1]! * y + INVERSE[3 * i + 2]! * z
  } else {
    moved(HERE, m, b, data, p, which === POINT)
    out[o] = HERE[1]! * z - HERE[2]! * y
    out[o + 1] = HERE[2]! * x - HERE[0]! * z
    out[o + 2] = HERE[0]! * y - HERE[1]! * x
  }
  const isPoint = which === POINT
  out[o + 3] = isPoint ? x : 0
  out[o + 4] = isPoint ? y : 0
  out[o + 5] = isPoint ? z : 0
}

const ON_BODY = new Float64Array(DOF)

/** Adds `scale` times a part's covector to every body it touches, and what bends these. */
export function addPart(m: Mechanism, part: number, scale: number): void {
  const { kind, body, at, data } = m.parts
  const which = kind[part]!
  if (which === LINE) {
    addLine(m, part, scale)
    return
  }
  const b = body[part]!
  partCovector(ON_BODY, 0, m, part)
  const c = m.covector
  for (let i = 0; i < DOF; i++) c[DOF * b + i]! += scale * ON_BODY[i]!
  if (which === TURN) return
  const v = m.bending
  const o = BENDING * b
  const a = at[part]! + 3
  addLever(v, o, HERE, scale * data[a]!, scale * data[a + 1]!, scale * data[a + 2]!)
  for (let i = 0; i < 3; i++) v[o + 6 + i]! += scale * ON_BODY[3 + i]!
}

function addLine(m: Mechanism, part: number, scale: number): void {
  const { body, at, data, lineBodies } = m.parts
  const p = at[part]!
  const count = data[p + 1]!
  let before = -1
  for (let i = 0; i < count; i++) {
    const b = lineBodies[body[part]! + i]!
    moved(NEXT, m, b, data, p + 2 + 3 * i, true)
    // Between two points of one body nothing changes.
    if (before >= 0 && before !== b) {
      const length = distance()
      const s = length > 0 ? (scale * data[p]!) / length : 0
      const x = s * (NEXT[0]! - HERE[0]!)
      const y = s * (NEXT[1]! - HERE[1]!)
      const z = s * (NEXT[2]! - HERE[2]!)
      addPair(m, before, HERE, b, NEXT, x, y, z)
    }
    HERE.set(NEXT)
    before = b
  }
}
