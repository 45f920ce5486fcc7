import { createMechanism, DOF, rowValue, TRANSFORM } from '#engine'
import type { Mechanism } from '#engine'
import type { Stance } from './case.ts'
import type { Axis } from './ids.ts'
import { AXES } from './ids.ts'
import { bodyIndex } from './model.ts'
import type { BodyModel } from './model.ts'
import { NO_USES, outsideRows } from './outside-rows.ts'
import type { OutsideRows, Uses } from './outside-rows.ts'
import { stanceBase, toRest } from './stance-base.ts'
import type { StanceData } from './stance-rows.ts'

/** One body in one stance, as a mechanism. */
export interface Assembly {
  readonly body: BodyModel
  readonly stance: Stance
  readonly data: StanceData
  readonly mechanism: Mechanism
  /** Engine joint (tree joints, then loops) of each joint in the order of `JOINT_IDS`. */
  readonly slots: Int32Array
  /** Values of all rows at the stance's symmetric rest. */
  readonly restTargets: Float64Array
  /** What each coordinate bears in the stance's rest, N m and N. */
  readonly preload: Float64Array
  /** Where the rows of tissues, pushes and holds are: after those of the stance. */
  readonly outside: OutsideRows
  /** What is left of standing tone per joint and axis, for the tones last asked for. */
  tones: { readonly key: string; readonly left: Float64Array }
  /** Seats of the stance's rest, before shapes and lengths of a case. */
  readonly restRotation: Float64Array
}

/** Builds the mechanism of a stance, with the tissues and bodies a case uses, in its symmetric rest. */
export function assemble(body: BodyModel, stance: Stance, uses: Uses = NO_USES): Assembly {
  const { data, tree, loop, slots, rows, rested, preload } = stanceBase(body, stance)
  const outside = outsideRows(body, uses, data.rows.length, (id) => {
    const at = TRANSFORM * bodyIndex(id)
    return Array.from(rested.transforms.subarray(at, at + 9))
  })
  const mechanism = createMechanism({
    bodies: body.view.bodies.length,
    joints: tree,
    loops: [loop],
    rows: [...rows, ...outside.specs],
  })
  toRest(mechanism, body, data, slots)
  return {
    body,
    stance,
    data,
    mechanism,
    slots,
    restTargets: Float64Array.from({ length: mechanism.specRows }, (_, row) => rowValue(mechanism, row)),
    restRotation: mechanism.seatRotation.slice(),
    preload,
    outside,
    tones: { key: '', left: new Float64Array(0) },
  }
}

/** Coordinate of a joint axis in the mechanism's per-coordinate arrays. */
export function coordinate(assembly: Assembly, joint: number, axis: Axis): number {
  return DOF * assembly.slots[joint]! + AXES.indexOf(axis)
}
