import type { CauseId } from '#language'

/** Headings of the list of causes, from the ring outwards. */
export const CAUSE_GROUPS = ['ring', 'hips', 'legs', 'coccyx', 'spine'] as const
export type CauseGroupId = (typeof CAUSE_GROUPS)[number]

/** Where each cause stands. A cause without a place does not compile. */
export const GROUP_OF: { readonly [id in CauseId]: CauseGroupId } = {
  'up-slip': 'ring',
  'hip-bone-back': 'ring',
  'hip-bone-forward': 'ring',
  'flare-out': 'ring',
  'flare-in': 'ring',
  'locked-sij': 'ring',
  'locked-sij-turning': 'ring',
  'stiff-sij': 'ring',
  'loose-pelvis': 'ring',
  'wide-symphysis': 'ring',
  'locked-hip': 'hips',
  'stiff-hip': 'hips',
  'shifted-hip': 'hips',
  'hip-dysplasia': 'hips',
  'short-leg': 'legs',
  'short-leg-lifted': 'legs',
  'foot-lift': 'legs',
  'cause-or-response': 'legs',
  'stiff-foot': 'legs',
  'flat-foot': 'legs',
  'coccyx-forward': 'coccyx',
  'coccyx-back': 'coccyx',
  'coccyx-side': 'coccyx',
  'coccyx-locked': 'coccyx',
  'stiff-lower-back': 'spine',
  'locked-lower-back': 'spine',
  'stiff-upper-back': 'spine',
  'wedge-vertebra': 'spine',
}
