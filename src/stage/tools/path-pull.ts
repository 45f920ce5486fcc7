/** Drawn this far away, CSS px, a tissue pulls as hard as it can be asked for. */
export const PULL_REACH = 110
/** Tensions are asked for in steps of this share of the largest, and never finer than half a newton. */
const STEP_SHARE = 0.01
const FINEST = 0.5

/**
 * The tension of a drawn tissue, N: in round steps from nothing to its limit.
 *
 * @param start tension when the hand took hold, N
 * @param along how far it was drawn away since, CSS px
 * @param limit the most the tissue can be asked for, N
 */
export function pulledTension(start: number, along: number, limit: number): number {
  const step = Math.max(FINEST, Math.round(limit * STEP_SHARE))
  const wanted = Math.min(limit, Math.max(0, start + (along / PULL_REACH) * limit))
  return Math.min(Math.floor(limit / step) * step, Math.round(wanted / step) * step)
}
