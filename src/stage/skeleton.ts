import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  FloatType,
  Group,
  Mesh,
  NearestFilter,
  RGBAFormat,
  Sphere,
  UnsignedByteType,
  Vector3,
} from 'three'
import type { ShaderMaterial } from 'three'
import { boneUniforms, shellMaterial, solidMaterial } from './bone-material.ts'
import type { BoneUniforms } from './bone-material.ts'
import type { PackBone } from './glb.ts'

/** Most bones the state texture has room for. */
const MAX_BONES = 512
const ROWS_PER_BODY = 3
const WEIGHT_ONE = 65_535
const BYTE_ONE = 255
const GHOST_STRENGTH = 0.9
const XRAY_STRENGTH = 0.8

/** Which bodies carry a vertex: wholly `from`, or blended `weight` of the way to `to`. */
export interface Carrier {
  readonly from: number
  readonly to: number
  /** 0 = wholly `from`, 1 = wholly `to`. A function gives it per vertex from the neutral position (m). */
  readonly weight: number | ((x: number, y: number, z: number) => number)
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
}

export interface Skeleton {
  readonly group: Group
  readonly uniforms: BoneUniforms
  readonly parts: readonly PlacedPart[]
  addPack: (name: string, parts: readonly Part[]) => void
  /** Writes the pose: 12 numbers per body, R row by row then t. Uploads one small texture; allocates nothing. */
  setTransforms: (transforms: Float64Array) => void
  /** The pose the ghost shows, in the same form. */
  setRest: (transforms: Float64Array) => void
  /** hover and selected tint a part, hidden removes it; each 0..1. */
  setPartState: (id: number, hover: number, selected: number, hidden: number) => void
  /** Load of a joint for the tint, 0..1. */
  setJointLoad: (joint: number, load: number) => void
  setGhost: (on: boolean) => void
  setXray: (on: boolean) => void
  triangles: () => number
  /** Draw calls of the main pass. */
  meshes: () => number
  dispose: () => void
}

function texture(
  data: Float32Array | Uint8Array,
  width: number,
  height: number,
  type: typeof FloatType | typeof UnsignedByteType,
) {
  const made = new DataTexture(data, width, height, RGBAFormat, type)
  made.minFilter = made.magFilter = NearestFilter
  made.needsUpdate = true
  return made
}

/** A pose as the shader reads it: three texels per body, the rows of R|t. Starts as standing neutral. */
function poseTexture(bodies: number) {
  const rows = new Float32Array(bodies * ROWS_PER_BODY * 4)
  for (let body = 0; body < bodies; body++) for (let k = 0; k < 3; k++) rows[(body * 3 + k) * 4 + k] = 1
  const made = texture(rows, ROWS_PER_BODY, bodies, FloatType)
  return {
    texture: made,
    write: (transforms: Float64Array) => {
      for (let body = 0; body < bodies; body++) {
        const at = body * 12
        for (let k = 0; k < 3; k++) {
          rows[at + k * 4] = transforms[at + k * 3] ?? 0
          rows[at + k * 4 + 1] = transforms[at + k * 3 + 1] ?? 0
          rows[at + k * 4 + 2] = transforms[at + k * 3 + 2] ?? 0
          rows[at + k * 4 + 3] = transforms[at + 9 + k] ?? 0
        }
      }
      made.needsUpdate = true
    },
  }
}

const SHORT_ONE = 32_767

/**
 * All bones of the body as a few merged meshes. Slots in `transforms` are the bodies of the model in its order.
 *
 * @param bodies number of bodies
 */
export function createSkeleton(bodies: number): Skeleton {
  const poses = poseTexture(bodies)
  const rest = poseTexture(bodies)
  const states = new Uint8Array(MAX_BONES * 2 * 4)
  const stateTexture = texture(states, MAX_BONES, 2, UnsignedByteType)
  const uniforms = boneUniforms(poses.texture, stateTexture)
  const solid = solidMaterial(uniforms)
  const ghost = shellMaterial({ ...uniforms, bodies: { value: rest.texture } }, GHOST_STRENGTH, false)
  const xray = shellMaterial(uniforms, XRAY_STRENGTH, true)
  const layers: { readonly material: ShaderMaterial; readonly group: Group }[] = [solid, ghost, xray].map(
    (material, k) => {
      const group = new Group()
      group.visible = k === 0
      group.renderOrder = k + 1
      return { material, group }
    },
  )
  const root = new Group()
  root.add(...layers.map(({ group }) => group))
  const packs: BufferGeometry[] = []
  const placed: PlacedPart[] = []

  function addPack(name: string, parts: readonly Part[]) {
    const vertices = parts.reduce((sum, part) => sum + part.positions.length / 3, 0)
    const indices = parts.reduce((sum, part) => sum + part.index.length, 0)
    const geometry = new BufferGeometry()
    const position = new Float32Array(vertices * 3)
    const normal = new Int16Array(vertices * 4)
    const slot = new Uint16Array(vertices * 4)
    const surface = new Uint8Array(vertices * 4)
    const index = new Uint32Array(indices)
    let vertex = 0
    let corner = 0
    for (const part of parts) {
      const id = placed.length
      const { carrier } = part
      const centre = new Vector3()
      const count = part.positions.length / 3
      const firstIndex = corner
      position.set(part.positions, vertex * 3)
      for (let i = 0; i < part.index.length; i++) index[corner++] = (part.index[i] ?? 0) + vertex
      for (let i = 0; i < count; i++, vertex++) {
        const x = part.positions[i * 3] ?? 0
        const y = part.positions[i * 3 + 1] ?? 0
        const z = part.positions[i * 3 + 2] ?? 0
        const weight = typeof carrier.weight === 'number' ? carrier.weight : carrier.weight(x, y, z)
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
        centre.x += x
        centre.y += y
        centre.z += z
      }
      centre.divideScalar(count || 1)
      let radius = 0
      for (let i = 0; i < part.positions.length; i += 3) {
        const [x = 0, y = 0, z = 0] = part.positions.subarray(i, i + 3)
        radius = Math.max(radius, Math.hypot(x - centre.x, y - centre.y, z - centre.z))
      }
      placed.push({
        name: part.name,
        id,
        carrier,
        geometry,
        firstIndex,
        indexCount: part.index.length,
        sphere: new Sphere(centre, radius),
      })
    }
    geometry.setAttribute('position', new BufferAttribute(position, 3))
    geometry.setAttribute('normal', new BufferAttribute(normal, 4, true))
    geometry.setAttribute('slot', new BufferAttribute(slot, 4))
    geometry.setAttribute('surface', new BufferAttribute(surface, 4, true))
    geometry.setIndex(new BufferAttribute(index, 1))
    packs.push(geometry)
    for (const { material, group } of layers) {
      const mesh = new Mesh(geometry, material)
      mesh.name = name
      mesh.frustumCulled = false
      mesh.renderOrder = group.renderOrder
      group.add(mesh)
    }
  }

  return {
    group: root,
    uniforms,
    parts: placed,
    addPack,
    setTransforms: poses.write,
    setRest: rest.write,
    setPartState: (id, hover, selected, hidden) => {
      states[id * 4] = hover * BYTE_ONE
      states[id * 4 + 1] = selected * BYTE_ONE
      states[id * 4 + 2] = hidden * BYTE_ONE
      stateTexture.needsUpdate = true
    },
    setJointLoad: (joint, load) => {
      states[(MAX_BONES + joint) * 4] = Math.min(1, Math.max(0, load)) * BYTE_ONE
      stateTexture.needsUpdate = true
    },
    setGhost: (on) => {
      const layer = layers[1]
      if (layer) layer.group.visible = on
    },
    setXray: (on) => {
      for (const [k, { group }] of layers.entries()) if (k !== 1) group.visible = (k === 2) === on
    },
    triangles: () => packs.reduce((sum, geometry) => sum + (geometry.index?.count ?? 0) / 3, 0),
    meshes: () => packs.length,
    dispose: () => {
      for (const geometry of packs) geometry.dispose()
      for (const { material } of layers) material.dispose()
      poses.texture.dispose()
      rest.texture.dispose()
      stateTexture.dispose()
    },
  }
}
