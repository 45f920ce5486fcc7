import type { BodySpec, Case } from './case.ts'
import type { Pose } from './pose.ts'
import type { Axis, BodyId, JointId } from './ids.ts'
import type { BodyPath } from './tissue-lines.ts'

export type Vec3 = readonly [number, number, number]

/** A named point on a body, neutral world coordinates (standing frame), m. */
export interface Landmark {
  readonly id: string
  readonly body: BodyId
  readonly position: Vec3
}

/** What other rooms may know of the built model. The full declarative model is `BodyModel` in this folder. */
export interface ModelView {
  readonly bodies: readonly BodyId[]
  readonly joints: readonly {
    readonly id: JointId
    readonly parent: BodyId
    readonly child: BodyId
    /** Neutral world position, m. */
    readonly centre: Vec3
    /** Columns are the joint's axes in neutral world coordinates: x left, y up, z forward (unit vectors). */
    readonly axes: readonly [Vec3, Vec3, Vec3]
    /** Axes that can move at all. */
    readonly free: readonly Axis[]
    /** Published range per axis, rad or m, for limits drawn on arcs; absent where none is published. */
    readonly range: { readonly [axis in Axis]?: readonly [number, number] }
    /** Largest value an input may ask for, rad or m; beyond it the case is refused. */
    readonly inputLimit: { readonly [axis in Axis]?: readonly [number, number] }
  }[]
  readonly landmarks: { readonly [id: string]: Landmark }
  /** Ligaments, muscles, nerves, scars as lines over bodies. */
  readonly paths: readonly BodyPath[]
  /** Height of the floor, m (negative: the origin lies between the hip centres). */
  readonly floor: number
  /** kg */ readonly mass: number
  /** m */ readonly stature: number
  /** 0 female .. 1 male */ readonly sex: number
  /** Pelvic incidence asked for, rad; the mean body's own where absent. */
  readonly incidence?: number
}

/** A body that can be asked again and again: each solve starts from the last good pose and allocates nothing per step. */
export interface Simulation {
  readonly model: ModelView
  readonly pose: Pose
  /** Solves the case and returns the simulation's own pose (overwritten). Never throws for numerics, never returns NaN. */
  solve(input: Case): Pose
  bodyIndex(id: BodyId): number
  jointIndex(id: JointId): number
}

export type CreateSimulation = (body?: BodySpec) => Simulation
