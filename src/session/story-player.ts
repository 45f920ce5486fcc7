import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Case } from '#body'
import { applyCauses, mergeIntoCase, storyOf } from '#causes'
import type { Story, StoryChoice, StoryStep } from '#causes'
import type { Session } from './session.ts'
import { LAYERS } from './state.ts'
import type { State, View } from './state.ts'

export interface StoryPlace {
  readonly story: Story
  /** Step on screen, from 0. */
  readonly at: number
  /** True when the body could not take the step: the picture is still that of the step before. */
  readonly refused: boolean
}

export interface StoryPlayer {
  /** Null when no story is told. */
  readonly store: StoreApi<StoryPlace | null>
  /** Begins a story, or begins another; the state before the first one is what `stop` brings back. */
  readonly start: (choice: StoryChoice, at?: number) => void
  /** Goes to a step; outside the story nothing happens. */
  readonly go: (at: number) => void
  /** Ends the story and brings back what was there before it. */
  readonly stop: () => void
}

/** The case of a step: the person's own body, and on it only what the step says. */
export function caseOfStep(step: StoryStep, own: Case): { readonly case: Case; readonly base: Case } {
  const bare: Case = {
    version: own.version,
    ...(own.body ? { body: own.body } : {}),
    ...(step.stance === 'standing' ? {} : { stance: step.stance }),
    ...(step.chain < 1 ? { chain: step.chain } : {}),
  }
  const base = step.asked ? mergeIntoCase(bare, step.asked) : bare
  return { case: applyCauses(base, step.causes), base }
}

/** How a step is looked at. Language, names, theme and projection stay the person's. */
function viewOfStep(step: StoryStep, own: View): View {
  const layers = Object.fromEntries(LAYERS.map((layer) => [layer, own.layers[layer] || step.layers.includes(layer)]))
  return {
    ...own,
    layers: layers as View['layers'],
    camera: step.view,
    magnify: step.magnify,
    joint: null,
    bone: null,
    lit: step.structures,
    looks: {},
    only: null,
    cut: step.cut,
    explode: 0,
  }
}

function stateOfStep(step: StoryStep, own: State): State {
  const { case: whole, base } = caseOfStep(step, own.case)
  const marked = step.asked ? base : own.marked
  return {
    version: own.version,
    case: whole,
    ...(step.causes.length > 0 ? { causes: { choices: step.causes, base } } : {}),
    ...(marked ? { marked } : {}),
    view: viewOfStep(step, own.view),
  }
}

/** Tells stories on a session. Language and theme chosen during the story are kept when it ends. */
export function createStoryPlayer(session: Session): StoryPlayer {
  const store = createStore<StoryPlace | null>(() => null)
  let before: State | null = null

  function go(at: number) {
    const place = store.getState()
    const step = place?.story.steps[at]
    if (!place || !step || !before) return
    const { language, names, theme } = session.state().view
    const own: State = { ...before, view: { ...before.view, language, names, theme } }
    const taken = session.dispatch({ type: 'state', state: stateOfStep(step, own) })
    store.setState({ story: place.story, at, refused: !taken }, true)
  }

  return {
    store,
    start: (choice, at = 0) => {
      before ??= session.state()
      store.setState({ story: storyOf(choice), at: 0, refused: false }, true)
      go(at)
    },
    go,
    stop: () => {
      if (!before) return
      const { language, names, theme } = session.state().view
      session.dispatch({ type: 'state', state: { ...before, view: { ...before.view, language, names, theme } } })
      before = null
      store.setState(null, true)
    },
  }
}
