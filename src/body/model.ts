import { add, cross, degrees, middle, millimetres, normalize, scale, subtract } from '#math'
import type { Axis, BodyId, JointId, SpinalLevel } from './ids.ts'
import { AXES, BODY_IDS, JOINT_IDS, SPINAL_LEVELS } from './ids.ts'
import type { BodySpec } from './case.ts'
import { inputLimit } from './limits.ts'
import { JOINT_TABLE } from './joint-table.ts'
import type { JointData } from './joint-table.ts'
import { bodyGeometry, sexOf } from './landmarks.ts'
import type { BodyGeometry, JointFrame } from './landmarks.ts'
import { massShare, MEAN_MASS } from './masses.ts'
import type { ModelView, Vec3 } from './simulation.ts'
import type { BodyPath } from './tissue-lines.ts'

/** A built body: the declarative tables placed on one person's measurements. Metres, radians, kilograms. */
export interface BodyModel {
  readonly view: ModelView
  readonly geometry: BodyGeometry
  /** Joint data in the order of `view.joints`. */
  readonly joints: readonly JointData[]
  /** Mass (kg) and centre of mass (neutral world, m) in the order of `view.bodies`. */
  readonly masses: readonly number[]
  readonly centres: readonly Vec3[]
  /** Lines of tissue, in the order of `view.paths`. */
  readonly paths: readonly BodyPath[]
}

const JOINTS_BY_ID = new Map(JOINT_TABLE.map((joint) => [joint.id, joint]))
const BODY_INDEX = new Map(BODY_IDS.map((id, index) => [id, index]))
const JOINT_INDEX = new Map(JOINT_IDS.map((id, index) => [id, index]))

/** Place of a body in every per-body array. Throws on an unknown name. */
export function bodyIndex(id: BodyId): number {
  const index = BODY_INDEX.get(id)
  if (index === undefined) throw new Error(`body: unknown body "${id}"; known: ${BODY_IDS.join(' ')}`)
  return index
}

/** Place of a joint in every per-joint array. Throws on an unknown name. */
export function jointIndex(id: JointId): number {
  const index = JOINT_INDEX.get(id)
  if (index === undefined) throw new Error(`body: unknown joint "${id}"; known: ${JOINT_IDS.join(' ')}`)
  return index
}

export const isAngle = (axis: Axis): boolean => axis.startsWith('r')
/** A case's value (degrees or millimetres) in radians or metres. */
export const fromCaseUnit = (axis: Axis, value: number): number => (isAngle(axis) ? degrees(value) : millimetres(value))

/**
 * Builds one person from measurements: sex mixes the female and male means, stature scales, incidence reshapes them.
 * `linesOf` places the lines of tissue; whoever only draws bones does without, and without their table.
 */
export function buildBody(spec: BodySpec = {}, linesOf?: (geometry: BodyGeometry) => readonly BodyPath[]): BodyModel {
  const sex = sexOf(spec)
  const geometry = bodyGeometry(
    sex,
    spec.stature === undefined ? undefined : millimetres(spec.stature),
    spec.pelvicIncidence === undefined ? undefined : degrees(spec.pelvicIncidence),
  )
  const mass = spec.mass ?? MEAN_MASS[0] + sex * (MEAN_MASS[1] - MEAN_MASS[0])
  const joints = JOINT_IDS.map((id) => JOINTS_BY_ID.get(id)!)
  const paths = linesOf?.(geometry) ?? []
  const view: ModelView = {
    bodies: BODY_IDS,
    joints: joints.map((joint) => {
      const { centre, axes } = geometry.joints[joint.id]
      return {
        id: joint.id,
        parent: joint.parent,
        child: joint.child,
        centre,
        axes,
        free: joint.free,
        range: inside(joint.range),
        inputLimit: inside(inputLimit(joint)),
      }
    }),
    landmarks: geometry.landmarks,
    paths,
    floor: geometry.floor,
    mass,
    stature: geometry.stature,
    sex,
    ...(spec.pelvicIncidence === undefined ? {} : { incidence: degrees(spec.pelvicIncidence) }),
  }
  return {
    view,
    geometry,
    joints,
    masses: BODY_IDS.map((id) => mass * massShare(id, sex)),
    centres: BODY_IDS.map((id) => bodyCentre(id, geometry, sex)),
    paths,
  }
}

type Ranges = { readonly [axis in Axis]?: readonly [number, number] }

function inside(ranges: Ranges): Ranges {
  return Object.fromEntries(
    AXES.flatMap((axis) => {
      const range = ranges[axis]
      return range ? [[axis, [fromCaseUnit(axis, range[0]), fromCaseUnit(axis, range[1])]]] : []
    }),
  )
}

/** Share of the way from the upper to the lower joint at which a limb's mass sits, female and male (E02). */
const LIMB_CENTRES: { readonly [limb: string]: readonly [string, string, number, number] } = {
  femur: ['hip', 'knee', 0.3612, 0.4095],
  shank: ['knee', 'ankle', 0.4352, 0.4395],
  'upper-arm': ['glenohumeral', 'elbow', 0.5754, 0.5772],
  forearm: ['elbow', 'wrist', 0.4559, 0.4574],
}
/** The pelvis' own mass sits about half way between the hip axis and the sacral plate (assumed). */
const PELVIS_SHARE = 0.5

const along = (from: Vec3, to: Vec3, share: number): Vec3 => add(from, scale(subtract(to, from), share))

function bodyCentre(id: BodyId, geometry: BodyGeometry, sex: number): Vec3 {
  const at = (joint: string): Vec3 => geometry.joints[joint as JointId].centre
  if (id === 'sacrum') return along(middle(at('hip-left'), at('hip-right')), at('l5-s1'), PELVIS_SHARE)
  if (id === 'skull') return geometry.landmarks['head-centre']?.position ?? at('c0-c1')
  // Of the two joints of a left hip bone the one that carries it, so that both sides are each other's mirror.
  const below = JOINT_TABLE.find((joint) => joint.child === id && joint.id !== 'symphysis')
  const level = below ? SPINAL_LEVELS.indexOf(below.id as SpinalLevel) : -1
  if (level >= 0) return middle(at(SPINAL_LEVELS[level]!), at(SPINAL_LEVELS[level + 1] ?? SPINAL_LEVELS[level]!))
  const side = id.slice(id.lastIndexOf('-') + 1)
  const limb = LIMB_CENTRES[id.slice(0, id.lastIndexOf('-'))]
  if (limb) return along(at(`${limb[0]}-${side}`), at(`${limb[1]}-${side}`), limb[2] + sex * (limb[3] - limb[2]))
  return below ? at(below.id) : [0, 0, 0]
}

/** K of a joint, 6 x 6 row by row in the joint's axes, with or without standing tone. */
export function jointStiffness(joint: JointData, frame: JointFrame, toned: boolean): number[] {
  const K = Array.from({ length: 36 }, () => 0)
  const diagonal = joint.passive.map((value, k) => (k < 3 && toned ? value * joint.tone[k]! : value))
  const columns = frame.normal ? surfaceAxes(frame.normal) : null
  for (let block = 0; block < 6; block += 3)
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 3; column++) {
        let value = 0
        for (let k = 0; k < 3; k++)
          if (columns) value += diagonal[block + k]! * columns[k]![row]! * columns[k]![column]!
          else if (row === k && column === k) value = diagonal[block + k]!
        K[6 * (block + row) + block + column] = value
      }
  const coupled = (joint.coupling ?? 0) * Math.sqrt(diagonal[1]! * diagonal[2]!)
  K[6 * 1 + 2]! -= coupled
  K[6 * 2 + 1]! -= coupled
  return K
}

/**
 * Elastic axes of a joint between two surfaces: across them (towards the person's left), up along them, forward along
 * them. Left and right come out as each other's mirror.
 */
function surfaceAxes(normal: Vec3): readonly [Vec3, Vec3, Vec3] {
  const x = normalize(scale(normal, Math.sign(normal[0])))
  const y = normalize(subtract([0, 1, 0], scale(x, x[1])))
  return [x, y, cross(x, y)]
}
