import type { Case } from '#body'
import { linearAt } from '#body'
import type { Effort, HeldEffect, LockPreview, Origin } from '#instruments'
import { heldEffects, instrumentsOf, originsOf, previewLocks, rankEfforts } from '#instruments'

/** Why a body stands as it does. Degrees, mm, J; linear round the rest that was found, without another solve. */
export interface Explanation {
  /** Who pays, the most first. */
  readonly efforts: readonly Effort[]
  /** Every instrument's change against the stance's rest, by joint and by input, with what is not linear. */
  readonly instruments: { readonly [instrument: string]: Origin }
  /** What each locked or imposed axis does to the instruments, per degree or mm. */
  readonly held: readonly HeldEffect[]
  /** What a lock at neutral on one more joint would do. */
  readonly locks: readonly LockPreview[]
}

/**
 * Explains a case that came to rest.
 * @param efforts J by joint
 */
export function explanationOf(input: Case, efforts: { readonly [joint: string]: number }): Explanation {
  const linear = linearAt(input)
  if (!linear)
    throw new Error('explanation: the case has no rest to explain; solve it first and explain what converged')
  const stance = input.stance ?? 'standing'
  return {
    efforts: rankEfforts(efforts),
    instruments: originsOf(linear, stance, instrumentsOf(stance), linear.inputs()),
    held: heldEffects(linear, input),
    locks: previewLocks(linear, stance),
  }
}

type Add = (kind: string, id: string, quantity: string, value: number | string, unit: string) => void

/** The same as lines of a table. */
export function explanationTable({ efforts, instruments, held, locks }: Explanation, add: Add): void {
  for (const { joint, share } of efforts) add('why-effort', joint, 'share', 100 * share, '%')
  for (const [id, { change, unit, joints, jointsRest, inputs, inputsRest }] of Object.entries(instruments)) {
    if (change === 0) continue
    add('why-instrument', id, 'change', change, unit)
    for (const { joint, value } of joints) add('why-joint', id, joint, value, unit)
    add('why-joint', id, 'rest', jointsRest, unit)
    for (const { path, value } of inputs) add('why-input', id, path, value, unit)
    add('why-input', id, 'rest', inputsRest, unit)
  }
  const unitOf = (id: string): string => instruments[id]!.unit
  for (const { joint, axis, instruments: changes } of held)
    for (const [id, change] of Object.entries(changes))
      add('why-held', `${joint}.${axis}`, id, change, `${unitOf(id)}/${axis.startsWith('r') ? 'deg' : 'mm'}`)
  for (const { joint, gives, instruments: changes } of locks) {
    for (const { joint: other, effort } of gives) add('if-locked', joint, `effort ${other}`, effort, 'J')
    for (const [id, change] of Object.entries(changes)) add('if-locked', joint, id, change, unitOf(id))
  }
}
