import type { Axis } from '#body'
import type { Cause, CauseMode, CauseParts } from '../cause.ts'

/** Strengths in degrees: what people show is 1 to 2, at most about 4 (Jacob 1995, Kibsgard 2012); 8 is the model's limit. */
const TURN = { unit: 'deg', min: 0.5, max: 8, step: 0.5, initial: 3 } as const
/** Millimetres: with bone markers never above 2 (Kibsgard 2012). */
const SLIP = { unit: 'mm', min: 0.5, max: 8, step: 0.5, initial: 2 } as const
const FLARE = { ...TURN, initial: 2 } as const

const displaced =
  (axis: Axis, direction: 1 | -1) =>
  (strength: number, mode: CauseMode): CauseParts => {
    const values = { 'sij-left': { [axis]: direction * strength } }
    return mode === 'held' ? { impose: values } : { rest: values }
  }

const RING = ['hip-bone-{side}', 'sij-{side}', 'symphysis', 'sacrum'] as const
const PREMISE_SOURCES = ['jacob-1995', 'kibsgard-2012', 'tullberg-1998', 'joint-mobilisation-1988'] as const

const common = {
  sides: ['left', 'right'],
  modes: ['held', 'settled'],
  evidence: { premise: 'contested', consequence: 'modelled' },
  structures: RING,
  reported: ['lower-back', 'buttock', 'groin', 'leg'],
  layers: ['ghost'],
  magnify: 3,
} as const

export const upSlip: Cause = {
  ...common,
  id: 'up-slip',
  row: 1,
  strength: SLIP,
  build: displaced('ty', 1),
  sources: PREMISE_SOURCES,
  view: 'front',
  stances: ['standing', 'supine'],
}

export const hipBoneBack: Cause = {
  ...common,
  id: 'hip-bone-back',
  row: 4,
  strength: TURN,
  build: displaced('rx', -1),
  sources: [...PREMISE_SOURCES, 'knutson-2005-functional'],
  view: 'side',
  stances: ['supine', 'long-sitting', 'standing'],
}

export const hipBoneForward: Cause = {
  ...common,
  id: 'hip-bone-forward',
  row: 4,
  strength: TURN,
  build: displaced('rx', 1),
  sources: [...PREMISE_SOURCES, 'knutson-2005-functional'],
  view: 'side',
  stances: ['supine', 'long-sitting', 'standing'],
}

export const flareOut: Cause = {
  ...common,
  id: 'flare-out',
  row: 1,
  strength: FLARE,
  build: displaced('ry', 1),
  sources: PREMISE_SOURCES,
  view: 'top',
  stances: ['standing'],
}

export const flareIn: Cause = {
  ...common,
  id: 'flare-in',
  row: 1,
  strength: FLARE,
  build: displaced('ry', -1),
  sources: PREMISE_SOURCES,
  view: 'top',
  stances: ['standing'],
}

/** The turned hip bone of row 6: shown beside the short leg, which looks alike and is the opposite. */
export const causeOrResponse: Cause = {
  ...hipBoneBack,
  id: 'cause-or-response',
  row: 6,
  strength: { ...TURN, initial: 6 },
  magnify: 1,
  modes: ['held'],
  evidence: { premise: 'measured', consequence: 'contested' },
  sources: ['cooperstein-2009', 'cummings-1993', 'knutson-2005-functional'],
  compare: 'short-leg',
}
