import { handleWords } from '#language'
import { lockedAxes } from '#body'
import type { Axis, ModelView, Pose } from '#body'
import { stopsOf } from '#session'
import { holdAt, listenToGrip, listenToLetGo } from './handle-input.ts'
import { describeHandle } from './handle-says.ts'
import type { Grip, GripMaker } from './handle-grip.ts'
import { createRestGrip } from './handle-rest.ts'
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
  radiusShare,
  SLIP_TRAVEL,
} from './handle-geometry.ts'
import { arrowHeads, beyondEnd, crossStroke, stretch } from './handle-marks.ts'
import type { OnTrack } from './handle-marks.ts'
import type { Stops } from './handle-geometry.ts'
import type { Hand, OverlayActions, OverlayContext } from './overlay-context.ts'
import type { ScreenPoint } from './projection.ts'
import type { LabelBox } from './label-layout.ts'
import { setShown, svg } from './svg.ts'

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
/** Strokes across the track: ends of the measured range, stops, where it is held; CSS px to either side. */
const RANGE_STROKE = 5
const STOP_STROKE = 9
const HELD_STROKE = 11
const WORD_GAP = 10
/** What lets go stands this far beside the middle of its read-out, CSS px. */
export const LET_GO_BESIDE = 34
/** Half of what an arrow covers across its track, CSS px. */
const ARROW_HALF = 7
/** The read-out stands this far above its knob, CSS px. */
const READOUT_ABOVE = 27
/** An arrow seen nearly from its end is still drawn this far to either side, or its heads would lie under the knob, CSS px. */
const SHORTEST_ARROW = 24
/** An arrow that points this much at the eye cannot be dragged. */
const MIN_FORESHORTENED = 0.35
/** A tangent shorter than this share of the radius would make a drag run away. */
const MIN_TANGENT = 0.35

/** A word at one end of a track, and where it would like to stand: `side` -1 ends there, 1 begins there, 0 about it. */
export interface WordWish {
  readonly element: SVGTextElement
  readonly text: string
  readonly x: number
  readonly y: number
  readonly side: number
}

/** A read-out and where its middle would like to stand. */
export interface ReadoutWish {
  readonly x: number
  readonly y: number
  /** Puts it where there was room. */
  readonly place: (x: number, y: number) => void
}

/** What a drawn handle takes up. */
export interface DrawnHandle {
  /** What words keep off: everything that can be taken hold of. */
  readonly knobs: readonly { readonly x: number; readonly y: number }[]
  /** What words keep off, too. */
  readonly arrow: LabelBox | null
  readonly words: readonly WordWish[]
  /** Where the axis stands, with room beside it for what lets go; null where nothing is held. */
  readonly readout: ReadoutWish | null
}

/** Where the joint is now: its middle (m) and its axes. */
export interface About {
  readonly centre: Float64Array
  readonly axes: readonly Float64Array[]
}

/** How an arc lies: how many times as wide as usual it is, and how far turned about its axis, rad. */
export interface Lie {
  readonly wide: number
  readonly turned: number
}

/** One free axis of the selected joint: an arc or an arrow with a knob that is dragged, or moved with keys. */
export interface Handle {
  readonly axis: Axis
  /** Where its knob would stand, CSS px; null when it cannot be seen from here. */
  knobAt: (context: OverlayContext, about: About, lie: Lie) => { readonly x: number; readonly y: number } | null
  /** Draws it about the joint's place now; null when it cannot be seen from here. */
  update: (context: OverlayContext, about: About, lie: Lie) => DrawnHandle | null
  hide: () => void
  dispose: () => void
}

export function createHandle(
  joint: Joint,
  axis: Axis,
  layer: Element,
  actions: OverlayActions,
  hand: Hand,
  makers: readonly GripMaker[],
): Handle {
  const rotation = isRotation(axis)
  const letter = 'xyz'[axisIndex(axis)] ?? 'x'
  const group = svg('g', { class: `stage-handle is-${letter} ${rotation ? 'is-arc' : 'is-slip'}` }, layer)
  const track = svg('path', { class: 'stage-track' }, group)
  const band = svg('path', { class: 'stage-band' }, group)
  const limits = svg('path', { class: 'stage-limits' }, group)
  const arrows = svg('path', { class: 'stage-arrows' }, group)
  const travelled = svg('path', { class: 'stage-travelled' }, group)
  const stopMarks = svg('path', { class: 'stage-stops' }, group)
  const restMark = svg('path', { class: 'stage-rest' }, group)
  const heldMark = svg('path', { class: 'stage-held' }, group)
  const words = [-1, 1].map(() => svg('text', { class: 'stage-word' }, group))
  const knob = svg('g', { class: 'stage-knob', role: 'slider', tabindex: '0' }, group)
  svg('circle', { class: 'stage-hit', r: `${HIT}` }, knob)
  svg('circle', { class: 'stage-knob-face', r: `${KNOB}` }, knob)
  const letGo = svg('g', { class: 'stage-let-go', role: 'button', tabindex: '0' }, group)
  svg('circle', { class: 'stage-let-go-hit', r: '14' }, letGo)
  svg('circle', { class: 'stage-let-go-face', r: '8' }, letGo)
  svg('path', { class: 'stage-let-go-cross', d: 'M-3 -3L3 3M3 -3L-3 3' }, letGo)
  const readout = svg('text', { class: 'stage-readout' }, group)
  const [low, high] = handleRange(joint, axis)
  const gear = gearOf(joint, axis)
  const range = joint.range[axis]
  const step = (rotation ? 1 : SLIP_TRAVEL) / gear / 50

  const zero = new Float64Array(3)
  const point = new Float64Array(3)
  const at: ScreenPoint = { x: 0, y: 0, w: 0 }
  const next: ScreenPoint = { x: 0, y: 0, w: 0 }
  /** Change of the value (rad or m) per CSS px along x and y of the picture. */
  const perPixel = { x: 0, y: 0 }
  let radius = ARC_RADIUS
  /** The one on screen, changed in place: keys can come faster than frames, and each goes on from the one before. */
  let pose: Pose | null = null
  let slot = 0
  let locked = false
  let stops: Stops | undefined

  const release = { type: 'impose', joint: joint.id, axis, value: null } as const
  const input = listenToGrip(
    { group, grip: knob, dragged: 'is-dragged' },
    { joint, axis },
    { actions, hand },
    { set: (wanted) => holdAt(joint.id, axis, wanted), clear: () => release },
    { value: stands, locked: () => locked, perPixel, stops: () => stops },
  )
  const place = { joint, axis, group, knob, actions, hand }
  const grips: readonly Grip[] = [createRestGrip(place, restMark), ...makers.map((make) => make(place))]
  listenToLetGo(letGo, knob, () => actions.command(release))

  /** Sideways arrows stand on the outer side of their joint. */
  const slipSide = axis === 'tx' && joint.id.endsWith('-right') ? -1 : 1

  /** Where the joint stands along the axis, rad or m. */
  function stands(): number {
    return pose?.displacements[slot] ?? 0
  }

  /** Screen place of an arc angle or a slip distance. */
  function trackOf({ projector, model, pose: now }: OverlayContext, { centre, axes }: About, { wide, turned }: Lie) {
    const direction = axes[axisIndex(axis)]
    if (!direction || !now) return null
    pose = now
    slot = model.joints.findIndex(({ id }) => id === joint.id) * 6 + axisIndex(axis) + (rotation ? 0 : 3)
    const { width, height, toEye, up } = projector
    const fitting = Math.min(ARC_RADIUS, Math.max(MIN_ARC_RADIUS, ARC_SHARE * Math.min(width, height)))
    radius = rotation ? fitting * radiusShare(axis) * wide : fitting
    if (rotation) {
      const lean = letter === 'z' ? frontalLean(axes[1] ?? direction, toEye, up) : letter === 'y' ? -1 : 1
      arcZero(direction, toEye, up, lean, zero)
    }
    const scale = projector.pixelsPerMetre(centre)
    return (v: number, out: ScreenPoint) => {
      if (rotation) arcPoint(centre, direction, zero, radius / scale, v * gear + turned, point)
      else {
        const distance = (slipSide * SLIP_DISTANCE * radius + v * gear) / scale
        for (let k = 0; k < 3; k++) point[k] = (centre[k] ?? 0) + (direction[k] ?? 0) * distance
      }
      return projector.project(point, out)
    }
  }
  const steps = (from: number, to: number) =>
    rotation ? Math.max(1, Math.ceil((ARC_STEPS * Math.abs(to - from) * gear) / (2 * ARC_HALF))) : 1

  /** Middle of the read-out; what lets go stands to its right. */
  function placeReadout(x: number, y: number) {
    readout.setAttribute('x', x.toFixed(1))
    readout.setAttribute('y', (y + 4).toFixed(1))
    letGo.setAttribute('transform', `translate(${(x + LET_GO_BESIDE).toFixed(1)} ${y.toFixed(1)})`)
  }

  /** How far an arrow reaches to either side, m. */
  function arrowReach(onTrack: OnTrack): number {
    const reach = SLIP_HALF / gear
    onTrack(-reach, at)
    onTrack(reach, next)
    return reach * Math.max(1, (2 * SHORTEST_ARROW) / Math.hypot(next.x - at.x, next.y - at.y))
  }

  /** The box about an arrow's two ends. */
  function boxOf(onTrack: OnTrack, reach: number): LabelBox {
    onTrack(-reach, at)
    onTrack(reach, next)
    const x = Math.min(at.x, next.x) - ARROW_HALF
    const y = Math.min(at.y, next.y) - ARROW_HALF
    const [width, height] = [Math.abs(at.x - next.x), Math.abs(at.y - next.y)]
    return { x, y, width: width + 2 * ARROW_HALF, height: height + 2 * ARROW_HALF }
  }

  function placeKnob(shownValue: number, onTrack: (v: number, out: ScreenPoint) => ScreenPoint): boolean {
    onTrack(shownValue + step, next)
    onTrack(shownValue, at)
    const dx = (next.x - at.x) / step
    const dy = (next.y - at.y) / step
    const length = Math.hypot(dx, dy)
    const full = rotation ? gear * radius : gear
    if (!rotation && length <= MIN_FORESHORTENED * full) return false
    const safe = Math.max(length, MIN_TANGENT * full) ** 2
    const straight = length > 1e-9 ? Math.max(1, (MIN_TANGENT * full) / length) : 0
    perPixel.x = (dx * straight) / safe
    perPixel.y = (dy * straight) / safe
    knob.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`)
    placeReadout(at.x, at.y - READOUT_ABOVE)
    return true
  }

  return {
    axis,
    knobAt: (context, about, lie) => {
      const onTrack = trackOf(context, about, lie)
      if (!onTrack) return null
      onTrack(Math.min(high, Math.max(low, stands())), at)
      return { x: at.x, y: at.y }
    },
    update: (context, about, lie) => {
      const { state, projector } = context
      const onTrack = trackOf(context, about, lie)
      if (!onTrack) return null
      const value = stands()
      const imposed = state.case.impose?.[joint.id]?.[axis]
      const held = imposed !== undefined
      locked = lockedAxes(state.case.lock?.[joint.id]).includes(axis)
      const stopped = stopsOf(state.case.lock?.[joint.id])?.[axis]
      stops = stopped && [insideUnits(axis, stopped[0]), insideUnits(axis, stopped[1])]
      const shownValue = Math.min(high, Math.max(low, value))
      const visible = placeKnob(shownValue, onTrack)
      setShown(group, visible)
      if (!visible) return null
      const knobAt = { x: at.x, y: at.y }
      group.classList.toggle('is-held', held)
      group.classList.toggle('is-locked', locked)
      group.classList.toggle('is-moving', hand.axis === axis)
      group.classList.toggle('is-beyond', range !== undefined && (value < range[0] || value > range[1]))
      setShown(letGo, held && !locked)

      const draw = (path: SVGPathElement, from: number, to: number) =>
        path.setAttribute('d', stretch(onTrack, from, to, steps(from, to)))
      const reach = arrowReach(onTrack)
      if (rotation) draw(track, low, high)
      else {
        draw(track, -reach, reach)
        arrows.setAttribute('d', arrowHeads(onTrack, reach))
      }
      setShown(band, range !== undefined)
      if (range) {
        const [from, to] = [Math.max(low, range[0]), Math.min(high, range[1])]
        draw(band, from, to)
        limits.setAttribute('d', [from, to].map((v) => crossStroke(onTrack, v, step, RANGE_STROKE)).join(''))
      }
      draw(travelled, 0, shownValue)
      setShown(stopMarks, stops !== undefined)
      const marks = stops?.filter((v) => v > low && v < high).map((v) => crossStroke(onTrack, v, step, STOP_STROKE))
      if (marks) stopMarks.setAttribute('d', marks.join(''))
      const full = rotation ? gear * radius : gear
      const frame = {
        onTrack,
        step,
        inner: projector.project(about.centre, { x: 0, y: 0, w: 0 }),
        slowest: MIN_TANGENT * full,
        held: held ? insideUnits(axis, imposed) : null,
        locked,
        stops,
      }
      const gripsAt = grips.flatMap((grip) => grip.update(context, frame))
      setShown(heldMark, held)
      if (held) heldMark.setAttribute('d', crossStroke(onTrack, insideUnits(axis, imposed), step, HELD_STROKE))
      describeHandle({ joint, axis, knob, letGo, readout }, context, { value, held, locked })
      return {
        knobs: [knobAt, ...gripsAt],
        arrow: rotation ? null : boxOf(onTrack, reach),
        readout: held ? { x: knobAt.x, y: knobAt.y - READOUT_ABOVE, place: placeReadout } : null,
        words: words.map((element, k) => {
          const sign = k === 0 ? -1 : 1
          const text = context.words ? handleWords(joint.id, axis, sign, context.words) : ''
          const end = rotation ? (sign < 0 ? low : high) : sign * reach
          return { element, text, ...beyondEnd(onTrack, end, WORD_GAP) }
        }),
      }
    },
    hide: () => setShown(group, false),
    dispose: () => {
      input.dispose()
      for (const grip of grips) grip.dispose()
      group.remove()
    },
  }
}
