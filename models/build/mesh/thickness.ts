import { BackSide, BufferAttribute, BufferGeometry, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { vertexCount, type Mesh } from './mesh.ts'

/** Rays into the bone: straight in, and a cone of them about that, so that one hollow more or less does not flicker. */
const CONE_RAYS = 6
const CONE_ANGLE = Math.PI / 9
/** Start of the rays below the surface, as a share of `reach`. */
const SINK = 0.02

/** Mean way through the bone behind each vertex, in the mesh's unit, at most `reach`. Deterministic. */
export function thickness(mesh: Mesh, reach: number): Float64Array {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3))
  geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1))
  const bvh = new MeshBVH(geometry)
  const ray = new Ray()
  const [inward, side, front] = [new Vector3(), new Vector3(), new Vector3()]
  return Float64Array.from({ length: vertexCount(mesh) }, (_, v) => {
    inward.fromArray(mesh.normals, 3 * v).negate()
    side.set(Math.abs(inward.x) < 0.6 ? 1 : 0, Math.abs(inward.x) < 0.6 ? 0 : 1, 0)
    front.crossVectors(inward, side).normalize()
    side.crossVectors(front, inward)
    ray.origin.fromArray(mesh.positions, 3 * v).addScaledVector(inward, SINK * reach)
    let sum = 0
    for (let k = 0; k <= CONE_RAYS; k++) {
      ray.direction.copy(inward)
      if (k > 0) {
        const around = (2 * Math.PI * k) / CONE_RAYS
        ray.direction
          .multiplyScalar(Math.cos(CONE_ANGLE))
          .addScaledVector(side, Math.sin(CONE_ANGLE) * Math.cos(around))
          .addScaledVector(front, Math.sin(CONE_ANGLE) * Math.sin(around))
      }
      sum += bvh.raycastFirst(ray, BackSide, 0, reach)?.distance ?? reach
    }
    return sum / (CONE_RAYS + 1)
  })
}
