import { leftJacobianInverse, vectorFromRotation } from '#math'
import { carryPoint } from './loop.ts'
import { DOF, TRANSFORM } from './mechanism.ts'
import type { Mechanism } from './mechanism.ts'
import type { PathPoint, RowPart } from './spec.ts'

/** What rows are made of: the value of each kind of part, and the moments and forces that go with it. */

const POINT = new Float64Array(3)
const NEXT = new Float64Array(3)
const RELATIVE = new Float64Array(9)
const INVERSE = new Float64Array(9)

function turnAxis(out: Float64Array, m: Mechanism, body: number, axis: readonly number[]): void {
  const b = TRANSFORM * body
  const t = m.transforms
  for (let i = 0; i < 3; i++) {
    const r = b + 3 * i
    out[i] = t[r]! * axis[0]! + t[r + 1]! * axis[1]! + t[r + 2]! * axis[2]!
  }
}

/** Rotation vector of a body in the world, against the orientation `from` (R from', row by row). */
function turnOf(out: Float64Array, m: Mechanism, body: number, from: readonly number[]): void {
  const b = TRANSFORM * body
  for (let i = 0; i < 3; i++)
    for (let k = 0; k < 3; k++) {
      let sum = 0
      for (let l = 0; l < 3; l++) sum += m.transforms[b + 3 * i + l]! * from[3 * k + l]!
      RELATIVE[3 * i + k] = sum
    }
  vectorFromRotation(out, 0, RELATIVE, 0)
}

/** Length of a line through points on bodies, m. */
function lineLength(m: Mechanism, points: readonly PathPoint[]): number {
  let length = 0
  for (let i = 0; i < points.length; i++) {
    carryPoint(NEXT, m, points[i]!.body, points[i]!.point)
    if (i > 0) length += Math.hypot(NEXT[0]! - POINT[0]!, NEXT[1]! - POINT[1]!, NEXT[2]! - POINT[2]!)
    POINT.set(NEXT)
  }
  return length
}

/** Value of a part at the present placement: m, sine, rad. */
export function partValue(m: Mechanism, part: RowPart): number {
  if (part.kind === 'length') return part.factor * lineLength(m, part.points)
  if (part.kind === 'point') carryPoint(POINT, m, part.body, part.point)
  else if (part.kind === 'axis') turnAxis(POINT, m, part.body, part.axis)
  else turnOf(POINT, m, part.body, part.from)
  const { along } = part
  const factor = part.kind === 'point' ? part.factor : 1
  return factor * (POINT[0]! * along[0] + POINT[1]! * along[1] + POINT[2]! * along[2])
}

/** Adds a moment along a world direction to a body's covector. */
function addMoment(m: Mechanism, body: number, x: number, y: number, z: number): void {
  const b = DOF * body
  m.covector[b]! += x
  m.covector[b + 1]! += y
  m.covector[b + 2]! += z
}

/** Adds a force at a world point to a body's covector (moment about the world origin, force). */
function addForce(m: Mechanism, body: number, at: Float64Array, x: number, y: number, z: number): void {
  const b = DOF * body
  addMoment(m, body, at[1]! * z - at[2]! * y, at[2]! * x - at[0]! * z, at[0]! * y - at[1]! * x)
  m.covector[b + 3]! += x
  m.covector[b + 4]! += y
  m.covector[b + 5]! += z
}

function addLine(m: Mechanism, points: readonly PathPoint[], scale: number): void {
  for (let i = 0; i < points.length; i++) {
    const { body, point } = points[i]!
    carryPoint(NEXT, m, body, point)
    const before = points[i - 1]?.body
    // Between two points of one body nothing changes.
    if (before !== undefined && before !== body) {
      const x = NEXT[0]! - POINT[0]!
      const y = NEXT[1]! - POINT[1]!
      const z = NEXT[2]! - POINT[2]!
      const length = Math.hypot(x, y, z)
      const s = length > 0 ? scale / length : 0
      addForce(m, before, POINT, -s * x, -s * y, -s * z)
      addForce(m, body, NEXT, s * x, s * y, s * z)
    }
    POINT.set(NEXT)
  }
}

/** Adds `scale` times a part's covector to every body it touches. */
export function addPart(m: Mechanism, part: RowPart, scale: number): void {
  if (part.kind === 'length') {
    addLine(m, part.points, scale * part.factor)
    return
  }
  const [x, y, z] = part.along
  if (part.kind === 'point') {
    const f = scale * part.factor
    carryPoint(POINT, m, part.body, part.point)
    addForce(m, part.body, POINT, f * x, f * y, f * z)
  } else if (part.kind === 'axis') {
    turnAxis(POINT, m, part.body, part.axis)
    addMoment(
      m,
      part.body,
      scale * (POINT[1]! * z - POINT[2]! * y),
      scale * (POINT[2]! * x - POINT[0]! * z),
      scale * (POINT[0]! * y - POINT[1]! * x),
    )
  } else {
    turnOf(POINT, m, part.body, part.from)
    // The vector changes by J^-1 of the turn, and J' of v is J of -v.
    leftJacobianInverse(INVERSE, 0, -POINT[0]!, -POINT[1]!, -POINT[2]!)
    addMoment(
      m,
      part.body,
      scale * (INVERSE[0]! * x + INVERSE[1]! * y + INVERSE[2]! * z),
      scale * (INVERSE[3]! * x + INVERSE[4]! * y + INVERSE[5]! * z),
      scale * (INVERSE[6]! * x + INVERSE[7]! * y + INVERSE[8]! * z),
    )
  }
}
