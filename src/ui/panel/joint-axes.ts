import type { Axis, JointId, ModelView } from '#body'

const DEGREES_PER_RADIAN = 180 / Math.PI
const MILLIMETRES_PER_METRE = 1000

/** Where the model names no limit the slider still needs an end: degrees or millimetres. */
const REACH_WITHOUT_LIMIT = 10
/** Slider steps by how much the slider spans, in degrees or millimetres. */
const STEPS: readonly { readonly span: number; readonly step: number }[] = [
  { span: 25, step: 0.1 },
  { span: 80, step: 0.5 },
]
const COARSEST_STEP = 1

/** One axis as a control sees it, in degrees or millimetres. */
export interface AxisControl {
  readonly axis: Axis
  readonly unit: 'deg' | 'mm'
  readonly min: number
  readonly max: number
  readonly step: number
  /** Published range, if one is known. */
  readonly band?: readonly [number, number]
}

export const isRotation = (axis: Axis) => axis.startsWith('r')

/** The axes of a joint that can move at all, rotations first. */
export function axisControls(model: ModelView, joint: JointId): readonly AxisControl[] {
  const found = model.joints.find(({ id }) => id === joint)
  if (!found) return []
  return found.free.map((axis) => {
    const scale = isRotation(axis) ? DEGREES_PER_RADIAN : MILLIMETRES_PER_METRE
    const range = found.range[axis]
    const limit = found.inputLimit[axis] ?? range
    // Inwards to a tenth, so that the end of the slider is never refused.
    const min = limit ? Math.ceil(limit[0] * scale * 10 - 1e-6) / 10 : -REACH_WITHOUT_LIMIT
    const max = limit ? Math.floor(limit[1] * scale * 10 + 1e-6) / 10 : REACH_WITHOUT_LIMIT
    const step = STEPS.find(({ span }) => max - min <= span)?.step ?? COARSEST_STEP
    return {
      axis,
      unit: isRotation(axis) ? 'deg' : 'mm',
      min,
      max,
      step,
      ...(range ? { band: [range[0] * scale, range[1] * scale] as const } : {}),
    }
  })
}
