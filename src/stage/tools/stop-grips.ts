import { capitalise, fill, formatQuantity, handleWords, nameOf } from '#language'
import type { Axis, ModelView } from '#body'
import { handleRange, insideUnits, isRotation, outsideUnits } from '../handle-geometry.ts'
import type { Stops } from '../handle-geometry.ts'
import { listenToGrip } from '../handle-input.ts'
import { besideTrack } from '../handle-grip.ts'
import type { Grip, GripFrame, GripMaker, GripPlace } from '../handle-grip.ts'
import type { OverlayContext } from '../overlay-context.ts'
import { setText, svg } from '../svg.ts'
import { stopAt, stopEnds } from './stop-items.ts'
import type { ToolWordsNow } from './tool-words.ts'

/** The grip stands this far beside the track, on the side away from the joint, CSS px. */
const BESIDE = 17

/**
 * Two grips on an axis's track, one for each way: they set how far the axis may go. Where it is free they wait at the
 * track's ends.
 */
export const createStopGrips =
  (toolWords: ToolWordsNow): GripMaker =>
  (place) => {
    const grips = ([-1, 1] as const).map((sign) => createStopGrip(place, sign, toolWords))
    return {
      update: (context, frame) => grips.flatMap((grip) => grip.update(context, frame)),
      dispose: () => {
        for (const grip of grips) grip.dispose()
      },
    }
  }

/** Between which values (rad or m) one stop may be put: not past the other, nor past where the axis is held. */
function room(
  joint: ModelView['joints'][number],
  axis: Axis,
  sign: -1 | 1,
  { stops, held }: { readonly stops: Stops | undefined; readonly held: number | null },
): Stops {
  const [low, high] = handleRange(joint, axis)
  if (sign < 0) return [low, Math.min(stops?.[1] ?? high, held ?? high)]
  return [Math.max(stops?.[0] ?? low, held ?? low), high]
}

function createStopGrip(place: GripPlace, sign: -1 | 1, toolWords: ToolWordsNow): Grip {
  const { joint, axis, group, knob, actions, hand } = place
  const grip = svg('g', { class: 'stage-stop-grip', role: 'slider' }, group)
  // Under the knob: where both want the same place, the knob is what is meant.
  group.insertBefore(grip, knob)
  svg('circle', { class: 'stage-stop-hit', r: '12' }, grip)
  const face = svg('path', { class: 'stage-stop-face', d: 'M-5 -5H5V5H-5Z' }, grip)
  const readout = svg('text', { class: 'stage-rest-readout', y: '-12' }, grip)
  const ends = stopEnds(joint, axis)
  const perPixel = { x: 0, y: 0 }
  let frame: GripFrame | null = null
  let said = ''

  /** Both stops now, degrees or millimetres. */
  const now = (): readonly [number, number] =>
    frame?.stops ? [outsideUnits(axis, frame.stops[0]), outsideUnits(axis, frame.stops[1])] : ends
  const mine = () => now()[sign < 0 ? 0 : 1]
  const isSet = () => (sign < 0 ? mine() > ends[0] : mine() < ends[1])
  const command = (value: number) => stopAt(joint, axis, now(), sign, value)
  const input = listenToGrip(
    { group, grip, dragged: 'is-stop-dragged' },
    { joint, axis },
    { actions, hand },
    { set: (wanted) => command(outsideUnits(axis, wanted)), clear: () => command(sign * Infinity) },
    {
      value: () => insideUnits(axis, mine()),
      locked: () => frame === null || frame.locked,
      perPixel,
      stops: () => (frame === null ? undefined : room(joint, axis, sign, frame)),
    },
  )

  function describe({ words, state }: OverlayContext, limits: Stops) {
    const own = toolWords()
    const value = mine()
    const [least, most] = limits.map((limit) => outsideUnits(axis, limit).toFixed(1))
    const key = `${value} ${least} ${most} ${words?.language}`
    if (!words || !own || said === key) return
    said = key
    const shown = formatQuantity(value, isRotation(axis) ? 'deg' : 'mm', state.view.language, { signed: true })
    const way = handleWords(joint.id, axis, sign, words)
    grip.setAttribute('aria-label', `${capitalise(nameOf(joint.id, words))}: ${fill(own.noFurther, { way })}`)
    grip.setAttribute('aria-valuemin', least ?? '')
    grip.setAttribute('aria-valuemax', most ?? '')
    grip.setAttribute('aria-valuenow', value.toFixed(1))
    grip.setAttribute('aria-valuetext', isSet() ? shown : own.notStopped)
    setText(readout, shown)
  }

  return {
    update: (context, given) => {
      frame = given
      const { x, y, dx, dy } = besideTrack(given, insideUnits(axis, mine()), BESIDE, perPixel)
      grip.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
      face.setAttribute('transform', `rotate(${((Math.atan2(dy, dx) * 180) / Math.PI).toFixed(0)})`)
      grip.classList.toggle('is-set', isSet())
      grip.setAttribute('tabindex', isSet() ? '0' : '-1')
      describe(context, room(joint, axis, sign, given))
      return isSet() ? [{ x, y }] : []
    },
    dispose: () => {
      input.dispose()
      grip.remove()
    },
  }
}
