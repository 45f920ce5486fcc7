import { factorAtRest, solveMechanism } from '#engine'
import { applyCase } from './apply-case.ts'
import type { HeldMask } from './apply-case.ts'
import type { Assembly } from './assemble.ts'
import type { Case } from './case.ts'
import { axisEntries, jointEntries, lockedAxes } from './case-entries.ts'
import type { Axis, JointId } from './ids.ts'

/**
 * With too little tone a body that stands is a pole on its end: neutral balances it, but the least push brings it
 * down, to either side. Such a case has no rest that could be called its own.
 */

/** What of a case keeps a body up, with nothing that moves it. */
function barely({ stance, tone, goals, hold, feet, chain, stiffness, lock, impose }: Case): Case {
  const locks: { [joint in JointId]?: { readonly axes: readonly Axis[] } } = {}
  for (const [joint, spec] of jointEntries(lock)) locks[joint] = { axes: lockedAxes(spec) }
  const still = Object.fromEntries(
    jointEntries(impose).map(([joint, values]) => [
      joint,
      Object.fromEntries(axisEntries(values).map(([axis]) => [axis, 0])),
    ]),
  )
  return { version: 1, stance, tone, goals, hold, feet, chain, stiffness, lock: locks, impose: still } as Case
}

const KNOWN = new WeakMap<Assembly, readonly [text: string, stands: boolean]>()

/** Whether a body whose tone is lowered still stands in neutral; leaves the settings of another case behind. */
export function stands(assembly: Assembly, input: Case, held: HeldMask): boolean {
  if (!Object.values(input.tone ?? {}).some((tone) => tone < 1)) return true
  const bare = barely(input)
  const text = JSON.stringify(bare)
  const known = KNOWN.get(assembly)
  if (known?.[0] === text) return known[1]
  const m = assembly.mechanism
  const last = m.q.slice()
  m.q.fill(0)
  applyCase(assembly, bare, held)
  const found = solveMechanism(m).status === 'converged' && factorAtRest(m)
  m.q.set(last)
  KNOWN.set(assembly, [text, found])
  return found
}
