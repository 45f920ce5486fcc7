import { useSyncExternalStore } from 'react'

/** Below this the panel is a sheet; the same width stands in `layout.css`. */
const NARROW = '(max-width: 47.99rem)'
/** Below this the tools in the corner reach the middle of the picture. */
const TIGHT = '(max-width: 72rem)'

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

/** True where the tools stand over what is looked at: on a phone, and beside a panel on a tablet. */
export const useTight = () => useMedia(TIGHT)
