import { capitalise, fill, nameOf } from '#language'
import { lockedAxes } from '#body'
import type { JointId } from '#body'
import { isRotation } from './handle-geometry.ts'
import type { Hand, OverlayActions, OverlayContext } from './overlay-context.ts'
import { html, icon, keepFromPicture, setShown, setText } from './svg.ts'

/** The chip of the selected joint always stands at the same place: the middle of the lower edge. CSS px. */
const CHIP_MARGIN = 14

export interface JointChip {
  /** Other parts may add buttons of their own, class `stage-chip-button`. */
  readonly element: HTMLElement
  update: (context: OverlayContext, selected: JointId | null) => void
}

/** Puts the icon first in its button, if another one stands there. */
function face(of: Element, wanted: Element | null, others: readonly (Element | null)[]) {
  if (!wanted || of.firstElementChild === wanted) return
  for (const other of others) other?.remove()
  of.prepend(wanted)
}

/** The selected joint's name, padlock and "let go"; where there is little room also which of its handles are shown. */
export function createJointChip(layer: Element, actions: OverlayActions, hand: Hand): JointChip {
  const element = html('div', 'stage-chip', layer)
  element.setAttribute('role', 'group')
  const nameText = html('span', 'stage-chip-name', element)
  const button = (name: Parameters<typeof icon>[0]) => {
    const made = html('button', 'stage-chip-button', element)
    made.type = 'button'
    made.append(icon(name))
    return made
  }
  const kindButton = button('turn')
  const kindIcons = { turn: kindButton.firstElementChild, shift: icon('shift') }
  const kindWord = html('span', 'stage-chip-word', kindButton)
  const lockButton = button('unlocked')
  const lockIcons = { unlocked: lockButton.firstElementChild, locked: icon('locked') }
  const lockWord = html('span', '', lockButton)
  const letGoButton = button('pin')
  const letGoWord = html('span', '', letGoButton)
  let selected: JointId | null = null
  // Told, not asked for: asking would cost a layout in every frame.
  let size = { width: 0, height: 0 }
  new ResizeObserver(() => {
    size = { width: element.offsetWidth, height: element.offsetHeight }
    actions.invalidate()
  }).observe(element)
  let locked = false

  keepFromPicture(element)
  kindButton.addEventListener('click', () => {
    hand.kind = hand.kind === 'turn' ? 'shift' : 'turn'
    actions.invalidate()
  })
  lockButton.addEventListener('click', () => {
    if (selected) actions.command(locked ? { type: 'unlock', joint: selected } : { type: 'lock', joint: selected })
  })
  letGoButton.addEventListener('click', () => {
    if (selected) actions.command({ type: 'let-go', joint: selected })
  })

  return {
    element,
    update: ({ words, bounds, state, model, compact, taken }, joint) => {
      selected = joint
      setShown(element, joint !== null && words !== null)
      if (!joint || !words) return
      locked = lockedAxes(state.case.lock?.[joint]).length > 0
      const name = nameOf(joint, words, state.view.names === 'latin' ? 'latin' : 'local')
      setText(nameText, capitalise(name))
      element.setAttribute('aria-label', name)
      const lock = capitalise(fill(locked ? words.stage.unlock : words.stage.lock, { name }))
      lockButton.setAttribute('aria-pressed', String(locked))
      lockButton.setAttribute('aria-label', lock)
      setText(lockWord, locked ? capitalise(words.stage.locked) : '')
      setShown(lockWord, locked)
      face(lockButton, lockIcons[locked ? 'locked' : 'unlocked'], Object.values(lockIcons))
      const free = model.joints.find(({ id }) => id === joint)?.free ?? []
      setShown(kindButton, compact && free.some(isRotation) && !free.every(isRotation))
      const kind = words.stage[hand.kind === 'turn' ? 'turns' : 'shifts']
      setText(kindWord, kind)
      kindButton.setAttribute('aria-label', kind)
      face(kindButton, kindIcons[hand.kind], Object.values(kindIcons))
      setShown(letGoButton, Object.keys(state.case.impose?.[joint] ?? {}).length > 0)
      letGoButton.setAttribute('aria-label', capitalise(fill(words.stage.letGo, { name })))
      setText(letGoWord, compact ? '' : words.stage.release)
      const { width, height } = size
      const x = (bounds.left + bounds.right) / 2 - width / 2
      const y = bounds.bottom - height - CHIP_MARGIN
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      // A host may move it out of the way of something of its own (--stage-chip-lift, --stage-chip-shift).
      taken.push({ x: x + element.offsetLeft, y: y + element.offsetTop, width, height })
    },
  }
}
