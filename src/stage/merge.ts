import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import { APART, APART_FROM } from './apart.ts'
import type { PackBone } from './glb.ts'

const WEIGHT_ONE = 65_535
const BYTE_ONE = 255
const SHORT_ONE = 32_767
const NO_REGION = [0, 0, 0, 0] as const

/** Which bodies carry a vertex: wholly `from`, or blended `weight` of the way to `to`. */
export interface Carrier {
  readonly from: number
  readonly to: number
  /** 0 = wholly `from`, 1 = wholly `to`. A function gives it per vertex from the neutral position (m) or the index. */
  readonly weight: number | ((x: number, y: number, z: number, vertex: number) => number)
}

/** A bone, cartilage or disc before it is merged into its pack. */
export interface Part extends PackBone {
  readonly carrier: Carrier
  readonly kind: 'bone' | 'soft'
  /** For each vertex the joint whose load tints it, and how much (0..1). */
  readonly joint: (x: number, y: number, z: number) => { readonly index: number; readonly weight: number }
}

/** A part after merging: where it lies in its pack's buffers. */
export interface PlacedPart {
  readonly name: string
  /** Index in the state texture. */
  readonly id: number
  readonly carrier: Carrier
  readonly geometry: BufferGeometry
  readonly firstIndex: number
  readonly indexCount: number
  /** Neutral, m. */
  readonly sphere: Sphere
  /** Where the part goes when bones are drawn wholly apart, neutral frame, m. */
  readonly apart: Vector3
}

function sphereOf(positions: Float32Array): Sphere {
  const centre = new Vector3()
  for (let i = 0; i < positions.length; i += 3) {
    centre.x += positions[i] ?? 0
    centre.y += positions[i + 1] ?? 0
    centre.z += positions[i + 2] ?? 0
  }
  centre.divideScalar(positions.length / 3 || 1)
  let radius = 0
  for (let i = 0; i < positions.length; i += 3) {
    const [x = 0, y = 0, z = 0] = positions.subarray(i, i + 3)
    radius = Math.max(radius, Math.hypot(x - centre.x, y - centre.y, z - centre.z))
  }
  return new Sphere(centre, radius)
}

const MIDDLE = new Vector3(...APART_FROM)

/**
 * Parts as one geometry, so that a whole pack is one draw call.
 *
 * @param first id of the first part
 */
export function mergeParts(parts: readonly Part[], first: number): { geometry: BufferGeometry; placed: PlacedPart[] } {
  const vertices = parts.reduce((sum, part) => sum + part.positions.length / 3, 0)
  const indices = parts.reduce((sum, part) => sum + part.index.length, 0)
  const geometry = new BufferGeometry()
  const position = new Float32Array(vertices * 3)
  const normal = new Int16Array(vertices * 4)
  const slot = new Uint16Array(vertices * 4)
  const surface = new Uint8Array(vertices * 4)
  const region = new Uint8Array(vertices * 4)
  const index = new Uint32Array(indices)
  const placed: PlacedPart[] = []
  let vertex = 0
  let corner = 0
  for (const part of parts) {
    const id = first + placed.length
    const { carrier } = part
    const count = part.positions.length / 3
    const firstIndex = corner
    position.set(part.positions, vertex * 3)
    region.set(part.regions ?? NO_REGION, vertex * 4)
    for (let i = 0; i < part.index.length; i++) index[corner++] = (part.index[i] ?? 0) + vertex
    for (let i = 0; i < count; i++, vertex++) {
      const x = part.positions[i * 3] ?? 0
      const y = part.positions[i * 3 + 1] ?? 0
      const z = part.positions[i * 3 + 2] ?? 0
      const weight = typeof carrier.weight === 'number' ? carrier.weight : carrier.weight(x, y, z, i)
      const joint = part.joint(x, y, z)
      slot.set([id, carrier.from, carrier.to, Math.round(weight * WEIGHT_ONE)], vertex * 4)
      surface.set(
        [
          part.occlusion[i] ?? BYTE_ONE,
          Math.round(joint.weight * BYTE_ONE),
          part.kind === 'soft' ? BYTE_ONE : 0,
          joint.index,
        ],
        vertex * 4,
      )
      for (let k = 0; k < 3; k++) normal[vertex * 4 + k] = Math.round((part.normals[i * 3 + k] ?? 0) * SHORT_ONE)
    }
    const sphere = sphereOf(part.positions)
    const apart = sphere.center.clone().sub(MIDDLE).multiplyScalar(APART)
    placed.push({ name: part.name, id, carrier, geometry, firstIndex, indexCount: part.index.length, sphere, apart })
  }
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('normal', new BufferAttribute(normal, 4, true))
  geometry.setAttribute('slot', new BufferAttribute(slot, 4))
  geometry.setAttribute('surface', new BufferAttribute(surface, 4, true))
  geometry.setAttribute('region', new BufferAttribute(region, 4, true))
  geometry.setIndex(new BufferAttribute(index, 1))
  return { geometry, placed }
}
