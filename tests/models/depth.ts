/** How deep one built bone stands in another, mm. */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { toMillimetres } from '#math'
import { at, meshBounds, type Bounds, type Mesh } from '../../models/build/mesh/index.ts'

/** Inside is told by the parity of crossings; two of three rays decide, so that one that grazes an edge does no harm. */
const PROBES = [new Vector3(0.31, 0.87, 0.38), new Vector3(-0.72, 0.21, 0.66), new Vector3(0.15, -0.44, -0.88)].map(
  (v) => v.normalize(),
)

/** A closed mesh that others may stand in. */
export class Body {
  readonly mesh: Mesh
  readonly box: Bounds
  readonly #bvh: MeshBVH
  readonly #ray = new Ray()

  constructor(mesh: Mesh) {
    this.mesh = mesh
    this.box = meshBounds(mesh)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3))
    this.#bvh = new MeshBVH(geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1)))
  }

  meets({ box }: Body): boolean {
    return [0, 1, 2].every((k) => at(this.box.min, k) < at(box.max, k) && at(box.min, k) < at(this.box.max, k))
  }

  /** Depth of a point under the surface, mm; 0 outside. */
  depthOf(x: number, y: number, z: number): number {
    const { min, max } = this.box
    if (x < min[0] || y < min[1] || z < min[2] || x > max[0] || y > max[1] || z > max[2]) return 0
    this.#ray.origin.set(x, y, z)
    const inside = PROBES.filter((direction) => {
      this.#ray.direction.copy(direction)
      return this.#bvh.raycast(this.#ray, DoubleSide).length % 2 === 1
    })
    if (inside.length < 2) return 0
    return toMillimetres(this.#bvh.closestPointToPoint(this.#ray.origin)?.distance ?? 0)
  }

  /** Deepest corner or middle of a triangle of `other` inside this one, mm. */
  depthOfMesh({ mesh: { positions: p, indices } }: Body): number {
    let depth = 0
    for (let i = 0; i < p.length; i += 3) depth = Math.max(depth, this.depthOf(at(p, i), at(p, i + 1), at(p, i + 2)))
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [3 * at(indices, t), 3 * at(indices, t + 1), 3 * at(indices, t + 2)]
      const middle = (k: number): number => (at(p, a + k) + at(p, b + k) + at(p, c + k)) / 3
      depth = Math.max(depth, this.depthOf(middle(0), middle(1), middle(2)))
    }
    return depth
  }
}

/** How deep two bodies stand in each other, mm. */
export const overlap = (a: Body, b: Body): number => (a.meets(b) ? Math.max(a.depthOfMesh(b), b.depthOfMesh(a)) : 0)
