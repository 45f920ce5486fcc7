import type { Stance } from '#body'
import type { PosedBody } from './posed-body.ts'
import type { Unit } from './types.ts'

/** How healthy people spread, in the instrument's unit. */
export type Spread = (
  | { readonly kind: 'mean'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'up-to'; readonly limit: number }
) & {
  /** Entry of models/SOURCES.md. */
  readonly source: string
}

/**
 * One definition, used to measure, to explain and to document. Names, definitions in words and the meaning of + and -
 * live in src/language under the same id.
 */
export interface Instrument {
  /** Interchange name. */
  readonly id: string
  readonly unit: Unit
  /** Landmarks (or bodies and joints where it reads those) in the order of the formula. */
  readonly landmarks: readonly string[]
  /** In one line; L, R: left and right, x y z: left, up (cranial), forward; f: horizontal forward from the hip axis. */
  readonly formula: string
  /** Entry of models/SOURCES.md, or `convention` where only the geometry defines it. */
  readonly source: string
  readonly spread?: Spread
  /** Stances that define it. */
  readonly stances: readonly Stance[]
  /** The reading in `unit`. */
  readonly read: (body: PosedBody) => number
}

export const EVERY_STANCE = ['standing', 'left-leg', 'right-leg', 'supine', 'long-sitting', 'sitting'] as const
/** Gravity runs along the trunk. */
export const UPRIGHT = ['standing', 'left-leg', 'right-leg', 'long-sitting', 'sitting'] as const
/** There is a base from side to side under the trunk. */
export const ON_A_BASE = ['standing', 'left-leg', 'right-leg', 'sitting'] as const
/** At least one foot carries. */
export const ON_FEET = ['standing', 'left-leg', 'right-leg'] as const
