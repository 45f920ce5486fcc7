/**
 * How long one answer takes. Prints numbers, decides nothing: `npx tsx tests/bench/solve.ts`.
 */
import { createSimulation } from '#body'
import type { Case } from '#body'

const WARM_UP = 400
const STEPS = 2000

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

const ms = (value: number) => value.toFixed(3).padStart(8)

function report(name: string, times: number[], iterations: number): void {
  const sorted = times.toSorted((a, b) => a - b)
  const median = quantile(sorted, 0.5)
  const mean = iterations / times.length
  process.stdout.write(
    `${name.padEnd(44)} best tenth ${ms(quantile(sorted, 0.1))} ms  median ${ms(median)} ms  p99 ${ms(quantile(sorted, 0.99))} ms  iterations ${mean.toFixed(1)}` +
      `  per iteration ${ms(median / mean)} ms\n`,
  )
}

/** The hand goes up and down in steps of a tenth of a degree. */
const steady = (step: number): number => 6 * Math.sin(step / 60)
/** The same with jerks of up to three tenths to either side. */
const unsteady = (step: number): number => steady(step) + 0.3 * Math.sin(2.4 * step) * Math.sin(5.1 * step)

function drag(name: string, at: (value: number) => Omit<Case, 'version'>, hand = steady): void {
  const sim = createSimulation()
  const times: number[] = []
  let iterations = 0
  for (let i = 0; i < WARM_UP + STEPS; i++) {
    const value = hand(i)
    const start = performance.now()
    const pose = sim.solve({ version: 1, ...at(value) })
    const time = performance.now() - start
    if (i < WARM_UP) continue
    times.push(time)
    iterations += pose.iterations
  }
  report(name, times, iterations)
}

/** A case from neutral, again and again: twenty degrees at the hip, three locks. */
function cold(name: string, input: Omit<Case, 'version'>): void {
  const sim = createSimulation()
  const times: number[] = []
  let iterations = 0
  for (let i = 0; i < 300; i++) {
    sim.solve({ version: 1 })
    const start = performance.now()
    const pose = sim.solve({ version: 1, ...input })
    const time = performance.now() - start
    if (i < 60) continue
    times.push(time)
    iterations += pose.iterations
  }
  report(name, times, iterations)
}

/** What this machine does in this minute: the best of many dot products of 1000 numbers, one at a time. */
function yardstick(): void {
  const x = Float64Array.from({ length: 1000 }, (_, i) => i)
  let sum = 0
  let best = Infinity
  for (let round = 0; round < 3000; round++) {
    const start = performance.now()
    for (let repeat = 0; repeat < 10; repeat++) for (let i = 0; i < 1000; i++) sum += x[i]! * x[999 - i]!
    best = Math.min(best, performance.now() - start)
  }
  process.stdout.write(`yardstick: ${((best * 1e6) / 1e4).toFixed(2)} ns per multiply-add (${sum > 0 ? 'done' : ''})\n`)
}

yardstick()
drag('drag: left SI joint turned', (rx) => ({ impose: { 'sij-left': { rx } } }))
drag('drag: the same with an unsteady hand', (rx) => ({ impose: { 'sij-left': { rx } } }), unsteady)
drag('drag: left SI joint turned, right one locked', (rx) => ({
  impose: { 'sij-left': { rx } },
  lock: { 'sij-right': true },
}))
drag('drag: lift under the left foot', (value) => ({ lift: { left: 2 * value } }))
drag('drag: lying, left SI joint slipped', (ty) => ({ stance: 'supine', impose: { 'sij-left': { ty } } }))
cold('from neutral: hip 20 degrees, three locks', {
  impose: { 'hip-left': { rx: -20 } },
  lock: { 'sij-right': true, 'l5-s1': true, 'hip-right': true },
})
cold('from neutral: lift of 20 mm', { lift: { left: 20 } })
