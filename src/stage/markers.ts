import { capitalise, fill, formatNumber } from '#language'
import { layOutLabels } from './label-layout.ts'
import type { LabelBox } from './label-layout.ts'
import { createSizer } from './label-size.ts'
import type { OverlayContext, OverlayPart } from './overlay-context.ts'
import { html, setShown, setText } from './svg.ts'

/** Left, right, front and back as seen from the body, at the picture's edges: never out of sight, never in the way. */
const DIRECTIONS = [
  { id: 'left', axis: 0, sign: 1 },
  { id: 'right', axis: 0, sign: -1 },
  { id: 'front', axis: 2, sign: 1 },
  { id: 'back', axis: 2, sign: -1 },
] as const
/** A direction that points more at the eye than this says nothing about the picture's plane. */
const MIN_LENGTH = 0.3
const MARGIN = 26
/** Half of what a marker covers, CSS px. */
const HALF = 12
/** A marker keeps this far from what is in its way, CSS px. */
const CLEAR = 14
/** Height kept free for the chip of the selected joint at the lower edge, CSS px. */
const CHIP_ROOM = 52

export function createMarkers(layer: Element): OverlayPart {
  const badges = DIRECTIONS.map(({ id }) => {
    const badge = html('div', `stage-marker stage-marker-${id}`, layer)
    return badge
  })
  const scale = html('div', 'stage-magnified', layer)
  const sizeOf = createSizer()
  const centre = { x: 0, y: 0, w: 0 }
  const tip = { x: 0, y: 0, w: 0 }
  const point = new Float64Array(3)

  function word({ words }: OverlayContext, id: (typeof DIRECTIONS)[number]['id']): string {
    if (!words) return ''
    // Sides as on a radiograph, by their first letter; front and back in full.
    return id === 'left' || id === 'right' ? words.names[id].charAt(0).toUpperCase() : words.stage[id]
  }

  return {
    update: (context) => {
      const { projector, magnification, words, state } = context
      const bounds = state.view.joint
        ? { ...context.bounds, bottom: context.bounds.bottom - CHIP_ROOM }
        : context.bounds
      const middleX = (bounds.left + bounds.right) / 2
      const middleY = (bounds.top + bounds.bottom) / 2
      point.fill(0)
      projector.project(point, centre)
      const pixels = projector.pixelsPerMetre(point)
      const pointed = DIRECTIONS.map(({ id, axis, sign }, k) => {
        point.fill(0)
        point[axis] = sign * 0.1
        projector.project(point, tip)
        const dx = (tip.x - centre.x) / (0.1 * pixels)
        const dy = (tip.y - centre.y) / (0.1 * pixels)
        return { id, badge: badges[k], dx, dy, length: Math.hypot(dx, dy) }
      })
      const inTheWay: LabelBox[] = [...context.taken]
      for (const { id, badge, dx, dy, length } of pointed.toSorted((a, b) => b.length - a.length)) {
        if (!badge) continue
        setShown(badge, length > MIN_LENGTH)
        if (length <= MIN_LENGTH) continue
        setText(badge, word(context, id))
        // The middle of the edge it points to, as on a radiograph, wherever exactly it points.
        const sideways = Math.abs(dx) >= Math.abs(dy)
        const x = sideways ? (dx < 0 ? bounds.left + MARGIN : bounds.right - MARGIN) : middleX
        let y = sideways ? middleY : dy < 0 ? bounds.top + MARGIN : bounds.bottom - MARGIN
        // Below what cannot give way itself, and below a plainer one that points the same way.
        for (const box of inTheWay) {
          const over = Math.abs(x - box.x - box.width / 2) < box.width / 2 + CLEAR
          if (over && y > box.y - CLEAR && y < box.y + box.height + CLEAR) y = box.y + box.height + CLEAR
        }
        inTheWay.push({ x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF })
        badge.style.transform = `translate(-50%, -50%) translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      }
      setShown(scale, magnification > 1)
      if (magnification > 1 && words) {
        const n = formatNumber(magnification, state.view.language, { trim: true })
        // Asked for more than the ring can be shown with: the picture says that this is the most.
        const most = magnification < state.view.magnify
        setText(scale, capitalise(fill(words.stage[most ? 'magnifiedMost' : 'magnified'], { n })))
        const { width, height } = sizeOf(scale, context.compact)
        // As the legend: a host may keep the lower edge.
        const lift = scale.offsetTop
        const wish = { x: bounds.left + 12, y: context.bounds.bottom - 12 - height + lift, width, height }
        const [place = null] = layOutLabels([wish], { ...context.bounds, bottom: wish.y + height }, context.taken)
        const { x, y } = place ?? wish
        context.taken.push({ x, y, width, height })
        scale.style.transform = `translate(${x.toFixed(1)}px, ${(y - lift).toFixed(1)}px)`
      }
    },
  }
}
