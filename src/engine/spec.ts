import type { Vec3 } from '#math'

/** Coordinates per joint. */
export const DOF = 6
/** Numbers per body in `transforms`: R row by row, then t. */
export const TRANSFORM = 12
/** Numbers per body in `bending`. */
export const BENDING = 9

/** Parent of the joint that ties the root body to the world. */
export const GROUND = -1

/**
 * A joint: six coordinates rx ry rz (rotation vector of child against parent, rad) and tx ty tz (displacement of the
 * child's joint centre, m), both in the joint's own axes on the parent. All elastic effort is
 * 1/2 (x - r)' K (x - r), plus what an axis' end of range adds (`law.ts`).
 */
export interface JointSpec {
  /** Body index, or GROUND. */
  readonly parent: number
  readonly child: number
  /** Where the joint is at neutral, world, m. */
  readonly centre: Vec3
  /** Its axes at neutral: unit vectors in the world, right-handed. */
  readonly axes: readonly [Vec3, Vec3, Vec3]
  /** K, 6 x 6 row by row, in the joint's axes: N m/rad, N/m. */
  readonly stiffness: readonly number[]
  /** Coordinates that can move at all. */
  readonly free: readonly boolean[]
  /** End of range per coordinate: [lowest, highest, extra stiffness beyond, width over which it sets in]. */
  readonly ends?: readonly (readonly [number, number, number, number?] | null)[]
}

/** A point of a line over bodies: neutral world coordinates, m. */
export interface PathPoint {
  readonly body: number
  readonly point: Vec3
}

/** One part of a scalar measure of the pose. */
export type RowPart =
  /** coefficient times the position of a point (neutral world coordinates, m) along a world direction. */
  | {
      readonly kind: 'point'
      readonly body: number
      readonly point: Vec3
      readonly along: Vec3
      readonly factor: number
    }
  /** Component of a body-fixed direction along a world direction: the sine of the angle that turns it away. */
  | { readonly kind: 'axis'; readonly body: number; readonly axis: Vec3; readonly along: Vec3 }
  /**
   * Component along a world direction of the body's rotation vector (rad), counted from the orientation `from` (its
   * rotation in the stance's rest, row by row). A load along it is a moment that is constant for turns about one axis.
   */
  | { readonly kind: 'turn'; readonly body: number; readonly from: readonly number[]; readonly along: Vec3 }
  /** Factor times the length (m) of the line through the points, in their order: a ligament, a muscle, a scar. */
  | { readonly kind: 'length'; readonly points: readonly PathPoint[]; readonly factor: number }

/** Bodies a part is read from. */
export function bodiesOf(part: RowPart): readonly number[] {
  return part.kind === 'length' ? part.points.map(({ body }) => body) : [part.body]
}

/**
 * A scalar the pose is measured by: sum of its parts minus its target. With a finite weight w it costs 1/2 w error^2
 * (a goal: N/m for points, N m for axes); with weight Infinity the error is held at zero exactly (a support).
 */
export interface RowSpec {
  readonly parts: readonly RowPart[]
  readonly weight: number
  /** The row acts only where its value exceeds its target: a tissue that goes slack, a floor that does not pull. */
  readonly oneSided?: boolean
}

/** A mechanism: a tree of joints (parents before children) and joints that close loops. */
export interface MechanismSpec {
  readonly bodies: number
  /** The first joint carries the root body on GROUND; every body is the child of exactly one of them. */
  readonly joints: readonly JointSpec[]
  /**
   * Loop joints, written in the half-way frame between the two bodies so that exchanging them only changes signs;
   * diagonal stiffness only.
   */
  readonly loops: readonly JointSpec[]
  readonly rows: readonly RowSpec[]
}
