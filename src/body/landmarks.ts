/**
 * Named points, joint frames and endplates of the body, for any sex from 0 (female mean) to 1 (male mean) and any
 * stature. One source with the bones: models/packs/landmarks.json. Metres; standing frame, neutral.
 */
import packed from '#packs/landmarks.json'
import { cross, degrees, dot, normalize, scale, subtract, type Vec3 } from '#math'
import type { BodySpec } from './case.ts'
import type { BodyId, JointId } from './ids.ts'
import { incidenceOf, LUMBAR_JOINTS, sagittalVariant, turned } from './incidence.ts'
import type { SagittalVariant } from './incidence.ts'
import { JOINT_TABLE } from './joint-table.ts'
import type { Landmark } from './simulation.ts'

interface StoredJoint {
  readonly centre: Vec3
  readonly pitch?: number
  readonly axes?: Axes
  readonly normal?: Vec3
}
interface StoredPlate {
  readonly centre: Vec3
  readonly pitch: number
  readonly depth: number
  readonly width: number
}
interface Variant {
  readonly stature: number
  readonly floor: number
  readonly landmarks: Readonly<Record<string, { readonly body: string; readonly p: Vec3 }>>
  readonly joints: Readonly<Record<string, StoredJoint>>
  readonly plates: Readonly<Record<string, StoredPlate>>
}
const { female, male } = (packed as unknown as { variants: { female: Variant; male: Variant } }).variants

/** Columns: x left, y up, z forward at neutral; unit vectors at right angles. */
export type Axes = readonly [Vec3, Vec3, Vec3]

/** Where a joint sits and along which axes its coordinates are counted, neutral standing, m. */
export interface JointFrame {
  readonly centre: Vec3
  readonly axes: Axes
  /** Unit normal of the joint surface from parent to child; SI joints only. */
  readonly normal?: Vec3
}

/** Everything that is placed, before it has mass or stiffness. */
export interface BodyGeometry {
  /** 0 female .. 1 male */ readonly sex: number
  /** m */ readonly stature: number
  /** Size against the mean body of this sex, 1 = mean. */
  readonly scale: number
  /** Height of the floor, m (negative). */
  readonly floor: number
  /**
   * Points by name, paired ones with `-left` and `-right`. Every endplate (`s1-superior`, `l5-inferior`, ...) has
   * five: `-centre -anterior -posterior -left -right`.
   */
  readonly landmarks: Readonly<Record<string, Landmark>>
  readonly joints: Readonly<Record<JointId, JointFrame>>
  /**
   * Where a point of the mean body of this sex and size is in this body, m: the shape of another pelvic incidence.
   * Rigid for every body but the sacrum, whose upper part bends between the SI joints; identity for the mean body.
   */
  readonly place: (body: BodyId, p: Vec3) => Vec3
}

const WORLD: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

const mix = (a: number, b: number, sex: number): number => (a === b ? a : a + (b - a) * sex)
const mixed = (a: Vec3, b: Vec3, sex: number): Vec3 => [
  mix(a[0], b[0], sex),
  mix(a[1], b[1], sex),
  mix(a[2], b[2], sex),
]

/** Axes turned about X, radians: the top goes forward. */
const pitched = (angle: number): Axes => [
  [1, 0, 0],
  [0, Math.cos(angle), Math.sin(angle)],
  [0, -Math.sin(angle), Math.cos(angle)],
]

/** Exactly orthonormal axes from rounded or mixed ones: z is kept. */
function orthonormal([x, , z]: Axes): Axes {
  const front = normalize(z)
  const left = normalize(subtract(x, scale(front, dot(x, front))))
  return [left, cross(front, left), front]
}

function jointFrame(a: StoredJoint, b: StoredJoint, sex: number, size: number): JointFrame {
  const axes =
    a.axes !== undefined && b.axes !== undefined
      ? orthonormal([
          mixed(a.axes[0], b.axes[0], sex),
          mixed(a.axes[1], b.axes[1], sex),
          mixed(a.axes[2], b.axes[2], sex),
        ])
      : a.pitch !== undefined && b.pitch !== undefined
        ? pitched(degrees(mix(a.pitch, b.pitch, sex)))
        : WORLD
  const frame: JointFrame = { centre: scale(mixed(a.centre, b.centre, sex), size), axes }
  return a.normal && b.normal ? { ...frame, normal: normalize(mixed(a.normal, b.normal, sex)) } : frame
}

const mirrorPoint = ([x, y, z]: Vec3): Vec3 => [-x, y, z]
/** The mirrored joint's axes still point left, up and forward. */
const mirrorAxes = ([x, y, z]: Axes): Axes => [[x[0], -x[1], -x[2]], mirrorPoint(y), mirrorPoint(z)]
const mirrorName = (name: string): string => name.replace(/-left$/, '-right')

function landmarkTable(sex: number, size: number): Record<string, Landmark> {
  const found: Record<string, Landmark> = {}
  const put = (id: string, body: string, position: Vec3): void => {
    found[id] = { id, body: body as BodyId, position }
  }
  for (const [id, { body, p }] of Object.entries(female.landmarks)) {
    const position = scale(mixed(p, male.landmarks[id]?.p ?? p, sex), size)
    put(id, body, position)
    if (id.endsWith('-left')) put(mirrorName(id), mirrorName(body), mirrorPoint(position))
  }
  for (const [id, a] of Object.entries(female.plates)) {
    const b = male.plates[id] ?? a
    const [, y, z] = scale(mixed(a.centre, b.centre, sex), size)
    const pitch = degrees(mix(a.pitch, b.pitch, sex))
    const half = (mix(a.depth, b.depth, sex) * size) / 2
    const wide = (mix(a.width, b.width, sex) * size) / 2
    const [down, forward] = [half * Math.sin(pitch), half * Math.cos(pitch)]
    const vertebra = id.slice(0, id.indexOf('-'))
    const body = vertebra === 's1' ? 'sacrum' : vertebra
    put(`${id}-centre`, body, [0, y, z])
    put(`${id}-anterior`, body, [0, y - down, z + forward])
    put(`${id}-posterior`, body, [0, y + down, z - forward])
    put(`${id}-left`, body, [wide, y, z])
    put(`${id}-right`, body, [-wide, y, z])
  }
  return found
}

function jointTable(sex: number, size: number): Record<JointId, JointFrame> {
  const found: Record<string, JointFrame> = {}
  for (const [id, stored] of Object.entries(female.joints)) {
    const frame = jointFrame(stored, male.joints[id] ?? stored, sex, size)
    found[id] = frame
    if (!id.endsWith('-left')) continue
    found[mirrorName(id)] = {
      centre: mirrorPoint(frame.centre),
      axes: mirrorAxes(frame.axes),
      ...(frame.normal ? { normal: mirrorPoint(frame.normal) } : {}),
    }
  }
  return found
}

/** Sex as a number: 0 female .. 1 male; female where nothing is said. */
export function sexOf(spec?: BodySpec): number {
  const sex = spec?.sex ?? 'female'
  return sex === 'female' ? 0 : sex === 'male' ? 1 : Math.min(1, Math.max(0, sex))
}

/** Mean stature of the measured body of this sex, m. */
export const meanStature = (sex: number): number => mix(female.stature, male.stature, sex)

/** Pelvic incidence of the measured body of this sex, rad. */
export function meanIncidence(sex: number): number {
  const { tilt, slope } = incidenceOf(plateOf(bodyGeometry(sex)))
  return tilt + slope
}

const plateOf = ({ landmarks }: BodyGeometry) => ({
  anterior: landmarks['s1-superior-anterior']!.position,
  posterior: landmarks['s1-superior-posterior']!.position,
  centre: landmarks['s1-superior-centre']!.position,
})

/** The same body with another incidence: every point and joint where its bone brings it. */
function reshaped(mean: BodyGeometry, incidence: number): BodyGeometry {
  const { landmarks, joints } = mean
  const at = (id: string): Vec3 => landmarks[id]!.position
  const variant = sagittalVariant(
    {
      plate: plateOf(mean),
      plateHalfWidth: at('s1-superior-left')[0],
      sij: joints['sij-left'].centre,
      lumbar: LUMBAR_JOINTS.map((id) => joints[id].centre),
    },
    incidence,
    mean.scale,
  )
  return {
    ...mean,
    landmarks: Object.fromEntries(
      Object.values(landmarks).map((mark) => [mark.id, { ...mark, position: variant.place(mark.body, mark.position) }]),
    ),
    joints: Object.fromEntries(
      JOINT_TABLE.map((joint) => [joint.id, movedJoint(joints[joint.id], joint, variant)]),
    ) as unknown as Record<JointId, JointFrame>,
    place: (body, p) => variant.place(body, p),
  }
}

const about = (v: Vec3, angle: number): Vec3 => turned(v, [0, 0, 0], angle)

/** Spinal axes follow the plates on both sides of the disc; all other axes stay parallel to the world's. */
function movedJoint(
  { centre, axes, normal }: JointFrame,
  { id, parent, child }: { readonly id: JointId; readonly parent: BodyId; readonly child: BodyId },
  variant: SagittalVariant,
): JointFrame {
  const pitch = LUMBAR_JOINTS.includes(id)
    ? (variant.turn(parent === 'sacrum' ? 'sacral-plate' : parent) + variant.turn(child)) / 2
    : 0
  return {
    centre: variant.place(parent, centre),
    axes: [about(axes[0], pitch), about(axes[1], pitch), about(axes[2], pitch)],
    ...(normal ? { normal: about(normal, variant.turn(child)) } : {}),
  }
}

/**
 * The placed body: points and joint frames, neutral standing.
 * @param sex 0 female mean .. 1 male mean, mixed linearly
 * @param stature m; the whole body is scaled evenly to it. The mean of the sex where absent.
 * @param incidence pelvic incidence, rad; the mean body's own where absent
 */
export function bodyGeometry(sex = 0, stature = meanStature(sex), incidence?: number): BodyGeometry {
  const size = stature / meanStature(sex)
  const mean: BodyGeometry = {
    sex,
    stature,
    scale: size,
    floor: mix(female.floor, male.floor, sex) * size,
    landmarks: landmarkTable(sex, size),
    joints: jointTable(sex, size),
    place: (_, p) => p,
  }
  return incidence === undefined ? mean : reshaped(mean, incidence)
}
