import { fill, formatQuantity, handleWords, nameOf } from '#language'
import type { Axis, ModelView } from '#body'
import { lockedAxes } from '#session'
import { listenToKnob } from './handle-input.ts'
import {
  ARC_HALF,
  arcPoint,
  arcZero,
  axisIndex,
  frontalLean,
  gearOf,
  handleRange,
  insideUnits,
  isRotation,
  outsideUnits,
  SLIP_TRAVEL,
} from './handle-geometry.ts'
import type { OverlayActions, OverlayContext } from './overlay-context.ts'
import type { ScreenPoint } from './projection.ts'
import { setLine, setShown, setText, svg } from './svg.ts'

type Joint = ModelView['joints'][number]

/** CSS px. */
const ARC_RADIUS = 84
const MIN_ARC_RADIUS = 58
/** Radius of the arcs as a share of the smaller side of the picture, where it is small. */
const ARC_SHARE = 0.16
/** Slips stand this far out, as a multiple of the radius. */
const SLIP_DISTANCE = 1.62
const SLIP_HALF = 34
const KNOB = 8
const HIT = 22
const ARC_STEPS = 24
/** An arrow that points this much at the eye cannot be dragged. */
const MIN_FORESHORTENED = 0.35
/** A tangent shorter than this share of the radius would make a drag run away. */
const MIN_TANGENT = 0.35

/** One free axis of the selected joint: an arc or an arrow with a knob that is dragged, or moved with keys. */
export interface Handle {
  readonly axis: Axis
  /** Draws it about the joint's place now. */
  update: (context: OverlayContext, centre: Float64Array, axes: readonly Float64Array[]) => void
  dispose: () => void
}

export function createHandle(joint: Joint, axis: Axis, layer: Element, actions: OverlayActions): Handle {
  const rotation = isRotation(axis)
  const letter = 'xyz'[axisIndex(axis)] ?? 'x'
  const group = svg('g', { class: `stage-handle is-${letter} ${rotation ? 'is-arc' : 'is-slip'}` }, layer)
  const track = svg('path', { class: 'stage-track' }, group)
  const band = svg('path', { class: 'stage-band' }, group)
  const arrows = svg('path', { class: 'stage-arrows' }, group)
  const restTick = svg('line', { class: 'stage-rest' }, group)
  const travelled = svg('path', { class: 'stage-travelled' }, group)
  const words = [-1, 1].map(() => svg('text', { class: 'stage-word' }, group))
  const knob = svg('g', { class: 'stage-knob', role: 'slider', tabindex: '0' }, group)
  svg('circle', { class: 'stage-hit', r: `${HIT}` }, knob)
  svg('circle', { class: 'stage-knob-face', r: `${KNOB}` }, knob)
  const readout = svg('text', { class: 'stage-readout' }, group)
  const [low, high] = handleRange(joint, axis)
  const gear = gearOf(joint, axis)

  const zero = new Float64Array(3)
  const point = new Float64Array(3)
  const at: ScreenPoint = { x: 0, y: 0, w: 0 }
  const next: ScreenPoint = { x: 0, y: 0, w: 0 }
  /** Change of the value (rad or m) per CSS px along x and y of the picture. */
  const perPixel = { x: 0, y: 0 }
  let radius = ARC_RADIUS
  let value = 0
  let locked = false

  const input = listenToKnob(knob, group, joint, axis, actions, {
    value: () => value,
    locked: () => locked,
    perPixel,
  })

  /** Screen place of an arc angle or a slip distance; also how the knob runs there. */
  function onTrack(
    context: OverlayContext,
    centre: Float64Array,
    direction: Float64Array,
    v: number,
    out: ScreenPoint,
  ) {
    const { projector } = context
    const scale = projector.pixelsPerMetre(centre)
    if (rotation) arcPoint(centre, direction, zero, radius / scale, v * gear, point)
    else {
      const distance = (slipSide * SLIP_DISTANCE * radius + v * gear) / scale
      for (let k = 0; k < 3; k++) point[k] = (centre[k] ?? 0) + (direction[k] ?? 0) * distance
    }
    return projector.project(point, out)
  }
  /** Sideways arrows stand on the outer side of their joint. */
  const slipSide = axis === 'tx' && joint.id.endsWith('-right') ? -1 : 1

  function path(
    context: OverlayContext,
    centre: Float64Array,
    direction: Float64Array,
    from: number,
    to: number,
  ): string {
    let text = ''
    const steps = rotation ? Math.max(1, Math.ceil((ARC_STEPS * Math.abs(to - from) * gear) / (2 * ARC_HALF))) : 1
    for (let k = 0; k <= steps; k++) {
      onTrack(context, centre, direction, from + ((to - from) * k) / steps, at)
      text += `${k === 0 ? 'M' : 'L'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`
    }
    return text
  }

  function drawWords(context: OverlayContext, centre: Float64Array, direction: Float64Array) {
    const { words: catalogue } = context
    for (const [k, text] of words.entries()) {
      const sign = k === 0 ? -1 : 1
      setText(text, catalogue ? handleWords(joint.id, axis, sign, catalogue) : '')
      const end = rotation ? (sign < 0 ? low : high) : (sign * SLIP_HALF) / gear
      onTrack(context, centre, direction, end, at)
      onTrack(context, centre, direction, end * 0.9, next)
      const dx = at.x - next.x
      const dy = at.y - next.y
      const length = Math.hypot(dx, dy) || 1
      const x = at.x + (dx / length) * 10
      const y = at.y + (dy / length) * 10
      text.setAttribute('x', x.toFixed(1))
      text.setAttribute('y', (y + 4).toFixed(1))
      text.setAttribute('text-anchor', Math.abs(dx) < 0.4 * length ? 'middle' : dx > 0 ? 'start' : 'end')
    }
  }

  function describe(context: OverlayContext, held: boolean) {
    const { words: catalogue, state } = context
    if (!catalogue) return
    const unit = rotation ? 'deg' : 'mm'
    const shown = formatQuantity(outsideUnits(axis, value), unit, state.view.language, { signed: true })
    const [minus, plus] = ([-1, 1] as const).map((sign) => handleWords(joint.id, axis, sign, catalogue))
    const name = nameOf(joint.id, catalogue)
    knob.setAttribute('aria-label', fill(catalogue.stage.handle, { name, minus: minus ?? '', plus: plus ?? '' }))
    knob.setAttribute('aria-valuemin', outsideUnits(axis, low).toFixed(1))
    knob.setAttribute('aria-valuemax', outsideUnits(axis, high).toFixed(1))
    knob.setAttribute('aria-valuenow', outsideUnits(axis, value).toFixed(2))
    const note = locked ? `, ${catalogue.stage.locked}` : held ? `, ${catalogue.stage.held}` : ''
    knob.setAttribute('aria-valuetext', shown + note)
    knob.setAttribute('aria-disabled', String(locked))
    setText(readout, shown)
  }

  return {
    axis,
    update: (context, centre, axes) => {
      const direction = axes[axisIndex(axis)]
      const { pose, model, state, projector } = context
      const side = Math.min(projector.width, projector.height)
      radius = Math.min(ARC_RADIUS, Math.max(MIN_ARC_RADIUS, ARC_SHARE * side))
      if (!direction || !pose) return
      const index = model.joints.findIndex(({ id }) => id === joint.id)
      value = pose.displacements[index * 6 + axisIndex(axis) + (rotation ? 0 : 3)] ?? 0
      const imposed = state.case.impose?.[joint.id]?.[axis]
      const held = imposed !== undefined
      locked = lockedAxes(state.case.lock?.[joint.id]).includes(axis)
      if (rotation) {
        const { toEye, up } = projector
        const lean = letter === 'z' ? frontalLean(axes[1] ?? direction, toEye, up) : letter === 'y' ? -1 : 1
        arcZero(direction, toEye, up, lean, zero)
      }

      const shownValue = Math.min(high, Math.max(low, value))
      const step = (rotation ? 1 / gear : SLIP_TRAVEL / gear) * 0.02
      onTrack(context, centre, direction, shownValue + step, next)
      onTrack(context, centre, direction, shownValue, at)
      const dx = (next.x - at.x) / step
      const dy = (next.y - at.y) / step
      const length = Math.hypot(dx, dy)
      const full = rotation ? gear * radius : gear
      const visible = rotation || length > MIN_FORESHORTENED * full
      setShown(group, visible)
      if (!visible) return
      const safe = Math.max(length, MIN_TANGENT * full) ** 2
      const straight = length > 1e-9 ? Math.max(1, (MIN_TANGENT * full) / length) : 0
      perPixel.x = (dx * straight) / safe
      perPixel.y = (dy * straight) / safe
      knob.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`)
      readout.setAttribute('x', at.x.toFixed(1))
      readout.setAttribute('y', (at.y - 16).toFixed(1))
      group.classList.toggle('is-held', held)
      group.classList.toggle('is-locked', locked)

      if (rotation) {
        track.setAttribute('d', path(context, centre, direction, low, high))
        const range = joint.range[axis]
        setShown(band, range !== undefined)
        if (range) {
          band.setAttribute('d', path(context, centre, direction, Math.max(low, range[0]), Math.min(high, range[1])))
        }
      } else {
        const reach = SLIP_HALF / gear
        track.setAttribute('d', path(context, centre, direction, -reach, reach))
        setShown(band, false)
        arrows.setAttribute('d', arrowHeads(context, centre, direction, reach))
      }
      travelled.setAttribute('d', path(context, centre, direction, 0, shownValue))
      const rest = insideUnits(axis, state.case.rest?.[joint.id]?.[axis] ?? 0)
      tick(context, centre, direction, rest)
      drawWords(context, centre, direction)
      describe(context, held)
    },
    dispose: () => {
      input.dispose()
      group.remove()
    },
  }

  /** The mark where the joint rests when nothing holds it. */
  function tick(context: OverlayContext, centre: Float64Array, direction: Float64Array, rest: number) {
    const step = (rotation ? 1 / gear : SLIP_TRAVEL / gear) * 0.05
    onTrack(context, centre, direction, rest, at)
    onTrack(context, centre, direction, rest + step, next)
    const length = Math.hypot(next.x - at.x, next.y - at.y) || 1
    const nx = (-(next.y - at.y) / length) * 6
    const ny = ((next.x - at.x) / length) * 6
    setLine(restTick, at.x - nx, at.y - ny, at.x + nx, at.y + ny)
  }

  function arrowHeads(context: OverlayContext, centre: Float64Array, direction: Float64Array, reach: number): string {
    let text = ''
    for (const sign of [-1, 1]) {
      onTrack(context, centre, direction, sign * reach, at)
      onTrack(context, centre, direction, sign * reach * 0.8, next)
      const length = Math.hypot(at.x - next.x, at.y - next.y) || 1
      const ux = (at.x - next.x) / length
      const uy = (at.y - next.y) / length
      const corner = (side: number) =>
        `${(at.x - ux * 8 - uy * 5 * side).toFixed(1)} ${(at.y - uy * 8 + ux * 5 * side).toFixed(1)}`
      text += `M${corner(1)}L${at.x.toFixed(1)} ${at.y.toFixed(1)}L${corner(-1)}`
    }
    return text
  }
}
