import { writeFile } from 'node:fs/promises'
import { Document, Logger, NodeIO, type Accessor } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { quantize } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { vertexCount, type Mesh } from './mesh.ts'

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

/** The femur, the longest bone, is stored to 0.05 mm. */
const POSITION_BITS = 13
const NORMAL_BITS = 8
/** What stands for 1 in attributes of one byte. */
export const BYTE = 255
/** A mesh of this name holds the phone level of the mesh before the mark. No node uses it; its vertices are shared. */
export const COARSE_MARK = '~coarse'

/** What a pack of the other sex holds: the places of the same vertices under the same triangles; see {@link readSister}. */
export type SisterBone = Pick<PackBone, 'name' | 'mesh' | 'mirrored'>

/**
 * glTF bytes of a pack: one node per bone, no materials, meshopt-compressed, the same bytes every time.
 *
 * @param bones without `occlusion` = places only, as a sister has them
 */
export async function packBytes(bones: readonly (PackBone | SisterBone)[]): Promise<Uint8Array> {
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
    if ('occlusion' in bone)
      primitive
        .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(bone.mesh.normals)))
        .setAttribute('_AO', accessor('SCALAR', toBytes(bone.occlusion)).setNormalized(true))
    if ('regions' in bone && bone.regions !== undefined)
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
  for (const bone of bones)
    if ('coarse' in bone && bone.coarse !== undefined) addCoarse(document, bone.name, bone.coarse)
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
export async function writePack(file: string, bones: readonly (PackBone | SisterBone)[]): Promise<void> {
  await writeFile(file, await packBytes(bones))
}

/** Reader and writer that know the extensions of the packs. */
export function packIo(): NodeIO {
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
}

const toBytes = (values: Float64Array): Uint8Array =>
  Uint8Array.from(values, (value) => Math.round(Math.min(Math.max(value, 0), 1) * BYTE))
