import { DEFAULT_VIEW, LAYERS, MAX_MAGNIFY, THEMES, VIEWS } from '#session'
import { LANGUAGES } from '#language'
import type { Language } from '#language'
import type { Camera, Theme, View, ViewName } from '#session'

/**
 * The query options of `/embed/v1/`. Their names and meanings are kept for ever; new ones may be added. An unknown name
 * is ignored, a bad value falls back to the default; both are reported.
 */

export const UIS = ['minimal', 'none', 'full'] as const
export const REVEALS = ['interaction', 'auto', 'manual'] as const
export const GESTURES = ['cooperative', 'greedy', 'none'] as const
export const QUALITIES = ['auto', 'low', 'high'] as const
const MOTIONS = ['auto', 'reduce'] as const
const POSTERS = ['auto', 'none'] as const
const NAME_MODES = ['local', 'latin', 'both'] as const

/** Options that say what is done to the body. They are read when the engine is there (`case-options.ts`). */
export const CASE_OPTIONS = ['state', 'cause', 'story', 'pose', 'lock', 'stance', 'chain', 'body'] as const
export type CaseOption = (typeof CASE_OPTIONS)[number]

/** What was wrong with an option. Values are cut, so that a report never carries a page's worth of text. */
export interface OptionWarning {
  readonly option: string
  readonly value: string
  readonly problem: 'unknown-name' | 'bad-value'
  readonly allowed: string
  readonly nearest?: string
}

export interface EmbedOptions {
  /** null: the reader's browser decides. */
  readonly language: Language | null
  readonly ui: (typeof UIS)[number]
  readonly reveal: (typeof REVEALS)[number]
  readonly theme: Theme
  readonly view: ViewName
  readonly names: View['names']
  readonly magnify: number
  /** A free camera instead of a set view. */
  readonly cameraOrbit: Camera | null
  /** Turns slowly until somebody takes hold; never where motion is reduced. */
  readonly autoRotate: boolean
  /** Layers switched on or off against the default. */
  readonly layers: Partial<View['layers']>
  /** Parts of the page that can be left out one by one. The notice cannot. */
  readonly uiViews: boolean
  readonly uiReset: boolean
  readonly uiLink: boolean
  readonly uiSentence: boolean
  readonly poster: (typeof POSTERS)[number]
  readonly gestures: (typeof GESTURES)[number]
  /** `#rrggbb`; null: the product's own. */
  readonly accent: string | null
  readonly background: string | null
  readonly quality: (typeof QUALITIES)[number]
  readonly maxDpr: number
  readonly motion: (typeof MOTIONS)[number]
  /** Whether messages are answered at all. */
  readonly api: boolean
  /** The only origin that may send messages; null: whoever holds the frame. */
  readonly origin: string | null
  /** Raw text of the options about the body. */
  readonly case: { readonly [option in CaseOption]?: string }
  /** Names of the view options that were given: they win over what a `state` says. */
  readonly given: ReadonlySet<string>
}

export const EMBED_DEFAULTS: EmbedOptions = {
  language: null,
  ui: 'minimal',
  reveal: 'interaction',
  theme: DEFAULT_VIEW.theme,
  view: 'three-quarter',
  names: DEFAULT_VIEW.names,
  magnify: DEFAULT_VIEW.magnify,
  cameraOrbit: null,
  autoRotate: false,
  layers: {},
  uiViews: true,
  uiReset: true,
  uiLink: true,
  uiSentence: true,
  poster: 'auto',
  gestures: 'cooperative',
  accent: null,
  background: null,
  quality: 'auto',
  maxDpr: 2,
  motion: 'auto',
  api: true,
  origin: null,
  case: {},
  given: new Set(),
}

const MAX_REPORTED = 80
/** Longest value that is read at all; only a `state` token comes near it. */
const MAX_VALUE = 20_000

type Fields = { -readonly [field in keyof EmbedOptions]: EmbedOptions[field] }
interface Rule {
  readonly allowed: string
  /** Writes the value into the options; false when it cannot be read. */
  readonly read: (value: string, into: Fields) => boolean
}

function choice<K extends keyof Fields>(field: K, values: readonly (Fields[K] & string)[]): Rule {
  return {
    allowed: values.join(', '),
    read: (value, into) => {
      const found = values.find((known) => known === value)
      if (found === undefined) return false
      into[field] = found
      return true
    },
  }
}

const SWITCH: { readonly [value: string]: boolean } = { '1': true, true: true, '0': false, false: false }

type SwitchField = 'api' | 'autoRotate' | 'uiViews' | 'uiReset' | 'uiLink' | 'uiSentence'

function toggle(field: SwitchField): Rule {
  return {
    allowed: Object.keys(SWITCH).join(', '),
    read: (value, into) => {
      const on = Object.hasOwn(SWITCH, value) ? SWITCH[value] : undefined
      if (on === undefined) return false
      into[field] = on
      return true
    },
  }
}

function ranged(field: 'magnify' | 'maxDpr', least: number, most: number): Rule {
  return {
    allowed: `${least} to ${most}`,
    read: (value, into) => {
      const number = value.trim() === '' ? Number.NaN : Number(value)
      if (!(number >= least && number <= most)) return false
      into[field] = number
      return true
    },
  }
}

/** `0b6070` or `#0b6070`. */
function colour(field: 'accent' | 'background', named: readonly string[] = []): Rule {
  return {
    allowed: ['a colour such as 0b6070', ...named].join(', '),
    read: (value, into) => {
      const [, digits] = /^#?([0-9a-f]{6})$/i.exec(value) ?? []
      if (digits === undefined && !named.includes(value)) return false
      into[field] = digits === undefined ? value : `#${digits.toLowerCase()}`
      return true
    },
  }
}

/** The middle of the pelvis: a camera given by angles looks at it, from here if no distance is given, m. */
const ORBIT_TARGET = [0, 0.045, 0] as const
const ORBIT_DISTANCE = 0.95

const cameraOrbit: Rule = {
  allowed: 'azimuth,elevation in degrees, and if wanted the distance in metres: 40,10 or 40,10,0.9',
  read: (value, into) => {
    const [azimuth = Number.NaN, elevation = Number.NaN, distance = ORBIT_DISTANCE, ...rest] = value
      .split(',')
      .map(Number)
    const known = Math.abs(azimuth) <= 360 && Math.abs(elevation) <= 90 && distance >= 0.15 && distance <= 10
    if (!known || rest.length > 0) return false
    into.cameraOrbit = { azimuth, elevation, distance, target: ORBIT_TARGET }
    return true
  },
}

/** `ghost,load,-guides`: a minus takes a layer away. */
const layers: Rule = {
  allowed: `${LAYERS.join(', ')}; with a minus to take one away`,
  read: (value, into) => {
    const wanted: { [layer in (typeof LAYERS)[number]]?: boolean } = {}
    for (const entry of value.split(',')) {
      const layer = LAYERS.find((known) => known === entry.trim().replace(/^-/, ''))
      if (!layer) return false
      wanted[layer] = !entry.trim().startsWith('-')
    }
    into.layers = wanted
    return true
  },
}

function isOrigin(value: string): boolean {
  try {
    const { origin, protocol } = new URL(value)
    return origin === value && (protocol === 'https:' || protocol === 'http:')
  } catch {
    return false
  }
}

const RULES: { readonly [option: string]: Rule } = {
  lang: choice('language', LANGUAGES),
  ui: choice('ui', UIS),
  reveal: choice('reveal', REVEALS),
  theme: choice('theme', THEMES),
  view: choice('view', VIEWS),
  names: choice('names', NAME_MODES),
  magnify: ranged('magnify', 1, MAX_MAGNIFY),
  'camera-orbit': cameraOrbit,
  'auto-rotate': toggle('autoRotate'),
  layers,
  'ui-views': toggle('uiViews'),
  'ui-reset': toggle('uiReset'),
  'ui-link': toggle('uiLink'),
  'ui-sentence': toggle('uiSentence'),
  poster: choice('poster', POSTERS),
  gestures: choice('gestures', GESTURES),
  accent: colour('accent'),
  background: colour('background', ['transparent']),
  quality: choice('quality', QUALITIES),
  'max-dpr': ranged('maxDpr', 0.5, 3),
  motion: choice('motion', MOTIONS),
  api: toggle('api'),
  origin: {
    allowed: 'an origin such as https://clinic.example',
    read: (value, into) => {
      if (!isOrigin(value)) return false
      into.origin = value
      return true
    },
  },
}

/** Names of every option this version knows. */
export const OPTION_NAMES: readonly string[] = [...Object.keys(RULES), ...CASE_OPTIONS]

const cut = (value: string) => (value.length > MAX_REPORTED ? `${value.slice(0, MAX_REPORTED)}…` : value)

/** Reads a query string (with or without the `?`). Never throws. An option given twice counts the first time. */
export function readOptions(query: string): { options: EmbedOptions; warnings: readonly OptionWarning[] } {
  const into: Fields = { ...EMBED_DEFAULTS }
  const caseText: { [option in CaseOption]?: string } = {}
  const given = new Set<string>()
  const warnings: OptionWarning[] = []
  for (const [option, value] of new URLSearchParams(query)) {
    if (given.has(option)) continue
    const rule = Object.hasOwn(RULES, option) ? RULES[option] : undefined
    const caseOption = CASE_OPTIONS.find((known) => known === option)
    if (!rule && !caseOption) {
      const allowed = OPTION_NAMES.join(', ')
      warnings.push({ option: cut(option), value: cut(value), problem: 'unknown-name', allowed })
      continue
    }
    given.add(option)
    if (caseOption && value.length <= MAX_VALUE) caseText[caseOption] = value
    else if (!rule || !rule.read(value, into)) {
      given.delete(option)
      const allowed = rule?.allowed ?? `at most ${MAX_VALUE} characters`
      warnings.push({ option, value: cut(value), problem: 'bad-value', allowed })
    }
  }
  return { options: { ...into, case: caseText, given }, warnings }
}
