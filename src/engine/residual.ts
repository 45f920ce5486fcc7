import { moveBodies, spinAxes } from './kinematics.ts'
import { springEnergy, springForces } from './law.ts'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'
import { addCovector, isSlack, measureRows, passDown, projectOnJoint, stopSlope } from './rows.ts'

/** Places bodies and measures the rows that count; call after `prepare`. */
export function place(m: Mechanism): void {
  moveBodies(m)
  measureRows(m)
}

/** Energy of everything at the present placement (J): joints, goals, loops, minus the work of loads. */
export function totalEnergy(m: Mechanism): number {
  let energy = springEnergy(m)
  const { rows } = m.plan
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const weight = m.rowWeight[row]!
    if (weight < Infinity && weight > 0 && !isSlack(m, row)) energy += 0.5 * weight * m.error[row]! * m.error[row]!
    if (row < m.specRows && m.load[row] !== 0) energy -= m.load[row]! * (m.error[row]! + m.target[row]!)
  }
  return energy
}

/** Price of what is held and not met, at each row's present penalty. */
export function penalty(m: Mechanism): number {
  const { rows } = m.plan
  let sum = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (m.rowWeight[row] === Infinity && !isSlack(m, row)) sum += m.penalty[row]! * Math.abs(m.error[row]!)
  }
  return sum
}

/** Row with the largest error among what is held exactly, -1 if nothing is. */
export function worstRow(m: Mechanism): number {
  const { rows } = m.plan
  let worst = -1
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (m.rowWeight[row] !== Infinity || isSlack(m, row)) continue
    if (worst < 0 || Math.abs(m.error[row]!) > Math.abs(m.error[worst]!)) worst = row
  }
  return worst
}

/** Force of every goal and taut tissue: weight times error. What is held keeps the force it has. */
export function pullActing(m: Mechanism): void {
  const { rows } = m.plan
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const weight = m.acting[row]!
    if (weight < Infinity) m.lambda[row] = weight === 0 ? 0 : weight * m.error[row]!
  }
}

const PROJECTED = new Float64Array(DOF)
const SPRING = new Float64Array(DOF)

/** out = force left on every active coordinate at the present placement: springs, rows at their lambda, loads. */
export function residualForces(m: Mechanism, out: Float64Array): void {
  const { covector, looped, bending } = m
  const { rows } = m.plan
  spinAxes(m)
  covector.fill(0)
  bending.fill(0)
  // Rows of loops stand behind those of the spec.
  let i = rows.length - 1
  for (; i >= 0 && rows[i]! >= m.specRows; i--) pullRow(m, rows[i]!)
  looped.set(covector)
  for (; i >= 0; i--) pullRow(m, rows[i]!)
  for (let j = m.joints.length - 1; j >= 0; j--) {
    const n = m.activeCount[j]!
    if (n > 0) {
      projectOnJoint(PROJECTED, 0, m, j)
      springForces(SPRING, 0, m, j)
      for (let a = 0; a < n; a++) {
        const k = m.activeAxes[DOF * j + a]!
        out[DOF * j + a] = PROJECTED[k]! + SPRING[k]! - m.preload[DOF * j + k]!
      }
    }
    passDown(m, j, covector)
    passDown(m, j, looped)
  }
  for (i = rows.length - 1; i >= 0 && rows[i]! >= m.firstStop; i--) addStop(m, rows[i]!, out)
}

/** Lets a row pull on its bodies, with its force less its load. */
function pullRow(m: Mechanism, row: number): void {
  m.pulling[row] = m.lambda[row]! - (row < m.specRows ? m.load[row]! : 0)
  if (m.pulling[row] !== 0) addCovector(m, row, m.pulling, row)
}

/** Stops of tree joints push their coordinate and nothing else. */
function addStop(m: Mechanism, row: number, out: Float64Array): void {
  const c = (row - m.firstStop) >> 1
  if (m.lambda[row] === 0 || c >= m.q.length) return
  const j = Math.floor(c / DOF)
  for (let a = 0; a < m.activeCount[j]!; a++)
    out[DOF * j + a]! += m.lambda[row]! * stopSlope(m, row, j, m.activeAxes[DOF * j + a]!)
}
