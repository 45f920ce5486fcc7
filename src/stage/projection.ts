import { Matrix4 } from 'three'
import type { ModelView } from '#body'
import type { CameraRig } from './camera-rig.ts'

/** A point on the picture, CSS px from the top left. */
export interface ScreenPoint {
  x: number
  y: number
  /** Above 0 = in front of the camera. */
  w: number
}

export type Point = readonly [number, number, number]

/** From the body to the picture. One matrix a frame; points are written into what the caller gives. */
export interface Projector {
  /** Call once a frame, after the camera has moved. */
  refresh: () => void
  project: (point: ArrayLike<number>, out: ScreenPoint) => ScreenPoint
  /** Where a point that is fixed to a body lies now, as shown. */
  carried: (body: number, neutral: Point, out: Float64Array) => Float64Array
  /** CSS px per metre at a point. */
  pixelsPerMetre: (point: ArrayLike<number>) => number
  /** Unit vector from the scene to the eye. */
  readonly toEye: Float64Array
  /** Unit vector that points up on the picture. */
  readonly up: Float64Array
  readonly width: number
  readonly height: number
}

export function createProjector(rig: CameraRig, shown: () => Float64Array): Projector {
  const matrix = new Matrix4()
  const toEye = new Float64Array(3)
  const up = new Float64Array(3)
  const size = { width: 1, height: 1 }
  let scale = 1
  let perspective = true

  function w(point: ArrayLike<number>) {
    const e = matrix.elements
    return e[3] * (point[0] ?? 0) + e[7] * (point[1] ?? 0) + e[11] * (point[2] ?? 0) + e[15]
  }

  return {
    toEye,
    up,
    get width() {
      return size.width
    },
    get height() {
      return size.height
    },
    refresh: () => {
      const camera = rig.camera()
      matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
      const e = camera.matrixWorld.elements
      toEye.set([e[8], e[9], e[10]])
      up.set([e[4], e[5], e[6]])
      size.width = rig.width()
      size.height = rig.height()
      perspective = 'isPerspectiveCamera' in camera
      scale = ((camera.projectionMatrix.elements[5] ?? 1) * size.height) / 2
    },
    project: (point, out) => {
      const e = matrix.elements
      const [x = 0, y = 0, z = 0] = [point[0], point[1], point[2]]
      const depth = w(point)
      out.x = ((e[0] * x + e[4] * y + e[8] * z + e[12]) / depth / 2 + 0.5) * size.width
      out.y = (0.5 - (e[1] * x + e[5] * y + e[9] * z + e[13]) / depth / 2) * size.height
      out.w = depth
      return out
    },
    carried: (body, neutral, out) => {
      const rows = shown()
      const at = body * 12
      for (let k = 0; k < 3; k++) {
        out[k] =
          (rows[at + k * 3] ?? 0) * neutral[0] +
          (rows[at + k * 3 + 1] ?? 0) * neutral[1] +
          (rows[at + k * 3 + 2] ?? 0) * neutral[2] +
          (rows[at + 9 + k] ?? 0)
      }
      return out
    },
    pixelsPerMetre: (point) => scale / (perspective ? w(point) : 1),
  }
}

/** Where a landmark lies now; false when the body has no such landmark. */
export function landmarkNow(model: ModelView, projector: Projector, id: string, out: Float64Array): boolean {
  const landmark = model.landmarks[id]
  if (!landmark) return false
  projector.carried(model.bodies.indexOf(landmark.body), landmark.position, out)
  return true
}
