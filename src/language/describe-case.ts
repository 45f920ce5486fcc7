import { AXES, JOINT_IDS, SIDES } from '#body'
import { axisWords } from './movement-words.ts'
import { capitalise, fill } from './fill.ts'
import { formatNumber, formatQuantity } from './format.ts'
import { listOf } from './list.ts'
import { movementOf } from './movements.ts'
import { nameOf } from './names.ts'
import { groupJoints } from './joint-groups.ts'
import { groupSubject, subjectOf } from './describe-subjects.ts'
import type { Axis, AxisValues, Case, JointId, LockSpec, Side } from '#body'
import type { Words } from './catalogue.ts'

/** Inputs are said as they were given: up to this many decimals, trailing zeros left out. */
const INPUT_DECIMALS = 2

/** "3 degrees", "1 degree", "2 mm": the amount of an input, always positive. */
const inputAmount = (axis: Axis, value: number, words: Words): string => {
  const size = Math.abs(value)
  if (axis.startsWith('t')) return millimetres(size, words)
  const n = formatNumber(size, words.language, { decimals: INPUT_DECIMALS, trim: true })
  return fill(size === 1 ? words.describe.degree : words.describe.degrees, { n })
}

const millimetres = (value: number, words: Words): string =>
  formatQuantity(Math.abs(value), 'mm', words.language, { decimals: INPUT_DECIMALS, trim: true })

const partOf = (joint: JointId, axis: Axis, value: number, words: Words): string =>
  value === 0
    ? fill(words.describe.atNeutral, { axis: axisWords(joint, axis, words) })
    : fill(words.movements[movementOf(joint, axis, value > 0 ? 1 : -1)].phrase, { n: inputAmount(axis, value, words) })

const partsOf = (joint: JointId, values: AxisValues, words: Words): string =>
  listOf(
    AXES.flatMap((axis) => {
      const value = values[axis]
      return value === undefined ? [] : [partOf(joint, axis, value, words)]
    }),
    words,
  )

const hasValues = (values: object | undefined): boolean => values !== undefined && Object.keys(values).length > 0

const lockSentence = (joint: JointId, lock: LockSpec, words: Words): string => {
  const what = subjectOf(joint, 'joint', words)
  if (lock === true) return fill(words.describe.locked, { what })
  if (lock.axes !== undefined && lock.axes.length > 0 && lock.axes.length < AXES.length) {
    const axes = listOf(
      lock.axes.map((axis) => axisWords(joint, axis, words)),
      words,
    )
    return fill(words.describe.lockedAxes, { what, axes })
  }
  const holdsNone = lock.axes === undefined ? lock.at === undefined : lock.axes.length === 0
  if (holdsNone && hasValues(lock.stops)) return fill(words.describe.stops, { what })
  const stood = lock.at !== undefined && Object.values(lock.at).some((value) => value !== 0)
  return fill(stood ? words.describe.lockedWhere : words.describe.locked, { what })
}

const factor = (value: number, words: Words): string =>
  formatNumber(value, words.language, { decimals: INPUT_DECIMALS, trim: true })

const heldSentences = (input: Case, words: Words): string[] =>
  JOINT_IDS.flatMap((joint) => {
    const held = input.impose?.[joint]
    const rest = input.rest?.[joint]
    const what = subjectOf(joint, 'moving', words)
    return [
      ...(held !== undefined && hasValues(held)
        ? [fill(words.describe.held, { what, parts: partsOf(joint, held, words) })]
        : []),
      ...(rest !== undefined && Object.values(rest).some((value) => value !== 0)
        ? [fill(words.describe.settled, { what, parts: partsOf(joint, rest, words) })]
        : []),
    ]
  })

/** Whole locks at neutral are said of both sides and of runs of levels at once; every other lock for itself. */
const lockSentences = (input: Case, words: Words): string[] =>
  groupJoints((joint) => {
    const lock = input.lock?.[joint]
    return lock === undefined ? null : lock === true ? 'whole' : joint
  }).map((joints) => {
    const [joint] = joints
    const lock = joint === undefined ? undefined : input.lock?.[joint]
    if (joint === undefined || lock === undefined || joints.length > 1) {
      return fill(words.describe.lockedMany, { what: groupSubject(joints, words) })
    }
    return lockSentence(joint, lock, words)
  })

const stiffnessSentences = (input: Case, words: Words): string[] =>
  groupJoints((joint) => {
    const value = input.stiffness?.[joint]
    return value === undefined || value === 1 ? null : String(value)
  }).map((joints) => {
    const value = joints[0] === undefined ? 1 : (input.stiffness?.[joints[0]] ?? 1)
    const message = joints.length > 1 ? words.describe.stiffnessMany : words.describe.stiffness
    return fill(message, { what: groupSubject(joints, words), n: factor(value, words) })
  })

const rangeSentences = (input: Case, words: Words): string[] =>
  JOINT_IDS.filter((joint) => hasValues(input.range?.[joint])).map((joint) =>
    fill(words.describe.range, { what: subjectOf(joint, 'joint', words) }),
  )

const sideSentences = (input: Case, side: Side, words: Words): string[] => {
  const { describe, names } = words
  const said: string[] = []
  const say = (more: string, less: string, value: number, n: string): void => {
    if (value !== 0) said.push(capitalise(fill(value > 0 ? more : less, { side: names[side], n })))
  }
  const lift = input.lift?.[side]
  if (typeof lift === 'number') say(describe.liftFoot, describe.lowerFoot, lift, millimetres(lift, words))
  else if (lift !== undefined) say(describe.liftHeel, describe.lowerHeel, lift.heel, millimetres(lift.heel, words))
  const seat = input.seat?.[side] ?? 0
  say(describe.seatRaised, describe.seatLowered, seat, millimetres(seat, words))
  for (const bone of ['femur', 'tibia'] as const) {
    const change = input.lengthen?.[`${bone}-${side}`] ?? 0
    if (change === 0) continue
    const values = { bone: nameOf(`${bone}-${side}`, words), n: millimetres(change, words) }
    said.push(capitalise(fill(change > 0 ? describe.longer : describe.shorter, values)))
  }
  const foot = input.foot?.[side]
  const pronation = foot?.pronation ?? 0
  say(describe.pronated, describe.supinated, pronation, inputAmount('rz', pronation, words))
  if (foot?.stiffness !== undefined && foot.stiffness !== 1) {
    const n = factor(foot.stiffness, words)
    said.push(capitalise(fill(describe.footStiffness, { side: names[side], n })))
  }
  return said
}

const counted = (count: number, [one, many]: readonly [string, string], words: Words): string[] => {
  if (count === 0) return []
  return [count === 1 ? one : fill(many, { n: formatNumber(count, words.language, { decimals: 0 }) })]
}

const named = (ids: readonly string[], message: string, words: Words): string[] =>
  ids.length === 0
    ? []
    : [
        fill(message, {
          names: listOf(
            ids.map((id) => nameOf(id, words)),
            words,
          ),
        }),
      ]

/** One tissue is named with its tension; of several only the number is said. */
const pullSentences = (pulls: NonNullable<Case['pull']>, words: Words): string[] => {
  const [only] = pulls
  if (pulls.length > 1) return [fill(words.describe.pulls, { n: String(pulls.length) })]
  if (!only) return []
  const n = formatQuantity(only.tension, 'N', words.language, { decimals: 1, trim: true })
  return [capitalise(fill(words.describe.pullsOne, { name: nameOf(only.path, words), n }))]
}

const otherSentences = (input: Case, words: Words): string[] => {
  const { describe } = words
  const shift = input.shift?.tx ?? 0
  const width = input.feet?.width
  const tilt = input.target?.['pelvic-tilt-change'] ?? 0
  const off = Object.values(input.goals ?? {}).filter((on) => !on).length
  return [
    ...(width === undefined ? [] : [fill(describe.feetApart, { n: millimetres(width, words) })]),
    ...(shift === 0
      ? []
      : [
          fill(describe.bodyShift, {
            side: words.names[shift > 0 ? 'left' : 'right'],
            n: millimetres(shift, words),
          }),
        ]),
    ...named(Object.keys(input.shape ?? {}), describe.shape, words),
    ...pullSentences(input.pull ?? [], words),
    ...counted(input.tether?.length ?? 0, describe.tethers, words),
    ...counted(Object.values(input.tone ?? {}).filter((tone) => tone !== 1).length, describe.tones, words),
    ...named([...new Set((input.push ?? []).map((push) => push.body))], describe.pushes, words),
    ...named(input.hold ?? [], describe.holds, words),
    ...(tilt === 0
      ? []
      : [fill(tilt < 0 ? describe.rolledBack : describe.rolledForward, { n: inputAmount('rx', tilt, words) })]),
    ...counted(off, describe.goalsOff, words),
  ]
}

/** Everything that is done to the body, one sentence each, joints first. Empty when nothing is done. */
export const inputSentences = (input: Case, words: Words): string[] => [
  ...heldSentences(input, words),
  ...lockSentences(input, words),
  ...stiffnessSentences(input, words),
  ...rangeSentences(input, words),
  ...SIDES.flatMap((side) => sideSentences(input, side, words)),
  ...otherSentences(input, words),
]

/** How far up the spine answers, if not all of it. */
export const chainSentences = (input: Case, words: Words): string[] => {
  const chain = input.chain ?? 1
  if (chain >= 1) return []
  if (chain <= 0) return [words.describe.chainNone]
  return [fill(words.describe.chainPart, { n: formatQuantity(100 * chain, '%', words.language, { decimals: 0 }) })]
}
