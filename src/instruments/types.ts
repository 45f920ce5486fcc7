import type { ModelView, Pose, Stance } from '#body'

export type Unit = 'deg' | 'mm' | '%' | 'J'

/** One reading. `value` in `unit`; left minus right for every left/right difference. */
export interface Reading {
  readonly value: number
  readonly unit: Unit
}

/** One frontal curve: angle in degrees between the end vertebrae's plates. */
export interface CobbCurve {
  readonly angle: number
  readonly upper: string
  readonly lower: string
  readonly apex: string
  /** Side the curve bulges to. */
  readonly convex: 'left' | 'right'
}

/** Readings by instrument id (interchange names). Instruments the stance does not define are absent. */
export interface Measurements {
  readonly readings: { readonly [instrument: string]: Reading }
  readonly cobb: readonly CobbCurve[]
  /** rx ry rz in degrees per spinal level, lower to upper. */
  readonly profile: readonly {
    readonly level: string
    readonly flexion: number
    readonly rotation: number
    readonly bend: number
  }[]
}

export type Measure = (model: ModelView, pose: Pose, stance: Stance) => Measurements
