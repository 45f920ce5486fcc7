/** Packs read back as they will be drawn: metres, right bones mirrored, triangles facing outward. */
import { readFile } from 'node:fs/promises'
import type { Accessor, Node, Primitive } from '@gltf-transform/core'
import { carriedNormals } from '#math'
import { at, type Mesh } from './mesh.ts'
import { BYTE, COARSE_MARK, packIo } from './pack.ts'

/** A bone as drawn; see PackBone for its fields. */
export interface ReadBone {
  readonly mesh: Mesh
  readonly occlusion: Float64Array
  readonly regions?: Float64Array
  readonly coarse?: Uint32Array
}

/**
 * Reads a pack.
 * @throws when a bone has no normals or no occlusion, as in the pack of the other sex: {@link readSister} reads that
 */
export async function readPack(file: string): Promise<Map<string, ReadBone>> {
  const bones = new Map<string, ReadBone>()
  const { nodes, coarse } = await open(file)
  for (const { node, primitive, positions, indices } of nodes) {
    const normal = primitive.getAttribute('NORMAL')
    const shade = primitive.getAttribute('_AO')?.getArray()
    if (!normal || !shade) throw new Error(`packs: ${node.getName()} in ${file} has places only`)
    const regions = primitive.getAttribute('_REGION')?.getArray()
    const fewer = coarse(node)
    bones.set(node.getName(), {
      mesh: { positions, normals: unitNormals(normal, node), indices },
      occlusion: Float64Array.from(shade, share),
      ...(regions && { regions: Float64Array.from(regions, share) }),
      ...(fewer && { coarse: outward(node, fewer) }),
    })
  }
  return bones
}

/**
 * Reads the pack of the other sex: its places, with everything else from the same bones of the first pack.
 * @throws when a bone has no sister among `bones` or not her triangles
 */
export async function readSister(file: string, bones: ReadonlyMap<string, ReadBone>): Promise<Map<string, ReadBone>> {
  const sisters = new Map<string, ReadBone>()
  for (const { node, positions, indices } of (await open(file)).nodes) {
    const name = node.getName()
    const bone = bones.get(name)
    if (!bone || bone.mesh.indices.some((vertex, i) => vertex !== indices[i]))
      throw new Error(`packs: ${name} in ${file} has no sister with its triangles`)
    const normals = carriedNormals(bone.mesh.normals, bone.mesh.positions, positions, indices)
    sisters.set(name, { ...bone, mesh: { positions, normals, indices } })
  }
  return sisters
}

async function open(file: string) {
  const root = (await packIo().readBinary(new Uint8Array(await readFile(file)))).getRoot()
  const nodes = root.listNodes().flatMap((node) => {
    const primitive: Primitive | undefined = node.getMesh()?.listPrimitives()[0]
    const position = primitive?.getAttribute('POSITION')
    const list = primitive?.getIndices()?.getArray()
    if (!primitive || !position || !list) return []
    return [{ node, primitive, positions: places(position, node), indices: outward(node, list) }]
  })
  const coarse = (node: Node) =>
    root
      .listMeshes()
      .find((mesh) => mesh.getName() === `${node.getMesh()?.getName() ?? ''}${COARSE_MARK}`)
      ?.listPrimitives()[0]
      ?.getIndices()
      ?.getArray()
  return { nodes, coarse }
}

const share = (value: number): number => value / BYTE

function places(position: Accessor, node: Node): Float64Array {
  const [scale, shift] = [node.getScale(), node.getTranslation()]
  const positions = new Float64Array(3 * position.getCount())
  const element: number[] = []
  for (let v = 0; v < position.getCount(); v++) {
    position.getElement(v, element)
    for (let k = 0; k < 3; k++) positions[3 * v + k] = at(element, k) * at(scale, k) + at(shift, k)
  }
  return positions
}

function unitNormals(normal: Accessor, node: Node): Float64Array {
  const scale = node.getScale()
  const normals = new Float64Array(3 * normal.getCount())
  const element: number[] = []
  for (let v = 0; v < normal.getCount(); v++) {
    normal.getElement(v, element)
    const n = [0, 1, 2].map((k) => at(element, k) / at(scale, k))
    const length = Math.sqrt(at(n, 0) ** 2 + at(n, 1) ** 2 + at(n, 2) ** 2)
    for (let k = 0; k < 3; k++) normals[3 * v + k] = at(n, k) / length
  }
  return normals
}

/** Triangles of a node; under a mirror they are turned to face outward again. */
function outward(node: Node, list: ArrayLike<number>): Uint32Array {
  const indices = Uint32Array.from(list)
  const [sx, sy, sz] = node.getScale()
  if (sx * sy * sz > 0) return indices
  for (let t = 0; t < indices.length; t += 3) {
    const swap = at(indices, t + 1)
    indices[t + 1] = at(indices, t + 2)
    indices[t + 2] = swap
  }
  return indices
}
