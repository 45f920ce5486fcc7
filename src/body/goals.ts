import type { BodyId } from './ids.ts'
import { VERTEBRAE } from './ids.ts'

/**
 * What the nervous system holds on to in quiet standing. Each goal is a few squared errors; its weight is what it
 * would cost to be off by one metre squared (N/m) or one radian squared (N m/rad). Weights are not measured anywhere:
 * they are chosen so that published answers of standing people come out, and can be switched off one by one.
 */
export interface GoalRow {
  readonly goal: GoalId
  /** Body that is held; its weight fades with the highest freed spinal level when the body is above it. */
  readonly body: BodyId
  readonly weight: number
  readonly measure:
    /** Body-fixed neutral direction seen along a world direction. */
    | { readonly kind: 'axis'; readonly axis: Direction; readonly along: Direction }
    /** A landmark's place, over the base of support. */
    | { readonly kind: 'over-base'; readonly landmark: string; readonly along: Direction }
    /**
     * Centre of mass as the legs steer it, over the base of support: trunk, head and arms count where they rest on the
     * sacrum, because balancing them above it is the business of the other goals.
     */
    | { readonly kind: 'carried-mass'; readonly along: Direction }
}
export type Direction = 'x' | 'y' | 'z'

/** Goals by name, in the order they are offered. */
export const GOAL_IDS = [
  'head-level',
  'gaze-horizontal',
  'facing-forward',
  'head-over-base',
  'c7-over-base',
  'trunk-upright',
  'centre-of-mass',
  'pelvis-square',
  'arms-plumb',
] as const
export type GoalId = (typeof GOAL_IDS)[number]

const axis = (axis: Direction, along: Direction) => ({ kind: 'axis', axis, along }) as const
const over = (landmark: string, along: Direction) => ({ kind: 'over-base', landmark, along }) as const

/** Sideways righting of each vertebra and uprightness of the thorax, N m/rad. */
const RIGHTING = 25
const THORAX_PITCH = 150
const THORACIC_PITCHED: readonly BodyId[] = ['t12', 't8', 't4', 't1']
/** Weight of a hanging arm times the distance of its centre from the shoulder: about 3.2 kg, 0.3 m (E01, E02). */
const ARM_PENDULUM = 9.5

export const STANDING_GOALS: readonly GoalRow[] = [
  { goal: 'head-level', body: 'skull', weight: 300, measure: axis('x', 'y') },
  { goal: 'gaze-horizontal', body: 'skull', weight: 300, measure: axis('z', 'y') },
  { goal: 'facing-forward', body: 'skull', weight: 100, measure: axis('z', 'x') },
  { goal: 'head-over-base', body: 'skull', weight: 1500, measure: over('head', 'x') },
  { goal: 'head-over-base', body: 'skull', weight: 1500, measure: over('head', 'z') },
  { goal: 'c7-over-base', body: 'c7', weight: 6000, measure: over('c7', 'x') },
  { goal: 'c7-over-base', body: 'c7', weight: 6000, measure: over('c7', 'z') },
  ...VERTEBRAE.slice(0, -7).map((body): GoalRow => ({
    goal: 'trunk-upright',
    body,
    weight: RIGHTING,
    measure: axis('x', 'y'),
  })),
  ...THORACIC_PITCHED.map((body): GoalRow => ({
    goal: 'trunk-upright',
    body,
    weight: THORAX_PITCH,
    measure: axis('z', 'y'),
  })),
  { goal: 'centre-of-mass', body: 'sacrum', weight: 30000, measure: { kind: 'carried-mass', along: 'x' } },
  { goal: 'centre-of-mass', body: 'sacrum', weight: 5000, measure: { kind: 'carried-mass', along: 'z' } },
  { goal: 'pelvis-square', body: 'sacrum', weight: 300, measure: axis('x', 'z') },
  ...(['upper-arm-left', 'upper-arm-right'] as const).flatMap((body): GoalRow[] => [
    { goal: 'arms-plumb', body, weight: ARM_PENDULUM, measure: axis('y', 'x') },
    { goal: 'arms-plumb', body, weight: ARM_PENDULUM, measure: axis('y', 'z') },
  ]),
]
