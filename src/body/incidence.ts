/**
 * Pelvic incidence as a shape. The hip sockets, the auricular surfaces and everything between them stay one rigid hip
 * bone; what differs is the sacrum between its auricular surfaces: its column leans more or less, and its upper plate
 * more still. Standing people with another incidence carry it differently, so the placed body follows the published
 * lines of sacral slope, pelvic tilt and lordosis: the hip bones turn about the hips, the lumbar vertebrae share the
 * lordosis, and from L1 upwards the trunk only moves, without turning. Metres, radians; + turns the top forward.
 */
import { subtract, type Vec3 } from '#math'
import type { BodyId, JointId, Vertebra } from './ids.ts'

/** The measured body of one sex and size, before another incidence is asked for. */
export interface SagittalBase {
  /** Front and back edge of the sacral plate, and its middle. */
  readonly plate: { readonly anterior: Vec3; readonly posterior: Vec3; readonly centre: Vec3 }
  /** Half the width of the sacral plate. */
  readonly plateHalfWidth: number
  /** Left SI joint; the right one is its mirror image. */
  readonly sij: Vec3
  /** Centres of the joints between the sacrum and L1, from below. */
  readonly lumbar: readonly Vec3[]
}

/** Where each point of the mean body goes in the variant, and how far each body has turned about the left axis. */
export interface SagittalVariant {
  place(body: BodyId, p: Vec3): Vec3
  /** Turn of a body (of the plate, for the joint on top of the sacrum), rad. */
  turn(body: BodyId | 'sacral-plate'): number
}

/** Pelvic tilt and sacral slope of the plate seen from the hip axis, rad. Their sum is the incidence. */
export function incidenceOf({ anterior, posterior, centre }: SagittalBase['plate']): {
  readonly tilt: number
  readonly slope: number
} {
  return {
    tilt: Math.atan2(-centre[2], centre[1]),
    slope: Math.atan2(posterior[1] - anterior[1], anterior[2] - posterior[2]),
  }
}

/**
 * Sacral slope and lordosis per degree of incidence (I04 of the validation records); the rest of it is pelvic tilt
 * (0.44 published, 0.46 so that the sum stays the incidence).
 */
const SLOPE_SHARE = 0.54
/** Share of a greater incidence by which the sacral column leans in the ring; the plate adds the rest (assumed). */
const COLUMN_SHARE = 0.5
/** The auricular surfaces stay where they are: half axes of the region that does not lean, m of the mean female (F). */
const AURICULAR: Vec3 = [0.014, 0.035, 0.03]
/** From once to so many times that region the lean sets in. */
const AURICULAR_END = 2.2
/** Depth under the plate over which its extra tilt fades, m: the height of S1 (F08). */
const PLATE_DEPTH = 0.03
/** Half widths of the plate over which its extra tilt fades towards the wings. */
const PLATE_WINGS = 1.8

const LUMBAR: readonly Vertebra[] = ['l5', 'l4', 'l3', 'l2', 'l1']
export const LUMBAR_JOINTS: readonly JointId[] = ['l5-s1', 'l4-l5', 'l3-l4', 'l2-l3', 'l1-l2']

function smoothStep(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** A point turned about a left-right axis through `centre`; + takes what is above it forward. */
export function turned([x, y, z]: Vec3, centre: Vec3, angle: number): Vec3 {
  const [dy, dz] = [y - centre[1], z - centre[2]]
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [x, centre[1] + c * dy - s * dz, centre[2] + s * dy + c * dz]
}

const HIPS: Vec3 = [0, 0, 0]
const still = (p: Vec3): Vec3 => p

/**
 * The placed body of another incidence.
 * @param incidence rad
 * @param scale size against the mean body
 */
export function sagittalVariant(base: SagittalBase, incidence: number, scale: number): SagittalVariant {
  const { tilt, slope } = incidenceOf(base.plate)
  const more = incidence - tilt - slope
  const lean = COLUMN_SHARE * more
  const plateMiddle = turned(base.plate.centre, base.sij, lean)
  // The hip bones turn back until the pelvic tilt is right; the plate then makes up the slope.
  const pelvis = Math.atan2(-plateMiddle[2], plateMiddle[1]) - (tilt + (1 - SLOPE_SHARE) * more)
  const extra = SLOPE_SHARE * more - pelvis - lean
  const normal: Vec3 = [0, Math.cos(slope), Math.sin(slope)]

  const column = (p: Vec3): number => {
    const [dx, dy, dz] = subtract([Math.abs(p[0]), p[1], p[2]], base.sij)
    const [a, b, c] = AURICULAR
    return smoothStep(1, AURICULAR_END, Math.hypot(dx / a, dy / b, dz / c) / scale)
  }
  const plate = (p: Vec3): number => {
    const [, dy, dz] = subtract(p, base.plate.centre)
    const depth = -(dy * normal[1] + dz * normal[2]) / scale
    const wide = Math.abs(p[0]) / base.plateHalfWidth
    return (1 - smoothStep(0, PLATE_DEPTH, depth)) * (1 - smoothStep(1, PLATE_WINGS, wide))
  }
  const inRing = (p: Vec3, tip: number): Vec3 =>
    turned(turned(turned(p, base.sij, lean * column(p)), plateMiddle, extra * tip), HIPS, pelvis)
  const onPlate = (p: Vec3): Vec3 => turned(turned(turned(p, base.sij, lean), plateMiddle, extra), HIPS, pelvis)

  // Each lumbar vertebra turns about the joint below it, where the bone below has brought that joint.
  const slopeChange = SLOPE_SHARE * more
  const places: ((p: Vec3) => Vec3)[] = []
  const turns: number[] = []
  LUMBAR.forEach((_, i) => {
    const angle = slopeChange * (1 - (i + 1) / LUMBAR.length)
    const joint = base.lumbar[i]!
    const below = places[i - 1] ?? onPlate
    const [, y, z] = below(joint)
    turns.push(angle)
    places.push((p) => {
      const [px, py, pz] = turned(p, joint, angle)
      return [px, py + y - joint[1], pz + z - joint[2]]
    })
  })
  const tail = (p: Vec3): Vec3 => turned(turned(p, base.sij, lean), HIPS, pelvis)

  function placeOf(body: BodyId): (p: Vec3) => Vec3 {
    if (body === 'sacrum') return (p) => inRing(p, plate(p))
    if (body.startsWith('coccyx')) return tail
    if (body.startsWith('innominate')) return (p) => turned(p, HIPS, pelvis)
    if (LEGS.test(body)) return still
    const level = LUMBAR.findIndex((id) => id === body)
    return places[level < 0 ? LUMBAR.length - 1 : level]!
  }
  return {
    place: (body, p) => placeOf(body)(p),
    turn: (body) => {
      if (body === 'sacral-plate') return slopeChange
      // The sacrum's own frame goes with the surfaces by which it sits between the hip bones.
      if (body === 'sacrum' || body.startsWith('innominate')) return pelvis
      if (body.startsWith('coccyx')) return pelvis + lean
      const level = LUMBAR.findIndex((id) => id === body)
      return level < 0 ? 0 : turns[level]!
    },
  }
}

const LEGS = /^(femur|shank|talus|hindfoot|forefoot)/
