/** Headings of the numbers. */
export type ReadingGroupId = 'level' | 'ring' | 'profile' | 'spine' | 'head' | 'below'

/** One row: an instrument, and where the same thing is read in another unit (angle and height), that one beside it. */
export interface ReadingRowSpec {
  readonly instrument: string
  readonly beside?: string
}

const rows = (...instruments: readonly string[]): readonly ReadingRowSpec[] =>
  instruments.map((instrument) => ({ instrument }))

/** Which instruments stand under each heading, in reading order: the ring, then up, then down. */
export const READING_GROUPS: readonly { readonly id: ReadingGroupId; readonly rows: readonly ReadingRowSpec[] }[] = [
  {
    id: 'level',
    rows: [
      { instrument: 'obliquity-crests', beside: 'height-crests' },
      { instrument: 'obliquity-asis', beside: 'height-asis' },
      { instrument: 'obliquity-psis', beside: 'height-psis' },
      { instrument: 'obliquity-femoral-heads', beside: 'height-femoral-heads' },
      { instrument: 'sacral-base', beside: 'sacral-base-height' },
    ],
  },
  {
    id: 'ring',
    rows: [
      { instrument: 'innominate-torsion' },
      { instrument: 'sij-left-rotation', beside: 'sij-left-shift' },
      { instrument: 'sij-right-rotation', beside: 'sij-right-shift' },
      ...rows('symphysis-step', 'symphysis-gap', 'symphysis-depth', 'flare-left', 'flare-right', 'coccyx-angle'),
    ],
  },
  { id: 'spine', rows: rows('vertebral-rotation-apex', 'c7-offset-sacral', 'c7-offset-base', 'trunk-shift') },
  {
    id: 'profile',
    rows: rows(
      'pelvic-tilt',
      'sacral-slope',
      'pelvic-incidence',
      'pelvic-plane-tilt',
      'lordosis',
      'kyphosis',
      'cervical-lordosis',
      'sva',
    ),
  },
  { id: 'head', rows: rows('shoulder-height', 'scapula-height', 'fingertip-height', 'head-roll', 'head-offset') },
  {
    id: 'below',
    rows: rows(
      'leg-length-long-sitting',
      'load-left',
      'knee-flexion-left',
      'knee-flexion-right',
      'foot-pronation-left',
      'foot-pronation-right',
    ),
  },
]
