/**
 * Neutral legs. The tables hold straight legs; a straight knee has no first-order way to shorten, so neutral standing
 * bends it a little. Hip, knee and ankle keep their contact; the ankle stays where it was from front to back, the foot
 * stays flat and is only moved.
 */
import { degrees, subtract, type Vec3 } from '#math'
import { about, apply, compose, rotation, translation, type Affine } from './affine.ts'
import { PELVIS, station, type Sex } from './tables.ts'

/** Flexion of both knees in quiet standing, degrees: our choice, inside the 0 to 10 degrees people stand with. */
export const KNEE_FLEXION_DEG = 5
/** The ankle turns about a line a little below both malleolar tips (Isman and Inman 1969), mm. */
const AXIS_BELOW_TIPS = 4
const LEFT: Vec3 = [1, 0, 0]

export interface LegPosture {
  readonly thigh: Affine
  readonly shank: Affine
  readonly foot: Affine
  /** Table-frame joint centres, left, mm. */
  readonly straight: { readonly knee: Vec3; readonly ankle: Vec3 }
  /** Floor height under the bent leg, mm. */
  readonly floor: number
}

function ankleCentre(sex: Sex): Vec3 {
  const medial = station('tibia', sex, 'most-inferior')
  const lateral = station('fibula', sex, 'most-inferior')
  const { ankle_plafond_centre: plafond } = PELVIS[sex].leg_left
  return [plafond[0], (medial[1] + lateral[1]) / 2 - AXIS_BELOW_TIPS, plafond[2]]
}

/** Thigh flexion (rad) that keeps the ankle's z for a given knee flexion: bisection, as the height is monotone. */
function thighFlexion(hip: Vec3, knee: Vec3, ankle: Vec3, flexion: number): number {
  const thighLength = hip[1] - knee[1]
  const [, y, z] = subtract(ankle, knee)
  const ankleForward = (thigh: number): number =>
    thighLength * Math.sin(thigh) + y * Math.sin(flexion - thigh) + z * Math.cos(flexion - thigh) - z
  let low = 0
  let high = flexion
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (ankleForward(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function posture(sex: Sex): LegPosture {
  const { hip_centre: hip, femoral_knee_centre: knee, floor_y } = PELVIS[sex].leg_left
  const ankle = ankleCentre(sex)
  const flexion = degrees(KNEE_FLEXION_DEG)
  const flexed = thighFlexion(hip, knee, ankle, flexion)
  // Below its joint a body swings forward for a turn about -X.
  const thigh = about(hip, rotation(LEFT, -flexed))
  const bentKnee = apply(thigh, knee)
  const shank = compose(translation(subtract(bentKnee, knee)), about(knee, rotation(LEFT, flexion - flexed)))
  const moved = subtract(apply(shank, ankle), ankle)
  return { thigh, shank, foot: translation(moved), straight: { knee, ankle }, floor: floor_y + moved[1] }
}

const postures = { female: posture('female'), male: posture('male') }
export const legPosture = (sex: Sex): LegPosture => postures[sex]
