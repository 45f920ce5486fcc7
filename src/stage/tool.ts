import type { ModelView, Pose } from '#body'
import type { Words } from '#language'
import type { State } from '#session'
import type { Scene, WebGLRenderer } from 'three'
import type { Figure } from './figure.ts'
import type { Grab } from './gestures.ts'
import type { GripMaker } from './handle-grip.ts'
import type { Hand, OverlayActions, OverlayPart } from './overlay-context.ts'
import type { Point, Projector } from './projection.ts'

/** What a tool may hold on to. Tools come after the first frame, and only where the whole product is wanted. */
export interface ToolHost {
  readonly container: HTMLElement
  /** SVG under the labels. */
  readonly lines: Element
  readonly labels: Element
  /** HTML that takes the pointer. */
  readonly controls: HTMLElement
  /** The selected joint's chip: buttons of class `stage-chip-button` may be added. */
  readonly chip: HTMLElement
  /** SVG that takes the pointer. */
  readonly handles: Element
  /** Puts one more grip on the track of every axis of the selected joint. */
  readonly addGrip: (make: GripMaker) => void
  readonly actions: OverlayActions
  readonly hand: Hand
  readonly projector: Projector
  readonly figure: Figure
  /** Bone under a point of the picture (CSS px), and the point of it that is met (m, as shown). */
  readonly hitAt: (x: number, y: number) => { readonly part: string; readonly point: Point } | null
  readonly state: () => State | null
  readonly pose: () => Pose | null
  readonly model: () => ModelView
  readonly words: () => Words | null
}

/** Something over the picture that only the whole product has. */
export interface Tool extends OverlayPart {
  /** Laid out before everything else: it cannot give way. */
  readonly early?: boolean
  /** What pulls the thing under a point of the picture (CSS px); null leaves the press to the view. */
  readonly grab?: (x: number, y: number) => Grab | null
  /** Draws into the picture after the body. */
  readonly render?: (renderer: WebGLRenderer, scene: Scene) => void
}
