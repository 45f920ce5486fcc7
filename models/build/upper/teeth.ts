/** Rows of teeth, in the atlas frame of models/upper/skull.json (mm). */
import { along, distance, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { loft, type Station } from './solids.ts'

/** One tooth as a tapering block from its gum line to its edge. Half widths along and across the arch, mm. */
function toothSolid(root: V3, edge: V3, forward: V3, half: readonly [number, number]): Solid {
  return loft(
    [
      { p: mix(root, edge, -0.5), u: forward, a: half[0] * 0.6, b: half[1] * 0.7 },
      { p: mix(root, edge, 0.1), u: forward, a: half[0] * 0.86, b: half[1] },
      { p: mix(root, edge, 0.78), u: forward, a: half[0], b: half[1] * 0.92 },
    ],
    { n: 3, cap: 2 },
  )
}

/** Nearest point, seen from above, of a line through `points` and its mirror image. */
function nearestOnLine(points: readonly V3[], q: V3): V3 {
  let best: V3 = points[0]!
  let least = Infinity
  for (let i = 0; i + 1 < points.length; i++) {
    for (let t = 0; t <= 1; t += 0.05) {
      const p = mix(points[i]!, points[i + 1]!, t)
      const d = Math.hypot(p[0] - q[0], p[2] - q[2])
      if (d < least) {
        least = d
        best = p
      }
    }
  }
  return best
}

/**
 * Teeth from the gum line `gums` (front to back, on the ridge's middle) to their tabled edges, left side. A thin band
 * behind the crowns closes the gaps between them: seen from afar a row of teeth, and one surface without pinholes.
 */
export function teeth(
  edges: readonly V3[],
  crowns: readonly (readonly [number, number])[],
  gums: readonly V3[],
): Solid[] {
  const roots = edges.map((edge): V3 => {
    const gum = nearestOnLine(gums, edge)
    return mix(gum, [edge[0], gum[1], edge[2]], 0.5)
  })
  const crown = edges.map((edge, i) => {
    const before = edges[i - 1] ?? [-edges[0]![0], edges[0]![1], edges[0]![2]]
    const after = edges[i + 1] ?? along(edge, sub(edge, before), 1)
    const [w, d] = crowns[i]!
    return toothSolid(roots[i]!, edge, unit(sub(after, before)), [w * 0.49, d * 0.42])
  })
  const middle = edges.map((edge, i): Station => {
    const root = roots[i]!
    return { p: mix(root, edge, 0.32), u: sub(edge, root), a: distance(root, edge) * 0.5, b: 2.2 }
  })
  const first = middle[0]!
  const band = loft([{ ...first, p: [0, first.p[1], first.p[2] + 0.4] }, ...middle], { n: 3, cap: 1 })
  return [band, ...crown]
}
