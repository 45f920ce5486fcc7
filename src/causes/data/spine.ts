import type { SpinalLevel } from '#body'
import type { Cause } from '../cause.ts'

const LUMBAR: readonly SpinalLevel[] = ['l5-s1', 'l4-l5', 'l3-l4', 'l2-l3', 'l1-l2']
const THORACIC: readonly SpinalLevel[] = [
  't12-l1',
  't11-t12',
  't10-t11',
  't9-t10',
  't8-t9',
  't7-t8',
  't6-t7',
  't5-t6',
  't4-t5',
  't3-t4',
  't2-t3',
  't1-t2',
]
const LUMBAR_BONES = ['l5', 'l4', 'l3', 'l2', 'l1'] as const
const THORACIC_BONES = ['t12', 't11', 't10', 't9', 't8', 't7', 't6', 't5', 't4', 't3', 't2', 't1'] as const

const STIFFER = { unit: 'times', min: 1.5, max: 20, step: 0.5, initial: 4 } as const
/** Degrees between the two plates of the vertebra; chosen for teaching. */
const WEDGE = { unit: 'deg', min: 1, max: 20, step: 1, initial: 8 } as const

const every = <T>(levels: readonly SpinalLevel[], value: T) => Object.fromEntries(levels.map((level) => [level, value]))

const back = {
  row: 14,
  sides: ['none'],
  modes: ['held'],
  view: { azimuth: 180, elevation: 0, distance: 2.2, target: [0, 0.3, 0] },
  reported: ['lower-back', 'upper-back', 'neck', 'shoulder'],
  stances: ['standing'],
} as const

export const stiffLowerBack: Cause = {
  ...back,
  id: 'stiff-lower-back',
  strength: STIFFER,
  build: (strength) => ({ stiffness: every(LUMBAR, strength) }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['gardner-morse-2004', 'levine-1996'],
  structures: LUMBAR_BONES,
  trial: 'lift',
}

export const lockedLowerBack: Cause = {
  ...back,
  id: 'locked-lower-back',
  build: () => ({ lock: every(LUMBAR, true as const) }),
  evidence: { premise: 'modelled', consequence: 'modelled' },
  sources: ['levine-1996'],
  structures: LUMBAR_BONES,
  trial: 'lift',
}

export const stiffUpperBack: Cause = {
  ...back,
  id: 'stiff-upper-back',
  strength: STIFFER,
  build: (strength) => ({ stiffness: every(THORACIC, strength) }),
  evidence: { premise: 'measured', consequence: 'modelled' },
  sources: ['liebsch-2017'],
  structures: THORACIC_BONES,
  trial: 'lift',
}

/** Left: higher on the left, so that what stands on it bends to the right and the curve bulges to the left. */
export const wedgeVertebra: Cause = {
  ...back,
  id: 'wedge-vertebra',
  row: 16,
  sides: ['left', 'right'],
  strength: WEDGE,
  build: (strength) => ({ shape: { l3: { rz: strength } } }),
  evidence: { premise: 'modelled', consequence: 'modelled' },
  sources: [],
  structures: ['l3', 'l2', 'l4'],
  view: { azimuth: 180, elevation: 0, distance: 1.4, target: [0, 0.22, 0] },
  layers: ['ghost'],
}

/** Degrees: standing, people rolled their pelvis about 9 back and 11 forward when asked to (Levine 1996). */
export const pelvisRolledBack: Cause = {
  ...back,
  id: 'pelvis-rolled-back',
  // From the side, up to the head, which comes forward.
  view: { azimuth: 90, elevation: 0, distance: 2.4, target: [0, 0.32, 0] },
  layers: ['ghost'],
  strength: { unit: 'deg', min: 1, max: 15, step: 1, initial: 8 },
  build: (strength) => ({ target: { 'pelvic-tilt-change': -strength } }),
  evidence: { premise: 'measured', consequence: 'measured' },
  sources: ['levine-1996'],
  structures: ['sacrum', ...LUMBAR_BONES],
  reported: ['lower-back', 'neck', 'coccyx'],
  stances: ['sitting', 'standing'],
}

export const pelvisRolledForward: Cause = {
  ...pelvisRolledBack,
  id: 'pelvis-rolled-forward',
  build: (strength) => ({ target: { 'pelvic-tilt-change': strength } }),
  reported: ['lower-back'],
  stances: ['standing'],
}
