/** Corners of a triangle, by vertex. */
export type Corners = readonly [number, number, number]

/** A triangle and the zone it lies in. */
export interface Zoned<Z> {
  readonly corners: Corners
  readonly zone: Z
}

/**
 * Cuts a triangle where zones meet, so that borders run smoothly however coarse the mesh is. The winding is kept.
 *
 * @param zoneOf zone of a vertex
 * @param between the vertex on the border between two vertices of different zones; the same for both orders
 * @param middle a new vertex in the middle of three
 */
export function splitByZone<Z>(
  corners: Corners,
  zoneOf: (vertex: number) => Z,
  between: (a: number, b: number) => number,
  middle: (corners: Corners) => number,
): readonly Zoned<Z>[] {
  const [a, b, c] = corners
  const [za, zb, zc] = [zoneOf(a), zoneOf(b), zoneOf(c)]
  if (za === zb && zb === zc) return [{ corners, zone: za }]
  if (za !== zb && zb !== zc && zc !== za) {
    const [p, q, r] = [between(a, b), between(b, c), between(c, a)]
    // Where three zones meet lies between their borders, not in the middle of the triangle.
    const m = middle([p, q, r])
    return [
      { corners: [a, p, m], zone: za },
      { corners: [a, m, r], zone: za },
      { corners: [b, q, m], zone: zb },
      { corners: [b, m, p], zone: zb },
      { corners: [c, r, m], zone: zc },
      { corners: [c, m, q], zone: zc },
    ]
  }
  // One corner lies alone: seen from it, in the same winding.
  const [alone, next, last] = zb === zc ? [a, b, c] : zc === za ? [b, c, a] : [c, a, b]
  const [p, q] = [between(alone, next), between(alone, last)]
  return [
    { corners: [alone, p, q], zone: zoneOf(alone) },
    { corners: [p, next, last], zone: zoneOf(next) },
    { corners: [p, last, q], zone: zoneOf(next) },
  ]
}
