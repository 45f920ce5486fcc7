/** The skull without the mandible: brain case, face, base, orbits and teeth, in the atlas frame (mm). */
import { brainCase } from './brain-case.ts'
import { cheek, insideNose, mask, maxilla, nasalAperture, noseRim, upperArch } from './face.ts'
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
    roundCone(along(p('mastoid_lateral'), [-1, 0.3, 0], 9), along(mastoid, [0.15, 1, 0.1], 6), 9.5, 5.4),
    roundCone(along(p('meatus_centre'), [-1, 0, -0.4], 8), along(p('porion'), [-1, 0.6, 0.4], 9), 7, 8),
    roundCone([30, 712, -4], [46, 716, -8], 8, 7),
    roundCone(along(p('styloid_tip'), UP, 16), along(p('styloid_tip'), UP, 1.4), 2.8, 1.5),
    roundCone([0, p('basion')[1] + 6, p('basion')[2] + 4], [0, 716, 16], 8.5, 10),
    roundCone([0, 716, 16], [0, 724, 30], 10, 12),
  ]
  const half = blend(4, [...base, ...cheek(), ...noseRim(), ...maxilla()])
  const names = ['I1', 'I2', 'C', 'P1', 'P2', 'M1', 'M2']
  const edges = names.map((n) => p(`upper_tooth_edge_${n}`))
  const crowns = names.map((n) => UPPER_CROWNS[n]!)
  const gums = upperArch()
  const toothRow = teeth(edges, crowns, gums)
  const solid = blend(4, [brainCase(), mask(), bothSides(half)])
  const orbit = p('orbit_centre_rim')
  const apex: V3 = [13, 734, 30]
  const socket = loft(
    [
      level(along(orbit, unit(sub(orbit, apex)), 16), UP, 19.5, 19),
      level(orbit, UP, 17.8, 17.4),
      level(mix(orbit, apex, 0.3), UP, 16, 15.4),
      level(mix(orbit, apex, 0.55), UP, 13, 12.4),
      level(mix(orbit, apex, 0.78), UP, 9, 8.6),
      level(mix(orbit, apex, 0.95), UP, 5, 5),
    ],
    { n: 2.4, cap: 5 },
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
  const mouthRoof = pillow([0, p('upper_alveolar_P2')[1] - 5, 54], UPRIGHT, [13.5, 11.5, 22], 2.3)
  const pitted = carve(2.4, solid, bothSides(temporal), cord, bothSides(meatus), mouthRoof)
  const carved = carve(1.4, pitted, bothSides(socket), nasalAperture())
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
    blend(3, [
      carved,
      bothSides(blend(3, [condyles, lip, roundCone([8, 706, -6], [12, 703, -9], 7, 6)])),
      bothSides(orbitWall(socket, orbit)),
      bothSides(blend(1, insideNose())),
    ]),
    bothSides(blend(1, toothRow)),
  ])
}
