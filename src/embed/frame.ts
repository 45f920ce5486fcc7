import { buildBody } from '#body'
import type { Case } from '#body'
import { loadWords } from '#language'
import type { Language, Words } from '#language'
import type { State } from '#session'
import { causeRequests } from './case-options.ts'
import { openChannel } from './channel.ts'
import type { Channel } from './channel.ts'
import { fillControls } from './controls.ts'
import type { Live } from './live.ts'
import { CallError, MESSAGE_TYPES, WIRE_VERSION } from './messages.ts'
import { later } from './later.ts'
import { OPTION_NAMES } from './options.ts'
import type { EmbedOptions, OptionWarning } from './options.ts'
import { applyTheme, applyWords, wheelHint } from './page.ts'
import type { Page } from './page.ts'
import type { Picture } from './picture.ts'
import { stateFromOptions } from './view-options.ts'

/** Calls that the page itself answers; the rest waits for the engine. */
const PAGE_METHODS = ['getCapabilities', 'reveal', 'toBlob', 'destroy'] as const

export interface FrameOptions {
  readonly page: Page
  readonly options: EmbedOptions
  readonly warnings: readonly OptionWarning[]
  readonly language: Language
}

/** The life of one embedded page: poster, picture, engine, messages, and its end. */
export async function openFrame({ page, options, warnings, language }: FrameOptions): Promise<void> {
  const coarse = matchMedia('(pointer: coarse)').matches
  let picture: Promise<Picture> | null = null
  let drawn: Picture | null = null
  let live: Promise<Live> | null = null
  let here: Live | null = null
  let gone = false
  let seen = false
  const begun = later()

  // The parent may say hello as soon as the page is there: listen before anything is waited for.
  const channel: Channel | null = options.api ? openChannel({ host: window, origin: options.origin, answer }) : null
  const emit: Channel['emit'] = (name, data, lasting) => channel?.emit(name, data, lasting)
  const warn = (warning: OptionWarning) => emit('warning', warning, true)
  for (const warning of warnings) warn(warning)
  const wanted = stateFromOptions(options, language)
  for (const warning of wanted.warnings) warn(warning)
  applyTheme(wanted.value.view.theme)

  let words: Words = await loadWords(language)
  applyWords(words, options.view)

  async function setLanguage(next: Language) {
    words = await loadWords(next)
    applyWords(words, options.view)
    controls.rename(words)
  }

  function engine(): Promise<Live> {
    live ??= import('./live.ts').then(({ openLive }) => {
      here = openLive({
        initial: wanted.value,
        causes: causeRequests(options.case.cause ?? ''),
        story: options.case.story ?? null,
        controls: options.ui === 'none' ? null : page.controls,
        words: () => words,
        setLanguage,
        setSentence: options.ui === 'none' || !options.uiSentence ? () => {} : page.setSentence,
        emit,
        warn,
      })
      const { session } = here
      session.store.subscribe(({ state }, before) => {
        if (state.view.theme !== before.state.view.theme) applyTheme(state.view.theme)
        controls.show(state)
      })
      controls.show(session.state())
      emit('ready', { source: 'restore' }, true)
      return here
    })
    live.catch(() => {
      live = null
      emit('error', { name: 'not-available', source: 'restore' }, true)
    })
    return live
  }

  async function draw(): Promise<Picture> {
    const { openPicture } = await import('./picture.ts')
    const state: State = { ...wanted.value, case: { version: 1 } }
    const opened = openPicture({
      container: page.mount,
      model: buildBody(wanted.value.case.body).view,
      state,
      declined: () => page.hint(coarse ? words.embed.gestureTouch : wheelHint(words)),
      incomplete: (error) => {
        emit('error', { name: 'not-available', message: String(error), source: 'restore' }, true)
      },
      context: (state) => emit(`context-${state}`, { source: 'user' }),
      progress: (share) => emit('progress', { share, source: 'user' }),
      hover: (bone) => emit('hover', { bone, source: 'user' }),
      options,
    })
    opened.setAwake(seen)
    drawn = opened
    await opened.firstFrame
    page.root.classList.add('live')
    page.mount.tabIndex = 0
    page.show.hidden = true
    emit('load', { source: 'user' }, true)
    const { session } = await engine()
    opened.attach(session)
    return opened
  }

  /** Starts the 3D picture; the poster stays when it cannot be had, and the numbers work without it. */
  function reveal(): Promise<Picture> {
    if (picture) return picture
    page.show.setAttribute('aria-busy', 'true')
    page.show.textContent = words.embed.loading
    picture = draw()
    picture.catch((error: unknown) => {
      page.show.hidden = true
      page.hint(hasWebgl() ? words.embed.error : words.embed.noWebgl, true)
      emit('error', { name: 'not-available', message: String(error), source: 'user' }, true)
      if (!gone) void engine()
    })
    return picture
  }

  function destroy() {
    gone = true
    watcher.disconnect()
    sizes.disconnect()
    drawn?.dispose()
    here?.dispose()
    page.root.classList.remove('live')
    page.show.hidden = true
    page.controls.hidden = true
  }

  const shown = () =>
    reveal().catch((error: unknown) => {
      throw new CallError('not-available', String(error))
    })

  async function answer(name: string, data: unknown): Promise<unknown> {
    await begun.promise
    if (gone) throw new CallError('destroyed', 'this frame was destroyed; load it anew')
    switch (name) {
      case 'getCapabilities': {
        const { METHOD_NAMES } = await import('./methods.ts')
        return {
          version: WIRE_VERSION,
          types: MESSAGE_TYPES,
          methods: [...PAGE_METHODS, ...METHOD_NAMES],
          options: OPTION_NAMES,
          webgl: hasWebgl(),
        }
      }
      case 'reveal':
        await shown()
        return { revealed: true }
      case 'toBlob': {
        const blob = await shown().then((opened) => opened.toBlob())
        emit('capture', { bytes: blob.size, type: blob.type, source: 'api' })
        return blob
      }
      case 'destroy':
        destroy()
        return { destroyed: true }
      default:
        return (await engine()).call(name, data)
    }
  }

  const controls = fillControls(page, options, words, {
    dispatch: (command) => {
      if (options.reveal !== 'manual') void reveal()
      void engine().then(({ session }) => session.dispatch(command))
    },
    startOver: () => void engine().then((opened) => opened.startOver()),
    token: () => here?.session.state() ?? wanted.value,
  })

  const sizes = new ResizeObserver(([entry]) => {
    if (entry) emit('resize', { width: entry.contentRect.width, height: entry.contentRect.height, source: 'user' })
  })
  sizes.observe(page.root)
  const watcher = new IntersectionObserver(([entry]) => {
    const visible = entry?.isIntersecting ?? false
    if (visible !== seen) emit('visibility', { visible, source: 'user' })
    seen = visible
    drawn?.setAwake(visible)
    if (visible && options.reveal === 'auto' && !gone) void reveal()
  })
  watcher.observe(page.picture)

  if (options.reveal === 'interaction') {
    page.show.hidden = false
    page.show.addEventListener('click', () => void reveal(), { once: true })
  }
  begun.resolve()
  // A poster shows the body at rest; what was done to it is said in words, and that takes the engine alone.
  if (options.reveal !== 'auto' && !isUntouched(wanted.value.case, options)) void engine()
}

const isUntouched = (body: Case, { case: given }: EmbedOptions) =>
  given.cause === undefined && given.story === undefined && Object.keys(body).length === 1

function hasWebgl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}
