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
