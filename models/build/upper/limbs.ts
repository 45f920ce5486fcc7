/** Clavicle, humerus, radius and ulna of the left side, in the atlas frame of models/upper/shoulder-arm.json (mm). */
import { along, blend, carve, distance, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { axes, ball, loft, pillow, roundCone, type Station } from './solids.ts'
import { armRows, need, ARM_TABLE, type SectionRow } from './tables.ts'
import type { Sculpt } from './surface.ts'
import { stationsAlong } from './thorax.ts'
import { tube } from './tube.ts'

const station = (s: SectionRow): Station => ({ p: s.centre, u: s.major_axis, a: s.major / 2, b: s.minor / 2 })

/** The S-shaped collar bone. */
export function clavicle(): Sculpt {
  const rows = ARM_TABLE.clavicle
  const line = need(rows, 'midline_12', 'clavicle') as readonly V3[]
  const sections = (need(rows, 'sections', 'clavicle') as readonly (SectionRow & { fraction: number })[]).map((s) => ({
    at: s.fraction,
    u: s.major_axis,
    a: s.major / 2,
    b: s.minor / 2,
  }))
  const conoid = armRows('clavicle').point('conoid_tubercle')
  const end = sections[0]!
  const all = [{ ...end, at: 0, a: 12, b: 9.5 }, { ...end, at: 0.1, a: 8.6, b: 7.2 }, ...sections.slice(1)]
  return tube(stationsAlong(line, all), {
    n: 2.2,
    cap: 3,
    rings: 28,
    around: 12,
    extra: (base) =>
      blend(3, [base, roundCone(along(conoid, [0.1, 0.5, 0.86], 9), along(conoid, [0.1, 0.5, 0.86], 3), 5, 4)]),
  })
}

/** The upper-arm bone: head, tubercles and groove above; trochlea, capitulum, epicondyles and fossae below. */
export function humerusSolid(): Solid {
  const { point, number, sections } = armRows('humerus')
  const rows = sections().map(station)
  const head = point('head_centre')
  const r = number('head_radius')
  const greater = point('greater_tubercle')
  const lateral = point('greater_tubercle_lateral')
  const lesser = point('lesser_tubercle')
  const neck = rows[0]!.p
  const inward = (p: V3, depth: number): V3 => along(p, unit(sub(head, p)), depth)
  const top = blend(4, [
    ball(head, r),
    roundCone(mix(head, neck, 0.25), neck, 17, 13),
    roundCone(inward(greater, 9), [lateral[0] - 10, lateral[1] + 2, lateral[2]], 9.5, 10),
    roundCone(inward(lesser, 6), mix(lesser, neck, 0.6), 6.5, 6),
  ])
  const medial = point('medial_epicondyle')
  const outer = point('lateral_epicondyle')
  const axis = unit(sub(outer, medial))
  const trochlea = point('trochlea_centre')
  const tr = number('trochlea_radius')
  const capitulum = point('capitulum_centre')
  const wheel = loft(
    [
      { p: along(trochlea, axis, -12), u: [0, 1, 0], a: tr + 4.6, b: tr + 4.6 },
      { p: along(trochlea, axis, -9), u: [0, 1, 0], a: tr + 5, b: tr + 4.6 },
      { p: trochlea, u: [0, 1, 0], a: tr + 0.2, b: tr + 0.2 },
      { p: along(trochlea, axis, 8), u: [0, 1, 0], a: tr + 2.2, b: tr + 2 },
      { p: mix(trochlea, capitulum, 0.62), u: [0, 1, 0], a: tr + 0.8, b: tr + 0.8 },
    ],
    { cap: 1.5 },
  )
  const low = rows[6]!.p
  const bottom = blend(3, [
    wheel,
    ball(along(capitulum, [0, 0, 1], 1.4), number('capitulum_radius') + 0.6),
    roundCone(low, mix(low, along(medial, axis, 6), 0.8), 7, 6),
    roundCone(mix(low, medial, 0.6), along(medial, axis, 4.5), 6, 4.6),
    roundCone(low, along(outer, axis, -6), 7, 6),
    roundCone(mix(low, trochlea, 0.25), mix(low, trochlea, 0.9), 6.4, 6.5),
    roundCone(mix(low, capitulum, 0.3), capitulum, 6.2, 7),
  ])
  const deltoid = point('deltoid_tuberosity')
  const flare: Station = { p: mix(low, mix(medial, outer, 0.5), 0.62), u: axis, a: 25, b: 6.6 }
  const shaft = loft([...rows, flare], { n: 2.2, cap: 4 })
  const groove = point('bicipital_groove')
  const grooveLow = mix(groove, rows[2]!.p, 0.55)
  const olecranon = point('olecranon_fossa')
  const coronoid = point('coronoid_fossa')
  return carve(
    2,
    blend(6, [shaft, top, bottom, ball(along(deltoid, [-1, 0, 0], 3.5), 4)]),
    roundCone(along(groove, [0, 1, 0.1], 12), [grooveLow[0] - 4, grooveLow[1], grooveLow[2] + 13], 3.2, 2.2),
    pillow(along(olecranon, [0, 0, 1], -11.2), axes(axis, [0, 1, 0]), [10.5, 11, 8.5]),
    pillow(along(coronoid, [0, 0, 1], 7), axes(axis, [0, 1, 0]), [7.5, 7, 6]),
  )
}

/** The thumb-side forearm bone: dished head, tuberosity, broad lower end with its styloid. */
export function radiusSolid(): Solid {
  const { point, sections } = armRows('radius')
  const rows = sections().map(station)
  const head = point('head_centre')
  const axis = unit(sub(head, point('neck')))
  const disc = loft(
    [
      { p: along(head, axis, -5.4), u: [1, 0, 0], a: 8.8, b: 8.6 },
      { p: along(head, axis, -1.8), u: [1, 0, 0], a: 10.5, b: 10.1 },
      { p: along(head, axis, 3), u: [1, 0, 0], a: 10.2, b: 9.8 },
    ],
    { cap: 1.6, n: 2 },
  )
  const tuber = point('radial_tuberosity')
  const neckAt = rows[1]!.p
  const carpal = point('carpal_surface_centre')
  const out = unit(point('carpal_surface_normal'))
  const styloid = point('styloid_tip')
  const last = rows[rows.length - 1]!
  const shaft = loft([...rows, { ...last, p: along(carpal, out, -4.5), a: 15, b: 9.5 }], { n: 2.3, cap: 4 })
  const volar = point('volar_lip')
  const dorsal = point('dorsal_tubercle')
  const solid = blend(3, [
    shaft,
    disc,
    roundCone(neckAt, along(head, axis, -3), 7.2, 7.8),
    ball(mix(tuber, neckAt, 3.2 / distance(tuber, neckAt)), 4.8),
    roundCone(mix(last.p, styloid, 0.35), mix(styloid, last.p, 0.16), 7, 3),
    roundCone(last.p, mix(volar, last.p, 0.2), 7, 3),
    ball(mix(dorsal, last.p, 0.25), 3.2),
  ])
  const notch = point('ulnar_notch')
  const ulnaHead = armRows('ulna').point('head_centre')
  return carve(
    1.6,
    solid,
    ball(along(head, axis, 5 + 13.4), 14.5),
    ball(along(carpal, out, 15.6), 16),
    ball(along(ulnaHead, unit(sub(ulnaHead, notch)), -0.4), distance(ulnaHead, notch) - 0.4),
  )
}

/** The elbow bone: olecranon and coronoid around the trochlear notch, small head and styloid at the wrist. */
export function ulnaSolid(): Solid {
  const { point, sections, number } = armRows('ulna')
  const rows = sections().map(station)
  const notch = point('trochlear_notch_centre')
  const r = number('trochlear_notch_radius')
  const hook = point('olecranon_tip')
  const behind = point('olecranon_posterior')
  const beak = point('coronoid_tip')
  const first = rows[0]!.p
  const heel: V3 = [notch[0] + 2, notch[1] - 2, behind[2] + 8]
  const block = blend(5, [
    loft([
      { p: first, u: [0, 0, 1], a: 12.5, b: 9.5 },
      { p: [notch[0] + 3, notch[1] - 15, heel[2] + 5], u: [0, 0, 1], a: 12.5, b: 10.5 },
      { p: heel, u: [0, 0, 1], a: 8, b: 11 },
      { p: [hook[0] + 1, hook[1] - 7, heel[2] + 3], u: [0, 0, 1], a: 9.5, b: 10 },
    ]),
    roundCone([hook[0], hook[1] - 6, hook[2] - 4], [hook[0], hook[1] - 4, hook[2] - 2], 5.5, 4.5),
    roundCone([first[0] - 2, first[1] + 8, first[2] + 2], mix(beak, first, 0.16), 9, 4.5),
  ])
  const head = point('head_centre')
  const styloid = point('styloid_tip')
  const radial = point('radial_notch')
  const radiusHead = armRows('radius').point('head_centre')
  const solid = blend(3, [
    loft([...rows, { p: head, u: rows[6]!.u, a: 8, b: 6.4 }], { n: 2.2, cap: 5 }),
    block,
    ball(along(head, [1, 0, 0], 1), 6.6),
    roundCone(mix(head, styloid, 0.3), mix(styloid, head, 0.25), 3.4, 2.2),
    ball(mix(point('ulnar_tuberosity'), first, 0.3), 4),
  ])
  const elbow = unit(need(ARM_TABLE.humerus, 'elbow_axis', 'humerus') as V3)
  const wheel = loft(
    [-16, -9, 0, 8, 16].map((s, i) => ({
      p: along(notch, elbow, s),
      u: [0, 1, 0] as V3,
      a: r + [3.4, 2.6, -1.6, 0.2, 1][i]!,
      b: r + [3.4, 2.6, -1.6, 0.2, 1][i]!,
    })),
    { cap: 1 },
  )
  const toHead = unit(sub(radiusHead, radial))
  return carve(1.4, solid, wheel, ball(along(radiusHead, toHead, 0.6), distance(radiusHead, radial)))
}
