import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { bodyDocument } from '../../scripts/model/document.ts'
import type { BodyDocument } from '../../scripts/model/document.ts'
import type { Input } from '../../scripts/model/applied.ts'
import { difference } from './compare.ts'
import type { Difference } from './compare.ts'
import { minimise } from './minimise.ts'
import { problemOf } from './problem.ts'
import { compareCases } from './run.ts'

/** How near two programs must come; the furthest of the random cases lies 0.0009 degrees and 0.006 mm apart. */
const DEGREES = 0.003
const MILLIMETRES = 0.01
const CASES = 100
const SLOW = 600_000

const simulation = createSimulation()
const document = bodyDocument()

function compare(input: Input, by: BodyDocument = document): Difference {
  expect(simulation.solve({ version: 1, ...input }).status).toBe('converged')
  const problem = problemOf(by, input)
  return difference(simulation, problem.anchors, minimise(problem).poses)
}

/** Every field of a case that can be brought to rest, once. */
const FIELDS: readonly Input[] = [
  { impose: { 'sij-left': { rx: -5, ty: 1 } } },
  { impose: { symphysis: { ty: 3 } } },
  { rest: { 'sij-right': { rx: 5 }, symphysis: { rz: 1 } } },
  { stance: 'supine', rest: { 'sij-left': { rx: -5 } } },
  { lock: { 'l4-l5': true, 'sij-right': { axes: ['rx', 'ty'], at: { rx: 0.4 } } }, lift: { left: 15 } },
  { stiffness: { symphysis: 0.1, 'l5-s1': 8 }, lift: { right: 12 } },
  { lift: { left: { heel: 20 } } },
  { feet: { width: 300 }, shift: { tx: 20 } },
  { range: { 'hip-left': { rz: [-1, 1] } }, lift: { left: 25 } },
  { shape: { l4: { rz: 5 }, sacrum: { tx: 3 } }, lengthen: { 'femur-right': -8, 'tibia-left': 5 } },
  { foot: { left: { pronation: 6, stiffness: 4 } } },
  { target: { 'pelvic-tilt-change': 9 }, goals: { 'c7-over-base': false } },
  { chain: 0.37, lift: { left: 20 } },
  { stance: 'left-leg', impose: { 'sij-right': { ty: 1 } } },
  { stance: 'sitting', seat: { left: 12 } },
  { stance: 'long-sitting', rest: { 'sij-left': { rx: 4 } } },
  { chain: 0, impose: { 'hip-left': { rx: -12 } } },
  { pull: [{ path: 'psoas-major-left', tension: 300 }] },
  { tether: [{ path: 'sacrotuberous-left', slack: 0.1, stiffness: 40 }], impose: { 'sij-left': { rx: -2 } } },
  {
    stance: 'supine',
    tether: [{ path: 'caesarean-right', slack: 0, stiffness: 10 }],
    pull: [{ path: 'coccygeus-left', tension: 20 }],
  },
  {
    lock: { 'sij-left': { stops: { rx: [-0.2, 0.3] } }, 'l4-l5': { stops: { rz: [-1, 0] } } },
    impose: { 'sij-right': { rx: -4 } },
  },
  { lock: { 'hip-left': { stops: { rz: [-2, 8] } }, symphysis: { stops: { ty: [-0.3, 0.3] } } }, lift: { left: 20 } },
  { push: [{ body: 't8', force: [20, 0, -10], moment: [0, 3, 6] }] },
  { hold: ['sacrum'], lift: { left: 5 }, goals: { 'centre-of-mass': false } },
  { hold: ['sacrum'], feet: { free: true }, tone: { all: 0 }, push: [{ body: 't12', moment: [0, 0, 8.5] }] },
  { stance: 'left-leg', tone: { 'gluteus-medius-left': 0.3, 'psoas-major-left': 2 }, feet: { width: 240 } },
  { stance: 'sitting', target: { 'pelvic-tilt-change': -25 } },
]

describe('an independent program, written from the model page', () => {
  it.each(FIELDS)('finds the same pose for %j', { timeout: SLOW }, (input) => {
    const { degrees, millimetres } = compare(input)
    expect(degrees).toBeLessThan(DEGREES)
    expect(millimetres).toBeLessThan(MILLIMETRES)
  })

  it(
    `finds the same pose of every body in ${CASES} random cases over the whole schema`,
    () => {
      const { compared, refused } = compareCases(CASES, 7)
      for (const { input, degrees, millimetres, settled } of compared) {
        const name = JSON.stringify(input)
        expect(settled, name).toBe(true)
        expect(degrees, name).toBeLessThan(DEGREES)
        expect(millimetres, name).toBeLessThan(MILLIMETRES)
      }
      expect(refused.length).toBeLessThan(CASES / 5)
    },
    SLOW,
  )

  it('would notice a model that is only slightly another', () => {
    const [goal, ...others] = document.goals
    const heavier = { ...document, goals: [{ ...goal!, weight: goal!.weight! * 4 }, ...others] }
    const softer = {
      ...document,
      joints: document.joints.map((joint) =>
        joint.id === 'symphysis'
          ? { ...joint, stiffness: { ...joint.stiffness, standing: joint.stiffness.standing.map((k) => 0.97 * k) } }
          : joint,
      ),
    }
    expect(compare({ impose: { 'sij-left': { rx: -5 } } }, softer).degrees).toBeGreaterThan(DEGREES)
    expect(compare({ shape: { c4: { rz: 6 } } }, heavier).degrees).toBeGreaterThan(DEGREES)
  })
})
