/**
 * What makes an arch lumbar: ear-shaped articular processes, a narrow isthmus, plates of laminae with an open window
 * between them, and a spinous process like a hatchet, its blade thin and its edge thick. Millimetres.
 */
import type { Facet, Facets } from './facets.ts'
import type { VertebraFrame } from './frame.ts'
import { add, along, cross, mix, scaled, unit, type Solid, type V3 } from './sdf.ts'
import { ball, loft, roundCone } from './solids.ts'
import { LAMINA_THICKNESS } from './published.ts'

const UP: V3 = [0, 1, 0]

/** Bone behind an articular face, half of it, at its root and at its free end. */
const PROCESS = { root: 3.7, end: 3 } as const
/** Mamillary process: a knob on the back edge of the superior articular process. */
const MAMILLARY = 3
/** Thinnest part of the blade of the spinous process, half, and the radius of its edge behind and below. */
const BLADE = 2.3
const EDGE = { behind: 3.4, below: 2.6 } as const
/** Half height of a lamina at its side; the isthmus above and the inferior process below go beyond it. */
const LAMINA_SIDE = 10

/** Segments between two stations of a loft that is thick for its bends: fewer would leave steps on its hollow side. */
export const BENDS = 10

/** A point of the bone under a face: `s` mm up it, `d` mm behind it. */
const under = (f: Facet, s: number, d: number): V3 => along(along(f.centre, f.up, s), f.normal, -d)

/** The articular process that rises from the pedicle, with the mamillary process on its back edge. */
function superior(frame: VertebraFrame, f: Facet): Solid[] {
  const half = f.height / 2
  const foot = mix(frame.point('pedicle_centre'), frame.point('pars_centre'), 0.6)
  const side = unit(cross(f.normal, f.up))
  const behind = side[2] < 0 ? side : scaled(side, -1)
  const wide = f.width / 2
  return [
    loft(
      [
        { p: foot, u: f.normal, a: PROCESS.root + 0.6, b: wide * 0.85 },
        { p: under(f, -half * 0.4, PROCESS.root), u: f.normal, a: PROCESS.root, b: wide * 0.95 },
        { p: under(f, half * 0.3, PROCESS.root * 0.92), u: f.normal, a: PROCESS.root * 0.92, b: wide * 0.96 },
        { p: under(f, half * 0.8, PROCESS.end), u: f.normal, a: PROCESS.end, b: wide * 0.76 },
      ],
      { n: 2.3, cap: 2, steps: BENDS },
    ),
    ball(along(under(f, half * 0.1, MAMILLARY + 2), behind, wide * 0.72), MAMILLARY),
  ]
}

/** The isthmus and the articular process that hangs from it. */
function inferior(frame: VertebraFrame, f: Facet): Solid {
  const half = f.height / 2
  const wide = f.width / 2
  const isthmus = frame.point('pars_centre')
  return loft(
    [
      { p: mix(frame.point('pedicle_centre'), isthmus, 0.75), u: [1, 0, 0], a: 4.4, b: 4.2 },
      { p: isthmus, u: [1, 0, 0], a: frame.size('pars_width') / 2.3, b: frame.size('pars_thickness') / 2 },
      { p: under(f, half * 0.7, PROCESS.root), u: f.normal, a: PROCESS.root, b: wide },
      { p: under(f, -half * 0.2, PROCESS.root * 0.95), u: f.normal, a: PROCESS.root * 0.95, b: wide * 0.98 },
      { p: under(f, -half * 0.85, PROCESS.end), u: f.normal, a: PROCESS.end, b: wide * 0.66 },
    ],
    { n: 2.3, cap: 2.2, steps: BENDS },
  )
}

/** One lamina: from the isthmus to the midline, where the window below it cuts it short. */
function lamina(frame: VertebraFrame): Solid {
  const top = frame.point('lamina_top_midline')
  const bottom = frame.point('lamina_bottom_midline')
  const isthmus = frame.point('pars_centre')
  const middle = frame.point('lamina_left_mid')
  const thick = Math.min(frame.size('lamina_thickness'), LAMINA_THICKNESS) / 2
  const low = Math.max(bottom[1], top[1] - 16)
  const lean: V3 = [0, top[1] - bottom[1], top[2] - bottom[2]]
  const side = Math.min(LAMINA_SIDE, frame.size('lamina_height') * 0.42)
  return loft(
    [
      { p: mix(isthmus, middle, 0.15), u: UP, a: side * 0.85, b: thick },
      { p: along(middle, UP, -1), u: lean, a: side, b: thick },
      {
        p: [0, (top[1] + low) / 2, (top[2] + bottom[2]) / 2 - thick * 0.9],
        u: lean,
        a: Math.max(4, (top[1] - low) / 2 + 1.5),
        b: thick,
      },
    ],
    { n: 2.6, steps: BENDS },
  )
}

/** The spinous process: a thin blade of the tabled heights between a thick back edge and a thick lower border. */
export function lumbarSpinous(frame: VertebraFrame): Solid[] {
  const root = frame.point('spinous_root')
  const middle = frame.point('spinous_mid')
  const tip = frame.point('spinous_tip')
  const top = frame.point('lamina_top_midline')
  const out = unit(along(tip, middle, -1))
  const half = (name: string): number => frame.size(`spinous_${name}_height`) / 2
  const inner = along(tip, out, -EDGE.behind)
  const blade = loft(
    [
      { p: [0, (root[1] + top[1]) / 2 - 0.5, top[2] - 2.5], u: UP, a: half('root') * 0.85, b: 4 },
      { p: root, u: UP, a: half('root'), b: 3.3 },
      { p: middle, u: UP, a: half('mid'), b: BLADE },
      { p: inner, u: UP, a: half('tip'), b: BLADE + 0.4 },
    ],
    { n: 2.3, cap: 3, steps: BENDS },
  )
  const across = unit(cross([1, 0, 0], out))
  const upward = across[1] < 0 ? scaled(across, -1) : across
  const [high, low] = [0.45, -0.8].map((s) => along(inner, upward, s * (half('tip') - EDGE.behind))) as [V3, V3]
  const foot = add(root, [0, -half('root') + EDGE.below + 0.5, 0])
  return [
    blade,
    roundCone(high, low, EDGE.behind - 0.5, EDGE.behind),
    roundCone(low, foot, EDGE.below, EDGE.below - 0.4),
  ]
}

/** Left-sided parts of a lumbar arch, without pedicle and transverse process. */
export const lumbarArch = (frame: VertebraFrame, faces: Facets): Solid[] => [
  lamina(frame),
  ...superior(frame, faces.sup),
  inferior(frame, faces.inf),
]
