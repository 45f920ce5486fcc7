import { degrees, length, millimetres, subtract } from '#math'
import { freed } from './apply-joints.ts'
import type { Assembly } from './assemble.ts'
import type { Case } from './case.ts'
import type { BodyId, Side } from './ids.ts'
import { SPINAL_LEVELS, VERTEBRAE } from './ids.ts'
import { footPoint } from './stance-rows.ts'
import { abductionLeft } from './tone.ts'
import type { Vec3 } from './simulation.ts'

/** A foot support that is raised at the heel turns about the ball of the foot, this far in front of the ankle (F, m). */
const BALL = 0.12

/** Height by which a lift raises the whole foot, m. */
function raise(input: Case, side: Side): number {
  const lift = input.lift?.[side] ?? 0
  return typeof lift === 'number' ? millimetres(lift) : 0
}

/** Goals' weights, supports' places. */
export function aim(assembly: Assembly, input: Case): void {
  const { mechanism: m, data, restTargets, body } = assembly
  m.target.set(restTargets)
  // Weight that nobody balances would fall: a specimen with hanging feet and a body without that goal have none.
  const weightless = input.feet?.free === true || input.goals?.['centre-of-mass'] === false
  if (!weightless) m.preload.set(assembly.preload)
  const shift = centreOfMassShift(assembly, input)
  const base = baseOf(assembly, input)
  const chain = input.chain ?? 1
  data.rows.forEach((row, index) => {
    m.weight[index] = row.weight
    const { role, measure } = row
    if (role.kind === 'goal') {
      if (input.goals?.[role.goal] === false) m.weight[index] = 0
      else if (measure.kind !== 'centre-of-mass') m.weight[index] = row.weight * freed(chain, levelBelow(role.body))
      if (measure.kind === 'centre-of-mass' && measure.along === 'x') m.target[index]! += base + shift
      if (measure.kind === 'point' && measure.along === 'x') m.target[index]! += base + TRUNK_FOLLOWS * shift
    } else if (role.kind === 'seat') m.target[index]! += millimetres(input.seat?.[role.side] ?? 0)
    else if (role.kind === 'load') m.load[index] = weightless ? 0 : role.force
    else if (role.kind === 'cushion') m.target[index]! += role.gap
    else if (role.kind === 'abductors') m.weight[index] = row.weight * abductionLeft(body, input.tone ?? {}, role.side)
    else if (role.kind === 'target') {
      const wanted = input.target?.[role.target]
      if (wanted === undefined) return
      m.weight[index] = Infinity
      // Both hip bones together read -2 sin of their pitch.
      m.target[index] = -2 * Math.sin(Math.asin(-restTargets[index]! / 2) + degrees(wanted))
    } else if (role.kind === 'foot' && input.feet?.free === true) m.weight[index] = 0
    else if (role.kind === 'foot' && measure.kind === 'point') {
      const width = input.feet?.width
      const [x] = footPoint(body, role.side)
      if (measure.along === 'x' && width !== undefined) m.target[index]! += (Math.sign(x) * millimetres(width)) / 2 - x
      if (measure.along === 'y') m.target[index]! += raise(input, role.side) + heelRise(input, role.side).up
      if (measure.along === 'z') m.target[index]! += heelRise(input, role.side).forward
    } else if (role.kind === 'foot' && measure.kind === 'axis') {
      const { pitch } = heelRise(input, role.side)
      if (pitch !== 0 && measure.axis === 'y' && measure.along === 'z') m.target[index] = Math.sin(pitch)
    }
  })
}

/** Middle of the base of support, m to the left: on one leg it goes with that foot. */
function baseOf({ data }: Assembly, input: Case): number {
  const width = input.feet?.width
  return width === undefined || data.base === 0 ? data.base : (Math.sign(data.base) * millimetres(width)) / 2
}

/** A raised heel pitches the sole about the ball: what that does at the ankle. */
function heelRise(input: Case, side: Side): { readonly pitch: number; readonly up: number; readonly forward: number } {
  const lift = input.lift?.[side]
  if (lift === undefined || typeof lift === 'number') return { pitch: 0, up: 0, forward: 0 }
  const pitch = Math.asin(Math.min(1, millimetres(lift.heel) / BALL))
  return { pitch, up: BALL * Math.sin(pitch), forward: BALL * (1 - Math.cos(pitch)) }
}

/** Index of the spinal level just below a body: -1 for bodies below the spine and limbs. */
function levelBelow(body: BodyId): number {
  const vertebra = VERTEBRAE.findIndex((id) => id === body)
  return vertebra >= 0 ? vertebra : body === 'skull' ? SPINAL_LEVELS.length - 1 : -1
}

/**
 * Standing people lean toward the longer leg (A08, B06): the pelvis by at most this share of the distance between the
 * feet, which brings about half of it into the centre of mass, since the trunk stays over the base.
 */
const LEAN_SHARE = 0.07
/** Part of that shift which neck and head take part in; the rest of it the spine takes back (P04). */
const TRUNK_FOLLOWS = 0.3
/** Length difference at which three quarters of the lean are reached, m. */
const LEAN_SCALE = 0.015

/** Where the centre of mass is wanted against the middle of the base, m, + to the left. */
function centreOfMassShift(assembly: Assembly, input: Case): number {
  const longer = (side: Side) =>
    raise(input, side) +
    heelRise(input, side).up +
    millimetres((input.lengthen?.[`femur-${side}`] ?? 0) + (input.lengthen?.[`tibia-${side}`] ?? 0))
  if (assembly.data.loadLeft !== undefined) return millimetres(input.shift?.tx ?? 0)
  const difference = longer('left') - longer('right')
  const left: Vec3 = footPoint(assembly.body, 'left')
  const width = input.feet?.width
  const spacing = width === undefined ? length(subtract(left, footPoint(assembly.body, 'right'))) : millimetres(width)
  return millimetres(input.shift?.tx ?? 0) + LEAN_SHARE * spacing * Math.tanh(difference / LEAN_SCALE)
}
