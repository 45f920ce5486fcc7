/** A label that wants a place: its top left corner if nothing were in the way, and its size, CSS px. */
export interface LabelBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const GAP = 3
/** Steps tried up and down before a label is given up. */
const MAX_STEPS = 12
const STEP = 6

const overlaps = (a: LabelBox, b: LabelBox) =>
  a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP

/**
 * Places labels so that none covers another: earlier ones keep their place, later ones slide up or down to the nearest
 * free spot inside the bounds. `null` where there is none.
 *
 * @param obstacles what labels may not cover either
 */
export function layOutLabels(
  labels: readonly LabelBox[],
  bounds: Bounds,
  obstacles: readonly LabelBox[] = [],
): readonly (LabelBox | null)[] {
  const placed: LabelBox[] = [...obstacles]
  return labels.map((label) => {
    const x = Math.min(Math.max(label.x, bounds.left), Math.max(bounds.left, bounds.right - label.width))
    for (let step = 0; step <= MAX_STEPS; step++) {
      for (const sign of step === 0 ? [0] : [1, -1]) {
        const y = label.y + sign * step * STEP
        if (y < bounds.top || y + label.height > bounds.bottom) continue
        const tried = { ...label, x, y }
        if (placed.some((other) => overlaps(tried, other))) continue
        placed.push(tried)
        return tried
      }
    }
    return null
  })
}
