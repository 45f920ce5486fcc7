/** Places on the body map: where complaints are reported, never where something was computed. */
export const BODY_AREAS = [
  'jaw',
  'neck',
  'shoulder',
  'elbow',
  'hand',
  'upper-back',
  'lower-back',
  'abdomen',
  'groin',
  'buttock',
  'coccyx',
  'thigh',
  'knee',
  'leg',
  'foot',
] as const
export type BodyArea = (typeof BODY_AREAS)[number]
