import type { Stance } from '#body'
import type { CauseChoice } from '../apply.ts'
import { onSide, sideOf, structuresOf } from '../apply.ts'
import { causeOf } from '../catalogue.ts'
import type { Cause, CauseSide } from '../cause.ts'
import { lookOf } from '../look.ts'
import { mirrorName } from '../mirror.ts'
import { TRIALS } from '../trials.ts'
import type { StepText, Story, StoryStep } from './story.ts'

/** The trial of a cause as a step: the ghost is the same body without the cause. */
function trialOf({ trial }: Cause, side: CauseSide): Partial<StoryStep> | null {
  if (trial === undefined) return null
  const { stance = 'standing', parts } = TRIALS[trial]
  return {
    text: { of: 'trial', trial },
    asked: onSide(parts, side === 'right' ? 'right' : 'left'),
    stance,
    numbers: 'changed-by-cause',
    // Drawn as it is: the body set aside is not enlarged either.
    magnify: 1,
  }
}

/** The story every cause has: before, what is done, the same in its other stances, what it changes, what is known. */
export function storyOfCause(choice: CauseChoice): Story {
  const cause = causeOf(choice.id)
  const { camera, cut, magnify, layers } = lookOf(choice)
  const side = sideOf(cause, choice.side)
  // Stances are written for the left side, as all of a cause is.
  const stances = side === 'right' ? cause.stances.map((stance) => mirrorName(stance) as Stance) : cause.stances
  const [first = 'standing', ...others] = stances
  const step = (part: Extract<StepText, { of: 'cause' }>['part'], more: Partial<StoryStep>): StoryStep => ({
    text: { of: 'cause', cause: cause.id, part },
    causes: [choice],
    stance: first,
    chain: 1,
    view: camera,
    cut,
    magnify,
    layers: ['guides', ...layers],
    structures: structuresOf(choice),
    numbers: 'most-changed',
    evidence: cause.evidence,
    reported: [],
    unvalidated: false,
    ...more,
  })
  const { evidence: _, ...before } = step('before', { causes: [], numbers: [] })
  const trial = trialOf(cause, side)
  return {
    id: cause.id,
    steps: [
      before,
      step('done', {}),
      ...others.map((stance) => step('stance', { stance })),
      ...(trial ? [step('done', { ...trial, layers: ['guides', 'ghost', ...layers] })] : []),
      step('known', { numbers: 'payers', reported: cause.reported ?? [] }),
    ],
  }
}
