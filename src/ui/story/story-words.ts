import { loadStoryWords } from '#language'
import type { StoryWords } from '#language'
import { extraWords, useExtraWords } from '../extra-words.ts'
import { useWords } from '../words.tsx'

const STORIES = extraWords(loadStoryWords)

/** Words of the stories; suspends the first time. */
export function useStoryWords(): StoryWords {
  return useExtraWords(STORIES, useWords().words.language)
}
