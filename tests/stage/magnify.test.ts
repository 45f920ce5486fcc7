import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import type { Simulation } from '#body'
import { createMagnifier } from '../../src/stage/magnify.ts'

let simulation: Simulation
let neutral: Float64Array
beforeAll(() => {
  simulation = createSimulation()
  neutral = simulation.solve({ version: 1 }).transforms.slice()
})

const TURN = { version: 1, impose: { 'sij-right': { rx: -1 } } } as const
const at = (rows: Float64Array, body: string, p: readonly number[]) => {
  const k = simulation.bodyIndex(body as never) * 12
  return [0, 1, 2].map(
    (i) =>
      (rows[k + i * 3] ?? 0) * (p[0] ?? 0) +
      (rows[k + i * 3 + 1] ?? 0) * (p[1] ?? 0) +
      (rows[k + i * 3 + 2] ?? 0) * (p[2] ?? 0) +
      (rows[k + 9 + i] ?? 0),
  )
}
const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((value, k) => value - (b[k] ?? 0)))

describe('magnification for the eye', () => {
  it('shows the pose itself at a factor of one', () => {
    const pose = simulation.solve(TURN)
    const out = new Float64Array(pose.transforms.length)
    createMagnifier(simulation.model).write(pose.transforms, neutral, 1, out)
    expect(out).toEqual(pose.transforms)
  })

  it('puts the tree together exactly as the engine does: a vanishing extra factor changes nothing', () => {
    const pose = simulation.solve({ version: 1, impose: { 'sij-right': { rx: -4, ty: 2 } }, lift: { left: 20 } })
    const out = new Float64Array(pose.transforms.length)
    createMagnifier(simulation.model).write(pose.transforms, neutral, 1 + 1e-12, out)
    for (const [k, value] of out.entries()) expect(value).toBeCloseTo(pose.transforms[k] ?? 0, 8)
  })

  it('keeps neutral neutral', () => {
    const pose = simulation.solve({ version: 1 })
    const out = new Float64Array(pose.transforms.length)
    createMagnifier(simulation.model).write(pose.transforms, neutral, 10, out)
    for (const [k, value] of out.entries()) expect(value).toBeCloseTo(pose.transforms[k] ?? 0, 7)
  })

  it('turns a hip bone by the factor, leaves the ring closed and the feet on the floor to first order', () => {
    const pose = simulation.solve(TURN)
    const factor = 4
    const out = new Float64Array(pose.transforms.length)
    createMagnifier(simulation.model).write(pose.transforms, neutral, factor, out)
    const { landmarks, joints } = simulation.model
    const asis = landmarks['asis-right']?.position ?? [0, 0, 0]
    const real = distance(at(pose.transforms, 'innominate-right', asis), asis)
    expect(distance(at(out, 'innominate-right', asis), asis)).toBeCloseTo(factor * real, 3)

    const symphysis = joints.find(({ id }) => id === 'symphysis')?.centre ?? [0, 0, 0]
    const step = (rows: Float64Array) =>
      distance(at(rows, 'innominate-left', symphysis), at(rows, 'innominate-right', symphysis))
    expect(step(out)).toBeCloseTo(factor * step(pose.transforms), 3)

    for (const side of ['left', 'right'] as const) {
      const heel = landmarks[`heel-${side}`]?.position ?? [0, 0, 0]
      const sunk = (rows: Float64Array) => (at(rows, `hindfoot-${side}`, heel)[1] ?? 0) - heel[1]
      expect(Math.abs(sunk(out))).toBeLessThan(0.0015)
    }
  })

  it('stops before the ring is shown turned by more than 12 degrees or shifted by more than 15 mm', () => {
    const magnifier = createMagnifier(simulation.model)
    const turned = simulation.solve({ version: 1, impose: { 'sij-right': { rx: -4 } } }).transforms
    const allowed = magnifier.allowed(turned, neutral, 10)
    expect(allowed).toBeLessThanOrEqual(12 / 4)
    expect(allowed).toBeGreaterThan(2)
    expect(magnifier.allowed(simulation.solve({ version: 1 }).transforms, neutral, 10)).toBe(10)
    const far = simulation.solve({ version: 1, impose: { 'sij-right': { rx: -8, ty: 8 } } }).transforms
    expect(magnifier.allowed(far, neutral, 10)).toBeGreaterThanOrEqual(1)
  })
})
