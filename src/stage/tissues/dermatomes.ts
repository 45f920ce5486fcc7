import type { Vec3 } from '#body'

/**
 * Dermatomes L1 to S5 on the left leg and the seat, approximate: published maps overlap and disagree (Lee MWL 2008, Clin
 * Anat 21:363). Order after the usual guide: L1 groin, L2 upper thigh, L3 knee, L4 inner shin, L5 outer shin and back of
 * the foot, S1 outer foot, heel and sole, S2 back of the thigh, S3 to S5 rings round the anus. Millimetres, standing.
 */
export const DERMATOMES = ['l1', 'l2', 'l3', 'l4', 'l5', 's1', 's2', 's3', 's4', 's5'] as const
export type Dermatome = (typeof DERMATOMES)[number]

/** Neighbours keep apart in colour, also for eyes that mix up red and green. */
export const DERMATOME_COLOURS: { readonly [zone in Dermatome]: string } = {
  l1: '#7aa6c2',
  l2: '#e0b04c',
  l3: '#5f8f6b',
  l4: '#c9764e',
  l5: '#6c7fb5',
  s1: '#d3c26a',
  s2: '#8f6a9c',
  s3: '#e0a58f',
  s4: '#58a3a0',
  s5: '#b5525c',
}

const ANUS: Vec3 = [0, -58, -62]
/** Outer radius of the rings round the anus. */
const RINGS: readonly (readonly [Dermatome, number])[] = [
  ['s5', 30],
  ['s4', 52],
  ['s3', 82],
]
/** The crease between trunk and thigh in front, from its middle up to the hip. */
const GROIN = { from: -30, rise: 0.62 } as const
/** L1 is a band of this height above the crease; behind, over the upper seat. */
const BAND = 62
const SEAT = { from: 66, to: 120 } as const

/** A point on the trunk; null where none of L1 to S5 lies. */
export function trunkDermatome([x, y, z]: Vec3): Dermatome | null {
  if (x < 0) return null
  const far = Math.hypot(x - ANUS[0], y - ANUS[1], z - ANUS[2])
  const ring = RINGS.find(([, radius]) => far < radius)
  if (ring) return ring[0]
  if (z > -20) {
    const crease = GROIN.from + GROIN.rise * x
    if (y > crease && y < crease + BAND) return 'l1'
    return y <= crease ? 'l2' : null
  }
  if (y > SEAT.to) return null
  if (y > SEAT.from) return 'l1'
  return x > 105 ? 'l2' : 's2'
}

/** Heights where one zone follows the other down the leg. */
const THIGH_L3 = -190
const KNEE_LOW = -455

/** A point on leg or foot; `down`: the skin there looks at the floor. */
export function legDermatome([x, y, z]: Vec3, foot: boolean, down: boolean): Dermatome | null {
  if (foot) {
    if (down || z < 10) return 's1'
    // The foot points outwards: its middle line runs from the heel to the second toe.
    const outer = x - (92 + 0.3 * z)
    if (outer > 16) return 's1'
    return outer < -24 && z < 70 ? 'l4' : 'l5'
  }
  const far = Math.hypot(x - ANUS[0], y - ANUS[1], z - ANUS[2])
  const ring = RINGS.find(([, radius]) => far < radius)
  if (ring) return ring[0]
  const axis = { x: 96, z: y > -420 ? 4 : -8 }
  /** 0 = front, positive = outwards, 180 = back; degrees. */
  const round = (Math.atan2(x - axis.x, z - axis.z) * 180) / Math.PI
  const back = Math.abs(round)
  if (back > 138) return y > KNEE_LOW - 60 || round < 0 ? 's2' : 's1'
  if (round > 104) return y > KNEE_LOW ? 's2' : 's1'
  if (y > THIGH_L3 + 0.9 * round) return 'l2'
  if (y > KNEE_LOW) return round > 62 ? 'l5' : 'l3'
  return round > 12 ? 'l5' : 'l4'
}
