import type { Words } from '#language'
import { encodeState } from '#session'
import type { Command, State, ViewName } from '#session'
import type { EmbedOptions } from './options.ts'
import type { Page } from './page.ts'

/** The set views that fit below a small picture. */
const BUTTON_VIEWS = ['three-quarter', 'front', 'back', 'left', 'right'] as const satisfies readonly ViewName[]
/** The app's page, seen from `/embed/v1/`. */
const APP = '../../#s='

export interface ControlActions {
  readonly dispatch: (command: Command) => void
  /** Back to what the page was opened with. */
  readonly startOver: () => void
  /** The state now, for the link to the app. */
  readonly token: () => State
}

export interface Controls {
  readonly show: (state: State) => void
  readonly rename: (words: Words) => void
}

const SILENT: Controls = { show: () => {}, rename: () => {} }

/** A sandboxed frame without `allow-popups` can open nothing: a link there would be a dead end. */
const mayOpenWindows = () => window.origin !== 'null'

/** View buttons and "start over"; with `ui=full` also the way to the app. */
export function fillControls(page: Page, options: EmbedOptions, words: Words, actions: ControlActions): Controls {
  const { ui, uiViews, uiReset, uiLink } = options
  if (ui === 'none') return SILENT
  const bar = page.controls
  bar.setAttribute('role', 'group')
  const button = (act: () => void) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.addEventListener('click', act)
    bar.append(made)
    return made
  }
  const views = (uiViews ? BUTTON_VIEWS : []).map((view) => ({
    view,
    button: button(() => actions.dispatch({ type: 'camera', camera: view })),
  }))
  const reset = uiReset ? button(actions.startOver) : null
  const link = ui === 'full' && uiLink && mayOpenWindows() ? document.createElement('a') : null
  if (link) {
    link.target = '_blank'
    link.rel = 'noopener'
    bar.append(link)
  }

  function rename({ embed }: Words) {
    bar.ariaLabel = embed.views
    for (const { view, button: made } of views) made.textContent = embed.view[view]
    if (reset) reset.textContent = embed.reset
    if (link) link.textContent = embed.openFull
  }
  function show(state: State) {
    for (const { view, button: made } of views) made.ariaPressed = String(state.view.camera === view)
    if (link) link.href = `${APP}${encodeState(state)}`
  }
  rename(words)
  show(actions.token())
  return { show, rename }
}
