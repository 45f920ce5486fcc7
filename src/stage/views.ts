import type { ModelView } from '#body'
import type { Camera, ViewName } from '#session'
import { APART, APART_FROM } from './apart.ts'

/** A set view: where to look from, at what, and how much of the body must be in the picture. */
export interface ViewSpec {
  /** Degrees; 0 = from the front, positive toward the person's left. */
  readonly azimuth: number
  /** Degrees above the horizon. */
  readonly elevation: number
  /** Neutral point looked at, m. */
  readonly target: readonly [number, number, number]
  /** Half width and half height that must fit, m. */
  readonly half: readonly [number, number]
  /** How the rest of the body fades: begins and ends this far (m) from the target; how much is lost (0..1). */
  readonly fade: readonly [number, number, number]
}

const PELVIS_TARGET = [0, 0.045, 0] as const
const PELVIS_HALF = [0.185, 0.19] as const
const PELVIS_FADE = [0.13, 0.29, 0.93] as const
/** Steeper than this, what lies between the eye and the ring is taken away. */
export const CLEAR_ELEVATION = 50
const CLOSE_FADE = [0.12, 0.34, 0.9] as const
const NO_FADE = [9, 10, 0] as const
/** Close-ups show this much around a joint, m. */
const CLOSE_HALF = [0.075, 0.075] as const
const WHOLE_MARGIN = 0.11

/** Height of the three-quarter camera: enough to see into the ring, not so much that the pelvis looks like a bowl. */
const THREE_QUARTER = { azimuth: 32, elevation: 16 } as const

function jointCentre(model: ModelView, id: string): readonly [number, number, number] {
  return model.joints.find((joint) => joint.id === id)?.centre ?? [0, 0, 0]
}

/** The set view of that name for this body. */
export function viewSpec(name: ViewName, model: ModelView): ViewSpec {
  const pelvis = { target: PELVIS_TARGET, half: PELVIS_HALF, fade: PELVIS_FADE }
  const close = (joint: string, azimuth: number, elevation: number): ViewSpec => ({
    azimuth,
    elevation,
    target: jointCentre(model, joint),
    half: CLOSE_HALF,
    fade: CLOSE_FADE,
  })
  switch (name) {
    case 'front':
      return { azimuth: 0, elevation: 0, ...pelvis }
    case 'back':
      return { azimuth: 180, elevation: 0, ...pelvis }
    case 'left':
      return { azimuth: 90, elevation: 0, ...pelvis }
    case 'right':
      return { azimuth: -90, elevation: 0, ...pelvis }
    case 'top':
      return { azimuth: 0, elevation: 89.9, ...pelvis }
    case 'bottom':
      return { azimuth: 0, elevation: -89.9, ...pelvis }
    case 'pelvis':
      return { azimuth: 0, elevation: 12, ...pelvis, half: [0.165, 0.15] }
    case 'sij-left':
      return close('sij-left', 152, 14)
    case 'sij-right':
      return close('sij-right', -152, 14)
    case 'symphysis':
      return close('symphysis', 0, 4)
    case 'lumbar':
      return {
        azimuth: 148,
        elevation: 6,
        target: jointCentre(model, 'l3-l4'),
        half: [0.13, 0.15],
        fade: [0.2, 0.5, 0.85],
      }
    case 'whole':
      return {
        azimuth: 0,
        elevation: 0,
        target: [0, model.floor + model.stature / 2, 0],
        half: [0.4, model.stature / 2 + WHOLE_MARGIN],
        fade: NO_FADE,
      }
    default:
      return { ...THREE_QUARTER, ...pelvis }
  }
}

/** The same view of a body drawn apart by a share: from so far away that it still fits. */
export function apartView(spec: ViewSpec, share: number): ViewSpec {
  const by = 1 + APART * share
  const [x, y, z] = spec.target.map((value, k) => (APART_FROM[k] ?? 0) + (value - (APART_FROM[k] ?? 0)) * by)
  return { ...spec, target: [x ?? 0, y ?? 0, z ?? 0], half: [spec.half[0] * by, spec.half[1] * by] }
}

/** From here the pelvis fills the picture, m: its half height under half the field of view. */
const PELVIS_DISTANCE = 0.9

/** A free camera as a view: it keeps the pelvis' fade, as wide in the picture, and shows all when it steps back. */
export function freeFade(camera: Camera, wholeDistance: number): readonly [number, number, number] {
  const step = Math.min(1, Math.max(0, camera.distance / wholeDistance - 0.35) / 0.35)
  const wider = Math.max(1, camera.distance / PELVIS_DISTANCE)
  const [near, far, lost] = PELVIS_FADE
  return [near * wider + step * 0.6, far * wider + step * 1.2, lost * (1 - step)]
}
