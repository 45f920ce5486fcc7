import { degrees } from '#math'
import { STANDING_GOALS } from './goals.ts'
import type { Side } from './ids.ts'
import { SIDES } from './ids.ts'
import type { BodyModel } from './model.ts'
import { borneEvenly, foot, footPoint, GRAVITY, weight } from './stance-rows.ts'
import type { StanceData, StanceRow } from './stance-rows.ts'

/** The pitch of both hip bones, which can be asked for. */
export const TILT: StanceRow = {
  measure: { kind: 'axis', body: 'innominate-left', twin: 'innominate-right', axis: 'z', along: 'y' },
  weight: 0,
  role: { kind: 'target', target: 'pelvic-tilt-change' },
}

/** Goals, the tilt that can be asked for, and the centre of mass to be read: what all upright stances have. */
export function upright(body: BodyModel): StanceRow[] {
  const goals = STANDING_GOALS.map((goal): StanceRow => {
    const { measure } = goal
    const role = { kind: 'goal', goal: goal.goal, body: goal.body } as const
    if (measure.kind === 'axis') return { measure: { ...measure, body: goal.body }, weight: goal.weight, role }
    if (measure.kind === 'carried-mass') {
      const { along } = measure
      return { measure: { kind: 'centre-of-mass', along, carried: true }, weight: goal.weight, role }
    }
    const point = body.centres[body.view.bodies.indexOf(goal.body)]!
    return { measure: { kind: 'point', body: goal.body, point, along: measure.along }, weight: goal.weight, role }
  })
  return [
    ...goals,
    TILT,
    { measure: { kind: 'centre-of-mass', along: 'x', carried: false }, weight: 0, role: { kind: 'reading' } },
  ]
}

/** Quiet standing on both feet: exactly neutral with nothing done. */
export function standing(body: BodyModel): StanceData {
  const rows = [...foot(body, 'left'), ...foot(body, 'right'), ...upright(body), weight(body)]
  const feet = SIDES.map((side) => ({ body: `forefoot-${side}`, point: footPoint(body, side) }) as const)
  return { rows, seats: {}, pitch: 0, toned: true, base: 0, borne: borneEvenly(body, feet) }
}

/**
 * How hard the abductors of the standing leg keep the pelvis level, N m/rad: about a degree of drop under the half
 * body weight they take over (assumed; more is a Trendelenburg sign).
 */
const ABDUCTORS = 3000
/** Weight of a hanging leg (E01: a fifth of the body) times the distance of its centre from the hip, m (E02). */
const LEG_SHARE = 0.2
const LEG_CENTRE = 0.35
/** The lifted leg hangs with the thigh this far forward and the shank as far back, so that the foot clears the floor. */
const LIFTED_THIGH = degrees(20)

/**
 * One leg: against standing on both, the other hip loses the half body weight it passed on and the standing leg gains
 * it; the whole body goes over the one foot.
 */
export function oneLeg(body: BodyModel, stance: 'left-leg' | 'right-leg'): StanceData {
  const side: Side = stance === 'left-leg' ? 'left' : 'right'
  const other: Side = side === 'left' ? 'right' : 'left'
  const bodyWeight = body.view.mass * GRAVITY
  const hip = body.geometry.joints[`hip-${other}`].centre
  const level: StanceRow = {
    measure: { kind: 'axis', body: `innominate-${side}`, axis: 'x', along: 'y' },
    weight: ABDUCTORS,
    role: { kind: 'abductors', side },
  }
  const unloaded: StanceRow = {
    measure: { kind: 'point', body: `innominate-${other}`, point: hip, along: 'y' },
    weight: 0,
    role: { kind: 'load', force: -bodyWeight / 2 },
  }
  const hanging = (['x', 'z'] as const).map((along): StanceRow => ({
    measure: { kind: 'axis', body: `femur-${other}`, axis: 'y', along },
    weight: bodyWeight * LEG_SHARE * LEG_CENTRE,
    role: { kind: 'contact' },
  }))
  return {
    rows: [...foot(body, side), ...upright(body), level, unloaded, ...hanging],
    seats: { [`hip-${other}`]: -LIFTED_THIGH, [`knee-${other}`]: 2 * LIFTED_THIGH },
    pitch: 0,
    toned: true,
    base: footPoint(body, side)[0],
    loadLeft: side === 'left' ? 1 : 0,
  }
}
