/** A pose made readable: where points and axes of the body are now. Metres, radians; standing frame, +Y cranial. */
import type { Axis, BodyId, JointId, ModelView, Placed, Stance } from '#body'
import { AXES } from '#body'
import { add, dot, subtract, transposeMultiply3, vectorFromRotation, type Vec3 } from '#math'

/** R row by row, then t. */
const PER_BODY = 12
const PER_JOINT = 6
const ORIGIN: Vec3 = [0, 0, 0]

interface Index {
  readonly bodies: ReadonlyMap<string, number>
  readonly joints: ReadonlyMap<string, number>
}
const indices = new WeakMap<ModelView, Index>()
function indexOf(model: ModelView): Index {
  let index = indices.get(model)
  if (index === undefined) {
    index = {
      bodies: new Map(model.bodies.map((id, place) => [id, place])),
      joints: new Map(model.joints.map(({ id }, place) => [id, place])),
    }
    indices.set(model, index)
  }
  return index
}

/** The reading side of one pose. Valid until the simulation's next solve. */
export interface PosedBody {
  readonly model: ModelView
  readonly pose: Placed
  readonly stance: Stance
  /** Where a point of a body is now; p is its neutral place. */
  carried(body: BodyId, p: Vec3): Vec3
  /** Where a neutral direction of a body points now. */
  turned(body: BodyId, direction: Vec3): Vec3
  /** Where a landmark is now. Throws if the model has none of that name. */
  point(landmark: string): Vec3
  /** Neutral place of a landmark. */
  neutral(landmark: string): Vec3
  /** Rotation vector of child against parent from standing neutral, along axes that are world-parallel at neutral. */
  relative(parent: BodyId, child: BodyId): Vec3
  /** Joint coordinate from the stance's own rest, rad or m. */
  displacement(joint: JointId, axis: Axis): number
  joint(id: JointId): ModelView['joints'][number]
}

function place(of: ReadonlyMap<string, number>, kind: string, id: string): number {
  const found = of.get(id)
  if (found === undefined) throw new Error(`instruments: the model has no ${kind} "${id}"`)
  return found
}

/** Reads a pose of a model. */
export function posedBody(model: ModelView, pose: Placed, stance: Stance): PosedBody {
  const { bodies, joints } = indexOf(model)
  const { transforms, displacements } = pose
  const row = (at: number): Vec3 => [transforms[at] ?? 0, transforms[at + 1] ?? 0, transforms[at + 2] ?? 0]
  const turned = (body: BodyId, d: Vec3): Vec3 => {
    const at = PER_BODY * place(bodies, 'body', body)
    return [dot(row(at), d), dot(row(at + 3), d), dot(row(at + 6), d)]
  }
  const carried = (body: BodyId, p: Vec3): Vec3 => add(turned(body, p), row(PER_BODY * place(bodies, 'body', body) + 9))
  const landmark = (id: string) => {
    const found = model.landmarks[id]
    if (found === undefined) throw new Error(`instruments: the model has no landmark "${id}"`)
    return found
  }
  return {
    model,
    pose,
    stance,
    carried,
    turned,
    point: (id) => carried(landmark(id).body, landmark(id).position),
    neutral: (id) => landmark(id).position,
    relative(parent, child) {
      const turn = new Float64Array(9)
      const from = PER_BODY * place(bodies, 'body', parent)
      const to = PER_BODY * place(bodies, 'body', child)
      transposeMultiply3(turn, 0, transforms, from, transforms, to)
      const [x = 0, y = 0, z = 0] = vectorFromRotation(new Float64Array(3), 0, turn, 0)
      return [x, y, z]
    },
    displacement: (id, axis) => displacements[PER_JOINT * place(joints, 'joint', id) + AXES.indexOf(axis)] ?? 0,
    joint: (id) => {
      const found = model.joints[place(joints, 'joint', id)]
      if (found === undefined) throw new Error(`instruments: the model has no joint "${id}"`)
      return found
    },
  }
}

/** Horizontal unit vector forward from the hips: at right angles to the line of the femoral heads seen from above. */
export function forward(body: PosedBody): Vec3 {
  const [x, , z] = subtract(body.point('femoral-head-left'), body.point('femoral-head-right'))
  const size = Math.hypot(x, z)
  return size === 0 ? ORIGIN : [-z / size, 0, x / size]
}
