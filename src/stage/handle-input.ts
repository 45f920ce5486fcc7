import type { Axis, JointId, ModelView } from '#body'
import type { Command } from '#session'
import { listenToDrag } from './drag.ts'
import type { DragElements } from './drag.ts'
import { draggedValue, insideUnits, outsideUnits } from './handle-geometry.ts'
import type { Stops } from './handle-geometry.ts'
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

/** The command that makes an axis rest where the hand is. `wanted` in rad or m. */
export function restAt(joint: JointId, axis: Axis, wanted: number): Command {
  const value = Math.round(outsideUnits(axis, wanted) * STEPS_PER_UNIT) / STEPS_PER_UNIT
  return { type: 'rest', joint, axis, value: value === 0 ? null : value }
}

/** What a grip does to its axis. */
export interface GripDeeds {
  /** @param wanted rad or m */
  readonly set: (wanted: number) => Command
  readonly clear: () => Command
}

/** What a grip is right now. */
export interface GripState {
  /** Rad or m. */
  readonly value: () => number
  /** Between which the axis may move by its stops, rad or m. */
  readonly stops: () => Stops | undefined
  readonly locked: () => boolean
  /** Change of the value (rad or m) per CSS px along x and y of the picture. */
  readonly perPixel: { readonly x: number; readonly y: number }
}

/**
 * Pointer and keys on a grip become commands about its axis: where it is held, or where it rests. A drag is one undo
 * step; Shift stops at whole degrees or millimetres (or, where the hand snaps already, moves freely); arrows step, Page
 * keys step far, Home goes to neutral, Delete takes the grip's own doing back.
 */
export function listenToGrip(
  elements: DragElements,
  { joint, axis }: { readonly joint: ModelView['joints'][number]; readonly axis: Axis },
  { actions, hand }: { readonly actions: OverlayActions; readonly hand: Hand },
  deeds: GripDeeds,
  gripState: GripState,
): { readonly dispose: () => void } {
  const go = (start: number, change: number, snap: boolean) =>
    actions.command(deeds.set(draggedValue(joint, axis, start, change, snap, gripState.stops())))

  const drag = listenToDrag(elements, actions, () => {
    if (gripState.locked()) return null
    const start = gripState.value()
    const { x, y } = gripState.perPixel
    hand.axis = axis
    return {
      move: (dx, dy, { shiftKey }) => go(start, dx * x + dy * y, hand.snap !== shiftKey),
      end: () => {
        hand.axis = null
      },
    }
  })
  const keys = (event: KeyboardEvent) => {
    const size = event.shiftKey || event.key.startsWith('Page') ? KEY_BIG_STEP : KEY_STEP
    const up = event.key === 'ArrowRight' || event.key === 'ArrowUp' || event.key === 'PageUp'
    const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown' || event.key === 'PageDown'
    if (gripState.locked() || event.ctrlKey || event.metaKey || event.altKey) return
    if (up || down) {
      // Whole steps, not whatever fraction the joint happens to stand at.
      const steps = Math.round(outsideUnits(axis, gripState.value()) / KEY_STEP) * KEY_STEP
      go(insideUnits(axis, steps + (up ? size : -size)), 0, false)
    } else if (event.key === 'Home') go(0, 0, false)
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.command(deeds.clear())
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  elements.grip.addEventListener('keydown', keys)
  return {
    dispose: () => {
      drag.dispose()
      elements.grip.removeEventListener('keydown', keys)
    },
  }
}

/** The cross beside a held knob: pressed, `release` happens and the focus goes back to the knob. */
export function listenToLetGo(letGo: SVGElement, knob: SVGElement, release: () => void): void {
  // What lets go must not turn the view or pull the bone under it.
  letGo.addEventListener('pointerdown', (event) => event.stopPropagation())
  letGo.addEventListener('click', release)
  letGo.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    release()
    knob.focus({ preventScroll: true })
  })
}
