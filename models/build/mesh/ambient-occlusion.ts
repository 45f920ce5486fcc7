import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { at, vertexCount, type Mesh } from './mesh.ts'

export interface OcclusionOptions {
  /** Rays per vertex, spread evenly over the hemisphere with cosine weight. */
  readonly rays?: number
  /** How far a ray looks, in the mesh's unit; what lies further away casts no shade. */
  readonly reach?: number
  /**
   * Weight of the shade that other bones cast: bones move against each other, so only part of it is baked and a joint
   * face that comes to light is not black.
   */
  readonly neighbourShare?: number
  /** Start of the rays above the surface, in the mesh's unit. */
  readonly lift?: number
}

/** In metres: the packs are. */
export const OCCLUSION_DEFAULTS = { rays: 64, reach: 0.08, neighbourShare: 0.5, lift: 0.0004 } as const

/**
 * Ambient occlusion of each mesh's vertices (1 = open sky, 0 = buried), all meshes and `others` casting shade, in the
 * place they are given (standing frame, metres, neutral pose). Fixed directions: deterministic. A hit counts less the
 * further away it is.
 */
export function bakeAmbientOcclusion(
  meshes: readonly Mesh[],
  others: readonly Mesh[] = [],
  options: OcclusionOptions = {},
): Float64Array[] {
  const o = { ...OCCLUSION_DEFAULTS, ...options }
  const all = new MeshBVH(joinGeometry([...meshes, ...others]))
  const directions = hemisphere(o.rays)
  return meshes.map((mesh) => {
    const alone = occlusionOf(mesh, new MeshBVH(joinGeometry([mesh])), directions, o.reach, o.lift)
    const together = occlusionOf(mesh, all, directions, o.reach, o.lift)
    return alone.map((value, v) => value + o.neighbourShare * (at(together, v) - value))
  })
}

function occlusionOf(mesh: Mesh, bvh: MeshBVH, directions: readonly Vector3[], reach: number, lift: number) {
  const result = new Float64Array(vertexCount(mesh))
  const ray = new Ray()
  const normal = new Vector3()
  const side = new Vector3()
  const front = new Vector3()
  for (let v = 0; v < result.length; v++) {
    normal.fromArray(mesh.normals, 3 * v)
    // any frame around the normal will do, as long as it is always the same one
    side.set(Math.abs(normal.x) < 0.6 ? 1 : 0, Math.abs(normal.x) < 0.6 ? 0 : 1, 0)
    front.crossVectors(normal, side).normalize()
    side.crossVectors(front, normal)
    ray.origin.fromArray(mesh.positions, 3 * v).addScaledVector(normal, lift)
    let shade = 0
    for (const d of directions) {
      ray.direction.set(0, 0, 0).addScaledVector(side, d.x).addScaledVector(front, d.y).addScaledVector(normal, d.z)
      const hit = bvh.raycastFirst(ray, DoubleSide, 0, reach)
      if (hit !== null) shade += 1 - hit.distance / reach
    }
    result[v] = 1 - shade / directions.length
  }
  return result
}

/** Cosine-weighted directions on the unit hemisphere about +Z (spiral of equal shares). */
function hemisphere(count: number): Vector3[] {
  const goldenAngle = Math.PI * (3 - Math.sqrt(5))
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count
    const radius = Math.sqrt(share)
    return new Vector3(radius * Math.cos(i * goldenAngle), radius * Math.sin(i * goldenAngle), Math.sqrt(1 - share))
  })
}

function joinGeometry(meshes: readonly Mesh[]): BufferGeometry {
  const vertices = meshes.reduce((sum, m) => sum + m.positions.length, 0)
  const corners = meshes.reduce((sum, m) => sum + m.indices.length, 0)
  const positions = new Float32Array(vertices)
  const indices = new Uint32Array(corners)
  let v = 0
  let c = 0
  for (const mesh of meshes) {
    positions.set(mesh.positions, v)
    for (let i = 0; i < mesh.indices.length; i++) indices[c + i] = at(mesh.indices, i) + v / 3
    v += mesh.positions.length
    c += mesh.indices.length
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}
