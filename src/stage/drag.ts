import type { OverlayActions } from './overlay-context.ts'

/** What a hand does that has taken hold. `dx`, `dy`: the way since the press, CSS px. */
export interface Drag {
  readonly move: (dx: number, dy: number, event: PointerEvent) => void
  /** However it ends: let go, taken away by the browser, or the grip itself gone. */
  readonly end?: () => void
}

export interface DragElements {
  /** What is pressed; takes the focus. */
  readonly grip: SVGElement
  readonly group: SVGElement
  /** Class of the group while this grip is dragged. */
  readonly dragged: string
}

/**
 * One pointer at a time takes hold of a grip over the picture, moves it and lets go: one undo step, and nothing of it
 * reaches what lies below.
 *
 * @param take called at the press; null refuses it
 */
export function listenToDrag(
  { grip, group, dragged }: DragElements,
  actions: OverlayActions,
  take: () => Drag | null,
): { readonly active: () => boolean; readonly dispose: () => void } {
  const abort = new AbortController()
  const { signal } = abort
  let now: (Drag & { readonly id: number; readonly x: number; readonly y: number }) | null = null

  function finish() {
    now?.end?.()
    now = null
    group.classList.remove(dragged)
    actions.dragEnd()
  }
  grip.addEventListener(
    'pointerdown',
    (event) => {
      if (now || (event.pointerType === 'mouse' && event.button !== 0)) return
      const taken = take()
      if (!taken) return
      event.stopPropagation()
      event.preventDefault()
      grip.setPointerCapture(event.pointerId)
      grip.focus({ preventScroll: true })
      now = { ...taken, id: event.pointerId, x: event.clientX, y: event.clientY }
      group.classList.add(dragged)
      actions.dragStart()
    },
    { signal },
  )
  grip.addEventListener(
    'pointermove',
    (event) => {
      if (now?.id !== event.pointerId) return
      event.stopPropagation()
      now.move(event.clientX - now.x, event.clientY - now.y, event)
    },
    { signal },
  )
  const release = (event: PointerEvent) => {
    if (now?.id !== event.pointerId) return
    event.stopPropagation()
    finish()
    actions.invalidate()
  }
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    grip.addEventListener(type, release, { signal })
  }
  return {
    active: () => now !== null,
    dispose: () => {
      abort.abort()
      if (now) finish()
    },
  }
}
