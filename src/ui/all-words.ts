import { loadCatalogue } from '#language'
import type { Catalogue } from '#language'
import { extraWords, useExtraWords } from './extra-words.ts'
import { useWords } from './words.tsx'
import type { Words } from './words.tsx'

const CATALOGUE = extraWords(loadCatalogue)

/** As `Words`, with the long texts of causes and numbers too. */
export interface AllWords extends Words {
  readonly words: Catalogue
}

/** All words, for parts that are fetched on demand; suspends the first time. */
export function useAllWords(): AllWords {
  const page = useWords()
  const words = useExtraWords(CATALOGUE, page.words.language)
  return { ...page, words }
}
