import {
  leftJacobian,
  leftJacobianInverse,
  multiply3,
  rotationFromVector,
  transposeMultiply3,
  vectorFromRotation,
} from '#math'
import type { Mechanism } from './mechanism.ts'
import { DOF, TRANSFORM } from './spec.ts'

const RELATIVE = new Float64Array(9)
const PHI = new Float64Array(3)
const HALF_PHI = new Float64Array(3)
const HALF = new Float64Array(9)
const HALFWAY = new Float64Array(9)
const H = new Float64Array(9)
const POINT_A = new Float64Array(3)
const POINT_B = new Float64Array(3)

/** World position of a neutral point carried by a body. */
function carryPoint(out: Float64Array, m: Mechanism, body: number, point: readonly number[]): Float64Array {
  const b = TRANSFORM * body
  const t = m.transforms
  for (let i = 0; i < 3; i++) {
    const r = b + 3 * i
    out[i] = t[r]! * point[0]! + t[r + 1]! * point[1]! + t[r + 2]! * point[2]! + t[b + 9 + i]!
  }
  return out
}

/**
 * Displacement of a loop joint: phi = log(R_a' R_b) and H'(p_b - p_a) with the half-way frame H = R_a exp(phi / 2),
 * both turned into the joint's axes. Leaves H (times the axes) and the two points for `loopCovectors`.
 */
export function measureLoop(m: Mechanism, loop: number): void {
  const joint = m.loops[loop]!
  const a = TRANSFORM * joint.parent
  const axes = 9 * (m.joints.length + loop)
  transposeMultiply3(RELATIVE, 0, m.transforms, a, m.transforms, TRANSFORM * joint.child)
  vectorFromRotation(PHI, 0, RELATIVE, 0)
  for (let k = 0; k < 3; k++) HALF_PHI[k] = PHI[k]! / 2
  rotationFromVector(HALF, 0, HALF_PHI, 0)
  multiply3(HALFWAY, 0, m.transforms, a, HALF, 0)
  multiply3(H, 0, HALFWAY, 0, m.axes, axes)
  carryPoint(POINT_A, m, joint.parent, joint.centre)
  carryPoint(POINT_B, m, joint.child, joint.centre)
  for (let k = 0; k < 3; k++) {
    let angle = 0
    let shift = 0
    for (let i = 0; i < 3; i++) {
      angle += m.axes[axes + 3 * i + k]! * PHI[i]!
      shift += H[3 * i + k]! * (POINT_B[i]! - POINT_A[i]!)
    }
    m.loopQ[DOF * loop + k] = angle
    m.loopQ[DOF * loop + 3 + k] = shift
  }
}

const JACOBIAN = new Float64Array(9)
const INVERSE = new Float64Array(9)
const TURN = new Float64Array(9)
const ROW = new Float64Array(9)
const HALF_TURN = new Float64Array(9)

/**
 * How loop coordinate `axis` changes with the twists of its two bodies, as moments and forces about the world origin
 * (6 each). Call after `measureLoop` of the same loop.
 */
export function loopCovector(m: Mechanism, loop: number, axis: number, onA: Float64Array, onB: Float64Array): void {
  const joint = m.loops[loop]!
  const a = TRANSFORM * joint.parent
  const axes = 9 * (m.joints.length + loop)
  leftJacobianInverse(INVERSE, 0, PHI, 0)
  // TURN = J^-1 R_a': turns a difference of angular velocities into a change of phi.
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) {
      let sum = 0
      for (let k = 0; k < 3; k++) sum += INVERSE[3 * row + k]! * m.transforms[a + 3 * column + k]!
      TURN[3 * row + column] = sum
    }
  if (axis < 3) {
    for (let i = 0; i < 3; i++) {
      let sum = 0
      for (let k = 0; k < 3; k++) sum += m.axes[axes + 3 * k + axis]! * TURN[3 * k + i]!
      onB[i] = sum
      onA[i] = -sum
      onB[3 + i] = 0
      onA[3 + i] = 0
    }
    return
  }
  // The half-way frame turns with the parent plus HALF_TURN times the difference of angular velocities.
  leftJacobian(JACOBIAN, 0, HALF_PHI, 0)
  multiply3(ROW, 0, JACOBIAN, 0, TURN, 0)
  multiply3(HALF_TURN, 0, m.transforms, a, ROW, 0)
  const k = axis - 3
  const hx = H[k]!
  const hy = H[3 + k]!
  const hz = H[6 + k]!
  const vx = POINT_B[0]! - POINT_A[0]!
  const vy = POINT_B[1]! - POINT_A[1]!
  const vz = POINT_B[2]! - POINT_A[2]!
  const sx = hy * vz - hz * vy
  const sy = hz * vx - hx * vz
  const sz = hx * vy - hy * vx
  for (let i = 0; i < 3; i++) {
    const s = 0.5 * (HALF_TURN[i]! * sx + HALF_TURN[3 + i]! * sy + HALF_TURN[6 + i]! * sz)
    onB[i] = s
    onA[i] = -s
  }
  onA[0]! += sx - (POINT_A[1]! * hz - POINT_A[2]! * hy)
  onA[1]! += sy - (POINT_A[2]! * hx - POINT_A[0]! * hz)
  onA[2]! += sz - (POINT_A[0]! * hy - POINT_A[1]! * hx)
  onB[0]! += POINT_B[1]! * hz - POINT_B[2]! * hy
  onB[1]! += POINT_B[2]! * hx - POINT_B[0]! * hz
  onB[2]! += POINT_B[0]! * hy - POINT_B[1]! * hx
  onA[3] = -hx
  onA[4] = -hy
  onA[5] = -hz
  onB[3] = hx
  onB[4] = hy
  onB[5] = hz
}

const TILT = new Float64Array(DOF)

/**
 * How much the curvature of a loop tilts the derivative of its elastic coordinate `axis`, as a moment about the world
 * origin and a force (6) on the mean motion of its two bodies. To second order, with d and s the difference and the
 * mean of the bodies' twists there, turns w and shifts u, force f and moment t in the loop,
 *
 *     f . shift + t . turn  =  ... + 1/2 [ d_u . (s_w x f) + d_w . (s_u x f) + d_w . (s_w x t) ]
 *
 * and d is what the loop's coordinates measure: its square is completed by adding the bracket over the coordinate's
 * weight. Left out: what the square adds, and the bend of the half-way frame itself. Call after `measureLoop`.
 */
export function loopTilt(m: Mechanism, loop: number, axis: number): Float64Array {
  const first = m.specRows + DOF * loop
  const share = 0.5 / m.rowWeight[first + axis]!
  const k = axis % 3
  const next = (k + 1) % 3
  const last = (k + 2) % 3
  for (let i = 0; i < 3; i++) {
    const up = share * H[3 * i + next]!
    const down = share * H[3 * i + last]!
    TILT[i] = m.lambda[first + last]! * up - m.lambda[first + next]! * down
    TILT[3 + i] = m.lambda[first + 3 + last]! * up - m.lambda[first + 3 + next]! * down
  }
  if (axis < 3) {
    TILT[0]! += POINT_A[1]! * TILT[5]! - POINT_A[2]! * TILT[4]!
    TILT[1]! += POINT_A[2]! * TILT[3]! - POINT_A[0]! * TILT[5]!
    TILT[2]! += POINT_A[0]! * TILT[4]! - POINT_A[1]! * TILT[3]!
  } else {
    TILT.copyWithin(0, 3)
    TILT.fill(0, 3)
  }
  return TILT
}
