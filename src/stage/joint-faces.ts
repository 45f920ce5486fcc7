import type { ModelView } from '#body'
import type { PackBone } from './glb.ts'

/**
 * Where cartilage is painted on bone. The packs' field of joint faces is smooth and runs a little over their rims; where a
 * joint has a filling of its own (sacroiliac, symphysis, S1 plate) no paint is needed, and in the acetabulum it ends
 * where the surface no longer looks at the femoral head.
 */

/** Bones whose joint faces all have fillings. */
const FILLED = /^sacrum/
const HIP_BONE = /^hip-bone-(left|right)$/
/** The socket reaches this far from its centre, m. */
const SOCKET = 0.034
/** A surface looks at the head from here on, as the cosine to the centre. */
const LOOKS = 0.3
const LOOKS_WHOLLY = 0.7
/** The third of the four region fields. */
const FACE = 2

/** The bone with its field of joint faces cut to what is to be painted. */
export function paintedFaces(bone: PackBone, model: ModelView): PackBone {
  const [, side] = HIP_BONE.exec(bone.name) ?? []
  const filled = FILLED.test(bone.name)
  if (!bone.regions || (!filled && side === undefined)) return bone
  const [cx, cy, cz] = model.joints.find(({ id }) => id === `hip-${side}`)?.centre ?? [0, 0, 0]
  const regions = bone.regions.slice()
  for (let v = 0; v < regions.length / 4; v++) {
    const at = (values: Float32Array, k: number) => values[v * 3 + k] ?? 0
    const d = [cx - at(bone.positions, 0), cy - at(bone.positions, 1), cz - at(bone.positions, 2)] as const
    const far = Math.hypot(...d)
    const cosine = d.reduce((sum, x, k) => sum + x * at(bone.normals, k), 0) / (far || 1)
    const looks = Math.min(1, Math.max(0, (cosine - LOOKS) / (LOOKS_WHOLLY - LOOKS)))
    const share = filled || far > SOCKET ? 0 : looks
    regions[v * 4 + FACE] = (regions[v * 4 + FACE] ?? 0) * share
  }
  return { ...bone, regions }
}
