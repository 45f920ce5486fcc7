import { describe, expect, it } from 'vitest'
import { bodyGeometry, createSimulation, meanIncidence } from '#body'
import type { BodySpec } from '#body'
import { measure } from '#instruments'
import { degrees, subtract } from '#math'

/** Bodies of other shapes: neutral in every one of them, and standing as people of that shape do. */

const INCIDENCES = [35, 40, 46.4, 50, 55, 60, 65, 70, 75] as const
const BODIES: readonly BodySpec[] = [
  ...INCIDENCES.flatMap((pelvicIncidence) =>
    (['female', 'male'] as const).map((sex) => ({ sex, pelvicIncidence, stature: sex === 'male' ? 1950 : 1500 })),
  ),
  { sex: 0.5, stature: 1700, mass: 110, pelvicIncidence: 62 },
]

describe('bodies of any incidence, sex and size', () => {
  it.each(BODIES)('stand exactly in neutral: %j', (spec) => {
    const simulation = createSimulation(spec)
    const pose = simulation.solve({ version: 1 })
    expect(pose.status).toBe('converged')
    expect(Math.max(...pose.displacements.map(Math.abs))).toBeLessThan(1e-9)
  })

  it.each(BODIES.slice(0, -1))('stand on the published lines of slope, tilt and lordosis: %j', (spec) => {
    const simulation = createSimulation(spec)
    const { readings } = measure(simulation.model, simulation.solve({ version: 1 }), 'standing')
    const pi = spec.pelvicIncidence!
    expect(readings['pelvic-incidence']!.value).toBeCloseTo(pi, 6)
    expect(Math.abs(readings['sacral-slope']!.value - (0.54 * pi + 11.9))).toBeLessThan(1)
    expect(Math.abs(readings['pelvic-tilt']!.value - (0.44 * pi - 11.4))).toBeLessThan(1)
    expect(Math.abs(readings['lordosis']!.value - (0.54 * pi + 27.6))).toBeLessThan(1)
    expect(Math.abs(readings['sva']!.value)).toBeLessThan(43)
  })

  it('keep the mean body as it was measured when its own incidence is asked for', () => {
    const mean = bodyGeometry(0)
    const own = createSimulation().model
    const { readings } = measure(own, createSimulation().pose, 'standing')
    expect(meanIncidence(0)).toBeCloseTo(degrees(readings['pelvic-incidence']!.value), 12)
    const same = bodyGeometry(0, undefined, degrees(readings['pelvic-incidence']!.value))
    for (const { id, position } of Object.values(mean.landmarks))
      expect(Math.hypot(...subtract(position, same.landmarks[id]!.position)), id).toBeLessThan(1e-9)
  })

  it('turn each hip bone as one piece with its SI joint and socket', () => {
    const [mean, steep] = [bodyGeometry(0), bodyGeometry(0, undefined, degrees(72))]
    const apart = ({ landmarks, joints }: typeof mean) => [
      Math.hypot(...subtract(joints['sij-left'].centre, joints['hip-left'].centre)),
      Math.hypot(...subtract(landmarks['asis-left']!.position, joints['sij-left'].centre)),
      Math.hypot(...subtract(joints.symphysis.centre, joints['sij-right'].centre)),
    ]
    apart(mean).forEach((distance, k) => expect(apart(steep)[k]).toBeCloseTo(distance, 12))
  })

  it('leave the sacrum where it meets the hip bone and bend it under its plate', () => {
    const { place, joints } = bodyGeometry(0, undefined, degrees(72))
    const face = bodyGeometry(0).joints['sij-left'].centre
    expect(Math.hypot(...subtract(place('sacrum', face), joints['sij-left'].centre))).toBeLessThan(1e-12)
    const plate = bodyGeometry(0).landmarks['s1-superior-centre']!.position
    const rigid = place('innominate-left', plate)
    expect(Math.hypot(...subtract(place('sacrum', plate), rigid))).toBeGreaterThan(0.003)
  })

  it('answer a lift in every shape: the high side is the lifted side', () => {
    for (const pelvicIncidence of [35, 55, 75]) {
      const simulation = createSimulation({ pelvicIncidence })
      const pose = simulation.solve({ version: 1, lift: { left: 10 } })
      expect(pose.status).toBe('converged')
      const { readings } = measure(simulation.model, pose, 'standing')
      expect(readings['obliquity-crests']!.value).toBeGreaterThan(2.5)
      expect(readings['innominate-torsion']!.value).toBeLessThan(0)
    }
  })
})
