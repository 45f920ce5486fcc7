import type { Axis, BodyId, ModelView, Pose } from '#body'
import type { Measurements } from '#instruments'
import type { Words } from '#language'
import type { Command, State } from '#session'
import type { Bounds, LabelBox } from './label-layout.ts'
import type { Point, Projector } from './projection.ts'

/**
 * What the hand on the picture is doing right now: never part of the state, for nobody wants it in a link. Handles and
 * grabs write it, whatever shows it reads it.
 */
export interface Hand {
  /** Axis of the selected joint that is being moved. */
  axis: Axis | null
  /** True while a drag lasts. */
  busy: boolean
  /** Stops at whole degrees and millimetres, as Shift does, for hands without a Shift key. */
  snap: boolean
  /** Which handles a small picture has room for. */
  kind: 'turn' | 'shift'
}

/** What everything that lies over the picture may read while a frame is laid out. */
export interface OverlayContext {
  readonly model: ModelView
  readonly state: State
  readonly pose: Pose | null
  readonly measurements: Measurements | null
  readonly words: Words | null
  readonly projector: Projector
  /** The part of the picture that no panel covers, CSS px. */
  readonly bounds: Bounds
  /** True where there is little room: a phone, a small frame on someone's page. */
  readonly compact: boolean
  /** What already has its place in this frame, most important first; whoever places something adds it. */
  readonly taken: LabelBox[]
  readonly hand: Hand
  /** Height of what carries the trunk: floor, seat or couch, m. */
  readonly support: number
  /** Magnification in force. */
  readonly magnification: number
  /** A point inside each bone: the body that carries it, and where it lies at neutral (m). */
  readonly anchors: ReadonlyMap<string, { readonly body: number; readonly at: Point }>
  /** What the eye meets on its way to a point (m): the body, and how far behind the point (m, negative: in front). */
  readonly lookAt: (point: ArrayLike<number>) => { readonly body: BodyId; readonly behind: number } | null
  /** Bone under the pointer. */
  readonly hovered: string | null
}

/** What the overlay may do. */
export interface OverlayActions {
  readonly command: (command: Command) => void
  readonly dragStart: () => void
  readonly dragEnd: () => void
  readonly invalidate: () => void
}

/** One kind of thing over the picture. */
export interface OverlayPart {
  update: (context: OverlayContext) => void
  dispose?: () => void
}
