import { cross, dot, subtract } from '#math'
import type { BodyGeometry, Vec3 } from '#body'
import { legDermatome, trunkDermatome } from './dermatomes.ts'
import { mixStations } from './curve.ts'
import type { Dermatome } from './dermatomes.ts'
import type { MeshBuilder, Vertex } from './mesh.ts'
import { shapeOrgan } from './organs.ts'
import type { OrganEntry } from './organs.ts'
import { SKIN } from './skin-table.ts'
import { splitByZone } from './zones.ts'
import type { Corners } from './zones.ts'

/** Vertices round a section and stations between sections: the same for skin and dermatomes, which lie in one surface. */
const DETAIL = { ring: 20, perPiece: 2 } as const

const sidesOf = ({ side }: OrganEntry): readonly ('left' | 'right')[] =>
  side === 'both' ? ['left', 'right'] : ['left']

/** The whole outline of the skin, as one tissue. The caller closes it. */
export function buildSkin(builder: MeshBuilder, geometry: BodyGeometry): void {
  for (const part of SKIN) {
    for (const side of sidesOf(part)) shapeOrgan(builder, geometry, part, side, DETAIL)
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

/** A vertex on the edge between two. */
const mixed = (a: Vertex, b: Vertex, t: number): Vertex => ({
  station: mixStations(a.station, b.station, t),
  along: a.along + (b.along - a.along) * t,
  round: a.round + (b.round - a.round) * t,
  flesh: a.flesh,
})

/** Vertices on the borders between zones, made once for each edge. */
function borders(surface: ReturnType<typeof kept>, zoneAt: (p: Vec3, down: boolean) => Dermatome | null) {
  const made = new Map<string, number>()
  function between(one: number, other: number, down: boolean): number {
    const [a, b] = [Math.min(one, other), Math.max(one, other)]
    const key = `${a} ${b} ${down}`
    const known = made.get(key)
    if (known !== undefined) return known
    const [from, to] = [surface.vertices[a]!, surface.vertices[b]!]
    const zone = zoneAt(from.station.p, down)
    let [low, high] = [0, 1]
    for (let k = 0; k < HALVINGS; k++) {
      const half = (low + high) / 2
      if (zoneAt(mixed(from, to, half).station.p, down) === zone) low = half
      else high = half
    }
    const vertex = surface.vertex(mixed(from, to, (low + high) / 2))
    made.set(key, vertex)
    return vertex
  }
  const middle = ([a, b, c]: Corners): number =>
    surface.vertex(mixed(mixed(surface.vertices[a]!, surface.vertices[b]!, 1 / 2), surface.vertices[c]!, 1 / 3))
  return { between, middle }
}

/** Hands each dermatome of the legs and the seat, left and right, to `add`: its name and how to shape it. */
export function buildDermatomes(
  geometry: BodyGeometry,
  add: (name: string, zone: Dermatome, shape: (builder: MeshBuilder) => void) => void,
): void {
  const size = millimetre(geometry)
  for (const side of ['left', 'right'] as const) {
    const surface = kept()
    const zones = new Map<Dermatome, Corners[]>()
    for (const part of SKIN.filter(({ id }) => id !== 'arm')) {
      const first = surface.triangles.length
      shapeOrgan(surface, geometry, part, side, DETAIL)
      const added = surface.triangles.slice(first)
      const point = (k: number): Vec3 => surface.vertices[k]!.station.p
      const zoneAt = ([x, y, z]: Vec3, down: boolean): Dermatome | null => {
        const own: Vec3 = [(side === 'left' ? x : -x) / size, y / size, z / size]
        return part.id === 'trunk' ? trunkDermatome(own) : legDermatome(own, part.id === 'foot', down)
      }
      const border = borders(surface, zoneAt)
      // Twice the sum of the cones over the triangles: negative where they look inwards.
      const inside = added.reduce((sum, [a, b, c]) => sum + dot(point(a), cross(point(b), point(c))), 0) < 0
      for (const [a, b, c] of added) {
        const outward: Corners = inside ? [a, c, b] : [a, b, c]
        const [p, q, r] = outward
        const down = cross(subtract(point(q), point(p)), subtract(point(r), point(p)))[1] < 0
        const parts = splitByZone(
          outward,
          (k) => zoneAt(point(k), down),
          (one, other) => border.between(one, other, down),
          border.middle,
        )
        for (const { corners, zone } of parts) {
          if (zone === null) continue
          const list = zones.get(zone) ?? []
          list.push(corners)
          zones.set(zone, list)
        }
      }
    }
    for (const [zone, triangles] of zones) {
      add(`dermatome-${zone}-${side}`, zone, (builder) => {
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

/** A millimetre of the mean body on this one, m. */
const millimetre = (geometry: BodyGeometry): number => geometry.scale / 1000
