import type { Cause } from '../cause.ts'

/** With three implants a computer model turns 1.4 to 2.5 times less (Lindsey 2015): flexion-extension 2.3. */
const FIXATION = { unit: 'times', min: 1.5, max: 20, step: 0.5, initial: 2.5 } as const
const STIFFER = { unit: 'times', min: 1.5, max: 20, step: 0.5, initial: 4 } as const

export const lockedSij: Cause = {
  id: 'locked-sij',
  row: 2,
  sides: ['left', 'right', 'both'],
  modes: ['held'],
  build: () => ({ lock: { 'sij-left': true } }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['bridging-2014', 'lindsey-2015', 'cho-2023'],
  structures: ['sij-{side}', 'hip-bone-{side}', 'sacrum'],
  reported: ['lower-back', 'buttock', 'groin'],
  view: 'sij',
  stances: ['standing', 'supine'],
  trial: 'rolled-back',
}

export const lockedSijTurning: Cause = {
  ...lockedSij,
  id: 'locked-sij-turning',
  build: () => ({ lock: { 'sij-left': { axes: ['rx'] } } }),
  evidence: { premise: 'modelled', consequence: 'modelled' },
}

export const stiffSij: Cause = {
  ...lockedSij,
  id: 'stiff-sij',
  strength: FIXATION,
  build: (strength) => ({ stiffness: { 'sij-left': strength } }),
}

export const lockedHip: Cause = {
  id: 'locked-hip',
  row: 3,
  sides: ['left', 'right', 'both'],
  modes: ['held'],
  build: () => ({ lock: { 'hip-left': true } }),
  evidence: { premise: 'modelled', consequence: 'modelled' },
  sources: ['kouyoumdjian-2012'],
  structures: ['hip-{side}', 'femur-{side}', 'hip-bone-{side}'],
  reported: ['groin', 'buttock', 'knee'],
  // Down to the feet: the knee takes over.
  view: { azimuth: 0, elevation: 0, distance: 3.3, target: [0, -0.24, 0] },
  stances: ['standing', 'supine'],
  trial: 'lift',
}

export const stiffHip: Cause = {
  ...lockedHip,
  id: 'stiff-hip',
  strength: STIFFER,
  build: (strength) => ({ stiffness: { 'hip-left': strength } }),
  evidence: { premise: 'measured', consequence: 'modelled' },
}

export const stiffFoot: Cause = {
  id: 'stiff-foot',
  row: 13,
  sides: ['left', 'right', 'both'],
  strength: STIFFER,
  modes: ['held'],
  build: (strength) => ({ foot: { left: { stiffness: strength } }, stiffness: { 'ankle-left': strength } }),
  evidence: { premise: 'measured', consequence: 'contested' },
  sources: ['rao-2024'],
  structures: ['ankle-{side}', 'talus-{side}', 'calcaneus-{side}', 'tibia-{side}'],
  reported: ['foot', 'leg', 'knee'],
  view: { azimuth: 60, elevation: 8, distance: 0.8, target: [0.1, -0.78, 0.04] },
  stances: ['standing'],
  trial: 'lift',
}

/** What is left of backward swing, degrees; 20 are usual. */
const EXTENSION_LEFT = { unit: 'deg', min: 0, max: 20, step: 1, initial: 0 } as const
/** A stop is one-sided: the other way stays as free as the joint's own range. */
const FREE = 15

export const lostHipExtension: Cause = {
  ...lockedHip,
  id: 'lost-hip-extension',
  strength: EXTENSION_LEFT,
  build: (left) => ({ lock: { 'hip-left': { stops: { rx: [-FREE, left] } } } }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  reported: ['groin', 'lower-back'],
  view: { azimuth: 90, elevation: 0, distance: 3.2, target: [0, -0.22, 0] },
  stances: ['standing'],
  trial: 'rolled-back',
}

/** What is left of turning in and out, degrees; about 40 each way are usual. */
const TURNING_LEFT = { unit: 'deg', min: 0, max: 30, step: 1, initial: 2 } as const

export const lostHipRotation: Cause = {
  ...lockedHip,
  id: 'lost-hip-rotation',
  strength: TURNING_LEFT,
  build: (left) => ({ lock: { 'hip-left': { stops: { ry: [0 - left, left] } } } }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  reported: ['groin', 'lower-back', 'knee'],
  trial: 'opened',
}

export const stiffAnkle: Cause = {
  ...stiffFoot,
  id: 'stiff-ankle',
  strength: { unit: 'deg', min: 0, max: 15, step: 1, initial: 0 },
  build: (left) => ({ lock: { 'ankle-left': { stops: { rx: [0 - left, FREE] } } } }),
  reported: ['foot', 'knee'],
  view: { azimuth: 90, elevation: 4, distance: 0.8, target: [0.1, -0.78, 0.04] },
}
