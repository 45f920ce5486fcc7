/** The left shoulder blade, in the atlas frame of models/upper/shoulder-arm.json (mm). */
import { at } from '../mesh/index.ts'
import { along, blend, carve, distance, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { sheet } from './sheet.ts'
import { axes, ball, loft, pillow, roundCone, type Station } from './solids.ts'
import { armRows } from './tables.ts'

/** Space between humeral head and glenoid bone, mm: two cartilages of about 1.2 mm (Zumstein 2014). */
const GLENOHUMERAL_SPACE = 2.4

/** Radii of the lip of the spine, from the medial border to the acromion, mm. */
const CREST = [2.6, 3, 3.6, 4.2] as const

/** A round cord of changing radius along a smooth line through points. */
const cord = (points: readonly V3[], radii: readonly number[]): Solid =>
  loft(points.map((p, i): Station => ({ p, u: [0, 0, 1], a: at(radii, i), b: at(radii, i) })))

/** Blade with thick borders, spine and acromion, coracoid, glenoid on its neck. */
export function scapulaSolid(): Solid {
  const { point, number } = armRows('scapula')
  const normal = point('blade_plane_normal')
  const inferior = point('inferior_angle')
  const superior = point('superior_angle')
  const medial = ['20', '40', '55', '70', '85'].map((n) => point(`medial_border_${n}`))
  const lateral = ['20', '40', '55'].map((n) => point(`lateral_border_${n}`))
  const neck = point('scapular_neck_centre')
  const notch = point('suprascapular_notch_approx')
  const upper = point('superior_border_30')
  const trigonum = point('spine_root_trigonum')
  // the lower angle is blunt
  const across = unit(sub(lateral[0]!, medial[0]!))
  const outline = [
    inferior,
    along(mix(inferior, lateral[0]!, 0.22), across, 3),
    ...lateral,
    neck,
    mix(neck, notch, 0.6),
    notch,
    upper,
    superior,
    ...medial.toReversed(),
    along(mix(inferior, medial[0]!, 0.22), across, -3),
  ]
  const fossae = [point('infraspinous_fossa_centre'), point('supraspinous_fossa_centre'), point('lower_blade_centre')]
  const blade = sheet({ outline, inside: fossae, normal, up: [0, 1, 0], half: 1.6, edge: 1.6 })

  const crest = [trigonum, point('spine_crest_25'), point('spine_crest_50'), point('spine_crest_75')]
  // the spine stands on the blade: each crest point leans on a foot of the root line, from the
  // trigonum to the neck
  const rootAt = [0, 0.27, 0.55, 0.8]
  const ridge = crest.map((p, i): Station => {
    const f = blade.under(mix(trigonum, neck, at(rootAt, i)))
    const u = i === 0 ? normal : sub(p, f)
    // its foot ends short of the blade's middle, or it would show on the other face
    return { p: mix(p, f, 0.45), u, a: Math.max(3, distance(p, f) * 0.45), b: i === 0 ? 2 : 2.6 }
  })
  const acromionCentre = point('acromion_centre')
  const angle = point('acromial_angle_posterior')
  const tip = point('acromion_tip_anterior')
  const facet = point('acromioclavicular_facet')
  const outer = point('acromion_lateral')
  const thick = number('acromion_thickness') / 2
  const slope = unit(sub(facet, outer))
  const acromion = loft(
    [
      { p: mix(crest[3]!, crest[2]!, 0.35), u: normal, a: 5.4, b: 3.6 },
      { p: mix(crest[3]!, angle, 0.45), u: slope, a: 10.5, b: thick },
      { p: along(acromionCentre, [0, 0, -1], 4), u: slope, a: 12.5, b: thick },
      { p: mix(mix(outer, facet, 0.5), tip, 0.35), u: slope, a: 11, b: thick * 0.9 },
      { p: mix(tip, acromionCentre, 0.16), u: slope, a: 6.5, b: thick * 0.75 },
    ],
    { n: 2.4, cap: 3 },
  )
  const corner = roundCone(mix(angle, acromionCentre, 0.25), mix(outer, acromionCentre, 0.3), 4, 4.4)

  const g = point('glenoid_centre')
  const out = point('glenoid_normal')
  const up = sub(point('glenoid_superior'), point('glenoid_inferior'))
  const face = axes(out, up)
  const half: V3 = [5.5, number('glenoid_height') / 2, number('glenoid_width') / 2]
  const dish = [
    pillow(along(along(g, face.v, -2), out, -3), face, [half[0], half[1] - 1.4, half[2]], 2.4),
    pillow(along(along(g, face.v, 9), out, -3), face, [half[0], 9.6, half[2] * 0.72], 2.3),
  ]
  const neckWard = unit(sub(neck, g))
  const throat = loft(
    [
      { p: along(g, out, -5), u: face.v, a: 16.4, b: 11.4 },
      { p: along(g, neckWard, 12), u: face.v, a: 15.5, b: 7.6 },
      { p: along(g, neckWard, 22), u: face.v, a: 16, b: 4.4 },
    ],
    { n: 2.3 },
  )
  const [major, minor] = [number2(point('coracoid_mid_size'), 0), number2(point('coracoid_mid_size'), 1)]
  const coracoidBase = point('coracoid_base')
  const bend = point('coracoid_bend_top')
  const mid = point('coracoid_mid')
  const coracoidTip = point('coracoid_tip')
  const beak = loft(
    [
      { p: mix(along(g, face.v, 15), coracoidBase, 0.55), u: [1, 0, 0], a: 8.5, b: 7.5 },
      { p: along(mix(coracoidBase, bend, 0.35), [0, 1, 0], -3.5), u: [1, 0, 0], a: major / 2 + 1, b: 6.5 },
      { p: along(mid, [0, 1, 0], 1), u: [1, 0, 0], a: major / 2, b: minor / 2 },
      { p: mix(coracoidTip, mid, 0.22), u: [1, 0, 0], a: major / 2 - 1.8, b: minor / 2 - 0.4 },
    ],
    { n: 2.3, cap: 3.5 },
  )
  const lateralPillar = cord(
    [inferior, lateral[0]!, lateral[1]!, lateral[2]!, along(g, neckWard, 12)].map((p, i) =>
      i === 0 ? mix(p, fossae[2]!, 0.12) : along(p, unit(sub(fossae[0]!, p)), 4.8),
    ),
    [2, 3, 3.8, 4.4, 5.6],
  )
  const medialRim = cord(
    [inferior, ...medial, superior].map((p) => along(p, unit(sub(fossae[0]!, p)), 1.6)),
    [2, 1.7, 1.5, 1.5, 1.6, 1.6, 1.8],
  )
  const crestRim = cord(
    crest.map((p, i) => along(p, unit(sub(ridge[i]!.p, p)), at(CREST, i) + 1)),
    CREST,
  )
  const head = armRows('humerus')
  const socket = ball(head.point('head_centre'), head.number('head_radius') + GLENOHUMERAL_SPACE)
  // wide fillets: borders and spine rise out of the blade, they are not laid on it
  const bone = blend(5, [
    blend(5, [blade, lateralPillar, medialRim]),
    loft(ridge, { n: 3, cap: 3 }),
    crestRim,
    acromion,
    corner,
    ...dish,
    throat,
    beak,
  ])
  return carve(1, bone, socket)
}

const number2 = (p: readonly number[], i: number): number => p[i] ?? 0
