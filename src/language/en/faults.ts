import type { Case, Refusal } from '#body'

/** Texts for what the model cannot do and for foreign data that could not be read: the fault and the cure. */
export interface FaultWords {
  readonly refusal: { readonly [code in Refusal['code']]: string }
  /** Used when the refusal states the limit. */
  readonly outOfRangeLimit: string
  readonly fault: string
  /** Sentences that may follow `fault`. */
  readonly allowedRange: string
  readonly allowedNames: string
  readonly nearest: string
  /** Parts of a case as the subject of a sentence. */
  readonly places: { readonly [part in keyof Case]-?: string }
  readonly wholeCase: string
}

export const faults: FaultWords = {
  refusal: {
    'out-of-range': '{what} asks for more than the model can take. Choose a smaller value.',
    conflict: '{what} contradicts another lock or hold. Let go of one of them.',
    'no-rest':
      'The body finds no position of rest with all of this at once. Undo the last step, or let go of something.',
    'no-effect': '{what} does nothing here. Choose another position, or leave it out.',
    'not-supported': '{what} is not built yet. Choose another.',
  },
  outOfRangeLimit: '{what} asks for {value}; the model takes at most {limit}. Choose a smaller value.',
  fault: '{path}: {value} was left out.',
  allowedRange: 'Allowed: {from} to {to}.',
  allowedNames: 'Allowed: {names}.',
  nearest: 'Did you mean {nearest}?',
  places: {
    version: 'The version',
    body: 'The body',
    stance: 'This position',
    impose: 'The hold',
    rest: 'The new rest',
    lock: 'The lock',
    stiffness: 'The stiffness',
    lift: 'The lift under the foot',
    seat: 'The wedge on the seat',
    feet: 'The place of the feet',
    shift: 'The shift of the body',
    range: 'The range of movement',
    shape: 'The shape',
    lengthen: 'The length of the bone',
    foot: 'The foot',
    pull: 'The pull of a tissue',
    tether: 'The band of tissue',
    tone: 'The muscle tone',
    push: 'The outside force',
    hold: 'The hold in space',
    target: 'The target position',
    goals: 'The goal of balance',
    chain: 'The answer of the spine',
  },
  wholeCase: 'The case',
}
