import { lockedAxes } from '#body'
import type { ModelView } from '#body'
import type { State } from '#session'
import type { Grab } from '../gestures.ts'
import { axisIndex, draggedValue, handleRange, isRotation } from '../handle-geometry.ts'
import { holdAt } from '../handle-input.ts'
import type { ScreenPoint } from '../projection.ts'
import type { Tool, ToolHost } from '../tool.ts'
import { jointOf } from '../wardrobe.ts'
import { pullOf } from './pull.ts'
import type { Pull, PullAxis } from './pull.ts'

type Joint = ModelView['joints'][number]

/** A small turn (rad) or shift (m) to see where the point under the finger would go. */
const NUDGE = 1e-3
const CURSOR_CLASS = 'can-pull'

/**
 * The selected bone can be taken anywhere and pulled. The pull becomes one axis of its joint (the one that goes where
 * the hand goes), held from then on; the rest of the picture still turns the view.
 */
export function createBoneGrab(host: ToolHost): Tool {
  const { projector, actions, hand } = host
  const here: ScreenPoint = { x: 0, y: 0, w: 0 }
  const there: ScreenPoint = { x: 0, y: 0, w: 0 }
  const centre = new Float64Array(3)
  const tip = new Float64Array(3)
  const origin = new Float64Array(3)
  const arm = new Float64Array(3)
  const moved = new Float64Array(3)

  /** The selected joint, if a bone it carries is the one that was hit. */
  function heldJoint(state: State, part: string | null): Joint | null {
    const model = host.model()
    const joint = model.joints.find(({ id }) => id === state.view.joint)
    return joint && part !== null && jointOf(part, model) === joint.id && part !== 'sacrum' ? joint : null
  }

  /** The free axes of a joint as a point of its child (m, as shown) sees them. */
  function axesAt(joint: Joint, state: State, point: ArrayLike<number>): PullAxis[] {
    const parent = host.model().bodies.indexOf(joint.parent)
    const locked = lockedAxes(state.case.lock?.[joint.id])
    projector.carried(parent, joint.centre, centre)
    projector.carried(parent, [0, 0, 0], origin)
    projector.project(point, here)
    for (let k = 0; k < 3; k++) arm[k] = (point[k] ?? 0) - (centre[k] ?? 0)
    return joint.free
      .filter((axis) => !locked.includes(axis))
      .map((axis) => {
        const direction = joint.axes[axisIndex(axis)]
        projector.carried(parent, direction, tip)
        for (let k = 0; k < 3; k++) tip[k] = (tip[k] ?? 0) - (origin[k] ?? 0)
        for (let k = 0; k < 3; k++) {
          const [i, j] = [(k + 1) % 3, (k + 2) % 3]
          const across = (tip[i] ?? 0) * (arm[j] ?? 0) - (tip[j] ?? 0) * (arm[i] ?? 0)
          moved[k] = (point[k] ?? 0) + NUDGE * (isRotation(axis) ? across : (tip[k] ?? 0))
        }
        projector.project(moved, there)
        const limit = handleRange(joint, axis)
        const [x, y] = [(there.x - here.x) / NUDGE, (there.y - here.y) / NUDGE]
        return { axis, x, y, range: joint.range[axis] ?? limit, limit }
      })
  }

  function take(joint: Joint, state: State, point: ArrayLike<number>): Grab {
    let pull: Pull | null = null
    let start = 0
    const begin = (dx: number, dy: number) => {
      pull = pullOf(axesAt(joint, state, point), dx, dy)
      if (!pull) return
      const { axis } = pull
      const index = host.model().joints.indexOf(joint)
      start = host.pose()?.displacements[index * 6 + axisIndex(axis) + (isRotation(axis) ? 0 : 3)] ?? 0
      hand.axis = axis
      hand.kind = isRotation(axis) ? 'turn' : 'shift'
      actions.dragStart()
    }
    return {
      move: (dx, dy, snap) => {
        if (!pull) begin(dx, dy)
        if (!pull) return
        const change = dx * pull.rate.x + dy * pull.rate.y
        const value = draggedValue(joint, pull.axis, start, change, snap !== hand.snap)
        actions.command(holdAt(joint.id, pull.axis, value))
      },
      end: () => {
        if (!pull) return
        hand.axis = null
        actions.dragEnd()
        actions.invalidate()
      },
    }
  }

  return {
    grab: (x, y) => {
      const state = host.state()
      if (!state) return null
      const hit = host.hitAt(x, y)
      const joint = hit ? heldJoint(state, hit.part) : null
      return hit && joint ? take(joint, state, hit.point) : null
    },
    update: ({ state, hovered }) => {
      host.container.classList.toggle(CURSOR_CLASS, heldJoint(state, hovered) !== null)
    },
  }
}
