import { parseStoryChoice, storyOf } from '#causes'
import { fill, formatNumber, loadCauseWords, loadPageWords, loadStoryWords } from '#language'
import type { Language } from '#language'
import { createStoryPlayer, encodeState, stepWords } from '#session'
import type { Session, TellingWords } from '#session'
import { causeRequests } from './case-options.ts'
import { CallError } from './messages.ts'
import type { Emit } from './report.ts'

export interface TellingOptions {
  readonly session: Session
  readonly emit: Emit
  /** Lets changes made meanwhile be the story's. */
  readonly asStory: <T>(act: () => T) => T
  /** Puts words before the sentence about the body; empty takes them away. */
  readonly say: (text: string) => void
  /** The bar of buttons whose place the story's own takes; null: the host has its own. */
  readonly controls: HTMLElement | null
}

/** Tells stories in a frame. */
export interface Telling {
  /** Begins a story, or goes to a step of the one that is told. */
  readonly start: (data: unknown) => Promise<object>
  readonly stop: () => object
  /** Says the step again, in another language. */
  readonly retell: () => Promise<void>
}

async function wordsIn(language: Language): Promise<TellingWords> {
  const [stories, causes, { ui }] = await Promise.all([
    loadStoryWords(language),
    loadCauseWords(language),
    loadPageWords(language),
  ])
  return { language, stories, causes, stances: ui.stances }
}

/** `chain-reaction`, `up-slip.left.3`, `{ id, side, strength, mode, step }`. */
function readStart(data: unknown) {
  const { step = 0, ...rest } = (typeof data === 'object' ? (data ?? {}) : {}) as { readonly step?: unknown }
  const { value, faults } = parseStoryChoice(typeof data === 'string' ? causeRequests(data)[0] : rest)
  if (!value || faults.length > 0) throw new CallError('bad-argument', 'no such story; nothing was changed', faults)
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 0)
    throw new CallError('bad-argument', 'a step is a whole number from 0', { value: step })
  return { choice: value, step }
}

export function createTelling({ session, emit, asStory, say, controls }: TellingOptions): Telling {
  const player = createStoryPlayer(session)
  let words: TellingWords | null = null
  const bar = document.createElement('div')
  bar.className = 'controls'
  bar.setAttribute('role', 'group')
  const button = (act: () => void): HTMLButtonElement => {
    const made = document.createElement('button')
    made.type = 'button'
    made.addEventListener('click', act)
    bar.append(made)
    return made
  }
  const place = () => player.store.getState()
  const go = (by: number) => {
    const now = place()
    if (!now) return
    const { length } = now.story.steps
    asStory(() => player.go((now.at + by + length) % length))
    tell()
  }
  const back = button(() => go(-1))
  const next = button(() => go(1))
  const end = button(() => stop())

  /** Says the step on screen, to the reader and to the page around the frame. */
  function tell() {
    const now = place()
    const step = now?.story.steps[now.at]
    if (!now || !step || !words) return
    const { at, story, refused } = now
    const { stories, language } = words
    const { title, text } = stepWords(step, words)
    const number = (n: number) => formatNumber(n, language, { decimals: 0 })
    const count = story.steps.length
    bar.ariaLabel = stories.title
    back.textContent = stories.back
    back.disabled = at === 0
    next.textContent = at === count - 1 ? stories.again : stories.next
    end.textContent = stories.end
    const progress = fill(stories.progress, { at: number(at + 1), of: number(count) })
    const notes = [
      ...(refused ? [stories.refused] : []),
      ...(step.unvalidated ? [stories.unvalidated] : []),
      ...(step.magnify > 1 ? [fill(stories.magnified, { n: number(step.magnify) })] : []),
    ]
    say([`${progress}: ${title}.`, text, ...notes].join(' '))
    const { evidence = null, unvalidated } = step
    const source = 'story'
    emit('step', { story: story.id, step: at, steps: count, title, text, evidence, unvalidated, refused, source })
  }

  function stop(): object {
    const told = place() !== null
    asStory(() => player.stop())
    bar.remove()
    document.documentElement.classList.remove('telling')
    if (controls) controls.hidden = false
    say('')
    if (told) emit('step', { story: null, step: null, steps: 0, source: 'story' })
    return { state: encodeState(session.state()) }
  }

  return {
    start: async (data) => {
      const { choice, step } = readStart(data)
      words = await wordsIn(session.state().view.language)
      const { length } = storyOf(choice).steps
      if (step >= length)
        throw new CallError('bad-argument', 'the story has no such step', { value: step, allowed: length })
      asStory(() => player.start(choice, step))
      if (controls) {
        controls.hidden = true
        controls.after(bar)
        document.documentElement.classList.add('telling')
      }
      tell()
      return { story: choice.id, step, steps: length, state: encodeState(session.state()) }
    },
    stop,
    retell: async () => {
      if (!place()) return
      words = await wordsIn(session.state().view.language)
      tell()
    },
  }
}
