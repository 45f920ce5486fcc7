/** The brain case: a smooth egg through the tabled points of the vault and guide points of its floor. Millimetres. */
import { solveDense } from '../implicit/index.ts'
import { skullPoint } from './head-stretch.ts'
import { distance, sub, unit, type Solid, type V3 } from './sdf.ts'
import { SKULL_TABLE } from './tables.ts'

/** Middle of the brain case, from which its radii are tabled (skull.json: "ray from (0,772,-14)"). */
const MIDDLE: V3 = [0, 772, -14]
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
  'basion',
  'foramen_magnum_left',
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
  [40, 708, -46],
  [29, 702, -23],
  [22, 697.5, -62],
  [44, 712, -73],
]

/** Radial distance to true distance, on average over an egg shape. */
const SLANT = 0.92

/** How far the surface may leave its points to stay calm (the kernel's unit): by at most about 1 mm. */
const SLACK = 0.004

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
    for (let j = 0; j < n; j++) a[i * size + j] = kernel(dirs[i]!, dirs[j]!) + (i === j ? SLACK : 0)
    ;[1, ...dirs[i]!].forEach((f, k) => {
      a[i * size + n + k] = f
      a[(n + k) * size + i] = f
    })
    b[i] = radii[i]!
  }
  solveDense(a, b, size)
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
      let r = b[n]! + b[n + 1]! * dx + b[n + 2]! * dy + b[n + 3]! * dz
      for (let i = 0; i < n; i++) {
        const s = (dx - D[3 * i]!) ** 2 + (dy - D[3 * i + 1]!) ** 2 + (dz - D[3 * i + 2]!) ** 2
        r += b[i]! * s * Math.sqrt(s)
      }
      return (l - r) * SLANT
    },
  }
}

/** The brain case: vault, floor and the wall behind the orbits. */
export function brainCase(): Solid {
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
