import { resetSettings } from '#engine'
import { aim } from './apply-goals.ts'
import { applyJoints } from './apply-joints.ts'
import { applyOutside } from './apply-outside.ts'
import type { Assembly } from './assemble.ts'
import type { Case } from './case.ts'

/** Masks of what a case holds: 1 where a lock (not a hand) keeps the coordinate; per joint in `JOINT_IDS` order. */
export interface HeldMask {
  readonly locked: Uint8Array
}

/** Writes a case into the mechanism's settings. The case must have passed `refuse`. */
export function applyCase(assembly: Assembly, input: Case, held: HeldMask): void {
  resetSettings(assembly.mechanism)
  applyJoints(assembly, input, held.locked)
  aim(assembly, input)
  applyOutside(assembly, input)
}
