/**
 * Inside everything is metres, radians, newtons, newton metres, kilograms. These are the only ways in and out.
 */

/** Radians per degree. */
const RADIANS_PER_DEGREE = Math.PI / 180
const METRES_PER_MILLIMETRE = 1e-3

/** Degrees to radians. */
export const degrees = (value: number): number => value * RADIANS_PER_DEGREE
/** Radians to degrees. */
export const toDegrees = (radians: number): number => radians / RADIANS_PER_DEGREE
/** Millimetres to metres. */
export const millimetres = (value: number): number => value * METRES_PER_MILLIMETRE
/** Metres to millimetres. */
export const toMillimetres = (metres: number): number => metres / METRES_PER_MILLIMETRE
