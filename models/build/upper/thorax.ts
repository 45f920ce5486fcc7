/** Ribs and costal cartilages, in the atlas frame of models/upper/ribs.json (mm, left side). */
import { add, along, blend, common, distance, dot, mix, scaled, sub, unit, type Solid, type V3 } from './sdf.ts'
import { ball, roundCone, type Station } from './solids.ts'
import type { Sculpt } from './surface.ts'
import { need, RIB_TABLE } from './tables.ts'
import { tube } from './tube.ts'

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

/** How far the end of rib or cartilage bulges beyond its last section, mm. */
const END_CAP = 0.8

/** The line with its end `i` drawn back by `by` mm, so that the cap on it comes to lie where the line ended. */
function shortened(line: readonly V3[], i: number, by: number): V3[] {
  const next = line[i === 0 ? 1 : i - 1]!
  return line.map((p, k) => (k === i ? mix(p, next, by / distance(p, next)) : p))
}

/** Where rib `n` and its cartilage meet. */
interface Joint {
  readonly p: V3
  /** The common direction, forward: midway between the rib's last stretch and the cartilage's first. */
  readonly t: V3
  /** The rib's last tabled section, which both have there. */
  readonly section: Omit<Station, 'p'>
  /** Where the rib's line goes on to and the cartilage's comes from, so that both run in that direction. */
  readonly to: V3
  readonly from: V3
}

/** The end of rib `n`, which carries a cartilage. */
function sternalEnd(n: number): Joint {
  const { midline_12: line, stations } = need(RIB_TABLE.ribs, String(n), 'ribs')
  const next = need(RIB_TABLE.costal_cartilages, String(n), 'costal_cartilages').midline_8[1]!
  const p = line[line.length - 1]!
  const before = line[line.length - 2]!
  const t = unit(add(unit(sub(p, before)), unit(sub(next, p))))
  const { long_axis: u, height, thickness } = stations[stations.length - 1]!
  return {
    p,
    t,
    section: { u, a: height / 2, b: thickness / 2 },
    to: along(before, t, 2 * distance(p, before)),
    from: along(next, t, -2 * distance(p, next)),
  }
}

/** Half of the line between rib and cartilage, mm. */
const HALF_LINE = 0.15

/** What lies behind the plane across an end, seen along `side` times its direction. */
const beyond = ({ p, t }: Joint, side: 1 | -1): Solid => ({
  centre: p,
  radius: 1000,
  at: (x, y, z) => side * dot(sub([x, y, z], p), t) + HALF_LINE,
})

/** Rib `n` of the left side. */
export function rib(n: number): Sculpt {
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
  const free = n > 10
  // a rib that carries a cartilage ends flat against it
  const cap = free ? 2.4 : END_CAP
  const stations = stationsAlong(free ? shortened(line, line.length - 1, cap - 0.4) : line, sections)
  const joint = free ? undefined : sternalEnd(n)
  const extra = (base: Solid): Solid => {
    const knobs: Solid[] = [ball(along(row.head, unit(sub(line[1]!, row.head)), 3.6), 4.6)]
    if (row.tubercle !== undefined) {
      const near = line.reduce((a, b) => (distance(a, row.tubercle!) < distance(b, row.tubercle!) ? a : b))
      const inward = mix(row.tubercle, near, 2.6 / Math.max(2.6, distance(row.tubercle, near)))
      knobs.push(roundCone(inward, mix(inward, near, 0.6), 3, 4))
    }
    const bone = blend(2.5, [base, ...knobs])
    return joint === undefined ? bone : common(0.6, bone, beyond(joint, 1))
  }
  const dense = { length: 1.5 * tubercleAt, rings: 0.36 }
  return tube(stations, { n: 2.3, cap, rings: free ? 20 : 24, around: 8, extra, dense, ...(joint && { to: joint.to }) })
}

/** Costal cartilage `n` of the left side. */
export function cartilage(n: number): Sculpt {
  const row = need(RIB_TABLE.costal_cartilages, String(n), 'costal_cartilages')
  const a = row.height / 2
  const b = row.thickness / 2
  const last = row.midline_8.length - 1
  const end = sternalEnd(n)
  const tabled = shortened(row.midline_8, last, END_CAP).slice(1)
  const taper = (i: number): number => (i === last - 1 ? 0.55 : i === last - 2 ? 0.8 : 1)
  const stations: Station[] = [
    { ...end.section, p: end.p },
    ...tabled.map((p, i) => ({ p, u: UP, a: a * taper(i), b })),
  ]
  const extra = (base: Solid): Solid => common(0.6, base, beyond(end, -1))
  return tube(stations, { n: 2.3, cap: END_CAP, rings: n > 4 ? 14 : 8, around: 8, extra, from: end.from })
}
