import type { BodyId, Vertebra } from './ids.ts'

/** Mass of each body as a share of the whole, female and male (E01, de Leva 1996; feet split by length, assumed). */
const SHARES: { readonly [body: string]: readonly [number, number] } = {
  skull: [0.0668, 0.0694],
  'upper-arm': [0.0255, 0.0271],
  forearm: [0.0138, 0.0162],
  hand: [0.0056, 0.0061],
  femur: [0.1478, 0.1416],
  shank: [0.0481, 0.0433],
  talus: [0.002, 0.002],
  hindfoot: [0.004, 0.0042],
  forefoot: [0.0069, 0.0075],
}
const TRUNK = [0.4257, 0.4346] as const

/** Slices of the trunk carried by each vertebra, kg of a 77.5 kg man (E04); the rest of the trunk is the pelvis. */
const SLICES: { readonly [vertebra in Vertebra]?: number } = {
  l5: 2.2,
  l4: 2.08,
  l3: 2.03,
  l2: 1.98,
  l1: 2.01,
  t12: 1.99,
  t11: 1.6,
  t10: 1.55,
  t9: 1.3,
  t8: 1.23,
  t7: 1.27,
  t6: 1.14,
  t5: 1.17,
  t4: 1.05,
  t3: 1.13,
  t2: 0.95,
  t1: 0.89,
}
const SLICES_OF = 77.5
const SLICED = Object.values(SLICES).reduce((sum, mass) => sum + mass, 0) / SLICES_OF

/** Body mass when none is asked for: about BMI 22.8 and 24.4 at the two mean statures, kg. */
export const MEAN_MASS = [65, 80] as const

/** What the published shares leave of one by their rounding: nothing of a man, 0.0001 of a woman. */
const rounding = (column: 0 | 1): number =>
  1 -
  TRUNK[column] -
  Object.entries(SHARES).reduce((sum, [body, pair]) => sum + (body === 'skull' ? 1 : 2) * pair[column], 0)
/** The pelvis has what the slices leave of the trunk, and what rounding left. */
const PELVIS = [TRUNK[0] + rounding(0) - SLICED, TRUNK[1] + rounding(1) - SLICED] as const

/** Share of body mass carried by a body; sex 0 female .. 1 male. The shares of all bodies sum to 1. */
export function massShare(body: BodyId, sex: number): number {
  const mix = (pair: readonly [number, number]) => pair[0] + sex * (pair[1] - pair[0])
  if (body === 'sacrum') return mix(PELVIS)
  const slice = SLICES[body as Vertebra]
  if (slice !== undefined) return slice / SLICES_OF
  const pair = SHARES[body.replace(/-(?:left|right)$/, '')]
  return pair ? mix(pair) : 0
}
