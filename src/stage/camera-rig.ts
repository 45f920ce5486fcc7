import { OrthographicCamera, PerspectiveCamera, Vector3 } from 'three'
import type { Camera } from '#session'
import type { ViewSpec } from './views.ts'

const DEGREE = Math.PI / 180
const FIELD_OF_VIEW = 24
const NEAR = 0.02
const FAR = 60
const MAX_ELEVATION = 89.9
const MIN_DISTANCE = 0.12
const MAX_DISTANCE = 12
/** Furthest the target may be dragged from the pelvis, m. */
const MAX_PAN = 1.2
/** How fast the picture follows a hand, and a set view, 1/s. */
const FOLLOW_RATE = 22
const FLIGHT_RATE = 7.5
/** Remaining way at which a move has arrived: below a tenth of a pixel. */
const ARRIVED_DEGREES = 0.01
const ARRIVED_SHARE = 1e-4
/** Longest step of time that one frame may take up, s: after a pause the move goes on where it was. */
const MAX_STEP = 0.05

/** Part of the canvas covered by panels, CSS px. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

type Six = { azimuth: number; elevation: number; distance: number; x: number; y: number; z: number }
const KEYS = ['azimuth', 'elevation', 'distance', 'x', 'y', 'z'] as const

export interface CameraRig {
  readonly camera: () => PerspectiveCamera | OrthographicCamera
  readonly width: () => number
  readonly height: () => number
  /** What is looked at right now, m. */
  readonly target: (out: Vector3) => Vector3
  /** Where the move ends, as the state writes it. */
  readonly goal: () => Camera
  /** Moves to a set view; `jump` leaves out the flight. */
  readonly show: (spec: ViewSpec, jump: boolean) => void
  readonly moveTo: (camera: Camera, jump: boolean) => void
  /** Degrees. */
  readonly orbit: (azimuth: number, elevation: number) => void
  /** CSS px. */
  readonly pan: (dx: number, dy: number) => void
  /** Above 1 goes nearer. */
  readonly zoom: (factor: number) => void
  readonly setProjection: (projection: 'perspective' | 'orthographic') => void
  readonly resize: (width: number, height: number, insets: Insets) => void
  /** Goes on with a move. True while it lasts; the last step lands exactly on the goal. */
  readonly update: (seconds: number) => boolean
  /** m at the target per CSS px. */
  readonly metresPerPixel: () => number
}

/** The camera about the body: spherical, damped, in perspective or parallel projection at the same framing. */
export function createCameraRig(): CameraRig {
  const perspective = new PerspectiveCamera(FIELD_OF_VIEW, 1, NEAR, FAR)
  const parallel = new OrthographicCamera(-1, 1, 1, -1, NEAR, FAR)
  let flat = false
  let width = 1
  let height = 1
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
  let rate = FOLLOW_RATE
  let moving = false
  let spec: ViewSpec | null = null
  const now: Six = { azimuth: 0, elevation: 0, distance: 1, x: 0, y: 0, z: 0 }
  const goal: Six = { ...now }
  const slope = Math.tan((FIELD_OF_VIEW / 2) * DEGREE)
  const right = new Vector3()
  const up = new Vector3()

  const clearWidth = () => Math.max(80, width - insets.left - insets.right)
  const clearHeight = () => Math.max(80, height - insets.top - insets.bottom)
  const metresPerPixelAt = (distance: number) => (2 * slope * distance) / height

  function fitted({ half }: ViewSpec): number {
    return Math.max((half[0] * height) / clearWidth(), (half[1] * height) / clearHeight()) / slope
  }

  function place() {
    const a = now.azimuth * DEGREE
    const e = now.elevation * DEGREE
    for (const camera of [perspective, parallel]) {
      camera.position.set(
        now.x + now.distance * Math.sin(a) * Math.cos(e),
        now.y + now.distance * Math.sin(e),
        now.z + now.distance * Math.cos(a) * Math.cos(e),
      )
      camera.up.set(0, 1, 0)
      camera.lookAt(now.x, now.y, now.z)
      // The middle of the uncovered part is the middle of the picture.
      const x = (insets.right - insets.left) / 2
      const y = (insets.bottom - insets.top) / 2
      if (x || y) camera.setViewOffset(width, height, x, y, width, height)
      else camera.clearViewOffset()
    }
    perspective.aspect = width / height
    const h = slope * now.distance
    parallel.top = h
    parallel.bottom = -h
    parallel.right = (h * width) / height
    parallel.left = -parallel.right
    perspective.near = Math.max(NEAR, now.distance - 2.5)
    // Parallel rays start behind everything.
    parallel.near = -FAR
    perspective.updateProjectionMatrix()
    parallel.updateProjectionMatrix()
    perspective.updateMatrixWorld()
    parallel.updateMatrixWorld()
  }

  function start(newRate: number, jump: boolean) {
    goal.elevation = Math.min(MAX_ELEVATION, Math.max(-MAX_ELEVATION, goal.elevation))
    goal.distance = Math.min(MAX_DISTANCE, Math.max(MIN_DISTANCE, goal.distance))
    for (const k of ['x', 'y', 'z'] as const) goal[k] = Math.min(MAX_PAN, Math.max(-MAX_PAN, goal[k]))
    rate = newRate
    moving = true
    if (jump) {
      Object.assign(now, goal)
      moving = false
      place()
    }
  }

  /** Brings the angle travelled to a goal below half a turn. */
  function nearestTurn() {
    now.azimuth = goal.azimuth + ((((now.azimuth - goal.azimuth + 180) % 360) + 360) % 360) - 180
  }

  function show(next: ViewSpec, jump: boolean) {
    spec = next
    Object.assign(goal, {
      azimuth: next.azimuth,
      elevation: next.elevation,
      distance: fitted(next),
      x: next.target[0],
      y: next.target[1],
      z: next.target[2],
    })
    nearestTurn()
    start(FLIGHT_RATE, jump)
  }

  return {
    camera: () => (flat ? parallel : perspective),
    width: () => width,
    height: () => height,
    target: (out) => out.set(now.x, now.y, now.z),
    goal: () => ({
      azimuth: ((((goal.azimuth + 180) % 360) + 360) % 360) - 180,
      elevation: goal.elevation,
      distance: goal.distance,
      target: [goal.x, goal.y, goal.z],
    }),
    show,
    moveTo: (camera, jump) => {
      spec = null
      const { azimuth, elevation, distance, target } = camera
      Object.assign(goal, { azimuth, elevation, distance, x: target[0], y: target[1], z: target[2] })
      nearestTurn()
      start(FLIGHT_RATE, jump)
    },
    orbit: (azimuth, elevation) => {
      spec = null
      goal.azimuth += azimuth
      goal.elevation += elevation
      start(FOLLOW_RATE, false)
    },
    pan: (dx, dy) => {
      spec = null
      const scale = metresPerPixelAt(goal.distance)
      right.setFromMatrixColumn(perspective.matrixWorld, 0).multiplyScalar(-dx * scale)
      up.setFromMatrixColumn(perspective.matrixWorld, 1).multiplyScalar(dy * scale)
      goal.x += right.x + up.x
      goal.y += right.y + up.y
      goal.z += right.z + up.z
      start(FOLLOW_RATE, false)
    },
    zoom: (factor) => {
      spec = null
      goal.distance /= factor
      start(FOLLOW_RATE, false)
    },
    setProjection: (projection) => {
      flat = projection === 'orthographic'
      place()
    },
    resize: (newWidth, newHeight, newInsets) => {
      width = Math.max(1, newWidth)
      height = Math.max(1, newHeight)
      insets = newInsets
      if (spec) show(spec, true)
      else place()
    },
    update: (seconds) => {
      if (!moving) return false
      const share = 1 - Math.exp(-rate * Math.min(seconds, MAX_STEP))
      let arrived = true
      for (const k of KEYS) {
        const left = goal[k] - now[k]
        now[k] += left * share
        const limit = k === 'azimuth' || k === 'elevation' ? ARRIVED_DEGREES : ARRIVED_SHARE * goal.distance
        if (Math.abs(goal[k] - now[k]) > limit) arrived = false
      }
      if (arrived) {
        Object.assign(now, goal)
        moving = false
      }
      place()
      return moving
    },
    metresPerPixel: () => metresPerPixelAt(now.distance),
  }
}
