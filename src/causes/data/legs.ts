import type { Cause } from '../cause.ts'

/** Nine in ten people differ, 5 mm on average (Knutson 2005); 40 mm is the largest studied with lifts. */
const MILLIMETRES = { unit: 'mm', min: 1, max: 40, step: 1, initial: 10 } as const
/** Wedges of 10 to 20 degrees turn the whole leg (Khamis 2007); the heel itself turns less. */
const PRONATION = { unit: 'deg', min: 1, max: 15, step: 1, initial: 6 } as const
/** Chosen for teaching: about a fifth of the femoral head. */
const SOCKET = { unit: 'mm', min: 1, max: 15, step: 1, initial: 8 } as const

const leg = {
  row: 5,
  sides: ['left', 'right'],
  strength: MILLIMETRES,
  modes: ['held'],
  structures: ['femur-{side}', 'tibia-{side}', 'hip-bone-{side}', 'sacrum'],
  reported: ['lower-back', 'buttock', 'knee', 'neck'],
  view: 'whole',
  magnify: 3,
  layers: ['ghost'],
} as const

export const shortLeg: Cause = {
  ...leg,
  id: 'short-leg',
  build: (strength) => ({ lengthen: { 'femur-left': -strength } }),
  evidence: { premise: 'measured', consequence: 'measured' },
  sources: ['knutson-2005', 'cooperstein-2009', 'raczkowski-2010', 'hoikka-1989'],
  stances: ['standing', 'supine'],
}

export const shortShin: Cause = {
  ...shortLeg,
  id: 'short-shin',
  build: (strength) => ({ lengthen: { 'tibia-left': -strength } }),
}

export const shortLegLifted: Cause = {
  ...leg,
  id: 'short-leg-lifted',
  build: (strength) => ({ lengthen: { 'femur-left': -strength }, lift: { left: strength } }),
  evidence: { premise: 'measured', consequence: 'measured' },
  sources: ['knutson-2005', 'raczkowski-2010'],
  stances: ['standing', 'supine'],
}

export const footLift: Cause = {
  ...leg,
  id: 'foot-lift',
  build: (strength) => ({ lift: { left: strength } }),
  evidence: { premise: 'measured', consequence: 'measured' },
  sources: ['cummings-1993', 'young-2000', 'cooperstein-2009'],
  stances: ['standing'],
}

export const flatFoot: Cause = {
  id: 'flat-foot',
  row: 13,
  sides: ['left', 'right', 'both'],
  strength: PRONATION,
  modes: ['held'],
  build: (strength) => ({ foot: { left: { pronation: strength } } }),
  evidence: { premise: 'measured', consequence: 'contested' },
  sources: ['khamis-2007'],
  structures: ['calcaneus-{side}', 'talus-{side}', 'navicular-{side}', 'tibia-{side}'],
  reported: ['foot', 'leg', 'knee'],
  // Both heels from behind.
  view: { azimuth: 180, elevation: 6, distance: 0.95, target: [0, -0.78, 0] },
  layers: ['ghost'],
  stances: ['standing'],
}

export const shiftedHip: Cause = {
  id: 'shifted-hip',
  row: 3,
  sides: ['left', 'right'],
  strength: SOCKET,
  modes: ['held'],
  build: (strength) => ({ impose: { 'hip-left': { ty: strength } } }),
  evidence: { premise: 'modelled', consequence: 'modelled' },
  sources: [],
  structures: ['hip-{side}', 'femur-{side}', 'hip-bone-{side}'],
  reported: ['groin', 'buttock', 'thigh'],
  view: 'front',
  layers: ['ghost'],
  stances: ['standing', 'supine'],
}

/** Inborn: the socket itself sits as far out as up; the ratio is ours, for teaching. */
export const hipDysplasia: Cause = {
  ...shiftedHip,
  id: 'hip-dysplasia',
  row: 16,
  sides: ['left', 'right', 'both'],
  build: (strength) => ({ shape: { 'innominate-left': { tx: strength, ty: strength } } }),
}
