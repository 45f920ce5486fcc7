import { decodeState, DEFAULT_STATE, encodeState } from '#session'
import type { Session, SessionOptions, State } from '#session'
import { LANGUAGES } from '#language'
import type { Language } from '#language'

/** Key of the unsaved work in this browser. The token inside carries its own version and is migrated by its reader. */
const STORAGE_KEY = 'pelvis-in-motion.state'
/** Key of "has been here": the hint of the first visit is not shown again. */
const VISITED_KEY = 'pelvis-in-motion.visited'
const FRAGMENT = '#s='
/** Browsers refuse more than about 100 address changes in 30 s; four a second is calm and feels immediate. */
const WRITE_INTERVAL_MS = 250

/** Storage can be missing, full or forbidden (private windows, frames): the product then simply does not remember. */
function storage<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(localStorage)
  } catch {
    return otherwise
  }
}

/** True for someone who has never been here and comes to look around, not to see what a link holds. */
export function isFirstVisit(): boolean {
  if (location.hash.startsWith(FRAGMENT)) return false
  return storage((store) => store.getItem(VISITED_KEY) === null && store.getItem(STORAGE_KEY) === null, false)
}

/** The first visit is over. */
export const visited = (): void => storage((store) => store.setItem(VISITED_KEY, 'yes'), undefined)

function preferredLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? 'en'
}

const inLanguage = (state: State, language: Language): State => ({ ...state, view: { ...state.view, language } })

/** Where the page starts: the address first, then unsaved work, then neutral standing in the browser's language. */
export function initialState(): Required<Pick<SessionOptions, 'initial' | 'faults'>> {
  if (location.hash.startsWith(FRAGMENT)) {
    const { value, faults } = decodeState(location.hash.slice(FRAGMENT.length))
    const damaged = value === DEFAULT_STATE
    return { initial: damaged ? inLanguage(value, preferredLanguage()) : value, faults }
  }
  const saved = storage((store) => store.getItem(STORAGE_KEY), null)
  if (saved) {
    const { value, faults } = decodeState(saved)
    if (value !== DEFAULT_STATE) return { initial: value, faults }
  }
  return { initial: inLanguage(DEFAULT_STATE, preferredLanguage()), faults: [] }
}

/** The address of a state, for copying. */
export function linkTo(state: State): string {
  return `${location.origin}${location.pathname}${location.search}${FRAGMENT}${encodeState(state)}`
}

/** A link pasted into an open page: start over from it, with everything a first start checks and says. */
const follow = () => {
  if (location.hash.startsWith(FRAGMENT)) location.reload()
}

/**
 * Keeps the address and the browser's storage in step with the session. A drag writes once, at its end.
 */
export function keepInStep(session: Session): () => void {
  let written = session.state()
  let timer: ReturnType<typeof setTimeout> | null = null

  function write() {
    timer = null
    const state = session.state()
    if (state === written) return
    written = state
    const token = encodeState(state)
    history.replaceState(history.state, '', `${location.pathname}${location.search}${FRAGMENT}${token}`)
    storage((store) => store.setItem(STORAGE_KEY, token), undefined)
  }
  function writeNow() {
    if (timer !== null) clearTimeout(timer)
    write()
  }
  const stop = session.store.subscribe(({ dragging, state }) => {
    if (dragging || state === written) return
    timer ??= setTimeout(write, WRITE_INTERVAL_MS)
  })
  window.addEventListener('hashchange', follow)
  window.addEventListener('pagehide', writeNow)
  return () => {
    writeNow()
    stop()
    window.removeEventListener('hashchange', follow)
    window.removeEventListener('pagehide', writeNow)
  }
}
