import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { fill, nameOf } from '#language'
import type { StoryChoice } from '#causes'
import { createStoryPlayer, isAbsent, stepWords } from '#session'
import type { StoryPlace, StoryPlayer } from '#session'
import { useAllWords } from '../all-words.ts'
import { useSession } from '../context.tsx'
import { useBodyMapWords } from '../body-map/body-map.tsx'
import { useWords } from '../words.tsx'
import { closeStory } from './open-story.ts'
import { StepNumbers } from './step-numbers.tsx'
import { useStoryWords } from './story-words.ts'
import '../styles/story.css'

/** Keys of a keyboard, and of the remote that people hold when they speak in front of others. */
const ON = 'PageDown'
const BACK = 'PageUp'
/** Of many lit structures the first few are named. */
const MOST_NAMED = 4
/** A slider or a list uses these keys itself. */
const KEEPS_KEYS = 'input, textarea, select, [role=slider], [role=listbox], [role=dialog]'

function useKeys(player: StoryPlayer) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const place = player.store.getState()
      const busy = event.target instanceof Element && event.target.closest(KEEPS_KEYS) !== null
      if (!place || busy || (event.key !== ON && event.key !== BACK)) return
      event.preventDefault()
      player.go(place.at + (event.key === ON ? 1 : -1))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [player])
}

function Marks({ place }: { readonly place: StoryPlace }) {
  const { t } = useWords()
  const stories = useStoryWords()
  const step = place.story.steps[place.at]
  const evidence = step?.evidence
  if (!step || !evidence) return null
  const marks = [
    { question: t.premise, mark: evidence.premise },
    { question: t.consequence, mark: evidence.consequence },
  ]
  return (
    <ul className="story-marks">
      {marks.map(({ question, mark }) => (
        <li key={question} title={t.evidenceExplained[mark]}>
          <span className="note">{question}</span>{' '}
          <span className="mark-badge" data-mark={mark}>
            {t.evidenceMarks[mark]}
          </span>
        </li>
      ))}
      {step.unvalidated && <li className="note">{stories.unvalidated}</li>}
    </ul>
  )
}

function Step({ place, player }: { readonly place: StoryPlace; readonly player: StoryPlayer }) {
  const { number, words, t } = useAllWords()
  const stories = useStoryWords()
  const map = useBodyMapWords()
  const session = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const { story, at, refused } = place
  // One element per step (its key): each step begins with the reader at its heading.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const step = story.steps[at]
  if (!step) return null
  const { language, causes } = words
  const { title, text } = stepWords(step, { language, stories, causes, stances: t.stances })
  const { model } = session.simulation()
  const names = step.structures.filter((id) => !isAbsent(id, model)).map((id) => nameOf(id, words))
  const lit = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '\u2026'] : names
  const last = at === story.steps.length - 1
  const progress = fill(stories.progress, {
    at: number(at + 1, { decimals: 0 }),
    of: number(story.steps.length, { decimals: 0 }),
  })
  return (
    <section className="story" aria-labelledby="story-step">
      <div className="story-words">
        <p className="eyebrow">{progress}</p>
        <h2 id="story-step" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
        {refused && (
          <p className="note" role="alert">
            {stories.refused}
          </p>
        )}
        {step.magnify > 1 && (
          <p className="note">{fill(stories.magnified, { n: number(step.magnify, { decimals: 0 }) })}</p>
        )}
        {lit.length > 0 && <p className="note">{fill(stories.lit, { names: lit.join(', ') })}</p>}
        {step.reported.length > 0 && (
          <p className="note">{fill(map.step, { areas: step.reported.map((area) => map.areas[area]).join(', ') })}</p>
        )}
        <Marks place={place} />
      </div>
      <StepNumbers step={step} />
      <div className="story-buttons">
        <button
          type="button"
          className="button"
          data-kind="outline"
          disabled={at === 0}
          onClick={() => player.go(at - 1)}
        >
          {stories.back}
        </button>
        <button
          type="button"
          className="button"
          data-kind="solid"
          onClick={() => player.go(last ? 0 : at + 1)}
          aria-keyshortcuts="PageDown"
          title={stories.keys}
        >
          {last ? stories.again : stories.next}
        </button>
        <button type="button" className="button" data-kind="outline" onClick={closeStory}>
          {stories.end}
        </button>
      </div>
    </section>
  )
}

/** Tells the story that was asked for, in place of the sentence under the picture. */
export function StoryCard({ choice }: { readonly choice: StoryChoice }) {
  const session = useSession()
  const [player] = useState(() => createStoryPlayer(session))
  const place = useStore(player.store)
  useKeys(player)
  useEffect(() => player.start(choice), [player, choice])
  useEffect(() => () => player.stop(), [player])
  return place ? <Step key={`${place.story.id} ${place.at}`} place={place} player={player} /> : null
}
