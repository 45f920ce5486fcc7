import { length, subtract, type Vec3 } from '#math'
import type { BodyId } from './ids.ts'
import type { BodyGeometry } from './landmarks.ts'
import { bodyPaths } from './paths.ts'
import type { PathSpec } from './paths.ts'
import type { Pose } from './pose.ts'
import type { ModelView } from './simulation.ts'

/** A line of tissue over the bodies of one person. */
export interface BodyPath extends PathSpec {
  /** Length at neutral standing, m. */
  readonly length: number
  /** Most tension it can be asked for, N. */
  readonly limit: number
  /** Whether it runs over more than one body: otherwise it never changes length. */
  readonly crosses: boolean
}

/** Tension that tissue without a limit of its own can be asked for, N: far below what ligaments bear (assumed). */
const OTHER_TENSION = 100

/** Every line of tissue of a placed body. Nerves are shown, they do not pull. */
export function linesOf(geometry: BodyGeometry): readonly BodyPath[] {
  return bodyPaths(geometry).map((path): BodyPath => ({
    ...path,
    length: lineLength(path.points.map(({ p }) => p)),
    limit: path.kind === 'nerve' ? 0 : (path.maxTension ?? OTHER_TENSION),
    crosses: path.points.some(({ body }) => body !== path.points[0]!.body),
  }))
}

function lineLength(points: readonly Vec3[]): number {
  return points.slice(1).reduce((sum, p, i) => sum + length(subtract(p, points[i]!)), 0)
}

/** Length of a line of tissue in a pose: m, and change against neutral standing in %. */
export interface PathReading {
  readonly id: string
  readonly length: number
  readonly change: number
}

const TRANSFORM = 12

/** Length of every line of tissue in a pose, in the order of `model.paths`. */
export function pathReadings(model: ModelView, pose: Pose): readonly PathReading[] {
  const index = new Map<BodyId, number>(model.bodies.map((id, b) => [id, b]))
  const t = pose.transforms
  return model.paths.map(({ id, points, length: neutral }) => {
    const placed = points.map(({ body, p }): Vec3 => {
      const b = TRANSFORM * index.get(body)!
      const row = (i: number): number =>
        t[b + 3 * i]! * p[0] + t[b + 3 * i + 1]! * p[1] + t[b + 3 * i + 2]! * p[2] + t[b + 9 + i]!
      return [row(0), row(1), row(2)]
    })
    const now = lineLength(placed)
    return { id, length: now, change: 100 * (now / neutral - 1) }
  })
}
