import { describe, expect, it, vi } from 'vitest'
import { loadWords } from '#language'
import { createSession } from '#session'
import { chainMoments, playChain } from '../../src/scene/play-chain.ts'

const crooked = {
  version: 1,
  case: { version: 1, lift: { left: 10 } },
} as const

/** Coarse: enough pictures to meet every lumbar level, few enough to stay cheap. */
const FRAME_MS = 450
/** A busy machine solves slowly. */
const PATIENCE = { timeout: 30_000 } as const

async function played(still: boolean, stopAt = Infinity) {
  const session = createSession()
  session.dispatch({ type: 'lift', side: 'left', value: crooked.case.lift.left })
  const words = await loadWords('en')
  const said: string[] = []
  const chains: number[] = []
  const ended = vi.fn<() => void>()
  let due: ((time: number) => void) | null = null
  const stop = playChain({
    session,
    words,
    still,
    say: (text) => said.push(text),
    ended,
    frame: (callback) => {
      due = callback
    },
  })
  // The words arrive in their own time.
  await vi.waitUntil(() => due !== null)
  for (let time = 0; time < 60_000 && ended.mock.calls.length === 0; time += FRAME_MS) {
    if (time >= stopAt) stop()
    const next = due as ((time: number) => void) | null
    due = null
    next?.(time)
    chains.push(session.state().case.chain ?? 1)
  }
  return { session, said, chains, ended }
}

describe('the chain, played', PATIENCE, () => {
  it('begins with a rigid trunk, frees one level after another and ends with the whole spine, exactly', async () => {
    const { session, said, chains, ended } = await played(false)
    expect(chains[0]).toBe(0)
    for (const [k, chain] of chains.entries()) expect(chain).toBeGreaterThanOrEqual(chains[k - 1] ?? 0)
    expect(session.state().case.chain).toBeUndefined()
    expect(ended).toHaveBeenCalledTimes(1)
    expect(said[0]).toContain('the trunk leans 3.2')
    expect(said.some((text) => text.startsWith('L5 answers'))).toBe(true)
    expect(said.at(-1)).toContain('The eyes are')
  })

  it('tells the same in a few pictures where motion is not wanted', async () => {
    const { chains, session } = await played(true)
    expect(new Set(chains).size).toBeLessThanOrEqual(chainMoments(true).length)
    expect(session.state().case.chain).toBeUndefined()
  })

  it('stops when asked to, with the whole spine answering', async () => {
    const { session, ended } = await played(false, 3000)
    expect(session.state().case.chain).toBeUndefined()
    expect(ended).toHaveBeenCalledTimes(1)
  })
})
