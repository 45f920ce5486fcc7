import { capitalise, nameOf } from '#language'
import { lockedAxes } from '#body'
import type { JointId } from '#body'
import { createJointChip } from './joint-chip.ts'
import type { Hand, OverlayActions, OverlayContext, OverlayPart } from './overlay-context.ts'
import type { ScreenPoint } from './projection.ts'
import { html, icon, keepFromPicture, setShown, setText } from './svg.ts'

/** Joints that always have a mark to take hold of; any other joint gets one while it is selected, locked or held. */
const MAIN_JOINTS: readonly JointId[] = [
  'sij-right',
  'symphysis',
  'sij-left',
  'l5-s1',
  'sacrococcygeal',
  'hip-right',
  'hip-left',
  'knee-right',
  'knee-left',
  'ankle-right',
  'ankle-left',
]
const EDGE = 8
/** Marks closer together than this on the picture cover each other: the width of one, CSS px. */
const COVERED = 28
/** What a mark covers for labels, CSS px. */
const MARK = 22
/** A joint this near to a cut still shows one of its bones, m. */
const CUT_SLACK = 0.01
/** Seen from further away than this (CSS px per metre) the marks are drawn small. */
const FAR = 700

/** True on the side of the cut that is taken away: a mark there would stand on nothing. */
function isCutAway({ state }: OverlayContext, point: Float64Array): boolean {
  const { cut } = state.view
  if (cut === null) return false
  return ((point['xyz'.indexOf(cut.axis)] ?? 0) - cut.at) * cut.keep < -CUT_SLACK
}

/** How far a joint lies from the eye, m, against the others. */
function depthOf({ model, projector }: OverlayContext, id: JointId): number {
  const [x, y, z] = model.joints.find((candidate) => candidate.id === id)?.centre ?? [0, 0, 0]
  const [ex = 0, ey = 0, ez = 0] = projector.toEye
  return -(x * ex + y * ey + z * ez)
}

interface Mark {
  readonly joint: JointId
  readonly button: HTMLButtonElement
  readonly tip: HTMLSpanElement
}

/**
 * A small mark at each main joint: click to take hold. Locked joints show a padlock, held ones a pin; the selected
 * joint has a chip.
 */
export function createJointButtons(
  layer: Element,
  actions: OverlayActions,
  hand: Hand,
): OverlayPart & { readonly chip: HTMLElement } {
  const marks = new Map<JointId, Mark>()
  const chip = createJointChip(layer, actions, hand)
  let selected: JointId | null = null
  const point = new Float64Array(3)
  const at: ScreenPoint = { x: 0, y: 0, w: 0 }
  const nearer: { x: number; y: number }[] = []

  function make(joint: JointId): Mark {
    const button = html('button', 'stage-joint', layer)
    button.type = 'button'
    button.dataset.joint = joint
    const tip = html('span', 'stage-tip', button)
    tip.setAttribute('aria-hidden', 'true')
    button.append(icon('locked'), icon('pin'))
    keepFromPicture(button)
    button.addEventListener('click', () => {
      actions.command({ type: 'select', joint: selected === joint ? null : joint, bone: null })
    })
    // Reading order: marks before the chip.
    layer.insertBefore(button, chip.element)
    const mark = { joint, button, tip }
    marks.set(joint, mark)
    return mark
  }

  return {
    chip: chip.element,
    update: (context) => {
      const { model, state, projector, words, bounds, taken } = context
      selected = (state.view.joint as JointId | null) ?? null
      chip.update(context, selected)
      const wanted = new Set<JointId>(MAIN_JOINTS)
      for (const record of [state.case.lock, state.case.impose]) {
        for (const joint of Object.keys(record ?? {})) wanted.add(joint as JointId)
      }
      if (selected) wanted.add(selected)
      layer.classList.toggle('is-far', projector.pixelsPerMetre([0, 0, 0]) < FAR)
      for (const joint of wanted) if (!marks.has(joint)) make(joint)
      // A free mark behind another one says nothing and is in the way; what was done to a joint is always marked.
      const isFree = ({ joint, button }: Mark) =>
        lockedAxes(state.case.lock?.[joint]).length === 0 &&
        Object.keys(state.case.impose?.[joint] ?? {}).length === 0 &&
        selected !== joint &&
        document.activeElement !== button
      nearer.length = 0
      const order = [...marks.values()].sort(
        (a, b) => Number(isFree(a)) - Number(isFree(b)) || depthOf(context, a.joint) - depthOf(context, b.joint),
      )
      for (const mark of order) {
        const joint = model.joints.find(({ id }) => id === mark.joint)
        if (!joint || !wanted.has(mark.joint)) {
          setShown(mark.button, false)
          continue
        }
        projector.carried(model.bodies.indexOf(joint.parent), joint.centre, point)
        projector.project(point, at)
        const inside =
          at.w > 0 &&
          state.view.explode === 0 &&
          !isCutAway(context, point) &&
          at.x > bounds.left + EDGE &&
          at.x < bounds.right - EDGE &&
          at.y > bounds.top &&
          at.y < bounds.bottom - EDGE
        const locked = lockedAxes(state.case.lock?.[mark.joint]).length > 0
        const held = Object.keys(state.case.impose?.[mark.joint] ?? {}).length > 0
        const covered = isFree(mark) && nearer.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < COVERED)
        setShown(mark.button, inside && !covered)
        if (!inside || covered) continue
        nearer.push({ x: at.x, y: at.y })
        taken.push({ x: at.x - MARK / 2, y: at.y - MARK / 2, width: MARK, height: MARK })
        mark.button.dataset.state = locked ? 'locked' : held ? 'held' : 'free'
        mark.button.setAttribute('aria-pressed', String(selected === mark.joint))
        if (words) {
          const name = capitalise(nameOf(mark.joint, words, state.view.names === 'latin' ? 'latin' : 'local'))
          const note = locked ? `, ${words.stage.locked}` : held ? `, ${words.stage.held}` : ''
          if (mark.button.getAttribute('aria-label') !== name + note)
            mark.button.setAttribute('aria-label', name + note)
          setText(mark.tip, name)
        }
        mark.button.style.transform = `translate(-50%, -50%) translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`
      }
    },
  }
}
