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

/** Points this far on the other side still count as on the midline: rounding must not cut it open. */
const MIDLINE = -0.1
const ANUS: Vec3 = [0, -58, -62]
/** Outer radius of the rings round the anus. */
const RINGS: readonly (readonly [Dermatome, number])[] = [
  ['s5', 30],
  ['s4', 52],
  ['s3', 82],
]
/** L1 is a band from the upper seat round the hip to the groin: its middle line and half its height. */
const BAND = { behind: 94, groin: 2, rise: 0.6, half: 26, from: -40, to: 50 } as const
/** The leg's axis; directions round it are 0 in front, positive outwards, 180 behind, degrees. */
const AXIS = { x: 95, above: 2, below: -8, turn: -430 } as const
/** Sides of the strip behind the thigh, seen round the axis. */
const [OUTER, INNER] = [112, -132] as const
/** L2 and L3 run round the thigh from high outside to low inside: height in front and fall per degree. */
const [L2, L3] = [
  { front: -150, slope: 0.85 },
  { front: -440, slope: 0.35 },
] as const
/** L5 comes forward, and S1 behind, from the knee down. */
const [L5_FRONT, S1_BEHIND] = [
  { thigh: 62, shin: 14, from: -370, to: -530 },
  { from: -400, to: -540 },
] as const

/** 0 at `from`, 1 at `to`, smooth. */
function blend(from: number, to: number, at: number): number {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
const between = (a: number, b: number, t: number): number => a + (b - a) * t

function footDermatome([x, , z]: Vec3, down: boolean): Dermatome {
  if (down || z < 10) return 's1'
  // The foot points outwards: its middle line runs from the heel to the second toe.
  const outer = x - (92 + 0.3 * z)
  if (outer > 16) return 's1'
  return outer < -24 && z < 70 ? 'l4' : 'l5'
}

/**
 * The dermatome of a point on the left half of the skin; null above L1. One rule for trunk and leg, so that borders run on
 * where they meet.
 *
 * @param foot the point lies on the foot
 * @param down the skin there looks at the floor
 */
export function dermatomeAt(p: Vec3, foot: boolean, down: boolean): Dermatome | null {
  const [x, y, z] = p
  if (foot) return footDermatome(p, down)
  if (x < MIDLINE) return null
  const far = Math.hypot(x - ANUS[0], y - ANUS[1], z - ANUS[2])
  const ring = RINGS.find(([, radius]) => far < radius)
  if (ring) return ring[0]
  const above = y - between(BAND.behind, BAND.groin + BAND.rise * x, blend(BAND.from, BAND.to, z))
  if (above > -BAND.half) return above < BAND.half ? 'l1' : null
  const axis = between(AXIS.above, AXIS.below, blend(AXIS.turn + 60, AXIS.turn - 60, y))
  const round = (Math.atan2(x - AXIS.x, z - axis) * 180) / Math.PI
  if (round < INNER) return 's2'
  if (round > OUTER) return round < between(OUTER, 180, blend(S1_BEHIND.from, S1_BEHIND.to, y)) ? 's1' : 's2'
  if (y > L2.front + L2.slope * round) return 'l2'
  if (round > between(L5_FRONT.thigh, L5_FRONT.shin, blend(L5_FRONT.from, L5_FRONT.to, y))) return 'l5'
  return y > L3.front + L3.slope * round ? 'l3' : 'l4'
}
