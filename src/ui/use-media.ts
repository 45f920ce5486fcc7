import { useSyncExternalStore } from 'react'

/** Below this the panel is a sheet; the same width stands in `layout.css`. */
const NARROW = '(max-width: 47.99rem)'

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}

/** True on a phone: one column, the panel is a sheet. */
export const useNarrow = () => useMedia(NARROW)
