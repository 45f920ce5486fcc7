import { capitalise, fill, formatNumber } from '#language'
import type { OverlayContext, OverlayPart } from './overlay-context.ts'
import { html, setShown, setText } from './svg.ts'

/** Left, right, front and back as seen from the body, around the picture's edge: never out of sight, never in the way. */
const DIRECTIONS = [
  { id: 'left', axis: 0, sign: 1 },
  { id: 'right', axis: 0, sign: -1 },
  { id: 'front', axis: 2, sign: 1 },
  { id: 'back', axis: 2, sign: -1 },
] as const
/** A direction that points more at the eye than this says nothing about the picture's plane. */
const MIN_LENGTH = 0.3
const MARGIN = 26
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
      for (const [k, { id, axis, sign }] of DIRECTIONS.entries()) {
        const badge = badges[k]
        if (!badge) continue
        point.fill(0)
        point[axis] = sign * 0.1
        projector.project(point, tip)
        const dx = (tip.x - centre.x) / (0.1 * pixels)
        const dy = (tip.y - centre.y) / (0.1 * pixels)
        const length = Math.hypot(dx, dy)
        setShown(badge, length > MIN_LENGTH)
        if (length <= MIN_LENGTH) continue
        const halfWidth = (bounds.right - bounds.left) / 2 - MARGIN
        const halfHeight = (bounds.bottom - bounds.top) / 2 - MARGIN
        const reach = Math.min(halfWidth / Math.max(Math.abs(dx), 1e-6), halfHeight / Math.max(Math.abs(dy), 1e-6))
        setText(badge, word(context, id))
        const x = middleX + dx * reach
        let y = middleY + dy * reach
        // Out of the way of what cannot give way itself.
        for (const box of context.taken) {
          const over = Math.abs(x - box.x - box.width / 2) < box.width / 2 + CLEAR
          if (over && y > box.y - CLEAR && y < box.y + box.height + CLEAR) y = box.y + box.height + CLEAR
        }
        badge.style.transform = `translate(-50%, -50%) translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      }
      setShown(scale, magnification > 1)
      if (magnification > 1 && words) {
        const n = formatNumber(magnification, state.view.language, { trim: true })
        setText(scale, capitalise(fill(words.stage.magnified, { n })))
        scale.style.transform = `translate(${bounds.left + 12}px, ${bounds.bottom - 34}px)`
      }
    },
  }
}
