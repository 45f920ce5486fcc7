import { fill, formatQuantity, handleWords, nameOf } from '#language'
import { insideUnits, outsideUnits } from './handle-geometry.ts'
import type { Stops } from './handle-geometry.ts'
import { listenToGrip, restAt } from './handle-input.ts'
import { crossStroke } from './handle-marks.ts'
import { besideTrack } from './handle-grip.ts'
import type { Grip, GripPlace } from './handle-grip.ts'
import type { OverlayContext } from './overlay-context.ts'
import { setText, svg } from './svg.ts'

/** The grip stands this far beside the track, off the knob's way, CSS px. */
const BESIDE = 19
/** Half the length of the rest mark across the track, CSS px. */
const STROKE = 8

/**
 * Where an axis rests when nothing pulls, as a mark across its track, with a small grip beside it that moves it: an old
 * displacement that has settled, as against one that is held.
 */
export function createRestGrip(
  { joint, axis, group, actions, hand }: GripPlace,
  /** Drawn under everything that can be taken hold of. */
  mark: SVGPathElement,
): Grip {
  const grip = svg('g', { class: 'stage-rest-grip', role: 'slider' }, group)
  svg('circle', { class: 'stage-rest-hit', r: '12' }, grip)
  svg('path', { class: 'stage-rest-face', d: 'M0 -6L6 0L0 6L-6 0Z' }, grip)
  const readout = svg('text', { class: 'stage-rest-readout', y: '-12' }, grip)
  const perPixel = { x: 0, y: 0 }
  let rest = 0
  let said = ''
  let stops: Stops | undefined

  const input = listenToGrip(
    { group, grip, dragged: 'is-rest-dragged' },
    { joint, axis },
    { actions, hand },
    {
      set: (wanted) => {
        // Keys can come faster than frames: the next one goes on from here.
        rest = wanted
        return restAt(joint.id, axis, wanted)
      },
      clear: () => ({ type: 'rest', joint: joint.id, axis, value: null }),
    },
    { value: () => rest, locked: () => false, perPixel, stops: () => stops },
  )

  function describe({ words, state }: OverlayContext, value: number) {
    const now = `${value} ${words?.language}`
    if (!words || said === now) return
    said = now
    const unit = axis.startsWith('r') ? 'deg' : 'mm'
    const shown = formatQuantity(value, unit, state.view.language, { signed: true })
    const [minus, plus] = ([-1, 1] as const).map((sign) => handleWords(joint.id, axis, sign, words))
    const name = nameOf(joint.id, words)
    grip.setAttribute('aria-label', fill(words.stage.restHandle, { name, minus: minus ?? '', plus: plus ?? '' }))
    grip.setAttribute('aria-valuenow', value.toFixed(1))
    grip.setAttribute('aria-valuetext', shown)
    setText(readout, fill(words.stage.restsAt, { n: shown }))
  }

  return {
    update: (context, frame) => {
      const { onTrack, step, held } = frame
      const value = context.state.case.rest?.[joint.id]?.[axis] ?? 0
      rest = insideUnits(axis, value)
      stops = frame.stops
      mark.setAttribute('d', crossStroke(onTrack, rest, step, STROKE))
      // On the side where the joint is; the smallest arc would bring it onto the joint's own mark.
      const { x, y } = besideTrack(frame, rest, axis === 'ry' ? BESIDE : -BESIDE, perPixel)
      grip.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
      const meant = held !== null || value !== 0
      group.classList.toggle('has-rest', value !== 0)
      grip.setAttribute('tabindex', meant ? '0' : '-1')
      grip.setAttribute('aria-valuemin', outsideUnits(axis, joint.inputLimit[axis]?.[0] ?? 0).toFixed(1))
      grip.setAttribute('aria-valuemax', outsideUnits(axis, joint.inputLimit[axis]?.[1] ?? 0).toFixed(1))
      describe(context, value)
      return meant ? [{ x, y }] : []
    },
    dispose: input.dispose,
  }
}
