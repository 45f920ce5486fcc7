/** Ribs, costal cartilages and breastbone, in the atlas frame of models/upper/ribs.json (mm, left side). */
import type { Mesh } from '../mesh/index.ts'
import { STERNUM_THICKNESS } from './published.ts'
import { along, blend, bothSides, carve, distance, dot, mix, scaled, sub, unit, type Solid, type V3 } from './sdf.ts'
import { ball, loft, pillow, roundCone, UPRIGHT, type Station } from './solids.ts'
import { need, RIB_TABLE } from './tables.ts'
import { tubeMesh } from './tube.ts'

const UP: V3 = [0, 1, 0]
/** The neck of a rib, mm: about 8 high and 5.5 thick in the atlas frame's scale, near round (README: twist not to be trusted). */
const NECK = { height: 9, thickness: 6.5 } as const

interface Section {
  readonly at: number
  readonly u: V3
  readonly a: number
  readonly b: number
}

/** Arc positions of the points of a polyline, 0 to 1. */
function fractions(line: readonly V3[]): number[] {
  const arc = [0]
  for (let i = 1; i < line.length; i++) arc.push(arc[i - 1]! + distance(line[i]!, line[i - 1]!))
  return arc.map((s) => s / arc[arc.length - 1]!)
}

/** Sections given at some arc positions, read at another. */
function sectionAt(sections: readonly Section[], at: number): Omit<Section, 'at'> {
  let i = 0
  while (i + 2 < sections.length && sections[i + 1]!.at < at) i++
  const f = sections[i]!
  const g = sections[i + 1]!
  const t = Math.min(1, Math.max(0, (at - f.at) / (g.at - f.at)))
  const turned = dot(f.u, g.u) < 0 ? scaled(g.u, -1) : g.u
  return { u: mix(f.u, turned, t), a: f.a + (g.a - f.a) * t, b: f.b + (g.b - f.b) * t }
}

/** Stations along a tabled midline with tabled sections. */
export function stationsAlong(line: readonly V3[], sections: readonly Section[]): Station[] {
  const at = fractions(line)
  return line.map((p, i) => ({ p, ...sectionAt(sections, at[i]!) }))
}

/** Rib `n` of the left side. */
export function ribMesh(n: number): Mesh {
  const row = need(RIB_TABLE.ribs, String(n), 'ribs')
  const tubercleAt = (row.tubercle_arc ?? 14) / row.length_centreline
  const neck = { u: UP, a: NECK.height / 2, b: NECK.thickness / 2 }
  const tabled = row.stations.map((s) => ({
    at: s.fraction,
    u: s.long_axis,
    a: s.height / 2,
    b: s.thickness / 2,
  }))
  const first = tabled[1]!
  const sections: Section[] = [
    { at: 0, u: UP, a: NECK.height / 2 + 0.6, b: NECK.thickness / 2 + 0.8 },
    { at: tubercleAt * 0.5, ...neck },
    { at: tubercleAt * 1.1, u: mix(UP, dot(first.u, UP) < 0 ? scaled(first.u, -1) : first.u, 0.4), a: 5.6, b: 3.8 },
    ...tabled.filter((s) => s.at > Math.max(0.2, tubercleAt * 1.4)),
  ]
  const line = row.midline_12
  const stations = stationsAlong(line, sections)
  const extra = (base: Solid): Solid => {
    const knobs: Solid[] = [ball(along(row.head, unit(sub(line[1]!, row.head)), 2), 4.6)]
    if (row.tubercle !== undefined) {
      const near = line.reduce((a, b) => (distance(a, row.tubercle!) < distance(b, row.tubercle!) ? a : b))
      const inward = mix(row.tubercle, near, 2.6 / Math.max(2.6, distance(row.tubercle, near)))
      knobs.push(roundCone(inward, mix(inward, near, 0.6), 3, 4))
    }
    return blend(2.5, [base, ...knobs])
  }
  return tubeMesh(stations, { n: 2.3, cap: 2.4, rings: n > 10 ? 20 : 26, around: 8, extra })
}

/** Costal cartilage `n` of the left side. */
export function cartilageMesh(n: number): Mesh {
  const row = need(RIB_TABLE.costal_cartilages, String(n), 'costal_cartilages')
  const a = row.height / 2
  const b = row.thickness / 2
  const last = row.midline_8.length - 1
  // the ends stay short of rib and sternum by half a joint space
  const line = row.midline_8.map((p, i) => {
    if (i === 0) return mix(p, row.midline_8[1]!, 0.12)
    return i === last ? mix(p, row.midline_8[last - 1]!, 0.12) : p
  })
  const stations: Station[] = line.map((p, i) => ({
    p,
    u: UP,
    a: i === last ? a * 0.55 : i === last - 1 ? a * 0.8 : a,
    b,
  }))
  return tubeMesh(stations, { n: 2.3, cap: 1.2, rings: n > 4 ? 16 : 9, around: 8 })
}

/** A level of the breastbone on the midline. */
const level = (y: number, z: number, halfWidth: number, thickness: number): Station => ({
  p: [0, y, z],
  u: [1, 0, 0],
  a: halfWidth,
  b: thickness / 2,
})

/** Manubrium, body and xiphoid process in one bone. */
export function sternumSolid(): Solid {
  const points = RIB_TABLE.sternum.points
  const p = (name: string): V3 => need(points, name, 'sternum').p
  const { manubrium, body, xiphoid } = STERNUM_THICKNESS
  const row = (name: string, thickness: number, dz = 0): Station =>
    level(p(name)[1], p(name)[2] + dz, p(name)[0], thickness)
  const upper = loft(
    [
      level(p('jugular_notch')[1] - 1, p('jugular_notch')[2] + 1.5, 21, manubrium),
      row('clavicular_notch_lateral', manubrium, 3),
      row('first_costal_notch', manubrium),
      row('manubrium_widest', manubrium),
      level(508, 62, 21, manubrium),
      row('manubrium_lower_waist', manubrium),
      row('costal_notch_2', body, 0.5),
    ],
    { n: 2.8, cap: 3 },
  )
  const lower = loft(
    [
      level(497, 78.5, 14.5, body),
      row('body_upper', body),
      row('costal_notch_3', body),
      row('costal_notch_4', body),
      row('body_widest', body, 1),
      row('costal_notch_6', body),
      row('body_lower_lateral', body),
      level(p('xiphisternal_joint_midline')[1], p('xiphisternal_joint_midline')[2], 11, body - 1.5),
    ],
    { n: 2.8, cap: 2 },
  )
  const tail = loft(
    [
      level(386, 103.5, 9, xiphoid + 1.5),
      row('xiphoid_mid_lateral', xiphoid),
      level(p('xiphoid_tip')[1] + 2, p('xiphoid_tip')[2], 3, xiphoid - 0.6),
    ],
    { n: 2.4 },
  )
  const notch = pillow([0, p('jugular_notch')[1] + 7, p('jugular_notch')[2]], UPRIGHT, [12, 8.5, 30], 2)
  const clavicular = mix(p('clavicular_notch_medial'), p('clavicular_notch_lateral'), 0.5)
  const seat = bothSides(ball([clavicular[0] + 4, clavicular[1] + 9, clavicular[2] - 2], 9.5))
  const ribs = [3, 4, 5, 6, 7].map((i) => {
    const c = p(`costal_notch_${i}`)
    return bothSides(ball([c[0] + 3.4, c[1], c[2]], 4.4))
  })
  return carve(2, blend(2.5, [upper, lower, tail]), notch, seat, ...ribs)
}
