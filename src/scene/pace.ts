/** A frame that takes longer than this, ms, is felt under the hand: fewer than about thirty a second. */
const SLOW_MS = 32
/** So many frames are looked at together, and the first of a drag are not: they carry what the press set off. */
const FRAMES = 8
const SETTLING = 3
/** Each step keeps this share of the pixels along a side; never less than the least. */
const STEP = 0.7
const LEAST = 0.5

/**
 * The share of the full resolution to go on with.
 *
 * @param times how long the last frames took, ms
 */
export function nextShare(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return median > SLOW_MS ? Math.max(LEAST, share * STEP) : share
}

export interface Pace {
  /** A hand has begun to move something. */
  readonly begin: () => void
  /** It has let go: the picture is drawn in full again. */
  readonly end: () => void
  readonly dispose: () => void
}

/**
 * Keeps the picture under a hand fluent: while frames come too slowly, fewer pixels are drawn, and all of them again when
 * the hand lets go. What a machine needed once it gets at once the next time.
 *
 * @param draw sets the share of the full resolution, 1 for all of it, and draws
 */
export function createPace(draw: (share: number) => void): Pace {
  let learned = 1
  let request = 0
  let before = 0
  let times: number[] = []

  function frame(now: number) {
    request = requestAnimationFrame(frame)
    times.push(now - before)
    before = now
    if (times.length < FRAMES + SETTLING) return
    const next = nextShare(times.slice(SETTLING), learned)
    times = []
    if (next === learned) return
    learned = next
    draw(learned)
  }
  function stop() {
    if (request === 0) return false
    cancelAnimationFrame(request)
    request = 0
    return true
  }
  return {
    begin: () => {
      if (request !== 0) return
      times = []
      before = performance.now()
      request = requestAnimationFrame(frame)
      if (learned < 1) draw(learned)
    },
    end: () => {
      if (stop() && learned < 1) draw(1)
    },
    dispose: stop,
  }
}
