import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { displacement, landmark, obliquity, pitch, roll, solve } from './looking.ts'

for (const sex of ['female', 'male'] as const)
  describe(`standing on the left leg, ${sex}`, () => {
    const sim = createSimulation({ sex })
    solve(sim, { stance: 'left-leg' })

    it('brings the whole body over that foot, which carries everything', () => {
      const foot = sim.model.joints[sim.jointIndex('ankle-left')]!.centre[0]
      expect(sim.pose.loadLeft).toBe(1)
      expect(Math.abs(landmark(sim, 'c7-centre')[0] - foot)).toBeLessThan(0.01)
      expect(Math.abs(landmark(sim, 's1-superior-centre')[0] - foot)).toBeLessThan(0.02)
    })

    it('steps the symphysis by one to two millimetres, left up (B02: 1.4 and 1.6), SI joints by about a degree', () => {
      expect(displacement(sim, 'symphysis', 'ty')).toBeGreaterThan(1)
      expect(displacement(sim, 'symphysis', 'ty')).toBeLessThan(2.2)
      for (const joint of ['sij-left', 'sij-right'] as const) {
        const turn = Math.hypot(...(['rx', 'ry', 'rz'] as const).map((axis) => displacement(sim, joint, axis)))
        expect(turn).toBeLessThan(1.5)
      }
    })

    it('keeps the pelvis level within two degrees, dropping on the free side, and the eyes level', () => {
      expect(roll(sim, 'innominate-left')).toBeGreaterThan(0)
      expect(roll(sim, 'innominate-left')).toBeLessThan(2)
      expect(Math.abs(roll(sim, 'skull'))).toBeLessThan(0.5)
    })

    it('clears the floor with the other foot', () => {
      expect(landmark(sim, 'heel-right')[1] - sim.model.floor).toBeGreaterThan(0.02)
    })

    it('is the mirror image of standing on the right leg', () => {
      const left = (['rx', 'ty'] as const).map((axis) => displacement(sim, 'sij-left', axis))
      solve(sim, { stance: 'right-leg' })
      const right = (['rx', 'ty'] as const).map((axis) => displacement(sim, 'sij-right', axis))
      expect(right[0]).toBeCloseTo(left[0]!, 5)
      expect(right[1]).toBeCloseTo(left[1]!, 5)
      expect(sim.pose.loadLeft).toBe(0)
    })
  })

describe('sitting', () => {
  const sim = createSimulation()

  it('has the thighs level, the feet flat, the trunk upright, and the pelvis tilted back (I09)', () => {
    solve(sim, { stance: 'sitting' })
    expect(pitch(sim, 'sacrum')).toBeCloseTo(-25.7, 6)
    expect(pitch(sim, 'sacrum') - pitch(sim, 'l1')).toBeCloseTo(-38.9, 6)
    expect(pitch(sim, 't8')).toBeCloseTo(0, 6)
    expect(landmark(sim, 'medial-malleolus-left')[2]).toBeGreaterThan(0.3)
    // The ankle turns about its own, slightly oblique axis.
    expect(Math.abs(pitch(sim, 'forefoot-left'))).toBeLessThan(0.3)
  })

  it('raises the side of the wedge, bends convex to the other, keeps the eyes level', () => {
    solve(sim, { stance: 'sitting', seat: { left: 8 } })
    const left = landmark(sim, 'ischial-tuberosity-left')
    const right = landmark(sim, 'ischial-tuberosity-right')
    expect(left[1] - right[1]).toBeCloseTo(0.008, 6)
    expect(obliquity(sim)).toBeGreaterThan(2)
    expect(roll(sim, 'l1')).toBeLessThan(roll(sim, 'sacrum') - 2)
    expect(Math.abs(roll(sim, 'skull'))).toBeLessThan(0.5)
  })

  it('takes the legs out of it: a short thigh bone hardly tilts the pelvis', () => {
    solve(sim, { stance: 'sitting', lengthen: { 'femur-left': -10 } })
    expect(Math.abs(obliquity(sim))).toBeLessThan(0.5)
  })
})

describe('long sitting', () => {
  const sim = createSimulation()
  /** Left minus right along the legs, mm: + = the left leg reaches further. */
  const reach = () => 1000 * (landmark(sim, 'medial-malleolus-left')[2] - landmark(sim, 'medial-malleolus-right')[2])

  it('reads the leg longer, that read shorter lying, when one hip bone rests turned back', () => {
    const rest = { 'sij-left': { rx: -5 } }
    solve(sim, { stance: 'supine', rest })
    const lying = landmark(sim, 'medial-malleolus-left')[1] - landmark(sim, 'medial-malleolus-right')[1]
    expect(lying).toBeGreaterThan(3e-4)
    solve(sim, { stance: 'long-sitting', rest })
    expect(reach()).toBeGreaterThan(0.3)
  })

  it('stretches the legs forward, level', () => {
    solve(sim, { stance: 'long-sitting' })
    expect(landmark(sim, 'medial-malleolus-left')[2]).toBeGreaterThan(0.7)
    expect(Math.abs(landmark(sim, 'medial-malleolus-left')[1])).toBeLessThan(0.05)
  })
})

describe('sitting', () => {
  const sitting = createSimulation()

  it('leaves the coccyx free upright and loads it slumped: the tip is held up and the coccyx bends forward', () => {
    solve(sitting, { stance: 'sitting' })
    expect(displacement(sitting, 'sacrococcygeal', 'rx')).toBeCloseTo(0, 9)
    solve(sitting, { stance: 'sitting', target: { 'pelvic-tilt-change': -8 } })
    expect(displacement(sitting, 'sacrococcygeal', 'rx')).toBeCloseTo(0, 9)
    solve(sitting, { stance: 'sitting', target: { 'pelvic-tilt-change': -25 } })
    expect(sitting.pose.status).toBe('converged')
    expect(Math.abs(displacement(sitting, 'sacrococcygeal', 'rx'))).toBeGreaterThan(2)
  })
})
