import { useMemo } from 'react'
import { describe } from '#language'
import { useSnapshot } from './context.tsx'
import { useWords } from './words.tsx'

/** What the body does, in a sentence or three, in the page's language. */
export function useDescription(): string {
  const { words } = useWords()
  const input = useSnapshot(({ state }) => state.case)
  const measurements = useSnapshot((snapshot) => snapshot.measurements)
  const lying = useSnapshot((snapshot) => snapshot.lying)
  return useMemo(() => describe(input, measurements, lying, words), [input, measurements, lying, words])
}
