import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '../words.tsx'

/** How long the return of the network is said, ms. */
const SAID_FOR_MS = 4000

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Says when the network goes and when it comes back. What is on the page needs none: the model runs here. */
export function Connection() {
  const { t } = useWords()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const [wasOffline, setWasOffline] = useState(false)
  if (!online && !wasOffline) setWasOffline(true)
  useEffect(() => {
    if (!online || !wasOffline) return undefined
    const timer = setTimeout(() => setWasOffline(false), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [online, wasOffline])
  return <output className="connection">{wasOffline ? (online ? t.online : t.offline) : ''}</output>
}
