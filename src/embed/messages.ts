/**
 * The wire between the frame and the page that holds it: one envelope for everything, version 1. Fields may be added;
 * these stay.
 */
export const NAMESPACE = 'pelvis'
export const WIRE_VERSION = 1

export const MESSAGE_TYPES = ['hello', 'call', 'result', 'event'] as const
export type MessageType = (typeof MESSAGE_TYPES)[number]

/** Every error a call can end with, and what it means. */
export const ERROR_NAMES = [
  /** No method of that name. */
  'unknown-method',
  /** The data of the call could not be read; `details` says where and what is allowed. */
  'bad-argument',
  /** The model cannot do that; the last good pose is kept; `details` holds the refusal. */
  'refused',
  /** This version does not offer that. */
  'not-supported',
  /** The engine could not be loaded or the browser has no WebGL. */
  'not-available',
  /** The frame was destroyed by an earlier call. */
  'destroyed',
  /** A fault of this page; nothing of the state was lost. */
  'internal',
] as const
export type ErrorName = (typeof ERROR_NAMES)[number]

export interface WireError {
  readonly name: ErrorName
  /** English, for developers; never shown to a reader. */
  readonly message: string
  readonly details?: unknown
}

export interface Message {
  readonly ns: typeof NAMESPACE
  readonly v: typeof WIRE_VERSION
  /** A call's own number or text; its result carries the same. Events count up from 1. */
  readonly id: number | string
  readonly type: MessageType
  readonly name: string
  readonly data?: unknown
  readonly error?: WireError
}

const MAX_NAME = 40
const MAX_ID = 80

const isId = (value: unknown): value is number | string =>
  (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value.length <= MAX_ID)

/** Reads what arrived; null for anything that is not one of our messages (other scripts talk on a window too). */
export function readMessage(input: unknown): Message | null {
  if (typeof input !== 'object' || input === null) return null
  const { ns, v, id, type, name, data } = input as { readonly [field in keyof Message]?: unknown }
  if (ns !== NAMESPACE || v !== WIRE_VERSION || !isId(id)) return null
  const known = MESSAGE_TYPES.find((candidate) => candidate === type)
  if (!known || typeof name !== 'string' || name.length > MAX_NAME) return null
  return { ns, v, id, type: known, name, ...(data === undefined ? {} : { data }) }
}

/** An outgoing message in its envelope. */
export const message = (
  type: MessageType,
  name: string,
  id: number | string,
  content: { readonly data?: unknown; readonly error?: WireError } = {},
): Message => ({ ns: NAMESPACE, v: WIRE_VERSION, id, type, name, ...content })

/** A call's named failure; anything else that is thrown reaches the caller as `internal`. */
export class CallError extends Error {
  override readonly name: ErrorName
  readonly details: unknown

  constructor(name: ErrorName, text: string, details?: unknown) {
    super(text)
    this.name = name
    this.details = details
  }
}

/** The failure as it goes over the wire. */
export function wireError(thrown: unknown): WireError {
  if (thrown instanceof CallError) {
    const { name, message: text, details } = thrown
    return { name, message: text, ...(details === undefined ? {} : { details }) }
  }
  return { name: 'internal', message: thrown instanceof Error ? thrown.message : 'unknown fault' }
}
