import { createMechanism, DOF, GROUND, placeBodies } from '#engine'
import type { JointSpec, Mechanism, RowPart, RowSpec } from '#engine'
import { rotationFromVector } from '#math'
import type { Stance } from './case.ts'
import type { Direction } from './goals.ts'
import { AXES } from './ids.ts'
import { END_FACTOR, END_ONSET } from './joint-table.ts'
import { bodyIndex, fromCaseUnit, jointIndex, jointStiffness } from './model.ts'
import type { BodyModel } from './model.ts'
import { preloadOf } from './preload.ts'
import { isAboveSacrum } from './stance-rows.ts'
import type { Measure, StanceData } from './stance-rows.ts'
import { stanceData } from './stances.ts'
import type { Vec3 } from './simulation.ts'

/** What every mechanism of one body in one stance has in common, whatever a case uses of tissues and bodies. */
export interface StanceBase {
  readonly data: StanceData
  /** Tree joints, parents before children, and the joint that closes the ring. */
  readonly tree: readonly JointSpec[]
  readonly loop: JointSpec
  readonly slots: Int32Array
  readonly rows: readonly RowSpec[]
  /** The tree alone in the stance's rest. */
  readonly rested: Mechanism
  readonly preload: Float64Array
}

const UNIT: { readonly [direction in Direction]: Vec3 } = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }
const WORLD_AXES = [UNIT.x, UNIT.y, UNIT.z] as const

const known = new WeakMap<BodyModel, Map<Stance, StanceBase>>()

/** Made once per body and stance. */
export function stanceBase(body: BodyModel, stance: Stance): StanceBase {
  let stances = known.get(body)
  if (!stances) known.set(body, (stances = new Map()))
  let base = stances.get(stance)
  if (!base) stances.set(stance, (base = makeBase(body, stance)))
  return base
}

function makeBase(body: BodyModel, stance: Stance): StanceBase {
  const data = stanceData(stance, body)
  const specs = body.joints.map((joint): JointSpec => {
    const frame = body.geometry.joints[joint.id]
    const { centre, axes } = frame
    const stiffness = jointStiffness(joint, frame, data.toned)
    return {
      parent: bodyIndex(joint.parent),
      child: bodyIndex(joint.child),
      centre,
      axes,
      stiffness,
      free: AXES.map((axis) => joint.free.includes(axis)),
      ends: AXES.map((axis, k) => {
        const range = joint.range[axis]
        if (!range || joint.id === 'symphysis') return null
        const seat = axis === 'rx' ? (data.seats[joint.id] ?? 0) : 0
        const end = (value: number) => fromCaseUnit(axis, value) - seat
        const low = Math.min(end(range[0]), 0)
        return [
          low,
          Math.max(end(range[1]), 0),
          END_FACTOR * stiffness[(DOF + 1) * k]!,
          fromCaseUnit(axis, END_ONSET[k < 3 ? 0 : 1]),
        ] as const
      }),
    }
  })
  const root: JointSpec = {
    parent: GROUND,
    child: bodyIndex('sacrum'),
    centre: [0, 0, 0],
    axes: WORLD_AXES,
    stiffness: Array.from({ length: DOF * DOF }, () => 0),
    free: AXES.map(() => true),
  }
  const loop = jointIndex('symphysis')
  const order = treeOrder(specs, loop, root.child)
  const slots = new Int32Array(specs.length)
  order.forEach((joint, place) => {
    slots[joint] = place + 1
  })
  slots[loop] = order.length + 1
  const tree = [root, ...order.map((joint) => specs[joint]!)]
  const bodies = body.view.bodies.length
  const rested = createMechanism({ bodies, joints: tree, loops: [], rows: [] })
  toRest(rested, body, data, slots)
  return {
    data,
    tree,
    loop: specs[loop]!,
    slots,
    rows: data.rows.map((row) => ({
      parts: parts(row.measure, body),
      weight: row.weight,
      ...(row.oneSided ? { oneSided: true } : {}),
    })),
    rested,
    preload: preloadOf(bodies, tree, rested, data, (measure) => parts(measure, body)),
  }
}

/** Puts every body where the stance rests. */
export function toRest(mechanism: Mechanism, body: BodyModel, data: StanceData, slots: Int32Array): void {
  for (const joint of body.joints) {
    const seat = data.seats[joint.id]
    if (seat !== undefined)
      rotationFromVector(mechanism.seatRotation, 9 * slots[jointIndex(joint.id)]!, Float64Array.of(seat, 0, 0), 0)
  }
  rotationFromVector(mechanism.seatRotation, 0, Float64Array.of(data.pitch, 0, 0), 0)
  placeBodies(mechanism)
}

/** Joints that hang on the root, parents before children. */
function treeOrder(specs: readonly JointSpec[], loop: number, root: number): number[] {
  const order: number[] = []
  const reached = [root]
  for (const body of reached)
    specs.forEach((spec, joint) => {
      if (joint === loop || spec.parent !== body) return
      order.push(joint)
      reached.push(spec.child)
    })
  return order
}

function parts(measure: Measure, body: BodyModel): RowPart[] {
  const along = UNIT[measure.along]
  if (measure.kind === 'centre-of-mass') {
    const sacrum = bodyIndex('sacrum')
    const plate = body.geometry.joints['l5-s1'].centre
    return body.masses.flatMap((mass, index): RowPart[] => {
      if (mass === 0) return []
      const factor = mass / body.view.mass
      return measure.carried && isAboveSacrum(body.view.bodies[index]!)
        ? [{ kind: 'point', body: sacrum, point: plate, along, factor }]
        : [{ kind: 'point', body: index, point: body.centres[index]!, along, factor }]
    })
  }
  if (measure.kind === 'point')
    return [
      { kind: 'point', body: bodyIndex(measure.body), point: measure.point, along, factor: measure.down ? -1 : 1 },
    ]
  const axis = UNIT[measure.axis]
  const bodies = measure.twin ? [measure.body, measure.twin] : [measure.body]
  return bodies.map((id): RowPart => ({ kind: 'axis', body: bodyIndex(id), axis, along }))
}
