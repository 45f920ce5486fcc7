/** Wrist and hand bones of the left side, in the atlas frame of models/upper/shoulder-arm.json (mm). */
import { along, distance, mix, scaled, sub, unit, blend, type Solid, type V3 } from './sdf.ts'
import { loft, pillow, type Station } from './solids.ts'
import { ARM_TABLE, type PhalanxRow } from './tables.ts'

/** Carpals are tabled by their outermost extents; a pillow of this exponent and share of them has the tabled volume. */
const CARPAL = { exponent: 2.5, share: 0.95 } as const

export interface HandBone {
  readonly name: string
  readonly solid: Solid
}

/** A metacarpal or phalanx: broad base, slim shaft, head; `tuft` for the last phalanx. */
function longBone(row: PhalanxRow, kind: string): Solid {
  const axis = unit(sub(row.head, row.base))
  const total = distance(row.head, row.base)
  const width = row.width_axis
  const [bw, bd] = row.base_size
  const [hw, hd] = row.head_size
  const at = (s: number, a: number, b: number, bend = 0): Station => ({
    p: along(along(mix(row.base, row.head, s), sub(row.mid_centre, mix(row.base, row.head, 0.5)), bend), axis, 0),
    u: width,
    a,
    b,
  })
  const r = row.mid_radius
  const inset = Math.min(2.2, total * 0.08) / total
  if (kind === 'distal') {
    return loft(
      [
        at(inset, bw / 2, bd / 2),
        at(0.2, bw * 0.4, bd * 0.42, 0.5),
        at(0.55, r * 1.05, r * 0.9, 1),
        at(0.85, Math.max(hw * 0.62, r * 1.15), hd * 0.5, 0.3),
        at(0.97, Math.max(hw * 0.5, r), hd * 0.4),
      ],
      { n: 2.2, cap: 1.4 },
    )
  }
  const round = kind === 'metacarpal' ? 0.5 : 0.46
  return loft(
    [
      at(inset, bw * 0.47, bd * 0.48),
      at(0.14, bw * 0.43, bd * 0.45, 0.3),
      at(0.32, r * 1.12, r * 1.08, 0.8),
      at(0.55, r, r * 0.98, 1),
      at(0.76, r * 1.2, r * 1.12, 0.7),
      at(0.9, hw * 0.5, hd * 0.5, 0.2),
      at(1 - inset * 1.2, hw * round * 0.86, hd * 0.42),
    ],
    { n: 2.2, cap: 2.2 },
  )
}

/** All 27 bones of the left hand. */
export function handBones(): HandBone[] {
  const bones: HandBone[] = []
  for (const [name, row] of Object.entries(ARM_TABLE.hand.carpals)) {
    const [u, v, w] = row.axes
    const half = scaled(row.half_axes, CARPAL.share)
    const pad = pillow(row.centre, { u, v, w }, half, CARPAL.exponent)
    bones.push({ name, solid: name === 'hamate' ? blend(2, [pad, hook(row.centre)]) : pad })
  }
  for (const [ray, parts] of Object.entries(ARM_TABLE.hand.rays)) {
    for (const [kind, row] of Object.entries(parts)) {
      const name = kind === 'metacarpal' ? `metacarpal-${ray}` : `hand-${kind}-phalanx-${ray}`
      bones.push({ name, solid: longBone(row, kind) })
    }
  }
  return bones
}

/** The hook of the hamate, toward the palm. */
function hook(centre: V3): Solid {
  const tip = along(centre, [-0.2, -0.25, 1], 9)
  return loft(
    [
      { p: along(centre, [0, -0.2, 1], 3), u: [0, 1, 0], a: 4, b: 2.6 },
      { p: tip, u: [0, 1, 0], a: 3, b: 1.9 },
    ],
    { n: 2 },
  )
}
