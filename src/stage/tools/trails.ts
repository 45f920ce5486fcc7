import { landmarkNow } from '../projection.ts'
import type { ScreenPoint } from '../projection.ts'
import { setShown, svg } from '../svg.ts'
import type { Tool, ToolHost } from '../tool.ts'

/** Points whose way is drawn. */
const POINTS = [
  ...['iliac-crest', 'asis', 'psis', 'pubic-tubercle', 'acromion', 'eye'].flatMap((id) => [
    `${id}-left`,
    `${id}-right`,
  ]),
  'sacral-base',
  'coccyx-tip',
  'l3-spinous',
  'c7-spinous',
] as const
/** A step shorter than this (m) adds nothing to the eye. */
const STEP = 2e-4
/** A way shorter than this on the picture (CSS px) is no way. */
const SHORTEST = 3
/** Points kept of one way; the hand rarely needs more. */
const LONGEST = 160

/** The ways that points of the body take while a hand moves it; they stay until the next move, or until the view turns. */
export function createTrails({ lines, projector, hand }: ToolHost): Tool {
  const trails = POINTS.map((id) => ({
    id,
    way: [] as number[],
    path: svg('path', { class: 'stage-trail' }, lines),
    start: svg('circle', { class: 'stage-trail-start', r: '2.5' }, lines),
  }))
  const point = new Float64Array(3)
  const at: ScreenPoint = { x: 0, y: 0, w: 0 }
  let busy = false
  let shownCase: unknown = null

  return {
    update: ({ model, state }) => {
      const starts = hand.busy && !busy
      const ends = !hand.busy && busy
      busy = hand.busy
      if (ends) shownCase = state.case
      const stale = !busy && shownCase !== state.case
      if (starts || stale) for (const trail of trails) trail.way.length = 0
      const on = state.view.layers.trails
      for (const { id, way, path, start } of trails) {
        if (busy && landmarkNow(model, projector, id, point) && way.length < LONGEST * 3) {
          const n = way.length
          const moved = Math.hypot(
            (point[0] ?? 0) - (way[n - 3] ?? Infinity),
            (point[1] ?? 0) - (way[n - 2] ?? Infinity),
            (point[2] ?? 0) - (way[n - 1] ?? Infinity),
          )
          if (moved > STEP) way.push(point[0] ?? 0, point[1] ?? 0, point[2] ?? 0)
        }
        let text = ''
        let [x, y, length] = [0, 0, 0]
        for (let k = 0; k < way.length; k += 3) {
          projector.project(way.slice(k, k + 3), at)
          if (k > 0) length += Math.hypot(at.x - x, at.y - y)
          else {
            start.setAttribute('cx', at.x.toFixed(1))
            start.setAttribute('cy', at.y.toFixed(1))
          }
          text += `${k === 0 ? 'M' : 'L'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`
          x = at.x
          y = at.y
        }
        const seen = on && length > SHORTEST
        setShown(path, seen)
        setShown(start, seen)
        if (seen) path.setAttribute('d', text)
      }
    },
  }
}
