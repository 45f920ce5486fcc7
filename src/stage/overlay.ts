import { createBalance } from './balance.ts'
import { createBoneName } from './bone-name.ts'
import { createGuides } from './guides.ts'
import type { GripMaker } from './handle-grip.ts'
import { createHandles } from './handles.ts'
import { createJointButtons } from './joint-buttons.ts'
import { createLegend } from './legend.ts'
import { createMarkers } from './markers.ts'
import type { Hand, OverlayActions, OverlayContext, OverlayPart } from './overlay-context.ts'
import { createPointNames } from './point-names.ts'
import { html, svg } from './svg.ts'

export interface Overlay {
  readonly element: HTMLElement
  /** Where parts that come later draw: under the labels, the labels, and two layers that take the pointer. */
  readonly lines: Element
  readonly labels: Element
  readonly controls: HTMLElement
  readonly handles: Element
  /** The selected joint's chip. */
  readonly chip: HTMLElement
  /** One more grip on the track of every axis of the selected joint. */
  addGrip: (make: GripMaker) => void
  /** Laid out after what is always there, or before it. */
  add: (part: OverlayPart, early: boolean) => void
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
  hand: Hand,
  pointer: { readonly x: number; readonly y: number },
): Overlay {
  const element = html('div', 'stage-overlay', container)
  const lines = svg('svg', { class: 'stage-lines', 'aria-hidden': 'true' }, element)
  const labels = html('div', 'stage-labels', element)
  const joints = html('div', 'stage-joints', element)
  const handles = svg('svg', { class: 'stage-handles' }, element)
  const tips = html('div', 'stage-labels', element)
  const buttons = createJointButtons(joints, actions, hand)
  const axes = createHandles(handles, actions, hand)
  // The first to be laid out has the first choice of place.
  const parts: OverlayPart[] = [
    buttons,
    createLegend(labels),
    axes,
    createMarkers(labels),
    createBoneName(tips, pointer),
    createGuides(lines, labels),
    createBalance(lines, labels),
    createPointNames(lines, labels),
  ]
  return {
    element,
    lines,
    labels,
    controls: joints,
    chip: buttons.chip,
    handles,
    addGrip: axes.addGrip,
    add: (part, early) => void (early ? parts.unshift(part) : parts.push(part)),
    update: (context) => {
      element.classList.toggle('is-compact', context.compact)
      for (const part of parts) part.update(context)
    },
    dispose: () => {
      for (const part of parts) part.dispose?.()
      element.remove()
    },
  }
}
