import { layOutLabels } from './label-layout.ts'
import { createSizer } from './label-size.ts'
import type { OverlayPart } from './overlay-context.ts'
import { LOAD_SCALE } from './palette.ts'
import { html, setShown, setText } from './svg.ts'

/** What the load colours mean: a bar from little to much, in words at both ends. */
export function createLegend(layer: Element): OverlayPart {
  const box = html('div', 'stage-legend', layer)
  const title = html('span', 'stage-legend-title', box)
  const low = html('span', '', box)
  const bar = html('span', 'stage-legend-bar', box)
  const high = html('span', '', box)
  const sizeOf = createSizer()
  bar.style.background = `linear-gradient(90deg, ${LOAD_SCALE.join(', ')})`
  return {
    update: ({ state, words, bounds, taken, compact }) => {
      const shown = state.view.layers.load && words !== null
      setShown(box, shown)
      if (!shown) return
      setText(title, words.stage.load)
      setText(low, words.stage.loadLow)
      setText(high, words.stage.loadHigh)
      const { width, height } = sizeOf(box, compact)
      // A host may keep the lower edge for something of its own (--stage-plate).
      const lift = box.offsetTop
      const wish = { x: bounds.right - 12 - width, y: bounds.bottom - 12 - height + lift, width, height }
      const [place = null] = layOutLabels([wish], { ...bounds, bottom: wish.y + height }, taken)
      const { x, y } = place ?? wish
      taken.push({ x, y, width, height })
      box.style.transform = `translate(${x.toFixed(1)}px, ${(y - lift).toFixed(1)}px)`
    },
  }
}
