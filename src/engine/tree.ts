import { invertSmall } from '#math'
import type { Mechanism } from './mechanism.ts'
import { DOF } from './spec.ts'
import { addedStiffness } from './law.ts'
import { addBending, addJointBending, BENT } from './bending.ts'
import { partCovector } from './parts.ts'
import { addDot, addSix, takeSix } from './six.ts'

/**
 * The quadratic model of everything that belongs to one body or one joint, factored along the tree. With xi_b the twist
 * of body b (turn and shift at the world origin), S_j the twists of joint j's coordinates and d_j their changes,
 *
 *     xi_child = xi_parent + S_j d_j,     energy = sum over bodies 1/2 xi' M xi + sum over joints 1/2 d' D d
 *
 * M holds the goals that are read from one body, D the joints' own stiffness, and both the curvature of what carries a
 * force (`bending.ts`). Leaf to root each joint is eliminated:
 *
 *     W = D + S' M S,    G = M S W^-1,    M_parent += M - G W G'
 *
 * so that time grows with the number of joints.
 */

/**
 * The root body hangs on nothing, so its step is measured against a whisper of stiffness (N m/rad, N/m). It acts on
 * the step only, never on the pose of rest, and is far below anything in a body.
 */
const ROOT_PROXIMAL = 1e-3
/**
 * What is held on one body is given a weight besides (N/m, N m): it changes nothing of the answer, since what is held
 * is met exactly, and keeps a leg that a reaction presses together from looking as if it would buckle.
 */
const HELD_LENGTH = 1e5
const HELD_TURN = 1e4

const SIZE = DOF * DOF
const BLOCK = new Float64Array(SIZE)
const IMAGE = new Float64Array(DOF)
const SHARE = new Float64Array(1)

/** Weights in the model of the rows that are read from one body. */
function fillWeights(m: Mechanism): void {
  const { carried, carriedLength, carriedWeight } = m.plan
  for (let i = 0; i < carried.length; i++) {
    carriedWeight[i] = m.rowWeight[carried[i]!]!
    if (carriedWeight[i] === Infinity) carriedWeight[i] = carriedLength[i] ? HELD_LENGTH : HELD_TURN
  }
}

/** M of every body before anything is eliminated. */
function fillBodies(m: Mechanism, bent: boolean): void {
  m.bulk.fill(0)
  fillWeights(m)
  for (let i = 0; i < m.plan.carried.length; i++) fillRow(m, i)
  if (bent) for (let body = 0; body < m.bodies; body++) addBending(m, body)
}

/** Adds one row that is read from one body. */
function fillRow(m: Mechanism, i: number): void {
  const { carried, carriedBody, carriedWeight, covectors } = m.plan
  const { first } = m.parts
  const row = carried[i]!
  const at = DOF * i
  partCovector(covectors, at, m, first[row]!)
  for (let part = first[row]! + 1; part < first[row + 1]!; part++) {
    partCovector(IMAGE, 0, m, part)
    for (let k = 0; k < DOF; k++) covectors[at + k]! += IMAGE[k]!
  }
  const o = SIZE * carriedBody[i]!
  for (let k = 0; k < DOF; k++) {
    SHARE[0] = carriedWeight[i]! * covectors[at + k]!
    if (SHARE[0] !== 0) addSix(m.bulk, o + DOF * k, SHARE, 0, covectors, at)
  }
}

/** S of a joint over its active coordinates, six numbers each. */
function fillTwists(m: Mechanism, j: number, n: number): void {
  const { twist, spin, frame, centre, activeAxes } = m
  const cx = centre[3 * j]!
  const cy = centre[3 * j + 1]!
  const cz = centre[3 * j + 2]!
  for (let a = 0; a < n; a++) {
    const k = activeAxes[DOF * j + a]!
    const o = SIZE * j + DOF * a
    if (k < 3) {
      const x = spin[9 * j + k]!
      const y = spin[9 * j + 3 + k]!
      const z = spin[9 * j + 6 + k]!
      twist[o] = x
      twist[o + 1] = y
      twist[o + 2] = z
      twist[o + 3] = cy * z - cz * y
      twist[o + 4] = cz * x - cx * z
      twist[o + 5] = cx * y - cy * x
    } else {
      twist[o] = 0
      twist[o + 1] = 0
      twist[o + 2] = 0
      twist[o + 3] = frame[9 * j + k - 3]!
      twist[o + 4] = frame[9 * j + k]!
      twist[o + 5] = frame[9 * j + k + 3]!
    }
  }
}

/** The joint's own stiffness over its active coordinates in `BLOCK`. */
function fillStiffness(m: Mechanism, j: number, n: number): void {
  const K = SIZE * j
  const factor = m.factor[j]!
  for (let a = 0; a < n; a++) {
    const k = m.activeAxes[DOF * j + a]!
    for (let b = 0; b < n; b++) BLOCK[a * n + b] = factor * m.stiffness[K + DOF * k + m.activeAxes[DOF * j + b]!]!
    BLOCK[a * n + a]! += j === 0 ? ROOT_PROXIMAL : factor * addedStiffness(m, DOF * j + k)
  }
}

/**
 * Factors the model at the present placement, after `residualForces` of it, with the curvature of what carries forces
 * or (`bent` = false) without. Returns how many of its eigenvalues are negative: none without that curvature.
 */
export function factorTree(m: Mechanism, bent: boolean): number {
  const { bulk, twist, gain, pull, inverse, links } = m
  fillBodies(m, bent)
  let negative = 0
  for (let j = m.joints.length - 1; j >= 0; j--) {
    const n = m.activeCount[j]!
    const T = SIZE * j
    const M = 3 * links[2 * j + 1]!
    const P = 3 * links[2 * j]!
    if (n > 0) {
      fillTwists(m, j, n)
      fillStiffness(m, j, n)
      if (bent) addJointBending(m, j, n, BLOCK)
      for (let a = 0; a < n; a++) {
        pullOn(m, M, T + DOF * a)
        for (let b = 0; b <= a; b++) {
          addDot(BLOCK, a * n + b, IMAGE, 0, twist, T + DOF * b)
          BLOCK[b * n + a] = BLOCK[a * n + b]!
        }
        for (let i = 0; i < DOF; i++) pull[T + DOF * a + i] = bent ? IMAGE[i]! + BENT[DOF * a + i]! : IMAGE[i]!
      }
      negative += invertSmall(BLOCK, n)
      if (negative === Infinity) return negative
      for (let a = 0; a < n * n; a++) inverse[T + a] = BLOCK[a]!
      for (let a = 0; a < n; a++)
        for (let i = 0; i < DOF; i++) {
          let sum = 0
          for (let b = 0; b < n; b++) sum += inverse[T + a * n + b]! * pull[T + DOF * b + i]!
          gain[T + DOF * a + i] = sum
        }
    }
    if (P < 0) continue
    for (let at = 0; at < SIZE; at++) bulk[P + at]! += bulk[M + at]!
    for (let a = 0; a < n; a++)
      for (let i = 0; i < DOF; i++) takeSix(bulk, P + DOF * i, gain, T + DOF * a + i, pull, T + DOF * a)
  }
  return negative
}

/** `IMAGE` = M (at `o`) times the twist at `s`. */
function pullOn({ bulk, twist }: Mechanism, o: number, s: number): void {
  for (let i = 0; i < DOF; i++) {
    IMAGE[i] = 0
    addDot(IMAGE, i, bulk, o + DOF * i, twist, s)
  }
}
