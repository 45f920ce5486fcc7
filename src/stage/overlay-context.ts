import type { ModelView, Pose } from '#body'
import type { Measurements } from '#instruments'
import type { Words } from '#language'
import type { Command, State } from '#session'
import type { Bounds } from './label-layout.ts'
import type { Projector } from './projection.ts'

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
