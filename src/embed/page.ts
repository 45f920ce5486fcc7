import { fill } from '#language'
import type { Language, Words } from '#language'
import type { Theme, ViewName } from '#session'
import type { EmbedOptions } from './options.ts'

/** Views with a poster of their own; any other one opens on the three-quarter poster. */
const POSTER_VIEWS = ['three-quarter', 'front', 'back', 'left', 'right'] as const
const POSTERS = '../../posters'
/** The hint about gestures leaves by itself after this long, ms. */
const HINT_MS = 1600

/** The elements of `embed.html`. */
export interface Page {
  readonly root: HTMLElement
  readonly picture: HTMLElement
  readonly mount: HTMLElement
  readonly show: HTMLButtonElement
  readonly controls: HTMLElement
  readonly setSentence: (text: string) => void
  /** Shows a line over the picture for a moment; `keep` leaves it there. */
  readonly hint: (text: string, keep?: boolean) => void
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`embed: the page has no element "${id}"; take embed.html as it is.`)
  return found
}

/** Chooses the reader's language: the option, else the first of the browser's that the product speaks. */
export function chooseLanguage(option: Language | null, preferred: readonly string[]): Language {
  if (option !== null) return option
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'da' || tag === 'en')
  return known === 'da' ? 'da' : 'en'
}

/** Sets colours; `auto` follows the device. */
export function applyTheme(theme: Theme): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = theme === 'auto' ? (dark ? 'dark' : 'light') : theme
}

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
/** Of black and white ink, white reads better on anything darker than this. */
const WHITE_INK_BELOW = 0.179

/** The host's own colours; ink on the accent is whichever of black and white can be read. */
function applyColours({ accent, background }: Pick<EmbedOptions, 'accent' | 'background'>): void {
  const { style } = document.documentElement
  if (accent !== null) {
    style.setProperty('--accent', accent)
    style.setProperty('--stage-accent', accent)
    style.setProperty('--on-accent', luminance(accent) < WHITE_INK_BELOW ? '#fff' : '#000')
  }
  if (background !== null) {
    style.setProperty('--backdrop', background)
    style.setProperty('--stage-background', background)
  }
}

/** Which way the poster looks: what lies at its left and right edge. */
const MARKS: {
  readonly [view in (typeof POSTER_VIEWS)[number]]: readonly [keyof Sides, keyof Sides]
} = {
  'three-quarter': ['rightMark', 'leftMark'],
  front: ['rightMark', 'leftMark'],
  back: ['leftMark', 'rightMark'],
  left: ['front', 'back'],
  right: ['back', 'front'],
}
type Sides = Pick<Words['names'], 'leftMark' | 'rightMark' | 'front' | 'back'>

const posterView = (view: ViewName) => POSTER_VIEWS.find((known) => known === view) ?? 'three-quarter'

function choosePoster(view: ViewName, theme: Theme): void {
  const name = posterView(view)
  const dark = document.getElementById('poster-dark')
  const poster = element('poster', HTMLImageElement)
  if (theme !== 'auto') {
    dark?.remove()
    poster.src = `${POSTERS}/${name}-${theme === 'light' ? 'light' : 'dark'}.webp`
  } else if (name !== 'three-quarter') {
    dark?.setAttribute('srcset', `${POSTERS}/${name}-dark.webp`)
    poster.src = `${POSTERS}/${name}-light.webp`
  }
}

/** Puts the words of one language on the page. Called again when the language changes. */
export function applyWords(words: Words, view: ViewName): void {
  const [left, right] = MARKS[posterView(view)]
  element('mark-left', HTMLSpanElement).textContent = words.names[left]
  element('mark-right', HTMLSpanElement).textContent = words.names[right]
  document.documentElement.lang = words.language
  document.title = words.embed.title
  element('title', HTMLHeadingElement).textContent = words.embed.title
  element('poster', HTMLImageElement).alt = words.embed.posterAlt
  element('show', HTMLButtonElement).textContent = words.embed.show
  element('mount', HTMLDivElement).ariaLabel = words.embed.title
}

/** Colours, poster and language before anything is loaded. */
export function openPage(options: EmbedOptions, language: Language): Page {
  document.documentElement.lang = language
  applyTheme(options.theme)
  choosePoster(options.view, options.theme)
  document.documentElement.classList.toggle('bare', options.ui === 'none')
  if (options.poster === 'none') element('poster', HTMLImageElement).hidden = true
  applyColours(options)
  const hintLine = element('hint', HTMLParagraphElement)
  const sentence = element('sentence', HTMLParagraphElement)
  let timer: ReturnType<typeof setTimeout> | null = null
  return {
    root: document.documentElement,
    picture: element('picture', HTMLDivElement),
    mount: element('mount', HTMLDivElement),
    show: element('show', HTMLButtonElement),
    controls: element('controls', HTMLDivElement),
    setSentence: (text) => {
      if (sentence.textContent !== text) sentence.textContent = text
    },
    hint: (text, keep = false) => {
      if (timer !== null) clearTimeout(timer)
      hintLine.textContent = text
      hintLine.hidden = false
      timer = keep ? null : setTimeout(() => (hintLine.hidden = true), HINT_MS)
    },
  }
}

/** The key that turns the wheel into a zoom on this machine. */
export const zoomKey = (platform: string): string => (/mac|iphone|ipad/i.test(platform) ? 'Cmd' : 'Ctrl')

export const wheelHint = (words: Words): string => fill(words.embed.gestureWheel, { key: zoomKey(navigator.platform) })
