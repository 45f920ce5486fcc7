import { STATE_VERSION } from './state.ts'
import type { State, View } from './state.ts'

/** How the product opens: the pelvis, three-quarter from the front, guide lines on, upper body and legs faded. */
export const DEFAULT_VIEW: View = {
  language: 'en',
  names: 'local',
  camera: 'three-quarter',
  projection: 'perspective',
  layers: {
    guides: true,
    cobb: false,
    closeup: false,
    trails: true,
    ghost: false,
    labels: false,
    load: false,
    landmarks: false,
    xray: false,
    upper: true,
    legs: true,
    discs: true,
    regions: false,
    ligaments: false,
    muscles: false,
    nerves: false,
    organs: false,
    skin: false,
    dermatomes: false,
  },
  lines: ['eyes', 'shoulders', 'crests', 'psis', 'asis', 'plumb', 'weight'],
  magnify: 1,
  joint: null,
  bone: null,
  lit: [],
  looks: {},
  only: null,
  cut: null,
  explode: 0,
  theme: 'auto',
}

/** Neutral standing of the default body. */
export const DEFAULT_STATE: State = { version: STATE_VERSION, case: { version: 1 }, view: DEFAULT_VIEW }

/** Largest factor by which displacements may be enlarged for the eye. */
export const MAX_MAGNIFY = 10
