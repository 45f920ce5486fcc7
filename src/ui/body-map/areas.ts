import type { BodyArea } from '#language'

export type MapView = 'front' | 'back'

/** Middle and half axes of a place on one half of the outline, in its units. A place on the midline has x = 0. */
type Spot = readonly [x: number, y: number, rx: number, ry: number]

/** Where each place is seen; one that is seen from one side only has no spot on the other. */
export const SPOTS: { readonly [area in BodyArea]: { readonly [view in MapView]?: Spot } } = {
  jaw: { front: [4, 21, 4.5, 4] },
  neck: { front: [2.5, 28, 4, 4], back: [2.5, 26, 4, 5] },
  shoulder: { front: [20, 38, 6.5, 6], back: [20, 38, 6.5, 6] },
  elbow: { front: [30, 73, 4, 6], back: [30, 73, 4, 6] },
  hand: { front: [36, 104, 5, 8], back: [36, 104, 5, 8] },
  'upper-back': { back: [8, 50, 8, 14] },
  'lower-back': { back: [7.5, 78, 7.5, 10] },
  abdomen: { front: [7.5, 79, 8, 13] },
  groin: { front: [9.5, 101, 6, 5] },
  buttock: { back: [10.5, 99, 9, 8] },
  coccyx: { back: [0, 103, 2.6, 4] },
  thigh: { front: [11.5, 122, 7, 15], back: [11.5, 124, 7, 14] },
  knee: { front: [10.2, 145, 5.5, 6] },
  leg: { front: [10.2, 164, 5, 12], back: [10.2, 163, 5, 13] },
  foot: { front: [9.5, 191, 6, 5], back: [8.5, 191, 5, 5] },
}
