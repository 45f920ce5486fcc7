/** Rows of teeth, in the atlas frame of models/upper/skull.json (mm). */
import { along, distance, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { loft, type Station } from './solids.ts'

/** Form of a crown: share of its width and depth it has in the root, at the neck, at its widest and at its edge. */
interface Crown {
  readonly width: readonly [number, number, number, number]
  readonly depth: readonly [number, number, number, number]
}
/** Front teeth end in an edge, canines in a point, the others in a chewing face; set by our eye. */
const INCISOR: Crown = { width: [0.5, 0.8, 1.04, 0.9], depth: [0.8, 0.96, 0.8, 0.34] }
const CANINE: Crown = { width: [0.55, 0.82, 1.04, 0.5], depth: [0.8, 0.98, 0.92, 0.4] }
const CHEEK_TOOTH: Crown = { width: [0.6, 0.84, 1.04, 0.8], depth: [0.8, 0.9, 0.98, 0.7] }
const FORMS = [INCISOR, INCISOR, CANINE, CHEEK_TOOTH, CHEEK_TOOTH, CHEEK_TOOTH, CHEEK_TOOTH] as const
/** Places of these four between gum line (0) and edge (1); the root is sunk in the jaw. */
const LEVELS = [-0.5, 0.06, 0.6, 0.93] as const

/** One tooth from its root in the jaw to its edge. Full width and depth, along and across the arch, mm. */
function toothSolid(root: V3, edge: V3, forward: V3, [w, d]: readonly [number, number], form: Crown): Solid {
  return loft(
    LEVELS.map((t, i): Station => ({
      p: mix(root, edge, t),
      u: forward,
      a: (w / 2) * form.width[i]!,
      b: (d / 2) * form.depth[i]!,
    })),
    { n: 2.1, cap: 0.07 * distance(root, edge) },
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

/** Teeth side by side, front to back: each meets the next where their widths part the way between their edges. */
function sideBySide(edges: readonly V3[], crowns: readonly (readonly [number, number])[]) {
  const first = edges[0]!
  const borders: V3[] = [[0, first[1], first[2]]]
  edges.forEach((edge, i) => {
    const next = edges[i + 1]
    const [w] = crowns[i]!
    const before = borders[i]!
    borders.push(
      next === undefined ? along(edge, unit(sub(edge, before)), w / 2) : mix(edge, next, w / (w + crowns[i + 1]![0])),
    )
  })
  return edges.map((_, i) => ({ from: borders[i]!, to: borders[i + 1]! }))
}

/** Forward place (mm) of the middle of the mouth, towards which the band lies behind the crowns. */
const BAND_CENTRE = 52
/** How far behind the crowns' middle the band between them lies, and half its thickness, mm. */
const BAND = { behind: 1, half: 1.5 } as const

/**
 * Teeth from the gum line `gums` (front to back, on the ridge's middle) to their tabled edges, left side, each touching
 * the next. A thin band behind the crowns closes the gaps at their necks: one surface without pinholes.
 */
export function teeth(
  edges: readonly V3[],
  crowns: readonly (readonly [number, number])[],
  gums: readonly V3[],
): Solid[] {
  const rows = sideBySide(edges, crowns).map(({ from, to }, i) => {
    const edge = mix(from, to, 0.5)
    const gum = nearestOnLine(gums, edge)
    const root = mix(gum, [edge[0], gum[1], edge[2]], 0.5)
    return { root, edge, forward: unit(sub(to, from)), size: [distance(from, to), crowns[i]![1]] as const }
  })
  const middle = rows.map(({ root, edge }): Station => {
    const inward = unit([-root[0], 0, BAND_CENTRE - root[2]])
    return {
      p: along(mix(root, edge, 0.25), inward, BAND.behind),
      u: sub(edge, root),
      a: distance(root, edge) * 0.5,
      b: BAND.half,
    }
  })
  const first = middle[0]!
  const band = loft([{ ...first, p: [0, first.p[1], first.p[2] + 0.4] }, ...middle], { n: 3, cap: 1 })
  return [band, ...rows.map((t, i) => toothSolid(t.root, t.edge, t.forward, t.size, FORMS[i] ?? CHEEK_TOOTH))]
}
