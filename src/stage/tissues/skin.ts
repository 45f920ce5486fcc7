import { add, cross, dot, normalize, scale, subtract } from '#math'
import type { BodyGeometry, Vec3 } from '#body'
import { dermatomeAt } from './dermatomes.ts'
import { mixStations } from './curve.ts'
import type { Dermatome } from './dermatomes.ts'
import type { MeshBuilder, Vertex } from './mesh.ts'
import { shapeOrgan } from './organs.ts'
import type { OrganEntry } from './organs.ts'
import { SKIN } from './skin-table.ts'
import { splitByZone } from './zones.ts'
import type { Corners } from './zones.ts'

/** Vertices round a section and stations between sections: the same for skin and dermatomes, which lie in one surface. */
const DETAIL: { readonly [part: string]: { readonly ring: number; readonly perPiece: number } } = {
  trunk: { ring: 24, perPiece: 2 },
  leg: { ring: 20, perPiece: 2 },
  foot: { ring: 16, perPiece: 2 },
  arm: { ring: 14, perPiece: 1 },
}
const detailOf = ({ id }: OrganEntry) => DETAIL[id] ?? { ring: 20, perPiece: 2 }

const sidesOf = ({ side }: OrganEntry): readonly ('left' | 'right')[] =>
  side === 'both' ? ['left', 'right'] : ['left']

/** The outline of the skin, or some of its parts, as one tissue. The caller closes it. */
export function buildSkin(builder: MeshBuilder, geometry: BodyGeometry, parts = SKIN): void {
  for (const part of parts) {
    for (const side of sidesOf(part)) shapeOrgan(builder, geometry, part, side, detailOf(part))
  }
}

/** A surface that is kept until it is known which dermatome each of its triangles belongs to. */
function kept() {
  const vertices: Vertex[] = []
  const triangles: (readonly [number, number, number])[] = []
  return {
    vertices,
    triangles,
    vertex: (vertex: Vertex): number => vertices.push(vertex) - 1,
    triangle: (a: number, b: number, c: number): void => {
      triangles.push([a, b, c])
    },
  }
}

/** Halvings that find a border between two vertices: to about a hundredth of the edge. */
const HALVINGS = 7
/** How often a triangle is quartered that more zones meet in than its edges tell. */
const QUARTERED = 2

/** A vertex on the edge between two. */
function mixed(a: Vertex, b: Vertex, t: number): Vertex {
  const normal = a.normal && b.normal ? { normal: normalize(add(scale(a.normal, 1 - t), scale(b.normal, t))) } : {}
  return {
    station: mixStations(a.station, b.station, t),
    along: a.along + (b.along - a.along) * t,
    round: a.round + (b.round - a.round) * t,
    flesh: a.flesh,
    ...normal,
  }
}

type ZoneAt = (p: Vec3, down: boolean) => Dermatome | null

/** Vertices made on edges, once for each edge: its middle, and where zones meet on it. */
function edges(surface: ReturnType<typeof kept>, zoneAt: ZoneAt) {
  const made = new Map<string, number>()
  function once(one: number, other: number, kind: string, place: (a: Vertex, b: Vertex) => number): number {
    const [a, b] = [Math.min(one, other), Math.max(one, other)]
    const key = `${a} ${b} ${kind}`
    const vertex = made.get(key)
    if (vertex !== undefined) return vertex
    const [from, to] = [surface.vertices[a]!, surface.vertices[b]!]
    const created = surface.vertex(mixed(from, to, place(from, to)))
    made.set(key, created)
    return created
  }
  const half = (one: number, other: number): number => once(one, other, 'half', () => 1 / 2)
  const border = (one: number, other: number, down: boolean): number =>
    once(one, other, String(down), (from, to) => {
      const zone = zoneAt(from.station.p, down)
      let [low, high] = [0, 1]
      for (let k = 0; k < HALVINGS; k++) {
        const t = (low + high) / 2
        if (zoneAt(mixed(from, to, t).station.p, down) === zone) low = t
        else high = t
      }
      return (low + high) / 2
    })
  const middle = ([a, b, c]: Corners): number =>
    surface.vertex(mixed(mixed(surface.vertices[a]!, surface.vertices[b]!, 1 / 2), surface.vertices[c]!, 1 / 3))
  return { half, border, middle }
}

/** Gives every vertex of these triangles the normal of the whole surface, so that zones show no seam. */
function addNormals(surface: ReturnType<typeof kept>, triangles: readonly Corners[]): void {
  const sums = new Map<number, Vec3>()
  const point = (k: number): Vec3 => surface.vertices[k]!.station.p
  for (const corners of triangles) {
    const [p, q, r] = [point(corners[0]), point(corners[1]), point(corners[2])]
    const face = cross(subtract(q, p), subtract(r, p))
    for (const k of corners) sums.set(k, add(sums.get(k) ?? [0, 0, 0], face))
  }
  for (const [k, sum] of sums) surface.vertices[k] = { ...surface.vertices[k]!, normal: normalize(sum) }
}

/** Hands each dermatome of the legs and the seat, left and right, to `add`: its name and how to shape it. */
export function buildDermatomes(
  geometry: BodyGeometry,
  put: (name: string, zone: Dermatome, shape: (builder: MeshBuilder) => void) => void,
): void {
  const size = millimetre(geometry)
  // Heights on the leg go with its length, which differs more between women and men than the pelvis does.
  const leg = FLOOR / geometry.floor
  for (const side of ['left', 'right'] as const) {
    const surface = kept()
    const zones = new Map<Dermatome, Corners[]>()
    for (const part of SKIN.filter(({ id }) => id !== 'arm')) {
      const first = surface.triangles.length
      shapeOrgan(surface, geometry, part, side, detailOf(part))
      const added = surface.triangles.slice(first)
      const point = (k: number): Vec3 => surface.vertices[k]!.station.p
      const zoneAt: ZoneAt = ([x, y, z], down) => {
        const own: Vec3 = [(side === 'left' ? x : -x) / size, y > 0 ? y / size : y * leg, z / size]
        return dermatomeAt(own, part.id === 'foot', down)
      }
      const { half, border, middle } = edges(surface, zoneAt)
      // Twice the sum of the cones over the triangles: negative where they look inwards.
      const inside = added.reduce((sum, [a, b, c]) => sum + dot(point(a), cross(point(b), point(c))), 0) < 0
      const outer = added.map(([a, b, c]): Corners => (inside ? [a, c, b] : [a, b, c]))
      addNormals(surface, outer)
      const sort = (corners: Corners, down: boolean, left: number): void => {
        const [a, b, c] = corners
        const zone = (k: number): Dermatome | null => zoneAt(point(k), down)
        /** A third zone lies between the two of its ends. */
        const hides = (one: number, other: number): boolean =>
          ![zone(one), zone(other)].includes(zone(half(one, other)))
        const three = new Set([zone(a), zone(b), zone(c)]).size === 3
        if (left > 0 && (three || hides(a, b) || hides(b, c) || hides(c, a))) {
          const [p, q, r] = [half(a, b), half(b, c), half(c, a)]
          const quarters: readonly Corners[] = [
            [a, p, r],
            [p, b, q],
            [r, q, c],
            [p, q, r],
          ]
          for (const quarter of quarters) sort(quarter, down, left - 1)
          return
        }
        const parts = splitByZone(
          corners,
          (k) => zoneAt(point(k), down),
          (one, other) => border(one, other, down),
          middle,
        )
        for (const found of parts) {
          if (found.zone === null) continue
          const list = zones.get(found.zone) ?? []
          list.push(found.corners)
          zones.set(found.zone, list)
        }
      }
      for (const corners of outer) {
        const [p, q, r] = [point(corners[0]), point(corners[1]), point(corners[2])]
        sort(corners, cross(subtract(q, p), subtract(r, p))[1] < 0, QUARTERED)
      }
    }
    for (const [zone, triangles] of zones) {
      put(`dermatome-${zone}-${side}`, zone, (builder) => {
        const own = new Map<number, number>()
        const of = (k: number): number => {
          const known = own.get(k) ?? builder.vertex(surface.vertices[k]!)
          own.set(k, known)
          return known
        }
        for (const [a, b, c] of triangles) builder.triangle(of(a), of(b), of(c))
      })
    }
  }
}

/** Height of the floor under the mean woman, in whose millimetres dermatomes are given. */
const FLOOR = -874.83
/** A millimetre of the mean body on this one, m. */
const millimetre = (geometry: BodyGeometry): number => geometry.scale / 1000
