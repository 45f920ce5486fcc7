const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

/** Median time of a run, ms, without its first fifth. */
export function timed(times: number, run: (round: number) => void): number {
  const found: number[] = []
  for (let round = 0; round < times; round++) {
    const start = performance.now()
    run(round)
    found.push(performance.now() - start)
  }
  return median(found.slice(Math.floor(times / 5)))
}
