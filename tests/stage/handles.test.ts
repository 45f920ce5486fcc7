import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { restAt } from '../../src/stage/handle-input.ts'
import { arcPoint, arcZero, draggedValue, gearOf, handleRange } from '../../src/stage/handle-geometry.ts'

const { model } = createSimulation()
const joint = (id: string) => {
  const found = model.joints.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no joint ${id}`)
  return found
}
const degrees = Math.PI / 180

describe('handles', () => {
  it('stand at a right angle to their axis and face the eye', () => {
    for (const axis of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]) {
      for (const eye of [
        [0, 0, 1],
        [0.5, 0.2, 0.84],
        [-1, 0, 0],
        [0, 0.999, 0.04],
      ]) {
        const zero = arcZero(axis, eye, eye[1] === 0.999 ? [0, 0.04, -0.999] : [0, 1, 0], 1, new Float64Array(3))
        const along = axis.reduce((sum, value, k) => sum + value * (zero[k] ?? 0), 0)
        expect(along).toBeCloseTo(0, 9)
        expect(Math.hypot(...zero)).toBeCloseTo(1, 9)
      }
    }
  })

  it('run the way the bone turns: a positive angle follows the right hand about the axis', () => {
    const out = arcPoint([0, 0, 0], [1, 0, 0], [0, 0, 1], 1, 90 * degrees, new Float64Array(3))
    // About +X the front goes down: the top of the body moves forward.
    expect([...out].map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([0, -1, 0])
  })

  it('let a finger move a joint of a few degrees over most of the arc', () => {
    const sij = joint('sij-left')
    const [, high] = handleRange(sij, 'rx')
    expect(high * gearOf(sij, 'rx')).toBeGreaterThan(60 * degrees)
    expect(high * gearOf(sij, 'rx')).toBeLessThan(100 * degrees)
  })

  it('never ask for more than the case allows', () => {
    for (const candidate of model.joints) {
      for (const axis of candidate.free) {
        const [low, high] = handleRange(candidate, axis)
        for (const change of [-99, 99]) {
          for (const snap of [false, true]) {
            const value = draggedValue(candidate, axis, 0, change, snap)
            expect(value).toBeGreaterThanOrEqual(low)
            expect(value).toBeLessThanOrEqual(high)
          }
        }
      }
    }
  })

  it('go no further than a stop', () => {
    const sij = joint('sij-left')
    const stops = [-2 * degrees, 0.5 * degrees] as const
    expect(draggedValue(sij, 'rx', 0, -5 * degrees, false, stops)).toBeCloseTo(-2 * degrees, 12)
    expect(draggedValue(sij, 'rx', 0, 5 * degrees, false, stops)).toBeCloseTo(0.5 * degrees, 12)
    // The whole degree nearest to the stop lies beyond it: the drag steps back in.
    expect(draggedValue(sij, 'rx', 0, 5 * degrees, true, stops)).toBeCloseTo(0, 12)
  })

  it('rest at tenths, and at neutral leave no trace', () => {
    expect(restAt('sij-left', 'rx', 1.234 * degrees)).toMatchObject({ type: 'rest', value: 1.2 })
    expect(restAt('sij-left', 'rx', 0.01 * degrees)).toMatchObject({ type: 'rest', value: null })
  })

  it('stop at whole degrees and millimetres when asked to', () => {
    expect(draggedValue(joint('sij-left'), 'rx', 0, 2.4 * degrees, true)).toBeCloseTo(2 * degrees, 12)
    expect(draggedValue(joint('sij-left'), 'ty', 0.001, 0.0017, true)).toBeCloseTo(0.003, 12)
  })
})
