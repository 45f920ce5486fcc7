import './handle.css'
import type { JointId } from '#body'
import { createHandle, LET_GO_BESIDE } from './handle.ts'
import { isRotation } from './handle-geometry.ts'
import type { DrawnHandle, Handle, WordWish } from './handle.ts'
import { layOutLabels } from './label-layout.ts'
import type { LabelBox } from './label-layout.ts'
import type { Hand, OverlayActions, OverlayContext, OverlayPart } from './overlay-context.ts'
import { setShown, setText } from './svg.ts'

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

/** Handles of the selected joint, one for each axis that can move. Made when a joint is selected, gone when it is not. */
export function createHandles(layer: Element, actions: OverlayActions, hand: Hand): OverlayPart {
  let shownJoint: JointId | null = null
  let shownModel: OverlayContext['model'] | null = null
  let handles: readonly Handle[] = []
  const centre = new Float64Array(3)
  const axes = [new Float64Array(3), new Float64Array(3), new Float64Array(3)]
  const origin = new Float64Array(3)

  function clear() {
    for (const handle of handles) handle.dispose()
    handles = []
  }

  return {
    update: (context) => {
      const { model, state, projector, compact } = context
      const joint = model.joints.find(({ id }) => id === state.view.joint)
      const id = joint?.id ?? null
      if (id !== shownJoint || model !== shownModel) {
        clear()
        shownJoint = id
        shownModel = model
        if (joint) handles = joint.free.map((axis) => createHandle(joint, axis, layer, actions, hand))
      }
      // Drawn apart, bones no longer stand where their joint is.
      const apart = state.view.explode > 0
      if (!joint || apart) {
        for (const handle of handles) handle.hide()
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
      const drawn: DrawnHandle[] = []
      for (const handle of handles) {
        if (both || isRotation(handle.axis) === (hand.kind === 'turn')) {
          const result = handle.update(context, centre, axes)
          if (result) drawn.push(result)
        } else handle.hide()
      }
      writeWords(context, drawn)
    },
    dispose: clear,
  }
}
