import type { JointId } from '#body'
import { createHandle } from './handle.ts'
import type { Handle } from './handle.ts'
import type { OverlayActions, OverlayContext, OverlayPart } from './overlay-context.ts'

/** Handles of the selected joint, one for each axis that can move. Made when a joint is selected, gone when it is not. */
export function createHandles(layer: Element, actions: OverlayActions): OverlayPart {
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
      const { model, state, projector } = context
      const joint = model.joints.find(({ id }) => id === state.view.joint)
      const id = joint?.id ?? null
      if (id !== shownJoint || model !== shownModel) {
        clear()
        shownJoint = id
        shownModel = model
        if (joint) handles = joint.free.map((axis) => createHandle(joint, axis, layer, actions))
      }
      if (!joint) return
      const parent = model.bodies.indexOf(joint.parent)
      projector.carried(parent, joint.centre, centre)
      projector.carried(parent, [0, 0, 0], origin)
      for (const [k, axis] of joint.axes.entries()) {
        const out = axes[k]
        if (!out) continue
        projector.carried(parent, axis, out)
        for (let i = 0; i < 3; i++) out[i] = (out[i] ?? 0) - (origin[i] ?? 0)
      }
      for (const handle of handles) handle.update(context, centre, axes)
    },
  }
}
