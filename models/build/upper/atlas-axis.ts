/** The two vertebrae that carry the head: C1 (atlas, a ring) and C2 (axis, with the dens). */
import { facetPlate } from './arch.ts'
import type { Facets } from './facets.ts'
import type { VertebraFrame } from './frame.ts'
import { along, blend, bothSides, carve, mix, type Solid, type V3 } from './sdf.ts'
import { axes, ball, loft, pillow, roundCone, UPRIGHT, type Station } from './solids.ts'

const UP: V3 = [0, 1, 0]

/** Upper facets of C1: how far their rims stand above the tabled middle, and the radius of the hollow, mm. */
const CUP_RIM = 1.4
const CUP_RADIUS = 15

/** C1: two lateral masses, an anterior and a posterior arch, long transverse processes with their foramina. */
export function atlasSolid(frame: VertebraFrame, faces: Facets): Solid {
  const ring = (name: string, height: number, thickness: number) => ({
    p: frame.point(name),
    u: UP,
    a: height / 2,
    b: thickness / 2,
  })
  const sized = (name: string) => ring(name, frame.size(`${name}_height`), frame.size(`${name}_thickness`))
  const mass = mix(along(faces.sup.centre, faces.sup.normal, -4), along(faces.inf.centre, faces.inf.normal, -4), 0.5)
  const front = loft(
    [
      ring('anterior_arch_centre', frame.size('anterior_arch_height'), 5.4),
      sized('anterior_arch_30deg'),
      { ...sized('anterior_arch_45deg'), a: 5.5, b: 4 },
      { p: mix(frame.point('anterior_arch_45deg'), mass, 0.7), u: UP, a: 6, b: 5 },
    ],
    { n: 2.2 },
  )
  const behind = loft(
    [
      { p: mass, u: UP, a: 4.5, b: 5 },
      { ...sized('posterior_arch_115deg'), b: 3.4 },
      sized('posterior_arch_130deg'),
      sized('posterior_arch_150deg'),
      ring('posterior_arch_centre', frame.size('posterior_arch_height'), 7.2),
    ],
    { n: 2.2 },
  )
  const tipPoint = frame.point('transverse_tip')
  const end = mix(tipPoint, mass, 0.13)
  const hole = frame.point('foramen_transversarium')
  const bar = (dz: number, r: number): Solid[] => {
    const middle: V3 = [hole[0] + 0.5, hole[1], hole[2] + dz]
    return [
      roundCone([mass[0] + 5.5, mass[1], mass[2] + dz * 0.8], middle, r + 2.4, r + 0.2),
      roundCone(middle, end, r, r),
    ]
  }
  const tubercle = frame.point('anterior_tubercle_midline')
  const half = blend(3, [
    pillow(mass, UPRIGHT, [6.6, 6, 8.8], 2.3),
    facetPlate({ ...faces.sup, centre: along(faces.sup.centre, faces.sup.normal, CUP_RIM) }, 6, 3),
    facetPlate(faces.inf, 5, 3.4),
    front,
    behind,
    ...bar(5.2, 2.2),
    ...bar(-5.4, 2.4),
    pillow(end, UPRIGHT, [2.8, 3.4, 4.4], 2.3),
    ball(frame.point('lateral_mass_medial_tubercle'), 2),
  ])
  const knobs = [
    pillow(along(tubercle, [0, 0, 1], -2.2), UPRIGHT, [3.2, 3.6, 3.2]),
    pillow(along(frame.point('posterior_tubercle_midline'), [0, 0, 1], 2.6), UPRIGHT, [3.6, 3.6, 2.6]),
  ]
  const w = Math.min(frame.size('foramen_transversarium_w'), 6.8) / 2
  const d = Math.min(frame.size('foramen_transversarium_d'), 7) / 2
  const canal = frame.point('canal_centre')
  const inside = frame.point('anterior_arch_inner_midline')
  const back = frame.point('posterior_arch_inner_midline')
  const wall = frame.point('lateral_mass_medial_tubercle')[0] - 1.2
  return carve(
    1.2,
    blend(2, [bothSides(half), ...knobs]),
    bothSides(pillow(hole, UPRIGHT, [w, 14, d])),
    // the room of the dens in front, of the cord behind
    pillow([0, canal[1], inside[2] - 8], UPRIGHT, [wall, 40, 8], 2.4),
    pillow([0, canal[1], back[2] + 13.5], UPRIGHT, [frame.size('canal_width') / 2, 40, 13.5], 2.3),
    cup(faces.sup.centre, faces.sup.normal, CUP_RADIUS),
  )
}

/** The hollow of an upper facet of C1: a ball of the condyle's radius that rests on the face. */
function cup(centre: V3, normal: V3, radius: number): Solid {
  return bothSides(ball(along(centre, normal, radius), radius))
}

const round = (p: V3, width: number, depth: number): Station => ({ p, u: [1, 0, 0], a: width / 2, b: depth / 2 })

/** C2: body and dens in one column, shoulders with the upper facets, stout forked spinous process. */
export function axisSolid(frame: VertebraFrame, faces: Facets): Solid {
  const tipPoint = frame.point('dens_tip')
  const neck = mix(frame.point('dens_base'), frame.point('dens_mid'), 0.45)
  const low = frame.point('inf_endplate_centre')
  const column = loft(
    [
      round([0, low[1] + 3.2, low[2]], frame.size('inf_width') + 1, frame.size('inf_depth')),
      round(
        [0, (low[1] + frame.point('dens_base')[1]) / 2, -0.6],
        frame.size('waist_width'),
        frame.size('waist_depth'),
      ),
      round(frame.point('dens_base'), frame.size('dens_base_width') + 1, frame.size('dens_base_depth')),
      // half way in width, a third of the way up: the dens rises out of the body in a curve
      round(
        mix(frame.point('dens_base'), neck, 0.42),
        frame.size('dens_neck_width') + 1.9,
        frame.size('dens_base_depth') - 0.6,
      ),
      round(neck, frame.size('dens_neck_width'), frame.size('dens_mid_depth') - 0.8),
      round(frame.point('dens_mid'), frame.size('dens_mid_width') + 0.8, frame.size('dens_mid_depth')),
      round([0, tipPoint[1] - 3.4, tipPoint[2]], 8, 8.6),
    ],
    { n: 2.2, cap: 3.4 },
  )
  const pars = frame.point('pars_centre')
  const supRoot = along(faces.sup.centre, faces.sup.normal, -4)
  const infRoot = along(faces.inf.centre, faces.inf.normal, -3.4)
  const hole = frame.point('foramen_transversarium')
  const tipSide = frame.point('transverse_tip')
  const end = mix(tipSide, hole, 0.16)
  const top = frame.point('lamina_top_midline')
  const bottom = frame.point('lamina_bottom_midline')
  const lean: V3 = [0, top[1] - bottom[1], top[2] - bottom[2]]
  const thick = frame.size('lamina_thickness') / 2
  const middle = mix(top, bottom, 0.5)
  const half = blend(2.8, [
    facetPlate(faces.sup, 4.4, 4),
    facetPlate(faces.inf, 5, 3.4),
    loft(
      [
        { p: [5, -3.5, -1.2], u: UP, a: 8, b: 4.8 },
        { p: along(supRoot, UP, -2.5), u: UP, a: 5.2, b: 6.4 },
      ],
      { n: 2.3 },
    ),
    loft(
      [supRoot, pars, infRoot].map((p, i) => ({ p, u: [1, 0, 0] as V3, a: i === 1 ? 4.6 : 5, b: i === 1 ? 4 : 4.4 })),
      { n: 2.3 },
    ),
    loft(
      [
        { p: mix(pars, infRoot, 0.5), u: UP, a: 6, b: thick },
        { p: frame.point('lamina_left_mid'), u: lean, a: frame.size('lamina_height') / 2, b: thick },
        { p: [0, middle[1], middle[2] - thick * 0.7], u: lean, a: 5.4, b: thick },
      ],
      { n: 2.4 },
    ),
    roundCone(along(supRoot, UP, -4), [9, hole[1], hole[2] + 4.8], 3.6, 3),
    roundCone([9, hole[1], hole[2] + 4.8], [hole[0] + 2.4, hole[1] - 1.6, hole[2] + 3.6], 2.6, 2.1),
    roundCone([hole[0] + 2.4, hole[1] - 1.6, hole[2] + 3.6], end, 2.1, 2.4),
    roundCone(pars, end, 3, 2.4),
  ])
  const root = frame.point('spinous_root')
  const mid = frame.point('spinous_mid')
  const last = mix(frame.point('spinous_tip'), mid, 0.35)
  const spine = (name: string, p: V3) => ({
    p,
    u: UP,
    a: frame.size(`spinous_${name}_height`) / 2,
    b: frame.size(`spinous_${name}_width`) / 2,
  })
  const process = loft([
    spine('root', [0, root[1] + 1, middle[2] - 2]),
    spine('root', root),
    spine('mid', mid),
    spine('tip', last),
  ])
  const fork = bothSides(roundCone(mid, [4.6, last[1] - 2, last[2] - 2.4], 3, 3))
  const hollow = axes(frame.direction('foramen_transversarium_axis_normal'), [1, 0, 0])
  return carve(
    1.2,
    blend(3.2, [column, bothSides(half), process, fork]),
    pillow(
      frame.point('canal_centre'),
      UPRIGHT,
      [frame.size('canal_width') / 2, 40, frame.size('canal_depth') / 2],
      2.3,
    ),
    bothSides(pillow(hole, hollow, [11, 2.9, 2.8])),
    // the lower endplate: a shallow hollow inside a rim
    pillow([low[0], low[1] - 2.4, low[2]], UPRIGHT, [9, 3, 8], 3),
  )
}
