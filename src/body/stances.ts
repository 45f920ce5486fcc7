import { degrees, subtract } from '#math'
import type { Stance } from './case.ts'
import type { Direction, GoalId } from './goals.ts'
import { STANDING_GOALS } from './goals.ts'
import type { BodyId, JointId } from './ids.ts'
import { SIDES } from './ids.ts'
import type { Side } from './ids.ts'
import type { BodyModel } from './model.ts'
import type { Vec3 } from './simulation.ts'

/** What is measured of a body: one coordinate of a point, or a fixed direction seen along a world direction. */
export type Measure =
  | { readonly kind: 'point'; readonly body: BodyId; readonly point: Vec3; readonly along: Direction }
  | { readonly kind: 'axis'; readonly body: BodyId; readonly axis: Direction; readonly along: Direction }
  /** Centre of mass of the body; `carried`: with everything above the sacrum resting on the sacral plate. */
  | { readonly kind: 'centre-of-mass'; readonly along: Direction; readonly carried: boolean }

/** Readings a case can ask for exactly; degrees. Pelvic tilt change: the pelvis' pitch against standing, + anterior. */
export const TARGET_IDS = ['pelvic-tilt-change'] as const
export type TargetId = (typeof TARGET_IDS)[number]

/** One row of a stance: what is measured, how hard it is held, and what it is there for. */
export interface StanceRow {
  readonly measure: Measure
  /** Infinity: held exactly. */
  readonly weight: number
  readonly role:
    | { readonly kind: 'foot'; readonly side: Side }
    | { readonly kind: 'contact' }
    | { readonly kind: 'goal'; readonly goal: GoalId; readonly body: BodyId }
    | { readonly kind: 'target'; readonly target: TargetId }
    /** Measured, never held. */
    | { readonly kind: 'reading' }
}

/** A stance as data: its symmetric rest against neutral standing, what holds it, and whether muscles stand guard. */
export interface StanceData {
  readonly rows: readonly StanceRow[]
  /** Flexion (rx, rad) of joints in the stance's own rest; joints not named rest as in standing. */
  readonly seats: { readonly [joint in JointId]?: number }
  /** Pitch of the sacrum (rad about +X) in the stance's own rest. */
  readonly pitch: number
  /** Whether joints carry standing tone. */
  readonly toned: boolean
}

/** Stances this version can bring to rest. */
export const SUPPORTED_STANCES: readonly Stance[] = ['standing', 'supine']

/** The stance's data for one body. Only for `SUPPORTED_STANCES`. */
export function stanceData(stance: Stance, body: BodyModel): StanceData {
  return stance === 'supine' ? supine(body) : standing(body)
}

const DIRECTIONS: readonly Direction[] = ['x', 'y', 'z']
/** Three directions that fix a body's orientation. */
const ORIENTATION: readonly (readonly [Direction, Direction])[] = [
  ['x', 'y'],
  ['y', 'z'],
  ['z', 'x'],
]

/** Holds a body exactly: three coordinates of one of its points and its orientation. */
function held(body: BodyId, point: Vec3, role: StanceRow['role']): StanceRow[] {
  return [
    ...DIRECTIONS.map((along): StanceRow => ({
      measure: { kind: 'point', body, point, along },
      weight: Infinity,
      role,
    })),
    ...ORIENTATION.map(([axis, along]): StanceRow => ({
      measure: { kind: 'axis', body, axis, along },
      weight: Infinity,
      role,
    })),
  ]
}

/** Where a foot's support is reckoned from: the floor below its ankle. */
export function footPoint(body: BodyModel, side: Side): Vec3 {
  const { centre } = body.geometry.joints[`ankle-${side}`]
  return [centre[0], body.view.floor, centre[2]]
}

function standing(body: BodyModel): StanceData {
  const feet = SIDES.flatMap((side) => held(`forefoot-${side}`, footPoint(body, side), { kind: 'foot', side }))
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
  const tilt: StanceRow = {
    measure: { kind: 'axis', body: 'sacrum', axis: 'z', along: 'y' },
    weight: 0,
    role: { kind: 'target', target: 'pelvic-tilt-change' },
  }
  const mass: StanceRow = {
    measure: { kind: 'centre-of-mass', along: 'x', carried: false },
    weight: 0,
    role: { kind: 'reading' },
  }
  return { rows: [...feet, ...goals, tilt, mass], seats: {}, pitch: 0, toned: true }
}

/** Lordosis is 13 degrees less lying than standing, over the five lumbar levels (D55). */
const SUPINE_FLEXION = degrees(13) / 5
const LUMBAR_LEVELS: readonly JointId[] = ['l5-s1', 'l4-l5', 'l3-l4', 'l2-l3', 'l1-l2']
/** Unloaded sacrum: about one degree less nutated (A01, F07 of the validation records). */
const UNLOADED_COUNTERNUTATION = degrees(1)
/** The coccyx is 10 degrees less extended lying than standing (L04 of the validation records), shared 7 to 3. */
const SUPINE_COCCYX = [degrees(-7), degrees(-3)] as const
/** Relaxed feet hang in plantarflexion (assumed). */
const RELAXED_ANKLE = degrees(20)
/** Stiffness of the plinth under sacrum and heels: their weight sinks in by about a centimetre (assumed), N/m. */
const PLINTH = 1e4
/** Friction that keeps the legs laid parallel, N m/rad (assumed; anything well above the hips' own). */
const LEGS_LAID = 300
/** Half the width over which the sacrum lies on the plinth, m (about the PSIS, F). */
const SACRAL_HALF_WIDTH = 0.045

function supine(body: BodyModel): StanceData {
  const { joints } = body.geometry
  const at = (id: JointId): Vec3 => joints[id].centre
  const lean = (from: JointId, to: JointId): number => {
    const [, y, z] = subtract(at(to), at(from))
    return Math.atan2(z, -y)
  }
  const contact = { kind: 'contact' } as const
  const pitch = -SUPINE_FLEXION * LUMBAR_LEVELS.length
  const seats: { [joint in JointId]?: number } = {
    sacrococcygeal: SUPINE_COCCYX[0],
    intercoccygeal: SUPINE_COCCYX[1],
  }
  for (const level of LUMBAR_LEVELS) seats[level] = SUPINE_FLEXION
  const rows: StanceRow[] = held('t8', body.centres[body.view.bodies.indexOf('t8')]!, contact)
  const rest = (id: BodyId, point: Vec3): StanceRow => ({
    measure: { kind: 'point', body: id, point, along: 'z' },
    weight: PLINTH,
    role: contact,
  })
  const [, y, z] = at('l5-s1')
  rows.push(rest('sacrum', [SACRAL_HALF_WIDTH, y, z]), rest('sacrum', [-SACRAL_HALF_WIDTH, y, z]))
  rows.push(rest('sacrum', at('sacrococcygeal')))
  for (const side of SIDES) {
    const thigh = lean(`hip-${side}`, `knee-${side}`)
    const shank = lean(`knee-${side}`, `ankle-${side}`)
    seats[`sij-${side}`] = UNLOADED_COUNTERNUTATION
    seats[`hip-${side}`] = thigh - pitch - UNLOADED_COUNTERNUTATION
    seats[`knee-${side}`] = shank - thigh
    seats[`ankle-${side}`] = RELAXED_ANKLE
    rows.push(rest(`hindfoot-${side}`, at(`ankle-${side}`)))
    const femur: BodyId = `femur-${side}`
    rows.push({ measure: { kind: 'axis', body: femur, axis: 'y', along: 'x' }, weight: LEGS_LAID, role: contact })
  }
  return { rows, seats, pitch, toned: false }
}
