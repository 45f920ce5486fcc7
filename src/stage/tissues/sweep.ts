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
  /** Vertices round the section, an even number. */
  readonly ring: number
  /** Roughly the way the flat side looks; what is flat and single needs it. */
  readonly facing: Vec3
  /** Share of the thickness that lies behind the lines, seen from where the flat side looks; half where absent. */
  readonly behind?: number
  /** 1 = an ellipse, less = a fuller section; 1 where absent. */
  readonly roundness?: number
  /** How red the flesh is at `along`, 0..1. */
  readonly flesh: (along: number) => number
}

/** A spread smaller than this says nothing about which way is across, m. */
const FAINT = 0.002
/** Step across the lines that says which way the surface looks, of -1..1. */
const STEP = 0.05

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
  { lines, beyond, half, ring, facing, behind = 1 / 2, roundness = 1, flesh }: Sweep,
): void {
  const count = lines[0]?.length ?? 0
  if (count < 2) return
  const rows = Array.from({ length: count }, (_, k) => lines.map((line) => line[k]!))
  const middles = rows.map((row) => across(row, 0))
  const tangentAt = (of: (k: number) => Vec3, k: number): Vec3 =>
    subtract(of(Math.min(count - 1, k + 1)), of(Math.max(0, k - 1)))
  const tangents = middles.map((_, k) => normalize(tangentAt((at) => middles[at]!.p, k)))
  const axes = acrossAxes(rows, tangents, facing)
  // Front and back of the section lie over the same places of the sheet.
  const places = Array.from({ length: ring / 2 + 1 }, (_, j) => Math.cos((2 * Math.PI * j) / ring))
  const sheet = rows.map((row) => places.map((s) => across(row, s)))
  /** Which way the sheet runs across at one place; a sheet of one line, or where lines meet, as its row does. */
  const sideways = (k: number, s: number): Vec3 => {
    if (lines.length === 1) return axes[k]!
    const ahead = subtract(across(rows[k]!, Math.min(1, s + STEP)).p, across(rows[k]!, Math.max(-1, s - STEP)).p)
    return normalize(add(ahead, scale(axes[k]!, FAINT * STEP)))
  }
  const middle = Math.floor(count / 2)
  const outward = dot(cross(axes[middle]!, tangents[middle]!), facing) < 0 ? -1 : 1
  const corner = rows.map((_, k): number[] => {
    const share = k / (count - 1)
    const frames = places.map((s, j) => {
      const side = sideways(k, s)
      const over = cross(side, lines.length === 1 ? tangents[k]! : tangentAt((at) => sheet[at]![j]!.p, k))
      return { side, way: normalize(length(over) > 1e-12 ? over : cross(axes[k]!, tangents[k]!)) }
    })
    return Array.from({ length: ring }, (_vertex, j) => {
      const place = Math.min(j, ring - j)
      const [s, sine] = [places[place]!, Math.sin((2 * Math.PI * j) / ring)]
      const { p, shares } = sheet[k]![place]!
      const { side, way } = frames[place]!
      const thick = 2 * half(share) * (sine * outward > 0 ? 1 - behind : behind)
      const rise = Math.sign(sine) * Math.pow(Math.abs(sine), roundness) * thick
      const at = add(add(p, scale(side, s * beyond(share))), scale(way, rise))
      return builder.vertex({ station: { p: at, shares }, along: share, round: (s + 1) / 2, flesh: flesh(share) })
    })
  })
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
