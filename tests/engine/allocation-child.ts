import { Session } from 'node:inspector/promises'
import { solveMechanism } from '#engine'
import type { Case } from '#body'
import { applyCase } from '../../src/body/apply-case.ts'
import { assemble } from '../../src/body/assemble.ts'
import { buildBody } from '../../src/body/model.ts'
import { linesOf } from '../../src/body/tissue-lines.ts'

/**
 * Prints what a drag's warm steps put on the heap, bytes per iteration of the solver, counted by V8's sampling heap
 * profiler with everything that was collected in between.
 */
const WARM_UP = 12_000
const STEPS = 600
/** The least of so many rounds counts: code that is not compiled yet puts every number on the heap. */
const ROUNDS = 8
/** Mean distance between samples, bytes. */
const INTERVAL = 128

const input: Case = { version: 1, impose: { 'sij-left': { rx: 3 } } }
const body = buildBody({}, linesOf)
const assembly = assemble(body, 'standing')
const { mechanism } = assembly
applyCase(assembly, input, { locked: new Uint8Array(6 * body.joints.length) })
const dragged = mechanism.fixed.findIndex((value) => value !== 0)

function drag(steps: number): number {
  let iterations = 0
  for (let step = 0; step < steps; step++) {
    mechanism.fixed[dragged] = 0.05 + 0.02 * Math.sin(1.3 * step)
    iterations += solveMechanism(mechanism).iterations
  }
  return iterations
}

interface Sampled {
  readonly selfSize: number
  readonly children: readonly Sampled[]
}

const sizeOf = ({ selfSize, children }: Sampled): number =>
  children.reduce((sum, child) => sum + sizeOf(child), selfSize)

drag(WARM_UP)
const session = new Session()
session.connect()
const options = {
  samplingInterval: INTERVAL,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
}
let [iterations, perIteration] = [0, Infinity]
for (let round = 0; round < ROUNDS; round++) {
  await session.post('HeapProfiler.startSampling', options)
  iterations = drag(STEPS)
  const { profile } = await session.post('HeapProfiler.stopSampling')
  perIteration = Math.min(perIteration, sizeOf(profile.head) / iterations)
}
process.stdout.write(JSON.stringify({ iterations, perIteration }))
