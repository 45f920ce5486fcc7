import type { Direction, GoalId } from './goals.ts'
import type { BodyId, JointId, Side } from './ids.ts'
import type { BodyModel } from './model.ts'
import type { Vec3 } from './simulation.ts'

/** What is measured of a body: one coordinate of a point, or a fixed direction seen along a world direction. */
export type Measure =
  | { readonly kind: 'point'; readonly body: BodyId; readonly point: Vec3; readonly along: Direction }
  /** `twin`: a second body whose value is added, for what belongs to both. */
  | {
      readonly kind: 'axis'
      readonly body: BodyId
      readonly twin?: BodyId
      readonly axis: Direction
      readonly along: Direction
    }
  /** Centre of mass of the body; `carried`: with everything above the sacrum resting on the sacral plate. */
  | { readonly kind: 'centre-of-mass'; readonly along: Direction; readonly carried: boolean }

/** Readings a case can ask for exactly; degrees. Pelvic tilt change: the pelvis' pitch against standing, + anterior. */
export const TARGET_IDS = ['pelvic-tilt-change'] as const
export type TargetId = (typeof TARGET_IDS)[number]

/** One row of a stance: what is measured, how hard it is held, and what it is there for. */
export interface StanceRow {
  readonly measure: Measure
  /** Infinity: held exactly. */
  readonly weight: number
  /** Acts only where the value exceeds its rest by more than `gap`. */
  readonly oneSided?: boolean
  readonly role:
    | { readonly kind: 'foot'; readonly side: Side }
    | { readonly kind: 'seat'; readonly side: Side }
    | { readonly kind: 'contact' }
    /** Muscles that keep the pelvis level over the standing leg. */
    | { readonly kind: 'abductors'; readonly side: Side }
    | { readonly kind: 'goal'; readonly goal: GoalId; readonly body: BodyId }
    | { readonly kind: 'target'; readonly target: TargetId }
    /** Measured, never held. */
    | { readonly kind: 'reading' }
    /** A constant force along the row, N. */
    | { readonly kind: 'load'; readonly force: number }
}

/** A stance as data: its symmetric rest against neutral standing, what holds it, and whether muscles stand guard. */
export interface StanceData {
  readonly rows: readonly StanceRow[]
  /** Flexion (rx, rad) of joints in the stance's own rest; joints not named rest as in standing. */
  readonly seats: { readonly [joint in JointId]?: number }
  /** Pitch of the sacrum (rad about +X) in the stance's own rest. */
  readonly pitch: number
  /** Whether joints carry standing tone. */
  readonly toned: boolean
  /** Where the middle of the base of support lies, m to the left; goals over the base follow it. */
  readonly base: number
  /** Share of body weight on the left, where the stance itself decides it. */
  readonly loadLeft?: number
}

const DIRECTIONS: readonly Direction[] = ['x', 'y', 'z']
/** Three directions that fix a body's orientation. */
const ORIENTATION: readonly (readonly [Direction, Direction])[] = [
  ['x', 'y'],
  ['y', 'z'],
  ['z', 'x'],
]

/** Holds a body exactly: three coordinates of one of its points and its orientation. */
export function held(body: BodyId, point: Vec3, role: StanceRow['role']): StanceRow[] {
  return [
    ...DIRECTIONS.map((along): StanceRow => ({
      measure: { kind: 'point', body, point, along },
      weight: Infinity,
      role,
    })),
    ...ORIENTATION.map(([axis, along]): StanceRow => ({
      measure: { kind: 'axis', body, axis, along },
      weight: Infinity,
      role,
    })),
  ]
}

/** Where a foot's support is reckoned from: the floor below its ankle. */
export function footPoint(body: BodyModel, side: Side): Vec3 {
  const { centre } = body.geometry.joints[`ankle-${side}`]
  return [centre[0], body.view.floor, centre[2]]
}

/** A foot held where it stands. */
export const foot = (body: BodyModel, side: Side): StanceRow[] =>
  held(`forefoot-${side}`, footPoint(body, side), { kind: 'foot', side })

const LUMBAR_LEVELS: readonly JointId[] = ['l5-s1', 'l4-l5', 'l3-l4', 'l2-l3', 'l1-l2']
const LOWER_THORAX: readonly JointId[] = ['t12-l1', 't11-t12', 't10-t11', 't9-t10']

/**
 * Rest of the spine (rx per joint, rad) over a pelvis pitched by `pitch` (+ forward): lordosis lost evenly over the
 * lumbar levels, and the lower thorax straightening so that T8 stays upright (shares assumed).
 */
export function spineSeats(pitch: number, flexion: number): { [joint in JointId]?: number } {
  const seats: { [joint in JointId]?: number } = {}
  for (const level of LUMBAR_LEVELS) seats[level] = flexion / LUMBAR_LEVELS.length
  for (const level of LOWER_THORAX) seats[level] = -(pitch + flexion) / LOWER_THORAX.length
  return seats
}
