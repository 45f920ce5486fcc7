import './handle.css'
import type { Axis, JointId } from '#body'
import { createHandle, LET_GO_BESIDE } from './handle.ts'
import { isRotation } from './handle-geometry.ts'
import type { GripMaker } from './handle-grip.ts'
import type { About, DrawnHandle, Handle, Lie, WordWish } from './handle.ts'
import { layOutLabels } from './label-layout.ts'
import type { LabelBox } from './label-layout.ts'
import type { Hand, OverlayActions, OverlayContext, OverlayPart } from './overlay-context.ts'
import { setShown, setText, svg } from './svg.ts'

/** A word's box on the picture, CSS px: counted from its letters in the widest of the common fonts, for SVG text asked for
 * its size forces a layout. */
const LETTER = 7.6
const WORD_HEIGHT = 16
/** What a knob and its number cover, CSS px. */
const KNOB_BOX = { width: 26, height: 26 } as const
/** A read-out with what lets go beside it: its height and how far it reaches to the left of its middle, CSS px. */
const READOUT = { left: 24, height: 22, right: LET_GO_BESIDE + 12 } as const

function wishedBox({ text, x, y, side }: WordWish): LabelBox {
  const width = text.length * LETTER
  return {
    x: side === 0 ? x - width / 2 : side > 0 ? x : x - width,
    y: y - WORD_HEIGHT / 2,
    width,
    height: WORD_HEIGHT,
  }
}

/** Where a read-out may stand instead of above its knob: to its right, to its left; CSS px from there. */
const BESIDE_KNOB = [
  { dx: 0, dy: 0 },
  { dx: 42, dy: 18 },
  { dx: -64, dy: 18 },
] as const

/** Read-outs of what is held come first: they are what the hand is about. */
function placeReadouts({ taken, bounds }: Pick<OverlayContext, 'taken' | 'bounds'>, drawn: readonly DrawnHandle[]) {
  const { left, right, height } = READOUT
  for (const { readout } of drawn) {
    if (!readout) continue
    const [nearest] = BESIDE_KNOB.flatMap(({ dx, dy }) => {
      const box = { x: readout.x + dx - left, y: readout.y + dy - height / 2, width: left + right, height }
      const [place] = layOutLabels([box], bounds, taken)
      return place ? [{ place, slid: Math.abs(place.y - box.y) }] : []
    }).toSorted((a, b) => a.slid - b.slid)
    if (!nearest) continue
    const { place } = nearest
    taken.push(place)
    readout.place(place.x + left, place.y + height / 2)
  }
}

/** Writes the words of all handles so that none covers another or a knob; a word without a place is left out. */
function writeWords({ taken, bounds }: OverlayContext, drawn: readonly DrawnHandle[]) {
  for (const { knobs, arrow } of drawn) {
    const { width, height } = KNOB_BOX
    for (const { x, y } of knobs) taken.push({ x: x - width / 2, y: y - height / 2, width, height })
    if (arrow) taken.push(arrow)
  }
  placeReadouts({ taken, bounds }, drawn)
  const wishes = drawn.flatMap(({ words }) => words)
  for (const [k, place] of layOutLabels(wishes.map(wishedBox), bounds, taken).entries()) {
    const wish = wishes[k]
    if (!wish) continue
    setShown(wish.element, place !== null)
    if (!place) continue
    taken.push(place)
    setText(wish.element, wish.text)
    wish.element.setAttribute('x', (place.x + place.width / 2).toFixed(1))
    wish.element.setAttribute('y', (place.y + WORD_HEIGHT - 4).toFixed(1))
  }
}

/** Knobs nearer to each other than this cannot be told apart by the hand, CSS px. */
const APART = 27
/** How an arc may lie for its knob to stand clear of the others, best first. */
const LIES: readonly Lie[] = [
  { wide: 1, turned: 0 },
  { wide: 1.3, turned: 0 },
  { wide: 0.72, turned: 0 },
  { wide: 1, turned: 0.4 },
  { wide: 1, turned: -0.4 },
  { wide: 1.3, turned: 0.4 },
  { wide: 1.3, turned: -0.4 },
]

interface Placed {
  readonly handle: Handle
  lie: Lie
}

/**
 * Chooses how each arc lies, so that no knob stands on another or on the joint's own mark: arcs seen from their edge all
 * pass through the same few pixels. What is right stays as it is, or arcs would flicker as the view turns.
 */
function spread(context: OverlayContext, about: About, placed: readonly Placed[]) {
  const { bounds } = context
  const others: { x: number; y: number }[] = [context.projector.project(about.centre, { x: 0, y: 0, w: 0 })]
  // Arrows have nothing to give way with.
  for (const one of placed.toSorted((a, b) => Number(isRotation(a.handle.axis)) - Number(isRotation(b.handle.axis)))) {
    const clearance = (lie: Lie) => {
      const at = one.handle.knobAt(context, about, lie)
      if (!at) return Infinity
      const inside = at.x > bounds.left && at.x < bounds.right && at.y > bounds.top && at.y < bounds.bottom
      return inside ? Math.min(...others.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))) : 0
    }
    if (isRotation(one.handle.axis) && clearance(one.lie) < APART) {
      one.lie =
        LIES.find((lie) => clearance(lie) >= APART) ??
        LIES.reduce((best, lie) => (clearance(lie) > clearance(best) ? lie : best))
    }
    const at = one.handle.knobAt(context, about, one.lie)
    if (at) others.push(at)
  }
}

/** Handles of the selected joint, one for each axis that can move. Made when a joint is selected, gone when it is not. */
export function createHandles(
  layer: Element,
  actions: OverlayActions,
  hand: Hand,
): OverlayPart & {
  /** Puts one more grip on the track of every axis. */
  readonly addGrip: (make: GripMaker) => void
} {
  const makers: GripMaker[] = []
  // Their place in the order of reading stays when they are made anew.
  const group = svg('g', {}, layer)
  let shownJoint: JointId | null = null
  let shownModel: OverlayContext['model'] | null = null
  let handles: readonly Placed[] = []
  const centre = new Float64Array(3)
  const axes = [new Float64Array(3), new Float64Array(3), new Float64Array(3)]
  const origin = new Float64Array(3)

  function clear() {
    for (const { handle } of handles) handle.dispose()
    handles = []
    shownJoint = null
  }

  return {
    addGrip: (make) => {
      makers.push(make)
      clear()
    },
    update: (context) => {
      const { model, state, projector, compact } = context
      const joint = model.joints.find(({ id }) => id === state.view.joint)
      const id = joint?.id ?? null
      if (id !== shownJoint || model !== shownModel) {
        clear()
        shownJoint = id
        shownModel = model
        const made = (axis: Axis, of: NonNullable<typeof joint>) => createHandle(of, axis, group, actions, hand, makers)
        if (joint) handles = joint.free.map((axis) => ({ handle: made(axis, joint), lie: { wide: 1, turned: 0 } }))
      }
      // Drawn apart, bones no longer stand where their joint is.
      const apart = state.view.explode > 0
      if (!joint || apart) {
        for (const { handle } of handles) handle.hide()
        return
      }
      const parent = model.bodies.indexOf(joint.parent)
      projector.carried(parent, joint.centre, centre)
      projector.carried(parent, [0, 0, 0], origin)
      for (const [k, axis] of joint.axes.entries()) {
        const out = axes[k]
        if (!out) continue
        projector.carried(parent, axis, out)
        for (let i = 0; i < 3; i++) out[i] = (out[i] ?? 0) - (origin[i] ?? 0)
      }
      // Where there is room for three handles only, the hand chooses which three.
      const both = !compact || !joint.free.some(isRotation) || joint.free.every(isRotation)
      const wanted = handles.filter(({ handle }) => both || isRotation(handle.axis) === (hand.kind === 'turn'))
      for (const one of handles) if (!wanted.includes(one)) one.handle.hide()
      const about = { centre, axes }
      // An arc under the hand stays as it lies.
      if (!hand.busy) spread(context, about, wanted)
      const drawn = wanted.flatMap(({ handle, lie }) => handle.update(context, about, lie) ?? [])
      writeWords(context, drawn)
    },
    dispose: clear,
  }
}
