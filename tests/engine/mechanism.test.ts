import { describe, expect, it } from 'vitest'
import {
  createMechanism,
  DOF,
  GROUND,
  jointEnergy,
  measureRows,
  placeBodies,
  prepare,
  rowDerivative,
  rowValue,
  SOLVE_DEFAULTS,
  solveMechanism,
  spinAxes,
  springForces,
} from '#engine'
import type { JointSpec, Mechanism } from '#engine'
import { seeded } from '../math/seeded.ts'
import { factorModel, linearize, solveModel } from '../../src/engine/dual.ts'
import { springEnergy } from '../../src/engine/law.ts'
import { place, pullActing, residualForces } from '../../src/engine/residual.ts'
import { example, LINE, TETHER, TURN } from './example.ts'

function scatter(m: Mechanism, random: () => number, size: number): void {
  for (let c = 0; c < m.q.length; c++) m.q[c] = size * (random() - 0.5)
}

function errorsAt(m: Mechanism): Float64Array {
  prepare(m)
  placeBodies(m)
  measureRows(m)
  return m.error.slice()
}

/** Targets of rows as they are at neutral, so that neutral is rest; then everything on a foot moved by `shift`. */
function settle(m: Mechanism, shift: number): void {
  m.q.fill(0)
  placeBodies(m)
  for (let row = 0; row < m.specRows; row++) m.target[row] = rowValue(m, row)
  m.target[0]! += shift
}

function forceOf(m: Mechanism, j: number, k: number): number {
  const forces = new Float64Array(DOF)
  springForces(forces, 0, m, j)
  return forces[k]!
}

/** Largest force left on any coordinate at the present pose (N m, N): springs, rows and loads together. */
function sumOfForces(m: Mechanism): number {
  spinAxes(m)
  const sums = new Float64Array(m.q.length)
  for (let j = 0; j < m.joints.length; j++) springForces(sums, DOF * j, m, j)
  for (let row = 0; row < m.rowCount; row++) {
    const force = (m.acting[row] === 0 ? 0 : m.lambda[row]!) - (row < m.specRows ? m.load[row]! : 0)
    if (force !== 0) rowDerivative(m, row).forEach((value, c) => (sums[c]! += force * value))
  }
  return sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0)
}

const one: JointSpec = {
  parent: GROUND,
  child: 0,
  centre: [0, 0, 0],
  axes: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  stiffness: Array.from({ length: 36 }, () => 0),
  free: [true, true, true, true, true, true],
}

describe('a mechanism of no anatomy', () => {
  it('has row derivatives that finite differences confirm, loops included', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const random = seeded(seed)
      const m = example(random)
      m.weight[TETHER] = 40
      scatter(m, random, seed % 2 ? 0.2 : 1.5)
      errorsAt(m)
      spinAxes(m)
      const derivatives = Array.from(m.error, (_, row) => rowDerivative(m, row))
      const h = 1e-6
      for (let c = 0; c < m.q.length; c++) {
        const at = m.q[c]!
        m.q[c] = at + h
        const ahead = errorsAt(m)
        m.q[c] = at - h
        const behind = errorsAt(m)
        m.q[c] = at
        for (let row = 0; row < m.rowCount; row++)
          expect(Math.abs((ahead[row]! - behind[row]!) / (2 * h) - derivatives[row]![c]!)).toBeLessThan(2e-8)
      }
    }
  })

  it('has spring forces that are the derivatives of spring energies, beyond the end of range', () => {
    for (const onset of [0, 0.05, 0.3]) {
      const random = seeded(11)
      const m = example(random)
      scatter(m, random, 1)
      m.low.fill(-0.1)
      m.high.fill(0.1)
      m.endStiffness.fill(300)
      m.onset.fill(onset)
      m.factor.fill(1.7)
      const h = 1e-6
      for (let j = 1; j < m.joints.length; j++)
        for (let k = 0; k < DOF; k++) {
          const c = DOF * j + k
          const at = m.q[c]!
          m.q[c] = at + h
          const ahead = jointEnergy(m, j)
          m.q[c] = at - h
          const behind = jointEnergy(m, j)
          m.q[c] = at
          expect((ahead - behind) / (2 * h)).toBeCloseTo(forceOf(m, j, k), 5)
        }
      m.preload.fill(3)
      const energies = m.joints.map((_, j) => jointEnergy(m, j))
      const work = m.q.reduce((sum, value) => sum + 3 * value, 0)
      expect(springEnergy(m)).toBeCloseTo(energies.reduce((sum, value) => sum + value, 0) - work, 9)
    }
  })

  it('stiffens towards the end of its range without a jump in force or stiffness', () => {
    const stiff = Array.from({ length: 36 }, (_, at) => (at % 7 === 0 ? 100 : 0))
    const onEnds = one.free.map(() => [-0.1, 0.1, 400, 0.02] as const)
    const m = createMechanism({
      bodies: 1,
      joints: [{ ...one, stiffness: stiff, ends: onEnds }],
      loops: [],
      rows: [],
    })
    const force = (x: number): number => {
      m.q[1] = x
      return forceOf(m, 0, 1)
    }
    const slope = (x: number): number => (force(x + 1e-6) - force(x - 1e-6)) / 2e-6
    expect(slope(0.09)).toBeCloseTo(100, 3)
    for (const x of [-0.12, -0.1, 0.1, 0.12]) expect(Math.abs(slope(x + 2e-6) - slope(x - 2e-6))).toBeLessThan(0.1)
    expect(slope(0.2)).toBeCloseTo(500, 0)
    expect(force(-0.15)).toBeCloseTo(-force(0.15), 12)
  })

  it('has a model that finite differences of its forces confirm, the curvature of loaded points and axes included', () => {
    for (let seed = 41; seed <= 46; seed++) {
      const random = seeded(seed)
      const m = example(random)
      scatter(m, random, 0.8)
      placeBodies(m)
      for (let row = 0; row < m.specRows; row++) m.target[row] = rowValue(m, row) + 0.05 * (random() - 0.5)
      m.weight.fill(300, 0, 6)
      m.weight.fill(0, TURN)
      m.stiffness.fill(0, DOF * DOF * m.joints.length)
      for (let row = 0; row < TURN; row++) m.load[row] = 20 * (random() - 0.5)
      prepare(m)
      m.acting.set(m.rowWeight)
      const forcesAt = (from: Float64Array, along: Float64Array, share: number): Float64Array => {
        for (let c = 0; c < m.q.length; c++) m.q[c] = from[c]! + share * along[c]!
        place(m)
        pullActing(m)
        const out = new Float64Array(m.q.length)
        residualForces(m, out)
        return out
      }
      const here = m.q.slice()
      forcesAt(here, here, 0)
      linearize(m)
      const { negative } = m
      factorModel(m)
      expect(m.negative).toBe(negative)
      const pushed = Float64Array.from(here, () => random() - 0.5)
      const step = new Float64Array(here.length)
      solveModel(m, pushed, false, step)
      const h = 1e-5
      const ahead = forcesAt(here, step, h)
      const behind = forcesAt(here, step, -h)
      for (let c = DOF; c < here.length; c++) expect((ahead[c]! - behind[c]!) / (2 * h)).toBeCloseTo(-pushed[c]!, 5)
    }
  })

  it('measures a loop the same from both sides, with opposite signs', () => {
    const random = seeded(12)
    const m = example(random)
    scatter(m, random, 0.6)
    errorsAt(m)
    const forth = m.loopQ.slice()
    const { loops } = m
    const turned = createMechanism({
      bodies: 7,
      joints: m.joints,
      loops: [{ ...loops[0]!, parent: loops[0]!.child, child: loops[0]!.parent }],
      rows: [],
    })
    turned.q.set(m.q)
    errorsAt(turned)
    for (let k = 0; k < DOF; k++) expect(turned.loopQ[k]).toBeCloseTo(-forth[k]!, 13)
  })

  it('comes to rest where the gradient vanishes on everything that the support allows', () => {
    const m = example(seeded(13))
    settle(m, 0.05)
    const report = solveMechanism(m)
    expect(report.status).toBe('converged')
    expect(sumOfForces(m)).toBeLessThan(1e-6)
  })

  it('meets its supports, and its merit never rises on the way there', () => {
    for (let seed = 20; seed < 30; seed++) {
      const random = seeded(seed)
      const m = example(random)
      settle(m, 0.1)
      scatter(m, random, 0.3)
      const falls: number[] = []
      const report = solveMechanism(m, { ...SOLVE_DEFAULTS, watch: (before, after) => falls.push(before - after) })
      expect(report.status).toBe('converged')
      expect(report.violation).toBeLessThan(1e-9)
      expect(falls[0]).toBeGreaterThan(0.01)
      for (const fall of falls) expect(fall).toBeGreaterThan(-1e-10)
    }
  })

  it('finds the same rest from anywhere near', () => {
    const m = example(seeded(31))
    settle(m, 0.05)
    solveMechanism(m)
    const rest = m.q.slice()
    const random = seeded(32)
    for (let i = 0; i < 10; i++) {
      scatter(m, random, 0.2)
      expect(solveMechanism(m).status).toBe('converged')
      for (let c = 0; c < rest.length; c++) expect(Math.abs(m.q[c]! - rest[c]!)).toBeLessThan(1e-8)
    }
  })

  it('pulls along a line with constant tension: the same rest as the energy says', () => {
    const m = example(seeded(35))
    settle(m, 0.03)
    const tension = 20
    m.load[TETHER] = -tension
    const length = rowValue(m, TETHER)
    expect(solveMechanism(m).status).toBe('converged')
    expect(rowValue(m, TETHER)).toBeLessThan(length - 0.001)
    expect(sumOfForces(m)).toBeLessThan(1e-6)
  })

  it('lets a tether hang slack below its length and stretches it above, and never pushes with it', () => {
    for (const change of [0.05, -0.05]) {
      const m = example(seeded(36))
      settle(m, 0.05)
      solveMechanism(m)
      const free = rowValue(m, TETHER)
      const without = m.q.slice()
      m.weight[TETHER] = 300
      m.target[TETHER] = free + change
      expect(solveMechanism(m).status).toBe('converged')
      const moved = m.q.reduce((most, value, c) => Math.max(most, Math.abs(value - without[c]!)), 0)
      if (change > 0) expect(moved).toBeLessThan(1e-8)
      else {
        expect(rowValue(m, TETHER)).toBeLessThan(free - 1e-3)
        expect(rowValue(m, TETHER)).toBeGreaterThan(m.target[TETHER])
        expect(sumOfForces(m)).toBeLessThan(1e-6)
      }
    }
  })

  it('keeps a cord that does not stretch exactly at its length when it is taut, and forgets it when it is not', () => {
    for (const change of [0.02, -0.02]) {
      const m = example(seeded(37))
      settle(m, 0.05)
      solveMechanism(m)
      const free = rowValue(m, TETHER)
      m.weight[TETHER] = Infinity
      m.target[TETHER] = free + change
      expect(solveMechanism(m).status).toBe('converged')
      expect(rowValue(m, TETHER)).toBeCloseTo(Math.min(free, free + change), 9)
      if (change < 0) expect(m.lambda[TETHER]).toBeGreaterThan(0)
    }
  })

  it('turns a body by a constant moment as far as its work says', () => {
    const m = createMechanism({
      bodies: 1,
      joints: [{ ...one, stiffness: Array.from({ length: 36 }, (_, at) => (at % 7 === 0 ? 100 : 0)) }],
      loops: [],
      rows: [{ parts: [{ kind: 'turn', body: 0, from: [1, 0, 0, 0, 1, 0, 0, 0, 1], along: [0, 0, 1] }], weight: 0 }],
    })
    m.load[0] = 50
    expect(solveMechanism(m).status).toBe('converged')
    expect(m.q[2]).toBeCloseTo(0.5, 8)
  })

  it('moves up to a stop and no further, on a tree joint and on a loop, and not at all against the free side', () => {
    for (const c of [DOF * 3 + 1, DOF * 7 + 4]) {
      const free = example(seeded(38))
      settle(free, 0.05)
      free.target[LINE]! -= 0.2
      solveMechanism(free)
      const value = (m: Mechanism): number => (c < m.q.length ? m.q[c]! : m.loopQ[c - m.q.length]!)
      const goes = value(free)
      expect(Math.abs(goes)).toBeGreaterThan(1e-4)
      for (const share of [0.5, 2]) {
        const m = example(seeded(38))
        settle(m, 0.05)
        m.target[LINE]! -= 0.2
        const stop = goes > 0 ? m.stopHigh : m.stopLow
        stop[c] = share * goes
        const report = solveMechanism(m)
        expect(report.status).toBe('converged')
        expect(value(m)).toBeCloseTo(Math.min(share, 1) * goes, 9)
        expect(sumOfForces(m)).toBeLessThan(1e-6)
      }
    }
  })

  it('says which row is not met when a stop stands in the way of a support', () => {
    const m = createMechanism({
      bodies: 1,
      joints: [
        { ...one, free: [false, true, false, false, true, false], stiffness: [...one.stiffness].fill(1, 28, 29) },
      ],
      loops: [],
      rows: [{ parts: [{ kind: 'point', body: 0, point: [0, 0, 0], along: [0, 1, 0], factor: 1 }], weight: Infinity }],
    })
    m.target[0] = 0.05
    m.stopHigh[4] = 0.02
    const report = solveMechanism(m)
    expect(report.status).toBe('unmet')
    expect(report.violation).toBeGreaterThan(0.01)
    expect(report.worst).toBeGreaterThanOrEqual(0)
  })

  it('holds a coordinate exactly where it is told, and a loop coordinate too', () => {
    const m = example(seeded(33))
    settle(m, 0)
    const c = DOF * 2 + 1
    m.active[c] = 0
    m.fixed[c] = 0.2
    const loopCoordinate = DOF * m.joints.length + 4
    m.active[loopCoordinate] = 0
    m.fixed[loopCoordinate] = -0.03
    expect(solveMechanism(m).status).toBe('converged')
    expect(m.q[c]).toBe(0.2)
    expect(m.loopQ[4]).toBeCloseTo(-0.03, 9)
  })

  it('says so when two supports cannot both be met', () => {
    const m = createMechanism({
      bodies: 1,
      joints: [one],
      loops: [],
      rows: [0, 0.01].map(() => ({
        parts: [{ kind: 'point', body: 0, point: [0, 0, 0], along: [0, 1, 0], factor: 1 }],
        weight: Infinity,
      })),
    })
    m.target[1] = 0.01
    const report = solveMechanism(m)
    expect(report.status).toBe('unmet')
    expect(report.violation).toBeGreaterThan(0.004)
    expect(m.q.every(Number.isFinite)).toBe(true)
  })

  it('refuses a spec that is not a tree', () => {
    const m = example(seeded(34))
    expect(() => createMechanism({ bodies: 7, joints: [...m.joints, m.joints[2]!], loops: [], rows: [] })).toThrow(
      /carried by two joints/,
    )
    expect(() => createMechanism({ bodies: 7, joints: m.joints.toReversed(), loops: [], rows: [] })).toThrow(
      /parents first/,
    )
  })
})
