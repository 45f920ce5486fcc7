import { describe, expect, it } from 'vitest'
import type { Case } from '#body'
import { createSimulation, GOAL_IDS, PATH_IDS, pathReadings } from '#body'
import { degrees, toDegrees } from '#math'
import { TISSUE_IDS, TONE_IDS } from '../../src/body/tissue-ids.ts'
import { tonedMuscles } from '../../src/body/tone.ts'
import { displacement, landmark, roll, solve } from './looking.ts'

/** What is done to a body from outside its joints: pulls and tethers of tissue, pushes, holds, stops, tone. */

const sim = createSimulation()
const change = (path: string): number => pathReadings(sim.model, sim.pose).find(({ id }) => id === path)!.change
const answer = (input: Omit<Case, 'version'>) => {
  expect(solve(sim, input).status, JSON.stringify(input)).toBe('converged')
  return sim
}

describe('the names a case may use', () => {
  it('are those of the table of tissues', () => {
    expect(TISSUE_IDS.toSorted()).toEqual(PATH_IDS.toSorted())
    const muscles = tonedMuscles(sim.model.paths).map(({ id }) => id)
    expect(TONE_IDS.toSorted()).toEqual(['all', ...muscles].toSorted())
  })
})

describe('a pull', () => {
  it('of the coccygeus tips the coccyx forward and to its own side, and shortens that muscle', () => {
    // One coccygeus alone has not been measured. What the joint must do follows from statics: the muscle's tension times
    // its lever about the joint, over the joint's stiffness, which the whole floor decides (C08, below).
    const [tension, angle, stiffness] = [20, 0.5, 7]
    const length = (rx: number): number => {
      const held = { sacrococcygeal: { rx, ry: 0, rz: 0 } }
      answer({ impose: held, lock: { intercoccygeal: true } })
      return pathReadings(sim.model, sim.pose).find(({ id }) => id === 'coccygeus-left')!.length
    }
    const lever = (length(angle) - length(-angle)) / degrees(2 * angle)
    answer({ pull: [{ path: 'coccygeus-left', tension }] })
    const expected = -toDegrees((tension * lever) / stiffness)
    expect(displacement(sim, 'sacrococcygeal', 'rx') / expected).toBeCloseTo(1, 1)
    expect(expected).toBeLessThan(-0.5)
    const tip = landmark(sim, 'coccyx-tip')[0]
    expect(tip).toBeGreaterThan(0)
    expect(change('coccygeus-left')).toBeLessThan(change('coccygeus-right'))
  })

  it('of both sides leaves the body in its mirror image', () => {
    answer({ pull: (['left', 'right'] as const).map((side) => ({ path: `coccygeus-${side}`, tension: 20 })) })
    expect(Math.abs(landmark(sim, 'coccyx-tip')[0])).toBeLessThan(1e-9)
    expect(change('coccygeus-left')).toBeCloseTo(change('coccygeus-right'), 9)
  })

  it('of the iliacus flexes its hip and leaves the spine alone: it does not cross the SI joint', () => {
    answer({ pull: [{ path: 'iliacus-right', tension: 80 }] })
    expect(displacement(sim, 'hip-right', 'rx')).toBeLessThan(-0.1)
    const path = sim.model.paths.find(({ id }) => id === 'iliacus-right')!
    expect(path.points.some(({ body }) => body === 'sacrum')).toBe(false)
  })

  it('grows its answer with its tension', () => {
    const tips = [5, 10, 20].map((tension) => {
      answer({ pull: [{ path: 'coccygeus-left', tension }] })
      return -displacement(sim, 'sacrococcygeal', 'rx')
    })
    expect(tips[1]! / tips[0]!).toBeCloseTo(2, 0)
    expect(tips[2]!).toBeGreaterThan(tips[1]!)
  })
})

describe('the whole pelvic floor at a full contraction', () => {
  it('lifts the tip of the coccyx by about as much as has been measured, forward and up', () => {
    const muscles = ['puborectalis', 'pubococcygeus', 'iliococcygeus', 'coccygeus']
    const pull = muscles.flatMap((name) => ['left', 'right'].map((side) => ({ path: `${name}-${side}`, tension: 18 })))
    answer({})
    const before = landmark(sim, 'coccyx-tip')
    answer({ pull })
    const [x, up, forward] = landmark(sim, 'coccyx-tip').map((value, k) => 1000 * (value - before[k]!)) as [
      number,
      number,
      number,
    ]
    // C08: 10.8 (6.0) mm.
    expect(Math.hypot(x, up, forward)).toBeGreaterThan(10.8 - 6)
    expect(Math.hypot(x, up, forward)).toBeLessThan(10.8 + 6)
    expect(Math.abs(x)).toBeLessThan(1e-6)
    expect(up).toBeGreaterThan(0)
    expect(forward).toBeGreaterThan(0)
  })
})

describe('a tether', () => {
  const turned = { impose: { 'sij-left': { rx: -3 } } } as const
  const tied = (slack: number) => ({ ...turned, tether: [{ path: 'sacrotuberous-left', slack, stiffness: 200 }] })

  it('does nothing while it is slack', () => {
    const free = answer(turned).pose.transforms.slice()
    const slack = answer(tied(50)).pose.transforms
    expect(Math.max(...slack.map((value, i) => Math.abs(value - free[i]!)))).toBeLessThan(1e-9)
  })

  it('stops its own length from growing and never pulls it below its slack length', () => {
    answer(turned)
    const free = change('sacrotuberous-left')
    const other = [free > 0 ? 'left' : 'right'][0]!
    const input = { ...turned, tether: [{ path: `sacrotuberous-${other}`, slack: 0, stiffness: 200 }] }
    const before = change(`sacrotuberous-${other}`)
    answer(input)
    expect(before).toBeGreaterThan(0)
    expect(change(`sacrotuberous-${other}`)).toBeLessThan(before)
    expect(change(`sacrotuberous-${other}`)).toBeGreaterThan(-1e-6)
  })
})

describe('a push and a hold', () => {
  it('push the pelvis to the side it is pushed to', () => {
    answer({ push: [{ body: 'sacrum', force: [50, 0, 0] }] })
    expect(landmark(sim, 's1-superior-centre')[0]).toBeGreaterThan(0)
  })

  it('a body held in space stays exactly where the stance rests', () => {
    const { transforms } = answer({ hold: ['sacrum'], impose: { 'sij-left': { rx: -3 } } }).pose
    const at = 12 * sim.bodyIndex('sacrum')
    const identity = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]
    identity.forEach((value, i) => expect(transforms[at + i]).toBeCloseTo(value, 8))
  })

  it('a specimen bends by its passive law alone: 6 N m on T12 over a held sacrum', () => {
    const goals = Object.fromEntries(GOAL_IDS.map((goal) => [goal, false]))
    answer({
      hold: ['sacrum'],
      feet: { free: true },
      goals,
      tone: { all: 0 },
      push: [{ body: 't12', moment: [6, 0, 0] }],
    })
    // D08: 115 N m/rad of the passive segment, without the doubling by preload.
    expect(displacement(sim, 'l2-l3', 'rx')).toBeCloseTo(((6 / 115) * 180) / Math.PI, 6)
    expect(displacement(sim, 'c4-c5', 'rx')).toBeCloseTo(0, 9)
  })
})

describe('a stop', () => {
  it('lets a joint move one way and not the other', () => {
    const held = { impose: { 'sij-right': { rx: -4 } } } as const
    answer(held)
    const free = displacement(sim, 'sij-left', 'rx')
    const low = free < 0 ? free / 2 : 0
    answer({ ...held, lock: { 'sij-left': { stops: { rx: [low, 8] } } } })
    expect(displacement(sim, 'sij-left', 'rx')).toBeCloseTo(low, 6)
    answer({ ...held, lock: { 'sij-left': { stops: { rx: [-8, 0] } } } })
    expect(displacement(sim, 'sij-left', 'rx')).toBeCloseTo(free, 6)
  })
})

describe('tone', () => {
  it('of weak abductors lets the other side of the pelvis drop on one leg', () => {
    const drops = [1, 0.5, 0].map((tone) => {
      answer({ stance: 'left-leg', tone: { 'gluteus-medius-left': tone, 'gluteus-minimus-left': tone } })
      return roll(sim, 'sacrum')
    })
    expect(drops[1]).toBeGreaterThan(drops[0]!)
    expect(drops[2]).toBeGreaterThan(drops[1]!)
  })

  it('as it is changes nothing, and neutral stays neutral whatever it is', () => {
    const plain = answer({ lift: { left: 10 } }).pose.displacements.slice()
    answer({ lift: { left: 10 }, tone: { 'psoas-major-left': 1 } })
    sim.pose.displacements.forEach((value, i) => expect(value).toBeCloseTo(plain[i]!, 9))
    answer({ tone: { all: 0 } })
    expect(Math.max(...sim.pose.displacements.map(Math.abs))).toBeLessThan(1e-9)
  })

  it('taken from one hip lets that hip answer more', () => {
    const weak = { 'gluteus-medius-left': 0, 'gluteus-minimus-left': 0, 'gluteus-maximus-left': 0 }
    answer({ lift: { left: 15 } })
    const before = displacement(sim, 'hip-left', 'rz')
    answer({ lift: { left: 15 }, tone: weak })
    expect(displacement(sim, 'hip-left', 'rz')).toBeLessThan(before)
  })
})

describe('what is reported', () => {
  it('counts the load on the left over the feet as wide as they stand', () => {
    answer({ shift: { tx: 20 } })
    const narrow = sim.pose.loadLeft
    answer({ shift: { tx: 20 }, feet: { width: 400 } })
    expect(sim.pose.loadLeft).toBeLessThan(narrow)
    expect(sim.pose.loadLeft).toBeGreaterThan(0.5)
  })

  it('counts what a held symphysis stores', () => {
    answer({ impose: { symphysis: { ty: 4 } } })
    // B02: 8e4 N/m over 4 mm is 0.64 J in that joint alone.
    expect(sim.pose.energy).toBeGreaterThan(0.64)
  })

  it('is energy against the rest of the stance, pulls and weights included', () => {
    for (const stance of ['standing', 'left-leg', 'sitting'] as const) {
      answer({ stance, pull: [{ path: 'piriformis-left', tension: 10 }] })
      expect(Math.abs(sim.pose.energy)).toBeLessThan(1)
      expect(sim.pose.energy).toBeLessThan(0.2)
    }
  })

  it('is effort that includes what lies beyond the range', () => {
    answer({
      impose: { 'hip-left': { rz: 40 } },
      range: { 'hip-left': { rz: [-5, 50] } },
      stiffness: { 'hip-left': 0.1 },
    })
    const inside = sim.pose.efforts[sim.jointIndex('hip-left')]!
    answer({
      impose: { 'hip-left': { rz: 40 } },
      range: { 'hip-left': { rz: [-5, 10] } },
      stiffness: { 'hip-left': 0.1 },
    })
    expect(sim.pose.efforts[sim.jointIndex('hip-left')]).toBeGreaterThan(inside)
  })
})
