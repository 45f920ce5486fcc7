import { leftJacobian, multiply3, rotationFromVector } from '#math'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'

const ROTATION = new Float64Array(9)
const TURNED = new Float64Array(9)
const JACOBIAN = new Float64Array(9)

/** Reads the seats: what of every joint's placing does not change while it moves. Call before `moveBodies`. */
export function seatJoints(m: Mechanism): void {
  for (let j = 0; j < m.joints.length; j++) multiply3(m.seated, 9 * j, m.seatRotation, 9 * j, m.axesTransposed, 9 * j)
}

/**
 * Places every body from the joint coordinates: R_child = R_parent A exp(theta) S A', joint centre at
 * R_parent (c + A (s + tau)) + t_parent, with joint axes A, seat S and s, coordinates theta and tau.
 */
export function placeBodies(m: Mechanism): void {
  seatJoints(m)
  moveBodies(m)
}

/** The same, with the seats as they were last read. */
export function moveBodies(m: Mechanism): void {
  const { q, transforms, links, origin, axes, seated, seatShift, frame, centre } = m
  for (let j = 0; j < m.joints.length; j++) {
    const a = 9 * j
    const o = 3 * j
    const c = DOF * j
    const parent = links[2 * j]!
    const child = links[2 * j + 1]!
    const x = q[c + 3]! + seatShift[o]!
    const y = q[c + 4]! + seatShift[o + 1]!
    const z = q[c + 5]! + seatShift[o + 2]!
    const ox = origin[o]!
    const oy = origin[o + 1]!
    const oz = origin[o + 2]!
    let px = ox + axes[a]! * x + axes[a + 1]! * y + axes[a + 2]! * z
    let py = oy + axes[a + 3]! * x + axes[a + 4]! * y + axes[a + 5]! * z
    let pz = oz + axes[a + 6]! * x + axes[a + 7]! * y + axes[a + 8]! * z
    if (parent < 0) for (let i = 0; i < 9; i++) frame[a + i] = axes[a + i]!
    else {
      multiply3(frame, a, transforms, parent, axes, a)
      const t = transforms
      const ux = px
      const uy = py
      const uz = pz
      px = t[parent]! * ux + t[parent + 1]! * uy + t[parent + 2]! * uz + t[parent + 9]!
      py = t[parent + 3]! * ux + t[parent + 4]! * uy + t[parent + 5]! * uz + t[parent + 10]!
      pz = t[parent + 6]! * ux + t[parent + 7]! * uy + t[parent + 8]! * uz + t[parent + 11]!
    }
    centre[o] = px
    centre[o + 1] = py
    centre[o + 2] = pz
    rotationFromVector(ROTATION, 0, q, c)
    multiply3(TURNED, 0, ROTATION, 0, seated, a)
    multiply3(transforms, child, frame, a, TURNED, 0)
    transforms[child + 9] = px - transforms[child]! * ox - transforms[child + 1]! * oy - transforms[child + 2]! * oz
    transforms[child + 10] =
      py - transforms[child + 3]! * ox - transforms[child + 4]! * oy - transforms[child + 5]! * oz
    transforms[child + 11] =
      pz - transforms[child + 6]! * ox - transforms[child + 7]! * oy - transforms[child + 8]! * oz
  }
}

/** World axes about which each angle coordinate turns its child at the present pose: columns of R_parent A J(theta). */
export function spinAxes(m: Mechanism): void {
  for (let j = 0; j < m.joints.length; j++) {
    leftJacobian(JACOBIAN, 0, m.q, DOF * j)
    multiply3(m.spin, 9 * j, m.frame, 9 * j, JACOBIAN, 0)
  }
}
