import loadMujoco from '@mujoco/mujoco'
import type { MainModule } from '@mujoco/mujoco'
import type { Input, Placed } from '../../scripts/model/applied.ts'
import { applied } from '../../scripts/model/applied.ts'
import type { BodyDocument } from '../../scripts/model/document.ts'
import { mjcf } from '../../scripts/model/mjcf.ts'
import { compose, plus, rotate } from '../../scripts/model/quaternion.ts'
import type { Q, V } from '../../scripts/model/quaternion.ts'

/** The MuJoCo simulator, letting a case settle under dampers. */

const MOST_STEPS = 400
/** Largest coordinate speed at which a body has settled; steps are seconds long. */
const STILL = 1e-11
const BODY = 1

export interface Settled {
  readonly poses: readonly Placed[]
  readonly anchors: readonly V[]
  readonly steps: number
  readonly still: boolean
}

export const startMujoco = (): Promise<MainModule> => loadMujoco()

/** Steps a case until nothing moves and reads where every body is. */
export function settle(mujoco: MainModule, document: BodyDocument, input: Input): Settled {
  const { text, frames } = mjcf(document, input)
  const { anchors } = applied(document, input)
  const model = mujoco.MjModel.from_xml_string(text)
  const data = new mujoco.MjData(model)
  try {
    let [steps, still] = [0, false]
    while (steps < MOST_STEPS && !still) {
      mujoco.mj_step(model, data)
      steps++
      const speeds = data.qvel as Float64Array
      still = speeds.every((speed) => Math.abs(speed) < STILL)
    }
    mujoco.mj_forward(model, data)
    const [at, turns] = [data.xpos as Float64Array, data.xquat as Float64Array]
    const poses = document.bodies.map(({ id }, b): Placed => {
      const k = mujoco.mj_name2id(model, BODY, id)
      const turn: Q = [turns[4 * k + 1]!, turns[4 * k + 2]!, turns[4 * k + 3]!, turns[4 * k]!]
      const frame = frames.get(id)!
      const anchor = plus(frame.at, rotate(frame.turn, anchors[b]!))
      return {
        turn: compose(turn, frame.turn),
        at: plus([at[3 * k]!, at[3 * k + 1]!, at[3 * k + 2]!], rotate(turn, anchor)),
      }
    })
    return { poses, anchors, steps, still }
  } finally {
    data.delete()
    model.delete()
  }
}
