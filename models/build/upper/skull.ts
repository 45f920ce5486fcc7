/** The skull, in the atlas frame of models/upper/skull.json (mm): vault, base, orbits, nose, cheek bones, upper jaw. */
import { at } from '../mesh/index.ts'
import { skullPoint } from './head-stretch.ts'
import {
  add,
  along,
  blend,
  bothSides,
  carve,
  distance,
  mix,
  scaled,
  smoothMax,
  sub,
  unit,
  type Solid,
  type V3,
} from './sdf.ts'
import { solveDense } from './sheet.ts'
import { axes, loft, pillow, roundCone, UPRIGHT, type Station } from './solids.ts'
import { SKULL_TABLE } from './tables.ts'

/** Middle of the brain case, from which its radii are tabled (skull.json: "ray from (0,772,-14)"). */
const MIDDLE: V3 = [0, 772, -14]
const UP: V3 = [0, 1, 0]

/** Landmarks on the outside of the brain case. Its floor and front are given by guide points below. */
const VAULT = [
  'glabella',
  'metopion',
  'bregma',
  'lambda',
  'opisthocranion',
  'inion',
  'euryon',
  'pterion',
  'asterion',
  'frontotemporale',
  'stephanion',
  'opisthion',
] as const

/** Guide points where no landmark stands: the floor of the brain case and the wall behind the orbits. */
const GUIDES: readonly V3[] = [
  [0, 712, 4],
  [0, 722, 34],
  [0, 738, 50],
  [24, 742, 46],
  [30, 722, 20],
  [48, 734, 12],
  [44, 742, 34],
  [58, 728, -10],
  [60, 726, -32],
  [40, 712, -46],
  [30, 706, -22],
  [22, 701, -62],
  [44, 716, -74],
]

/** Radial distance to true distance, on average over an egg shape. */
const SLANT = 0.92

/** Chord kernel |d|^3 on the sphere: smooth, and with linear terms exact at every point. */
const kernel = (a: V3, b: V3): number => distance(a, b) ** 3

/** A star-shaped solid through points: radius as a smooth function of direction. */
function starSolid(centre: V3, points: readonly V3[]): Solid {
  const dirs = points.map((p) => unit(sub(p, centre)))
  const radii = points.map((p) => distance(p, centre))
  const n = points.length
  const size = n + 4
  const a = new Float64Array(size * size)
  const b = new Float64Array(size)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) a[i * size + j] = kernel(dirs[i]!, dirs[j]!)
    ;[1, ...dirs[i]!].forEach((f, k) => {
      a[i * size + n + k] = f
      a[(n + k) * size + i] = f
    })
    b[i] = radii[i]!
  }
  const w = solveDense(a, b)
  const D = Float64Array.from(dirs.flat())
  return {
    centre,
    radius: Math.max(...radii) * 1.1,
    at(x, y, z) {
      const qx = x - centre[0]
      const qy = y - centre[1]
      const qz = z - centre[2]
      const l = Math.max(1e-6, Math.sqrt(qx * qx + qy * qy + qz * qz))
      const dx = qx / l
      const dy = qy / l
      const dz = qz / l
      let r = w[n]! + w[n + 1]! * dx + w[n + 2]! * dy + w[n + 3]! * dz
      for (let i = 0; i < n; i++) {
        const s = (dx - D[3 * i]!) ** 2 + (dy - D[3 * i + 1]!) ** 2 + (dz - D[3 * i + 2]!) ** 2
        r += w[i]! * s * Math.sqrt(s)
      }
      return (l - r) * SLANT
    },
  }
}

function brainCase(): Solid {
  const named = [
    ...VAULT.map(skullPoint),
    ...Object.keys(SKULL_TABLE.skull)
      .filter((n) => n.startsWith('vault_'))
      .map(skullPoint),
  ]
  const left = [...named, ...GUIDES]
  const both = left.flatMap((p): V3[] => (Math.abs(p[0]) < 0.5 ? [p] : [p, [-p[0], p[1], p[2]]]))
  return starSolid(MIDDLE, both)
}

const level = (p: V3, u: V3, a: number, b: number): Station => ({ p, u, a, b })

/** Cheek bone, arch, orbital rim, upper jaw and its teeth: the left half of the face. */
function face(): Solid[] {
  const p = skullPoint
  const inward = (name: string, to: V3, depth: number): V3 => along(p(name), unit(sub(to, p(name))), depth)
  const orbit = p('orbit_centre_rim')
  const rimNames = [
    'orbit_12_superior',
    'orbit_1.5_superolateral',
    'orbit_3_lateral',
    'orbit_4.5_inferolateral',
    'orbit_6_inferior',
    'orbit_7.5_inferomedial',
    'orbit_9_medial',
    'orbit_10.5_superomedial',
  ]
  // the rim is bone outside the opening: each point moved outward and back by its own thickness
  const rim = rimNames.map((name) => {
    const q = p(name)
    const out = unit([q[0] - orbit[0], q[1] - orbit[1], 0])
    return add(q, add(scaled(out, 2.6), [0, 0, -2.8]))
  })
  const radii = [3.4, 3.6, 3.6, 3.6, 3.2, 2.8, 3.2, 3.8]
  const ring = rim.map((q, i) => {
    const k = (i + 1) % rim.length
    return roundCone(q, rim[k]!, at(radii, i), at(radii, k))
  })
  const brow = loft(
    [
      level(along(p('glabella'), [0, 0, -1], 6), UP, 8, 6),
      level(along(rim[7]!, UP, 3), UP, 7, 5.5),
      level(along(rim[0]!, UP, 3), UP, 6, 5),
      level(along(rim[1]!, UP, 1), UP, 5, 4.5),
      level(mix(p('frontomalare_temporale'), rim[1]!, 0.4), UP, 5, 4),
    ],
    { n: 2 },
  )
  const lateralPost = loft(
    [
      level(inward('frontomalare_temporale', orbit, 3), [0, 0, 1], 5.5, 3.6),
      level(mix(rim[2]!, p('jugale'), 0.45), [0, 0, 1], 5.5, 3),
      level(mix(p('jugale'), p('zygoma_prominence'), 0.55), [0, 0, 1], 7, 4),
    ],
    { n: 2 },
  )
  const cheek = loft(
    [
      level(mix(p('zygomaxillary_suture_orbital'), [30, 712, 60], 0.4), UP, 8, 5),
      level(along(p('zygoma_prominence'), unit(sub(orbit, p('zygoma_prominence'))), 5), UP, 9, 5),
      level(mix(p('zygomaticotemporal_suture'), p('jugale'), 0.4), UP, 6.5, 3.6),
      level(inward('zygomaticotemporal_suture', MIDDLE, 2), UP, 4.6, 2.6),
      level(inward('zygion', MIDDLE, 2.4), UP, 3.6, 2.4),
      level(inward('zygomatic_arch_root', MIDDLE, 0), UP, 4, 3.4),
      level(along(p('zygomatic_arch_root'), [-0.3, 0.1, -1], 12), UP, 5, 4.5),
    ],
    { n: 2 },
  )
  const buttress = roundCone(mix(p('zygoma_prominence'), orbit, 0.2), inward('zygomaxillare', [20, 700, 40], 4), 6, 5)
  const malar = roundCone(
    inward('zygomaxillare', [20, 700, 40], 6),
    along(p('upper_alveolar_M2'), [-0.6, 1, 0.3], 9),
    6.5,
    6,
  )
  const root = p('nasion')
  const rhinion = p('rhinion')
  const nasal = loft(
    [
      level(along(root, [0, 0.3, -1], 4), [1, 0, 0], 6.5, 5),
      level(along(mix(root, rhinion, 0.5), [0, -0.4, -1], 3), [1, 0, 0], 5.6, 3.4),
      level(along(rhinion, [0, 0.3, -1], 2.2), [1, 0, 0], 6.4, 2.6),
    ],
    { n: 2 },
  )
  const wall = loft(
    [
      level(along(rim[6]!, [0, -1, 0], 0), [0, 0, 1], 6, 3.4),
      level([13.5, mix(rim[5]!, p('nasal_aperture_3_lateral'), 0.5)[1], 80], [0, 0, 1], 7, 3.6),
      level(along(p('nasal_aperture_4_alare'), [1, 0, -1], 5), [0, 0, 1], 8, 5),
      level(along(p('nasal_aperture_5_inferolateral'), [0.8, -0.6, -0.6], 7), [0, 0, 1], 8, 6),
    ],
    { n: 2 },
  )
  const bridge = loft(
    [
      level([7, root[1] - 4, root[2] - 5], [0, 0, 1], 9, 5),
      level([9, mix(root, rhinion, 0.55)[1], rhinion[2] - 14], [0, 0, 1], 10, 4.6),
      level(along(p('nasal_aperture_3_lateral'), [1, 0, -1], 4.4), [0, 0, 1], 9, 4.2),
    ],
    { n: 2 },
  )
  const lacrimal = roundCone(rim[6]!, [11, mix(root, rhinion, 0.5)[1], rim[6]![2] + 6], 4.4, 4.4)
  const fill = roundCone([31, p('zygomaxillare')[1] + 9, 60], [24, p('zygomaxillare')[1] + 2, 66], 9, 9)
  const canine = roundCone([21.5, p('zygomaxillare')[1] + 13, 66], [20, p('zygomaxillare')[1] + 2, 69], 7, 7.5)
  return [...ring, lacrimal, fill, canine, brow, lateralPost, cheek, buttress, malar, nasal, bridge, wall]
}

/** Middle of the upper alveolar ridge, front to back: 5 mm inside its tabled outer margin. */
function upperArch(): V3[] {
  const rows = ['prosthion', 'upper_alveolar_C', 'upper_alveolar_P2', 'upper_alveolar_M2'].map(skullPoint)
  return rows.map((q) => along(q, unit(sub([0, q[1], 52], q)), 5))
}

/** Alveolar process and palate, one body; cheeks of the maxilla rise from it to the orbital floor. */
function maxilla(): Solid[] {
  const p = skullPoint
  const line = upperArch().map((q) => along(q, UP, 7.5))
  const arch = loft(
    line.map((q, i): Station => level(q, UP, 9, i < 2 ? 4.6 : 5.6)),
    { n: 2.3, steps: 5 },
  )
  const body = loft(
    [
      level([18, p('upper_alveolar_P2')[1] + 12, 62], [1, 0, 0], 13, 16),
      level([24, 712, 58], [1, 0, 0], 13, 12),
      level([28, p('orbitale')[1] - 4, 58], [1, 0, 0], 13, 8),
    ],
    { n: 2.4 },
  )
  const palate = pillow([0, p('palate_posterior_midline')[1] + 3, 58], UPRIGHT, [24, 4, 24], 2.4)
  const spine = roundCone(along(p('anterior_nasal_spine'), [0, -0.2, -1], 6), p('anterior_nasal_spine'), 4.4, 1.2)
  const tuber = roundCone(
    along(p('maxillary_tuberosity'), [0, 0, 1], 7),
    along(p('maxillary_tuberosity'), [0, 1, 0.3], 14),
    7.5,
    8,
  )
  const pterygoid = loft(
    [
      level([19, 716, 28], [0, 0, 1], 8, 4),
      level(mix(p('pterygoid_inferior'), [19, 716, 28], 0.28), [0, 0, 1], 5.5, 2.6),
    ],
    { n: 2 },
  )
  return [arch, body, palate, spine, tuber, pterygoid]
}

/** One tooth as a tapering block from its gum line to its edge. Half widths along and across the arch, mm. */
export function toothSolid(root: V3, edge: V3, forward: V3, half: readonly [number, number]): Solid {
  return loft(
    [
      { p: mix(root, edge, -0.5), u: forward, a: half[0] * 0.6, b: half[1] * 0.7 },
      { p: mix(root, edge, 0.1), u: forward, a: half[0] * 0.86, b: half[1] },
      { p: mix(root, edge, 0.78), u: forward, a: half[0], b: half[1] * 0.92 },
    ],
    { n: 3, cap: 2 },
  )
}

/** Crown widths along the arch / across it, mm (Wheeler's dental anatomy), for the upper teeth. */
const UPPER_CROWNS: Readonly<Record<string, readonly [number, number]>> = {
  I1: [8.5, 6.5],
  I2: [6.6, 6],
  C: [7.6, 7.8],
  P1: [7, 8.8],
  P2: [6.8, 8.8],
  M1: [10, 10.4],
  M2: [9.4, 10.2],
}

/** Nearest point, seen from above, of a line through `points` and its mirror image. */
function nearestOnLine(points: readonly V3[], q: V3): V3 {
  let best: V3 = points[0]!
  let least = Infinity
  for (let i = 0; i + 1 < points.length; i++) {
    for (let t = 0; t <= 1; t += 0.05) {
      const p = mix(points[i]!, points[i + 1]!, t)
      const d = Math.hypot(p[0] - q[0], p[2] - q[2])
      if (d < least) {
        least = d
        best = p
      }
    }
  }
  return best
}

/**
 * Teeth from the gum line `gums` (front to back, on the ridge's middle) to their tabled edges, left side. A thin band
 * behind the crowns closes the gaps between them: seen from afar a row of teeth, and one surface without pinholes.
 */
export function teeth(
  edges: readonly V3[],
  crowns: readonly (readonly [number, number])[],
  gums: readonly V3[],
): Solid[] {
  const roots = edges.map((edge): V3 => {
    const gum = nearestOnLine(gums, edge)
    return mix(gum, [edge[0], gum[1], edge[2]], 0.5)
  })
  const crown = edges.map((edge, i) => {
    const before = edges[i - 1] ?? [-edges[0]![0], edges[0]![1], edges[0]![2]]
    const after = edges[i + 1] ?? along(edge, sub(edge, before), 1)
    const [w, d] = crowns[i]!
    return toothSolid(roots[i]!, edge, unit(sub(after, before)), [w * 0.49, d * 0.42])
  })
  const middle = edges.map((edge, i): Station => {
    const root = roots[i]!
    return { p: mix(root, edge, 0.32), u: sub(edge, root), a: distance(root, edge) * 0.5, b: 2.2 }
  })
  const first = middle[0]!
  const band = loft([{ ...first, p: [0, first.p[1], first.p[2] + 0.4] }, ...middle], { n: 3, cap: 1 })
  return [band, ...crown]
}

/** Thickness of the orbit's thin walls as drawn, mm: paper thin in life, but they must not let light through. */
const ORBIT_WALL = 3

/** The walls of the orbit: a shell around the socket, behind its rim. */
function orbitWall(socket: Solid, rim: V3): Solid {
  const [rx, , rz] = rim
  return {
    centre: socket.centre,
    radius: socket.radius + ORBIT_WALL,
    at(x, y, z) {
      const d = socket.at(x, y, z)
      // the rim runs from in front at the nose to behind at the temple
      const front = (z + 0.28 * (x - rx) - rz + 5) * 0.96
      return smoothMax(smoothMax(d - ORBIT_WALL, -d, 1), front, 1)
    },
  }
}

/** The whole skull without the mandible. */
export function skullSolid(): Solid {
  const p = skullPoint
  const mastoid = p('mastoid_tip')
  const condyle = p('occipital_condyle_centre')
  const condyleLine = [p('occipital_condyle_anterior'), condyle, p('occipital_condyle_posterior')]
  const base = [
    roundCone(along(p('mastoid_lateral'), [-1, 0.3, 0], 9), along(mastoid, [0.15, 1, 0.1], 6), 9.5, 5.4),
    roundCone(along(p('meatus_centre'), [-1, 0, -0.4], 8), along(p('porion'), [-1, 0.6, 0.4], 9), 7, 8),
    roundCone([30, 712, -4], [46, 716, -8], 8, 7),
    roundCone(along(p('styloid_tip'), UP, 16), along(p('styloid_tip'), UP, 3), 2.6, 1.4),
    roundCone([0, p('basion')[1] + 6, p('basion')[2] + 4], [0, 716, 16], 8.5, 10),
    roundCone([0, 716, 16], [0, 724, 30], 10, 12),
  ]
  const half = blend(4, [...base, ...face(), ...maxilla()])
  const names = ['I1', 'I2', 'C', 'P1', 'P2', 'M1', 'M2']
  const edges = names.map((n) => p(`upper_tooth_edge_${n}`))
  const crowns = names.map((n) => UPPER_CROWNS[n]!)
  const gums = upperArch()
  const toothRow = teeth(edges, crowns, gums)
  const solid = blend(5, [brainCase(), bothSides(half)])
  const orbit = p('orbit_centre_rim')
  const apex: V3 = [13, 734, 30]
  const socket = loft(
    [
      level(along(orbit, unit(sub(orbit, apex)), 14), UP, 19.5, 18.5),
      level(orbit, UP, 17.2, 16.6),
      level(mix(orbit, apex, 0.45), UP, 14.5, 13.5),
      level(mix(orbit, apex, 0.85), UP, 6, 6),
    ],
    { n: 2.5, cap: 4 },
  )
  const aperture = loft(
    [
      level([0, p('nasal_aperture_1_top')[1] - 3, 92], [1, 0, 0], 5, 14),
      level([0, p('nasal_aperture_3_lateral')[1], 88], [1, 0, 0], 9, 16),
      level([0, p('nasal_aperture_4_alare')[1] - 1, 82], [1, 0, 0], 11.6, 18),
      level([0, p('nasal_aperture_6_inferior')[1] + 4, 80], [1, 0, 0], 10.5, 17),
    ],
    { n: 2.3, cap: 3 },
  )
  // behind the cheek lies a deep pit
  const temporal = loft(
    [
      level([58, 752, 40], [0, 0, 1], 11, 5.5),
      level([50, 734, 30], [0, 0, 1], 14, 8.5),
      level([47, 712, 24], [0, 0, 1], 15, 11),
      level([46, 688, 22], [0, 0, 1], 17, 13),
    ],
    { n: 2.2, cap: 6 },
  )
  const magnum = p('foramen_magnum_centre')
  const cord = pillow(along(magnum, UP, 4), axes([1, 0, 0], [0, 1, -0.2]), [15.2, 17, 18], 2.2)
  const meatus = pillow(p('meatus_centre'), UPRIGHT, [8, 4.4, 3.4])
  const mouthRoof = pillow([0, p('upper_alveolar_P2')[1] - 5, 54], UPRIGHT, [13.5, 13, 22], 2.3)
  const carved = carve(2.4, solid, bothSides(socket), aperture, bothSides(temporal), cord, bothSides(meatus), mouthRoof)
  const margin = ['basion', 'foramen_magnum_left', 'opisthion'].map((n) => p(n))
  const lip = loft(
    margin.map((q, i): Station => level([q[0] + (i === 1 ? 4 : 0), q[1] + 4.4, q[2] + [4.5, 0, -4.5][i]!], UP, 4, 4)),
    { n: 2, steps: 6 },
  )
  const condyles = loft(
    condyleLine.map((q): Station => level(along(q, UP, 4.4), [1, 0, 0.4], 5.6, 4.6)),
    { n: 2.2 },
  )
  return blend(1, [
    blend(1.5, [
      carved,
      bothSides(blend(3, [condyles, lip, roundCone([8, 706, -6], [12, 703, -9], 7, 6)])),
      bothSides(orbitWall(socket, orbit)),
    ]),
    bothSides(blend(1, toothRow)),
  ])
}
