import { bothSides } from '../mirror.ts'
import { stepsOf } from './step.ts'
import type { Story } from './story.ts'

const step = stepsOf('organs', { layers: ['organs', 'ligaments'] })

const ORGANS = [
  'bladder',
  'uterus',
  'rectum',
  'caecum',
  'ascending-colon',
  'transverse-colon',
  'descending-colon',
  'sigmoid-colon',
]

const CONTESTED = { premise: 'contested', consequence: 'contested' } as const

/** What organs hang on: what their pull would do to the pelvis, and what a turned pelvis does to them. */
export const organs: Story = {
  id: 'organs',
  steps: [
    step('places', {
      view: { azimuth: 28, elevation: 6, distance: 1.35, target: [0, 0.11, 0] },
      structures: [
        ...ORGANS,
        ...bothSides(['kidney', 'ovary', 'round-ligament', 'broad-ligament', 'uterosacral', 'pubovesical']),
      ],
    }),
    step('pull', {
      reported: ['abdomen', 'lower-back'],
      causes: [{ id: 'organ-fascia', side: 'right', strength: 10 }],
      view: { azimuth: -28, elevation: 6, distance: 1.35, target: [0, 0.11, 0] },
      structures: [
        'bladder-pubis-right',
        'uterosacral-right',
        'ovary-wall-right',
        'kidney-fascia-right',
        'bladder',
        'uterus',
        'ovary-right',
        'kidney-right',
      ],
      numbers: ['trunk-shift', 'obliquity-crests', 'sacral-base'],
      evidence: CONTESTED,
    }),
    step('reverse', {
      causes: [{ id: 'hip-bone-back', side: 'right', strength: 4 }],
      structures: [
        ...bothSides(['uterosacral', 'broad-ligament', 'round-ligament']),
        'uterus',
        'bladder',
        'hip-bone-right',
      ],
      evidence: CONTESTED,
    }),
    step('scar', {
      reported: ['abdomen', 'groin', 'lower-back'],
      causes: [{ id: 'caesarean-scar', side: 'both' }],
      view: { azimuth: 28, elevation: 6, distance: 1.35, target: [0, 0.11, 0] },
      structures: [...bothSides(['caesarean', 'peritoneum']), 'uterus'],
      numbers: 'most-changed',
      evidence: { premise: 'measured', consequence: 'contested' },
    }),
  ],
}
