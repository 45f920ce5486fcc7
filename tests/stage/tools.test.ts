import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { createSession, DEFAULT_STATE, reduceCase } from '#session'
import type { State } from '#session'
import { cameraOn } from '../../src/stage/fly-to.ts'
import { pulledTension, PULL_REACH } from '../../src/stage/tools/path-pull.ts'
import { PULL_TRAVEL, pullOf } from '../../src/stage/tools/pull.ts'
import type { PullAxis } from '../../src/stage/tools/pull.ts'
import { stopAt, stopEnds, stopItems } from '../../src/stage/tools/stop-items.ts'

const { model } = createSimulation()

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

describe('a stop put by hand', () => {
  const sij = model.joints.find(({ id }) => id === 'sij-left')
  if (!sij) throw new Error('no joint')
  const ends = stopEnds(sij, 'rx')

  it('stands at a tenth, leaves the other side alone, and is none at its end of the axis', () => {
    expect(stopAt(sij, 'rx', ends, -1, -1.234)).toMatchObject({ type: 'stop', range: [-1.2, ends[1]] })
    expect(stopAt(sij, 'rx', [-2, 1], 1, 0.5)).toMatchObject({ range: [-2, 0.5] })
    expect(stopAt(sij, 'rx', [-2, 1], 1, Infinity)).toMatchObject({ range: [-2, ends[1]] })
    expect(stopAt(sij, 'rx', [-2, ends[1]], -1, -Infinity)).toMatchObject({ range: null })
  })

  it('is never refused by the body, wherever on the axis it is put', () => {
    const session = createSession()
    for (let share = 0; share <= 1; share += 0.25) {
      const value = ends[0] + share * (ends[1] - ends[0])
      expect(session.dispatch(stopAt(sij, 'rx', ends, 1, Math.max(0, value)))).toBe(true)
    }
  })
})

describe('pulling a tissue', () => {
  it('goes from nothing to what it can bear, in round steps', () => {
    expect(pulledTension(0, -40, 80)).toBe(0)
    expect(pulledTension(0, PULL_REACH / 2, 80)).toBe(40)
    expect(pulledTension(40, PULL_REACH, 80)).toBe(80)
    expect(pulledTension(0, 9999, 15.3)).toBeLessThanOrEqual(15.3)
  })

  it('is one command the body believes: the piriformis turns the sacrum a little, and lets go again', () => {
    const session = createSession()
    const path = session.simulation().model.paths.find(({ id }) => id === 'piriformis-left')
    if (!path) throw new Error('no piriformis')
    const still = Array.from(session.simulation().pose.transforms)
    expect(session.dispatch({ type: 'pull', path: path.id, tension: pulledTension(0, 9999, path.limit) })).toBe(true)
    const moved = session.simulation().pose.transforms.map((value, k) => Math.abs(value - (still[k] ?? 0)))
    expect(Math.max(...moved)).toBeGreaterThan(1e-5)
    expect(session.dispatch({ type: 'pull', path: path.id, tension: null })).toBe(true)
    expect(session.state().case).toEqual({ version: 1 })
  })
})

describe('stopping a joint where it stands', () => {
  const found = model.joints.find(({ id }) => id === 'sij-left')
  if (!found) throw new Error('no joint sij-left')
  const items = (input: State['case'], rx: number) =>
    stopItems(found, { ...DEFAULT_STATE, case: input }, (axis) => (axis === 'rx' ? (rx * Math.PI) / 180 : 0))
  const back = (list: ReturnType<typeof items>) => list.find(({ axis, sign }) => axis === 'rx' && sign === -1)

  it('stops one side and leaves the other free; taken back it leaves no trace', () => {
    const item = back(items({ version: 1 }, -1.26))
    expect(item?.on).toBe(false)
    // On the free side of the stop: -1.26 lies within -1.3.
    expect(item?.command).toMatchObject({ type: 'stop', joint: 'sij-left', axis: 'rx', range: [-1.3, 8] })
    const stopped = reduceCase({ version: 1 }, item?.command ?? { type: 'reset' })
    const again = back(items(stopped, -1.26))
    expect(again?.on).toBe(true)
    expect(reduceCase(stopped, again?.command ?? { type: 'reset' })).toEqual({ version: 1 })
  })

  it('is believed by the body: what had settled comes back to the stop', () => {
    const free = createSession({
      initial: { ...DEFAULT_STATE, case: { version: 1, rest: { 'sij-left': { rx: -5 } } } },
    })
    const angle = ({ store }: typeof free) => store.getState().displacements['sij-left']?.rx ?? 0
    expect(angle(free)).toBeLessThan(-1.5)
    expect(free.dispatch({ type: 'stop', joint: 'sij-left', axis: 'rx', range: [-1, 8] })).toBe(true)
    expect(angle(free)).toBeCloseTo(-1, 3)
  })
})

describe('flying to a structure', () => {
  it('finds every joint, and looks at its middle', () => {
    for (const { id, centre } of model.joints) expect(cameraOn(id, model)?.target).toEqual(centre)
  })

  it('finds bones and palpation points, right ones from the right side, back ones from behind', () => {
    expect(cameraOn('femur-right', model)?.azimuth).toBeLessThan(0)
    expect(Math.abs(cameraOn('psis-left', model)?.azimuth ?? 0)).toBeGreaterThan(120)
    expect(Math.abs(cameraOn('pubic-tubercle-left', model)?.azimuth ?? 180)).toBeLessThan(60)
  })

  it('finds every line of tissue, among its points', () => {
    for (const { id, points } of model.paths) {
      const height = cameraOn(id, model)?.target[1]
      const heights = points.map(({ p }) => p[1])
      expect(height, id).toBeGreaterThanOrEqual(Math.min(...heights) - 1e-9)
      expect(height, id).toBeLessThanOrEqual(Math.max(...heights) + 1e-9)
    }
  })

  it('knows nothing of what is not there', () => {
    expect(cameraOn('tail', model)).toBeNull()
  })
})
