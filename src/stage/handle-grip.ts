import type { Axis, ModelView } from '#body'
import type { Stops } from './handle-geometry.ts'
import type { OnTrack } from './handle-marks.ts'
import type { Hand, OverlayActions, OverlayContext } from './overlay-context.ts'
import type { ScreenPoint } from './projection.ts'

/** Where a grip beside an axis's track lives. */
export interface GripPlace {
  readonly joint: ModelView['joints'][number]
  readonly axis: Axis
  /** The whole handle of the axis, and its knob. */
  readonly group: SVGGElement
  readonly knob: SVGElement
  readonly actions: OverlayActions
  readonly hand: Hand
}

/** What a grip beside the track of an axis needs to know in a frame. */
export interface GripFrame {
  readonly onTrack: OnTrack
  /** A small step along the track, rad or m. */
  readonly step: number
  /** The joint, CSS px: grips keep to one side of it. */
  readonly inner: ScreenPoint
  /** The shortest way (CSS px) that one unit of the axis may count for, or a drag would run away. */
  readonly slowest: number
  /** Where the axis is held, rad or m; null where it is not. */
  readonly held: number | null
  readonly locked: boolean
  readonly stops: Stops | undefined
}

export interface Grip {
  /** Draws it; where it stands (CSS px) if it is there to be taken without being asked for. */
  readonly update: (context: OverlayContext, frame: GripFrame) => readonly { readonly x: number; readonly y: number }[]
  readonly dispose: () => void
}

export type GripMaker = (place: GripPlace) => Grip

const at: ScreenPoint = { x: 0, y: 0, w: 0 }
const next: ScreenPoint = { x: 0, y: 0, w: 0 }

/**
 * Where a grip for a value (rad or m) of the axis stands, and the direction of the track there, CSS px. What a drag of
 * one pixel along it counts for goes to `perPixel`.
 *
 * @param away how far beside the track, away from the joint, CSS px; negative: toward it
 */
export function besideTrack(
  { onTrack, step, inner, slowest }: GripFrame,
  value: number,
  away: number,
  perPixel: { x: number; y: number },
): { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number } {
  onTrack(value + step, next)
  onTrack(value, at)
  const dx = (next.x - at.x) / step
  const dy = (next.y - at.y) / step
  const length = Math.hypot(dx, dy) || 1
  const way = Math.max(length, slowest)
  perPixel.x = dx / length / way
  perPixel.y = dy / length / way
  const side = (inner.x - at.x) * -dy + (inner.y - at.y) * dx >= 0 ? -away : away
  return { x: at.x + (side * -dy) / length, y: at.y + (side * dx) / length, dx, dy }
}
