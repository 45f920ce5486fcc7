/**
 * Degrees or millimetres below which the page says "less than can be measured": about the precision of the best
 * measurements in people (radiostereometry of the SI joint, Kibsgard 2012: 0.71 degrees, 0.47 mm; parameter A06).
 */
export const MEASURABLE = 0.5
