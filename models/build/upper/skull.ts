/** The skull without the mandible: brain case, face, base, orbits and teeth, in the atlas frame (mm). */
import { brainCase } from './brain-case.ts'
import { brow, cheek, insideNose, mask, maxilla, nasalAperture, upperArch } from './face.ts'
import { skullPoint } from './head-stretch.ts'
import { along, blend, bothSides, carve, mix, smoothMax, sub, unit, type Solid, type V3 } from './sdf.ts'
import { axes, loft, pillow, roundCone, UPRIGHT, type Station } from './solids.ts'
import { teeth } from './teeth.ts'

const UP: V3 = [0, 1, 0]
const level = (p: V3, u: V3, a: number, b: number): Station => ({ p, u, a, b })

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
    roundCone(along(p('meatus_centre'), [-1, 0, -0.3], 8), along(p('porion'), [-1, 0.4, 0.2], 6.4), 6.4, 6.4),
    roundCone([30, 712, -4], [46, 716, -8], 8, 7),
    roundCone(along(p('styloid_tip'), UP, 16), along(p('styloid_tip'), UP, 1.4), 2.8, 1.5),
    roundCone([0, p('basion')[1] + 6, p('basion')[2] + 4], [0, 716, 16], 8.5, 10),
    roundCone([0, 716, 16], [0, 724, 30], 10, 12),
  ]
  const half = blend(4, [...base, ...brow(), ...maxilla()])
  const names = ['I1', 'I2', 'C', 'P1', 'P2', 'M1', 'M2']
  const edges = names.map((n) => p(`upper_tooth_edge_${n}`))
  const crowns = names.map((n) => UPPER_CROWNS[n]!)
  const gums = upperArch()
  const toothRow = teeth(edges, crowns, gums)
  const behindEar = [
    roundCone(along(p('mastoid_lateral'), [-1, 0.3, 0.1], 11), along(mastoid, [0.1, 1, 0.1], 6), 11.5, 5.6),
    roundCone(along(mastoid, [0.1, 1.4, -0.5], 10), [46, 722, -46], 9, 9),
  ]
  const cranium = blend(9, [brainCase(), bothSides(blend(6, behindEar))])
  const solid = blend(4, [cranium, mask(), bothSides(half)])
  const orbit = p('orbit_centre_rim')
  const apex: V3 = [17, 737, 31]
  // the medial wall runs straight back, the lateral one slants
  const tilted: V3 = [-0.17, 1, 0]
  const socket = loft(
    [
      level(along(orbit, unit(sub(orbit, apex)), 16), tilted, 19.5, 19.5),
      level(orbit, tilted, 17.8, 17.6),
      level(mix(orbit, apex, 0.3), tilted, 15.8, 15),
      level(mix(orbit, apex, 0.55), tilted, 12.2, 11.4),
      level(mix(orbit, apex, 0.78), tilted, 8, 7.6),
      level(mix(orbit, apex, 0.97), tilted, 3, 3),
    ],
    { n: 2.5, cap: 3 },
  )
  // behind the cheek lies a deep pit
  const temporal = loft(
    [
      level([60, 752, 37], [0, 0, 1], 10, 5),
      level([54, 734, 28], [0, 0, 1], 13, 7.6),
      level([50, 712, 23], [0, 0, 1], 14, 10),
      level([47, 688, 21], [0, 0, 1], 16, 12.5),
    ],
    { n: 2.2, cap: 6 },
  )
  const magnum = p('foramen_magnum_centre')
  const cord = pillow(along(magnum, UP, 4), axes([1, 0, 0], [0, 1, -0.2]), [15.2, 17, 18], 2.2)
  const meatus = pillow(p('meatus_centre'), UPRIGHT, [8, 4.4, 3.4])
  const mouthRoof = pillow([0, p('upper_alveolar_P2')[1] - 5, 54], UPRIGHT, [13.5, 11.5, 22], 2.3)
  const pitted = carve(2.4, solid, bothSides(temporal), cord, bothSides(meatus), mouthRoof)
  const faced = blend(4, [pitted, bothSides(blend(4, cheek()))])
  const carved = carve(1.4, faced, bothSides(socket), nasalAperture())
  const condyles = loft(
    condyleLine.map((q): Station => level(along(q, UP, 6.6), [1, 0, 0.4], 5.6, 6.8)),
    { n: 2.2 },
  )
  return blend(1, [
    blend(3, [
      blend(5, [carved, bothSides(condyles)]),
      bothSides(orbitWall(socket, orbit)),
      bothSides(blend(1, insideNose())),
    ]),
    bothSides(blend(1, toothRow)),
  ])
}
