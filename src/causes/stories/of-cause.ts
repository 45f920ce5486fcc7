import type { CauseChoice } from '../apply.ts'
import { structuresOf, viewOf } from '../apply.ts'
import { causeOf } from '../catalogue.ts'
import type { StepText, Story, StoryStep } from './story.ts'

/** The story every cause has: before, what is done, the same in its other stances, what is known. */
export function storyOfCause(choice: CauseChoice): Story {
  const cause = causeOf(choice.id)
  const [first = 'standing', ...others] = cause.stances
  const step = (part: Extract<StepText, { of: 'cause' }>['part'], more: Partial<StoryStep>): StoryStep => ({
    text: { of: 'cause', cause: cause.id, part },
    causes: [choice],
    stance: first,
    chain: 1,
    view: viewOf(choice),
    magnify: 1,
    layers: ['guides', ...(cause.layers ?? [])],
    structures: structuresOf(choice),
    numbers: 'most-changed',
    evidence: cause.evidence,
    reported: [],
    unvalidated: false,
    ...more,
  })
  const { evidence: _, ...before } = step('before', { causes: [], numbers: [] })
  return {
    id: cause.id,
    steps: [
      before,
      step('done', {}),
      ...others.map((stance) => step('stance', { stance })),
      step('known', { numbers: 'payers', reported: cause.reported ?? [] }),
    ],
  }
}
