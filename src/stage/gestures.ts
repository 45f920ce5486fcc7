/**
 * Hands on the picture: mouse, finger, pen, wheel and keys become orbit, pan, zoom, hover and click. Plain DOM, so that
 * the app and the embed behave alike.
 */

/** Degrees per CSS px of drag. */
const ORBIT_PER_PIXEL = 0.35
const WHEEL_ZOOM = 0.0014
const KEY_ORBIT = 6
const KEY_PAN = 24
const KEY_ZOOM = 1.15
/** A press that moved less than this (CSS px) is a click. */
const CLICK_SLACK = 6

/** Over these nothing else is meant. */
const BUSY = '.stage-joint, .stage-chip, .stage-knob, .stage-let-go, .stage-tool'

/** `cooperative`: one finger and the bare wheel scroll the page, two fingers and Ctrl+wheel are ours. */
export type GesturePolicy = 'greedy' | 'cooperative' | 'none'

export interface GestureTarget {
  readonly orbit: (azimuth: number, elevation: number) => void
  readonly pan: (dx: number, dy: number) => void
  readonly zoom: (factor: number) => void
  /** CSS px in the element; null when the pointer left. */
  readonly hover: (x: number | null, y: number) => void
  readonly click: (x: number, y: number, touch: boolean) => void
  /** A press on something that can be pulled: what pulls it, else null and the view turns. CSS px in the element. */
  readonly grab: (x: number, y: number) => Grab | null
  /** The first touch of a camera move, and its end. */
  readonly moved: (final: boolean) => void
  /** A gesture that the policy leaves to the page: the embed shows its hint. */
  readonly declined: () => void
  readonly home: () => void
}

/** A hand on a bone. Nothing happens until it has moved: a press without a move stays a click. */
export interface Grab {
  /** CSS px from where it took hold; `snap`: stop at whole degrees. */
  readonly move: (dx: number, dy: number, snap: boolean) => void
  readonly end: () => void
}

export interface Gestures {
  readonly setPolicy: (policy: GesturePolicy) => void
  readonly dispose: () => void
}

interface Point {
  x: number
  y: number
}

export function attachGestures(element: HTMLElement, target: GestureTarget, initial: GesturePolicy): Gestures {
  let policy = initial
  /** Pointers that move the view. */
  const pointers = new Map<number, Point>()
  /** Pointers that pull a bone, each with where it took hold; a second finger elsewhere still turns the view. */
  const grabs = new Map<number, { readonly grab: Grab; readonly from: Point; moved: boolean }>()
  let travelled = 0
  let panning = false
  let dragging = false
  const abort = new AbortController()
  const { signal } = abort

  const local = (event: PointerEvent | MouseEvent): Point => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const touchStyle = () => {
    element.style.touchAction = policy === 'greedy' ? 'none' : 'pan-x pan-y'
  }
  touchStyle()

  function down(event: PointerEvent) {
    if (policy === 'none') return
    const plain = event.button === 0 && !event.shiftKey && (event.pointerType !== 'touch' || policy === 'greedy')
    const from = local(event)
    const grab = plain && grabs.size === 0 && pointers.size === 0 ? target.grab(from.x, from.y) : null
    if (grab) {
      grabs.set(event.pointerId, { grab, from, moved: false })
      element.setPointerCapture(event.pointerId)
      return
    }
    pointers.set(event.pointerId, from)
    travelled = 0
    panning = event.button === 2 || event.button === 1 || event.shiftKey
    dragging = false
    if (event.pointerType !== 'touch' || policy === 'greedy' || pointers.size > 1)
      element.setPointerCapture(event.pointerId)
  }

  function twoFingers(id: number, next: Point) {
    const before = pointers.get(id)
    const other = [...pointers].find(([key]) => key !== id)?.[1]
    if (!before || !other) return
    const was = Math.hypot(before.x - other.x, before.y - other.y)
    const is = Math.hypot(next.x - other.x, next.y - other.y)
    if (was > 8 && is > 8) target.zoom(is / was)
    const dx = (next.x - before.x) / 2
    const dy = (next.y - before.y) / 2
    if (policy === 'cooperative') target.orbit(-dx * ORBIT_PER_PIXEL, dy * ORBIT_PER_PIXEL)
    else target.pan(dx, dy)
  }

  function pull(event: PointerEvent, held: { readonly grab: Grab; readonly from: Point; moved: boolean }) {
    const { x, y } = local(event)
    const dx = x - held.from.x
    const dy = y - held.from.y
    if (!held.moved && Math.hypot(dx, dy) <= CLICK_SLACK) return
    held.moved = true
    target.hover(null, 0)
    held.grab.move(dx, dy, event.shiftKey)
  }

  function move(event: PointerEvent) {
    const held = grabs.get(event.pointerId)
    if (held) {
      pull(event, held)
      return
    }
    const next = local(event)
    const before = pointers.get(event.pointerId)
    if (!before) {
      if (event.pointerType === 'touch') return
      const over = event.target instanceof Element && event.target.closest(BUSY)
      if (over) target.hover(null, 0)
      else target.hover(next.x, next.y)
      return
    }
    const dx = next.x - before.x
    const dy = next.y - before.y
    travelled += Math.hypot(dx, dy)
    if (travelled > CLICK_SLACK && !dragging) {
      dragging = true
      target.hover(null, 0)
    }
    if (dragging) {
      if (pointers.size > 1) twoFingers(event.pointerId, next)
      else if (policy === 'cooperative' && event.pointerType === 'touch') target.declined()
      else if (panning) target.pan(dx, dy)
      else target.orbit(-dx * ORBIT_PER_PIXEL, dy * ORBIT_PER_PIXEL)
      if (pointers.size > 1 || policy === 'greedy' || event.pointerType !== 'touch') target.moved(false)
    }
    before.x = next.x
    before.y = next.y
  }

  function up(event: PointerEvent) {
    const held = grabs.get(event.pointerId)
    if (held) {
      grabs.delete(event.pointerId)
      if (held.moved) held.grab.end()
      else if (event.type === 'pointerup') target.click(held.from.x, held.from.y, event.pointerType === 'touch')
      return
    }
    if (!pointers.delete(event.pointerId)) return
    const point = local(event)
    if (event.type === 'pointerup' && !dragging && travelled <= CLICK_SLACK && event.button === 0) {
      target.click(point.x, point.y, event.pointerType === 'touch')
    }
    if (pointers.size === 0 && dragging) {
      dragging = false
      target.moved(true)
    }
  }

  function wheel(event: WheelEvent) {
    if (policy === 'none') return
    if (policy === 'cooperative' && !event.ctrlKey && !event.metaKey) {
      target.declined()
      return
    }
    event.preventDefault()
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
    target.zoom(Math.exp(-event.deltaY * lines * WHEEL_ZOOM))
    target.moved(true)
  }

  const KEYS: { readonly [key: string]: () => void } = {
    ArrowLeft: () => target.orbit(-KEY_ORBIT, 0),
    ArrowRight: () => target.orbit(KEY_ORBIT, 0),
    ArrowUp: () => target.orbit(0, KEY_ORBIT),
    ArrowDown: () => target.orbit(0, -KEY_ORBIT),
    '+': () => target.zoom(KEY_ZOOM),
    '=': () => target.zoom(KEY_ZOOM),
    '-': () => target.zoom(1 / KEY_ZOOM),
    Home: () => target.home(),
    '0': () => target.home(),
  }
  const PAN_KEYS: { readonly [key: string]: () => void } = {
    ArrowLeft: () => target.pan(KEY_PAN, 0),
    ArrowRight: () => target.pan(-KEY_PAN, 0),
    ArrowUp: () => target.pan(0, KEY_PAN),
    ArrowDown: () => target.pan(0, -KEY_PAN),
  }
  function key(event: KeyboardEvent) {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return
    const action = (event.shiftKey ? PAN_KEYS[event.key] : undefined) ?? KEYS[event.key]
    if (!action) return
    event.preventDefault()
    action()
    target.moved(true)
  }

  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  element.addEventListener('pointerleave', () => target.hover(null, 0), { signal })
  element.addEventListener('wheel', wheel, { signal, passive: false })
  element.addEventListener('keydown', key, { signal })
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
  // A page that scrolls with one finger must not scroll with two.
  element.addEventListener(
    'touchmove',
    (event) => {
      if (policy === 'cooperative' && event.touches.length > 1 && event.cancelable) event.preventDefault()
    },
    { signal, passive: false },
  )

  return {
    setPolicy: (next) => {
      policy = next
      touchStyle()
    },
    dispose: () => {
      abort.abort()
      for (const { grab, moved } of grabs.values()) if (moved) grab.end()
      grabs.clear()
    },
  }
}
