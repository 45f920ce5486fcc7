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

/** What was left out of foreign data and what would have been allowed. Plain text: never put into markup unescaped. */
export const faultText = (fault: Fault, words: Words): string => {
  const written = JSON.stringify(fault.value) ?? String(fault.value)
  const value = written.length > MOST_OF_A_VALUE ? `${written.slice(0, MOST_OF_A_VALUE)}\u2026` : written
  const values = { path: fault.path, value, allowed: fault.allowed }
  if (fault.nearest === undefined) return fill(words.faults.fault, values)
  return fill(words.faults.faultNearest, { ...values, nearest: fault.nearest })
}
