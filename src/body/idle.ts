/**
 * Inputs that would do nothing. They are refused rather than passed over in silence; `inStance` leaves out what does
 * nothing in another stance, for whoever changes stance with a case at hand.
 */
import type { Case, Stance } from './case.ts'
import { axisEntries, jointEntries, lockedAxes } from './case-entries.ts'
import type { GoalId } from './goals.ts'
import { GOAL_IDS } from './goals.ts'
import type { Side } from './ids.ts'
import { SIDES } from './ids.ts'
import type { BodyModel } from './model.ts'
import { ALL_MUSCLES } from './tissue-ids.ts'
import { hasTone, tonedMuscles } from './tone.ts'

interface Reach {
  /** Feet that stand on the floor. */
  readonly feet: readonly Side[]
  readonly seat: boolean
  readonly toned: boolean
  readonly goals: readonly GoalId[]
}

const NOT_SEATED: GoalId = 'centre-of-mass'
const LYING: Reach = { feet: [], seat: false, toned: false, goals: [] }
const UPRIGHT: Reach = { feet: SIDES, seat: false, toned: true, goals: GOAL_IDS }

/** What of a case each stance has a use for. */
const REACH: { readonly [stance in Stance]: Reach } = {
  standing: UPRIGHT,
  'left-leg': { ...UPRIGHT, feet: ['left'] },
  'right-leg': { ...UPRIGHT, feet: ['right'] },
  sitting: { ...UPRIGHT, seat: true, goals: GOAL_IDS.filter((goal) => goal !== NOT_SEATED) },
  supine: LYING,
  'long-sitting': LYING,
}

/** Fields that a stance has no use for, as paths into the case. */
function idleInStance(input: Case, stance: Stance): string[] {
  const { feet, seat, toned, goals } = REACH[stance]
  const upright = goals.length > 0
  return [
    ...SIDES.filter((side) => input.lift?.[side] !== undefined && !feet.includes(side)).map((side) => `lift.${side}`),
    ...(seat ? [] : SIDES.filter((side) => input.seat?.[side] !== undefined).map((side) => `seat.${side}`)),
    ...(input.feet && feet.length === 0 ? ['feet'] : []),
    ...(input.shift && !upright ? ['shift'] : []),
    ...(input.target && !upright ? ['target'] : []),
    ...(input.tone && Object.keys(input.tone).length > 0 && !toned ? ['tone'] : []),
    ...Object.entries(input.goals ?? {})
      .filter(([goal, on]) => !on && !goals.some((id) => id === goal))
      .map(([goal]) => `goals.${goal}`),
  ]
}

/** Every input that would do nothing in this stance on this body, as paths into the case. */
export function idleInput(input: Case, stance: Stance, body: BodyModel): readonly string[] {
  return [...idleInStance(input, stance), ...idleJoints(input, body), ...idleTissue(input, body)]
}

function idleJoints(input: Case, body: BodyModel): string[] {
  const ranges = new Map((input.range ? body.joints : []).map(({ id, range }) => [id, range]))
  return [
    ...jointEntries(input.range).flatMap(([joint, asked]) =>
      axisEntries(asked)
        .filter(([axis]) => joint === 'symphysis' || !ranges.get(joint)?.[axis])
        .map(([axis]) => `range.${joint}.${axis}`),
    ),
    ...jointEntries(input.lock).flatMap(([joint, lock]) =>
      lock === true
        ? []
        : axisEntries(lock.at ?? {})
            .filter(([axis]) => !lockedAxes(lock).includes(axis))
            .map(([axis]) => `lock.${joint}.at.${axis}`),
    ),
    ...Object.keys(input.shape ?? {})
      .filter((id) => !body.joints.some(({ parent, id: joint }) => parent === id && joint !== 'symphysis'))
      .map((id) => `shape.${id}`),
  ]
}

function idleTissue(input: Case, body: BodyModel): string[] {
  if (!input.pull && !input.tether && !input.push && !input.tone) return []
  const still = new Set(body.paths.filter(({ crosses }) => !crosses).map(({ id }) => id))
  const on = (field: 'pull' | 'tether'): string[] =>
    (input[field] ?? []).flatMap(({ path }, index) => (still.has(path) ? [`${field}.${index}.path`] : []))
  const muscles = new Map(tonedMuscles(body.paths).map((path) => [path.id, path]))
  return [
    ...on('pull'),
    ...on('tether'),
    ...(input.push ?? []).flatMap(({ force, moment }, index) => (force || moment ? [] : [`push.${index}`])),
    ...Object.keys(input.tone ?? {})
      .filter((name) => {
        const muscle = muscles.get(name)
        return name !== ALL_MUSCLES && !(muscle && hasTone(body, muscle))
      })
      .map((name) => `tone.${name}`),
  ]
}

/** The case in another stance, without what does nothing there. What is left out is still in the case it came from. */
export function inStance(input: Case, stance: Stance): Case {
  const { stance: _, ...rest } = input
  const moved: Case = { ...rest, ...(stance === 'standing' ? {} : { stance }) }
  return idleInStance(moved, stance).reduce(without, moved)
}

/** A case without the field at a path of one or two names. */
function without(input: Case, path: string): Case {
  const dot = path.indexOf('.')
  const field = (dot < 0 ? path : path.slice(0, dot)) as keyof Case
  const { [field]: value, ...others } = input
  if (dot < 0) return others as Case
  const { [path.slice(dot + 1)]: _, ...left } = value as Readonly<Record<string, unknown>>
  return (Object.keys(left).length === 0 ? others : { ...others, [field]: left }) as Case
}
