import type { Trail } from './foresee.ts'
import type { Parts } from './part-layout.ts'
import type { Plan } from './plan.ts'
import type { JointSpec, RowPart } from './spec.ts'

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

  /** What `resetSettings` puts back. */
  readonly initial: Pick<Mechanism, 'active' | 'stiffness' | 'low' | 'high' | 'endStiffness' | 'onset'>

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

  /** Where the last solves ended. */
  readonly trail: Trail

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
  /** The share that loop joints have in the covectors. */
  readonly looped: Float64Array
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
