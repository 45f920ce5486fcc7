import type { Refusal } from '#body'

/** Texts for what the model cannot do and for foreign data that could not be read: the fault and the cure. */
export interface FaultWords {
  readonly refusal: { readonly [code in Refusal['code']]: string }
  /** Used when the refusal states the limit. */
  readonly outOfRangeLimit: string
  readonly fault: string
  readonly faultNearest: string
  readonly wholeCase: string
}

export const faults: FaultWords = {
  refusal: {
    'out-of-range': '{what} asks for more than the model can take. Choose a smaller value.',
    conflict: '{what} contradicts another lock or hold. Let go of one of them.',
    'no-rest':
      'The body finds no position of rest with all of this at once. Undo the last step, or let go of something.',
    'not-supported': '{what} is not built yet. Choose another.',
  },
  outOfRangeLimit: '{what} asks for {value}; the model takes at most {limit}. Choose a smaller value.',
  fault: '{path}: {value} was left out. Allowed: {allowed}.',
  faultNearest: '{path}: {value} was left out. Allowed: {allowed}. Did you mean {nearest}?',
  wholeCase: 'The case',
}
