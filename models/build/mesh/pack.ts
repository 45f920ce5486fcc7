import { readFile, writeFile } from 'node:fs/promises'
import { Document, Logger, NodeIO, type Accessor } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { quantize } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { at, vertexCount, type Mesh } from './mesh.ts'

await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready])

/** A bone as it goes into a pack. */
export interface PackBone {
  /** Node name, e.g. `sacrum`, `femur-left`. A paired bone is named for its left side. */
  readonly name: string
  /** Metres, standing frame of its sex. */
  readonly mesh: Mesh
  /** One value per vertex, 1 = open, 0 = occluded. */
  readonly occlusion: Float64Array
  /**
   * Four values per vertex, 0 to 1, meant to be cut at one half: ischium, pubis (ilium = neither), joint face, and
   * thinness of the bone behind the vertex (see build/regions.ts).
   */
  readonly regions?: Float64Array
  /** Phone level: fewer triangles over the same vertices. */
  readonly coarse?: Uint32Array
  /** Also write `...-right`: the same mesh under a node with scale (-1, 1, 1). */
  readonly mirrored?: boolean
}

const POSITION_BITS = 14
const NORMAL_BITS = 8
const BYTE = 255
/** A mesh of this name holds the phone level of the mesh before the mark. No node uses it; its vertices are shared. */
export const COARSE_MARK = '~coarse'

/** glTF bytes of a pack: one node per bone, no materials, meshopt-compressed, the same bytes every time. */
export async function packBytes(bones: readonly PackBone[]): Promise<Uint8Array> {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN))
  document.getRoot().getAsset().generator = 'pelvis-in-motion models/build'
  const buffer = document.createBuffer()
  const scene = document.createScene()
  for (const bone of bones) {
    const accessor = (type: 'SCALAR' | 'VEC3' | 'VEC4', array: Float32Array | Uint8Array | Uint16Array): Accessor =>
      document.createAccessor().setType(type).setArray(array).setBuffer(buffer)
    const count = vertexCount(bone.mesh)
    if (count > 0xffff) throw new Error(`packs: ${bone.name} has ${count} vertices; 16-bit indices reach 65535`)
    const primitive = document
      .createPrimitive()
      .setIndices(accessor('SCALAR', Uint16Array.from(bone.mesh.indices)))
      .setAttribute('POSITION', accessor('VEC3', Float32Array.from(bone.mesh.positions)))
      .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(bone.mesh.normals)))
      .setAttribute('_AO', accessor('SCALAR', toBytes(bone.occlusion)).setNormalized(true))
    if (bone.regions !== undefined)
      primitive.setAttribute('_REGION', accessor('VEC4', toBytes(bone.regions)).setNormalized(true))
    const mesh = document.createMesh(bone.name).addPrimitive(primitive)
    scene.addChild(document.createNode(bone.name).setMesh(mesh))
    if (bone.mirrored === true) {
      const right = document.createNode(bone.name.replace(/-left$/, '-right')).setMesh(mesh)
      scene.addChild(right.setScale([-1, 1, 1]))
    }
  }
  await document.transform(
    quantize({
      pattern: /^(POSITION|NORMAL)$/,
      quantizePosition: POSITION_BITS,
      quantizeNormal: NORMAL_BITS,
      quantizationVolume: 'mesh',
      cleanup: true,
    }),
  )
  for (const { name, coarse } of bones) if (coarse !== undefined) addCoarse(document, name, coarse)
  document.createExtension(KHRMeshQuantization).setRequired(true)
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
  return await packIo().writeBinary(document)
}

/** After quantisation, so that both levels have the same vertices. */
function addCoarse(document: Document, name: string, coarse: Uint32Array): void {
  const full = document
    .getRoot()
    .listMeshes()
    .find((mesh) => mesh.getName() === name)
    ?.listPrimitives()[0]
  const indices = full?.getIndices()
  if (!full || !indices) throw new Error(`packs: ${name} has no mesh to thin`)
  const fewer = document.createAccessor().setType('SCALAR').setArray(Uint16Array.from(coarse))
  document
    .createMesh(`${name}${COARSE_MARK}`)
    .addPrimitive(
      full
        .listSemantics()
        .reduce(
          (level, semantic) => level.setAttribute(semantic, full.getAttribute(semantic)),
          document.createPrimitive().setIndices(fewer.setBuffer(indices.getBuffer())),
        ),
    )
}

/** Writes a pack; see {@link packBytes}. */
export async function writePack(file: string, bones: readonly PackBone[]): Promise<void> {
  await writeFile(file, await packBytes(bones))
}

/** A bone read back: left and right alike, triangles facing outward. */
export interface ReadBone {
  readonly mesh: Mesh
  readonly occlusion: Float64Array
  readonly regions?: Float64Array
  readonly coarse?: Uint32Array
}

/** Reads a pack back as it will be drawn: every node's mesh in metres, mirrored nodes mirrored; see {@link PackBone}. */
export async function readPack(file: string): Promise<Map<string, ReadBone>> {
  const document = await packIo().readBinary(new Uint8Array(await readFile(file)))
  const bones = new Map<string, ReadBone>()
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0]
    const position = primitive?.getAttribute('POSITION')
    const normal = primitive?.getAttribute('NORMAL')
    const ao = primitive?.getAttribute('_AO')
    const index = primitive?.getIndices()?.getArray()
    if (!position || !normal || !ao || !index) continue
    const [sx, sy, sz] = node.getScale()
    const shift = node.getTranslation()
    const scale = [sx, sy, sz]
    const count = position.getCount()
    const positions = new Float64Array(3 * count)
    const normals = new Float64Array(3 * count)
    const occlusion = new Float64Array(count)
    const element: number[] = []
    for (let v = 0; v < count; v++) {
      position.getElement(v, element)
      for (let k = 0; k < 3; k++) positions[3 * v + k] = at(element, k) * at(scale, k) + at(shift, k)
      normal.getElement(v, element)
      const n = [0, 1, 2].map((k) => at(element, k) / at(scale, k))
      const length = Math.sqrt(at(n, 0) ** 2 + at(n, 1) ** 2 + at(n, 2) ** 2)
      for (let k = 0; k < 3; k++) normals[3 * v + k] = at(n, k) / length
      occlusion[v] = ao.getScalar(v)
    }
    const outward = (list: ArrayLike<number>): Uint32Array =>
      sx * sy * sz < 0 ? turned(Uint32Array.from(list)) : Uint32Array.from(list)
    const region = primitive?.getAttribute('_REGION')
    const fewer = document
      .getRoot()
      .listMeshes()
      .find((mesh) => mesh.getName() === `${node.getMesh()?.getName() ?? ''}${COARSE_MARK}`)
      ?.listPrimitives()[0]
      ?.getIndices()
      ?.getArray()
    bones.set(node.getName(), {
      mesh: { positions, normals, indices: outward(index) },
      occlusion,
      ...(region && { regions: Float64Array.from(region.getArray() ?? [], (value: number) => value / BYTE) }),
      ...(fewer && { coarse: outward(fewer) }),
    })
  }
  return bones
}

/** Triangles that face the other way. */
function turned(indices: Uint32Array): Uint32Array {
  for (let t = 0; t < indices.length; t += 3) {
    const swap = at(indices, t + 1)
    indices[t + 1] = at(indices, t + 2)
    indices[t + 2] = swap
  }
  return indices
}

/** Reader and writer that know the extensions of the packs. */
function packIo(): NodeIO {
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
}

const toBytes = (values: Float64Array): Uint8Array =>
  Uint8Array.from(values, (value) => Math.round(Math.min(Math.max(value, 0), 1) * BYTE))
