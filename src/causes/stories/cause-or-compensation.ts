import { stepsOf } from './step.ts'
import type { Story } from './story.ts'

const step = stepsOf('cause-or-compensation', {
  view: 'pelvis',
  magnify: 4,
  layers: ['guides', 'ghost'],
  structures: ['hip-bone-right', 'sij-right'],
  numbers: ['innominate-torsion'],
})

const RESPONSE = { premise: 'measured', consequence: 'measured' } as const
const CAUSE = { premise: 'contested', consequence: 'modelled' } as const

/** The same-looking picture reached from both ends: as an answer to a short leg, and as what shortens one. */
export const causeOrCompensation: Story = {
  id: 'cause-or-compensation',
  steps: [
    step('question', { magnify: 1 }),
    step('response', {
      causes: [{ id: 'short-leg', side: 'right', strength: 10 }],
      numbers: ['leg-length-structural', 'obliquity-crests', 'innominate-torsion'],
      evidence: RESPONSE,
    }),
    step('response-levelled', {
      causes: [{ id: 'short-leg-lifted', side: 'right', strength: 10 }],
      numbers: ['obliquity-crests', 'innominate-torsion'],
      evidence: RESPONSE,
    }),
    step('cause', {
      causes: [{ id: 'hip-bone-back', side: 'right', strength: 5, mode: 'held' }],
      stance: 'supine',
      view: 'front',
      magnify: 2,
      numbers: ['innominate-torsion', 'leg-length-supine', 'leg-length-structural'],
      evidence: CAUSE,
    }),
    step('cause-settled', {
      causes: [{ id: 'hip-bone-back', side: 'right', strength: 5, mode: 'settled' }],
      stance: 'supine',
      view: 'front',
      magnify: 2,
      numbers: ['innominate-torsion', 'leg-length-supine'],
      evidence: CAUSE,
    }),
    step('apart', {
      causes: [{ id: 'short-leg', side: 'right', strength: 10 }],
      stance: 'supine',
      view: 'front',
      magnify: 2,
      numbers: ['leg-length-structural', 'leg-length-supine', 'innominate-torsion'],
      evidence: { premise: 'measured', consequence: 'contested' },
    }),
  ],
}
