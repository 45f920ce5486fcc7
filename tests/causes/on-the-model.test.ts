import { describe, expect, it } from 'vitest'
import { AXES, createSimulation, inStance, pathReadings } from '#body'
import type { Axis, JointId, Stance } from '#body'
import { applyCauses, CAUSES } from '#causes'
import type { CauseChoice } from '#causes'
import { measure } from '#instruments'

const simulation = createSimulation()
const DEGREES = 180 / Math.PI

const solve = (choices: readonly CauseChoice[], stance: Stance = 'standing') => {
  const pose = simulation.solve(inStance(applyCauses({ version: 1, stance }, choices), stance))
  expect(pose.status, JSON.stringify(choices)).toBe('converged')
  const measured = measure(simulation.model, pose, stance)
  return {
    read: (id: string): number => measured.readings[id]?.value ?? Number.NaN,
    curve: measured.cobb.toSorted((a, b) => b.angle - a.angle)[0],
    /** Rotations in degrees, shifts in mm. */
    joint: (id: JointId, axis: Axis): number =>
      (pose.displacements[6 * simulation.jointIndex(id) + AXES.indexOf(axis)] ?? Number.NaN) *
      (axis.startsWith('r') ? DEGREES : 1000),
  }
}
const left = (id: CauseChoice['id'], more: Partial<CauseChoice> = {}): CauseChoice => ({ id, side: 'left', ...more })

describe('every cause', () => {
  it('brings the model to rest standing and lying, at usual and largest strength', () => {
    for (const { id, sides, modes, strength } of CAUSES) {
      for (const side of sides) {
        for (const mode of modes) {
          for (const amount of strength === undefined ? [0] : [strength.initial, strength.max]) {
            solve([{ id, side, mode, strength: amount }])
            solve([{ id, side, mode, strength: amount }], 'supine')
          }
        }
      }
    }
  }, 60_000)
})

describe('what the texts say to look at is what the model does', () => {
  it('a short left leg: the pelvis sinks left, its hip bone turns forward, the curve bulges left, the right leg carries', () => {
    const { read, curve } = solve([left('short-leg')])
    expect(read('sacral-base')).toBeLessThan(-2)
    expect(read('height-crests')).toBeLessThan(-5)
    expect(read('innominate-torsion')).toBeGreaterThan(0)
    expect(curve?.convex).toBe('left')
    expect(read('load-left')).toBeLessThan(50)
    expect(read('leg-length-structural')).toBeCloseTo(-10, 1)
  })
  it('a short left leg with a lift: level standing, as short as before lying down', () => {
    expect(Math.abs(solve([left('short-leg-lifted')]).read('sacral-base'))).toBeLessThan(0.1)
    const without = solve([left('short-leg')], 'supine').read('leg-length-supine')
    expect(solve([left('short-leg-lifted')], 'supine').read('leg-length-supine')).toBeCloseTo(without, 1)
    expect(without).toBeLessThan(-8)
  })
  it('a lift under the left foot: the pelvis rises left, that hip bone turns back', () => {
    const { read } = solve([left('foot-lift')])
    expect(read('height-crests')).toBeGreaterThan(5)
    expect(read('innominate-torsion')).toBeLessThan(0)
  })
  it('a left hip bone turned back: its leg reads shorter lying down, turned forward a little longer', () => {
    for (const mode of ['held', 'settled'] as const) {
      expect(solve([left('hip-bone-back', { mode })], 'supine').read('leg-length-supine')).toBeLessThan(-0.1)
      expect(solve([left('hip-bone-forward', { mode })], 'supine').read('leg-length-supine')).toBeGreaterThan(0.1)
    }
  })
  it('cause or compensation: the leg reads shorter in both, the hip bones are turned in opposite ways', () => {
    const cause = solve([left('cause-or-response')], 'supine')
    const reads = cause.read('leg-length-supine')
    expect(reads).toBeLessThan(-0.5)
    expect(cause.read('innominate-torsion')).toBeLessThan(0)
    expect(solve([left('short-leg')], 'supine').read('leg-length-supine')).toBeLessThan(4 * reads)
    expect(solve([left('short-leg')]).read('innominate-torsion')).toBeGreaterThan(0)
  })
  it('an up-slip: the left leg reads shorter lying down', () => {
    expect(solve([left('up-slip')], 'supine').read('leg-length-supine')).toBeLessThan(-0.5)
  })
  it('flares: the symphysis opens in front when a hip bone opens, closes when it turns inward', () => {
    expect(solve([left('flare-out')]).joint('symphysis', 'ry')).toBeGreaterThan(0)
    expect(solve([left('flare-in')]).joint('symphysis', 'ry')).toBeLessThan(0)
  })
  it('a locked left sacroiliac joint stays still while a lift moves the other', () => {
    const { joint } = solve([left('locked-sij'), left('foot-lift', { strength: 20 })])
    for (const axis of AXES) expect(Math.abs(joint('sij-left', axis))).toBeLessThan(1e-6)
    expect(Math.abs(joint('sij-right', 'rx'))).toBeGreaterThan(0.01)
  })
  it('a stiff sacroiliac joint moves less than its neighbour, a loose ring more than before', () => {
    const lift = left('foot-lift', { strength: 20 })
    const plain = solve([lift])
    const plainStep = Math.abs(plain.read('symphysis-step'))
    const plainSlip = plain.read('sij-left-rotation')
    expect(solve([lift, left('stiff-sij')]).read('sij-left-rotation')).toBeLessThan(plainSlip)
    expect(Math.abs(solve([lift, { id: 'loose-pelvis' }]).read('symphysis-step'))).toBeGreaterThan(plainStep)
  })
  it('a hip centre further up: the pelvis sinks on that side and the bones are equal', () => {
    for (const id of ['shifted-hip', 'hip-dysplasia'] as const) {
      const { read } = solve([left(id)])
      expect(read('height-crests'), id).toBeLessThan(-3)
      expect(read('leg-length-structural'), id).toBeCloseTo(0, 1)
    }
  })
  it('a foot moves the pelvis hardly at all', () => {
    for (const id of ['flat-foot', 'stiff-foot'] as const) {
      expect(Math.abs(solve([left(id)]).read('sacral-base')), id).toBeLessThan(0.5)
    }
  })
  it('a coccyx bent does not move the rest', () => {
    for (const id of ['coccyx-forward', 'coccyx-back'] as const) {
      const { read } = solve([{ id }])
      expect(Math.abs(read('coccyx-angle')), id).toBeGreaterThan(5)
      expect(Math.abs(read('sacral-base'))).toBeLessThan(0.01)
    }
    expect(solve([{ id: 'coccyx-forward' }]).read('coccyx-angle')).toBeLessThan(0)
  })
  it('a vertebra higher on the left: the curve bulges to the left', () => {
    expect(solve([left('wedge-vertebra')]).curve?.convex).toBe('left')
  })
  it('a wider symphysis opens the gap', () => {
    expect(solve([{ id: 'wide-symphysis' }]).read('symphysis-gap')).toBeGreaterThan(1)
  })
})

/** What a cause changes in a reading, against the same stance with nothing done. */
const change = (choice: CauseChoice, id: string, stance: Stance = 'standing') =>
  solve([choice], stance).read(id) - solve([], stance).read(id)

describe('tissues: what they do, and what they do not', () => {
  it('both sides of the pelvic floor bend the coccyx forward and counternutate the sacrum, one side takes it off the midline', () => {
    const both = { id: 'tight-pelvic-floor', side: 'both' } as const
    expect(change(both, 'coccyx-angle')).toBeLessThan(-2)
    // Innominates forward on the sacrum: counternutation.
    expect(solve([both]).joint('sij-left', 'rx')).toBeGreaterThan(0)
    expect(solve([both]).joint('sacrococcygeal', 'rz')).toBeCloseTo(0, 6)
    expect(Math.abs(solve([left('tight-pelvic-floor')]).joint('sacrococcygeal', 'rz'))).toBeGreaterThan(0.5)
  })
  it('scars and endometriosis leave every quiet position as it was, at their strongest', () => {
    for (const id of ['caesarean-scar', 'appendix-scar', 'operation-scar', 'endometriosis'] as const)
      for (const stance of ['standing', 'supine'] as const)
        for (const reading of ['obliquity-crests', 'sacral-base', 'lordosis', 'innominate-torsion', 'trunk-shift'])
          if (Number.isFinite(solve([], stance).read(reading)))
            expect(Math.abs(change({ id, strength: 20 }, reading, stance)), `${id} ${stance} ${reading}`).toBeLessThan(
              0.5,
            )
  })
  it('the colon and the fascia of organs move a standing trunk by about a millimetre at most', () => {
    for (const id of ['colon-right', 'colon-left', 'organ-fascia'] as const)
      for (const reading of ['trunk-shift', 'sva', 'shoulder-height', 'obliquity-crests'])
        expect(Math.abs(change({ id, strength: 40 }, reading)), `${id} ${reading}`).toBeLessThan(2)
  })
  it('hip flexors on both sides roll the pelvis forward and deepen the lumbar curve; one side leans more lying down', () => {
    const both = { id: 'tense-iliopsoas', side: 'both' } as const
    expect(change(both, 'pelvic-plane-tilt')).toBeGreaterThan(0.2)
    expect(change(both, 'lordosis')).toBeGreaterThan(0.2)
    const one = left('tense-iliopsoas')
    expect(Math.abs(change(one, 'trunk-shift', 'supine'))).toBeGreaterThan(Math.abs(change(one, 'trunk-shift')))
  })
  it('a weak gluteus changes nothing on both feet and lets the pelvis move on its own leg', () => {
    expect(Math.abs(change(left('weak-gluteus'), 'height-crests'))).toBeLessThan(1e-6)
    expect(Math.abs(change(left('weak-gluteus'), 'height-crests', 'left-leg'))).toBeGreaterThan(0.5)
  })
  it('a pelvis rolled back flattens the lumbar curve degree for degree', () => {
    const rolled: CauseChoice = { id: 'pelvis-rolled-back', strength: 8 }
    expect(change(rolled, 'lordosis') / change(rolled, 'pelvic-plane-tilt')).toBeCloseTo(1, 0)
  })
  it('a stiff ankle does next to nothing at rest', () => {
    for (const reading of ['obliquity-crests', 'sacral-base', 'pelvic-plane-tilt'])
      expect(Math.abs(change(left('stiff-ankle'), reading))).toBeLessThan(0.1)
  })
})

describe('causes that complete the list', () => {
  it('a short shin tips the pelvis as a short thigh does', () => {
    expect(solve([left('short-shin')]).read('height-crests')).toBeCloseTo(
      solve([left('short-leg')]).read('height-crests'),
      1,
    )
  })
  it('a coccyx slipped back lengthens the pelvic floor and moves nothing else', () => {
    const { joint, read } = solve([{ id: 'coccyx-shifted', strength: 5 }], 'sitting')
    expect(joint('sacrococcygeal', 'tz')).toBeCloseTo(-5, 1)
    expect(Math.abs(read('sacral-base'))).toBeLessThan(0.01)
    const before = tissuesIn([], 'sitting')
    const after = tissuesIn([{ id: 'coccyx-shifted', strength: 5 }], 'sitting')
    for (const id of ['anococcygeal', 'iliococcygeus-left', 'coccygeus-right'])
      expect(after(id) - before(id), id).toBeGreaterThan(2)
  })
  it('a coccyx to the left shortens the pelvic floor on the left and lengthens it on the right', () => {
    const change = tissuesIn([left('coccyx-side')], 'standing')
    expect(change('iliococcygeus-left')).toBeLessThan(-1)
    expect(change('iliococcygeus-right')).toBeGreaterThan(1)
  })
  it('a hip that hardly turns does nothing in neutral; with the hip bone opened the thigh turns along and the foot tilts', () => {
    const stiff = left('lost-hip-rotation', { strength: 0 })
    const open = left('flare-out', { strength: 6 })
    expect(Math.abs(change(stiff, 'foot-pronation-left'))).toBeLessThan(0.01)
    expect(Math.abs(solve([open]).joint('hip-left', 'ry'))).toBeGreaterThan(2)
    expect(Math.abs(solve([stiff, open]).joint('hip-left', 'ry'))).toBeLessThan(0.05)
    const tilted = solve([stiff, open]).read('foot-pronation-left') - solve([open]).read('foot-pronation-left')
    expect(Math.abs(tilted)).toBeGreaterThan(1)
  })
  it('a nodding sacrum steepens its base and deepens the lumbar curve a little, alike on both sides', () => {
    const nod = { id: 'nutated-sacrum' } as const
    expect(change(nod, 'sacral-slope')).toBeGreaterThan(0.5)
    expect(change(nod, 'lordosis')).toBeGreaterThan(0.3)
    expect(Math.abs(change(nod, 'obliquity-crests'))).toBeLessThan(1e-3)
  })
})

/** Change of length of lines of tissue against quiet standing, %. */
function tissuesIn(choices: readonly CauseChoice[], stance: Stance) {
  const pose = simulation.solve(inStance(applyCauses({ version: 1, stance }, choices), stance))
  const changes = new Map(pathReadings(simulation.model, pose).map(({ id, change }) => [id, change]))
  return (id: string): number => changes.get(id) ?? Number.NaN
}

describe('from lying to sitting with straight legs', () => {
  it('a hip bone turned back reads shorter lying and longer sitting, turned forward the other way round', () => {
    for (const [id, sign] of [
      ['hip-bone-back', -1],
      ['hip-bone-forward', 1],
    ] as const) {
      expect(sign * solve([left(id)], 'supine').read('leg-length-supine'), id).toBeGreaterThan(0.1)
      expect(sign * solve([left(id)], 'long-sitting').read('leg-length-long-sitting'), id).toBeLessThan(-0.1)
    }
  })
  it('a short leg reads as short sitting as lying', () => {
    for (const id of ['short-leg', 'short-shin'] as const)
      expect(solve([left(id)], 'long-sitting').read('leg-length-long-sitting'), id).toBeCloseTo(-10, 1)
  })
})
