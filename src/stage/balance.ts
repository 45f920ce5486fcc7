import { capitalise, fill, formatQuantity } from '#language'
import { layOutLabels } from './label-layout.ts'
import { createSizer } from './label-size.ts'
import type { OverlayContext, OverlayPart } from './overlay-context.ts'
import { landmarkNow } from './projection.ts'
import type { ScreenPoint } from './projection.ts'
import { html, setLine, setShown, setText, svg } from './svg.ts'

/**
 * What gravity reads: the plumb line from C7 and the weight on each foot in standing; the rulers at the inner ankles in
 * lying.
 */
const BAR_WIDTH = 58
const BAR_HEIGHT = 7
/** Between two bars, CSS px. */
const BAR_GAP = 5
const RULER_HALF = 0.075
const LEVEL_MILLIMETRES = 0.5
/** The toes reach this far before the ball of the foot, m. */
const TOES = 0.075
/** Bars are drawn only where the feet stand this far apart on the picture, CSS px: nearer, their numbers would meet. */
const LEAST_APART = 40

const move = (element: HTMLElement, x: number, y: number) => {
  element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
}

export function createBalance(lines: Element, labels: Element): OverlayPart {
  const plumb = svg('line', { class: 'stage-plumb' }, lines)
  const plumbLabel = html('div', 'stage-label is-quiet', labels)
  const sides = (['left', 'right'] as const).map((side) => {
    const group = svg('g', { class: 'stage-scale' }, lines)
    return {
      side,
      group,
      frame: svg('rect', { class: 'stage-scale-frame', rx: '3.5', height: `${BAR_HEIGHT}` }, group),
      fill: svg('rect', { class: 'stage-scale-fill', rx: '3.5', height: `${BAR_HEIGHT}` }, group),
      label: html('div', 'stage-label is-quiet', labels),
      ruler: svg('line', { class: 'stage-guide-line' }, lines),
    }
  })
  const difference = svg('line', { class: 'stage-difference' }, lines)
  const sizeOf = createSizer()
  const legLabel = html('div', 'stage-label', labels)
  const a: ScreenPoint = { x: 0, y: 0, w: 0 }
  const b: ScreenPoint = { x: 0, y: 0, w: 0 }
  const toes: ScreenPoint = { x: 0, y: 0, w: 0 }
  const p = new Float64Array(3)
  const low = new Float64Array(3)
  const high = new Float64Array(3)

  function drawPlumb({ model, projector, words, bounds, support, taken, compact }: OverlayContext, shown: boolean) {
    const found = shown && landmarkNow(model, projector, 'c7-spinous', p)
    setShown(plumb, found)
    setShown(plumbLabel, found)
    if (!found) return
    projector.project(p, a)
    p[1] = support
    projector.project(p, b)
    setLine(plumb, a.x, a.y, b.x, b.y)
    setText(plumbLabel, words?.stage.plumb ?? '')
    // At the foot of the line where it is in the picture, else where the line enters it.
    const y = b.y < bounds.bottom - 30 ? b.y - 28 : Math.max(a.y, bounds.top) + 6
    const x = Math.min(a.x, bounds.right - 80) + 6
    const box = { x, y, ...sizeOf(plumbLabel, compact) }
    const [place] = layOutLabels([box], bounds, taken)
    setShown(plumbLabel, place !== null)
    if (!place) return
    taken.push(place)
    move(plumbLabel, place.x, place.y)
  }

  /** How far apart the heels stand on the picture, CSS px; none where they are not to be seen. */
  function heelsApart({ model, projector }: OverlayContext): number {
    for (const [side, at] of [
      ['left', a],
      ['right', b],
    ] as const) {
      if (!landmarkNow(model, projector, `heel-${side}`, p)) return 0
      p[1] = model.floor
      projector.project(p, at)
    }
    return Math.abs(a.x - b.x)
  }

  /** How far down the picture a foot reaches, CSS px. */
  function lowest({ model, projector }: OverlayContext, side: 'left' | 'right', heel: ScreenPoint): number {
    if (!landmarkNow(model, projector, `forefoot-medial-${side}`, p)) return heel.y
    p[1] = model.floor
    p[2] = (p[2] ?? 0) + TOES
    return Math.max(heel.y, projector.project(p, toes).y)
  }

  function drawScales(context: OverlayContext, shown: boolean) {
    const { pose, state, bounds, taken } = context
    const apart = shown ? heelsApart(context) : 0
    const width = Math.min(BAR_WIDTH, apart - BAR_GAP)
    for (const { side, group, frame, fill: bar, label } of sides) {
      const heel = side === 'left' ? a : b
      const inside = apart >= LEAST_APART && heel.y < bounds.bottom - 4 && heel.x > bounds.left && heel.x < bounds.right
      setShown(group, inside)
      setShown(label, inside)
      if (!inside) continue
      const share = side === 'left' ? (pose?.loadLeft ?? 0.5) : 1 - (pose?.loadLeft ?? 0.5)
      const x = heel.x - width / 2
      // Below the foot and what it stands on.
      const y = Math.min(lowest(context, side, heel) + 7, bounds.bottom - 27)
      for (const rect of [frame, bar]) {
        rect.setAttribute('x', x.toFixed(1))
        rect.setAttribute('y', y.toFixed(1))
      }
      frame.setAttribute('width', width.toFixed(1))
      bar.setAttribute('width', (width * share).toFixed(1))
      setText(label, formatQuantity(share * 100, '%', state.view.language, { decimals: 0 }))
      const size = sizeOf(label, context.compact)
      move(label, heel.x - size.width / 2, y + BAR_HEIGHT + 1)
      taken.push({ x, y, width, height: BAR_HEIGHT + 1 + size.height })
    }
  }

  function drawRulers(context: OverlayContext, shown: boolean) {
    const { model, projector, words, measurements, state, bounds } = context
    const value = measurements?.readings['leg-length-supine']?.value
    const ys: number[] = []
    for (const { side, ruler } of sides) {
      const found = shown && landmarkNow(model, projector, `medial-malleolus-${side}`, p)
      setShown(ruler, found)
      if (!found) continue
      // As the reading has it: the inner ankle goes with the length of the shin bone.
      const ankle = model.joints.find(({ id }) => id === `ankle-${side}`)
      if (ankle) {
        projector.carried(model.bodies.indexOf(ankle.child), ankle.centre, low)
        projector.carried(model.bodies.indexOf(ankle.parent), ankle.centre, high)
        for (let k = 0; k < 3; k++) p[k] = (p[k] ?? 0) + (low[k] ?? 0) - (high[k] ?? 0)
      }
      const y = p[1] ?? 0
      const z = p[2] ?? 0
      projector.project([-RULER_HALF, y, z], a)
      projector.project([RULER_HALF, y, z], b)
      setLine(ruler, a.x, a.y, b.x, b.y)
      ys.push((a.y + b.y) / 2)
    }
    const inside = shown && ys.length === 2 && Math.max(...ys) < bounds.bottom && Math.min(...ys) > bounds.top
    setShown(difference, inside)
    setShown(legLabel, inside && value !== undefined)
    if (!inside || !words || value === undefined) return
    const x = (a.x + b.x) / 2
    setLine(difference, x, ys[0] ?? 0, x, ys[1] ?? 0)
    const n = formatQuantity(Math.abs(value), 'mm', state.view.language)
    const side = words.names[value < 0 ? 'left' : 'right']
    const text =
      Math.abs(value) < LEVEL_MILLIMETRES ? words.stage.legsEqual : fill(words.stage.legReadsShorter, { side, n })
    setText(legLabel, capitalise(text))
    move(legLabel, x - 70, Math.min(Math.max(...ys) + 8, bounds.bottom - 26))
  }

  return {
    update: (context) => {
      const { state, projector } = context
      const stance = state.case.stance ?? 'standing'
      const { lines: wanted, layers } = state.view
      const guides = layers.guides && state.view.explode === 0
      const upright = guides && stance !== 'supine' && Math.abs(projector.toEye[1] ?? 0) < 0.7
      drawScales(context, upright && wanted.includes('weight') && stance === 'standing')
      drawPlumb(context, upright && wanted.includes('plumb'))
      drawRulers(context, guides && stance === 'supine' && Math.abs(projector.toEye[2] ?? 0) > 0.3)
    },
  }
}
