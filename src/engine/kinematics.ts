import { leftJacobian, multiply3, rotationFromVector } from '#math'
import type { Mechanism } from './mechanism.ts'
import { DOF, TRANSFORM } from './spec.ts'

const ROTATION = new Float64Array(9)
const SEATED = new Float64Array(9)
const TURNED = new Float64Array(9)
const JACOBIAN = new Float64Array(9)

/**
 * Places every body from the joint coordinates: R_child = R_parent A exp(theta) S A', joint centre at
 * R_parent (c + A (s + tau)) + t_parent, with joint axes A, seat S and s, coordinates theta and tau.
 */
export function placeBodies(m: Mechanism): void {
  const { q, transforms, joints, axes, axesTransposed, seatRotation, seatShift, frame, centre } = m
  for (let j = 0; j < joints.length; j++) {
    const joint = joints[j]!
    const a = 9 * j
    const parent = TRANSFORM * joint.parent
    const child = TRANSFORM * joint.child
    const x = q[DOF * j + 3]! + seatShift[3 * j]!
    const y = q[DOF * j + 4]! + seatShift[3 * j + 1]!
    const z = q[DOF * j + 5]! + seatShift[3 * j + 2]!
    const px = joint.centre[0] + axes[a]! * x + axes[a + 1]! * y + axes[a + 2]! * z
    const py = joint.centre[1] + axes[a + 3]! * x + axes[a + 4]! * y + axes[a + 5]! * z
    const pz = joint.centre[2] + axes[a + 6]! * x + axes[a + 7]! * y + axes[a + 8]! * z
    if (parent < 0) {
      for (let i = 0; i < 9; i++) frame[a + i] = axes[a + i]!
      centre[3 * j] = px
      centre[3 * j + 1] = py
      centre[3 * j + 2] = pz
    } else {
      multiply3(frame, a, transforms, parent, axes, a)
      for (let i = 0; i < 3; i++) {
        const r = parent + 3 * i
        centre[3 * j + i] =
          transforms[r]! * px + transforms[r + 1]! * py + transforms[r + 2]! * pz + transforms[parent + 9 + i]!
      }
    }
    rotationFromVector(ROTATION, 0, q[DOF * j]!, q[DOF * j + 1]!, q[DOF * j + 2]!)
    multiply3(SEATED, 0, ROTATION, 0, seatRotation, a)
    multiply3(TURNED, 0, SEATED, 0, axesTransposed, a)
    multiply3(transforms, child, frame, a, TURNED, 0)
    for (let i = 0; i < 3; i++) {
      const r = child + 3 * i
      transforms[child + 9 + i] =
        centre[3 * j + i]! -
        transforms[r]! * joint.centre[0] -
        transforms[r + 1]! * joint.centre[1] -
        transforms[r + 2]! * joint.centre[2]
    }
  }
}

/** World axes about which each angle coordinate turns its child at the present pose: columns of R_parent A J(theta). */
export function spinAxes(m: Mechanism): void {
  for (let j = 0; j < m.joints.length; j++) {
    leftJacobian(JACOBIAN, 0, m.q[DOF * j]!, m.q[DOF * j + 1]!, m.q[DOF * j + 2]!)
    multiply3(m.spin, 9 * j, m.frame, 9 * j, JACOBIAN, 0)
  }
}
