import { useSyncExternalStore } from 'react'

/** Name in the address of the page that says how much is known: `?how`, or `?how=A01` for one record. */
const PARAMETER = 'how'
/** Told to everyone when the address was changed by the page itself; the browser only tells of back and forward. */
const CHANGED = 'pelvis-address'

const read = (): string | null => new URLSearchParams(location.search).get(PARAMETER)

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(CHANGED, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(CHANGED, listener)
  }
}

/** The record asked for, `''` for the page as a whole, null while the model is shown. */
export const useKnowledgeAddress = (): string | null => useSyncExternalStore(subscribe, read)

const told = () => window.dispatchEvent(new Event(CHANGED))

/** Opens the page, at a record if one is named. It is an entry of its own: the browser's Back closes it. */
export function openKnowledge(record = ''): void {
  const query = record === '' ? `?${PARAMETER}` : `?${PARAMETER}=${encodeURIComponent(record)}`
  history.pushState({ [PARAMETER]: true }, '', `${location.pathname}${query}${location.hash}`)
  told()
}

/** Back to the model. */
export function closeKnowledge(): void {
  const pushed = (history.state as { readonly [key: string]: unknown } | null)?.[PARAMETER] === true
  if (pushed) history.back()
  else {
    history.replaceState(null, '', `${location.pathname}${location.hash}`)
    told()
  }
}
