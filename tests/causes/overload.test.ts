import { describe, expect, it } from 'vitest'
import { createSimulation, JOINT_IDS } from '#body'
import type { Case } from '#body'
import { applyCauses, nextOverload, OVERLOAD_FACTOR } from '#causes'

const simulation = createSimulation()
const effortsOf = (input: Case) => {
  const pose = simulation.solve(input)
  expect(pose.status).toBe('converged')
  return Object.fromEntries(JOINT_IDS.map((id, k) => [id, pose.efforts[k] ?? 0]))
}
const shareOf = (efforts: { readonly [joint: string]: number }, joint: string) =>
  (efforts[joint] ?? 0) / Object.values(efforts).reduce((sum, effort) => sum + effort, 0)

const SHORT: Case = applyCauses({ version: 1 }, [{ id: 'short-leg', side: 'right' }])

describe('and then?', () => {
  it('has no next step in neutral, where nobody pays', () => {
    expect(nextOverload({ version: 1 }, effortsOf({ version: 1 }))).toBeNull()
  })
  it('names the joint that pays most, twice as stiff', () => {
    const efforts = effortsOf(SHORT)
    const most = Object.entries(efforts).toSorted((a, b) => b[1] - a[1])[0]!
    expect(nextOverload(SHORT, efforts)).toEqual({ joint: most[0], factor: OVERLOAD_FACTOR })
  })
  it('goes on step by step, each a body at rest, until nobody is left to stiffen', () => {
    let input = SHORT
    const joints: string[] = []
    for (let next = nextOverload(input, effortsOf(input)); next; next = nextOverload(input, effortsOf(input))) {
      joints.push(next.joint)
      input = { ...input, stiffness: { ...input.stiffness, [next.joint]: next.factor } }
      if (joints.length >= 40) break
    }
    // It starts in the hips and spreads from there.
    expect(joints.slice(0, 2).every((joint) => joint.startsWith('hip'))).toBe(true)
    expect(new Set(joints).size).toBeGreaterThan(3)
  })
  it('a stiffer joint gives less, and what it no longer gives is asked of others', () => {
    const before = effortsOf(SHORT)
    const joint = nextOverload(SHORT, before)!.joint
    const after = effortsOf({ ...SHORT, stiffness: { [joint]: 20 } })
    const rest = JOINT_IDS.filter((id) => id !== joint && !id.startsWith('hip'))
    const spread = (efforts: typeof before) => rest.reduce((sum, id) => sum + (efforts[id] ?? 0), 0)
    expect(spread(after)).toBeGreaterThan(spread(before))
    expect(shareOf(after, joint)).not.toBeCloseTo(shareOf(before, joint), 2)
  })
  it('passes over who is locked: a lock has load, not effort', () => {
    const locked: Case = { ...SHORT, lock: { 'hip-left': true } }
    expect(nextOverload(locked, effortsOf(locked))?.joint).not.toBe('hip-left')
  })
})
