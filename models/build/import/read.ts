/** Reads surfaces from the formats bone collections come in. Units and frame are the file's. */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { at, triangleNormals, type Mesh } from '../mesh/index.ts'
import { readPly } from './ply.ts'

/** One surface as a file names it. */
export interface NamedSurface {
  readonly name: string
  readonly mesh: Mesh
}

export interface Soup {
  readonly positions: ArrayLike<number>
  readonly indices: ArrayLike<number>
}

export const FORMATS = ['.obj', '.stl', '.ply', '.glb'] as const

/** Corners this near each other, as a share of the surface's size, are one vertex: formats repeat them along seams. */
const WELD_SHARE = 1e-6

/** The surfaces of a file: one for OBJ, STL and PLY, named as the file; one per node for GLB. */
export async function readSurfaces(file: string): Promise<NamedSurface[]> {
  const kind = extname(file).toLowerCase()
  const name = basename(file, extname(file))
  if (kind === '.glb') return readGlb(file)
  const bytes = readFileSync(file)
  const soup = kind === '.obj' ? readObj(bytes.toString('utf8')) : kind === '.stl' ? readStl(bytes) : readPly(bytes)
  return [{ name, mesh: weld(soup) }]
}

function readObj(text: string): Soup {
  const positions: number[] = []
  const indices: number[] = []
  for (const line of text.split('\n')) {
    const [key, ...words] = line.trim().split(/\s+/)
    if (key === 'v') positions.push(...words.slice(0, 3).map(Number))
    if (key !== 'f') continue
    const count = positions.length / 3
    const corners = words.map((word) => {
      const n = Number.parseInt(word, 10)
      return n < 0 ? count + n : n - 1
    })
    for (let k = 1; k + 1 < corners.length; k++) indices.push(at(corners, 0), at(corners, k), at(corners, k + 1))
  }
  return { positions, indices }
}

const STL_HEADER = 84
const STL_TRIANGLE = 50
const STL_CORNERS = 12

function readStl(bytes: Buffer): Soup {
  const count = bytes.length >= STL_HEADER ? bytes.readUInt32LE(STL_HEADER - 4) : 0
  const positions: number[] = []
  if (bytes.length === STL_HEADER + STL_TRIANGLE * count) {
    for (let t = 0; t < count; t++)
      for (let k = 0; k < 9; k++) positions.push(bytes.readFloatLE(STL_HEADER + STL_TRIANGLE * t + STL_CORNERS + 4 * k))
  } else {
    for (const found of bytes.toString('utf8').matchAll(/vertex\s+(\S+)\s+(\S+)\s+(\S+)/g))
      positions.push(Number(found[1]), Number(found[2]), Number(found[3]))
  }
  return { positions, indices: Array.from({ length: positions.length / 3 }, (_, i) => i) }
}

async function readGlb(file: string): Promise<NamedSurface[]> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.readBinary(new Uint8Array(readFileSync(file)))
  return document
    .getRoot()
    .listNodes()
    .flatMap((node) => {
      const primitives = node.getMesh()?.listPrimitives() ?? []
      if (primitives.length === 0) return []
      const m = node.getWorldMatrix()
      const positions: number[] = []
      const indices: number[] = []
      for (const primitive of primitives) {
        const position = primitive.getAttribute('POSITION')
        if (!position) continue
        const first = positions.length / 3
        const corners = primitive.getIndices()?.getArray() ?? Array.from({ length: position.getCount() }, (_, i) => i)
        const p: number[] = []
        for (let v = 0; v < position.getCount(); v++) {
          position.getElement(v, p)
          for (let k = 0; k < 3; k++)
            positions.push(at(m, k) * at(p, 0) + at(m, 4 + k) * at(p, 1) + at(m, 8 + k) * at(p, 2) + at(m, 12 + k))
        }
        for (const corner of corners) indices.push(first + corner)
      }
      return [{ name: node.getName(), mesh: weld({ positions, indices }) }]
    })
}

/** One vertex per place, no triangle without area, faces outward. */
function weld({ positions, indices }: Soup): Mesh {
  let size = 0
  for (let i = 0; i < positions.length; i++) size = Math.max(size, Math.abs(at(positions, i)))
  const cell = Math.max(size * WELD_SHARE, Number.MIN_VALUE)
  const places = new Map<string, number>()
  const kept: number[] = []
  const corner = (i: number): number => {
    const p = [0, 1, 2].map((k) => at(positions, 3 * i + k))
    const key = p.map((x) => Math.round(x / cell)).join()
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, kept.length / 3)
    kept.push(...p)
    return kept.length / 3 - 1
  }
  const corners: number[] = []
  for (let t = 0; t + 2 < indices.length; t += 3) {
    const [a, b, c] = [corner(at(indices, t)), corner(at(indices, t + 1)), corner(at(indices, t + 2))]
    if (a !== b && b !== c && c !== a) corners.push(a, b, c)
  }
  const welded = { positions: Float64Array.from(kept), indices: Uint32Array.from(corners) }
  return outward({ ...welded, normals: triangleNormals(welded.positions, welded.indices) })
}

/** The surface turned inside out if its volume is negative. */
export function outward(mesh: Mesh): Mesh {
  const { positions: p, indices } = mesh
  let volume = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * at(indices, t), 3 * at(indices, t + 1), 3 * at(indices, t + 2)]
    volume += at(p, a) * (at(p, b + 1) * at(p, c + 2) - at(p, b + 2) * at(p, c + 1))
    volume += at(p, a + 1) * (at(p, b + 2) * at(p, c) - at(p, b) * at(p, c + 2))
    volume += at(p, a + 2) * (at(p, b) * at(p, c + 1) - at(p, b + 1) * at(p, c))
  }
  if (volume >= 0) return mesh
  const turned = indices.slice()
  for (let t = 0; t < turned.length; t += 3) {
    const keep = at(turned, t + 1)
    turned[t + 1] = at(turned, t + 2)
    turned[t + 2] = keep
  }
  return { positions: p, indices: turned, normals: mesh.normals.map((x) => -x) }
}
