import type { Mechanism } from './mechanism.ts'

/**
 * A drag is a stream of solves whose settings go on along one line. Their rests lie on a curve, and the next is about
 * where the line through the last two meets the new settings: a solve starts there. Which rest it finds is the same
 * from anywhere near.
 */

/** Settings that leave their line by more than this share of their change are no drag. */
const ASIDE = 0.1
/** Nor do they go further than so many of their last changes. */
const FURTHEST = 3

/** Coordinates, then settings: as they are, at the latest rest, and how that differs from the one before. */
export interface Trail {
  readonly now: readonly Float64Array[]
  readonly last: readonly Float64Array[]
  readonly change: readonly Float64Array[]
}

export function createTrail(...now: readonly Float64Array[]): Trail {
  const [last, change] = [now, now].map((all) => all.map(({ length }) => new Float64Array(length)))
  return { now, last: last!, change: change! }
}

/** Moves a mechanism that stands at its last rest to where the next is likely; returns the longest move (rad, m). */
export function foresee({ q, trail: { now, last, change } }: Mechanism): number {
  for (let c = 0; c < q.length; c++) if (q[c] !== last[0]![c]) return 0
  // Of the settings: last change squared, last times new change, new change squared.
  let [before, both, after] = [0, 0, 0]
  for (let k = 1; k < now.length; k++)
    for (let i = 0; i < now[k]!.length; i++) {
      const old = change[k]![i]!
      const next = now[k]![i]! - last[k]![i]!
      before += old * old
      both += old * next
      after += next * next
    }
  const share = both / before
  if (!(Math.abs(share) < FURTHEST && after - share * both < ASIDE * ASIDE * after)) return 0
  let longest = 0
  for (let c = 0; c < q.length; c++) {
    const move = share * change[0]![c]!
    q[c]! += move
    longest = Math.max(longest, Math.abs(move))
  }
  return longest
}

/** Keeps the rest at which the mechanism has arrived. */
export function remember({ trail: { now, last, change } }: Mechanism): void {
  for (let k = 0; k < now.length; k++)
    for (let i = 0; i < now[k]!.length; i++) {
      const value = now[k]![i]!
      change[k]![i] = value - last[k]![i]!
      last[k]![i] = value
    }
}
