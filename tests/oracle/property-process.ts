import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Tally } from './property-run.ts'

const CHILD = fileURLToPath(new URL('property-child.ts', import.meta.url))
const run = promisify(execFile)

/** `runProperties` in a process of its own, so that several run side by side and modules keep their plain speed. */
export async function runElsewhere(count: number, seed: number): Promise<Tally> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', CHILD, `${count}`, `${seed}`])
  return JSON.parse(stdout) as Tally
}
