import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { vertexNormals } from '#math'

/**
 * Reads the product's own packs: binary glTF 2.0, one named node per bone, EXT_meshopt_compression, quantised attributes
 * (KHR_mesh_quantization), no materials, no hierarchy. A full glTF loader is ten times the size and does not fit the
 * embed's budget.
 */

const MAGIC = 0x46546c67
const HEADER_BYTES = 12
const CHUNK_HEADER_BYTES = 8
const COMPRESSION = 'EXT_meshopt_compression'

type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array
/** glTF component types and, for normalised integers, the value that stands for 1. */
const COMPONENTS: { readonly [code: number]: { readonly bytes: number; readonly one: number } } = {
  5120: { bytes: 1, one: 127 },
  5121: { bytes: 1, one: 255 },
  5122: { bytes: 2, one: 32_767 },
  5123: { bytes: 2, one: 65_535 },
  5125: { bytes: 4, one: 4_294_967_295 },
  5126: { bytes: 4, one: 1 },
}
const SIZES: { readonly [type: string]: number } = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 }

interface View {
  readonly byteOffset?: number
  readonly byteLength: number
  readonly byteStride?: number
  readonly extensions?: {
    readonly [COMPRESSION]?: {
      readonly byteOffset?: number
      readonly byteLength: number
      readonly byteStride: number
      readonly count: number
      readonly mode: string
      readonly filter?: string
    }
  }
}
interface Accessor {
  readonly bufferView: number
  readonly byteOffset?: number
  readonly componentType: number
  readonly count: number
  readonly type: string
  readonly normalized?: boolean
}
interface Document {
  readonly bufferViews: readonly View[]
  readonly accessors: readonly Accessor[]
  readonly meshes: readonly {
    readonly name?: string
    readonly primitives: readonly {
      readonly attributes: { readonly [name: string]: number }
      readonly indices: number
    }[]
  }[]
  readonly nodes: readonly {
    readonly name?: string
    readonly mesh?: number
    readonly translation?: readonly number[]
    readonly rotation?: readonly number[]
    readonly scale?: readonly number[]
  }[]
}

/** One bone in the standing frame at neutral, metres, outward winding, mirrored bones already baked. */
export interface PackBone {
  readonly name: string
  /** 3 per vertex, m. */
  readonly positions: Float32Array
  /** 3 per vertex, unit length; a pack that stores none, the male one, has those of its triangles. */
  readonly normals: Float32Array
  /** 1 per vertex, 255 = open, 0 = deep in a hollow. */
  readonly occlusion: Uint8Array
  /**
   * 4 per vertex, smooth fields to be cut at one half (of 255): ischium, pubis, joint face; and thinness, 255 = hardly
   * any bone behind the surface. Absent = all zero.
   */
  readonly regions?: Uint8Array
  readonly index: Uint32Array
}

function component(view: DataView, code: number, at: number): number {
  switch (code) {
    case 5120:
      return view.getInt8(at)
    case 5121:
      return view.getUint8(at)
    case 5122:
      return view.getInt16(at, true)
    case 5123:
      return view.getUint16(at, true)
    case 5125:
      return view.getUint32(at, true)
    default:
      return view.getFloat32(at, true)
  }
}

function viewBytes(view: View, bin: Uint8Array): Uint8Array {
  const packed = view.extensions?.[COMPRESSION]
  if (!packed) return bin.subarray(view.byteOffset ?? 0, (view.byteOffset ?? 0) + view.byteLength)
  const source = bin.subarray(packed.byteOffset ?? 0, (packed.byteOffset ?? 0) + packed.byteLength)
  const target = new Uint8Array(packed.count * packed.byteStride)
  MeshoptDecoder.decodeGltfBuffer(target, packed.count, packed.byteStride, source, packed.mode, packed.filter)
  return target
}

function reader(document: Document, bin: Uint8Array) {
  const decoded = new Map<number, Uint8Array>()
  return function read<T extends Numbers>(accessorIndex: number, make: (length: number) => T, raw = false): T {
    const accessor = document.accessors[accessorIndex]
    const view = accessor && document.bufferViews[accessor.bufferView]
    const kind = accessor && COMPONENTS[accessor.componentType]
    const size = accessor && SIZES[accessor.type]
    if (!accessor || !view || !kind || !size) throw new Error(`pack: accessor ${accessorIndex} is not readable`)
    let bytes = decoded.get(accessor.bufferView)
    if (!bytes) decoded.set(accessor.bufferView, (bytes = viewBytes(view, bin)))
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const stride = view.byteStride ?? view.extensions?.[COMPRESSION]?.byteStride ?? kind.bytes * size
    const scale = accessor.normalized && !raw ? 1 / kind.one : 1
    const out = make(accessor.count * size)
    for (let i = 0; i < accessor.count; i++) {
      const at = (accessor.byteOffset ?? 0) + i * stride
      for (let k = 0; k < size; k++) {
        out[i * size + k] = component(data, accessor.componentType, at + k * kind.bytes) * scale
      }
    }
    return out
  }
}

/** Applies the node's scale and translation (dequantisation, and the mirror of right bones) in place. */
function place(
  positions: Float32Array,
  normals: Float32Array | null,
  index: Uint32Array,
  node: Document['nodes'][number],
) {
  if (node.rotation)
    throw new Error(`pack: bone "${node.name ?? ''}" is rotated; packs are written in the standing frame`)
  const scale = node.scale ?? [1, 1, 1]
  const shift = node.translation ?? [0, 0, 0]
  for (let i = 0; i < positions.length; i += 3) {
    let length = 0
    for (let k = 0; k < 3; k++) {
      const s = scale[k] ?? 1
      positions[i + k] = (positions[i + k] ?? 0) * s + (shift[k] ?? 0)
      if (!normals) continue
      const n = (normals[i + k] ?? 0) / s
      normals[i + k] = n
      length += n * n
    }
    if (!normals) continue
    const unit = 1 / Math.sqrt(length || 1)
    for (let k = 0; k < 3; k++) normals[i + k] = (normals[i + k] ?? 0) * unit
  }
  if ((scale[0] ?? 1) * (scale[1] ?? 1) * (scale[2] ?? 1) > 0) return
  for (let i = 0; i < index.length; i += 3) {
    const keep = index[i + 1] ?? 0
    index[i + 1] = index[i + 2] ?? 0
    index[i + 2] = keep
  }
}

/** A mesh of this name holds the phone level of the mesh before the mark: fewer triangles over the same vertices. */
const COARSE_MARK = '~coarse'

/**
 * The bones of a pack.
 *
 * @param coarse with the fewer triangles of the phone level, where a bone has one
 * @throws when the data is not one of our packs: `pack: ...` with what is wrong.
 */
export async function readPack(data: ArrayBuffer, coarse = false): Promise<readonly PackBone[]> {
  await MeshoptDecoder.ready
  const header = new DataView(data)
  if (data.byteLength < HEADER_BYTES + CHUNK_HEADER_BYTES || header.getUint32(0, true) !== MAGIC) {
    throw new Error('pack: not a binary glTF file')
  }
  const jsonLength = header.getUint32(HEADER_BYTES, true)
  const jsonStart = HEADER_BYTES + CHUNK_HEADER_BYTES
  const document = JSON.parse(new TextDecoder().decode(new Uint8Array(data, jsonStart, jsonLength))) as Document
  const read = reader(document, new Uint8Array(data, jsonStart + jsonLength + CHUNK_HEADER_BYTES))
  const bones: PackBone[] = []
  for (const node of document.nodes) {
    const mesh = node.mesh === undefined ? undefined : document.meshes[node.mesh]
    const primitive = mesh?.primitives[0]
    const { POSITION, NORMAL, _AO, _REGION } = primitive?.attributes ?? {}
    if (!primitive || node.name === undefined || POSITION === undefined) continue
    const positions = read(POSITION, (n) => new Float32Array(n))
    const stored = NORMAL === undefined ? null : read(NORMAL, (n) => new Float32Array(n))
    const fewer = coarse ? document.meshes.find(({ name }) => name === `${mesh?.name}${COARSE_MARK}`) : undefined
    const { indices } = fewer?.primitives[0] ?? primitive
    const index = read(indices, (n) => new Uint32Array(n), true)
    const occlusion =
      _AO === undefined ? new Uint8Array(positions.length / 3).fill(255) : read(_AO, (n) => new Uint8Array(n), true)
    place(positions, stored, index, node)
    const normals = stored ?? Float32Array.from(vertexNormals(positions, index))
    const regions = _REGION === undefined ? {} : { regions: read(_REGION, (n) => new Uint8Array(n), true) }
    bones.push({ name: node.name, positions, normals, occlusion, ...regions, index })
  }
  if (bones.length === 0) throw new Error('pack: holds no bones')
  return bones
}
