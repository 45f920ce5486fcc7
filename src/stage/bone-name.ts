import { capitalise, nameOf } from '#language'
import type { OverlayPart } from './overlay-context.ts'
import { html, setShown, setText } from './svg.ts'

/**
 * The name of the bone under the pointer, beside it. Selected bones keep theirs at the top of the picture, unless the
 * host says it elsewhere and hides it.
 */
export function createBoneName(layer: Element, pointer: { readonly x: number; readonly y: number }): OverlayPart {
  const tip = html('div', 'stage-bone-name', layer)
  return {
    update: ({ hovered, state, words, bounds, taken }) => {
      const bone = hovered ?? state.view.bone
      setShown(tip, bone !== null && words !== null)
      if (bone === null || !words) return
      setText(tip, capitalise(nameOf(bone, words, state.view.names)))
      const follow = hovered !== null
      tip.classList.toggle('is-selected', !follow)
      const x = follow
        ? Math.min(pointer.x + 14, bounds.right - tip.offsetWidth - 8)
        : (bounds.left + bounds.right) / 2 - tip.offsetWidth / 2
      const y = follow ? Math.max(bounds.top + 4, pointer.y - 34) : bounds.top + 14
      if (!follow) taken.push({ x, y, width: tip.offsetWidth, height: tip.offsetHeight })
      tip.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
    },
  }
}
