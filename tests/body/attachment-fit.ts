/** How far the model's muscle attachments lie from published ones, after turning and scaling those about the hip centre. */
import { bodyGeometry, bodyPaths } from '#body'
import type { PathSpec, Vec3 } from '#body'
import { drawnPath } from '../../src/stage/tissues/drawn.ts'
import { PUBLISHED_HIP, PUBLISHED_INSERTIONS, PUBLISHED_ORIGINS, PUBLISHED_TRUNK } from './published-attachments.ts'

/** The published model is a man's. */
const geometry = bodyGeometry(1)
const HIP = geometry.joints['hip-left'].centre
const PATHS = new Map(bodyPaths(geometry).map((spec) => [spec.id, drawnPath(geometry, spec)]))
const MM = 1000
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const middle = (points: readonly Vec3[], k: number): number => mean(points.map((point) => point[k]!))

/** Distance from a point to the line through the attachments of a muscle: it is attached all along it. mm. */
function toLine(point: Vec3, line: readonly Vec3[]): number {
  const distance = (a: Vec3, b: Vec3): number => {
    const along = [0, 1, 2].map((k) => b[k]! - a[k]!)
    const size = along.reduce((sum, d) => sum + d * d, 0)
    const t = size === 0 ? 0 : along.reduce((sum, d, k) => sum + d * (point[k]! - a[k]!), 0) / size
    const held = Math.min(1, Math.max(0, t))
    return Math.hypot(...[0, 1, 2].map((k) => a[k]! + held * along[k]! - point[k]!))
  }
  return Math.min(...line.map((a, k) => distance(a, line[k + 1] ?? a)))
}

type Pick = (fibre: PathSpec['points']) => PathSpec['points'][number]

/** Our attachments of a muscle from the hip centre, mm, from the top down. */
function ours(muscle: string, pick: Pick): readonly Vec3[] {
  const spec = PATHS.get(`${muscle}-left`)
  return (spec?.fibres ?? [])
    .map((fibre): Vec3 => {
      const { p } = pick(fibre)
      return [(p[0] - HIP[0]) * MM, (p[1] - HIP[1]) * MM, (p[2] - HIP[2]) * MM]
    })
    .toSorted((a, b) => b[1] - a[1])
}

/** Where a set of published points lies: its own origin, or, unknown, wherever it fits best. */
type Origin = Vec3 | null

/**
 * Published points in our frame from the hip centre: turned about the hip axis, scaled, and where its origin is not
 * known also moved in the sagittal plane, so as to lie best, mm.
 */
function fitted(table: { readonly [muscle: string]: readonly Vec3[] }, origin: Origin, pick: Pick) {
  const [x0, y0, z0] = origin ?? [0, 0, 0]
  const groups = Object.entries(table).map(([muscle, points]) => ({
    muscle,
    parts: points.map(([x, y, z]): Vec3 => [z - z0, y - y0, x - x0]),
    line: ours(muscle, pick),
  }))
  const centre = (of: (group: (typeof groups)[number]) => readonly Vec3[], k: number): number =>
    origin ? 0 : mean(groups.map((group) => middle(of(group), k)))
  const [theirY, theirZ] = [centre(({ parts }) => parts, 1), centre(({ parts }) => parts, 2)]
  const [ourY, ourZ] = [centre(({ line }) => line, 1), centre(({ line }) => line, 2)]
  /** From the hip centre to the midline, which is the origin across where the hip centre is not given. */
  const midline = origin ? 0 : HIP[0] * MM
  let [same, cross, size] = [0, 0, 0]
  for (const { parts, line } of groups) {
    const [y, z] = [middle(parts, 1) - theirY, middle(parts, 2) - theirZ]
    const [v, w] = [middle(line, 1) - ourY, middle(line, 2) - ourZ]
    same += z * w + y * v
    cross += z * v - y * w
    size += y ** 2 + z ** 2
  }
  const [c, s] = [same / size, cross / size]
  const scale = Math.hypot(c, s)
  return groups.map(({ muscle, parts, line }) => ({
    muscle,
    off: mean(
      parts.map(([x, y, z]) => {
        const [v, w] = [y - theirY, z - theirZ]
        return toLine([x * scale - midline, c * v + s * w + ourY, c * w - s * v + ourZ], line)
      }),
    ),
  }))
}

/** Muscles that are compared as a group. */
export const GROUPS = {
  gluteal: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
  'hip flexors': ['psoas-major', 'iliacus', 'rectus-femoris'],
  piriformis: ['piriformis'],
  hamstrings: ['biceps-femoris', 'semimembranosus', 'semitendinosus'],
  adductors: ['adductor-brevis', 'adductor-longus', 'adductor-magnus', 'gracilis'],
  trunk: ['quadratus-lumborum', 'iliocostalis', 'longissimus', 'multifidus', 'internal-oblique', 'rectus-abdominis'],
} as const
export type Group = keyof typeof GROUPS

/** A muscle's attachments: mm off, on average over its published parts. */
export interface Off {
  readonly muscle: string
  readonly off: number
}

export const ATTACHMENTS: { readonly [end in 'origins' | 'insertions']: readonly Off[] } = {
  origins: [
    ...fitted(PUBLISHED_ORIGINS, PUBLISHED_HIP, (fibre) => fibre[0]!),
    ...fitted(PUBLISHED_TRUNK, null, (fibre) => fibre[0]!),
  ],
  insertions: fitted(PUBLISHED_INSERTIONS, [0, 0, 0], (fibre) => fibre.at(-1)!),
}

/** Mean of a group, mm; null where nothing of it is published. */
export function groupOff(end: keyof typeof ATTACHMENTS, group: Group): number | null {
  const muscles: readonly string[] = GROUPS[group]
  const own = ATTACHMENTS[end].flatMap(({ muscle, off }) => (muscles.includes(muscle) ? [off] : []))
  return own.length === 0 ? null : mean(own)
}

export const meanOff = (end: keyof typeof ATTACHMENTS): number => mean(ATTACHMENTS[end].map(({ off }) => off))
