import type { Axis, BodyId, JointId, Side } from './ids.ts'

/** Version of the case format; a change of meaning raises it and adds a migration. */
export const CASE_VERSION = 1

export const STANCES = ['standing', 'left-leg', 'right-leg', 'supine', 'long-sitting', 'sitting'] as const
export type Stance = (typeof STANCES)[number]

/** One value per joint axis: rotations in degrees, shifts in millimetres (the units of the case format). */
export type AxisValues = { readonly [axis in Axis]?: number }
/** One-sided limits per axis: [lowest, highest] in degrees or millimetres. */
export type AxisRanges = { readonly [axis in Axis]?: readonly [number, number] }

export type LockSpec = true | { readonly axes?: readonly Axis[]; readonly at?: AxisValues; readonly stops?: AxisRanges }

export interface BodySpec {
  /** 0 = female mean, 1 = male mean, or the two words. */
  readonly sex?: 'female' | 'male' | number
  /** mm */ readonly stature?: number
  /** kg */ readonly mass?: number
  /** degrees */ readonly pelvicIncidence?: number
}

/**
 * What is done to a body. Degrees, millimetres, newtons, newton metres: the outside units of the product.
 * Everything but `version` is optional; an empty case is neutral standing.
 */
export interface Case {
  readonly version: typeof CASE_VERSION
  readonly body?: BodySpec
  readonly stance?: Stance
  readonly impose?: { readonly [joint in JointId]?: AxisValues }
  readonly rest?: { readonly [joint in JointId]?: AxisValues }
  readonly lock?: { readonly [joint in JointId]?: LockSpec }
  readonly stiffness?: { readonly [joint in JointId]?: number }
  readonly lift?: { readonly [side in Side]?: number | { readonly heel: number } }
  readonly seat?: { readonly [side in Side]?: number }
  /** `free`: the feet hang, for a specimen whose bodies are held. */
  readonly feet?: { readonly width?: number; readonly free?: boolean }
  readonly shift?: { readonly tx?: number }
  readonly range?: { readonly [joint in JointId]?: AxisRanges }
  readonly shape?: { readonly [body in BodyId]?: AxisValues }
  readonly lengthen?: { readonly [bone in `${'femur' | 'tibia'}-${Side}`]?: number }
  readonly foot?: { readonly [side in Side]?: { readonly pronation?: number; readonly stiffness?: number } }
  readonly pull?: readonly { readonly path: string; readonly tension: number }[]
  readonly tether?: readonly { readonly path: string; readonly slack: number; readonly stiffness: number }[]
  readonly tone?: { readonly [muscle: string]: number }
  readonly push?: readonly {
    readonly body: BodyId
    readonly force?: readonly [number, number, number]
    readonly moment?: readonly [number, number, number]
  }[]
  readonly hold?: readonly BodyId[]
  readonly target?: { readonly [instrument: string]: number }
  readonly goals?: { readonly [goal: string]: boolean }
  readonly chain?: number
}

/** A fault in foreign data: where, what was given, what is allowed, and the nearest known name if a name was unknown. */
export interface Fault {
  /** e.g. `impose.sij-left.rx` */
  readonly path: string
  readonly value: unknown
  readonly allowed: string
  readonly nearest?: string
}
