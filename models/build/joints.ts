/** Centres (m, standing) and axes of every joint: left ones and those on the midline. */
import { cross, degrees, middle, normalize, scale, type Vec3 } from '#math'
import { apply, carry, carryNormal } from './affine.ts'
import { legPosture } from './leg-posture.ts'
import { coccyxSplit, pelvisSeat, placement } from './placement.ts'
import {
  ALIGNMENT,
  armJoint,
  ELBOW_AXIS,
  mandiblePoint,
  PELVIS,
  pelvisPoint,
  station,
  stations,
  vertebraPoint,
  type Sex,
} from './tables.ts'
import { armSeats } from './upper-posture.ts'

/** Axes: world-parallel when both are absent; `pitch` turns them about X (deg, + = top forward); else three columns. */
export interface JointRow {
  readonly centre: Vec3
  readonly pitch?: number
  readonly axes?: readonly [Vec3, Vec3, Vec3]
  /** Unit normal of the joint surface, pointing from parent to child. */
  readonly normal?: Vec3
}

const METRES = 1e-3
const UP: Vec3 = [0, 1, 0]
/** Ankle axis against the midline of the foot and the long axis of the shank, degrees (Isman and Inman 1969: 84, 80). */
const ANKLE_TO_FOOT_DEG = 84
const ANKLE_TO_SHANK_DEG = 80
/** Subtalar axis, degrees: up from the sole, and towards the midline of the body from that of the foot (the same, 1969). */
const SUBTALAR_UP_DEG = 42
const SUBTALAR_MEDIAL_DEG = 23

/** Orthonormal axes with the given z; x stays as level as it can. */
function axesAlongZ(z: Vec3): readonly [Vec3, Vec3, Vec3] {
  const x = normalize(cross(UP, z))
  return [x, cross(z, x), z]
}
/** Orthonormal axes with the given x; z stays as level as it can. */
function axesAlongX(x: Vec3): readonly [Vec3, Vec3, Vec3] {
  const z = normalize(cross(x, UP))
  return [x, cross(z, x), z]
}
/** A direction by its angles: turned from forward towards the left, and raised, degrees. */
function heading(leftward: number, up: number): Vec3 {
  const [h, v] = [degrees(leftward), degrees(up)]
  return [Math.cos(v) * Math.sin(h), Math.sin(v), Math.cos(v) * Math.cos(h)]
}

const mean = (points: readonly Vec3[]): Vec3 => {
  const sum = points.reduce<Vec3>((a, p) => [a[0] + p[0], a[1] + p[1], a[2] + p[2]], [0, 0, 0])
  return scale(sum, 1 / points.length)
}
const region = (bone: string, sex: Sex, start: string): Vec3 =>
  mean(
    Object.values(stations(bone, sex))
      .filter(({ id }) => id.startsWith(start))
      .map(({ p }) => p),
  )

function pelvicJoints(sex: Sex): Record<string, JointRow> {
  const place = placement('hip-bone', sex).point
  const iliac = pelvisPoint(sex, 'si_auricular_normal')
  const sacral = pelvisPoint(sex, 'sacral_auricular_normal')
  // The iliac face looks at the sacrum, the sacral face at the ilium: their mean points from sacrum to ilium.
  const normal: Vec3 = normalize([sacral[0] - iliac[0], sacral[1] - iliac[1], sacral[2] - iliac[2]])
  const apex = middle(station('sacrum', sex, 'apex-centre'), station('coccyx', sex, 'base-centre'))
  const symphysis = pelvisPoint(sex, 'symphysis_face_centre')
  return {
    'sij-left': {
      centre: place(middle(pelvisPoint(sex, 'si_auricular_centroid'), pelvisPoint(sex, 'sacral_auricular_centroid'))),
      normal: carryNormal(pelvisSeat(sex), normal),
    },
    symphysis: { centre: place([0, symphysis[1], symphysis[2]]) },
    'hip-left': { centre: place(pelvisPoint(sex, 'acetabular_centre')) },
    sacrococcygeal: { centre: place(apex) },
    intercoccygeal: { centre: place(coccyxSplit(sex).point) },
  }
}

function spinalJoints(sex: Sex): Record<string, JointRow> {
  const { discs, vertebrae, skull } = ALIGNMENT[sex]
  const found: Record<string, JointRow> = {}
  for (const [level, { centre, inclination }] of Object.entries(discs))
    found[level.toLowerCase()] = { centre: scale(centre, METRES), pitch: inclination }
  const c1 = vertebrae['C1']?.inclination ?? 0
  const c2 = vertebrae['C2']?.inclination ?? 0
  // Between bones without a disc: half-way between the two inclinations (the skull stands level, Frankfurt).
  found['c1-c2'] = { centre: placement('c2', sex).point(vertebraPoint('C2', 'dens_mid')), pitch: (c1 + c2) / 2 }
  found['c0-c1'] = { centre: scale(skull.condyle_mid, METRES), pitch: c1 / 2 }
  return found
}

function legJoints(sex: Sex): Record<string, JointRow> {
  const { straight, thigh, shank } = legPosture(sex)
  const toeOut = PELVIS[sex].leg_left.toe_out_deg
  // The axis leaves the foot's midline by 84 degrees on the inner side: its lateral end lies further back.
  const across = heading(toeOut + 180 - ANKLE_TO_FOOT_DEG, ANKLE_TO_SHANK_DEG - 90)
  const foot = placement('talus', sex).point
  return {
    'knee-left': { centre: scale(apply(thigh, straight.knee), METRES) },
    'ankle-left': { centre: scale(apply(shank, straight.ankle), METRES), axes: axesAlongX(across) },
    'subtalar-left': {
      // The axis leaves the talus through the upper inner neck: middle of the talar underside and the head.
      centre: foot(middle(region('talus', sex, 'inferior-'), region('talus', sex, 'head-'))),
      axes: axesAlongZ(heading(toeOut - SUBTALAR_MEDIAL_DEG, SUBTALAR_UP_DEG)),
    },
    'midfoot-left': {
      // Talonavicular and calcaneocuboid faces lie side by side.
      centre: foot(middle(region('navicular', sex, 'proximal-'), region('cuboid', sex, 'proximal-'))),
      axes: axesAlongZ(heading(toeOut, 0)),
    },
  }
}

function armJoints(sex: Sex): Record<string, JointRow> {
  const at = (bone: string, joint: string): Vec3 => placement(bone, sex).point(armJoint(joint))
  const jaw = placement('mandible', sex).point(mandiblePoint('condyle_centre'))
  return {
    'sternoclavicular-left': { centre: at('clavicle', 'sternoclavicular') },
    'acromioclavicular-left': { centre: at('clavicle', 'acromioclavicular') },
    'glenohumeral-left': { centre: at('humerus', 'glenohumeral') },
    'elbow-left': {
      centre: at('humerus', 'elbow'),
      axes: axesAlongX(normalize(carry(armSeats(sex).humerus, ELBOW_AXIS))),
    },
    'wrist-left': { centre: at('radius', 'wrist') },
    temporomandibular: { centre: [0, jaw[1], jaw[2]] },
  }
}

/** Every joint of src/body/ids.ts that lies left or on the midline. */
export const joints = (sex: Sex): Readonly<Record<string, JointRow>> => ({
  ...pelvicJoints(sex),
  ...spinalJoints(sex),
  ...legJoints(sex),
  ...armJoints(sex),
})
