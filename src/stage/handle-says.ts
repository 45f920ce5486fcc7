import { fill, formatQuantity, handleWords, nameOf } from '#language'
import type { Axis, ModelView } from '#body'
import { handleRange, isRotation, outsideUnits } from './handle-geometry.ts'
import type { OverlayContext } from './overlay-context.ts'
import { setText } from './svg.ts'

/** What of a handle carries words. */
export interface SpeakingHandle {
  readonly joint: ModelView['joints'][number]
  readonly axis: Axis
  readonly knob: SVGElement
  readonly letGo: SVGElement
  readonly readout: SVGTextElement
}

/** How an axis stands: rad or m. */
export interface AxisStand {
  readonly value: number
  readonly held: boolean
  readonly locked: boolean
}

const said = new WeakMap<SVGElement, string>()

/** Writes a handle's name, ends, value and read-out in the picture's language. */
export function describeHandle(handle: SpeakingHandle, context: OverlayContext, { value, held, locked }: AxisStand) {
  const { joint, axis, knob, letGo, readout } = handle
  const { words, state } = context
  if (!words) return
  // Handles that stand still have nothing new to say.
  const now = `${value.toFixed(6)} ${held} ${locked} ${words.language}`
  if (said.get(knob) === now) return
  said.set(knob, now)
  const shown = formatQuantity(outsideUnits(axis, value), isRotation(axis) ? 'deg' : 'mm', state.view.language, {
    signed: true,
  })
  const [minus, plus] = ([-1, 1] as const).map((sign) => handleWords(joint.id, axis, sign, words))
  const [low, high] = handleRange(joint, axis)
  const name = nameOf(joint.id, words)
  knob.setAttribute('aria-label', fill(words.stage.handle, { name, minus: minus ?? '', plus: plus ?? '' }))
  knob.setAttribute('aria-valuemin', outsideUnits(axis, low).toFixed(1))
  knob.setAttribute('aria-valuemax', outsideUnits(axis, high).toFixed(1))
  knob.setAttribute('aria-valuenow', outsideUnits(axis, value).toFixed(2))
  const note = locked ? `, ${words.stage.locked}` : held ? `, ${words.stage.held}` : ''
  knob.setAttribute('aria-valuetext', shown + note)
  knob.setAttribute('aria-disabled', String(locked))
  letGo.setAttribute('aria-label', `${words.stage.release}: ${minus ?? ''} / ${plus ?? ''}`)
  setText(readout, shown)
}
