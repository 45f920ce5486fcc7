/** Lays imported bones on the model's: size, turn and shift from points of ours to the nearest of theirs, repeated. */
import { BufferAttribute, BufferGeometry, Matrix4, Quaternion, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { at, type Mesh, type Vec3 } from '../mesh/index.ts'

/** A bone to be laid on points of the model (standing frame, m). */
export interface Laid {
  readonly mesh: Mesh
  readonly targets: readonly Vec3[]
}
export interface Fit {
  /** Carries the imported frame to the standing frame. */
  readonly map: Matrix4
  /** Mean distance of the targets from the laid surfaces, m. */
  readonly miss: number
}

/** At most; it ends when a round brings less than this share. */
const ROUNDS = 60
const SETTLED = 1e-4
/** Rounds of power iteration for the best turn. */
const TURN_ROUNDS = 200

/** Starts from the middles of the bones (three or more, not in line), then from nearest points. */
export function fit(bones: readonly Laid[]): Fit {
  const trees = bones.map(({ mesh }) => tree(mesh))
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }
  let map = similarity(
    bones.map(({ mesh }) => middle(vertices(mesh))),
    bones.map(({ targets }) => middle(targets.map((p) => new Vector3(...p)))),
  )
  let miss = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const back = map.clone().invert()
    const scale = map.getMaxScaleOnAxis()
    const from: Vector3[] = []
    const to: Vector3[] = []
    let sum = 0
    bones.forEach(({ targets }, i) => {
      for (const p of targets) {
        const target = new Vector3(...p)
        const near = trees[i]?.closestPointToPoint(target.clone().applyMatrix4(back), hit)
        if (!near) continue
        from.push(near.point.clone())
        to.push(target)
        sum += near.distance * scale
      }
    })
    const before = miss
    miss = sum / to.length
    map = similarity(from, to)
    if (before - miss < SETTLED * miss) break
  }
  return { map, miss }
}

const middle = (points: readonly Vector3[]): Vector3 =>
  points.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(points.length)

export const vertices = ({ positions: p }: Mesh): Vector3[] =>
  Array.from({ length: p.length / 3 }, (_, v) => new Vector3(at(p, 3 * v), at(p, 3 * v + 1), at(p, 3 * v + 2)))

function tree(mesh: Mesh): MeshBVH {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3))
  geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1))
  return new MeshBVH(geometry)
}

/** Best similarity in the least squares sense (Horn, J Opt Soc Am A 4:629, 1987), never a mirror. */
function similarity(from: readonly Vector3[], to: readonly Vector3[]): Matrix4 {
  const [a, b] = [middle(from), middle(to)]
  const s = Array.from({ length: 9 }, () => 0)
  let [sizeOfA, sizeOfB] = [0, 0]
  from.forEach((p, i) => {
    const u = p.clone().sub(a).toArray()
    const v = (to[i] ?? b).clone().sub(b).toArray()
    for (let k = 0; k < 3; k++) for (let l = 0; l < 3; l++) s[3 * k + l] = at(s, 3 * k + l) + at(u, k) * at(v, l)
    sizeOfA += p.distanceToSquared(a)
    sizeOfB += (to[i] ?? b).distanceToSquared(b)
  })
  const turn = bestTurn(s)
  const scale = Math.sqrt(sizeOfB / sizeOfA)
  const shift = b.clone().sub(a.clone().applyQuaternion(turn).multiplyScalar(scale))
  return new Matrix4().compose(shift, turn, new Vector3(scale, scale, scale))
}

/** The quaternion of the greatest eigenvalue of Horn's matrix. */
function bestTurn(s: readonly number[]): Quaternion {
  const S = (k: number, l: number): number => at(s, 3 * k + l)
  const m = [
    [S(0, 0) + S(1, 1) + S(2, 2), S(1, 2) - S(2, 1), S(2, 0) - S(0, 2), S(0, 1) - S(1, 0)],
    [S(1, 2) - S(2, 1), S(0, 0) - S(1, 1) - S(2, 2), S(0, 1) + S(1, 0), S(2, 0) + S(0, 2)],
    [S(2, 0) - S(0, 2), S(0, 1) + S(1, 0), S(1, 1) - S(0, 0) - S(2, 2), S(1, 2) + S(2, 1)],
    [S(0, 1) - S(1, 0), S(2, 0) + S(0, 2), S(1, 2) + S(2, 1), S(2, 2) - S(0, 0) - S(1, 1)],
  ]
  const shift = 4 * Math.max(...s.map(Math.abs))
  let q = [1, 0.01, 0.02, 0.03]
  for (let round = 0; round < TURN_ROUNDS; round++) {
    const next = m.map((row, i) => row.reduce((sum, x, j) => sum + x * at(q, j), 0) + shift * at(q, i))
    const length = Math.hypot(...next)
    q = next.map((x) => x / length)
  }
  return new Quaternion(at(q, 1), at(q, 2), at(q, 3), at(q, 0))
}
