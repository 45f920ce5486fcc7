import { axisWords, capitalise, fill, handleWords, nameOf } from '#language'
import type { ToolWords, Words } from '#language'
import { lockedAxes } from '#body'
import type { Axis, JointId } from '#body'
import type { State } from '#session'
import { cameraOn } from '../fly-to.ts'
import { axisIndex, isRotation } from '../handle-geometry.ts'
import type { Tool, ToolHost } from '../tool.ts'
import { html, icon, setShown } from '../svg.ts'
import { jointOf } from '../wardrobe.ts'
import { createMenu } from './menu.ts'
import type { MenuSection } from './menu.ts'
import { listenToPresses } from './press.ts'
import { stopItems } from './stop-items.ts'
import type { ToolWordsNow } from './tool-words.ts'

/** Steps of stiffness that can be told apart, times the measured one. */
const STIFFNESS = [
  ['softest', 0.1],
  ['softer', 0.5],
  ['normal', 1],
  ['stiffer', 2],
  ['stiffest', 10],
] as const

interface Subject {
  readonly joint: JointId | null
  readonly bone: string | null
}

/**
 * What can be done to a joint or a bone right where it is: locks axis by axis, stiffness, let go; fade, hide, show
 * alone. Opens at a long press, a right click, the menu key, or the button in the chip.
 */
export function createJointMenu(host: ToolHost, toolWords: ToolWordsNow): Tool {
  const { actions, controls, chip, container, hand } = host
  const { command } = actions
  let subject: Subject = { joint: null, bone: null }
  const menu = createMenu(controls, actions.invalidate)

  function toggleSnap() {
    hand.snap = !hand.snap
    actions.invalidate()
  }

  function open(next: Subject, at: { readonly x: number; readonly y: number }, back: HTMLElement | null) {
    const words = host.words()
    const own = toolWords()
    if (!words || !own) return
    subject = next
    const name = nameOf(next.joint ?? next.bone ?? '', words)
    menu.open(fill(own.menu, { name }), at, back)
    actions.invalidate()
  }

  const presses = listenToPresses(container, {
    pressed: (element, x, y) => {
      if (element.closest('.stage-menu')) return false
      const mark = element.closest<HTMLElement>('.stage-joint')
      const joint = (mark?.dataset.joint ?? null) as JointId | null
      if (mark && joint) {
        command({ type: 'select', joint, bone: null })
        open({ joint, bone: null }, { x: x + 12, y: y + 12 }, mark)
        return true
      }
      if (element.closest('.stage-chip, .stage-knob, .stage-tool')) return false
      const bone = host.hitAt(x, y)?.part ?? null
      if (!bone) return false
      const owner = jointOf(bone, host.model())
      command({ type: 'select', joint: owner, bone })
      open({ joint: owner, bone }, { x: x + 8, y: y + 8 }, container)
      return true
    },
  })

  const snapButton = html('button', 'stage-chip-button stage-chip-snap', chip)
  const moreButton = html('button', 'stage-chip-button', chip)
  snapButton.type = moreButton.type = 'button'
  snapButton.append(icon('snap'))
  moreButton.append(icon('more'))
  moreButton.setAttribute('aria-haspopup', 'menu')
  snapButton.addEventListener('click', toggleSnap)
  moreButton.addEventListener('click', () => {
    const state = host.state()
    if (!state) return
    const box = moreButton.getBoundingClientRect()
    const origin = container.getBoundingClientRect()
    // Above the chip: the menu's own height brings it there, for it stays inside the picture.
    const at = { x: box.right - origin.left - 40, y: box.top - origin.top - 360 }
    open({ joint: state.view.joint as JointId | null, bone: state.view.bone }, at, moreButton)
  })

  function lockSections(joint: JointId, state: State, words: Words, own: ToolWords): MenuSection[] {
    const free = host.model().joints.find(({ id }) => id === joint)?.free ?? []
    const locked = lockedAxes(state.case.lock?.[joint])
    const whole = free.every((axis) => locked.includes(axis))
    const itemOf = (axis: Axis) => {
      const on = locked.includes(axis)
      const run = () => command(on ? { type: 'unlock', joint, axes: [axis] } : { type: 'lock', joint, axes: [axis] })
      return { label: capitalise(axisWords(joint, axis, words)), on, run }
    }
    const all = {
      label: capitalise(own.whole),
      on: whole,
      run: () => command(whole ? { type: 'unlock', joint } : { type: 'lock', joint }),
    }
    const sections: MenuSection[] = [{ title: own.locks, items: [all] }]
    if (free.length < 2) return sections
    const turns = free.filter(isRotation)
    const shifts = free.filter((axis) => !isRotation(axis))
    sections.push({ title: words.stage.turns, items: turns.map(itemOf) })
    sections.push({ title: words.stage.shifts, items: shifts.map(itemOf) })
    return sections
  }

  /** Each way a joint can turn, to be stopped where it stands. */
  function stopSection(joint: JointId, state: State, words: Words, own: ToolWords): MenuSection {
    const { joints } = host.model()
    const index = joints.findIndex(({ id }) => id === joint)
    const found = joints[index]
    if (!found) return { items: [] }
    const at = (axis: Axis) => host.pose()?.displacements[index * 6 + axisIndex(axis)] ?? 0
    const items = stopItems(found, state, at).map(({ axis, sign, on, command: stop }) => ({
      label: fill(own.noFurther, { way: handleWords(joint, axis, sign, words) }),
      on,
      run: () => command(stop),
    }))
    return { title: own.stops, items }
  }

  function jointSections(joint: JointId, state: State, words: Words, own: ToolWords): MenuSection[] {
    const factor = state.case.stiffness?.[joint] ?? 1
    const held = Object.keys(state.case.impose?.[joint] ?? {}).length > 0
    return [
      ...lockSections(joint, state, words, own),
      stopSection(joint, state, words, own),
      {
        title: own.stiffness,
        items: STIFFNESS.map(([word, times]) => ({
          label: capitalise(own[word]),
          on: factor === times,
          group: 'stiffness',
          run: () => command({ type: 'stiffness', joint, factor: times === 1 ? null : times }),
        })),
      },
      {
        items: [
          ...(held ? [{ label: words.stage.release, run: () => command({ type: 'let-go', joint }) }] : []),
          { label: own.snap, on: hand.snap, run: toggleSnap },
          { label: own.reset, run: () => command({ type: 'reset-joint', joint }) },
          {
            label: own.closely,
            run: () => {
              const camera = cameraOn(joint, host.model())
              if (camera) command({ type: 'camera', camera })
            },
          },
        ],
      },
    ]
  }

  function boneSection(bone: string | null, { view }: State, own: ToolWords): MenuSection {
    const changed = view.only !== null || Object.keys(view.looks).length > 0
    const look = bone === null ? undefined : view.looks[bone]
    const all = changed ? [{ label: own.all, run: () => command({ type: 'isolate', bones: null }) }] : []
    if (bone === null) return { items: all }
    const show = (wanted: 'faded' | 'hidden') => () =>
      command({ type: 'look', bone, look: look === wanted ? null : wanted })
    return {
      title: own.bone,
      items: [
        { label: own.fade, on: look === 'faded', run: show('faded') },
        { label: own.hide, on: look === 'hidden', run: show('hidden') },
        { label: own.alone, run: () => command({ type: 'isolate', bones: [bone] }) },
        ...all,
      ],
    }
  }

  return {
    update: ({ words, state }) => {
      const own = toolWords()
      if (!words || !own) return
      setShown(snapButton, state.view.joint !== null)
      snapButton.setAttribute('aria-label', own.snap)
      snapButton.title = own.snap
      snapButton.setAttribute('aria-pressed', String(hand.snap))
      moreButton.setAttribute('aria-label', `${own.locks}, ${own.stiffness}`)
      moreButton.setAttribute('aria-expanded', String(menu.isOpen()))
      if (!menu.isOpen()) return
      const { joint, bone } = subject
      menu.refresh([...(joint ? jointSections(joint, state, words, own) : []), boneSection(bone, state, own)])
    },
    dispose: () => {
      presses.dispose()
      menu.dispose()
    },
  }
}
