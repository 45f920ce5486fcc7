import type { Axis, JointId, ModelView } from '#body'
import type { Command } from '#session'
import { draggedValue, insideUnits, outsideUnits } from './handle-geometry.ts'
import type { Hand, OverlayActions } from './overlay-context.ts'

const KEY_STEP = 0.5
const KEY_BIG_STEP = 2
/** A hand holds to a tenth of a degree or millimetre: finer would only look exact. */
const STEPS_PER_UNIT = 10

/** The command that holds an axis where the hand is. `wanted` in rad or m. */
export const holdAt = (joint: JointId, axis: Axis, wanted: number): Command => ({
  type: 'impose',
  joint,
  axis,
  value: Math.round(outsideUnits(axis, wanted) * STEPS_PER_UNIT) / STEPS_PER_UNIT,
})

export interface KnobElements {
  readonly group: SVGElement
  readonly knob: SVGElement
  /** The cross that lets go. */
  readonly letGo: SVGElement
}

/** What a knob is right now. */
export interface KnobState {
  /** Rad or m. */
  readonly value: () => number
  readonly locked: () => boolean
  /** Change of the value (rad or m) per CSS px along x and y of the picture. */
  readonly perPixel: { readonly x: number; readonly y: number }
}

/**
 * Pointer and keys on a knob become commands that hold the joint. A drag is one undo step; Shift stops at whole degrees
 * or millimetres (or, where the hand snaps already, moves freely); arrows step, Page keys step far, Home goes to
 * neutral, Delete lets go, and so does the cross beside a held knob.
 */
export function listenToKnob(
  { group, knob, letGo }: KnobElements,
  { joint, axis }: { readonly joint: ModelView['joints'][number]; readonly axis: Axis },
  { actions, hand }: { readonly actions: OverlayActions; readonly hand: Hand },
  knobState: KnobState,
): { readonly dispose: () => void } {
  const abort = new AbortController()
  const { signal } = abort
  let drag: { id: number; x: number; y: number; start: number; rate: { x: number; y: number } } | null = null

  const hold = (wanted: number) => actions.command(holdAt(joint.id, axis, wanted))
  const release = () => actions.command({ type: 'impose', joint: joint.id, axis, value: null })

  knob.addEventListener(
    'pointerdown',
    (event) => {
      if (knobState.locked() || drag || (event.pointerType === 'mouse' && event.button !== 0)) return
      event.stopPropagation()
      event.preventDefault()
      knob.setPointerCapture(event.pointerId)
      knob.focus({ preventScroll: true })
      drag = {
        id: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        start: knobState.value(),
        rate: { ...knobState.perPixel },
      }
      group.classList.add('is-dragged')
      hand.axis = axis
      actions.dragStart()
    },
    { signal },
  )
  knob.addEventListener(
    'pointermove',
    (event) => {
      if (drag?.id !== event.pointerId) return
      event.stopPropagation()
      const change = (event.clientX - drag.x) * drag.rate.x + (event.clientY - drag.y) * drag.rate.y
      hold(draggedValue(joint, axis, drag.start, change, hand.snap !== event.shiftKey))
    },
    { signal },
  )
  const endDrag = (event: PointerEvent) => {
    if (drag?.id !== event.pointerId) return
    event.stopPropagation()
    drag = null
    hand.axis = null
    group.classList.remove('is-dragged')
    actions.dragEnd()
    actions.invalidate()
  }
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    knob.addEventListener(type, endDrag, { signal })
  }
  knob.addEventListener(
    'keydown',
    (event) => {
      const size = event.shiftKey || event.key.startsWith('Page') ? KEY_BIG_STEP : KEY_STEP
      const up = event.key === 'ArrowRight' || event.key === 'ArrowUp' || event.key === 'PageUp'
      const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown' || event.key === 'PageDown'
      if (knobState.locked() || event.ctrlKey || event.metaKey || event.altKey) return
      if (up || down) {
        // Whole steps, not whatever fraction the joint happens to stand at.
        const steps = Math.round(outsideUnits(axis, knobState.value()) / KEY_STEP) * KEY_STEP
        hold(draggedValue(joint, axis, insideUnits(axis, steps + (up ? size : -size)), 0, false))
      } else if (event.key === 'Home') hold(0)
      else if (event.key === 'Delete' || event.key === 'Backspace') {
        release()
      } else return
      event.preventDefault()
      event.stopPropagation()
    },
    { signal },
  )

  // What lets go must not turn the view or pull the bone under it.
  letGo.addEventListener('pointerdown', (event) => event.stopPropagation(), { signal })
  letGo.addEventListener('click', release, { signal })
  letGo.addEventListener(
    'keydown',
    (event) => {
      event.stopPropagation()
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      release()
      knob.focus({ preventScroll: true })
    },
    { signal },
  )

  return {
    dispose: () => {
      abort.abort()
      if (!drag) return
      hand.axis = null
      actions.dragEnd()
    },
  }
}
