import { SPINAL_LEVELS } from '#body'
import type { SpinalLevel } from '#body'
import type { CauseChoice } from '../apply.ts'
import { stepsOf } from './step.ts'
import type { Story } from './story.ts'

/** A right leg 10 mm short: about the largest difference that many healthy people have without knowing. */
const SHORT_LEG: readonly CauseChoice[] = [{ id: 'short-leg', side: 'right', strength: 10 }]

/** The value of `chain` at which everything up to and including this level answers. */
const upTo = (level: SpinalLevel): number => (SPINAL_LEVELS.indexOf(level) + 1) / SPINAL_LEVELS.length

const MEASURED = { premise: 'measured', consequence: 'measured' } as const
const MODELLED = { premise: 'measured', consequence: 'modelled' } as const

/** What is small is drawn four times as large; the ghost is the body with equal legs. */
const ENLARGED = { magnify: 4, layers: ['guides', 'ghost'] } as const
/** From in front: from the pelvis to the head, from the pelvis to the floor, the feet. */
const UP = { ...ENLARGED, view: { azimuth: 0, elevation: 0, distance: 2.35, target: [0, 0.34, 0] } } as const
const DOWN = { ...ENLARGED, view: { azimuth: 0, elevation: 0, distance: 2.5, target: [0, -0.38, 0] } } as const
const FEET = { ...ENLARGED, view: { azimuth: 0, elevation: 8, distance: 1.1, target: [0, -0.76, 0.05] } } as const

const step = stepsOf('chain-reaction', { causes: SHORT_LEG })

/** From the pelvis up to the head and down to the feet: the spine is released level by level from below. */
export const chainReaction: Story = {
  id: 'chain-reaction',
  steps: [
    step('level', { causes: [], numbers: ['obliquity-crests', 'head-roll'] }),
    step('pelvis', {
      chain: 0,
      view: 'pelvis',
      layers: ['guides', 'ghost'],
      numbers: ['leg-length-structural', 'height-femoral-heads', 'obliquity-crests'],
      evidence: MEASURED,
      structures: ['hip-bone-left', 'hip-bone-right', 'sacrum'],
    }),
    step('sacral-base', {
      chain: 0,
      view: 'pelvis',
      ...ENLARGED,
      numbers: ['sacral-base', 'innominate-torsion', 'symphysis-step'],
      evidence: MEASURED,
      structures: ['sacrum', 'sij-left', 'sij-right'],
    }),
    step('first-level', {
      chain: upTo('l5-s1'),
      ...UP,
      numbers: ['c7-offset-base', 'shoulder-height', 'head-roll'],
      evidence: MODELLED,
      structures: ['l5', 'l5-s1'],
    }),
    step('lumbar', {
      reported: ['lower-back'],
      chain: upTo('l1-l2'),
      ...UP,
      numbers: ['cobb', 'c7-offset-base', 'head-roll'],
      evidence: MEASURED,
      structures: ['l5', 'l4', 'l3', 'l2', 'l1'],
    }),
    step('thorax', {
      reported: ['upper-back'],
      chain: upTo('t1-t2'),
      ...UP,
      numbers: ['cobb', 'c7-offset-base', 'trunk-shift'],
      evidence: MODELLED,
    }),
    step('shoulders', {
      reported: ['shoulder', 'elbow', 'hand'],
      chain: upTo('t1-t2'),
      ...UP,
      numbers: ['shoulder-height', 'scapula-height', 'fingertip-height'],
      evidence: { premise: 'measured', consequence: 'contested' },
      structures: ['clavicle-left', 'clavicle-right', 'scapula-left', 'scapula-right'],
      unvalidated: true,
    }),
    step('neck', {
      reported: ['neck'],
      chain: upTo('c1-c2'),
      ...UP,
      numbers: ['head-roll', 'head-offset', 'shoulder-height'],
      evidence: MODELLED,
      structures: ['c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1'],
    }),
    step('head', {
      reported: ['jaw', 'neck'],
      ...UP,
      numbers: ['head-roll', 'head-offset'],
      evidence: { premise: 'measured', consequence: 'contested' },
      structures: ['skull', 'mandible'],
      unvalidated: true,
    }),
    step('hips', {
      reported: ['groin', 'buttock', 'knee'],
      ...DOWN,
      numbers: ['height-femoral-heads', 'knee-flexion-left', 'knee-flexion-right'],
      evidence: MODELLED,
      structures: ['femur-left', 'femur-right'],
    }),
    step('feet', {
      reported: ['leg', 'foot'],
      ...FEET,
      numbers: ['load-left', 'foot-pronation-left', 'foot-pronation-right'],
      evidence: MEASURED,
    }),
    step('payers', {
      view: { azimuth: 0, elevation: 0, distance: 2.2, target: [0, 0.2, 0] },
      numbers: 'payers',
      layers: ['guides', 'load'],
      evidence: MODELLED,
    }),
  ],
}
