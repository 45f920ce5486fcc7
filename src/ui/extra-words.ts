import { use } from 'react'
import type { Language } from '#language'

/** Words that are fetched when a part of the page first needs them, remembered by language. */
export interface ExtraWords<T> {
  /** Loads them; the same promise for the same language. */
  readonly load: (language: Language) => Promise<T>
}

const inUse = new Set<ExtraWords<unknown>>()

export function extraWords<T>(fetch: (language: Language) => Promise<T>): ExtraWords<T> {
  const loading = new Map<Language, Promise<T>>()
  const self: ExtraWords<T> = {
    load: (language) => {
      const known = loading.get(language)
      if (known) return known
      inUse.add(self)
      const fresh = fetch(language)
      loading.set(language, fresh)
      // A failure is not remembered: the next one who asks tries again.
      fresh.catch(() => loading.delete(language))
      return fresh
    },
  }
  return self
}

/** Reads extra words while rendering; suspends the first time. */
export function useExtraWords<T>(words: ExtraWords<T>, language: Language): T {
  return use(words.load(language))
}

/** Fetches in another language what is already on the page, so that a switch never shows an empty panel. */
export async function followLanguage(language: Language): Promise<void> {
  await Promise.all([...inUse].map((words) => words.load(language)))
}
