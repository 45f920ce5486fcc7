/** Headings of the numbers, and which instruments stand under each, in reading order. */
export type ReadingGroupId = 'level' | 'ring' | 'profile' | 'spine' | 'head' | 'below'

export const READING_GROUPS: readonly { readonly id: ReadingGroupId; readonly instruments: readonly string[] }[] = [
  {
    id: 'level',
    instruments: [
      'obliquity-crests',
      'height-crests',
      'obliquity-asis',
      'height-asis',
      'obliquity-psis',
      'height-psis',
      'obliquity-femoral-heads',
      'height-femoral-heads',
      'sacral-base',
      'sacral-base-height',
    ],
  },
  {
    id: 'ring',
    instruments: [
      'innominate-torsion',
      'sij-left-rotation',
      'sij-right-rotation',
      'sij-left-shift',
      'sij-right-shift',
      'symphysis-step',
      'symphysis-gap',
      'symphysis-depth',
      'flare-left',
      'flare-right',
      'coccyx-angle',
    ],
  },
  {
    id: 'spine',
    instruments: ['vertebral-rotation-apex', 'c7-offset-sacral', 'c7-offset-base', 'trunk-shift'],
  },
  {
    id: 'profile',
    instruments: [
      'pelvic-tilt',
      'sacral-slope',
      'pelvic-incidence',
      'pelvic-plane-tilt',
      'lordosis',
      'kyphosis',
      'cervical-lordosis',
      'sva',
    ],
  },
  { id: 'head', instruments: ['shoulder-height', 'scapula-height', 'fingertip-height', 'head-roll', 'head-offset'] },
  {
    id: 'below',
    instruments: [
      'load-left',
      'knee-flexion-left',
      'knee-flexion-right',
      'foot-pronation-left',
      'foot-pronation-right',
    ],
  },
]
