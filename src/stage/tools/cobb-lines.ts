import { fill, formatQuantity, vertebraLabel } from '#language'
import type { CobbCurve } from '#instruments'
import { layOutLabels } from '../label-layout.ts'
import type { OverlayContext } from '../overlay-context.ts'
import { landmarkNow } from '../projection.ts'
import type { ScreenPoint } from '../projection.ts'
import { html, setLine, setShown, setText, svg } from '../svg.ts'
import type { Tool, ToolHost } from '../tool.ts'
import type { ToolWordsNow } from './tool-words.ts'

/** Most curves a spine is read with. */
const MOST = 3
/** Lines reach this far from the middle of their plate, m, on the hollow side and on the other. */
const REACH = 0.15
const SHORT = 0.04
const LABEL_GAP = 6
/** Seen more from the side or from above than this, a frontal curve cannot be read. */
const MIN_FRONTAL = 0.5

/** Lines along the end plates of every frontal curve, as drawn on an X-ray, and the angle between them. */
export function createCobbLines({ lines, labels, projector }: ToolHost, toolWords: ToolWordsNow): Tool {
  const left = new Float64Array(3)
  const right = new Float64Array(3)
  const end = new Float64Array(3)
  const a: ScreenPoint = { x: 0, y: 0, w: 0 }
  const b: ScreenPoint = { x: 0, y: 0, w: 0 }
  const drawn = Array.from({ length: MOST }, () => ({
    lines: [0, 1].map(() => svg('line', { class: 'stage-guide-line stage-cobb' }, lines)),
    apex: svg('circle', { class: 'stage-dot', r: '3.5' }, lines),
    label: html('div', 'stage-label', labels),
  }))
  const none = html('div', 'stage-label is-quiet', labels)

  /** The line along a plate; leaves its hollow end in `b`. */
  function drawPlate(context: OverlayContext, line: SVGLineElement, plate: string, convex: 'left' | 'right'): boolean {
    const { model } = context
    const found =
      landmarkNow(model, projector, `${plate}-left`, left) && landmarkNow(model, projector, `${plate}-right`, right)
    setShown(line, found)
    if (!found) return false
    let width = 0
    for (let k = 0; k < 3; k++) width += ((left[k] ?? 0) - (right[k] ?? 0)) ** 2
    const along = (metres: number, out: ScreenPoint) => {
      for (let k = 0; k < 3; k++) {
        const middle = ((left[k] ?? 0) + (right[k] ?? 0)) / 2
        end[k] = middle + (metres * ((left[k] ?? 0) - (right[k] ?? 0))) / Math.sqrt(width)
      }
      return projector.project(end, out)
    }
    const hollow = convex === 'left' ? -1 : 1
    along(-hollow * SHORT, a)
    along(hollow * REACH, b)
    setLine(line, a.x, a.y, b.x, b.y)
    return true
  }

  function drawCurve(context: OverlayContext, item: (typeof drawn)[number], curve: CobbCurve) {
    const [upperLine, lowerLine] = item.lines
    if (!upperLine || !lowerLine) return null
    const upper = curve.upper === 'c2' ? 'c2-inferior' : `${curve.upper}-superior`
    if (!drawPlate(context, upperLine, upper, curve.convex)) return null
    const y = b.y
    const x = b.x
    if (!drawPlate(context, lowerLine, `${curve.lower}-inferior`, curve.convex)) return null
    const apex = landmarkNow(context.model, projector, `${curve.apex}-centre`, end)
    setShown(item.apex, apex)
    projector.project(end, a)
    item.apex.setAttribute('cx', a.x.toFixed(1))
    item.apex.setAttribute('cy', a.y.toFixed(1))
    return { x: (x + b.x) / 2, y: (y + b.y) / 2, side: Math.sign(b.x - a.x) }
  }

  function write(context: OverlayContext, curves: readonly CobbCurve[]) {
    const own = toolWords()
    const { words, state, bounds, taken } = context
    const boxes = drawn.map((item, k) => {
      const curve = curves[k]
      const at = curve && words && own ? drawCurve(context, item, curve) : null
      const inside = at !== null && at.y > bounds.top && at.y < bounds.bottom
      for (const line of item.lines) setShown(line, inside)
      setShown(item.apex, inside)
      setShown(item.label, inside)
      if (!inside || !at || !words || !own || !curve) return null
      const n = formatQuantity(curve.angle, 'deg', state.view.language)
      const [upper, lower] = [vertebraLabel(curve.upper, words), vertebraLabel(curve.lower, words)]
      setText(item.label, fill(own.curve, { upper, lower, n }))
      const { offsetWidth: width, offsetHeight: height } = item.label
      const x = at.side < 0 ? at.x - width - LABEL_GAP : at.x + LABEL_GAP
      return { item, box: { x, y: at.y - height / 2, width, height } }
    })
    const shown = boxes.filter((entry) => entry !== null)
    for (const [k, place] of layOutLabels(
      shown.map(({ box }) => box),
      bounds,
      taken,
    ).entries()) {
      const label = shown[k]?.item.label
      if (!label) continue
      setShown(label, place !== null)
      if (!place) continue
      taken.push(place)
      label.style.transform = `translate(${place.x.toFixed(1)}px, ${place.y.toFixed(1)}px)`
    }
  }

  return {
    update: (context) => {
      const { state, measurements, bounds, taken } = context
      const on = state.view.layers.cobb && Math.abs(projector.toEye[2] ?? 0) > MIN_FRONTAL
      const curves = on ? (measurements?.cobb ?? []) : []
      write(context, curves)
      const own = toolWords()
      const empty = on && curves.length === 0 && own !== null
      setShown(none, empty)
      if (!empty) return
      setText(none, own.noCurves)
      const { offsetWidth: width, offsetHeight: height } = none
      const wish = { x: (bounds.left + bounds.right - width) / 2, y: bounds.top + 10, width, height }
      const [place] = layOutLabels([wish], bounds, taken)
      setShown(none, place !== null)
      if (!place) return
      taken.push(place)
      none.style.transform = `translate(${place.x.toFixed(1)}px, ${place.y.toFixed(1)}px)`
    },
  }
}
