import { BufferAttribute, BufferGeometry } from 'three'
import type { Vec3 } from '#body'
import type { Station } from './curve.ts'

/** Most bodies one vertex rides with. */
const BODIES_PER_VERTEX = 4

/** Where one tissue lies in a merged mesh. */
export interface Tissue {
  readonly name: string
  /** Column in the table of states. */
  readonly id: number
  readonly firstIndex: number
  readonly indexCount: number
}

/** One vertex: where, with which bodies, and where on the tissue. */
export interface Vertex {
  readonly station: Station
  /** Along the tissue from origin to insertion, 0..1. */
  readonly along: number
  /** Round or across it, 0..1. */
  readonly round: number
  /** 1 where muscle is red, 0 where it is sinew; other tissues use it as they like. */
  readonly flesh: number
  /** Which way the surface looks there, unit length; from the triangles around it where absent. */
  readonly normal?: Vec3
}

/** Collects tissues into one mesh: a draw call for a whole layer. */
export interface MeshBuilder {
  readonly vertex: (vertex: Vertex) => number
  readonly triangle: (a: number, b: number, c: number) => void
  /** All vertices and triangles since the last call belong to this tissue. Normals are made here; a closed surface is
   * turned outwards. */
  readonly close: (name: string, id: number, closed?: boolean) => void
  readonly tissues: readonly Tissue[]
  readonly build: () => BufferGeometry
}

/** @param bodyIndex row of a body in the table of poses */
export function createMeshBuilder(bodyIndex: (body: string) => number): MeshBuilder {
  const positions: number[] = []
  const normals: number[] = []
  const slots: number[] = []
  const weights: number[] = []
  const fibre: number[] = []
  const owner: number[] = []
  const given = new Map<number, Vec3>()
  const index: number[] = []
  const tissues: Tissue[] = []
  let closedVertices = 0
  let closedIndex = 0

  /** Sums of the faces around each vertex; outward where the surface is closed. */
  function addNormals() {
    for (let i = normals.length; i < positions.length; i++) normals.push(0)
    for (let i = closedIndex; i < index.length; i += 3) {
      const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3]
      const u = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!)
      const v = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!)
      const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!]
      for (const at of [a, b, c]) for (let k = 0; k < 3; k++) normals[at + k]! += n[k]!
    }
    for (let i = closedVertices * 3; i < positions.length; i += 3) {
      const size = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1
      const own = given.get(i / 3)
      for (let k = 0; k < 3; k++) normals[i + k] = own ? own[k]! : normals[i + k]! / size
    }
  }

  /** Six times the enclosed volume: negative where the winding points inwards. */
  function volume(): number {
    let sum = 0
    for (let i = closedIndex; i < index.length; i += 3) {
      const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3]
      const p = (at: number, k: number): number => positions[at + k]!
      sum +=
        p(a, 0) * (p(b, 1) * p(c, 2) - p(b, 2) * p(c, 1)) +
        p(a, 1) * (p(b, 2) * p(c, 0) - p(b, 0) * p(c, 2)) +
        p(a, 2) * (p(b, 0) * p(c, 1) - p(b, 1) * p(c, 0))
    }
    return sum
  }

  return {
    tissues,
    vertex: ({ station, along, round, flesh, normal }) => {
      if (normal) given.set(positions.length / 3, normal)
      positions.push(...station.p)
      const strongest = [...station.shares].toSorted((a, b) => b[1] - a[1]).slice(0, BODIES_PER_VERTEX)
      const sum = strongest.reduce((total, [, share]) => total + share, 0) || 1
      for (let k = 0; k < BODIES_PER_VERTEX; k++) {
        const entry = strongest[k]
        slots.push(entry ? bodyIndex(entry[0]) : 0)
        weights.push(entry ? entry[1] / sum : 0)
      }
      fibre.push(along, round, flesh)
      return positions.length / 3 - 1
    },
    triangle: (a, b, c) => {
      index.push(a, b, c)
    },
    close: (name, id, closed = true) => {
      if (closed && volume() < 0) {
        for (let i = closedIndex; i < index.length; i += 3) {
          const keep = index[i + 1]!
          index[i + 1] = index[i + 2]!
          index[i + 2] = keep
        }
      }
      addNormals()
      const vertices = positions.length / 3
      for (let i = closedVertices; i < vertices; i++) owner.push(id)
      const last = tissues.at(-1)
      if (last?.id === id) {
        tissues[tissues.length - 1] = { ...last, indexCount: index.length - last.firstIndex }
      } else tissues.push({ name, id, firstIndex: closedIndex, indexCount: index.length - closedIndex })
      closedVertices = vertices
      closedIndex = index.length
    },
    build: () => {
      const geometry = new BufferGeometry()
      geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
      geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
      geometry.setAttribute('slots', new BufferAttribute(new Uint8Array(slots), 4))
      geometry.setAttribute('weights', new BufferAttribute(new Float32Array(weights), 4))
      geometry.setAttribute('fibre', new BufferAttribute(new Float32Array(fibre), 3))
      geometry.setAttribute('tissue', new BufferAttribute(new Uint16Array(owner), 1))
      geometry.setIndex(index)
      return geometry
    },
  }
}
