import type { ScreenPoint } from './projection.ts'

/** Place on the picture of a value of the axis (rad or m). */
export type OnTrack = (value: number, out: ScreenPoint) => ScreenPoint

const at: ScreenPoint = { x: 0, y: 0, w: 0 }
const next: ScreenPoint = { x: 0, y: 0, w: 0 }
const pair = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`

/** A stretch of the track as an SVG path. */
export function stretch(onTrack: OnTrack, from: number, to: number, steps: number): string {
  let text = ''
  for (let k = 0; k <= steps; k++) {
    onTrack(from + ((to - from) * k) / steps, at)
    text += `${k === 0 ? 'M' : 'L'}${pair(at.x, at.y)}`
  }
  return text
}

/** Unit vector along the track at a value, in `next`; the place in `at`. */
function along(onTrack: OnTrack, value: number, step: number) {
  onTrack(value, at)
  onTrack(value + step, next)
  const length = Math.hypot(next.x - at.x, next.y - at.y) || 1
  return { ux: (next.x - at.x) / length, uy: (next.y - at.y) / length }
}

/** A stroke across the track, `half` CSS px to either side. */
export function crossStroke(onTrack: OnTrack, value: number, step: number, half: number): string {
  const { ux, uy } = along(onTrack, value, step)
  return `M${pair(at.x + uy * half, at.y - ux * half)}L${pair(at.x - uy * half, at.y + ux * half)}`
}

/** Arrow heads at both ends of a straight track. */
export function arrowHeads(onTrack: OnTrack, reach: number): string {
  let text = ''
  for (const sign of [-1, 1]) {
    onTrack(sign * reach, at)
    onTrack(sign * reach * 0.8, next)
    const length = Math.hypot(at.x - next.x, at.y - next.y) || 1
    const ux = (at.x - next.x) / length
    const uy = (at.y - next.y) / length
    const corner = (side: number) => pair(at.x - ux * 8 - uy * 5 * side, at.y - uy * 8 + ux * 5 * side)
    text += `M${corner(1)}L${pair(at.x, at.y)}L${corner(-1)}`
  }
  return text
}

/** Where the word at an end of the track wants to stand: `gap` CSS px beyond it, on the side it points to. */
export function beyondEnd(onTrack: OnTrack, end: number, gap: number) {
  onTrack(end, at)
  onTrack(end * 0.9, next)
  const dx = at.x - next.x
  const dy = at.y - next.y
  const length = Math.hypot(dx, dy) || 1
  const side = Math.abs(dx) < 0.4 * length ? 0 : Math.sign(dx)
  return { x: at.x + (dx / length) * gap, y: at.y + (dy / length) * gap, side }
}
