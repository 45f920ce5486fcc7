import type { Axis } from './ids.ts'
import { AXES } from './ids.ts'
import type { JointData } from './joint-table.ts'

/** An SI joint cannot be asked for more than this, degrees and millimetres: the largest ever reported (A07, A08). */
const SACROILIAC: readonly [number, number] = [8, 8]
/** Symphysis: several times the physiological motion (B01), about what a torn one opens to. */
const SYMPHYSIS: readonly [number, number] = [8, 15]
const COCCYX: readonly [number, number] = [60, 15]
/** Everything else: the larger of its own range and these. */
const OTHER: readonly [number, number] = [15, 15]

type Limits = { readonly [axis in Axis]: readonly [number, number] }

/** Largest value an input may ask of each axis of a joint: [lowest, highest], degrees and millimetres. */
export function inputLimit(joint: JointData): Limits {
  const { id } = joint
  const ring = id.startsWith('sij') ? SACROILIAC : id === 'symphysis' ? SYMPHYSIS : null
  const flat = ring ?? (id.endsWith('coccygeal') ? COCCYX : null)
  return Object.fromEntries(
    AXES.map((axis) => {
      const size = (flat ?? OTHER)[axis.startsWith('r') ? 0 : 1]
      const range = flat ? undefined : joint.range[axis]
      return [axis, [Math.min(-size, range?.[0] ?? 0), Math.max(size, range?.[1] ?? 0)]]
    }),
  ) as unknown as Limits
}
