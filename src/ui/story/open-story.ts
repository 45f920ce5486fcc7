import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { StoryChoice } from '#causes'

/** The story that is asked for; the part of the page that tells it is fetched when the first one is. */
const asked = createStore<StoryChoice | null>(() => null)

export const useAskedStory = (): StoryChoice | null => useStore(asked)

export const openStory = (choice: StoryChoice): void => asked.setState(choice, true)

export const closeStory = (): void => asked.setState(null, true)
