import type { Axis } from '#body'
import { bothSides } from '../mirror.ts'
import type { Cause, CauseMode, CauseParts } from '../cause.ts'

/** 5 to 25 degrees is usual mobility, above 25 a lot (Maigne 2001). */
const BEND = { unit: 'deg', min: 2, max: 40, step: 1, initial: 20 } as const
const SIDEWAYS = { unit: 'deg', min: 2, max: 30, step: 1, initial: 15 } as const

const bent =
  (axis: Axis, direction: 1 | -1) =>
  (strength: number, mode: CauseMode): CauseParts => {
    const values = { sacrococcygeal: { [axis]: direction * strength } }
    return mode === 'held' ? { impose: values } : { rest: values }
  }

/** From the side into the halved pelvis: between the hip bones the coccyx would be hidden. */
const FROM_WITHIN = {
  view: { azimuth: 90, elevation: 0, distance: 0.44, target: [0, 0.005, -0.07] },
  halved: true,
} as const

const coccyx = {
  row: 7,
  modes: ['settled', 'held'],
  structures: [
    'coccyx-1',
    'coccyx-2',
    'sacrococcygeal',
    // What holds it, on both sides: bent to a side it becomes longer on one and shorter on the other.
    ...bothSides(['sacrotuberous', 'sacrospinous', 'coccygeus', 'iliococcygeus', 'pubococcygeus']),
  ],
  layers: ['ligaments', 'muscles', 'ghost'],
  reported: ['coccyx', 'buttock'],
  // Sitting loads it.
  stances: ['standing', 'sitting'],
} as const

export const coccyxForward: Cause = {
  ...coccyx,
  id: 'coccyx-forward',
  sides: ['none'],
  strength: BEND,
  build: bent('rx', -1),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['maigne-1996', 'maigne-2001', 'woon-2013'],
  ...FROM_WITHIN,
}

export const coccyxBack: Cause = {
  ...coccyxForward,
  id: 'coccyx-back',
  build: bent('rx', 1),
}

/** Millimetres backward; chosen for teaching, within what the joint of the model allows. */
const SHIFT = { unit: 'mm', min: 0.5, max: 5, step: 0.5, initial: 3 } as const

/** Dislocated: shifted against the sacrum as a whole, to the back, as seen in sitting. */
export const coccyxShifted: Cause = {
  ...coccyxForward,
  id: 'coccyx-shifted',
  strength: SHIFT,
  modes: ['settled'],
  build: (strength) => ({ rest: { sacrococcygeal: { tz: -strength } } }),
  sources: ['maigne-1996', 'woon-2013'],
}

/** Left: tip to the left (+ about Z). */
export const coccyxSide: Cause = {
  ...coccyx,
  id: 'coccyx-side',
  sides: ['left', 'right'],
  strength: SIDEWAYS,
  build: bent('rz', 1),
  evidence: { premise: 'measured', consequence: 'contested' },
  sources: ['woon-2013'],
  // From behind and below; the ligaments would lie over it.
  view: { azimuth: 180, elevation: -12, distance: 0.5, target: [0, -0.02, -0.06] },
  layers: ['muscles', 'ghost'],
}

export const coccyxLocked: Cause = {
  ...coccyx,
  id: 'coccyx-locked',
  sides: ['none'],
  modes: ['held'],
  build: () => ({ lock: { sacrococcygeal: true, intercoccygeal: true } }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['maigne-2001', 'woon-2013'],
  ...FROM_WITHIN,
  trial: 'slumped',
}
