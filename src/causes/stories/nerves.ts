import { bothSides } from '../mirror.ts'
import { stepsOf } from './step.ts'
import type { Story } from './story.ts'

const step = stepsOf('nerves', { view: 'back', layers: ['nerves', 'ligaments'] })

/** Where nerves run, how close they come to what pulls or is moved, and where that says nothing. */
export const nerves: Story = {
  id: 'nerves',
  steps: [
    step('roots', {
      view: 'pelvis',
      structures: bothSides(['sacral-plexus', 'sciatic-nerve', 'pudendal-nerve']),
    }),
    step('piriformis', {
      reported: ['buttock', 'thigh', 'leg', 'foot'],
      causes: [{ id: 'tight-piriformis', side: 'right' }],
      layers: ['nerves', 'muscles'],
      structures: ['piriformis-right', 'sciatic-nerve-right'],
      evidence: { premise: 'contested', consequence: 'modelled' },
    }),
    step('skin', {
      view: { azimuth: -145, elevation: 0, distance: 3, target: [0, -0.36, 0] },
      layers: ['nerves', 'dermatomes'],
      structures: ['sciatic-nerve-right', 'dermatome-l5-right', 'dermatome-s1-right', 'dermatome-s2-right'],
      evidence: { premise: 'measured', consequence: 'contested' },
    }),
    step('groin', {
      reported: ['groin', 'thigh'],
      causes: [{ id: 'tense-iliopsoas', side: 'right' }],
      view: 'front',
      layers: ['nerves', 'muscles'],
      structures: [
        'psoas-major-right',
        'iliacus-right',
        'femoral-nerve-right',
        'lateral-femoral-cutaneous-nerve-right',
        'ilioinguinal-nerve-right',
        'obturator-nerve-right',
      ],
      evidence: { premise: 'contested', consequence: 'modelled' },
    }),
    step('coccyx', {
      reported: ['coccyx', 'foot'],
      causes: [{ id: 'coccyx-forward' }],
      view: { azimuth: 160, elevation: -8, distance: 0.5, target: [0, -0.01, -0.06] },
      layers: ['nerves', 'ghost'],
      structures: ['coccyx-1', 'coccyx-2', ...bothSides(['coccygeal-plexus'])],
      evidence: { premise: 'measured', consequence: 'contested' },
    }),
    step('hands', {
      reported: ['shoulder', 'hand'],
      causes: [{ id: 'short-leg', side: 'right', strength: 10 }],
      view: { azimuth: 0, elevation: 4, distance: 1.4, target: [0, 0.47, 0] },
      structures: bothSides(['brachial-plexus', 'clavicle']),
      numbers: ['shoulder-height', 'scapula-height'],
      evidence: { premise: 'measured', consequence: 'contested' },
      unvalidated: true,
    }),
  ],
}
