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

export const LAYERS = [
  'guides',
  'cobb',
  'closeup',
  'trails',
  'ghost',
  'labels',
  'load',
  'landmarks',
  'xray',
  'upper',
  'legs',
  'discs',
  'regions',
  'ligaments',
  'muscles',
  'nerves',
  'organs',
  'skin',
  'dermatomes',
] as const
export type Layer = (typeof LAYERS)[number]

/** Lines the layer `guides` can draw, from the head down. */
export const GUIDE_LINES = [
  'eyes',
  'shoulders',
  'crests',
  'sacral-base',
  'psis',
  'asis',
  'femoral-heads',
  'plumb',
  'weight',
] as const
export type GuideLine = (typeof GUIDE_LINES)[number]

/** How a single bone is shown when it is not shown whole. */
export const LOOKS = ['faded', 'hidden'] as const
export type Look = (typeof LOOKS)[number]

/** A plane that takes away the bone on one side of it. */
export interface Cut {
  /** The plane's normal: left, up or forward. */
  readonly axis: 'x' | 'y' | 'z'
  /** Where it lies along that axis, m. */
  readonly at: number
  /** 1 keeps what lies beyond `at` along the axis, -1 what lies before it. */
  readonly keep: 1 | -1
}

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
  /** Which lines the layer `guides` draws. */
  readonly lines: readonly GuideLine[]
  /** 1..10, for the eye only. */
  readonly magnify: number
  /** Selected joint, if any: its handles are shown. */
  readonly joint: string | null
  /** Selected bone, if any. */
  readonly bone: string | null
  /** Bones, discs and tissues marked together, as a story does; not one of them is selected by it. */
  readonly lit: readonly string[]
  /** Bones that are not shown whole. */
  readonly looks: { readonly [bone: string]: Look }
  /** Only these bones are shown; null: all. */
  readonly only: readonly string[] | null
  readonly cut: Cut | null
  /** 0 = as the body is, 1 = bones drawn furthest apart. */
  readonly explode: number
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
