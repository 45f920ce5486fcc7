import type { Axis, ModelView } from '#body'
import { stopsOf } from '#session'
import type { Command, State } from '#session'
import { handleRange, isRotation, outsideUnits } from '../handle-geometry.ts'

type Joint = ModelView['joints'][number]

/** One side of an axis that can be stopped where the joint stands. */
export interface StopItem {
  readonly axis: Axis
  readonly sign: -1 | 1
  readonly on: boolean
  readonly command: Command
}

/** Tenths of a degree, away from neutral or toward it, so that the joint stays on the free side of its new stop. */
const tenths = (value: number, sign: -1 | 1) =>
  (sign < 0 ? Math.floor(value * 10 + 1e-6) : Math.ceil(value * 10 - 1e-6)) / 10 || 0

/**
 * For each free rotation of a joint and each way: a stop where it stands, or none there.
 *
 * @param at where the joint stands about an axis, rad
 */
export function stopItems(joint: Joint, state: State, at: (axis: Axis) => number): readonly StopItem[] {
  const stops = stopsOf(state.case.lock?.[joint.id])
  return joint.free.filter(isRotation).flatMap((axis) => {
    const [low, high] = handleRange(joint, axis).map((value) => outsideUnits(axis, value))
    // Inwards to a tenth, so that what is offered is never refused.
    const ends = [Math.ceil((low ?? 0) * 10 - 1e-6) / 10, Math.floor((high ?? 0) * 10 + 1e-6) / 10] as const
    const now = stops?.[axis] ?? ends
    return ([-1, 1] as const).map((sign): StopItem => {
      const k = sign < 0 ? 0 : 1
      const on = sign < 0 ? now[0] > ends[0] : now[1] < ends[1]
      const next: [number, number] = [now[0], now[1]]
      next[k] = on ? ends[k] : Math.min(ends[1], Math.max(ends[0], tenths(outsideUnits(axis, at(axis)), sign)))
      const free = next[0] <= ends[0] && next[1] >= ends[1]
      return { axis, sign, on, command: { type: 'stop', joint: joint.id, axis, range: free ? null : next } }
    })
  })
}
