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
  bar.style.background = `linear-gradient(90deg, ${LOAD_SCALE.join(', ')})`
  return {
    update: ({ state, words, bounds }) => {
      const shown = state.view.layers.load && words !== null
      setShown(box, shown)
      if (!shown) return
      setText(title, words.stage.load)
      setText(low, words.stage.loadLow)
      setText(high, words.stage.loadHigh)
      box.style.transform = `translate(-100%, -100%) translate(${bounds.right - 12}px, ${bounds.bottom - 12}px)`
    },
  }
}
