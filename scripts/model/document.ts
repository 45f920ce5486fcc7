/**
 * The whole model of one body as data, for other programs: metres, radians, newtons, kilograms. docs/model.md says how
 * to bring it to rest. Reads the declarative tables directly, so that it cannot drift away from what is solved.
 */
import { AXES, SPINAL_LEVELS } from '#body'
import type { Axis, BodyId, BodySpec, Case, JointId, SpinalLevel, Stance, Vec3 } from '#body'
import type { RowPart } from '#engine'
import { applyCase } from '../../src/body/apply-case.ts'
import { assemble } from '../../src/body/assemble.ts'
import type { Assembly } from '../../src/body/assemble.ts'
import { END_FACTOR, END_ONSET } from '../../src/body/joint-table.ts'
import { buildBody, fromCaseUnit, jointStiffness } from '../../src/body/model.ts'
import type { BodyModel } from '../../src/body/model.ts'
import { footPoint } from '../../src/body/stance-rows.ts'
import { SUPPORTED_STANCES } from '../../src/body/stances.ts'
import type { StanceRow } from '../../src/body/stances.ts'
import { linesOf } from '../../src/body/tissue-lines.ts'
import { tonedMuscles } from '../../src/body/tone.ts'

export const DOCUMENT_VERSION = 1

type Ranges = { readonly [axis in Axis]?: readonly [number, number] }

/** One body's part in a row: see docs/model.md, "Rows". */
export interface DocumentPart {
  readonly kind: 'point' | 'axis'
  readonly body: BodyId
  /** The point (m) or unit direction fixed to the body, at neutral. */
  readonly at: Vec3
  /** World direction it is seen along. */
  readonly along: Vec3
  readonly factor: number
}

/** A scalar the pose is measured by. `weight` null: held exactly. */
export interface DocumentRow {
  readonly stance: Stance
  readonly weight: number | null
  readonly parts: readonly DocumentPart[]
}
export interface DocumentSupport extends DocumentRow {
  /** The foot whose lift, width and heel move the target; null where there is none. */
  readonly foot: 'left' | 'right' | null
  /** The side of the seat whose height moves the target; null where there is none. */
  readonly seat: 'left' | 'right' | null
  /** The side whose abductors hold it: their tone scales its weight; null where there are none. */
  readonly abductors: 'left' | 'right' | null
  /** Acts only where the value exceeds its target. */
  readonly oneSided: boolean
  /** The target lies this far beyond the value in the stance's rest, m. */
  readonly gap: number
  readonly measure: 'point' | 'axis'
}
export interface DocumentGoal extends DocumentRow {
  readonly goal: string
  readonly kind: 'point' | 'axis' | 'centre-of-mass'
  readonly bodies: readonly BodyId[]
  /** Spinal level with whose freedom the weight fades; null: never. */
  readonly fadesWith: SpinalLevel | null
  /** Share of a sideways shift (asked for, or the lean toward the longer leg) that moves its target. */
  readonly follows: number
}
export interface DocumentTarget extends DocumentRow {
  readonly target: string
  /** The row is held at this times the sine of (its own angle at rest + the angle asked for). */
  readonly scale: number
}

export interface DocumentJoint {
  readonly id: JointId
  readonly parent: BodyId
  readonly child: BodyId
  /** True for the symphysis: it closes the ring and is written in the half-way frame. */
  readonly loop: boolean
  readonly centre: Vec3
  readonly axes: readonly [Vec3, Vec3, Vec3]
  readonly free: readonly Axis[]
  /** 6 x 6, row by row, rx ry rz tx ty tz in the joint's axes: the passive law, and with standing tone. */
  readonly stiffness: { readonly passive: readonly number[]; readonly standing: readonly number[] }
  readonly tone: readonly [number, number, number]
  readonly coupling: number
  readonly range: Ranges
  readonly inputLimit: Ranges
  /** Extra stiffness beyond the range over the stiffness inside; 0 where the joint has no end. */
  readonly endFactor: number
  /** Widths over which that sets in, rotations (rad) and shifts (m). */
  readonly endOnset: readonly [number, number]
  readonly toeRegion: null
  readonly source: string
}

/** A line of tissue. */
export interface DocumentPath {
  readonly id: string
  readonly kind: string
  readonly points: readonly { readonly body: BodyId; readonly at: Vec3 }[]
  /** Length at neutral standing, m. */
  readonly length: number
  /** Most tension it can be asked for, N. */
  readonly limit: number
  /** Strength by which a muscle shares in tone, N; null for what has none. */
  readonly strength: number | null
  readonly source: string
}

export interface BodyDocument {
  readonly version: typeof DOCUMENT_VERSION
  readonly units: 'm rad N kg; world axes: x left, y up, z forward; origin midway between the femoral head centres'
  readonly variant: {
    readonly sex: number
    readonly stature: number
    readonly mass: number
    /** Pelvic incidence asked for, rad. */
    readonly incidence?: number
  }
  readonly floor: number
  readonly bodies: readonly { readonly id: BodyId; readonly mass: number; readonly centre: Vec3 }[]
  readonly joints: readonly DocumentJoint[]
  /** Spinal levels from below, in the order `chain` frees them. */
  readonly levels: readonly SpinalLevel[]
  readonly landmarks: readonly { readonly id: string; readonly body: BodyId; readonly position: Vec3 }[]
  /** Ligaments, muscles, nerves, scars. */
  readonly paths: readonly DocumentPath[]
  readonly goals: readonly DocumentGoal[]
  readonly supports: readonly DocumentSupport[]
  /** Readings a case can ask for exactly. */
  readonly targets: readonly DocumentTarget[]
  /** Constant forces along a row, N. */
  readonly loads: readonly (DocumentRow & { readonly force: number })[]
  /** Symmetric rest of each stance against neutral standing. */
  readonly rests: readonly {
    readonly stance: Stance
    /** Pitch of the sacrum about the origin, rad about +X. */
    readonly pitch: number
    /** Rotation about rx on which a joint sits before it moves, rad. */
    readonly seats: { readonly [joint in JointId]?: number }
    readonly toned: boolean
    /** What each coordinate bears at rest, N m and N: rx ry rz tx ty tz; joints not named bear nothing. */
    readonly preload: { readonly [joint in JointId]?: readonly number[] }
    /** Where weight is borne at rest, and how much of it, N upward. It follows from the preload and is held exactly. */
    readonly borne: readonly { readonly body: BodyId; readonly at: Vec3; readonly force: number }[]
    /** Middle of the base of support, m to the left: goals over the base follow it. */
    readonly base: number
    /** Lean toward the longer leg: `share` of the distance between the feet times tanh of the difference over `onset` (m). */
    readonly lean: { readonly share: number; readonly onset: number }
    /** Distance between the feet where a case does not ask for another, m. */
    readonly spacing: number
  }[]
  /** A raised heel turns the sole about the ball of the foot, this far in front of the ankle, m. */
  readonly ball: number
}

/** The document of one body. */
export function bodyDocument(spec: BodySpec = {}): BodyDocument {
  const body = buildBody(spec, linesOf)
  const { view } = body
  const muscles = new Map(tonedMuscles(body.paths).map((path) => [path.id, path.maxTension]))
  const stances = SUPPORTED_STANCES.map((stance) => rowsOf(body, stance))
  return {
    version: DOCUMENT_VERSION,
    units: 'm rad N kg; world axes: x left, y up, z forward; origin midway between the femoral head centres',
    variant: {
      sex: view.sex,
      stature: view.stature,
      mass: view.mass,
      ...(view.incidence === undefined ? {} : { incidence: view.incidence }),
    },
    floor: view.floor,
    bodies: view.bodies.map((id, i) => ({ id, mass: body.masses[i]!, centre: body.centres[i]! })),
    joints: view.joints.map((_, index) => jointOf(body, index)),
    levels: SPINAL_LEVELS,
    landmarks: Object.values(view.landmarks),
    paths: body.paths.map(({ id, kind, points, length, limit, source }) => ({
      id,
      kind,
      points: points.map((point) => ({ body: point.body, at: point.p })),
      length,
      limit,
      strength: muscles.get(id) ?? null,
      source,
    })),
    goals: stances.flatMap(({ goals }) => goals),
    supports: stances.flatMap(({ supports }) => supports),
    targets: stances.flatMap(({ targets }) => targets),
    loads: stances.flatMap(({ loads }) => loads),
    rests: stances.map(({ rest }) => rest),
    ball: ballOf(body),
  }
}

function jointOf(body: BodyModel, index: number): DocumentJoint {
  const data = body.joints[index]!
  const { id, parent, child, centre, axes, free, range, inputLimit } = body.view.joints[index]!
  const frame = body.geometry.joints[id]
  const loop = id === 'symphysis'
  return {
    id,
    parent,
    child,
    loop,
    centre,
    axes,
    free: AXES.filter((axis) => free.includes(axis)),
    stiffness: { passive: jointStiffness(data, frame, false), standing: jointStiffness(data, frame, true) },
    tone: data.tone,
    coupling: data.coupling ?? 0,
    range,
    inputLimit,
    endFactor: loop ? 0 : END_FACTOR,
    endOnset: [fromCaseUnit('rx', END_ONSET[0]), fromCaseUnit('tx', END_ONSET[1])],
    toeRegion: null,
    source: data.source,
  }
}

type StanceParts = Pick<BodyDocument, 'goals' | 'supports' | 'targets' | 'loads'> & {
  rest: BodyDocument['rests'][number]
}

function rowsOf(body: BodyModel, stance: Stance): StanceParts {
  const assembly = assemble(body, stance)
  const { data, mechanism, restTargets } = assembly
  // How the inputs of a case move the targets is read off by applying cases, so that it cannot drift from what is solved.
  const held = { locked: new Uint8Array(AXES.length * body.joints.length) }
  const targetsUnder = (input: Omit<Case, 'version'>): Float64Array => {
    applyCase(assembly, { version: 1, stance, ...input }, held)
    return mechanism.target.slice()
  }
  const plain = targetsUnder({})
  const shifted = targetsUnder({ shift: { tx: PROBE } })
  const name = (part: RowPart): DocumentPart => {
    if (part.kind === 'length' || part.kind === 'turn') throw new Error(`document: a stance has no ${part.kind} rows`)
    const id = body.view.bodies[part.body]!
    return part.kind === 'point'
      ? { kind: 'point', body: id, at: part.point, along: part.along, factor: part.factor }
      : { kind: 'axis', body: id, at: part.axis, along: part.along, factor: 1 }
  }
  const goals: DocumentGoal[] = []
  const supports: DocumentSupport[] = []
  const targets: DocumentTarget[] = []
  const loads: (DocumentRow & { force: number })[] = []
  data.rows.forEach((row, index) => {
    const { role, measure } = row
    const common: DocumentRow = {
      stance,
      weight: row.weight === Infinity ? null : row.weight,
      parts: mechanism.rowParts[index]!.map(name),
    }
    if (role.kind === 'goal')
      goals.push({
        goal: role.goal,
        kind: measure.kind,
        bodies: [role.body],
        fadesWith: fading(row),
        follows: (shifted[index]! - plain[index]!) / (PROBE * MILLIMETRE),
        ...common,
      })
    else if (role.kind === 'target')
      targets.push({
        target: role.target,
        scale: -2,
        ...common,
        weight: null,
      })
    else if (role.kind === 'load') loads.push({ force: role.force, ...common, weight: 0 })
    else if (role.kind !== 'reading')
      supports.push({
        foot: role.kind === 'foot' ? role.side : null,
        seat: role.kind === 'seat' ? role.side : null,
        abductors: role.kind === 'abductors' ? role.side : null,
        oneSided: row.oneSided === true,
        gap: role.kind === 'cushion' ? role.gap : 0,
        measure: measure.kind === 'axis' ? 'axis' : 'point',
        ...common,
      })
  })
  const { pitch, seats, toned, base } = data
  const mass = data.rows.findIndex(
    ({ role, measure }) => role.kind === 'goal' && measure.kind === 'centre-of-mass' && measure.along === 'x',
  )
  const spacing = footPoint(body, 'left')[0] - footPoint(body, 'right')[0]
  const leanAt = (mm: number): number =>
    mass < 0 ? 0 : targetsUnder({ lengthen: { 'femur-left': mm } })[mass]! - restTargets[mass]! - base
  const most = leanAt(VAST)
  const onset = most === 0 ? 1 : (most * SLIGHT * MILLIMETRE) / leanAt(SLIGHT)
  return {
    goals,
    supports,
    targets,
    loads,
    rest: {
      stance,
      pitch,
      seats,
      toned,
      preload: preloadsOf(assembly),
      borne: borneOf(assembly),
      base,
      lean: { share: most / spacing, onset },
      spacing,
    },
  }
}

function borneOf({ data }: Assembly): BodyDocument['rests'][number]['borne'] {
  const weight = data.rows.reduce((sum, { role }) => (role.kind === 'load' ? sum - role.force : sum), 0)
  return (data.borne ?? []).map(({ body, point, share }) => ({ body, at: point, force: share * weight }))
}

function preloadsOf({ body, preload, slots }: Assembly): BodyDocument['rests'][number]['preload'] {
  return Object.fromEntries(
    body.joints.flatMap(({ id }, index) => {
      const at = AXES.length * slots[index]!
      const values = Array.from(preload.subarray(at, at + AXES.length))
      return values.some((value) => value !== 0) ? [[id, values]] : []
    }),
  )
}

/** Distance by which a probe shifts, a difference of legs that leans all the way, and one that just starts to, mm. */
const PROBE = 10
const VAST = 1e6
const SLIGHT = 1e-3
/** Height to which a probe raises a heel, mm. */
const HEEL = 20
const MILLIMETRE = 1e-3

/** Distance from ankle to ball, from the pitch of the sole under a raised heel. */
function ballOf(body: BodyModel): number {
  const assembly = assemble(body, 'standing')
  applyCase(
    assembly,
    { version: 1, lift: { left: { heel: HEEL } } },
    { locked: new Uint8Array(AXES.length * body.joints.length) },
  )
  const sine = assembly.data.rows.findIndex(
    ({ role, measure }) =>
      role.kind === 'foot' &&
      role.side === 'left' &&
      measure.kind === 'axis' &&
      measure.axis === 'y' &&
      measure.along === 'z',
  )
  return (HEEL * MILLIMETRE) / assembly.mechanism.target[sine]!
}

/** The level just below the body that a goal holds. */
function fading({ role, measure }: StanceRow): SpinalLevel | null {
  if (role.kind !== 'goal' || measure.kind === 'centre-of-mass') return null
  if (role.body === 'skull') return SPINAL_LEVELS.at(-1)!
  return SPINAL_LEVELS.find((level) => level.startsWith(`${role.body}-`)) ?? null
}
