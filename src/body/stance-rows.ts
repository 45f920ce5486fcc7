import type { Direction, GoalId } from './goals.ts'
import type { BodyId, JointId, Side } from './ids.ts'
import type { BodyModel } from './model.ts'
import type { Vec3 } from './simulation.ts'

/** What is measured of a body: one coordinate of a point, or a fixed direction seen along a world direction. */
export type Measure =
  /** `down`: counted against the direction. */
  | {
      readonly kind: 'point'
      readonly body: BodyId
      readonly point: Vec3
      readonly along: Direction
      readonly down?: boolean
    }
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
  /** Acts only where the value exceeds its target. */
  readonly oneSided?: boolean
  readonly role:
    | { readonly kind: 'foot'; readonly side: Side }
    | { readonly kind: 'seat'; readonly side: Side }
    | { readonly kind: 'contact' }
    /** Soft tissue that touches after a way of `gap`, m. */
    | { readonly kind: 'cushion'; readonly gap: number }
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
  /**
   * Where body weight is borne in the stance's rest, with the share each place bears. Joints carry it there by a
   * preload, so that only what differs from that rest loads them.
   */
  readonly borne?: readonly { readonly body: BodyId; readonly point: Vec3; readonly share: number }[]
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

/** Standard gravity, m/s2. */
export const GRAVITY = 9.80665

/**
 * Body weight, acting at the centre of mass as the legs bear it: everything above the sacrum rests on the sacral plate.
 * It loads the ring and the legs; a chain of passive vertebrae would buckle under it, balancing it is the goals'
 * business. The moment of the trunk about the plate is constant and balanced at rest, so it changes nothing.
 */
export const weight = (body: BodyModel): StanceRow => ({
  measure: { kind: 'centre-of-mass', along: 'y', carried: true },
  weight: 0,
  role: { kind: 'load', force: -body.view.mass * GRAVITY },
})

/** Two places under the centre of mass that bear it by half each, on bodies at given points' heights and sides. */
export function borneEvenly(
  body: BodyModel,
  places: readonly { readonly body: BodyId; readonly point: Vec3 }[],
): NonNullable<StanceData['borne']> {
  const plate = body.geometry.joints['l5-s1'].centre[2]
  const ahead = body.masses.reduce(
    (sum, mass, b) => sum + mass * (isAboveSacrum(body.view.bodies[b]!) ? plate : body.centres[b]![2]),
    0,
  )
  return places.map(({ body: id, point }) => ({
    body: id,
    point: [point[0], point[1], ahead / body.view.mass],
    share: 1 / places.length,
  }))
}

const BELOW = /^(sacrum|coccyx|innominate|femur|shank|talus|hindfoot|forefoot)/
/** Whether a body's mass rests on the sacral plate. */
export const isAboveSacrum = (body: BodyId): boolean => !BELOW.test(body)

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
