/** How bones are drawn apart: each moves away from a point by a share of its distance from it. */

/** The middle of the pelvis, neutral frame, m. */
export const APART_FROM = [0, 0.03, -0.02] as const
/** The share, wholly apart. */
export const APART = 0.5
