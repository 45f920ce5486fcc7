import { Vector3 } from 'three'
import type { ModelView } from '#body'
import type { Camera, View, ViewName } from '#session'
import type { CameraRig } from './camera-rig.ts'
import { apartView, CLEAR_ELEVATION, freeFade, viewSpec } from './views.ts'
import type { Clearing } from './wardrobe.ts'

/** How the far parts of the body fade follows the camera at this rate, 1/s. */
const FADE_RATE = 9
const FADE_ARRIVED = 1e-3
const MAX_STEP = 0.05
/** Distance at which the whole body is in the picture, per metre of stature. */
const WHOLE_DISTANCE = 2.75
/** Arms are gone before the fade is complete. */
const ARMS_FIRST = 1.3

export interface CameraControl {
  /** x = the fade begins, y = it is complete (m from the pelvis), z = how much is lost. */
  readonly fade: Vector3
  /** What must get out of the way. The same object as long as nothing changes. */
  readonly clearing: () => Clearing
  /** Follows the state; a camera that came from this hand is not flown to again. */
  follow: (view: Pick<View, 'camera' | 'explode'>, model: ModelView, jump: boolean) => void
  /** A move by hand; the end of it returns what the state should say. */
  moved: (model: ModelView, final: boolean) => Camera | null
  /** True while flight or fade lasts. */
  update: (seconds: number, still: boolean) => boolean
}

/** Decides where the camera goes and what fades on the way. */
export function createCameraControl(rig: CameraRig): CameraControl {
  const fade = new Vector3(10, 11, 0)
  const goal = new Vector3(10, 11, 0)
  let last: ViewName | Camera | null = null
  let apart = 0
  let arms = 1
  let clearing: Clearing = { arms, from: null }

  const free = (model: ModelView) => goal.set(...freeFade(rig.goal(), WHOLE_DISTANCE * model.stature))

  return {
    fade,
    clearing: () => clearing,
    follow: ({ camera, explode }, model, jump) => {
      const widened = explode !== apart && typeof camera === 'string'
      apart = explode
      if (camera === last && !widened) return
      last = camera
      if (typeof camera === 'string') {
        const spec = apartView(viewSpec(camera, model), explode)
        rig.show(spec, jump)
        goal.set(...spec.fade)
      } else {
        rig.moveTo(camera, jump)
        free(model)
      }
      if (jump) {
        fade.copy(goal)
        arms = Math.min(1, goal.z * ARMS_FIRST)
      }
    },
    moved: (model, final) => {
      free(model)
      if (!final) return null
      const camera = rig.goal()
      last = camera
      return camera
    },
    update: (seconds, still) => {
      const flying = rig.update(seconds)
      const share = still ? 1 : 1 - Math.exp(-FADE_RATE * Math.min(seconds, MAX_STEP))
      const armsGoal = Math.min(1, goal.z * ARMS_FIRST)
      fade.lerp(goal, share)
      arms += (armsGoal - arms) * share
      const fading = fade.distanceTo(goal) > FADE_ARRIVED || Math.abs(armsGoal - arms) > FADE_ARRIVED
      if (!fading) {
        fade.copy(goal)
        arms = armsGoal
      }
      const { elevation } = rig.goal()
      const from = elevation > CLEAR_ELEVATION ? 'above' : elevation < -CLEAR_ELEVATION ? 'below' : null
      if (clearing.arms !== arms || clearing.from !== from) clearing = { arms, from }
      return flying || fading
    },
  }
}
