import { DOF, jointEnergy, rowValue } from '#engine'
import type { Assembly } from './assemble.ts'
import type { Side } from './ids.ts'
import { JOINT_IDS } from './ids.ts'
import type { StanceRow } from './stance-rows.ts'

/** Reads a mechanism as it stands into the arrays of a pose, which are ordered by the model's joints. */

/** What `locked` says of each joint's coordinates, on the engine's places. */
export function bySlot(assembly: Assembly, locked: Uint8Array, out: Uint8Array): Uint8Array {
  JOINT_IDS.forEach((_, joint) => {
    for (let k = 0; k < DOF; k++) out[DOF * assembly.slots[joint]! + k] = locked[DOF * joint + k]!
  })
  return out
}

/** Joint coordinates from the stance's own rest, rad and m, six per joint. */
export function readDisplacements({ mechanism: m, slots }: Assembly, out: Float64Array): void {
  const treeCoordinates = m.q.length
  for (let joint = 0; joint < slots.length; joint++)
    for (let k = 0; k < DOF; k++) {
      const c = DOF * slots[joint]! + k
      out[DOF * joint + k] = c < treeCoordinates ? m.q[c]! : m.loopQ[c - treeCoordinates]!
    }
}

/** Elastic effort of every joint, J; what a lock holds (`lockedSlots`, from `bySlot`) is a load and no effort. */
export function readEfforts({ mechanism, slots }: Assembly, lockedSlots: Uint8Array, out: Float64Array): void {
  for (let joint = 0; joint < slots.length; joint++) out[joint] = jointEnergy(mechanism, slots[joint]!, lockedSlots)
}

/** Share of body weight on the left foot, from the centre of mass over where the feet are. */
export function shareOnLeft(assembly: Assembly): number {
  const { rows, loadLeft } = assembly.data
  if (loadLeft !== undefined) return loadLeft
  const value = (found: (row: StanceRow) => boolean): number => rowValue(assembly.mechanism, rows.findIndex(found))
  const foot = (side: Side): number =>
    value(
      ({ role, measure }) =>
        role.kind === 'foot' && role.side === side && measure.kind === 'point' && measure.along === 'x',
    )
  const [left, right] = [foot('left'), foot('right')]
  const share = (value(({ role }) => role.kind === 'reading') - right) / (left - right)
  return Math.min(1, Math.max(0, share))
}
