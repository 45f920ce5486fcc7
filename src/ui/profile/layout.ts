import type { ModelView, SpinalLevel } from '#body'
import { SPINAL_LEVELS } from '#body'

/** CSS px of the drawing; it scales with the panel. */
export const CHART = { width: 320, height: 556, top: 42, bottom: 24, spine: 40, gap: 8 } as const

/** px of the block drawn for the head above the highest joint. */
export const HEAD = 13

/** The three turns of a level, in the order they are drawn. */
export const TURNS = ['bend', 'rotation', 'flexion'] as const
export type Turn = (typeof TURNS)[number]

/** Axis of the joint behind each turn. */
export const AXIS_OF = { bend: 'rz', rotation: 'ry', flexion: 'rx' } as const satisfies { [turn in Turn]: string }

/**
 * The side of the chart that + is drawn to. Seen from the front, the person's left is on the right: + bend is to the
 * person's right, + rotation to the left, + flexion forward.
 */
const TOWARDS: { readonly [turn in Turn]: 1 | -1 } = { bend: -1, rotation: 1, flexion: 1 }

const COLUMN = (CHART.width - CHART.spine - CHART.gap * TURNS.length) / TURNS.length

/** Middle and half width of a column, px. */
export function columnOf(turn: Turn): { readonly middle: number; readonly half: number } {
  const place = TURNS.indexOf(turn)
  return { middle: CHART.spine + CHART.gap + place * (COLUMN + CHART.gap) + COLUMN / 2, half: COLUMN / 2 }
}

export interface LevelRow {
  readonly level: SpinalLevel
  /** Height of the joint in the drawing, px from the top. */
  readonly y: number
  /** The strip that belongs to it: half-way to its neighbours. */
  readonly from: number
  readonly to: number
}

/** Every level at the height of its own joint in the neutral body, so that the chart stands beside the spine it is of. */
export function levelRows(model: ModelView): readonly LevelRow[] {
  const heights = SPINAL_LEVELS.map((level) => model.joints.find(({ id }) => id === level)?.centre[1] ?? 0)
  const lowest = heights[0] ?? 0
  const highest = heights.at(-1) ?? 1
  const room = CHART.height - CHART.top - CHART.bottom
  const ys = heights.map((height) => CHART.top + (1 - (height - lowest) / (highest - lowest)) * room)
  return SPINAL_LEVELS.map((level, k) => {
    const y = ys[k] ?? 0
    const below = ys[k - 1] ?? y + CHART.bottom
    const above = ys[k + 1] ?? y - HEAD
    return { level, y, from: (y + above) / 2, to: (y + below) / 2 }
  })
}

/** Ends a scale may have, degrees. */
const ENDS = [1, 2, 3, 5, 10, 20, 30, 50, 90] as const

/** The smallest round end that holds every value, degrees. */
export function scaleEnd(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs))
  return ENDS.find((end) => largest <= end) ?? ENDS[ENDS.length - 1] ?? 1
}

/** Where a value ends on its column, px. */
export function barEnd(turn: Turn, value: number, end: number): number {
  const { middle, half } = columnOf(turn)
  return middle + TOWARDS[turn] * half * Math.min(1, Math.max(-1, value / end))
}

/** The level a structure belongs to: a disc to its own, a vertebra to the joint below it. */
export function levelOf(structure: string | null): SpinalLevel | null {
  if (structure === null) return null
  const name = structure.replace(/^disc-/, '')
  return SPINAL_LEVELS.find((level) => level === name || level.startsWith(`${name}-`)) ?? null
}
