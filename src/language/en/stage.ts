/** Words drawn in the picture: handles, padlocks, markers, guide lines. English is the shape. */
export const stage = {
  magnified: 'shown \u00d7{n}',
  lock: 'Lock {name}',
  unlock: 'Unlock {name}',
  letGo: 'Let go of {name}',
  release: 'Let go',
  held: 'held',
  locked: 'locked',
  front: 'front',
  back: 'back',
  crests: 'Iliac crests',
  asis: 'ASIS',
  psis: 'PSIS',
  femoralHeads: 'Femoral heads',
  sacralBase: 'Sacral base',
  shoulders: 'Shoulders',
  eyes: 'Eyes',
  plumb: 'Plumb line',
  heels: 'Heels',
  legReadsShorter: '{side} leg reads {n} shorter',
  legsEqual: 'legs read equal',
  weight: 'Weight',
  neutral: 'neutral',
  level: 'level',
  handle: 'Handle: {name}, {minus} or {plus}',
}

export type StageWords = typeof stage
