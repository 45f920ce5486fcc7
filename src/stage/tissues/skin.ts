import { cross, dot, subtract } from '#math'
import type { BodyGeometry, Vec3 } from '#body'
import { legDermatome, trunkDermatome } from './dermatomes.ts'
import type { Dermatome } from './dermatomes.ts'
import type { MeshBuilder, Vertex } from './mesh.ts'
import { shapeOrgan } from './organs.ts'
import type { OrganEntry } from './organs.ts'
import { SKIN } from './skin-table.ts'

/** Vertices round a section and stations between sections, so that the borders of dermatomes do not look sawn. */
const FINE = { ring: 24, perPiece: 4 } as const
const PLAIN = { ring: 16, perPiece: 2 } as const

const sidesOf = ({ side }: OrganEntry): readonly ('left' | 'right')[] =>
  side === 'both' ? ['left', 'right'] : ['left']

/** The whole outline of the skin, as one tissue. The caller closes it. */
export function buildSkin(builder: MeshBuilder, geometry: BodyGeometry): void {
  for (const part of SKIN) {
    for (const side of sidesOf(part)) shapeOrgan(builder, geometry, part, side, PLAIN)
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

/** Hands each dermatome of the legs and the seat, left and right, to `add`: its name and how to shape it. */
export function buildDermatomes(
  geometry: BodyGeometry,
  add: (name: string, zone: Dermatome, shape: (builder: MeshBuilder) => void) => void,
): void {
  for (const side of ['left', 'right'] as const) {
    const surface = kept()
    const zones = new Map<Dermatome, (readonly [number, number, number])[]>()
    for (const part of SKIN.filter(({ id }) => id !== 'arm')) {
      const [first, size] = [surface.triangles.length, millimetre(geometry)]
      shapeOrgan(surface, geometry, part, side, FINE)
      const added = surface.triangles.slice(first)
      const point = (k: number): Vec3 => surface.vertices[k]!.station.p
      // Twice the sum of the cones over the triangles: negative where they look inwards.
      const inside = added.reduce((sum, [a, b, c]) => sum + dot(point(a), cross(point(b), point(c))), 0) < 0
      for (const [a, b, c] of added) {
        const middle = [0, 1, 2].map((k) => (point(a)[k]! + point(b)[k]! + point(c)[k]!) / 3 / size) as unknown as Vec3
        const normal = cross(subtract(point(b), point(a)), subtract(point(c), point(a)))
        const [x, y, z] = middle
        const own: Vec3 = [side === 'left' ? x : -x, y, z]
        const down = (inside ? -normal[1] : normal[1]) < 0
        const zone = part.id === 'trunk' ? trunkDermatome(own) : legDermatome(own, part.id === 'foot', down)
        if (zone === null) continue
        const list = zones.get(zone) ?? []
        list.push(inside ? [a, c, b] : [a, b, c])
        zones.set(zone, list)
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
