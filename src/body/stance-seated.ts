import { degrees, subtract } from '#math'
import type { BodyId, JointId, Side } from './ids.ts'
import { SIDES } from './ids.ts'
import type { BodyModel } from './model.ts'
import { foot, held, spineSeats } from './stance-rows.ts'
import type { StanceData, StanceRow } from './stance-rows.ts'
import { TILT, upright } from './stance-upright.ts'
import type { Vec3 } from './simulation.ts'

/** From standing to sitting the pelvis tilts back by this much (I09 of the validation records). */
const SEATED_TILT = degrees(-25.7)
/** Lordosis lost from standing to sitting (I09 of the validation records). */
const SEATED_FLEXION = degrees(38.9)
/** Friction of a seat under each sitting bone, N/m (assumed): it keeps the pelvis from sliding. */
const SEAT_FRICTION = 2e4
/** Give of a padded seat and of the floor under the heels, N/m (assumed). */
const PADDING = 1e4
/** Friction that keeps legs laid parallel, and the trunk's hold on the turning of the sacrum, N m/rad (assumed). */
const LEGS_LAID = 300
const SACRUM_HELD = 300
/** The SI joints of a seated body are about one degree less nutated than standing (A01). */
const UNLOADED_COUNTERNUTATION = degrees(1)
const RIGHT_ANGLE = degrees(90)

/** Stiffness of the soft tissue between the coccyx and the seat, N/m, and how much more of it there is than under the
 * sitting bones, m (both assumed): upright the tip hangs free, slumped by about a dozen degrees it touches. */
const COCCYX_CUSHION = 5e3
const COCCYX_PADDING = 0.01

/** The seat under the tip of the coccyx: it carries only what comes down to it. */
function coccyxCushion(body: BodyModel): StanceRow {
  const { body: id, position } = body.view.landmarks['coccyx-tip']!
  const [c, s] = [Math.cos(SEATED_TILT), Math.sin(SEATED_TILT)]
  const [, y, z] = subtract(position, tuberosity(body, 'left'))
  return {
    measure: { kind: 'point', body: id, point: position, along: 'y', down: true },
    weight: COCCYX_CUSHION,
    oneSided: true,
    role: { kind: 'cushion', gap: Math.max(0, c * y - s * z - COCCYX_PADDING) },
  }
}

type Seats = { [joint in JointId]?: number }

/** Pitch (rad, + top forward) that brings the line between two joints to the given pitch of a leg hanging straight. */
function pitchOf(body: BodyModel, from: JointId, to: JointId): number {
  const { joints } = body.geometry
  const [, y, z] = subtract(joints[to].centre, joints[from].centre)
  return Math.atan2(z, -y)
}

/** Thighs level, shanks at an angle below them: hip, knee and ankle of one side. `foot` keeps the sole level. */
function seatLeg(body: BodyModel, seats: Seats, side: Side, shankPitch: number, soleLevel: boolean): void {
  const thigh = pitchOf(body, `hip-${side}`, `knee-${side}`) - RIGHT_ANGLE
  const shank = pitchOf(body, `knee-${side}`, `ankle-${side}`) + shankPitch
  seats[`sij-${side}`] = UNLOADED_COUNTERNUTATION
  seats[`hip-${side}`] = thigh - SEATED_TILT - UNLOADED_COUNTERNUTATION
  seats[`knee-${side}`] = shank - thigh
  seats[`ankle-${side}`] = soleLevel ? -shank : 0
}

const tuberosity = (body: BodyModel, side: Side): Vec3 =>
  body.view.landmarks[`ischial-tuberosity-${side}`]?.position ?? body.geometry.joints[`hip-${side}`].centre

/** Sitting: both sitting bones on the seat, each on its own height, thighs level, feet on the floor, trunk upright. */
export function sitting(body: BodyModel): StanceData {
  const seats: Seats = spineSeats(SEATED_TILT, SEATED_FLEXION)
  const rows: StanceRow[] = []
  for (const side of SIDES) {
    seatLeg(body, seats, side, 0, true)
    const id: BodyId = `innominate-${side}`
    const point = tuberosity(body, side)
    rows.push({
      measure: { kind: 'point', body: id, point, along: 'y' },
      weight: Infinity,
      role: { kind: 'seat', side },
    })
    for (const along of ['x', 'z'] as const)
      rows.push({
        measure: { kind: 'point', body: id, point, along },
        weight: SEAT_FRICTION,
        role: { kind: 'contact' },
      })
    rows.push(...foot(body, side))
  }
  const goals = upright(body).filter(({ role }) => role.kind === 'goal' && role.goal !== 'centre-of-mass')
  return {
    rows: [...rows, ...goals, TILT, coccyxCushion(body)],
    seats,
    pitch: SEATED_TILT,
    toned: true,
    base: 0,
    loadLeft: 0.5,
  }
}

/**
 * Long sitting: legs straight forward on a frictionless couch, trunk held upright, the sacrum kept from turning by the
 * trunk. What the legs read then depends on what sticks to the couch; this is one of two published readings.
 */
export function longSitting(body: BodyModel): StanceData {
  const seats: Seats = spineSeats(SEATED_TILT, SEATED_FLEXION)
  const contact = { kind: 'contact' } as const
  const thorax = body.centres[body.view.bodies.indexOf('t8')]!
  const rows: StanceRow[] = held('t8', thorax, contact)
  rows.push({ measure: { kind: 'axis', body: 'sacrum', axis: 'z', along: 'x' }, weight: SACRUM_HELD, role: contact })
  for (const side of SIDES) {
    seatLeg(body, seats, side, -RIGHT_ANGLE, false)
    const rest = (id: BodyId, point: Vec3): StanceRow => ({
      measure: { kind: 'point', body: id, point, along: 'y' },
      weight: PADDING,
      role: contact,
    })
    rows.push(rest(`innominate-${side}`, tuberosity(body, side)))
    rows.push(rest(`hindfoot-${side}`, body.geometry.joints[`ankle-${side}`].centre))
    const femur: BodyId = `femur-${side}`
    rows.push(rest(femur, body.geometry.joints[`knee-${side}`].centre))
    rows.push({ measure: { kind: 'axis', body: femur, axis: 'y', along: 'x' }, weight: LEGS_LAID, role: contact })
  }
  return { rows, seats, pitch: SEATED_TILT, toned: false, base: 0, loadLeft: 0.5 }
}
