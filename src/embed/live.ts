import type { Fault } from '#body'
import { parseStoryChoice } from '#causes'
import { describe } from '#language'
import type { Language, Words } from '#language'
import { createSession } from '#session'
import type { Session, State } from '#session'
import { withCauses } from './causes.ts'
import type { EventSource } from './event-stream.ts'
import { callMethod } from './methods.ts'
import { causeRequests } from './case-options.ts'
import type { CauseRequest } from './case-options.ts'
import { reportChanges } from './report.ts'
import type { Emit } from './report.ts'
import type { OptionWarning } from './options.ts'
import type { Telling } from './telling.ts'

export interface LiveOptions {
  /** What the options ask for, without the causes. */
  readonly initial: State
  readonly causes: readonly CauseRequest[]
  /** The story it opens with, as in the option. */
  readonly story: string | null
  /** The bar that a story's buttons stand in for; null: no buttons. */
  readonly controls: HTMLElement | null
  readonly words: () => Words
  /** Puts another language on the page; the session hears of it when its words are there. */
  readonly setLanguage: (language: Language) => Promise<void>
  readonly setSentence: (text: string) => void
  readonly emit: Emit
  readonly warn: (warning: OptionWarning) => void
}

/** The body that can be asked: engine, state, calls and reports. Loaded after the first frame. */
export interface Live {
  readonly session: Session
  /** Answers a call of the page that holds the frame. */
  readonly call: (name: string, data: unknown) => unknown
  /** Back to what the options asked for; language and theme stay. */
  readonly startOver: () => void
  readonly dispose: () => void
}

export function openLive(options: LiveOptions): Live {
  const { initial, words, setSentence, emit, warn } = options
  const started = withCauses(initial.case, options.causes)
  const warnOf = ({ path, value, allowed }: Fault) =>
    warn({ option: path, value: String(value).slice(0, 80), problem: 'bad-value', allowed })
  started.faults.forEach(warnOf)
  const { choices } = started
  const causes = choices.length > 0 ? { causes: { choices, base: initial.case } } : {}
  const session = createSession({ initial: { ...initial, ...causes, case: started.value } })
  const { notice } = session.store.getState()
  if (notice?.kind === 'refused') emit('error', { name: 'refused', refusal: notice.refusal, source: 'restore' }, true)

  const start = session.state()
  let source: EventSource = 'user'
  function as<T>(who: EventSource, act: () => T): T {
    source = who
    try {
      return act()
    } finally {
      source = 'user'
    }
  }
  let told = ''
  let telling: Promise<Telling> | null = null
  /** Fetched when the first story is asked for; what could not be had is asked for again with the next story. */
  function teller(): Promise<Telling> {
    telling ??= import('./telling.ts').then(({ createTelling }) =>
      createTelling({
        session,
        emit,
        asStory: (act) => as('story', act),
        say: (text) => {
          told = text
          describeAgain()
        },
        controls: options.controls,
      }),
    )
    telling.catch(() => {
      telling = null
    })
    return telling
  }
  const driven = {
    session,
    teller,
    setLanguage: async (language: Language) => {
      await options.setLanguage(language)
      as('api', () => session.dispatch({ type: 'language', language }))
      if (telling) await (await telling).retell()
      describeAgain()
    },
  }
  function describeAgain() {
    const { state, measurements, lying } = session.store.getState()
    setSentence([told, describe(state.case, measurements, lying, words())].filter((part) => part !== '').join(' '))
  }
  const stop = reportChanges(session, emit, () => source)
  const unsubscribe = session.store.subscribe((now, before) => {
    // A sentence that changes under the hand is read by nobody: it follows when the hand lets go.
    if (!now.dragging && (now.measurements !== before.measurements || before.dragging)) describeAgain()
  })
  describeAgain()
  if (options.story !== null) {
    const { value: story, faults } = parseStoryChoice(causeRequests(options.story)[0])
    faults.forEach(warnOf)
    if (story) {
      teller()
        .then((opened) => opened.start(story))
        .catch(() => emit('error', { name: 'not-available', source: 'restore' }, true))
    }
  }

  return {
    session,
    call: (name, data) => as('api', () => callMethod(driven, name, data)),
    startOver: () => {
      const { language, theme, names } = session.state().view
      session.dispatch({ type: 'state', state: { ...start, view: { ...start.view, language, theme, names } } })
    },
    dispose: () => {
      stop()
      unsubscribe()
      session.destroy()
    },
  }
}
