import type { BodyId, PathPoint } from '#body'

/** Length of a line over bodies in a pose (12 numbers per body, see `Pose.transforms`), m. Allocates nothing. */
export function lineLength(
  points: readonly PathPoint[],
  transforms: Float64Array,
  bodyIndex: (body: BodyId) => number,
): number {
  let [x, y, z, sum] = [0, 0, 0, 0]
  for (let i = 0; i < points.length; i++) {
    const { body, p } = points[i]!
    const at = bodyIndex(body) * 12
    const coordinate = (k: number): number =>
      transforms[at + k * 3]! * p[0] +
      transforms[at + k * 3 + 1]! * p[1] +
      transforms[at + k * 3 + 2]! * p[2] +
      transforms[at + 9 + k]!
    const [nx, ny, nz] = [coordinate(0), coordinate(1), coordinate(2)]
    if (i > 0) sum += Math.hypot(nx - x, ny - y, nz - z)
    x = nx
    y = ny
    z = nz
  }
  return sum
}
