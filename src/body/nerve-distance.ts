import { add, dot, length, scale, subtract } from '#math'
import type { BodyId } from './ids.ts'
import type { PathPoint } from './paths.ts'
import type { Vec3 } from './simulation.ts'

/** Something a nerve may come close to: a muscle's line, or a single point of a bone. */
export interface Neighbour {
  readonly id: string
  readonly points: readonly PathPoint[]
}

/** How close a nerve comes to its nearest neighbour, and how close the two are in neutral, m between their middle lines. */
export interface Closeness {
  readonly id: string
  readonly distance: number
  readonly neutral: number
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x))
/** Pieces shorter than this are points, m. */
const POINT = 1e-9

/** Shortest distance between two straight pieces, m (Ericson C 2005, Real-Time Collision Detection, 5.1.9: the method). */
export function pieceDistance(p1: Vec3, q1: Vec3, p2: Vec3, q2: Vec3): number {
  const d1 = subtract(q1, p1)
  const d2 = subtract(q2, p2)
  const r = subtract(p1, p2)
  const [a, e, f, c, b] = [dot(d1, d1), dot(d2, d2), dot(d2, r), dot(d1, r), dot(d1, d2)]
  const between = a * e - b * b
  let s = a < POINT ? 0 : clamp(between > POINT * a * e ? (b * f - c * e) / between : 0)
  let t = e < POINT ? 0 : (b * s + f) / e
  if (t < 0 || t > 1) {
    t = clamp(t)
    s = a < POINT ? 0 : clamp((b * t - c) / a)
  }
  return length(subtract(add(p1, scale(d1, s)), add(p2, scale(d2, t))))
}

function placed(
  points: readonly PathPoint[],
  transforms: Float64Array | null,
  bodyIndex: (body: BodyId) => number,
): readonly Vec3[] {
  if (transforms === null) return points.map(({ p }) => p)
  return points.map(({ body, p }) => {
    const at = bodyIndex(body) * 12
    const row = (k: number): number =>
      transforms[at + k * 3]! * p[0] + transforms[at + k * 3 + 1]! * p[1] + transforms[at + k * 3 + 2]! * p[2]
    return [row(0) + transforms[at + 9]!, row(1) + transforms[at + 10]!, row(2) + transforms[at + 11]!]
  })
}

function lineDistance(a: readonly Vec3[], b: readonly Vec3[]): number {
  let best = Infinity
  for (let i = 0; i < Math.max(1, a.length - 1); i++) {
    for (let k = 0; k < Math.max(1, b.length - 1); k++) {
      best = Math.min(best, pieceDistance(a[i]!, a[i + 1] ?? a[i]!, b[k]!, b[k + 1] ?? b[k]!))
    }
  }
  return best
}

/**
 * The neighbour a nerve is closest to in a pose. A distance between lines: whether anything is pressed is not computed.
 *
 * @param transforms the pose, see `Pose.transforms`
 * @returns null where there is no neighbour
 */
export function nearestNeighbour(
  nerve: readonly PathPoint[],
  neighbours: readonly Neighbour[],
  transforms: Float64Array,
  bodyIndex: (body: BodyId) => number,
): Closeness | null {
  const line = placed(nerve, transforms, bodyIndex)
  let best: { readonly neighbour: Neighbour; readonly distance: number } | null = null
  for (const neighbour of neighbours) {
    const distance = lineDistance(line, placed(neighbour.points, transforms, bodyIndex))
    if (best === null || distance < best.distance) best = { neighbour, distance }
  }
  if (best === null) return null
  const { neighbour, distance } = best
  const neutral = lineDistance(placed(nerve, null, bodyIndex), placed(neighbour.points, null, bodyIndex))
  return { id: neighbour.id, distance, neutral }
}
