import { useEffect, useRef, useState } from 'react'
import { useSnapshot } from '../context.tsx'
import { useDescription } from '../use-description.ts'

/** A pause after the last change before the sentence is spoken, so that a run of key presses is announced once. */
const SPEAK_AFTER_MS = 600

/** What the body does, in words: follows the hand for the eye, and is spoken once after the hand lets go. */
export function Sentence() {
  const text = useDescription()
  const dragging = useSnapshot((snapshot) => snapshot.dragging)
  const first = useRef(text)
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (dragging || text === first.current) return undefined
    first.current = ''
    const timer = setTimeout(() => setSpoken(text), SPEAK_AFTER_MS)
    return () => clearTimeout(timer)
  }, [dragging, text])
  return (
    <>
      <p className="words" data-testid="sentence">
        {text}
      </p>
      <output className="visually-hidden">{spoken}</output>
    </>
  )
}
