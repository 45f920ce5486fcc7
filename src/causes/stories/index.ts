import type { ToldStory } from '#language'
import type { CauseSide } from '../cause.ts'
import type { CauseChoice } from '../apply.ts'
import { causeOrCompensation } from './cause-or-compensation.ts'
import { chainReaction } from './chain-reaction.ts'
import { nerves } from './nerves.ts'
import { storyOfCause } from './of-cause.ts'
import { organs } from './organs.ts'
import type { Story, StoryId } from './story.ts'

/** What a story can be started with: of a told story only its id counts. */
export interface StoryChoice extends Omit<CauseChoice, 'id'> {
  readonly id: StoryId
  readonly side?: CauseSide
}

const TOLD: { readonly [id in ToldStory]: Story } = {
  'chain-reaction': chainReaction,
  'cause-or-compensation': causeOrCompensation,
  nerves,
  organs,
}

/** The story with this name; a cause's is told on its side and at its strength. */
export const storyOf = ({ id, ...more }: StoryChoice): Story => (isTold(id) ? TOLD[id] : storyOfCause({ id, ...more }))

const isTold = (id: StoryId): id is ToldStory => Object.hasOwn(TOLD, id)
