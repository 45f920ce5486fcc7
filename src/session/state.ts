import type { Case } from '#body'
import type { CauseChoice } from '#causes'
import type { Language } from '#language'

/** Version of the state token in links, files and messages. Old versions are migrated, never refused. */
export const STATE_VERSION = 1

export const VIEWS = [
  'three-quarter',
  'front',
  'back',
  'left',
  'right',
  'top',
  'bottom',
  'pelvis',
  'sij-left',
  'sij-right',
  'symphysis',
  'lumbar',
  'whole',
] as const
export type ViewName = (typeof VIEWS)[number]

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

export const LAYERS = ['guides', 'ghost', 'labels', 'load', 'landmarks', 'xray', 'upper', 'legs', 'discs'] as const
export type Layer = (typeof LAYERS)[number]

/** Free camera: spherical about the target. Degrees, metres. */
export interface Camera {
  readonly azimuth: number
  readonly elevation: number
  readonly distance: number
  readonly target: readonly [number, number, number]
}

/** How the body is looked at: nothing here changes the mechanics. */
export interface View {
  readonly language: Language
  readonly names: 'local' | 'latin' | 'both'
  /** A set view, or a free camera once the user has orbited. */
  readonly camera: ViewName | Camera
  readonly projection: 'perspective' | 'orthographic'
  readonly layers: { readonly [layer in Layer]: boolean }
  /** 1..10, for the eye only. */
  readonly magnify: number
  /** Selected joint, if any: its handles are shown. */
  readonly joint: string | null
  /** Selected bone, if any. */
  readonly bone: string | null
  readonly theme: Theme
}

/** Causes that are part of the case, and what the case would be without them. */
export interface AppliedCauses {
  readonly choices: readonly CauseChoice[]
  readonly base: Case
}

/** The whole state of the product: plain, serialisable, immutable. */
export interface State {
  readonly version: typeof STATE_VERSION
  /** All that is done to the body, causes included: what is solved. */
  readonly case: Case
  /** Absent when nothing in the case came from a cause. */
  readonly causes?: AppliedCauses
  /** A body set aside to compare with: the "before" of charts and tables, the ghost if it is shown. */
  readonly marked?: Case
  readonly view: View
}
