import { createBalance } from './balance.ts'
import { createBoneName } from './bone-name.ts'
import { createGuides } from './guides.ts'
import { createHandles } from './handles.ts'
import { createJointButtons } from './joint-buttons.ts'
import { createLegend } from './legend.ts'
import { createMarkers } from './markers.ts'
import type { OverlayActions, OverlayContext } from './overlay-context.ts'
import { createPointNames } from './point-names.ts'
import { html, svg } from './svg.ts'

export interface Overlay {
  readonly element: HTMLElement
  update: (context: OverlayContext) => void
  dispose: () => void
}

/**
 * Everything over the picture that is not bone: guide lines, readings, markers, joint marks, handles. DOM and SVG, so
 * that it is crisp, speaks to screen readers, takes the keyboard and follows the theme by style sheet. Laid out only in
 * frames that are drawn anyway.
 */
export function createOverlay(
  container: HTMLElement,
  actions: OverlayActions,
  pointer: { readonly x: number; readonly y: number },
): Overlay {
  const element = html('div', 'stage-overlay', container)
  const lines = svg('svg', { class: 'stage-lines', 'aria-hidden': 'true' }, element)
  const labels = html('div', 'stage-labels', element)
  const joints = html('div', 'stage-joints', element)
  const handles = svg('svg', { class: 'stage-handles' }, element)
  const tips = html('div', 'stage-labels', element)
  const parts = [
    createGuides(lines, labels),
    createBalance(lines, labels),
    createPointNames(lines, labels),
    createMarkers(labels),
    createLegend(labels),
    createJointButtons(joints, actions),
    createHandles(handles, actions),
    createBoneName(tips, pointer),
  ]
  return {
    element,
    update: (context) => {
      for (const part of parts) part.update(context)
    },
    dispose: () => element.remove(),
  }
}
