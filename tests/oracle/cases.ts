import { AXES, GOAL_IDS, inStance, JOINT_IDS, SIDES, STANCES, VERTEBRAE } from '#body'
import type { Axis, BodySpec, JointId, ModelView, Side, Stance } from '#body'
import type { Input } from '../../scripts/model/applied.ts'

/** Random cases over the whole of what can be brought to rest today; the same for the same random source. */

export const VARIANTS: readonly BodySpec[] = [{}, { sex: 'male' }, { sex: 0.4, stature: 1580, mass: 90 }]

const RING: readonly JointId[] = [
  'sij-left',
  'sij-right',
  'symphysis',
  'sacrococcygeal',
  'l5-s1',
  'hip-left',
  'hip-right',
]

/** One thing done to the body. `size` scales what it is done with: 1 = up to the limits of the schema. */
export type Deed = (random: () => number, model: ModelView, size: number) => Input

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!
const either = (random: () => number): number => 2 * random() - 1
const joint = (random: () => number): JointId => pick(random, random() < 0.6 ? RING : JOINT_IDS)
const round = (value: number): number => Math.round(value * 1e3) / 1e3

/** A value that the schema allows on this axis, degrees or mm. */
function within(random: () => number, model: ModelView, id: JointId, axis: Axis, size: number): number {
  const [low, high] = model.joints.find((one) => one.id === id)!.inputLimit[axis]!
  const unit = axis.startsWith('r') ? 180 / Math.PI : 1000
  const value = either(random) * size
  return round(unit * Math.abs(value) * (value < 0 ? low : high))
}

function values(random: () => number, model: ModelView, id: JointId, size: number): { [axis in Axis]?: number } {
  const free = model.joints.find((one) => one.id === id)!.free
  const axes = random() < 0.7 ? [pick(random, free)] : [pick(random, free), pick(random, AXES)]
  return Object.fromEntries(axes.map((axis) => [axis, within(random, model, id, axis, size)]))
}

const impose: Deed = (random, model, size) => {
  const id = joint(random)
  return { impose: { [id]: values(random, model, id, size) } }
}
const rest: Deed = (random, model, size) => {
  const id = joint(random)
  return { rest: { [id]: values(random, model, id, size) } }
}
const lock: Deed = (random, model, size) => {
  const id = joint(random)
  const axes = [pick(random, AXES), pick(random, AXES)]
  const at = { [axes[0]!]: within(random, model, id, axes[0]!, size / 4) }
  return { lock: { [id]: pick(random, [true, { axes }, { axes, at }] as const) } }
}
const stop: Deed = (random, model, size) => {
  const id = joint(random)
  const axis = pick(random, model.joints.find((one) => one.id === id)!.free)
  const end = Math.abs(within(random, model, id, axis, size / 8))
  return { lock: { [id]: { stops: { [axis]: random() < 0.5 ? [-end, 0] : [0, end] } } } }
}
const lift: Deed = (random, _, size) => {
  const mm = round(40 * size * random())
  return { lift: { [pick(random, SIDES)]: random() < 0.7 ? mm : { heel: mm } } }
}
const lengthen: Deed = (random, _, size) => ({
  lengthen: { [`${pick(random, ['femur', 'tibia'])}-${pick(random, SIDES)}`]: round(20 * size * either(random)) },
})
const stiffness: Deed = (random) => ({ stiffness: { [joint(random)]: round(10 ** either(random)) } })
const chain: Deed = (random) => ({ chain: random() < 0.2 ? 0 : round(random()) })
const foot: Deed = (random, _, size) => {
  const side: Side = pick(random, SIDES)
  const pronation = round(10 * size * either(random))
  return { foot: { [side]: random() < 0.5 ? { pronation } : { stiffness: round(10 ** either(random)), pronation } } }
}
const goals: Deed = (random) => ({ goals: { [pick(random, GOAL_IDS)]: false, [pick(random, GOAL_IDS)]: false } })
const feet: Deed = (random) => ({ feet: { width: round(120 + 200 * random()) } })
const shift: Deed = (random, _, size) => ({ shift: { tx: round(30 * size * either(random)) } })
const range: Deed = (random, model) => {
  const id = joint(random)
  const { range: published } = model.joints.find((one) => one.id === id)!
  const axes = AXES.filter((one) => published[one])
  if (id === 'symphysis' || axes.length === 0) return {}
  const axis = pick(random, axes)
  return { range: { [id]: { [axis]: [round(-3 * random()), round(3 * random())] } } }
}
const shape: Deed = (random, _, size) => ({
  shape: {
    [pick(random, [...VERTEBRAE, 'sacrum', 'femur-left'] as const)]: {
      [pick(random, AXES)]: round(6 * size * either(random)),
    },
  },
})
const target: Deed = (random, _, size) => ({ target: { 'pelvic-tilt-change': round(12 * size * either(random)) } })
/** Any stance but standing. */
const stance: Deed = (random) => ({ stance: pick(random, STANCES) })
const supine: Deed = () => ({ stance: 'supine' })
const seat: Deed = (random, _, size) => ({
  stance: 'sitting',
  seat: { [pick(random, SIDES)]: round(20 * size * random()) },
})

const ONE_SIDED = /^(caecum|sigmoid)-/
const line = (random: () => number, model: ModelView) =>
  pick(
    random,
    // Paired ones, so that the mirror image of the case exists.
    model.paths.filter(
      ({ id, crosses, limit }) => crosses && limit > 0 && /-(left|right)$/.test(id) && !ONE_SIDED.test(id),
    ),
  )
const pull: Deed = (random, model, size) => {
  const { id, limit } = line(random, model)
  return { pull: [{ path: id, tension: round(size * random() * Math.min(limit, 300)) }] }
}
const tether: Deed = (random, model) => ({
  tether: [{ path: line(random, model).id, slack: round(3 * random()), stiffness: round(1 + 40 * random()) }],
})
const three = (random: () => number, size: number) =>
  [round(size * either(random)), round(size * either(random)), round(size * either(random))] as const
const push: Deed = (random, _, size) => {
  const body = pick(random, ['sacrum', 'innominate-left', 'l3', 't8', 'c7', 'skull', 'coccyx-2'] as const)
  return { push: [{ body, force: three(random, 30 * size), moment: three(random, 6 * size) }] }
}
const hold: Deed = (random) => ({ hold: [pick(random, ['sacrum', 't8', 'innominate-right', 'skull'] as const)] })
const tone: Deed = (random) => ({
  tone: {
    [pick(random, [
      'all',
      'gluteus-medius-left',
      'psoas-major-right',
      'multifidus-left',
      'biceps-femoris-left',
    ] as const)]: round(2 * random()),
  },
})

/** The more often a deed stands here, the more often it is done. */
export const DEEDS: readonly Deed[] = [
  impose,
  impose,
  impose,
  rest,
  rest,
  lock,
  lock,
  stop,
  lift,
  lift,
  lengthen,
  stiffness,
  chain,
  foot,
  goals,
  feet,
  shift,
  range,
  shape,
  target,
  supine,
  stance,
  seat,
  pull,
  pull,
  tether,
  tether,
  push,
  hold,
  tone,
]

/** One to four things done together. */
export function randomCase(random: () => number, model: ModelView, size = 0.6, deeds = DEEDS): Input {
  const count = 1 + Math.floor(4 * random())
  return together(Array.from({ length: count }, () => pick(random, deeds)(random, model, size)))
}

/** Several inputs as one; of two values for the same thing the later counts. */
export function together(inputs: readonly Input[]): Input {
  let found: Record<string, unknown> = {}
  for (const input of inputs)
    for (const [field, value] of Object.entries(input as Readonly<Record<string, unknown>>))
      found = { ...found, [field]: isRecord(found[field]) && isRecord(value) ? { ...found[field], ...value } : value }
  // What does nothing in the stance that came of it is left out.
  const { version: _, ...used } = inStance(
    { version: 1, ...found },
    (found['stance'] as Stance | undefined) ?? 'standing',
  )
  return used
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeds that stay small and that a simulator with hinges in series can express. */
export const PLAIN_DEEDS: readonly Deed[] = [
  impose,
  impose,
  rest,
  lock,
  lift,
  lift,
  lengthen,
  stiffness,
  goals,
  shift,
  supine,
  pull,
  tether,
]
