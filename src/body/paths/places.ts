import { LIMBS_PLACES } from './places-limbs.ts'
import { PELVIS_PLACES } from './places-pelvis.ts'
import { TRUNK_PLACES } from './places-trunk.ts'

/** Every place by name, left and midline. */
export const PLACES = { ...PELVIS_PLACES, ...TRUNK_PLACES, ...LIMBS_PLACES }
export type PlaceName = keyof typeof PLACES
