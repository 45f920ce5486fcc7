import { describe, expect, it } from 'vitest'
import { AXES, createSimulation, inStance, STANCES } from '#body'
import type { Case, JointId, Pose, Simulation, Stance } from '#body'
import { seeded } from '../math/seeded.ts'
import { solve } from './looking.ts'

type Deed = Omit<Case, 'version'>

/** Everything a case can hold that this version brings to rest, at random, left and right alike. */
function randomDeed(random: () => number): Deed {
  const spread = (size: number) => size * (2 * random() - 1)
  const some = <T>(chance: number, value: () => T): T | undefined => (random() < chance ? value() : undefined)
  const deed = {
    stance: some(0.5, () => STANCES[Math.floor(random() * STANCES.length)]!),
    impose: some(0.5, () => ({ 'sij-left': { rx: spread(5), ty: spread(3) }, 'l4-l5': { rz: spread(3) } })),
    rest: some(0.4, () => ({ 'sij-right': { rx: spread(5), ry: spread(2) }, sacrococcygeal: { rx: spread(15) } })),
    lock: some(0.4, (): Deed['lock'] => ({ 'l5-s1': true, 'hip-right': { axes: ['rz', 'ry'] } })),
    stiffness: some(0.4, () => ({ symphysis: 0.3 + random(), 'sij-left': 0.5 + random() })),
    lift: some(0.5, () => ({ left: spread(20) })),
    lengthen: some(0.4, () => ({ 'femur-right': spread(10) })),
    foot: some(0.3, () => ({ right: { pronation: spread(6) } })),
    chain: some(0.3, random),
  }
  const given = Object.fromEntries(Object.entries(deed).filter(([, value]) => value !== undefined)) as Deed
  const { version: _, ...used } = inStance({ version: 1, ...given }, given.stance ?? 'standing')
  return used
}

const swap = (name: string) => name.replace(/left$|right$/, (side) => (side === 'left' ? 'right' : 'left'))
const FLIPPED = new Set(['ry', 'rz', 'tx'])

const mirroredValues = (joint: string, record: object) =>
  Object.fromEntries(
    Object.entries(record).map(([axis, value]) => {
      const flips = joint === 'symphysis' ? !FLIPPED.has(axis) : FLIPPED.has(axis)
      return [axis, flips && typeof value === 'number' ? -value : value]
    }),
  )
const exchanged = (record: object, inner: (key: string, value: unknown) => unknown = (_, value) => value) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [swap(key), inner(key, value)]))

const perJoint = (key: string, value: unknown) => mirroredValues(key, value as object)

/** The same deed in the mirror: sides exchanged, ry rz tx turned round (at the symphysis rx ty tz). */
function mirrored(deed: Deed): Deed {
  return {
    ...deed,
    ...(deed.stance && { stance: deed.stance.replace(/left|right/, (side) => swap(side)) as Stance }),
    ...(deed.impose && { impose: exchanged(deed.impose, perJoint) }),
    ...(deed.rest && { rest: exchanged(deed.rest, perJoint) }),
    ...(deed.lock && { lock: exchanged(deed.lock) }),
    ...(deed.stiffness && { stiffness: exchanged(deed.stiffness) }),
    ...(deed.lift && { lift: exchanged(deed.lift) }),
    ...(deed.lengthen && { lengthen: exchanged(deed.lengthen) }),
    ...(deed.foot && { foot: exchanged(deed.foot) }),
  }
}

const largest = (values: Iterable<number>) => Math.max(...Array.from(values, Math.abs))
const copy = (pose: Pose) => ({
  displacements: pose.displacements.slice(),
  transforms: pose.transforms.slice(),
  efforts: pose.efforts.slice(),
  loads: pose.loads.slice(),
})

describe('neutral', () => {
  for (const sex of ['female', 'male', 0.5] as const)
    for (const stance of ['standing', 'supine', 'sitting', 'long-sitting'] as const)
      it(`is exactly neutral: ${sex}, ${stance}`, () => {
        const sim = createSimulation({ sex })
        solve(sim, { stance, lift: { left: 5 } })
        const pose = solve(sim, { stance })
        expect(pose.status).toBe('converged')
        expect(largest(pose.displacements)).toBeLessThan(1e-9)
        expect(largest(pose.efforts)).toBeLessThan(1e-9)
        if (stance !== 'standing') return
        for (let i = 0; i < pose.transforms.length; i++)
          expect(Math.abs(pose.transforms[i]! - (i % 12 < 9 && (i % 12) % 4 === 0 ? 1 : 0))).toBeLessThan(1e-9)
        expect(pose.loadLeft).toBeCloseTo(0.5, 9)
      })

  it('stays neutral for any stature and mass', () => {
    const sim = createSimulation({ sex: 'male', stature: 1600, mass: 110 })
    expect(largest(solve(sim, {}).displacements)).toBeLessThan(1e-9)
    expect(sim.model.stature).toBeCloseTo(1.6, 12)
  })
})

const answer = (sim: Simulation, deed: Deed) => solve(sim, deed).displacements.slice()
const at = (sim: Simulation, joint: JointId, k: number) => sim.pose.displacements[6 * sim.jointIndex(joint) + k]!

describe('any case', { timeout: 60_000 }, () => {
  const sim = createSimulation()
  const cases = Array.from({ length: 60 }, (_, i) => randomDeed(seeded(i + 1)))

  it('comes to rest, and moves', () => {
    let moved = 0
    for (const deed of cases) {
      const pose = solve(sim, deed)
      expect(pose.status, JSON.stringify(deed)).toBe('converged')
      if (largest(pose.displacements) > 1e-3) moved++
    }
    expect(moved).toBeGreaterThan(50)
  })

  it('gives the mirror image when it is given the mirror image', () => {
    for (const deed of cases) {
      const there = copy(solve(sim, deed))
      const back = solve(sim, mirrored(deed))
      const differences: number[] = []
      sim.model.joints.forEach((joint, index) => {
        const twin = sim.jointIndex(swap(joint.id) as JointId)
        AXES.forEach((axis, k) => {
          const flips = joint.id === 'symphysis' ? !FLIPPED.has(axis) : FLIPPED.has(axis)
          const expected = there.displacements[6 * index + k]! * (flips ? -1 : 1)
          differences.push(back.displacements[6 * twin + k]! - expected)
        })
        differences.push((back.efforts[twin]! - there.efforts[index]!) / 10)
      })
      expect(largest(differences), JSON.stringify(deed)).toBeLessThan(1e-7)
    }
  })

  it('does not depend on what was asked before', () => {
    for (const deed of cases.slice(0, 20)) {
      const warm = copy(solve(sim, deed))
      const fresh = createSimulation()
      const cold = solve(fresh, deed)
      expect(largest(warm.displacements.map((value, i) => value - cold.displacements[i]!))).toBeLessThan(1e-7)
    }
  })

  it('is found in at most three steps of the solver when a hand moves by a tenth of a degree, closed ring and all', () => {
    const drags: readonly ((value: number) => Deed)[] = [
      (rx) => ({ impose: { 'sij-left': { rx } } }),
      (rx) => ({ impose: { 'sij-left': { rx } }, lock: { 'sij-right': true } }),
      (ty) => ({ stance: 'supine', impose: { 'sij-left': { ty } } }),
    ]
    for (const at of drags) {
      const sim = createSimulation()
      for (let value = 5; value < 6; value += 0.1) {
        const { iterations } = sim.solve({ version: 1, ...at(value) })
        if (value > 5) expect(iterations).toBeLessThanOrEqual(3)
      }
    }
  })

  it('is reached along any path of a drag', () => {
    const direct = copy(solve(createSimulation(), { impose: { 'sij-left': { rx: -5 } }, lift: { right: 10 } }))
    for (let i = 0; i <= 30; i++) solve(sim, { impose: { 'sij-left': { rx: -8 + i / 2 } }, lift: { right: i } })
    const arrived = solve(sim, { impose: { 'sij-left': { rx: -5 } }, lift: { right: 10 } })
    for (let i = 0; i < direct.displacements.length; i++)
      expect(Math.abs(direct.displacements[i]! - arrived.displacements[i]!)).toBeLessThan(1e-7)
  })

  it('answers small deeds in proportion, and two deeds by their sum', () => {
    const rest = answer(sim, { rest: { 'sij-left': { rx: -0.02 } } })
    const twice = answer(sim, { rest: { 'sij-left': { rx: -0.04 } } })
    const lift = answer(sim, { lift: { left: 0.05 } })
    const both = answer(sim, { rest: { 'sij-left': { rx: -0.02 } }, lift: { left: 0.05 } })
    const size = largest(both)
    for (let i = 0; i < both.length; i++) {
      expect(Math.abs(twice[i]! - 2 * rest[i]!)).toBeLessThan(2e-3 * size)
      expect(Math.abs(both[i]! - rest[i]! - lift[i]!)).toBeLessThan(2e-3 * size)
    }
  })
})

describe('what is held', () => {
  const sim = createSimulation()

  it('an imposed turn stays exactly what was asked, also at the symphysis', () => {
    solve(sim, { impose: { 'sij-left': { rx: -5 } }, lift: { left: 20 } })
    expect(at(sim, 'sij-left', 0)).toBe((-5 * Math.PI) / 180)
    solve(sim, { impose: { symphysis: { ty: 4 } } })
    expect(at(sim, 'symphysis', 4)).toBeCloseTo(0.004, 9)
  })

  it('locked joints do not move, and carry a load without effort', () => {
    for (const joint of ['sij-left', 'symphysis', 'l4-l5', 'hip-left', 'ankle-right'] as const) {
      solve(sim, { lift: { left: 15 } })
      const free = largest(sim.pose.displacements.slice(6 * sim.jointIndex(joint), 6 * sim.jointIndex(joint) + 6))
      const pose = solve(sim, { lift: { left: 15 }, lock: { [joint]: true } })
      const from = 6 * sim.jointIndex(joint)
      expect(pose.status).toBe('converged')
      expect(free).toBeGreaterThan(1e-4)
      expect(largest(pose.displacements.slice(from, from + 6))).toBeLessThan(1e-6 * free + 1e-11)
      expect(pose.efforts[sim.jointIndex(joint)]).toBe(0)
      expect(largest(pose.loads.slice(from, from + 6))).toBeGreaterThan(1e-3)
    }
  })

  it('a lock where the joint stands moves nothing', () => {
    const before = copy(solve(sim, { lift: { left: 15 } }))
    const k = 180 / Math.PI
    const rx = at(sim, 'sij-left', 0) * k
    const ty = at(sim, 'sij-left', 4) * 1000
    const after = solve(sim, { lift: { left: 15 }, lock: { 'sij-left': { axes: ['rx', 'ty'], at: { rx, ty } } } })
    for (let i = 0; i < before.displacements.length; i++)
      expect(Math.abs(after.displacements[i]! - before.displacements[i]!)).toBeLessThan(1e-7)
  })

  it('a whole ring that is locked moves as one piece', () => {
    const lock = { 'sij-left': true, 'sij-right': true, symphysis: true } as const
    const pose = solve(sim, { lift: { left: 10 }, lock })
    expect(pose.status).toBe('converged')
    const left = 12 * sim.bodyIndex('innominate-left')
    const right = 12 * sim.bodyIndex('innominate-right')
    for (let i = 0; i < 12; i++)
      expect(Math.abs(pose.transforms[left + i]! - pose.transforms[right + i]!)).toBeLessThan(1e-9)
  })

  it('feet stand where they are put, to a hundredth of a millimetre', () => {
    const pose = solve(sim, { lift: { left: 22 }, rest: { 'sij-right': { rx: 6 } } })
    for (const [side, lift] of [
      ['left', 0.022],
      ['right', 0],
    ] as const) {
      const b = 12 * sim.bodyIndex(`forefoot-${side}`)
      expect(Math.abs(pose.transforms[b + 9]!)).toBeLessThan(1e-5)
      expect(Math.abs(pose.transforms[b + 10]! - lift)).toBeLessThan(1e-5)
      expect(Math.abs(pose.transforms[b + 11]!)).toBeLessThan(1e-5)
    }
  })

  it('a lock transmits what balances the joint beside it', () => {
    // With the hip locked, what it holds is what held it elastically a moment ago.
    const elastic = solve(sim, { lift: { left: 10 } }).loads.slice()
    const from = 6 * sim.jointIndex('hip-left')
    const k = 180 / Math.PI
    const position = (axis: number) => at(sim, 'hip-left', axis) * k
    const held = { rx: position(0), ry: position(1), rz: position(2) }
    const locked = solve(sim, { lift: { left: 10 }, lock: { 'hip-left': { at: held } } }).loads
    for (let i = 0; i < 3; i++) expect(locked[from + i]).toBeCloseTo(elastic[from + i]!, 4)
  })
})
