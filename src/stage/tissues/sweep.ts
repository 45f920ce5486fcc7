import { add, cross, dot, length, normalize, scale, subtract } from '#math'
import type { Vec3 } from '#body'
import { hermite, mixStations } from './curve.ts'
import type { Station } from './curve.ts'
import type { MeshBuilder } from './mesh.ts'

/** What a tissue is swept from: lines side by side, from origin to insertion, each with the same number of stations. */
export interface Sweep {
  readonly lines: readonly (readonly Station[])[]
  /** Half breadth beyond the outer lines at `along` (0..1), m. */
  readonly beyond: (along: number) => number
  /** Half thickness at `along`, m. */
  readonly half: (along: number) => number
  /** Vertices round the section. */
  readonly ring: number
  /** Roughly the way the flat side looks; what is flat and single needs it. */
  readonly facing: Vec3
  /** How red the flesh is at `along`, 0..1. */
  readonly flesh: (along: number) => number
}

/** A spread smaller than this says nothing about which way is across, m. */
const FAINT = 0.002

/** The line across the lines at one place of the sweep, smooth through all of them; s from -1 to 1. */
function across(row: readonly Station[], s: number): Station {
  const at = ((s + 1) / 2) * (row.length - 1)
  const i = Math.max(0, Math.min(row.length - 2, Math.floor(at)))
  const [a, b] = [row[i]!, row[i + 1] ?? row[i]!]
  const t = at - i
  const slope = (k: number): Vec3 => {
    const [before, after] = [row[k - 1], row[k + 1]]
    return before && after ? scale(subtract(after.p, before.p), 1 / 2) : subtract(b.p, a.p)
  }
  return { p: hermite(a.p, b.p, slope(i), slope(i + 1), t), shares: mixStations(a, b, t).shares }
}

/** The part of v square to the unit vector t. */
const square = (v: Vec3, t: Vec3): Vec3 => subtract(v, scale(t, dot(v, t)))

/** Unit vectors across the sweep, one per row, turning as little as they can from the broadest row outwards. */
function acrossAxes(rows: readonly (readonly Station[])[], tangents: readonly Vec3[], facing: Vec3): Vec3[] {
  const spreads = rows.map((row) => subtract(row.at(-1)!.p, row[0]!.p))
  const widest = spreads.reduce((best, spread, k) => (length(spread) > length(spreads[best]!) ? k : best), 0)
  const axes: Vec3[] = Array.from({ length: rows.length })
  const seat = (k: number, guide: Vec3): void => {
    const tangent = tangents[k]!
    const mixed = square(add(spreads[k]!, scale(guide, FAINT)), tangent)
    axes[k] = normalize(length(mixed) > 1e-9 ? mixed : square([0.3, 0.2, 1], tangent))
  }
  const start = tangents[widest]!
  const flat = cross(start, facing)
  seat(widest, length(flat) > 1e-6 ? normalize(flat) : [1, 0, 0])
  for (let k = widest + 1; k < rows.length; k++) seat(k, axes[k - 1]!)
  for (let k = widest - 1; k >= 0; k--) seat(k, axes[k + 1]!)
  return axes
}

/** Sweeps a closed lens-shaped section along the lines and closes both ends. */
export function sweep(
  builder: Pick<MeshBuilder, 'vertex' | 'triangle'>,
  { lines, beyond, half, ring, facing, flesh }: Sweep,
): void {
  const count = lines[0]?.length ?? 0
  if (count < 2) return
  const rows = Array.from({ length: count }, (_, k) => lines.map((line) => line[k]!))
  const middles = rows.map((row) => across(row, 0))
  const tangents = middles.map((_, k) =>
    normalize(subtract(middles[Math.min(count - 1, k + 1)]!.p, middles[Math.max(0, k - 1)]!.p)),
  )
  const axes = acrossAxes(rows, tangents, facing)
  const corner: number[][] = []
  for (let k = 0; k < count; k++) {
    const along = k / (count - 1)
    const row = rows[k]!
    const side = axes[k]!
    const normalOut = normalize(cross(side, tangents[k]!))
    const ringIds: number[] = []
    for (let j = 0; j < ring; j++) {
      const angle = (2 * Math.PI * j) / ring
      const s = Math.cos(angle)
      const base = across(row, s)
      const p = add(add(base.p, scale(side, s * beyond(along))), scale(normalOut, Math.sin(angle) * half(along)))
      ringIds.push(
        builder.vertex({ station: { p, shares: base.shares }, along, round: (s + 1) / 2, flesh: flesh(along) }),
      )
    }
    corner.push(ringIds)
  }
  for (let k = 0; k + 1 < count; k++) {
    for (let j = 0; j < ring; j++) {
      const next = (j + 1) % ring
      const [a, b, c, d] = [corner[k]![j]!, corner[k]![next]!, corner[k + 1]![j]!, corner[k + 1]![next]!]
      builder.triangle(a, b, c)
      builder.triangle(b, d, c)
    }
  }
  for (const [k, turn] of [
    [0, true],
    [count - 1, false],
  ] as const) {
    const along = k / (count - 1)
    const centre = builder.vertex({ station: middles[k]!, along, round: 0.5, flesh: flesh(along) })
    for (let j = 0; j < ring; j++) {
      const [a, b] = [corner[k]![j]!, corner[k]![(j + 1) % ring]!]
      if (turn) builder.triangle(b, a, centre)
      else builder.triangle(a, b, centre)
    }
  }
}
