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

const step = stepsOf('chain-reaction', { causes: SHORT_LEG })

/** From the pelvis up to the head and down to the feet: the spine is released level by level from below. */
export const chainReaction: Story = {
  id: 'chain-reaction',
  steps: [
    step('level', { causes: [], numbers: ['obliquity-crests', 'head-roll'] }),
    step('pelvis', {
      chain: 0,
      view: 'pelvis',
      numbers: ['leg-length-structural', 'height-femoral-heads', 'obliquity-crests'],
      evidence: MEASURED,
      structures: ['hip-bone-left', 'hip-bone-right', 'sacrum'],
    }),
    step('sacral-base', {
      chain: 0,
      view: 'pelvis',
      magnify: 5,
      numbers: ['sacral-base', 'innominate-torsion', 'symphysis-step'],
      evidence: MEASURED,
      structures: ['sacrum', 'sij-left', 'sij-right'],
    }),
    step('first-level', {
      chain: upTo('l5-s1'),
      view: 'whole',
      numbers: ['c7-offset-base', 'shoulder-height', 'head-roll'],
      evidence: MODELLED,
      structures: ['l5', 'l5-s1'],
    }),
    step('lumbar', {
      reported: ['lower-back'],
      chain: upTo('l1-l2'),
      view: 'whole',
      numbers: ['cobb', 'c7-offset-base', 'head-roll'],
      evidence: MEASURED,
      structures: ['l5', 'l4', 'l3', 'l2', 'l1'],
    }),
    step('thorax', {
      reported: ['upper-back'],
      chain: upTo('t1-t2'),
      view: 'whole',
      numbers: ['cobb', 'c7-offset-base', 'trunk-shift'],
      evidence: MODELLED,
    }),
    step('shoulders', {
      reported: ['shoulder', 'elbow', 'hand'],
      chain: upTo('t1-t2'),
      view: 'whole',
      numbers: ['shoulder-height', 'scapula-height', 'fingertip-height'],
      evidence: { premise: 'measured', consequence: 'contested' },
      structures: ['clavicle-left', 'clavicle-right', 'scapula-left', 'scapula-right'],
      unvalidated: true,
    }),
    step('neck', {
      reported: ['neck'],
      chain: upTo('c1-c2'),
      view: 'whole',
      numbers: ['head-roll', 'head-offset', 'shoulder-height'],
      evidence: MODELLED,
      structures: ['c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1'],
    }),
    step('head', {
      reported: ['jaw', 'neck'],
      view: 'whole',
      numbers: ['head-roll', 'head-offset'],
      evidence: { premise: 'measured', consequence: 'contested' },
      structures: ['skull', 'mandible'],
      unvalidated: true,
    }),
    step('hips', {
      reported: ['groin', 'buttock', 'knee'],
      view: 'whole',
      numbers: ['height-femoral-heads', 'knee-flexion-left', 'knee-flexion-right'],
      evidence: MODELLED,
      structures: ['femur-left', 'femur-right'],
    }),
    step('feet', {
      reported: ['leg', 'foot'],
      view: 'whole',
      numbers: ['load-left', 'foot-pronation-left', 'foot-pronation-right'],
      evidence: MEASURED,
    }),
    step('payers', { view: 'whole', numbers: 'payers', layers: ['guides', 'load'], evidence: MODELLED }),
  ],
}
