/** A press this long without moving is a long press; CSS px it may move. */
const LONG_MS = 500
const SLACK = 8

export interface PressTarget {
  /** True where a long press means something: then the click that follows is swallowed. */
  readonly pressed: (element: Element, x: number, y: number) => boolean
}

/**
 * Right click, long press and the menu key (or Shift and F10), as one thing. A right button that drags is something
 * else and stays what it was.
 */
export function listenToPresses(container: HTMLElement, { pressed }: PressTarget): { readonly dispose: () => void } {
  const abort = new AbortController()
  const { signal } = abort
  let timer: ReturnType<typeof setTimeout> | null = null
  let start: { readonly id: number; readonly x: number; readonly y: number; readonly button: number } | null = null
  let swallow = false

  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const meant = (target: EventTarget | null, clientX: number, clientY: number) => {
    const box = container.getBoundingClientRect()
    return target instanceof Element && pressed(target, clientX - box.left, clientY - box.top)
  }

  container.addEventListener(
    'pointerdown',
    (event) => {
      stop()
      swallow = false
      start = { id: event.pointerId, x: event.clientX, y: event.clientY, button: event.button }
      if (event.pointerType === 'mouse' || !event.isPrimary) return
      timer = setTimeout(() => {
        swallow = meant(event.target, event.clientX, event.clientY)
      }, LONG_MS)
    },
    { signal, capture: true },
  )
  container.addEventListener(
    'pointermove',
    (event) => {
      if (start?.id !== event.pointerId || Math.hypot(event.clientX - start.x, event.clientY - start.y) < SLACK) return
      stop()
      start = null
    },
    { signal, capture: true },
  )
  for (const type of ['pointerup', 'pointercancel'] as const) {
    container.addEventListener(
      type,
      (event) => {
        stop()
        if (type === 'pointerup' && start?.id === event.pointerId && start.button === 2) {
          meant(event.target, event.clientX, event.clientY)
        }
      },
      { signal, capture: true },
    )
  }
  container.addEventListener(
    'click',
    (event) => {
      if (!swallow) return
      swallow = false
      event.stopPropagation()
      event.preventDefault()
    },
    { signal, capture: true },
  )
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return
      const element = event.target instanceof Element ? event.target : container
      const box = element.getBoundingClientRect()
      if (meant(element, box.left + box.width / 2, box.top + box.height / 2)) event.preventDefault()
    },
    { signal, capture: true },
  )
  return {
    dispose: () => {
      stop()
      abort.abort()
    },
  }
}
