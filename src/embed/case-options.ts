import { parseCase } from '#body'
import type { Case, Fault } from '#body'
import type { EmbedOptions, OptionWarning } from './options.ts'

type Options = EmbedOptions['case']
type Plain = { [key: string]: unknown }

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A plain decimal number; anything else stays text, for the case parser to refuse. */
const number = (text: string): unknown => (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : text)

/** `sij-left.rx:-3,sij-left.ty:2` */
function pose(text: string): Plain {
  const joints = new Map<string, Map<string, unknown>>()
  for (const part of list(text)) {
    const [place = '', value = ''] = part.split(':')
    const [joint = '', axis = ''] = place.split('.')
    const axes = joints.get(joint) ?? new Map<string, unknown>()
    axes.set(axis, number(value))
    joints.set(joint, axes)
  }
  return Object.fromEntries([...joints].map(([joint, axes]) => [joint, Object.fromEntries(axes)]))
}

/** `sij-right,hip-left.rx`: a joint alone is locked whole; an axis that is none is left for the case parser to report. */
function lock(text: string): Plain {
  const joints = new Map<string, string[] | true>()
  for (const part of list(text)) {
    const [joint = '', axis] = part.split('.')
    const before = joints.get(joint)
    if (axis === undefined || before === true) joints.set(joint, true)
    else joints.set(joint, [...(before ?? []), axis])
  }
  return Object.fromEntries([...joints].map(([joint, axes]) => [joint, axes === true ? true : { axes }]))
}

/** Which option a fault of the case belongs to. */
const OPTION_OF_FIELD: { readonly [field: string]: string } = { impose: 'pose' }

const asWarning = (fault: Fault): OptionWarning => {
  const [field = '', ...rest] = fault.path.split('.')
  return {
    option: [OPTION_OF_FIELD[field] ?? field, ...rest].join('.'),
    value: String(fault.value).slice(0, 80),
    problem: 'bad-value',
    allowed: fault.allowed,
    ...(fault.nearest === undefined ? {} : { nearest: fault.nearest }),
  }
}

/** Without joints of which the parser left nothing; undefined when none is left. */
function filled<T extends object>(joints: T): T | undefined {
  const kept = Object.entries(joints).filter(([, value]) => value === true || Object.keys(value as object).length > 0)
  return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined
}

/**
 * The case that `pose`, `lock`, `stance`, `chain` and `body` make of a given one (neutral, or what `state` and `cause`
 * hold). Only the case parser decides what is allowed; what it drops is reported under the option's name.
 */
export function caseFromOptions(base: Case, options: Options): { value: Case; warnings: readonly OptionWarning[] } {
  const raw: Plain = { version: 1 }
  if (options.pose !== undefined) raw.impose = pose(options.pose)
  if (options.lock !== undefined) raw.lock = lock(options.lock)
  if (options.stance !== undefined) raw.stance = options.stance
  if (options.chain !== undefined) raw.chain = number(options.chain)
  if (options.body !== undefined) raw.body = { sex: number(options.body) }
  const { value, faults } = parseCase(raw)
  const { impose, lock: locks, ...rest } = value
  const held = filled({ ...base.impose, ...impose })
  const locked = filled({ ...base.lock, ...locks })
  const merged: Case = {
    ...base,
    ...rest,
    ...(held ? { impose: held } : {}),
    ...(locked ? { lock: locked } : {}),
  }
  return { value: merged, warnings: faults.map(asWarning) }
}

/** One entry of the option `cause`; what it may hold is decided where causes are known. */
export interface CauseRequest {
  readonly id: string
  readonly side?: string
  readonly strength?: number
  readonly mode?: string
}

const MODES = new Set(['held', 'settled'])

/** Splits the option `cause`: `up-slip`, `up-slip.left`, `up-slip.left.6.5`, `hip-bone-back.right.5.settled`. */
export function causeRequests(text: string): readonly CauseRequest[] {
  return list(text).map((entry) => {
    const [id = ''] = entry.split('.')
    const words = entry.slice(id.length).match(/[a-z-]+/g) ?? []
    const [strength] = entry.slice(id.length).match(/\d+(\.\d+)?/) ?? []
    const mode = words.find((word) => MODES.has(word))
    const side = words.find((word) => !MODES.has(word))
    return {
      id,
      ...(side === undefined ? {} : { side }),
      ...(strength === undefined ? {} : { strength: Number(strength) }),
      ...(mode === undefined ? {} : { mode }),
    }
  })
}
