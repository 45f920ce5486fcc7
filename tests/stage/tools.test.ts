import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { cameraOn } from '../../src/stage/fly-to.ts'
import { PULL_TRAVEL, pullOf } from '../../src/stage/tools/pull.ts'
import type { PullAxis } from '../../src/stage/tools/pull.ts'

const axis = (name: PullAxis['axis'], x: number, y: number, reach: number, limit = reach): PullAxis => ({
  axis: name,
  x,
  y,
  range: [-reach, reach],
  limit: [-limit, limit],
})

describe('pulling a bone', () => {
  it('moves the axis that goes where the hand goes', () => {
    const axes = [axis('rx', 0, 70, 0.07), axis('rz', 70, 0, 0.07)]
    expect(pullOf(axes, 0, 10)?.axis).toBe('rx')
    expect(pullOf(axes, -10, 1)?.axis).toBe('rz')
  })

  it('prefers the axis that can go further: a hip bone turns before it slips', () => {
    const axes = [axis('rx', 0, 70, 0.07), axis('ty', 0, 700, 0.002)]
    expect(pullOf(axes, 0, -10)?.axis).toBe('rx')
  })

  it('keeps the point under the finger where the joint is free, and is geared down where it is stiff', () => {
    const free = pullOf([axis('rx', 280, 0, 2)], 5, 0)
    expect((free?.rate.x ?? 0) * 280).toBeCloseTo(1, 9)
    const stiff = pullOf([axis('rx', 60, 0, 0.07, 0.14)], 5, 0)
    expect((stiff?.rate.x ?? 0) * PULL_TRAVEL).toBeCloseTo(0.14, 9)
  })

  it('means nothing along no axis', () => {
    expect(pullOf([axis('rx', 0, 70, 0.07)], 10, 0)).toBeNull()
    expect(pullOf([], 10, 0)).toBeNull()
  })
})

describe('flying to a structure', () => {
  const { model } = createSimulation()

  it('finds every joint, and looks at its middle', () => {
    for (const { id, centre } of model.joints) expect(cameraOn(id, model)?.target).toEqual(centre)
  })

  it('finds bones and palpation points, right ones from the right side, back ones from behind', () => {
    expect(cameraOn('femur-right', model)?.azimuth).toBeLessThan(0)
    expect(Math.abs(cameraOn('psis-left', model)?.azimuth ?? 0)).toBeGreaterThan(120)
    expect(Math.abs(cameraOn('pubic-tubercle-left', model)?.azimuth ?? 180)).toBeLessThan(60)
  })

  it('knows nothing of what is not there', () => {
    expect(cameraOn('tail', model)).toBeNull()
  })
})
