import { leftJacobianInverse, vectorFromRotation } from '#math'
import type { Mechanism } from './mechanism.ts'
import { LINE, POINT, TURN } from './part-layout.ts'
import { BENDING, DOF, TRANSFORM } from './spec.ts'

/** The value of each kind of part (`part-layout.ts`), and the moments and forces that go with it. */

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

/** Force at a world point, or factor of a direction. */
const FORCE = new Float64Array(3)

/** Adds `sign` times `FORCE` at a world point to a body: its covector and what bends it. */
function addForce(m: Mechanism, body: number, at: Float64Array, sign: 1 | -1): void {
  const c = m.covector
  const b = DOF * body
  const x = sign * FORCE[0]!
  const y = sign * FORCE[1]!
  const z = sign * FORCE[2]!
  c[b]! += at[1]! * z - at[2]! * y
  c[b + 1]! += at[2]! * x - at[0]! * z
  c[b + 2]! += at[0]! * y - at[1]! * x
  c[b + 3]! += x
  c[b + 4]! += y
  c[b + 5]! += z
  bendBody(m, body, at, sign, true)
}

/** Adds (p f' + f p') / 2 - (p . f) I and, of a `point`, f to what bends a body; f is `sign` times `FORCE`. */
function bendBody(m: Mechanism, body: number, p: Float64Array, sign: 1 | -1, point: boolean): void {
  const v = m.bending
  const o = BENDING * body
  const x = sign * FORCE[0]!
  const y = sign * FORCE[1]!
  const z = sign * FORCE[2]!
  const px = p[0]!
  const py = p[1]!
  const pz = p[2]!
  v[o]! -= py * y + pz * z
  v[o + 1]! -= px * x + pz * z
  v[o + 2]! -= px * x + py * y
  v[o + 3]! += 0.5 * (px * y + py * x)
  v[o + 4]! += 0.5 * (px * z + pz * x)
  v[o + 5]! += 0.5 * (py * z + pz * y)
  if (!point) return
  v[o + 6]! += x
  v[o + 7]! += y
  v[o + 8]! += z
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
    for (let i = 0; i < 3; i++) HERE[i] = -HERE[i]!
    leftJacobianInverse(INVERSE, 0, HERE, 0)
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

/** Adds `scales[s]` times a part's covector to every body it touches, and what bends these. */
export function addPart(m: Mechanism, part: number, scales: Float64Array, s: number): void {
  const { kind, body, at, data } = m.parts
  const which = kind[part]!
  if (which === LINE) {
    addLine(m, part, scales, s)
    return
  }
  const scale = scales[s]!
  const b = body[part]!
  partCovector(ON_BODY, 0, m, part)
  const c = m.covector
  for (let i = 0; i < DOF; i++) c[DOF * b + i]! += scale * ON_BODY[i]!
  if (which === TURN) return
  for (let i = 0; i < 3; i++) FORCE[i] = scale * data[at[part]! + 3 + i]!
  bendBody(m, b, HERE, 1, which === POINT)
}

function addLine(m: Mechanism, part: number, scales: Float64Array, s: number): void {
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
      const force = length > 0 ? (scales[s]! * data[p]!) / length : 0
      for (let k = 0; k < 3; k++) FORCE[k] = force * (NEXT[k]! - HERE[k]!)
      addForce(m, before, HERE, -1)
      addForce(m, b, NEXT, 1)
    }
    HERE.set(NEXT)
    before = b
  }
}
