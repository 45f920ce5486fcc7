import { useEffect, useRef, useState } from 'react'
import { useSnapshot } from '../context.tsx'
import { Icon } from '../parts/icon.tsx'
import { useDescription } from '../use-description.ts'
import { useWords } from '../words.tsx'

/** A pause after the last change before the sentence is spoken, so that a run of key presses is announced once. */
const SPEAK_AFTER_MS = 600

/** The sentence to speak: once, after the hand has let go; never the one the page opened with. */
function useSpoken(text: string): string {
  const dragging = useSnapshot((snapshot) => snapshot.dragging)
  const opened = useRef<string | null>(text)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (dragging || text === opened.current) return undefined
    opened.current = null
    const timer = setTimeout(() => setSpoken(text), SPEAK_AFTER_MS)
    return () => clearTimeout(timer)
  }, [dragging, text])
  return spoken
}

/** What the body does, in words. Its room is fixed; when there is more to say than fits, it unfolds on request. */
export function Sentence() {
  const { t } = useWords()
  const text = useDescription()
  const spoken = useSpoken(text)
  const [unfolded, setUnfolded] = useState(false)
  const [cut, setCut] = useState(false)
  const words = useRef<HTMLParagraphElement>(null)
  const all = useRef<HTMLSpanElement>(null)
  // Told when text or room have another height: asking after every text would cost a layout in every frame of a drag.
  useEffect(() => {
    const [room, text] = [words.current, all.current]
    if (!room || !text) return undefined
    const observer = new ResizeObserver(() => {
      if (!('unfolded' in room.dataset)) setCut(text.offsetHeight > room.clientHeight + 1)
    })
    observer.observe(room)
    observer.observe(text)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="words-row">
      <p ref={words} className="words" data-testid="sentence" data-unfolded={unfolded || undefined}>
        <span ref={all} className="words-all">
          {text}
        </span>
      </p>
      <button
        type="button"
        className="button words-unfold"
        data-kind="icon"
        aria-label={t.readWhole}
        title={t.readWhole}
        aria-expanded={unfolded}
        data-away={(!cut && !unfolded) || undefined}
        onClick={() => setUnfolded((before) => !before)}
      >
        <Icon name="down" />
      </button>
      <output className="visually-hidden">{spoken}</output>
    </div>
  )
}
