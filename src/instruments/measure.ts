import { SPINAL_LEVELS, type Vertebra } from '#body'
import { toDegrees } from '#math'
import { cobbCurves, vertebralRotation } from './cobb.ts'
import type { Instrument } from './instrument.ts'
import { EVERY_STANCE } from './instrument.ts'
import { LEGS } from './legs.ts'
import { PELVIS } from './pelvis.ts'
import { posedBody, type PosedBody } from './posed-body.ts'
import { RING } from './ring.ts'
import { SPINE } from './spine.ts'
import type { Measure, Measurements, Reading } from './types.ts'

/** Every instrument that gives one number, in the order they are shown. */
export const INSTRUMENTS: readonly Instrument[] = [...PELVIS, ...RING, ...LEGS, ...SPINE]

/** The two that read the list of curves: documented like the others, measured by `measure`. */
export const CURVE_INSTRUMENTS: readonly Omit<Instrument, 'read'>[] = [
  {
    id: 'cobb',
    unit: 'deg',
    landmarks: ['l5-inferior', '...', 'c2-inferior'],
    formula:
      'difference of the frontal tilt of the upper plate of the upper and the lower plate of the lower end vertebra',
    source: 'convention',
    stances: EVERY_STANCE,
  },
  {
    id: 'vertebral-rotation-apex',
    unit: 'deg',
    landmarks: ['apex of the largest curve'],
    formula: 'z = forward axis of the vertebra: atan2(z.x, z.z)',
    source: 'convention',
    stances: EVERY_STANCE,
  },
]

function profile(body: PosedBody): Measurements['profile'] {
  const angle = (level: (typeof SPINAL_LEVELS)[number], axis: 'rx' | 'ry' | 'rz'): number =>
    toDegrees(body.displacement(level, axis))
  return SPINAL_LEVELS.map((level) => ({
    level,
    flexion: angle(level, 'rx'),
    rotation: angle(level, 'ry'),
    bend: angle(level, 'rz'),
  }))
}

/** All numbers of a pose, in the units people use. Instruments that the stance does not define are absent. */
export const measure: Measure = (model, pose, stance) => {
  const body = posedBody(model, pose, stance)
  const readings: Record<string, Reading> = {}
  for (const { id, unit, stances, read } of INSTRUMENTS)
    // Adding 0 turns -0 into 0: nothing reads as "minus nothing".
    if (stances.includes(stance)) readings[id] = { value: read(body) + 0, unit }
  const cobb = cobbCurves(body)
  const largest = cobb[0]
  if (largest !== undefined)
    readings['vertebral-rotation-apex'] = { value: vertebralRotation(body, largest.apex as Vertebra), unit: 'deg' }
  return { readings, cobb, profile: profile(body) }
}
