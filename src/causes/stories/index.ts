import type { CauseSide } from '../cause.ts'
import type { CauseChoice } from '../apply.ts'
import { causeOrCompensation } from './cause-or-compensation.ts'
import { chainReaction } from './chain-reaction.ts'
import { storyOfCause } from './of-cause.ts'
import type { Story, StoryId } from './story.ts'

/** What a story can be started with: of a told story only its id counts. */
export interface StoryChoice extends Omit<CauseChoice, 'id'> {
  readonly id: StoryId
  readonly side?: CauseSide
}

/** The story with this name; a cause's is told on its side and at its strength. */
export function storyOf(choice: StoryChoice): Story {
  const { id, ...more } = choice
  if (id === 'chain-reaction') return chainReaction
  if (id === 'cause-or-compensation') return causeOrCompensation
  return storyOfCause({ id, ...more })
}
