/** Reading built packs and measuring them: distances in mm. */
import { fileURLToPath } from 'node:url'
import { BufferAttribute, BufferGeometry, DoubleSide, Matrix4, Ray, Vector3 } from 'three'
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh'
import { toMillimetres, type Vec3 } from '#math'
import { at, type Mesh, type ReadBone } from '../../models/build/mesh/index.ts'
import { readSex } from '../../models/build/pack-files.ts'
import type { Sex } from '../../models/build/tables.ts'

const folder = fileURLToPath(new URL('../../models/packs/', import.meta.url))

/** A pack of one sex as drawn. */
export const packOf = (name: string, sex: Sex): Promise<Map<string, ReadBone>> => readSex(folder, name, sex)

const meshes = (pack: ReadonlyMap<string, ReadBone>) =>
  [...pack].map(([name, { mesh }]): [string, Mesh] => [name, mesh])

/** All bones of the pelvis and leg packs of one sex, as drawn. */
export const lowerBones = async (sex: Sex): Promise<Map<string, Mesh>> =>
  new Map([...meshes(await packOf('pelvis', sex)), ...meshes(await packOf('legs', sex))])

/** All bones above the pelvis of one sex, as drawn. */
export const upperBones = async (sex: Sex): Promise<Map<string, Mesh>> => new Map(meshes(await packOf('upper', sex)))

/** A direction that runs along no edge of a mirrored mesh. */
const ASKEW = new Vector3(0.62, 0.53, 0.58).normalize()

/** A mesh that answers how far a point lies from it. */
export class Surface {
  readonly #bvh: MeshBVH
  readonly #triangles: Uint32Array
  readonly mesh: Mesh

  constructor(mesh: Mesh) {
    this.mesh = mesh
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3))
    // the tree reorders the triangles it is given
    this.#triangles = mesh.indices.slice()
    geometry.setIndex(new BufferAttribute(this.#triangles, 1))
    this.#bvh = new MeshBVH(geometry)
  }

  /** Whether any triangle of the other surface meets one of this. */
  crosses(other: Surface): boolean {
    return this.#bvh.intersectsGeometry(other.#bvh.geometry, new Matrix4())
  }

  #closest(p: Vec3): HitPointInfo {
    const hit: HitPointInfo = { point: new Vector3(), distance: Infinity, faceIndex: 0 }
    this.#bvh.closestPointToPoint(new Vector3(...p), hit)
    return hit
  }

  /** Distance of a point (standing frame, m) from the surface, mm. */
  distance(p: Vec3): number {
    return toMillimetres(this.#closest(p).distance)
  }

  /** Distance, mm; negative when the point lies inside. */
  signedDistance(p: Vec3): number {
    const { point, distance } = this.#closest(p)
    const n = this.normalNear(p)
    const outward = (p[0] - point.x) * n[0] + (p[1] - point.y) * n[1] + (p[2] - point.z) * n[2]
    return toMillimetres(outward < 0 ? -distance : distance)
  }

  /** Whether a point lies inside: a ray from it leaves the closed surface an odd number of times. */
  encloses(p: Vec3): boolean {
    return this.#bvh.raycast(new Ray(new Vector3(...p), ASKEW), DoubleSide).length % 2 === 1
  }

  /** Shading normal of the surface where it is nearest to a point. */
  normalNear(p: Vec3): Vec3 {
    const { point, faceIndex } = this.#closest(p)
    const corners = [0, 1, 2].map((k) => at(this.#triangles, 3 * faceIndex + k))
    const weights = barycentric(
      point,
      corners.map((v) => new Vector3().fromArray(this.mesh.positions, 3 * v)),
    )
    const n = new Vector3()
    corners.forEach((v, k) => n.addScaledVector(new Vector3().fromArray(this.mesh.normals, 3 * v), at(weights, k)))
    n.normalize()
    return [n.x, n.y, n.z]
  }
}

const area = (u: Vector3, v: Vector3, w: Vector3): number => v.clone().sub(u).cross(w.clone().sub(u)).length()

/** Shares of the corners in a point of their triangle, by areas. */
function barycentric(p: Vector3, corners: readonly Vector3[]): number[] {
  const [a, b, c] = corners as [Vector3, Vector3, Vector3]
  const shares = [area(p, b, c), area(p, c, a), area(p, a, b)]
  const sum = shares.reduce((x, y) => x + y, 0)
  return sum > 0 ? shares.map((share) => share / sum) : [1, 0, 0]
}
