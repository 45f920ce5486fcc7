import { add, length, scale, subtract } from '#math'
import type { PathPoint, Vec3 } from '#body'

/** A point that rides with several bodies at once: shares sum to 1. */
export interface Station {
  readonly p: Vec3
  readonly shares: ReadonlyMap<string, number>
}

/** Two stations mixed. */
export function mixStations(a: Station, b: Station, t: number): Station {
  const shares = new Map<string, number>()
  for (const [body, share] of a.shares) shares.set(body, share * (1 - t))
  for (const [body, share] of b.shares) shares.set(body, (shares.get(body) ?? 0) + share * t)
  return { p: add(scale(a.p, 1 - t), scale(b.p, t)), shares }
}

const station = ({ body, p }: PathPoint): Station => ({ p, shares: new Map([[body, 1]]) })

/** Tangents at the middle points are scaled by this share of the usual Catmull-Rom ones: bends stay near their points. */
const TENSION = 0.9

/** Cubic between p1 and p2, t in 0..1; m1 and m2 are the tangents there. */
export function hermite(p1: Vec3, p2: Vec3, m1: Vec3, m2: Vec3, t: number): Vec3 {
  const t2 = t * t
  const t3 = t2 * t
  const [h1, h2, h3, h4] = [2 * t3 - 3 * t2 + 1, -2 * t3 + 3 * t2, t3 - 2 * t2 + t, t3 - t2]
  return add(add(scale(p1, h1), scale(p2, h2)), add(scale(m1, h3), scale(m2, h4)))
}

/** How a line is sampled: so many stations evenly along its length, or so many on every piece between two points. */
export type Sampling = { readonly evenly: number } | { readonly perPiece: number }

/**
 * A smooth line through points. Shares go over from body to body between the points, so that the line follows every
 * bone it is fixed to.
 */
export function curve(points: readonly PathPoint[], sampling: Sampling): Station[] {
  const knots = points.map(station)
  const first = knots[0]
  if (!first) return []
  const lengths = [0]
  for (let i = 1; i < knots.length; i++) {
    lengths.push((lengths[i - 1] ?? 0) + length(subtract(knots[i]!.p, knots[i - 1]!.p)))
  }
  const pieceOf = (i: number): number => (lengths[i + 1] ?? 0) - (lengths[i] ?? 0)
  const slope = (k: number, piece: number, chord: Vec3): Vec3 => {
    const [before, after] = [knots[k - 1], knots[k + 1]]
    const span = (lengths[k + 1] ?? lengths[k] ?? 0) - (lengths[k - 1] ?? lengths[k] ?? 0)
    if (!before || !after || span === 0) return chord
    return scale(subtract(after.p, before.p), (TENSION * piece) / span)
  }
  const at = (i: number, t: number): Station => {
    const a = knots[i] ?? first
    const b = knots[i + 1] ?? a
    const chord = subtract(b.p, a.p)
    const p = hermite(a.p, b.p, slope(i, pieceOf(i), chord), slope(i + 1, pieceOf(i), chord), t)
    return { p, shares: mixStations(a, b, t).shares }
  }
  const pieces = Math.max(1, knots.length - 1)
  if ('perPiece' in sampling) {
    const count = pieces * sampling.perPiece
    return Array.from({ length: count + 1 }, (_, s) => {
      const i = Math.min(pieces - 1, Math.floor(s / sampling.perPiece))
      return at(i, s / sampling.perPiece - i)
    })
  }
  const total = lengths.at(-1) ?? 0
  return Array.from({ length: sampling.evenly }, (_, s) => {
    const distance = (total * s) / Math.max(1, sampling.evenly - 1)
    let i = 0
    while (i < pieces - 1 && distance > (lengths[i + 1] ?? 0)) i++
    const piece = pieceOf(i)
    return at(i, piece > 0 ? Math.min(1, Math.max(0, (distance - (lengths[i] ?? 0)) / piece)) : 0)
  })
}
