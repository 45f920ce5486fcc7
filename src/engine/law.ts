import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'

/** What a joint's own tissue answers: energy, force and stiffness of its six coordinates. */

const STRETCH = new Float64Array(DOF)

/** Distances of six coordinates from their rest in `STRETCH`; returns 3 where the last three are none. */
function stretchOf(q: Float64Array, rest: Float64Array, c: number): number {
  for (let k = 0; k < DOF; k++) STRETCH[k] = q[c + k]! - rest[c + k]!
  return STRETCH[3] === 0 && STRETCH[4] === 0 && STRETCH[5] === 0 ? 3 : DOF
}

/** Distance of a coordinate from its rest. */
function stretch(m: Mechanism, c: number): number {
  return (c < m.q.length ? m.q[c]! : m.loopQ[c - m.q.length]!) - m.rest[c]!
}

/** Signed distance of a coordinate beyond its range. */
function overshoot(m: Mechanism, c: number): number {
  const x = m.q[c]!
  return x < m.low[c]! ? x - m.low[c]! : x > m.high[c]! ? x - m.high[c]! : 0
}

/**
 * Beyond its range a coordinate stiffens by k, not at once but over the onset d: with o the distance beyond, the extra
 * stiffness is k o/d up to d and k from there on.
 */
function endEnergy(k: number, o: number, d: number): number {
  const size = Math.abs(o)
  if (size < d) return (k * size * size * size) / (6 * d)
  return k * ((size * size) / 2 - (d * size) / 2 + (d * d) / 6)
}

function endForce(k: number, o: number, d: number): number {
  const size = Math.abs(o)
  if (size < d) return (k * o * size) / (2 * d)
  return k * Math.sign(o) * (size - d / 2)
}

function endSlope(k: number, o: number, d: number): number {
  const size = Math.abs(o)
  return size < d ? (k * size) / d : k
}

/**
 * Elastic energy of joint j, tree joints, then loops (J). With `locked` (1 per coordinate, 6 per joint) only of the
 * coordinates that are not: what a lock holds is a load, not an effort.
 */
export function jointEnergy(m: Mechanism, j: number, locked?: Uint8Array): number {
  const K = DOF * DOF * j
  const isLoop = j >= m.joints.length
  let sum = 0
  for (let k = 0; k < DOF; k++) STRETCH[k] = locked?.[DOF * j + k] ? 0 : stretch(m, DOF * j + k)
  for (let k = 0; k < DOF; k++) {
    const x = STRETCH[k]!
    if (x === 0) continue
    if (isLoop) sum += 0.5 * x * x * m.stiffness[K + (DOF + 1) * k]!
    else for (let l = 0; l < DOF; l++) sum += 0.5 * x * m.stiffness[K + DOF * k + l]! * STRETCH[l]!
  }
  if (isLoop) return m.factor[j]! * sum
  for (let c = DOF * j; c < DOF * j + DOF; c++) {
    const beyond = locked?.[c] ? 0 : overshoot(m, c)
    if (beyond !== 0) sum += endEnergy(m.endStiffness[c]!, beyond, m.onset[c]!)
  }
  return m.factor[j]! * sum
}

/** out = elastic forces of tree joint j along its six coordinates: the derivatives of its energy. */
export function springForces(out: Float64Array, o: number, m: Mechanism, j: number): void {
  const { q, rest, stiffness } = m
  const K = DOF * DOF * j
  const factor = m.factor[j]!
  const stretched = stretchOf(q, rest, DOF * j)
  for (let k = 0; k < DOF; k++) {
    let sum = 0
    for (let l = 0; l < stretched; l++) sum += stiffness[K + DOF * k + l]! * STRETCH[l]!
    const c = DOF * j + k
    const beyond = overshoot(m, c)
    if (beyond !== 0) sum += endForce(m.endStiffness[c]!, beyond, m.onset[c]!)
    out[o + k] = factor * sum
  }
}

/** What a coordinate's end of range adds to its stiffness, before the joint's factor. */
export function addedStiffness(m: Mechanism, c: number): number {
  const beyond = overshoot(m, c)
  return beyond === 0 ? 0 : endSlope(m.endStiffness[c]!, beyond, m.onset[c]!)
}

/** Elastic energy of all tree joints less the work of their preloads (J). */
export function springEnergy(m: Mechanism): number {
  const { q, rest, stiffness, preload } = m
  let energy = 0
  for (let j = 0; j < m.joints.length; j++) {
    const K = DOF * DOF * j
    let own = 0
    const stretched = stretchOf(q, rest, DOF * j)
    for (let k = 0; k < DOF; k++) {
      const c = DOF * j + k
      let sum = 0
      for (let l = 0; l < stretched; l++) sum += stiffness[K + DOF * k + l]! * STRETCH[l]!
      own += 0.5 * sum * STRETCH[k]!
      const beyond = overshoot(m, c)
      if (beyond !== 0) own += endEnergy(m.endStiffness[c]!, beyond, m.onset[c]!)
      energy -= preload[c]! * q[c]!
    }
    energy += m.factor[j]! * own
  }
  return energy
}
