import { spinAxes } from './kinematics.ts'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'
import { springForces } from './law.ts'
import { addCovector, isSlack, passDown, projectOnJoint } from './rows.ts'

const REACTION = new Float64Array(DOF)
const SPRING = new Float64Array(DOF)

/**
 * out = what each joint carries, six per joint (moments and forces conjugate to rx ry rz tx ty tz, N m and N; tree
 * joints, then loops), after a solve: the elastic force where `locked` is 0, what the lock must hold where it is 1.
 */
export function jointLoads(out: Float64Array, m: Mechanism, locked: Uint8Array): void {
  const nj = m.joints.length
  const { rows } = m.plan
  spinAxes(m)
  m.covector.fill(0)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const load = row < m.specRows ? m.load[row]! : 0
    m.pulling[row] = forceOf(m, row) - load
    if (m.pulling[row] !== 0) addCovector(m, row, m.pulling, row)
  }
  for (let j = nj - 1; j >= 0; j--) {
    projectOnJoint(REACTION, 0, m, j)
    springForces(SPRING, 0, m, j)
    for (let k = 0; k < DOF; k++) {
      const c = DOF * j + k
      out[c] = locked[c] ? m.preload[c]! - REACTION[k]! : SPRING[k]! + stopForce(m, c)
    }
    passDown(m, j, m.covector)
  }
  for (let k = 0; k < DOF * m.loops.length; k++) {
    const row = m.specRows + k
    const c = DOF * nj + k
    const slot = nj + Math.floor(k / DOF)
    const elastic = m.stiffness[DOF * DOF * slot + (DOF + 1) * (k % DOF)]! * m.factor[slot]!
    const held = m.rowWeight[row] === Infinity && locked[c]
    out[c] = held ? m.lambda[row]! : elastic * (m.loopQ[k]! - m.rest[c]!) + stopForce(m, c)
  }
}

/** Force along a row: the reaction of what is held, the pull of a goal. */
function forceOf(m: Mechanism, row: number): number {
  const weight = m.rowWeight[row]!
  return weight === Infinity ? m.lambda[row]! : isSlack(m, row) ? 0 : weight * m.error[row]!
}

/** What the stops of a coordinate carry, along it. */
function stopForce(m: Mechanism, c: number): number {
  const lower = m.firstStop + 2 * c
  return m.lambda[lower + 1]! - m.lambda[lower]!
}
