import type { StoryStepId, ToldStory } from '#language'
import type { StoryStep } from './story.ts'

/** Makes the steps of a told story: standing, everything answering, seen as the story usually is. */
export const stepsOf =
  <S extends ToldStory>(story: S, usual: Partial<Omit<StoryStep, 'text'>>) =>
  (id: StoryStepId<S>, more: Partial<Omit<StoryStep, 'text'>>): StoryStep => ({
    text: { of: 'story', story, step: id },
    causes: [],
    stance: 'standing',
    chain: 1,
    view: 'front',
    cut: null,
    magnify: 1,
    layers: ['guides'],
    structures: [],
    numbers: [],
    reported: [],
    unvalidated: false,
    ...usual,
    ...more,
  })
