import { loadKnowledge } from '#language'
import type { Knowledge } from '#language'
import { extraWords, useExtraWords } from '../extra-words.ts'
import { useWords } from '../words.tsx'

const KNOWLEDGE = extraWords(loadKnowledge)

/** Words of the page that says how much is known; suspends the first time. */
export function useKnowledge(): Knowledge {
  return useExtraWords(KNOWLEDGE, useWords().words.language)
}
