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

/** The latest rest and the settings that it belongs to, and how both differ from the one before. */
export interface Trail {
  readonly q: Float64Array
  readonly moved: Float64Array
  readonly settings: Float64Array
  readonly changed: Float64Array
}

/** An empty trail for so many coordinates of the tree, of all joints, and rows. */
export function createTrail(tree: number, all: number, rows: number): Trail {
  return {
    q: new Float64Array(tree),
    moved: new Float64Array(tree),
    settings: new Float64Array(2 * all + 2 * rows),
    changed: new Float64Array(2 * all + 2 * rows),
  }
}

/** Sums over the settings: last change squared, last times new change, new change squared. */
const SUMS = new Float64Array(3)

function compare({ settings, changed }: Trail, now: Float64Array, at: number): void {
  let [last, both, next] = [0, 0, 0]
  for (let i = 0; i < now.length; i++) {
    const before = changed[at + i]!
    const change = now[i]! - settings[at + i]!
    last += before * before
    both += before * change
    next += change * change
  }
  SUMS[0]! += last
  SUMS[1]! += both
  SUMS[2]! += next
}

/** Moves a mechanism that stands at its last rest to where the next is likely; returns the longest move (rad, m). */
export function foresee(m: Mechanism): number {
  const { trail, q, fixed, rest, target, load } = m
  for (let c = 0; c < q.length; c++) if (q[c] !== trail.q[c]) return 0
  SUMS.fill(0)
  compare(trail, fixed, 0)
  compare(trail, rest, fixed.length)
  compare(trail, target, 2 * fixed.length)
  compare(trail, load, 2 * fixed.length + target.length)
  const share = SUMS[1]! / SUMS[0]!
  if (!(Math.abs(share) < FURTHEST && SUMS[2]! - share * SUMS[1]! < ASIDE * ASIDE * SUMS[2]!)) return 0
  let longest = 0
  for (let c = 0; c < q.length; c++) {
    const move = share * trail.moved[c]!
    q[c]! += move
    longest = Math.max(longest, Math.abs(move))
  }
  return longest
}

function change(last: Float64Array, difference: Float64Array, now: Float64Array, at: number): void {
  for (let i = 0; i < now.length; i++) {
    difference[at + i] = now[i]! - last[at + i]!
    last[at + i] = now[i]!
  }
}

/** Keeps the rest at which the mechanism has arrived. */
export function remember(m: Mechanism): void {
  const { trail, q, fixed, rest, target, load } = m
  change(trail.q, trail.moved, q, 0)
  change(trail.settings, trail.changed, fixed, 0)
  change(trail.settings, trail.changed, rest, fixed.length)
  change(trail.settings, trail.changed, target, 2 * fixed.length)
  change(trail.settings, trail.changed, load, 2 * fixed.length + target.length)
}
