import type { BodyId, ModelView, Pose } from '#body'
import type { Measurements } from '#instruments'
import type { Words } from '#language'
import type { Command, State } from '#session'
import type { Bounds } from './label-layout.ts'
import type { Point, Projector } from './projection.ts'

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
}
