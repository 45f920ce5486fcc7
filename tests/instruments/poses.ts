/** Poses built by hand: a body at neutral with chosen bodies turned or moved rigidly. Degrees and millimetres. */
import { BODY_IDS, bodyGeometry, JOINT_IDS, type BodyId, type ModelView, type Pose } from '#body'
import { degrees, millimetres, rotationFromVector, type Vec3 } from '#math'

const { landmarks, joints, floor, stature } = bodyGeometry(0)

/** A model as the instruments see it; parents and children do not matter to them beyond knee, ankle. */
export const MODEL: ModelView = {
  bodies: BODY_IDS,
  joints: JOINT_IDS.map((id) => ({
    id,
    parent: 'sacrum',
    child: childOf(id),
    centre: joints[id].centre,
    axes: joints[id].axes,
    free: [],
    range: {},
    inputLimit: {},
  })),
  landmarks,
  paths: [],
  floor,
  mass: 65,
  stature,
  sex: 0,
}

function childOf(id: string): BodyId {
  const side = id.endsWith('left') ? 'left' : 'right'
  if (id.startsWith('knee')) return `shank-${side}`
  return id.startsWith('ankle') ? `talus-${side}` : 'sacrum'
}

export interface Move {
  /** Rotation vector, degrees. */ readonly turn?: Vec3
  /** Fixed point of the turn, m; the origin if absent. */ readonly about?: Vec3
  /** Shift afterwards, mm. */ readonly shift?: Vec3
}
export type Moves = { readonly [body in BodyId]?: Move }

const ROW = 12

/** Neutral with these bodies moved. */
export function poseOf(moves: Moves, displacements: { readonly [joint: string]: readonly number[] } = {}): Pose {
  const transforms = new Float64Array(ROW * BODY_IDS.length)
  BODY_IDS.forEach((id, index) => {
    const { turn = [0, 0, 0], about = [0, 0, 0], shift = [0, 0, 0] } = moves[id] ?? {}
    const at = ROW * index
    rotationFromVector(transforms, at, Float64Array.from(turn, degrees), 0)
    for (let row = 0; row < 3; row++) {
      let turned = 0
      for (let column = 0; column < 3; column++) turned += transforms[at + 3 * row + column]! * about[column]!
      transforms[at + 9 + row] = about[row]! - turned + millimetres(shift[row]!)
    }
  })
  const q = new Float64Array(6 * JOINT_IDS.length)
  JOINT_IDS.forEach((id, index) => displacements[id]?.forEach((value, k) => (q[6 * index + k] = value)))
  return {
    status: 'converged',
    refusal: null,
    iterations: 0,
    gradient: 0,
    energy: 0,
    transforms,
    displacements: q,
    efforts: new Float64Array(JOINT_IDS.length),
    loads: new Float64Array(6 * JOINT_IDS.length),
    loadLeft: 0.5,
  }
}

/** The same move for several bodies. */
export const together = (bodies: readonly BodyId[], move: Move): Moves =>
  Object.fromEntries(bodies.map((body) => [body, move]))

export const PELVIS_BODIES: readonly BodyId[] = ['sacrum', 'innominate-left', 'innominate-right']
export const WITH_FEMORA: readonly BodyId[] = [...PELVIS_BODIES, 'femur-left', 'femur-right']
export const ALL: readonly BodyId[] = BODY_IDS

const mirrorMove = ({ turn, about, shift }: Move): Move => ({
  ...(turn ? { turn: [turn[0], -turn[1], -turn[2]] } : {}),
  ...(about ? { about: [-about[0], about[1], about[2]] } : {}),
  ...(shift ? { shift: [-shift[0], shift[1], shift[2]] } : {}),
})
const otherSide = (body: string): BodyId =>
  (body.endsWith('-left') ? body.replace(/left$/, 'right') : body.replace(/right$/, 'left')) as BodyId

/** The mirror image of a set of moves. */
export const mirrored = (moves: Moves): Moves =>
  Object.fromEntries(Object.entries(moves).map(([body, move]) => [otherSide(body), mirrorMove(move)]))
