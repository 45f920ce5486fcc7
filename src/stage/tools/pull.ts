import type { Axis } from '#body'

/**
 * How a pull on a bone becomes a movement of its joint; pure. Each free axis would carry the point under the finger
 * some way along the picture; the pull belongs to the axis that can carry it furthest toward the hand within the range
 * measured in people, and only that axis is held.
 */

/** A free axis as the point under the finger sees it. */
export interface PullAxis {
  readonly axis: Axis
  /** How the point runs on the picture, CSS px per rad or m. */
  readonly x: number
  readonly y: number
  /** Published range, rad or m. */
  readonly range: readonly [number, number]
  /** What may be asked for at most, rad or m. */
  readonly limit: readonly [number, number]
}

export interface Pull {
  readonly axis: Axis
  /** Change of the value (rad or m) per CSS px along x and y of the picture. */
  readonly rate: { readonly x: number; readonly y: number }
}

/** A joint of a few degrees would move a bone by less than a finger can: its whole input range fills this way, CSS px. */
export const PULL_TRAVEL = 150
/** An axis that carries the point by less than this (CSS px) over its whole range cannot be meant. */
const LEAST_TRAVEL = 0.05

/** The axis that a pull along (dx, dy) means; null when no free axis goes that way. */
export function pullOf(axes: readonly PullAxis[], dx: number, dy: number): Pull | null {
  const length = Math.hypot(dx, dy)
  if (length === 0) return null
  let best: PullAxis | null = null
  let furthest = LEAST_TRAVEL
  for (const candidate of axes) {
    const { x, y, range } = candidate
    const way = Math.hypot(x, y)
    const along = (x * dx + y * dy) / length
    const reach = Math.abs(along > 0 ? range[1] : range[0])
    // Once more by the cosine: an axis that would rather go elsewhere gives way to one that goes where the hand goes.
    const travel = way > 0 ? (reach * along * along) / way : 0
    if (travel > furthest) {
      furthest = travel
      best = candidate
    }
  }
  if (!best) return null
  const { x, y, limit } = best
  const way = Math.hypot(x, y)
  // The point stays under the finger where the joint is free enough; a stiff joint is geared down.
  const perPixel = Math.min(1 / way, Math.max(Math.abs(limit[0]), Math.abs(limit[1])) / PULL_TRAVEL)
  return { axis: best.axis, rate: { x: (x / way) * perPixel, y: (y / way) * perPixel } }
}
