import { loadToolWords } from '#language'
import type { Language, ToolWords } from '#language'

/** The tools' words in the language of now; null until they are here. */
export type ToolWordsNow = () => ToolWords | null

/** Fetches the tools' words whenever the language is another one. */
export function createToolWords(language: () => Language | null, arrived: () => void): ToolWordsNow {
  let words: ToolWords | null = null
  let wanted: Language | null = null
  return () => {
    const now = language()
    if (now !== null && now !== wanted) {
      wanted = now
      loadToolWords(now).then(
        (loaded) => {
          if (wanted !== now) return
          words = loaded
          arrived()
        },
        // The old language stays; the page says what is wrong with the network.
        () => {
          wanted = null
        },
      )
    }
    return words
  }
}
