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

/** How far an axis may go at all, to the lower and to the higher side, degrees or mm: inwards to a tenth, so that what is
 * offered is never refused. */
export function stopEnds(joint: Joint, axis: Axis): readonly [number, number] {
  const [low, high] = handleRange(joint, axis)
  return [
    Math.ceil(outsideUnits(axis, low) * 10 - 1e-6) / 10 || 0,
    Math.floor(outsideUnits(axis, high) * 10 + 1e-6) / 10 || 0,
  ]
}

/**
 * The command that puts one stop of an axis at a value, to a tenth; at its end of the axis or beyond there is none.
 *
 * @param now both stops as they are, the ends of the axis where there is none; degrees or mm, as `value`
 */
export function stopAt(joint: Joint, axis: Axis, now: readonly [number, number], sign: -1 | 1, value: number): Command {
  const ends = stopEnds(joint, axis)
  const next: [number, number] = [now[0], now[1]]
  next[sign < 0 ? 0 : 1] = Math.min(ends[1], Math.max(ends[0], Math.round(value * 10) / 10))
  const free = next[0] <= ends[0] && next[1] >= ends[1]
  return { type: 'stop', joint: joint.id, axis, range: free ? null : next }
}

/**
 * For each free rotation of a joint and each way: a stop where it stands, or none there.
 *
 * @param at where the joint stands about an axis, rad
 */
export function stopItems(joint: Joint, state: State, at: (axis: Axis) => number): readonly StopItem[] {
  const stops = stopsOf(state.case.lock?.[joint.id])
  return joint.free.filter(isRotation).flatMap((axis) => {
    const ends = stopEnds(joint, axis)
    const now = stops?.[axis] ?? ends
    return ([-1, 1] as const).map((sign): StopItem => {
      const on = sign < 0 ? now[0] > ends[0] : now[1] < ends[1]
      const wanted = on ? sign * Infinity : tenths(outsideUnits(axis, at(axis)), sign)
      return { axis, sign, on, command: stopAt(joint, axis, now, sign, wanted) }
    })
  })
}
