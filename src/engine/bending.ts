import type { Mechanism } from './mechanism.ts'
import { BENDING, DOF } from './spec.ts'

/**
 * Second derivatives of what carries a force. A body displaced by the twist xi (turn w, shift v at the world origin)
 * moves a point p by w x p + v + 1/2 w x (w x p + v) + ..., so a force f at p does the work of second order
 *
 *     1/2 w' [ (p f' + f p') / 2 - (p . f) I ] w  -  1/2 w . (f x v)
 *
 * and a body-fixed direction the same without v. Forces along a row are gathered per body as `bending`: the bracket
 * (xx yy zz xy xz yz), then f. What a joint adds follows from exp(xi) exp(eta) = exp(xi + eta + 1/2 [xi, eta] + ...)
 * and from the second order eta of its own coordinates. A loop does not notice that both its ends move with the body
 * below, so its forces are no part of the former; what its ends do against each other is in its lines (`loop.ts`). Left
 * out: that the ends of a line turn against each other; `curvature.ts` has the last word.
 */

const SIZE = DOF * DOF

/** Adds what bends one body to its M. */
export function addBending(m: Mechanism, body: number): void {
  const { bending: v, bulk } = m
  const o = BENDING * body
  const M = SIZE * body
  bulk[M]! += v[o]!
  bulk[M + 7]! += v[o + 1]!
  bulk[M + 14]! += v[o + 2]!
  addTwice(bulk, M, 0, 1, v[o + 3]!)
  addTwice(bulk, M, 0, 2, v[o + 4]!)
  addTwice(bulk, M, 1, 2, v[o + 5]!)
  const x = 0.5 * v[o + 6]!
  const y = 0.5 * v[o + 7]!
  const z = 0.5 * v[o + 8]!
  // -[f]x / 2 between turn and shift.
  addTwice(bulk, M, 0, 4, z)
  addTwice(bulk, M, 0, 5, -y)
  addTwice(bulk, M, 1, 3, -z)
  addTwice(bulk, M, 1, 5, x)
  addTwice(bulk, M, 2, 3, y)
  addTwice(bulk, M, 2, 4, -x)
}

function addTwice(out: Float64Array, o: number, i: number, k: number, value: number): void {
  out[o + DOF * i + k]! += value
  out[o + DOF * k + i]! += value
}

/** What a force on the child (of no loop) adds between a twist of the parent and each active coordinate, six numbers each. */
export const BENT = new Float64Array(SIZE)

const TORQUE = new Float64Array(3)
const OWN = new Float64Array(9)

/**
 * Adds the second order of joint j's own coordinates to its block (n x n) and leaves `BENT`. The covector of its child
 * must hold everything that hangs on it; the joint's twists must be there.
 */
export function addJointBending(m: Mechanism, j: number, n: number, block: Float64Array): void {
  const { covector: c, looped, twist, activeAxes, centre, spin, frame, links } = m
  const b = links[2 * j + 1]! >> 1
  const mx = c[b]!
  const my = c[b + 1]!
  const mz = c[b + 2]!
  const fx = c[b + 3]!
  const fy = c[b + 4]!
  const fz = c[b + 5]!
  const hx = mx - looped[b]!
  const hy = my - looped[b + 1]!
  const hz = mz - looped[b + 2]!
  const gx = fx - looped[b + 3]!
  const gy = fy - looped[b + 4]!
  const gz = fz - looped[b + 5]!
  for (let a = 0; a < n; a++) {
    const s = SIZE * j + DOF * a
    const wx = twist[s]!
    const wy = twist[s + 1]!
    const wz = twist[s + 2]!
    const vx = twist[s + 3]!
    const vy = twist[s + 4]!
    const vz = twist[s + 5]!
    const o = DOF * a
    // Half of w x m + v x f (against the parent's turn) and of w x f (against its shift).
    BENT[o] = 0.5 * (wy * hz - wz * hy + vy * gz - vz * gy)
    BENT[o + 1] = 0.5 * (wz * hx - wx * hz + vz * gx - vx * gz)
    BENT[o + 2] = 0.5 * (wx * hy - wy * hx + vx * gy - vy * gx)
    BENT[o + 3] = 0.5 * (wy * gz - wz * gy)
    BENT[o + 4] = 0.5 * (wz * gx - wx * gz)
    BENT[o + 5] = 0.5 * (wx * gy - wy * gx)
  }
  const px = centre[3 * j]!
  const py = centre[3 * j + 1]!
  const pz = centre[3 * j + 2]!
  const tx = mx - (py * fz - pz * fy)
  const ty = my - (pz * fx - px * fz)
  const tz = mz - (px * fy - py * fx)
  const f = 9 * j
  for (let k = 0; k < 3; k++) TORQUE[k] = frame[f + k]! * tx + frame[f + 3 + k]! * ty + frame[f + 6 + k]! * tz
  turnsOfTurns(OWN, m.q, DOF * j, TORQUE)
  for (let a = 0; a < n; a++) {
    const k = activeAxes[DOF * j + a]!
    if (k > 2) continue
    for (let e = 0; e < n; e++) {
      const l = activeAxes[DOF * j + e]!
      if (l < 3) block[a * n + e]! += OWN[3 * k + l]!
      else {
        const sx = spin[f + k]!
        const sy = spin[f + 3 + k]!
        const sz = spin[f + 6 + k]!
        const hx = frame[f + l - 3]!
        const hy = frame[f + l]!
        const hz = frame[f + l + 3]!
        const value = -0.5 * (fx * (sy * hz - sz * hy) + fy * (sz * hx - sx * hz) + fz * (sx * hy - sy * hx))
        block[a * n + e]! += value
        block[e * n + a]! += value
      }
    }
  }
}

/** Below this angle (rad) the series is exact to double precision. */
const SMALL_ANGLE = 1e-2

/**
 * out = symmetric part of d/dq (J(q)' t), with J the left Jacobian of the rotation vector q (at `o`) and t a torque in
 * the same frame: J = I + a [q]x + b [q]x[q]x, of which a and b change with |q| too.
 */
function turnsOfTurns(out: Float64Array, q: Float64Array, o: number, t: Float64Array): void {
  const x = q[o]!
  const y = q[o + 1]!
  const z = q[o + 2]!
  const square = x * x + y * y + z * z
  const angle = Math.sqrt(square)
  let a = -1 / 12 + square / 180
  let b = 1 / 6 - square / 120
  let slope = -1 / 60 + square / 1260
  if (angle > SMALL_ANGLE) {
    const sine = Math.sin(angle)
    const part = 2 * Math.sin(angle / 2) ** 2
    a = (angle * sine - 2 * part) / (square * square)
    b = (angle - sine) / (square * angle)
    slope = (part * angle - 3 * (angle - sine)) / (square * square * angle)
  }
  const along = t[0]! * x + t[1]! * y + t[2]! * z
  const cx = a * (t[1]! * z - t[2]! * y) + slope * (along * x - square * t[0]!) - b * t[0]!
  const cy = a * (t[2]! * x - t[0]! * z) + slope * (along * y - square * t[1]!) - b * t[1]!
  const cz = a * (t[0]! * y - t[1]! * x) + slope * (along * z - square * t[2]!) - b * t[2]!
  out[0] = cx * x + b * along
  out[4] = cy * y + b * along
  out[8] = cz * z + b * along
  out[1] = out[3] = 0.5 * (cx * y + cy * x)
  out[2] = out[6] = 0.5 * (cx * z + cz * x)
  out[5] = out[7] = 0.5 * (cy * z + cz * y)
}
