import { createContext, use, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { capitalise, formatNumber, formatQuantity, loadPageWords, nameOf } from '#language'
import type { PageWords, NumberOptions, WrittenUnit } from '#language'
import { useSnapshot } from './context.tsx'
import { followLanguage } from './extra-words.ts'

/** The catalogue in force, with the three things every panel does with it. */
export interface Words {
  readonly words: PageWords
  readonly t: PageWords['ui']
  /** A bone's or joint's name with a capital, in the nomenclature the person chose. */
  readonly name: (id: string) => string
  readonly number: (value: number, options?: NumberOptions) => string
  readonly quantity: (value: number, unit: WrittenUnit, options?: NumberOptions) => string
}

/** Locale tags for the component library: number fields read and write the decimal comma in Danish. */
const LOCALES = { da: 'da-DK', en: 'en-GB' } as const

const WordsContext = createContext<Words | null>(null)

/** Keeps the last catalogue on the page until the next one has arrived, so that a language switch never flashes. */
export function WordsProvider({ first, children }: { readonly first: PageWords; readonly children: ReactNode }) {
  const language = useSnapshot(({ state }) => state.view.language)
  const names = useSnapshot(({ state }) => state.view.names)
  const [words, setWords] = useState(first)
  useEffect(() => {
    let current = true
    void Promise.all([loadPageWords(language), followLanguage(language)]).then(([loaded]) => {
      if (current) setWords(loaded)
    })
    return () => {
      current = false
    }
  }, [language])
  useEffect(() => {
    document.documentElement.lang = words.language
    document.title = words.ui.title
  }, [words])
  const value = useMemo<Words>(
    () => ({
      words,
      t: words.ui,
      name: (id) => capitalise(nameOf(id, words, names)),
      number: (number, options) => formatNumber(number, words.language, options),
      quantity: (number, unit, options) => formatQuantity(number, unit, words.language, options),
    }),
    [words, names],
  )
  return (
    <I18nProvider locale={LOCALES[words.language]}>
      <WordsContext value={value}>{children}</WordsContext>
    </I18nProvider>
  )
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('ui: useWords was called outside <WordsProvider>; wrap the page in it')
  return words
}
