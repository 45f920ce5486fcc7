import { use } from 'react'
import type { Language } from '#language'

/** Words that are fetched when a part of the page first needs them, remembered by language. */
export interface ExtraWords<T> {
  /** Loads them, or gives what was loaded. */
  readonly load: (language: Language) => Promise<T>
  /** The words if they are here. */
  readonly now: (language: Language) => T | undefined
}

const inUse = new Set<ExtraWords<unknown>>()

export function extraWords<T>(fetch: (language: Language) => Promise<T>): ExtraWords<T> {
  const loaded = new Map<Language, T>()
  const loading = new Map<Language, Promise<T>>()
  const self: ExtraWords<T> = {
    load: (language) => {
      const known = loading.get(language)
      if (known) return known
      inUse.add(self)
      const fresh = fetch(language)
      loading.set(language, fresh)
      fresh.then(
        (words) => loaded.set(language, words),
        // Not remembered: the next one who asks tries again.
        () => loading.delete(language),
      )
      return fresh
    },
    now: (language) => loaded.get(language),
  }
  return self
}

/** Reads extra words while rendering; suspends the first time. */
export function useExtraWords<T>(words: ExtraWords<T>, language: Language): T {
  return words.now(language) ?? use(words.load(language))
}

/** Fetches in another language what is already on the page, so that a switch never shows an empty panel. */
export async function followLanguage(language: Language): Promise<void> {
  await Promise.all([...inUse].map((words) => words.load(language)))
}
