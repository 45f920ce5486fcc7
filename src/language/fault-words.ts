import { AXES, JOINT_IDS } from '#body'
import { axisWords } from './movement-words.ts'
import { fill } from './fill.ts'
import { formatNumber, formatQuantity } from './format.ts'
import { subjectOf } from './describe-subjects.ts'
import type { Axis, Case, Fault, JointId, Refusal } from '#body'
import type { Words } from './catalogue.ts'

const LIMIT_DECIMALS = 2
/** Parts of a case whose numbers are millimetres whatever stands below them. */
const IN_MILLIMETRES: ReadonlySet<string> = new Set(['lift', 'seat', 'feet', 'shift', 'lengthen'])
const MOST_OF_A_VALUE = 40

const isJoint = (id: string | undefined): id is JointId => id !== undefined && (JOINT_IDS as string[]).includes(id)
const isAxis = (id: string | undefined): id is Axis => id !== undefined && (AXES as readonly string[]).includes(id)

/** The place a path points to, as the subject of a sentence: "The left hip bone (back / forward)". */
const placeOf = (path: string, words: Words): string => {
  const [part, id, ...rest] = path.split('.')
  const { places, wholeCase } = words.faults
  if (isJoint(id)) {
    const subject = subjectOf(id, part === 'lock' || part === 'stiffness' ? 'joint' : 'moving', words)
    const axis = rest.find(isAxis)
    return axis === undefined ? subject : `${subject} (${axisWords(id, axis, words)})`
  }
  return part !== undefined && Object.hasOwn(places, part) ? places[part as keyof Case] : wholeCase
}

const quantityAt = (path: string, value: number, words: Words): string => {
  const steps = path.split('.')
  const options = { decimals: LIMIT_DECIMALS, trim: true }
  const axis = steps.find(isAxis)
  if (axis === undefined && !IN_MILLIMETRES.has(steps[0] ?? '')) return formatNumber(value, words.language, options)
  return formatQuantity(value, axis?.startsWith('r') === true ? 'deg' : 'mm', words.language, options)
}

/** Why a case was refused, and what to do about it. Values in the units of the case. */
export const refusalText = (refusal: Refusal, words: Words): string => {
  const what = placeOf(refusal.path, words)
  if (refusal.code === 'out-of-range' && refusal.value !== undefined && refusal.limit !== undefined) {
    return fill(words.faults.outOfRangeLimit, {
      what,
      value: quantityAt(refusal.path, refusal.value, words),
      limit: quantityAt(refusal.path, refusal.limit, words),
    })
  }
  return fill(words.faults.refusal[refusal.code], { what })
}

/** Units as parsers write them, as signs that read the same in every language. */
const UNIT_SIGNS: { readonly [unit: string]: string } = { degrees: '\u00b0', times: ' \u00d7' }
const MOST_NAMES = 12

/** What would have been allowed, if it can be said without the parser's own English: a range, or a list of names. */
const allowedText = (allowed: string, words: Words): string | null => {
  const range = /^a number from (-?[\d.]+) to (-?[\d.]+) ?(\S*)$/.exec(allowed)
  if (range !== null) {
    const unit = range[3] ?? ''
    const write = (number: string | undefined): string =>
      formatNumber(Number(number), words.language, { decimals: LIMIT_DECIMALS, trim: true }) +
      (unit === '' ? '' : (UNIT_SIGNS[unit] ?? `\u00a0${unit}`))
    return fill(words.faults.allowedRange, { from: write(range[1]), to: write(range[2]) })
  }
  const names = allowed.split(', ')
  if (names.length > MOST_NAMES || !names.every((name) => /^[\da-z-]+$/.test(name))) return null
  return fill(words.faults.allowedNames, { names: names.join(', ') })
}

/** Short form of what was given: numbers and words as they are, structures only as what they are. */
const givenText = (value: unknown): string => {
  if (value === 'an object' || value === 'a list') return value === 'a list' ? '[\u2026]' : '{\u2026}'
  const written = JSON.stringify(value) ?? String(value)
  return written.length > MOST_OF_A_VALUE ? `${written.slice(0, MOST_OF_A_VALUE)}\u2026` : written
}

/** What was left out of foreign data and what would have been allowed. Plain text: never put into markup unescaped. */
export const faultText = (fault: Fault, words: Words): string => {
  const path = fault.path === '' ? words.faults.wholeCase : fault.path
  const allowed = allowedText(fault.allowed, words)
  return [
    fill(words.faults.fault, { path, value: givenText(fault.value) }),
    ...(allowed === null ? [] : [allowed]),
    ...(fault.nearest === undefined ? [] : [fill(words.faults.nearest, { nearest: fault.nearest })]),
  ].join(' ')
}
