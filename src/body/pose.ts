/** How a solve ended. Only `converged` poses are answers; a refused case keeps the last good pose. */
export type SolveStatus = 'converged' | 'stalled' | 'refused'

/** Why a case was refused: which input, what it asked for, what is allowed. Texts live in the language catalogues. */
export interface Refusal {
  /** `no-effect`: an input that does nothing here, alone or in this stance; it is never passed over in silence. */
  readonly code: 'out-of-range' | 'conflict' | 'no-rest' | 'no-effect' | 'not-supported'
  /** Path into the case, e.g. `impose.sij-left.rx`; empty when the whole case has no rest. */
  readonly path: string
  readonly value?: number
  readonly limit?: number
}

/**
 * Where every body came to rest. The arrays belong to the simulation and are overwritten by its next solve:
 * copy what must last. SI: metres, radians, newtons, newton metres, joules.
 */
export interface Pose {
  readonly status: SolveStatus
  readonly refusal: Refusal | null
  readonly iterations: number
  /** Largest scaled gradient component at the end. */
  readonly gradient: number
  /** J, total E of the pose relative to neutral. */
  readonly energy: number
  /**
   * 12 numbers per body in the order of the model's bodies: R row by row (9), then t (3), so that a point's neutral
   * world position p (standing frame, m) is now at R p + t.
   */
  readonly transforms: Float64Array
  /** 6 numbers per joint in the order of the model's joints: rx ry rz (rad) tx ty tz (m), from the stance's own rest. */
  readonly displacements: Float64Array
  /** J per joint: share of the elastic energy. A locked joint has load, not effort. */
  readonly efforts: Float64Array
  /** 6 numbers per joint in the joint's axes: moment about rx ry rz (N m), force along tx ty tz (N); elastic or lock reaction. */
  readonly loads: Float64Array
  /** Share of body weight on the left support, 0..1, from statics of the centre of mass; NaN never: 0.5 where undefined. */
  readonly loadLeft: number
}
