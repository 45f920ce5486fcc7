import { useEffect, useRef, useState } from 'react'
import { useSession } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../words.tsx'

/** Plays the chain from below to the head; what it says replaces the note under the slider while it lasts. */
export function ChainPlay({ onSay }: { readonly onSay: (text: string | null) => void }) {
  const { t, words } = useWords()
  const session = useSession()
  const [playing, setPlaying] = useState(false)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  async function play() {
    if (stop.current) {
      stop.current()
      return
    }
    setPlaying(true)
    const ended = () => {
      stop.current = null
      setPlaying(false)
      onSay(null)
    }
    // Anything stops it, even before it is here.
    stop.current = ended
    const { playChain } = await import('#scene')
    if (stop.current !== ended) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    stop.current = playChain({ session, words, still, say: onSay, ended })
  }
  const label = playing ? t.chainStop : t.chainPlay
  return (
    <button
      type="button"
      className="button"
      data-kind="icon"
      aria-label={label}
      title={label}
      onClick={() => void play()}
    >
      <Icon name={playing ? 'stop' : 'play'} size={18} />
    </button>
  )
}
