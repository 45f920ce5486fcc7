import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import type { Case } from '#body'
import { solve } from './looking.ts'

type Deed = Omit<Case, 'version'>

describe('a case that cannot be answered', () => {
  const sim = createSimulation()
  const bad: readonly (readonly [string, Deed, string, string])[] = [
    ['an SI joint turned by 9 degrees', { impose: { 'sij-left': { rx: 9 } } }, 'out-of-range', 'impose.sij-left.rx'],
    ['an SI joint slipped by 8.1 mm', { rest: { 'sij-right': { ty: -8.1 } } }, 'out-of-range', 'rest.sij-right.ty'],
    ['a lock far outside', { lock: { 'sij-left': { at: { rx: 20 } } } }, 'out-of-range', 'lock.sij-left.at.rx'],
    ['not a number', { impose: { 'l4-l5': { rz: Number.NaN } } }, 'out-of-range', 'impose.l4-l5.rz'],
    ['an endless lift', { lift: { left: Infinity } }, 'out-of-range', 'lift.left'],
    [
      'a tilt asked of someone lying',
      { stance: 'supine', target: { 'pelvic-tilt-change': 5 } },
      'not-supported',
      'target.pelvic-tilt-change',
    ],
    ['a pull', { pull: [{ path: 'iliacus-right', tension: 80 }] }, 'not-supported', 'pull'],
    ['a chain above one', { chain: 1.5 }, 'out-of-range', 'chain'],
    ['a negative stiffness', { stiffness: { symphysis: -1 } }, 'out-of-range', 'stiffness.symphysis'],
    [
      'a joint locked at one place and held at another',
      { lock: { 'sij-left': true }, impose: { 'sij-left': { rx: 3 } } },
      'conflict',
      'impose.sij-left.rx',
    ],
    [
      'a ring that cannot close',
      { lock: { 'sij-left': true, 'sij-right': true }, impose: { symphysis: { ty: 5 } } },
      'conflict',
      '',
    ],
  ]
  for (const [name, deed, code, path] of bad)
    it(`is refused with its reason, and the last pose stays: ${name}`, () => {
      const before = solve(sim, { lift: { left: 12 } })
      const displacements = before.displacements.slice()
      const transforms = before.transforms.slice()
      const energy = before.energy
      const pose = solve(sim, deed)
      expect(pose.status).toBe('refused')
      expect(pose.refusal?.code).toBe(code)
      expect(pose.refusal?.path).toBe(path)
      expect(pose.displacements).toEqual(displacements)
      expect(pose.transforms).toEqual(transforms)
      expect(pose.energy).toBe(energy)
      expect(pose.transforms.every(Number.isFinite)).toBe(true)
      expect(solve(sim, {}).status).toBe('converged')
    })

  it('the limit itself is allowed, and named in the refusal', () => {
    expect(solve(sim, { impose: { 'sij-left': { rx: -8 } } }).status).toBe('converged')
    expect(solve(sim, { impose: { 'sij-left': { rx: -8.01 } } }).refusal?.limit).toBe(-8)
  })
})
