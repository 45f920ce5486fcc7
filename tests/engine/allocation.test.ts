import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/**
 * Bytes per iteration. One vector of the body's coordinates would be 2448; loose numbers (16 each: sums that functions
 * return, what is reported of a solve) are not more than this.
 */
const MOST = 1024

it('a warm step of a drag allocates no vector for its iterations', () => {
  const child = fileURLToPath(new URL('allocation-child.ts', import.meta.url))
  const out = execFileSync(process.execPath, ['--import', 'tsx', child], { encoding: 'utf8' })
  const { iterations, perIteration } = JSON.parse(out) as { iterations: number; perIteration: number }
  expect(iterations).toBeGreaterThan(1000)
  expect(perIteration).toBeLessThan(MOST)
}, 60_000)
