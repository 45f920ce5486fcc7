import { loadMoreWords } from '#language'
import type { MoreWords } from '#language'
import { extraWords, useExtraWords } from './extra-words.ts'
import { useWords } from './words.tsx'

const MORE = extraWords(loadMoreWords)

/** Words of the parts that are fetched on demand; suspends the first time. */
export function useMoreWords(): MoreWords {
  return useExtraWords(MORE, useWords().words.language)
}
