/**
 * Where the atlas bones above the pelvis stand (millimetres, standing frame): vertebrae and skull by alignment.json, the
 * cage squeezed in height, the girdle riding on it unsqueezed, and arms that hang beside the body with the palm in.
 */
import { degrees, normalize, subtract, type Vec3 } from '#math'
import { about, apply, carry, compose, rotation, scaling, swing, translation, type Affine } from './affine.ts'
import { ALIGNMENT, armJoint, FOREARM_AXIS, type Sex } from './tables.ts'

/** The humerus hangs turned in, degrees from the atlas (palm forward). */
const HUMERUS_TURNED_IN_DEG = 30
/** The forearm is half pronated, degrees from the atlas; with the above the palm faces the thigh. */
const PRONATION_DEG = 60
/** The line from shoulder to wrist leans out so far that the hand clears the soft tissue of the thigh, degrees. */
const ARM_LEANS_OUT_DEG = 8
const LEFT: Vec3 = [1, 0, 0]

interface Pose {
  readonly centre: Vec3
  readonly atlas_centre: Vec3
  readonly rot_deg: number
}
const seat = ({ centre, atlas_centre, rot_deg }: Pose, size: Affine): Affine =>
  compose(
    translation(centre),
    compose(rotation(LEFT, degrees(rot_deg)), compose(size, translation([0, -atlas_centre[1], -atlas_centre[2]]))),
  )

/** A vertebra, by its table name (`L5`). */
export function vertebraSeat(sex: Sex, name: string): Affine {
  const row = ALIGNMENT[sex].vertebrae[name]
  if (row === undefined) throw new Error(`models: alignment.json has no vertebra "${name}"`)
  return seat(row, scaling(row.scale, row.scale, row.scale))
}

/** Skull and mandible. */
export function skullSeat(sex: Sex): Affine {
  const { condyle_mid: centre, atlas_centre, rot_deg, scale } = ALIGNMENT[sex].skull
  return seat({ centre, atlas_centre, rot_deg }, scaling(scale, scale, scale))
}

/** Ribs, cartilages and sternum as one body. */
export function cageSeat(sex: Sex): Affine {
  const { thoracic_cage: cage } = ALIGNMENT[sex]
  return seat(cage, scaling(cage.scale, cage.scale_y, cage.scale))
}

/** Clavicle and scapula: the cage carries their acromioclavicular joint; size is the same in every direction. */
export function girdleSeat(sex: Sex): Affine {
  const { scale, rot_deg } = ALIGNMENT[sex].thoracic_cage
  const joint = armJoint('acromioclavicular')
  const turned = compose(rotation(LEFT, degrees(rot_deg)), scaling(scale, scale, scale))
  return compose(translation(subtract(apply(cageSeat(sex), joint), carry(turned, joint))), turned)
}

/** The arm bones after the girdle: one rotation about the shoulder, and the pronation of radius and hand before it. */
export function armSeats(sex: Sex): { readonly humerus: Affine; readonly hand: Affine } {
  const girdle = girdleSeat(sex)
  const { axis_from, axis_to } = FOREARM_AXIS
  // Left arm: turning in is turning to the person's right, about the axis that points down from the elbow: positive.
  const pronate = about(axis_from, rotation(normalize(subtract(axis_to, axis_from)), degrees(PRONATION_DEG)))
  const shoulder = apply(girdle, armJoint('glenohumeral'))
  const elbow = apply(girdle, armJoint('elbow'))
  const turnIn = about(shoulder, rotation(normalize(subtract(elbow, shoulder)), degrees(HUMERUS_TURNED_IN_DEG)))
  const wrist = apply(turnIn, apply(girdle, apply(pronate, armJoint('wrist'))))
  const lean = degrees(ARM_LEANS_OUT_DEG)
  const hang = about(shoulder, swing(subtract(wrist, shoulder), [Math.sin(lean), -Math.cos(lean), 0]))
  const humerus = compose(hang, compose(turnIn, girdle))
  return { humerus, hand: compose(humerus, pronate) }
}
