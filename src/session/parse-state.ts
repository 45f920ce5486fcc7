import { JOINT_IDS, parseCase } from '#body'
import type { Case, Fault } from '#body'
import { LANGUAGES } from '#language'
import { parseChoices } from './causes-in-force.ts'
import { DEFAULT_STATE, DEFAULT_VIEW, MAX_MAGNIFY } from './defaults.ts'
import { GUIDE_LINES, LAYERS, LOOKS, STATE_VERSION, THEMES, VIEWS } from './state.ts'
import type { AppliedCauses, Camera, State, View } from './state.ts'

type Plain = { readonly [key: string]: unknown }
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const NAME_PATTERN = /^[a-z][a-z0-9-]{0,40}$/
const isName = (value: unknown): boolean => typeof value === 'string' && NAME_PATTERN.test(value)
const areNames = (value: unknown): boolean => Array.isArray(value) && value.every(isName)

function isCamera(value: unknown): value is Camera {
  if (!isPlain(value)) return false
  const { azimuth, elevation, distance, target } = value
  const numbers = [azimuth, elevation, distance, ...(Array.isArray(target) && target.length === 3 ? target : [NaN])]
  return (
    numbers.every((n) => typeof n === 'number' && Number.isFinite(n) && Math.abs(n) < 1000) && (distance as number) > 0
  )
}

/** A cut further from the middle of the pelvis than this (m) cuts nothing. */
const MAX_CUT = 2

function isCut(value: unknown): boolean {
  if (value === null) return true
  if (!isPlain(value)) return false
  const { axis, at, keep } = value
  const known = axis === 'x' || axis === 'y' || axis === 'z'
  return known && typeof at === 'number' && Math.abs(at) <= MAX_CUT && (keep === 1 || keep === -1)
}

const oneOf = (values: readonly string[]) => ({
  allowed: values.join(', '),
  test: (value: unknown) => typeof value === 'string' && values.includes(value),
})

/** What each field of the view may hold. */
const VIEW_FIELDS: { readonly [field in keyof View]: { allowed: string; test: (value: unknown) => boolean } } = {
  language: oneOf(LANGUAGES),
  names: oneOf(['local', 'latin', 'both']),
  camera: {
    allowed: `${VIEWS.join(', ')} or {azimuth, elevation, distance, target}`,
    test: (value) => oneOf(VIEWS).test(value) || isCamera(value),
  },
  projection: oneOf(['perspective', 'orthographic']),
  layers: { allowed: `true or false for ${LAYERS.join(', ')}`, test: isPlain },
  lines: {
    allowed: `a list of ${GUIDE_LINES.join(', ')}`,
    test: (value) => Array.isArray(value) && value.every((line) => oneOf(GUIDE_LINES).test(line)),
  },
  magnify: {
    allowed: `1 to ${MAX_MAGNIFY}`,
    test: (value) => typeof value === 'number' && value >= 1 && value <= MAX_MAGNIFY,
  },
  joint: {
    allowed: 'a joint name or null',
    test: (value) => value === null || (JOINT_IDS as readonly unknown[]).includes(value),
  },
  bone: {
    allowed: 'a bone name or null',
    test: (value) => value === null || isName(value),
  },
  lit: {
    allowed: 'a list of names of bones, discs or tissues',
    test: areNames,
  },
  looks: {
    allowed: `bone names, each ${LOOKS.join(' or ')}`,
    test: (value) =>
      isPlain(value) && Object.entries(value).every(([bone, look]) => isName(bone) && oneOf(LOOKS).test(look)),
  },
  only: {
    allowed: 'a list of bone names, or null',
    test: (value) => value === null || areNames(value),
  },
  cut: { allowed: '{axis: x, y or z, at: metres, keep: 1 or -1}, or null', test: isCut },
  explode: { allowed: '0 to 1', test: (value) => typeof value === 'number' && value >= 0 && value <= 1 },
  theme: oneOf(THEMES),
}

function parseLayers(input: unknown, faults: Fault[]): View['layers'] {
  const layers = { ...DEFAULT_VIEW.layers }
  if (!isPlain(input)) return layers
  for (const [name, value] of Object.entries(input)) {
    const layer = LAYERS.find((known) => known === name)
    if (layer && typeof value === 'boolean') layers[layer] = value
    else {
      const path = `view.layers.${name.slice(0, 40)}`
      faults.push({ path, value, allowed: VIEW_FIELDS.layers.allowed })
    }
  }
  return layers
}

function parseView(input: unknown, faults: Fault[]): View {
  if (input === undefined) return DEFAULT_VIEW
  if (!isPlain(input)) {
    faults.push({ path: 'view', value: input, allowed: 'an object' })
    return DEFAULT_VIEW
  }
  const view: { -readonly [field in keyof View]: unknown } = { ...DEFAULT_VIEW }
  for (const [name, value] of Object.entries(input)) {
    const rule = Object.hasOwn(VIEW_FIELDS, name) ? VIEW_FIELDS[name as keyof View] : undefined
    if (!rule || !rule.test(value)) {
      const allowed = rule?.allowed ?? Object.keys(VIEW_FIELDS).join(', ')
      faults.push({ path: `view.${name.slice(0, 40)}`, value, allowed })
    } else if (name === 'layers') view.layers = parseLayers(value, faults)
    else view[name as keyof View] = value
  }
  return view as View
}

const FIELDS = ['version', 'case', 'causes', 'marked', 'view']

function parsePart(path: string, input: unknown, faults: Fault[]): Case {
  const parsed = parseCase(input ?? { version: 1 })
  faults.push(...parsed.faults.map((fault) => ({ ...fault, path: fault.path ? `${path}.${fault.path}` : path })))
  return parsed.value
}

/** Body, stance and chain are shared with the whole case and not written twice. */
function parseCauses(input: unknown, whole: Case, faults: Fault[]): AppliedCauses | null {
  if (!isPlain(input)) {
    faults.push({ path: 'causes', value: input, allowed: '{choices, base}' })
    return null
  }
  const choices = parseChoices(input.choices, faults)
  if (choices.length === 0) return null
  const { body, stance, chain } = whole
  const shared = { ...(body ? { body } : {}), ...(stance ? { stance } : {}), ...(chain === undefined ? {} : { chain }) }
  return { choices, base: { ...parsePart('causes.base', input.base, faults), ...shared } }
}

/**
 * The one door for states from outside (link, file, storage, message). A faulty field is dropped and reported, the rest
 * is kept; nothing throws. `value` is always a state the product can show.
 */
export function parseState(input: unknown): { value: State; faults: readonly Fault[] } {
  if (!isPlain(input)) {
    return { value: DEFAULT_STATE, faults: [{ path: '', value: input, allowed: 'a state object' }] }
  }
  const faults: Fault[] = []
  if (input.version !== STATE_VERSION) {
    faults.push({ path: 'version', value: input.version, allowed: String(STATE_VERSION) })
    return { value: DEFAULT_STATE, faults }
  }
  for (const name of Object.keys(input)) {
    if (!FIELDS.includes(name)) {
      faults.push({ path: name.slice(0, 40), value: input[name], allowed: FIELDS.join(', ') })
    }
  }
  const whole = parsePart('case', input.case, faults)
  const causes = input.causes === undefined ? null : parseCauses(input.causes, whole, faults)
  const value: State = {
    version: STATE_VERSION,
    case: whole,
    ...(causes ? { causes } : {}),
    ...(input.marked === undefined ? {} : { marked: parsePart('marked', input.marked, faults) }),
    view: parseView(input.view, faults),
  }
  return { value, faults }
}
