/** The front of the skull: brow, orbital rims, cheek bones, nose and upper jaw, in the atlas frame (mm). */
import { skullPoint, stretched } from './head-stretch.ts'
import { along, bothSides, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { sheet } from './sheet.ts'
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
  [50.6, 741, 53.5],
  p('jugale'),
  [55, 725, 45],
  stretched([54.5, 715, 47]),
  stretched([51, 706.5, 50.5]),
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

/** The cheek arch behind the mask, and what stiffens the mask from behind; left half. */
export function cheek(): Solid[] {
  const arch = mix(p('zygomatic_arch_top'), p('zygomatic_arch_bottom'), 0.5)
  const root = p('zygomatic_arch_root')
  return [
    loft(
      [
        level(along(mix(p('zygoma_prominence'), p('zygomaticotemporal_suture'), 0.55), [-1, 0, -1], 1), UP, 7.5, 3.2),
        level(along(p('zygomaticotemporal_suture'), [-1, 0, 0], 2), UP, 4.6, 2.4),
        level(along(arch, [-1, 0, 0], 1.6), UP, 3, 2),
        level(along(root, [-1, 0, 0], 1.6), UP, 3.2, 2.6),
        level(along(root, [-0.3, 0.1, -1], 12), UP, 4, 3.6),
      ],
      { n: 2 },
    ),
    // the lateral rim runs on backward into the wall of the temple
    loft(
      [
        level(along(p('frontomalare_temporale'), [-0.8, 0.2, -1], 3), [0, 0, 1], 5.5, 3.2),
        level(along(mix(p('frontomalare_temporale'), p('jugale'), 0.5), [-0.9, 0, -0.6], 3), [0, 0, 1], 5.5, 2.8),
        level(along(p('jugale'), [-0.9, -0.4, 0.2], 3), [0, 0, 1], 6, 3),
      ],
      { n: 2 },
    ),
    // roof of the orbit at its outer corner
    roundCone([43, 755, 60], [40, 754, 47], 3.8, 4),
    roundCone(stretched([44, 708, 53]), stretched([30, 700, 52]), 3.2, 5),
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
    line.map((q, i): Station => level(q, UP, 9, i < 2 ? 4.6 : 5.6)),
    { n: 2.3, steps: 5 },
  )
  const body = loft(
    [
      level([18, p('upper_alveolar_P2')[1] + 12, 60], [1, 0, 0], 12, 15),
      level([24, 712, 56], [1, 0, 0], 12, 11),
      level([28, p('orbitale')[1] - 4, 56], [1, 0, 0], 12.5, 8),
    ],
    { n: 2.4 },
  )
  const palate = pillow([0, p('palate_posterior_midline')[1] + 3, 58], UPRIGHT, [24, 4, 24], 2.4)
  const spine = roundCone(along(p('anterior_nasal_spine'), [0, -0.2, -1], 6), p('anterior_nasal_spine'), 4, 1.1)
  const tuber = roundCone(
    along(p('maxillary_tuberosity'), [0, 0, 1], 7),
    along(p('maxillary_tuberosity'), [0, 1, 0.3], 14),
    7.5,
    8,
  )
  const pterygoid = loft(
    [
      level([19, 716, 25], [0, 0, 1], 7.5, 4),
      level(mix(p('pterygoid_inferior'), [19, 716, 28], 0.1), [0, 0, 1], 5.5, 2.6),
    ],
    { n: 2 },
  )
  return [
    arch,
    body,
    palate,
    spine,
    tuber,
    pterygoid,
    roundCone([0, 724, 34], [8, 736, 62], 12, 9),
    roundCone([13, 718, 40], [15, 718, 52], 4.4, 4),
  ]
}

/** The stout margin of the nasal opening, left half. */
export function noseRim(): Solid[] {
  const centre = p('nasal_aperture_4_alare')
  const names = ['3_lateral', '4_alare', '5_inferolateral', '6_inferior']
  const line = names.map((name): V3 => {
    const q = p(`nasal_aperture_${name}`)
    const out = unit([q[0], 0.7 * (q[1] - centre[1]), 0])
    return along(along(q, out, 2.4), [0, 0, -1], 3)
  })
  return line.slice(1).map((q, i) => roundCone(line[i] ?? q, q, 2.2, 2.2))
}

/** What shows inside the nose: the septum on the midline and the lower shell of the left wall. */
export function insideNose(): Solid[] {
  const floor = p('nasal_aperture_6_inferior')[1]
  const bridge = p('nasal_aperture_3_lateral')[1]
  return [
    loft(
      [
        level([0, floor + 1, 66], [0, 0, 1], 10, 2),
        level([0, bridge, 67], [0, 0, 1], 11, 1.9),
        level([0, bridge + 14, 74], [0, 0, 1], 10, 2),
      ],
      { n: 2.4 },
    ),
    loft(
      [
        level([13, (floor + bridge) / 2 - 1, 68], [0, 0, 1], 9, 2.2),
        level([8.5, (floor + bridge) / 2 + 1.5, 66], [0, 0, 1], 8, 2.2),
      ],
      { n: 2 },
    ),
  ]
}

/** A level of the nasal opening at a tabled point of its margin, moved by `dx` and `dy`, reaching `depth` either way. */
function nasalLevel(name: string, dx: number, dy: number, depth: number): Station {
  const [x, y, z] = p(name)
  return level([0, y + dy, z - depth + 6], [1, 0, 0], x + dx, depth)
}

/** The opening of the nose, both sides. */
export function nasalAperture(): Solid {
  return loft(
    [
      nasalLevel('nasal_aperture_1_top', 0.8, -2, 15),
      nasalLevel('nasal_aperture_2_upper_lateral', 0, 0, 16),
      nasalLevel('nasal_aperture_3_lateral', 0.2, 0, 17),
      nasalLevel('nasal_aperture_4_alare', 0, -1, 18),
      nasalLevel('nasal_aperture_5_inferolateral', -0.2, 0, 17),
      nasalLevel('nasal_aperture_6_inferior', 3, 3.5, 15),
    ],
    { n: 2.2, cap: 2 },
  )
}
