import { transpose3, identity3 } from '#math'
import { compileParts } from './part-layout.ts'
import type { Parts } from './part-layout.ts'
import { pathsDown } from './paths-down.ts'
import { emptyPlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { BENDING, bodiesOf, DOF, TRANSFORM } from './spec.ts'
import type { JointSpec, MechanismSpec, RowPart } from './spec.ts'

/**
 * A mechanism laid out for the solver. Everything is allocated here, once, but for the plan, which follows the rows
 * that count. The fields under "settings" are what a caller may change between solves; the rest is the mechanism
 * itself or the solver's own paper.
 */
export interface Mechanism {
  readonly bodies: number
  readonly joints: readonly JointSpec[]
  readonly loops: readonly JointSpec[]
  /**
   * Rows of the spec first, then six per loop joint, then two stops (low, high) per coordinate, tree joints and loops.
   */
  readonly rowCount: number
  readonly specRows: number
  /** First row of the stops. */
  readonly firstStop: number
  readonly rowParts: readonly (readonly RowPart[])[]
  /** 1 for rows that act only where their value exceeds their target. */
  readonly oneSided: Uint8Array
  /** Index of the joint that carries each body. */
  readonly jointOfBody: Int32Array
  /** Index of the joint that carries the parent of each joint, -1 for the root. */
  readonly parentJoint: Int32Array

  // Settings
  /** 1 where a coordinate is free to answer, 0 where it is fixed at `fixed`. Tree joints, then loops (1 = elastic). */
  readonly active: Uint8Array
  /** Value of each coordinate that is not active. */
  readonly fixed: Float64Array
  /** Elastic rest of each coordinate. */
  readonly rest: Float64Array
  /** K of each joint, 36 each, tree joints, then loops (of which only the diagonal counts): N m/rad, N/m. */
  readonly stiffness: Float64Array
  /** Factor on each joint's stiffness. */
  readonly factor: Float64Array
  /**
   * Ends of each tree coordinate's range, the extra stiffness beyond them (N m/rad, N/m) and the width over which it
   * sets in (rad, m).
   */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly endStiffness: Float64Array
  readonly onset: Float64Array
  /** Stiffness that each tree coordinate lacks near its rest, and over which width it comes back; width 0: none. */
  readonly toe: Float64Array
  readonly toeWidth: Float64Array
  /** One-sided stops of each coordinate, tree joints, then loops; infinite where there is none. */
  readonly stopLow: Float64Array
  readonly stopHigh: Float64Array
  /** Shape of the joint before it moves: rotation (9 per joint) of child against parent, in joint axes. */
  readonly seatRotation: Float64Array
  /** Shift (3 per joint) of the child's joint centre before it moves, in joint axes, m. */
  readonly seatShift: Float64Array
  /** Target and weight of each spec row. */
  readonly target: Float64Array
  readonly weight: Float64Array
  /** Constant force along each spec row (N, N m): its work is force times the row's value. */
  readonly load: Float64Array
  /** Constant force along each coordinate (N m, N), 6 per tree joint: balances the loads that exist at neutral. */
  readonly preload: Float64Array

  // State
  /** Coordinates of the tree joints. */
  readonly q: Float64Array
  /** Displacement of the loop joints. */
  readonly loopQ: Float64Array
  readonly transforms: Float64Array
  /** Joint centre (3) and joint axes (9, columns) in the world, per tree joint. */
  readonly centre: Float64Array
  readonly frame: Float64Array
  /** Axes of rotation of the three angle coordinates in the world (9, columns). */
  readonly spin: Float64Array
  /** Errors of the rows that count and the force each carries (goal: weight times error; held: reaction). */
  readonly error: Float64Array
  readonly lambda: Float64Array
  /** Force along each row less its load: what it does to the bodies. */
  readonly pulling: Float64Array

  // Paper
  /** Places in `transforms` of parent and child of each joint (parent below 0: the ground). */
  readonly links: Int32Array
  /** Neutral centre of each joint (3), and its seat turned out of its axes (9). */
  readonly origin: Float64Array
  readonly seated: Float64Array
  readonly axes: Float64Array
  readonly axesTransposed: Float64Array
  /** Moments about the world origin and forces on each body, gathered towards the root. */
  readonly covector: Float64Array
  /** What forces on each body add to the second derivatives of its place (`bending.ts`). */
  readonly bending: Float64Array
  readonly parts: Parts
  /** Joints that a row can move by, leaf to root. */
  readonly rowJoints: readonly Int32Array[]
  /** Weight of every row in this solve; what the settings say, looked up once. */
  readonly rowWeight: Float64Array
  /** The same in this step: a one-sided row that is slack weighs nothing. */
  readonly acting: Float64Array
  readonly penalty: Float64Array
  /** Number of active coordinates of each tree joint, and which they are (6 per joint). */
  readonly activeCount: Int32Array
  readonly activeAxes: Int32Array
  /** The factor of the tree (`tree.ts`): M of each body (36). */
  readonly bulk: Float64Array
  /** Per joint 36 each, six numbers per active coordinate: its twist S, M S, and G. */
  readonly twist: Float64Array
  readonly pull: Float64Array
  readonly gain: Float64Array
  /** W^-1 of each joint over its active coordinates (36 per joint, n x n packed). */
  readonly inverse: Float64Array
  /** How many negative eigenvalues the factor has. */
  negative: number
  /** Force that reaches each joint's active coordinates from all that hangs on it, and W^-1 times it. */
  readonly reaching: Float64Array
  readonly given: Float64Array
  /** Twist of each body in the step last solved for. */
  readonly bodyStep: Float64Array
  /** Force left on each active coordinate (6 places per joint, of which the first are its active coordinates). */
  readonly gradient: Float64Array
  readonly step: Float64Array
  readonly saved: Float64Array
  /** Directions of the search for curvature, as `gradient`. */
  readonly direction: Float64Array
  readonly image: Float64Array
  readonly residual: Float64Array
  readonly total: Float64Array
  /** Rows that count in this solve, and where their derivatives stand. */
  plan: Plan
}

function fail(text: string): never {
  throw new Error(`engine: ${text}`)
}

/** Lays out a mechanism at its neutral pose. Throws when the spec is not a tree with its parents first. */
export function createMechanism(spec: MechanismSpec): Mechanism {
  const { bodies, joints, loops } = spec
  const nj = joints.length
  const all = nj + loops.length
  const jointOfBody = new Int32Array(bodies).fill(-1)
  const parentJoint = new Int32Array(nj).fill(-1)
  joints.forEach((joint, j) => {
    if (jointOfBody[joint.child] !== -1) fail(`body ${joint.child} is carried by two joints; close loops with loops`)
    jointOfBody[joint.child] = j
    if (j === 0) return
    const carrier = jointOfBody[joint.parent] ?? -1
    if (carrier < 0)
      fail(`joint ${j} hangs on body ${joint.parent}, which no earlier joint carries; sort parents first`)
    parentJoint[j] = carrier
  })
  if (jointOfBody.includes(-1)) fail(`body ${jointOfBody.indexOf(-1)} is carried by no joint; add one`)

  const specRows = spec.rows.length
  const firstStop = specRows + DOF * loops.length
  const rowCount = firstStop + 2 * DOF * all
  const down = pathsDown(jointOfBody, parentJoint)
  const loopPaths = loops.map(({ parent, child }) => down([parent, child]))
  const rowJoints = [
    ...spec.rows.map(({ parts }) => down(parts.flatMap(bodiesOf))),
    ...loopPaths.flatMap((path) => Array.from({ length: DOF }, () => path)),
    ...joints.flatMap(({ child }) => {
      const path = down([child])
      return Array.from({ length: 2 * DOF }, () => path)
    }),
    ...loopPaths.flatMap((path) => Array.from({ length: 2 * DOF }, () => path)),
  ]
  const perCoordinate = () => new Float64Array(DOF * nj)
  const mechanism: Mechanism = {
    bodies,
    joints,
    loops,
    rowCount,
    specRows,
    firstStop,
    rowParts: spec.rows.map((row) => row.parts),
    oneSided: Uint8Array.from({ length: rowCount }, (_, row) =>
      row < specRows ? Number(spec.rows[row]!.oneSided ?? false) : Number(row >= firstStop),
    ),
    jointOfBody,
    parentJoint,
    active: new Uint8Array(DOF * all),
    fixed: new Float64Array(DOF * all),
    rest: new Float64Array(DOF * all),
    stiffness: new Float64Array(DOF * DOF * all),
    factor: new Float64Array(all).fill(1),
    low: perCoordinate(),
    high: perCoordinate(),
    endStiffness: perCoordinate(),
    onset: perCoordinate(),
    toe: perCoordinate(),
    toeWidth: perCoordinate(),
    stopLow: new Float64Array(DOF * all),
    stopHigh: new Float64Array(DOF * all),
    seatRotation: new Float64Array(9 * nj),
    seatShift: new Float64Array(3 * nj),
    target: new Float64Array(specRows),
    weight: Float64Array.from(spec.rows, (row) => row.weight),
    load: new Float64Array(specRows),
    preload: perCoordinate(),
    q: perCoordinate(),
    loopQ: new Float64Array(DOF * loops.length),
    transforms: new Float64Array(TRANSFORM * bodies),
    centre: new Float64Array(3 * nj),
    frame: new Float64Array(9 * nj),
    spin: new Float64Array(9 * nj),
    error: new Float64Array(rowCount),
    lambda: new Float64Array(rowCount),
    pulling: new Float64Array(rowCount),
    links: Int32Array.from(joints.flatMap(({ parent, child }) => [TRANSFORM * parent, TRANSFORM * child])),
    origin: Float64Array.from(joints.flatMap(({ centre }) => [...centre])),
    seated: new Float64Array(9 * nj),
    axes: new Float64Array(9 * all),
    axesTransposed: new Float64Array(9 * all),
    covector: new Float64Array(DOF * bodies),
    bending: new Float64Array(BENDING * bodies),
    parts: compileParts(spec.rows.map((row) => row.parts)),
    rowJoints,
    rowWeight: new Float64Array(rowCount),
    acting: new Float64Array(rowCount),
    penalty: new Float64Array(rowCount),
    activeCount: new Int32Array(nj),
    activeAxes: new Int32Array(DOF * nj),
    bulk: new Float64Array(DOF * DOF * bodies),
    twist: new Float64Array(DOF * DOF * nj),
    pull: new Float64Array(DOF * DOF * nj),
    gain: new Float64Array(DOF * DOF * nj),
    inverse: new Float64Array(DOF * DOF * nj),
    negative: 0,
    reaching: perCoordinate(),
    given: perCoordinate(),
    bodyStep: new Float64Array(DOF * bodies),
    gradient: perCoordinate(),
    step: perCoordinate(),
    saved: perCoordinate(),
    direction: perCoordinate(),
    image: perCoordinate(),
    residual: perCoordinate(),
    total: perCoordinate(),
    plan: emptyPlan(),
  }
  ;[...joints, ...loops].forEach((joint, j) => {
    joint.axes.forEach((axis, column) =>
      axis.forEach((value, row) => {
        mechanism.axes[9 * j + 3 * row + column] = value
      }),
    )
    transpose3(mechanism.axesTransposed, 9 * j, mechanism.axes, 9 * j)
    if (j < nj) identity3(mechanism.seatRotation, 9 * j)
  })
  resetSettings(mechanism)
  return mechanism
}

/** Puts every setting but row weights, row targets and seats back: joints free, rests, stops and loads gone. */
export function resetSettings(mechanism: Mechanism): void {
  const { active, joints, loops } = mechanism
  const reset = (joint: JointSpec, j: number): void => {
    for (let k = 0; k < DOF; k++) {
      const c = DOF * j + k
      active[c] = joint.free[k] ? 1 : 0
      if (j >= joints.length) continue
      const end = joint.ends?.[k]
      mechanism.low[c] = end?.[0] ?? -Infinity
      mechanism.high[c] = end?.[1] ?? Infinity
      mechanism.endStiffness[c] = end?.[2] ?? 0
      mechanism.onset[c] = end?.[3] ?? 0
      mechanism.toe[c] = joint.toes?.[k]?.[0] ?? 0
      mechanism.toeWidth[c] = joint.toes?.[k]?.[1] ?? 0
    }
    mechanism.stiffness.set(joint.stiffness, DOF * DOF * j)
  }
  for (let j = 0; j < joints.length; j++) reset(joints[j]!, j)
  for (let j = 0; j < loops.length; j++) reset(loops[j]!, joints.length + j)
  mechanism.fixed.fill(0)
  mechanism.rest.fill(0)
  mechanism.factor.fill(1)
  mechanism.stopLow.fill(-Infinity)
  mechanism.stopHigh.fill(Infinity)
  mechanism.load.fill(0)
  mechanism.preload.fill(0)
}
