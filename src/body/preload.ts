import { createMechanism, placeBodies, prepare, rowDerivative, spinAxes } from '#engine'
import type { JointSpec, Mechanism, RowPart } from '#engine'
import { bodyIndex } from './model.ts'
import type { Measure, StanceData } from './stance-rows.ts'

/**
 * What each coordinate of the tree must bear so that a stance's loads and the reactions to them, taken where its data
 * says, balance in its rest: p = -(sum over loads of force d(value)) - (sum over reactions of force d(height)). The
 * loop joint bears nothing there. Zero where a stance says nothing of reactions.
 * @param rested the tree alone, placed in the stance's rest
 */
export function preloadOf(
  bodies: number,
  joints: readonly JointSpec[],
  rested: Mechanism,
  data: StanceData,
  partsOf: (measure: Measure) => readonly RowPart[],
): Float64Array {
  const out = new Float64Array(rested.q.length)
  const loads = data.rows.flatMap(({ role, measure }) =>
    role.kind === 'load' ? [{ force: role.force, parts: partsOf(measure) }] : [],
  )
  const weight = -loads.reduce((sum, { force }) => sum + force, 0)
  const forces = [
    ...loads,
    ...(data.borne ?? []).map(({ body, point, share }) => ({
      force: share * weight,
      parts: [{ kind: 'point', body: bodyIndex(body), point, along: [0, 1, 0], factor: 1 } as const],
    })),
  ]
  if (!data.borne) return out
  const m = createMechanism({ bodies, joints, loops: [], rows: forces.map(({ parts }) => ({ parts, weight: 1 })) })
  m.seatRotation.set(rested.seatRotation)
  placeBodies(m)
  prepare(m)
  spinAxes(m)
  forces.forEach(({ force }, row) => {
    const slope = rowDerivative(m, row)
    for (let c = 0; c < out.length; c++) out[c]! -= force * slope[c]!
  })
  return out
}
