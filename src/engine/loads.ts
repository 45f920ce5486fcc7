import { DOF } from './mechanism.ts'
import type { Mechanism } from './mechanism.ts'
import { addCovector, isSlack, passDown, projectOnJoint } from './rows.ts'
import { springForce } from './solver.ts'

const REACTION = new Float64Array(DOF)

/**
 * out = what each joint carries, six per joint (moments and forces conjugate to rx ry rz tx ty tz, N m and N; tree
 * joints, then loops), after a solve: the elastic force where `locked` is 0, what the lock must hold where it is 1.
 */
export function jointLoads(out: Float64Array, m: Mechanism, locked: Uint8Array): void {
  const nj = m.joints.length
  m.covector.fill(0)
  for (let row = 0; row < m.rowCount; row++) {
    const weight = m.rowWeight[row]!
    const force = weight === Infinity ? m.lambda[row]! : isSlack(m, row) ? 0 : weight * m.error[row]!
    const load = row < m.specRows ? m.load[row]! : 0
    if (force !== load) addCovector(m, row, force - load)
  }
  for (let j = nj - 1; j >= 0; j--) {
    projectOnJoint(REACTION, 0, m, j, m.spin)
    for (let k = 0; k < DOF; k++) {
      const c = DOF * j + k
      out[c] = locked[c] ? m.preload[c]! - REACTION[k]! : springForce(m, j, k)
    }
    passDown(m, j)
  }
  for (let row = m.specRows; row < m.rowCount; row++) {
    const weight = m.rowWeight[row]!
    const c = DOF * nj + row - m.specRows
    const axis = (row - m.specRows) % DOF
    const elastic = m.stiffness[DOF * (c - axis) + (DOF + 1) * axis]! * m.factor[(c - axis) / DOF]!
    out[c] = weight === Infinity && locked[c] ? m.lambda[row]! : elastic * (m.loopQ[row - m.specRows]! - m.rest[c]!)
  }
}
