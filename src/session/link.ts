import type { Fault } from '#body'
import { DEFAULT_STATE, DEFAULT_VIEW } from './defaults.ts'
import { parseState } from './parse-state.ts'
import type { AppliedCauses, State, View } from './state.ts'

/** Tokens longer than this are refused unread: no honest state comes near it. */
const MAX_TOKEN_LENGTH = 20_000
const PREFIX = '1.'

/** The view without what is as by default, so that links stay short. */
function trimmedView(view: View): { readonly [field: string]: unknown } {
  const out: { [field: string]: unknown } = {}
  for (const field of Object.keys(view) as (keyof View)[]) {
    if (field === 'layers') {
      const changed = Object.entries(view.layers).filter(
        ([layer, on]) => DEFAULT_VIEW.layers[layer as keyof View['layers']] !== on,
      )
      if (changed.length > 0) out.layers = Object.fromEntries(changed)
    } else if (view[field] !== DEFAULT_VIEW[field]) out[field] = view[field]
  }
  return out
}

/** The causes without what their base shares with the whole case. */
function trimmedCauses({ choices, base }: AppliedCauses): unknown {
  const { body: _body, stance: _stance, chain: _chain, ...rest } = base
  return Object.keys(rest).length > 1 ? { choices, base: rest } : { choices }
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(token: string): string {
  const binary = atob(token.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.codePointAt(0) ?? 0))
}

/** The state as a token for a link: `1.` and base64url of its JSON. Holds nothing about a person. */
export function encodeState(state: State): string {
  const view = trimmedView(state.view)
  const body = {
    version: state.version,
    case: state.case,
    ...(state.causes ? { causes: trimmedCauses(state.causes) } : {}),
    ...(state.marked ? { marked: state.marked } : {}),
    ...(Object.keys(view).length > 0 ? { view } : {}),
  }
  return PREFIX + toBase64Url(JSON.stringify(body))
}

/** Reads a token back. A damaged or foreign token gives the neutral state and a fault that says so. */
export function decodeState(token: string): { value: State; faults: readonly Fault[] } {
  const damaged = (allowed: string) => ({
    value: DEFAULT_STATE,
    faults: [{ path: 'state', value: token.slice(0, 60), allowed }],
  })
  if (token.length > MAX_TOKEN_LENGTH) return damaged(`at most ${MAX_TOKEN_LENGTH} characters`)
  if (!token.startsWith(PREFIX)) return damaged('a link made by this product, version 1')
  try {
    return parseState(JSON.parse(fromBase64Url(token.slice(PREFIX.length))) as unknown)
  } catch {
    return damaged('an undamaged link: copy it again in full')
  }
}
