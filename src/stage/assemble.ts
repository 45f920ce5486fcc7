import { BONE_CARRIER, meanStature } from '#body'
import type { BodyId, ModelView } from '#body'
import { carriedNormals } from '#math'
import { discCarrier } from './discs.ts'
import type { PackBone } from './glb.ts'
import { bonePlacer } from './variant.ts'
import type { BonePlacer } from './variant.ts'
import { paintedFaces } from './joint-faces.ts'
import type { Carrier, Part } from './merge.ts'

/** How far around a joint its load tints bone, m, by the joint's name without side; spinal levels share one. */
const TINT_RADIUS: { readonly [joint: string]: number } = {
  sij: 0.058,
  symphysis: 0.032,
  hip: 0.05,
  knee: 0.06,
  ankle: 0.035,
  subtalar: 0.035,
  midfoot: 0.035,
  sacrococcygeal: 0.018,
  intercoccygeal: 0.014,
}
const SPINE_TINT_RADIUS = 0.034
/** Share of the radius inside which the tint is full. */
const TINT_CORE = 0.3

type JointField = Part['joint']
const NO_JOINT = { index: 0, weight: 0 } as const

/** Which joint tints a point of a body, and how much. */
export function jointField(body: BodyId, model: ModelView): JointField {
  const near = model.joints
    .map((joint, index) => ({ joint, index }))
    .filter(({ joint }) => joint.parent === body || joint.child === body)
    .map(({ joint, index }) => ({
      index,
      centre: joint.centre,
      radius: TINT_RADIUS[joint.id.replace(/-(left|right)$/, '')] ?? SPINE_TINT_RADIUS,
    }))
  if (near.length === 0) return () => NO_JOINT
  return (x, y, z) => {
    let best = NO_JOINT as { index: number; weight: number }
    for (const { index, centre, radius } of near) {
      const d = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) / radius
      const t = Math.min(1, Math.max(0, (1 - d) / (1 - TINT_CORE)))
      const weight = t * t * (3 - 2 * t)
      if (weight > best.weight) best = { index, weight }
    }
    return best
  }
}

/** Cartilage goes with its rib at the outer end and with the sternum at the inner end. */
function cartilageWeight(bone: PackBone): Carrier['weight'] {
  let inner = Infinity
  let outer = 0
  for (let i = 0; i < bone.positions.length; i += 3) {
    const x = Math.abs(bone.positions[i] ?? 0)
    inner = Math.min(inner, x)
    outer = Math.max(outer, x)
  }
  return (x) => 1 - (Math.abs(x) - inner) / Math.max(outer - inner, 1e-6)
}

/** The bone at this sex and size. `male` is the same bone of the male pack, on the same connectivity. */
function shaped(bone: PackBone, male: PackBone | undefined, sex: number, size: number): PackBone {
  const twin = male && male.positions.length === bone.positions.length && sex > 0 ? male : undefined
  if (!twin && size === 1) return bone
  const mixed = bone.positions.map((p, i) => (twin ? p + sex * ((twin.positions[i] ?? p) - p) : p))
  // The male pack stores no normals: those of this shape come from the female ones and both shapes' triangles.
  const normals = twin
    ? Float32Array.from(carriedNormals(bone.normals, bone.positions, mixed, bone.index))
    : bone.normals
  return { ...bone, positions: size === 1 ? mixed : mixed.map((p) => size * p), normals }
}

/** A disc in the shape of this body: placed with the bone below, with the bone above, and in between with both. */
function between(disc: PackBone, { from, to, weight }: Carrier, model: ModelView, place: BonePlacer): PackBone {
  const [lower, upper] = [from, to].map((slot) => place(disc, model.bodies[slot] ?? 'sacrum'))
  if (!lower || !upper || lower === upper) return disc
  const positions = lower.positions.slice()
  for (let i = 0; i < positions.length; i += 3) {
    const [x = 0, y = 0, z = 0] = lower.positions.subarray(i, i + 3)
    const share = typeof weight === 'number' ? weight : weight(x, y, z, i / 3)
    for (let k = 0; k < 3; k++)
      positions[i + k] = (1 - share) * (positions[i + k] ?? 0) + share * (upper.positions[i + k] ?? 0)
  }
  return { ...lower, positions }
}

/**
 * Bones of a pack as parts carried by the bodies of the model. Bones that no body carries are left out, so that a pack
 * newer than the page still shows what it knows.
 *
 * @param sternum slot of the sternum's mean motion
 * @param male the same bones of the male pack, on the same connectivity
 */
export function partsOf(
  bones: readonly PackBone[],
  model: ModelView,
  sternum: number,
  male?: readonly PackBone[],
): readonly Part[] {
  const parts: Part[] = []
  const size = model.stature / meanStature(model.sex)
  const place = bonePlacer(model)
  for (const neutral of bones) {
    if (neutral.name.startsWith('disc-')) {
      const carried = discCarrier(neutral.name, model)
      const disc = shaped(
        neutral,
        male?.find(({ name }) => name === neutral.name),
        model.sex,
        size,
      )
      if (carried) parts.push({ ...between(disc, carried.carrier, model, place), ...carried, kind: 'soft' })
      continue
    }
    const body = BONE_CARRIER[neutral.name]
    const slot = body === undefined ? -1 : model.bodies.indexOf(body)
    if (body === undefined || slot < 0) continue
    const twin = male?.find(({ name }) => name === neutral.name)
    const bone = paintedFaces(place(shaped(neutral, twin, model.sex, size), body), model)
    const soft = bone.name.startsWith('costal-cartilage')
    const carrier: Carrier =
      bone.name === 'sternum'
        ? { from: sternum, to: sternum, weight: 0 }
        : { from: slot, to: soft ? sternum : slot, weight: soft ? cartilageWeight(bone) : 0 }
    parts.push({ ...bone, carrier, kind: soft ? 'soft' : 'bone', joint: jointField(body, model) })
  }
  return parts
}
