/**
 * The one map from a bone's table to neutral standing: millimetres in the table's own frame (pelvic, leg or atlas) to
 * metres in the standing frame (+X the person's left, +Y up, +Z forward, origin midway between the hip centres).
 * Every bone is placed through here, and so are joints and landmarks. Left bones and midline; right is the mirror.
 */
import { degrees, length, normalize, scale, subtract, type Vec3 } from '#math'
import { apply, blend, carryNormal, rotation, type Affine } from './affine.ts'
import { legPosture } from './leg-posture.ts'
import { ALIGNMENT, rib, station, type Sex } from './tables.ts'
import { armSeats, cageSeat, girdleSeat, skullSeat, vertebraSeat } from './upper-posture.ts'

/** How one bone of one sex gets from its table to standing. */
export interface Placement {
  /** A point, table mm to standing m. */
  readonly point: (p: Vec3) => Vec3
  /** A unit normal of the bone's surface at the table point p (mm), carried to standing. */
  readonly normal: (n: Vec3, p: Vec3) => Vec3
}

const METRES = 1e-3
/** Beyond this many times the distance from head to tubercle a rib belongs to the cage alone. */
const RIB_BLEND_REACH = 3
/** Ribs without a tubercle (11, 12): the blend starts this far from the head, mm. */
const RIB_FREE_START = 25

/** Pelvis tables stand in the anterior pelvic plane; standing leans that plane by app_tilt_deg, + = ASIS forward. */
export const pelvisSeat = (sex: Sex): Affine => rotation([1, 0, 0], degrees(ALIGNMENT[sex].app_tilt_deg))

const affinePlacement = (map: Affine): Placement => ({
  point: (p) => scale(apply(map, p), METRES),
  normal: (n) => carryNormal(map, n),
})

/**
 * A rib follows its vertebra from head to tubercle and the cage at its front, changing over smoothly between them, so
 * that its joints stay closed although vertebrae and cage are posed separately.
 */
function ribPlacement(sex: Sex, number: number): Placement {
  const vertebra = vertebraSeat(sex, `T${number}`)
  const cage = cageSeat(sex)
  const { head, tubercle } = rib(number)
  const start = tubercle === undefined ? RIB_FREE_START : length(subtract(tubercle, head))
  const weight = (p: Vec3): number => {
    const t = Math.min(1, Math.max(0, (length(subtract(p, head)) / start - 1) / (RIB_BLEND_REACH - 1)))
    return t * t * (3 - 2 * t)
  }
  return {
    point: (p) => scale(blend(apply(vertebra, p), apply(cage, p), weight(p)), METRES),
    normal: (n, p) => normalize(blend(carryNormal(vertebra, n), carryNormal(cage, n), weight(p))),
  }
}

const PELVIS_BONES = new Set(['hip-bone', 'sacrum', 'coccyx-1', 'coccyx-2'])
const CAGE = /^(sternum|costal-cartilage-\d+)$/
const FOOT = /^(talus|calcaneus|navicular|cuboid|cuneiform-\d|metatarsal-\d|foot-\w+-phalanx-\d)$/
const HAND_SIDE =
  /^(radius|scaphoid|lunate|triquetrum|pisiform|trapezium|trapezoid|capitate|hamate|metacarpal-\d|hand-\w+-phalanx-\d)$/
const VERTEBRA = /^[clt]\d+$/

function legAffine(bone: string, sex: Sex): Affine | undefined {
  const { thigh, shank, foot } = legPosture(sex)
  // The patella lies on the trochlea and stays with the thigh: its gap is kept exactly.
  if (bone === 'femur' || bone === 'patella') return thigh
  if (bone === 'tibia' || bone === 'fibula') return shank
  return FOOT.test(bone) ? foot : undefined
}

/** The seat of a bone above the pelvis, table mm to standing mm; ribs have none, they are blended ({@link placement}). */
export function upperAffine(bone: string, sex: Sex): Affine | undefined {
  if (VERTEBRA.test(bone)) return vertebraSeat(sex, bone.toUpperCase())
  if (CAGE.test(bone)) return cageSeat(sex)
  if (bone === 'skull' || bone === 'mandible') return skullSeat(sex)
  if (bone === 'clavicle' || bone === 'scapula') return girdleSeat(sex)
  if (bone === 'humerus' || bone === 'ulna') return armSeats(sex).humerus
  return HAND_SIDE.test(bone) ? armSeats(sex).hand : undefined
}

/**
 * The placement of a bone.
 * @param bone name of the pack node without side, e.g. `hip-bone`, `rib-7`, `metatarsal-1`, `l5`
 * @throws if the bone is unknown
 */
export function placement(bone: string, sex: Sex): Placement {
  const ribNumber = /^rib-(\d+)$/.exec(bone)?.[1]
  if (ribNumber !== undefined) return ribPlacement(sex, Number(ribNumber))
  const map = PELVIS_BONES.has(bone) ? pelvisSeat(sex) : (legAffine(bone, sex) ?? upperAffine(bone, sex))
  if (map === undefined) throw new Error(`models: no placement for bone "${bone}"`)
  return affinePlacement(map)
}

/** A point on the plane that parts the first coccygeal segment from the rest, and the plane's normal (up the coccyx). */
export function coccyxSplit(sex: Sex): { readonly point: Vec3; readonly normal: Vec3 } {
  const front = station('coccyx', sex, 'anterior-3')
  const back = station('coccyx', sex, 'posterior-6')
  const point = scale([0, front[1] + back[1], front[2] + back[2]], 0.5)
  return { point, normal: normalize(subtract(station('coccyx', sex, 'base-centre'), point)) }
}
