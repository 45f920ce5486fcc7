import { DEFAULT_VIEW, MAX_MAGNIFY, THEMES, VIEWS } from '#session'
import { LANGUAGES } from '#language'
import type { Language } from '#language'
import type { Theme, View, ViewName } from '#session'

/**
 * The query options of `/embed/v1/`. Their names and meanings are kept for ever; new ones may be added. An unknown name
 * is ignored, a bad value falls back to the default; both are reported.
 */

export const UIS = ['minimal', 'none', 'full'] as const
export const REVEALS = ['interaction', 'auto', 'manual'] as const
const NAME_MODES = ['local', 'latin', 'both'] as const

/** Options that say what is done to the body. They are read when the engine is there (`case-options.ts`). */
export const CASE_OPTIONS = ['state', 'cause', 'pose', 'lock', 'stance', 'chain', 'body'] as const
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
  magnify: {
    allowed: `1 to ${MAX_MAGNIFY}`,
    read: (value, into) => {
      const factor = value.trim() === '' ? Number.NaN : Number(value)
      if (!(factor >= 1 && factor <= MAX_MAGNIFY)) return false
      into.magnify = factor
      return true
    },
  },
  api: {
    allowed: Object.keys(SWITCH).join(', '),
    read: (value, into) => {
      const on = Object.hasOwn(SWITCH, value) ? SWITCH[value] : undefined
      if (on === undefined) return false
      into.api = on
      return true
    },
  },
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
