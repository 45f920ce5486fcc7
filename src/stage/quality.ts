/** `low`: fewer triangles and no fine grain. */
export type Quality = 'low' | 'high'

/** A machine with no more cores than this is a small one. */
const SMALL_MACHINE = 4

/** What suits this device: a phone or tablet of few cores gets fewer triangles and no fine grain. */
export const suitedQuality = (): Quality =>
  matchMedia('(pointer: coarse)').matches && navigator.hardwareConcurrency <= SMALL_MACHINE ? 'low' : 'high'
