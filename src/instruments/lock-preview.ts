/** What another lock would do, and what moving a held axis does: first order, from the factorisation at rest. */
import type { Axis, Case, JointId, Linear, Stance } from '#body'
import { axisEntries, jointEntries, lockedAxes } from '#body'
import { createSkyline, degrees, factorSkyline, millimetres, solveSkyline } from '#math'
import { instrumentsOf, readerOf, slopes } from './explain.ts'

/** Changes by instrument, in its unit. */
export type Changes = Readonly<Record<string, number>>

/** What a lock at neutral on one more joint would do. */
export interface LockPreview {
  readonly joint: JointId
  /** Joints whose effort would grow, J, the most first. */
  readonly gives: readonly { readonly joint: JointId; readonly effort: number }[]
  readonly instruments: Changes
}

/** What a locked or imposed axis does to the instruments, per degree or mm that it is moved. */
export interface HeldEffect {
  readonly joint: JointId
  readonly axis: Axis
  readonly by: 'lock' | 'impose'
  readonly instruments: Changes
}

/** Changes below this (degrees, mm, %), and efforts (J), are not listed. */
const SMALLEST = 1e-6
const LEAST_EFFORT = 1e-9
/** A joint with no coordinate (rad, m) beyond this has not moved. */
const STILL = 1e-6
/** Joints listed as giving. */
const MOST = 5
/** A coordinate that answers to the others' forces alone to this accuracy is not independent of them. */
const DEPENDENT = 1e-9
/** Degrees or mm that a held axis is moved either way in the differences of readings. */
const SHARE = 1e-3

/** x of F x = b for a symmetric positive matrix, row by row; what depends on the rows before it is left at 0. */
function solveSymmetric(F: readonly (readonly number[])[], b: readonly number[]): Float64Array {
  const matrix = createSkyline(b.map(() => 0))
  F.forEach((row, i) => matrix.values.set(row.slice(0, i + 1), matrix.start[i]))
  factorSkyline(matrix, DEPENDENT)
  return solveSkyline(matrix, Float64Array.from(b))
}

const changesOf = (ids: readonly string[], by: readonly number[]): Changes =>
  Object.fromEntries(ids.flatMap((id, i) => (Math.abs(by[i]!) > SMALLEST ? [[id, by[i]!]] : [])))

/** For every joint that has moved and answers, or only for some: what locking it at neutral would do. */
export function previewLocks(linear: Linear, stance: Stance, only?: readonly JointId[]): LockPreview[] {
  const instruments = instrumentsOf(stance)
  const ids = instruments.map(({ id }) => id)
  const read = readerOf(linear, stance, instruments)
  const rest = linear.coordinates.map(({ value }) => value)
  const joints = linear.model.joints.map(({ id }) => id)
  const now = linear.place(rest)
  const [before, paid] = [read(now), now.efforts.slice()]
  return (only ?? joints).flatMap((joint): LockPreview[] => {
    const own = linear.coordinates.flatMap((one, c) => (one.joint === joint && one.answers ? [c] : []))
    if (own.every((c) => Math.abs(rest[c]!) < STILL)) return []
    const answers = own.map((c) => linear.pushed(c))
    const forces = solveSymmetric(
      own.map((row) => answers.map((column) => column[row]!)),
      own.map((c) => -rest[c]!),
    )
    const locked = rest.map((value, c) => forces.reduce((all, force, k) => all + force * answers[k]![c]!, value))
    const placed = linear.place(locked)
    const gives = joints
      .flatMap((other, j) =>
        other !== joint && placed.efforts[j]! - paid[j]! > LEAST_EFFORT
          ? [{ joint: other, effort: placed.efforts[j]! - paid[j]! }]
          : [],
      )
      .toSorted((a, b) => b.effort - a.effort)
      .slice(0, MOST)
    return [{ joint, gives, instruments: changesOf(ids, slopes(read(placed), before, 1)) }]
  })
}

type HeldAxis = Pick<HeldEffect, 'joint' | 'axis' | 'by'>

/** Axes that a case holds, by a lock or by a hand. */
function heldAxes(input: Case): HeldAxis[] {
  return [
    ...jointEntries(input.lock).flatMap(([joint, lock]) =>
      lockedAxes(lock).map((axis): HeldAxis => ({ joint, axis, by: 'lock' })),
    ),
    ...jointEntries(input.impose).flatMap(([joint, values]) =>
      axisEntries(values).map(([axis]): HeldAxis => ({ joint, axis, by: 'impose' })),
    ),
  ]
}

/** What each locked or imposed axis of the case does. */
export function heldEffects(linear: Linear, input: Case): HeldEffect[] {
  const stance = input.stance ?? 'standing'
  const instruments = instrumentsOf(stance)
  const ids = instruments.map(({ id }) => id)
  const read = readerOf(linear, stance, instruments)
  return heldAxes(input).map(({ joint, axis, by }) => {
    const c = linear.coordinates.findIndex((one) => one.joint === joint && one.axis === axis)
    const { at } = linear.moved(c)
    const unit = axis.startsWith('r') ? degrees(1) : millimetres(1)
    const perUnit = slopes(read(at(SHARE * unit)), read(at(-SHARE * unit)), 2 * SHARE)
    return { joint, axis, by, instruments: changesOf(ids, perUnit) }
  })
}
