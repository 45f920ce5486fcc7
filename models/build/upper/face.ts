/** The front of the skull: brow, orbital rims, cheek bones, nose and upper jaw, in the atlas frame (mm). */
import { skullPoint, stretched } from './head-stretch.ts'
import { along, bothSides, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { prism, sheet } from './sheet.ts'
import { loft, pillow, roundCone, UPRIGHT, type Station } from './solids.ts'

const UP: V3 = [0, 1, 0]
const level = (p: V3, u: V3, a: number, b: number): Station => ({ p, u, a, b })
const p = skullPoint

/** Depth of the mask, mm, from front to back: cheek bones and rims are about so stout. */
const DEPTH = 7

/** Landmarks on the front of the face. */
const TABLED = [
  'glabella',
  'nasion',
  'rhinion',
  'subspinale_A',
  'orbit_12_superior',
  'orbit_1.5_superolateral',
  'orbit_3_lateral',
  'orbit_4.5_inferolateral',
  'orbit_6_inferior',
  'orbit_7.5_inferomedial',
  'orbit_9_medial',
  'orbit_10.5_superomedial',
  'nasal_aperture_1_top',
  'nasal_aperture_2_upper_lateral',
  'nasal_aperture_3_lateral',
  'nasal_aperture_4_alare',
  'nasal_aperture_5_inferolateral',
  'nasal_aperture_6_inferior',
  'zygoma_prominence',
  'zygomaxillary_suture_orbital',
  'frontomalare_orbitale',
] as const

/** Guide points of the front where no landmark stands: brow, sides of the nasal bones, canine fossa and eminence. */
const GUIDES: readonly V3[] = [
  [28, 760, 77],
  [44, 756, 67],
  [12, 756, 81],
  [6, 745, 77],
  [0, 737, 88],
  [6.4, 735, 83],
  [29, 706, 65],
  [40, 709, 61.5],
  [19.5, 699, 77.5],
  [0, 703, 82.5],
]

/** Edge of the mask, from the forehead round the cheek to the front teeth. */
const edge = (): V3[] => [
  // dips into the forehead, so that no edge shows
  along(p('metopion'), [0, 0, -1], 5),
  [24, 769, 76],
  along(p('frontotemporale'), [-0.4, 0, -1], 3),
  p('frontomalare_temporale'),
  [50, 741, 54],
  along(p('jugale'), [-1, 0, 1], 2.4),
  [50.5, 724, 51.5],
  stretched([49.8, 715, 53.2]),
  stretched([48.2, 707.5, 53.8]),
  p('zygomaxillare'),
  stretched([38, 702.5, 56.5]),
  stretched([30.5, 697.5, 58.5]),
  p('upper_alveolar_P2'),
  p('upper_alveolar_C'),
  p('upper_alveolar_I1'),
  p('prosthion'),
]

const mirrored = ([x, y, z]: V3): V3 => [-x, y, z]
const offMidline = ([x]: V3): boolean => x > 0

/** One smooth plate of bone from ear-side cheek to ear-side cheek, forehead to teeth; holes are cut afterwards. */
export function mask(): Solid {
  const back = ([x, y, z]: V3): V3 => [x, y, z - DEPTH / 2]
  const left = edge().map(back)
  const inside = [...TABLED.map(p), ...GUIDES.map(stretched)].map(back)
  return bothSides(
    sheet({
      outline: [...left, ...left.filter(offMidline).map(mirrored).toReversed()],
      inside: [...inside, ...inside.filter(offMidline).map(mirrored)],
      normal: [0, 0, 1],
      up: UP,
      half: DEPTH / 2,
      edge: 3,
    }),
  )
}

/** Cheek bone, arch to the ear and lateral rim of the orbit, around the pit of the temple; left half. */
export function cheek(): Solid[] {
  const arch = mix(p('zygomatic_arch_top'), p('zygomatic_arch_bottom'), 0.5)
  const root = p('zygomatic_arch_root')
  const prominence = p('zygoma_prominence')
  const suture = p('zygomaticotemporal_suture')
  const upper = p('frontomalare_temporale')
  const post = along(mix(upper, p('jugale'), 0.5), [-0.9, 0, -0.6], 3)
  return [
    loft(
      [
        level(along(mix(prominence, suture, 0.2), [-1, 0, -1], 2.6), UP, 9, 3.4),
        level(along(mix(prominence, suture, 0.62), [-1, 0, -0.4], 1.8), UP, 7, 2.9),
        level(along(suture, [-1, 0, 0], 2), UP, 4.8, 2.3),
        level(along(arch, [-1, 0, 0], 1.6), UP, 3.2, 2),
        level(along(root, [-1, 0, 0], 1.6), UP, 3.6, 2.6),
        level([58, 724.5, -6], UP, 4.2, 4),
      ],
      { n: 2.2 },
    ),
    // the lateral rim runs on backward into the wall of the temple
    loft(
      [
        level(along(upper, [-0.9, 1, -0.5], 3.4), [0, 0, 1], 5.4, 3.2),
        level(along(post, [-0.2, 0, 0.6], 1), [0, 0, 1], 5.6, 3),
        level(along(p('jugale'), [-0.9, -1, 0.4], 4), [0, 0, 1], 6, 3.4),
      ],
      { n: 2 },
    ),
  ]
}

/** Brow and roof of the orbit, and what stiffens the mask from behind; left half. */
export function brow(): Solid[] {
  return [
    // roof of the orbit at its outer corner
    roundCone([43, 755, 60], [40, 754, 47], 3.8, 4),
    // brow: the upper rim overhangs the orbit
    loft(
      [
        level(along(p('orbit_10.5_superomedial'), [0, 1, -1], 3.6), [0, 0, 1], 4.4, 3.2),
        level(along(p('orbit_12_superior'), [0, 0.95, -1.35], 3.6), [0, 0, 1], 4.4, 3),
        level(along(p('orbit_1.5_superolateral'), [0.3, 0.9, -1.4], 3.4), [0, 0, 1], 4.4, 2.6),
      ],
      { n: 2 },
    ),
    roundCone([7, 757, 76], [19, 760, 73], 6, 5),
    // from the cheek bone down to the molars
    roundCone(stretched([44, 706.5, 51]), stretched([31, 704, 49]), 4, 4.8),
  ]
}

/** Middle of the upper alveolar ridge, front to back: 5 mm inside its tabled outer margin. */
export function upperArch(): V3[] {
  const rows = ['prosthion', 'upper_alveolar_C', 'upper_alveolar_P2', 'upper_alveolar_M2'].map(p)
  return rows.map((q) => along(q, unit(sub([0, q[1], 52], q)), 5))
}

/** Alveolar process and palate, one body; the maxilla rises from it to the orbital floor. Left half. */
export function maxilla(): Solid[] {
  const line = upperArch().map((q) => along(q, UP, 7.5))
  const arch = loft(
    line.map((q, i): Station => level(q, UP, 9.8, i < 2 ? 4.6 : 5.6)),
    { n: 2.3, steps: 5 },
  )
  const body = loft(
    [
      level([18, p('upper_alveolar_P2')[1] + 12, 60], [1, 0, 0], 12, 15),
      level([24, 712, 54], [1, 0, 0], 12, 7),
      level([28, p('orbitale')[1] - 4, 56], [1, 0, 0], 12.5, 6.5),
    ],
    { n: 2.4 },
  )
  const palate = pillow([0, p('palate_posterior_midline')[1] + 3, 55.5], UPRIGHT, [22, 4, 21.5], 2.4)
  const spine = roundCone(along(p('anterior_nasal_spine'), [0, -0.3, -1], 7), p('anterior_nasal_spine'), 3, 1.2)
  const tuber = roundCone(
    along(p('maxillary_tuberosity'), [0, 0, 1], 7),
    along(p('maxillary_tuberosity'), [0, 1, 0.3], 14),
    7.5,
    8,
  )
  const pterygoid = loft(
    [
      level([19, 718, 26], [0, 0, 1], 8.5, 4.4),
      level(stretched([19, 705, 31]), [0, 0, 1], 6.4, 2.8),
      level(along(p('pterygoid_inferior'), UP, 1.4), [0, 0, 1], 4, 1.9),
    ],
    { n: 2.2, cap: 1.6 },
  )
  return [
    arch,
    body,
    palate,
    spine,
    tuber,
    pterygoid,
    roundCone([0, 724, 34], [8, 736, 62], 12, 9),
    // behind the nose all is closed: the passage to the throat is not drawn
    pillow([0, 706, NOSE_BACK - 6], UPRIGHT, [16, 18, 9], 2.6),
    roundCone([18, 720, 32], [18, 710, 42], 6, 5.5),
    roundCone([16, 722.5, 34], [16.5, 722.5, NOSE_BACK - 1], 6),
    // under the cheek bone, towards the molars
    roundCone([30, 711, 46], [33, 704, 50], 6.5, 6),
    // floor of the orbit at its outer corner
    roundCone([30, 715, 42], [34, 716, 52], 5.5),
  ]
}

/** What shows inside the nose: the septum on the midline and the lower shell of the left wall. Both stand on its back. */
export function insideNose(): Solid[] {
  const floor = p('nasal_aperture_6_inferior')[1]
  const top = p('nasal_aperture_1_top')[1]
  const shell = mix(p('nasal_aperture_4_alare'), p('nasal_aperture_5_inferolateral'), 0.5)
  return [
    pillow([0, (floor + top) / 2, (NOSE_BACK + SEPTUM) / 2 - 2], UPRIGHT, [1.5, 20, (SEPTUM - NOSE_BACK) / 2 + 4], 5),
    roundCone([shell[0] + 0.8, shell[1], NOSE_BACK - 2], along(shell, [0.1, 0, -1], 5), 4, 3),
  ]
}

/** Depth of the nose's back wall, and of the septum's front edge (mm, forward). */
const NOSE_BACK = 54
const SEPTUM = 76

/** The opening of the nose, both sides: its tabled margin, cut from front to back. */
export function nasalAperture(): Solid {
  const left = ['1_top', '2_upper_lateral', '3_lateral', '4_alare', '5_inferolateral', '6_inferior'].map((name) =>
    p(`nasal_aperture_${name}`),
  )
  return prism([...left, ...left.map(mirrored).toReversed()], NOSE_BACK, 110, 1)
}
