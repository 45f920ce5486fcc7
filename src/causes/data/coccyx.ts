import type { Axis } from '#body'
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

const coccyx = {
  row: 7,
  modes: ['settled', 'held'],
  structures: ['coccyx-1', 'coccyx-2', 'sacrococcygeal', 'sacrum'],
  stances: ['standing'],
} as const

export const coccyxForward: Cause = {
  ...coccyx,
  id: 'coccyx-forward',
  sides: ['none'],
  strength: BEND,
  build: bent('rx', -1),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['maigne-1996', 'maigne-2001', 'woon-2013'],
  view: 'side',
}

export const coccyxBack: Cause = {
  ...coccyxForward,
  id: 'coccyx-back',
  build: bent('rx', 1),
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
  view: 'back',
}

export const coccyxLocked: Cause = {
  ...coccyx,
  id: 'coccyx-locked',
  sides: ['none'],
  modes: ['held'],
  build: () => ({ lock: { sacrococcygeal: true, intercoccygeal: true } }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['maigne-2001', 'woon-2013'],
  view: 'side',
}
