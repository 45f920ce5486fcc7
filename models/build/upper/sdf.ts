/**
 * Signed-distance sculpting: small solids, in millimetres, negative inside, blended into a bone.
 * Distances are first-order true near the surface (value over gradient), which is what iso-surfacing and one Newton
 * step need; far away they only keep their sign.
 */

/** A point or direction, mm or unitless. */
export type V3 = readonly [number, number, number]

/** A solid: its field and a sphere that holds it, so that far solids cost one distance. */
export interface Solid {
  /** Signed distance at a point, mm, negative inside. */
  readonly at: (x: number, y: number, z: number) => number
  readonly centre: V3
  readonly radius: number
}

export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scaled = (a: V3, s: number): V3 => [a[0] * s, a[1] * s, a[2] * s]
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const length = (a: V3): number => Math.hypot(a[0], a[1], a[2])
export const mix = (a: V3, b: V3, t: number): V3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
export const along = (a: V3, d: V3, s: number): V3 => [a[0] + d[0] * s, a[1] + d[1] * s, a[2] + d[2] * s]
export const distance = (a: V3, b: V3): number => length(sub(a, b))

/** Unit vector along `a`; the up axis when `a` has no length. */
export function unit(a: V3): V3 {
  const l = length(a)
  return l > 1e-9 ? scaled(a, 1 / l) : [0, 1, 0]
}

/** The part of `a` across `t` (a unit vector), made unit. */
export const across = (a: V3, t: V3): V3 => unit(along(a, t, -dot(a, t)))

/** Smooth minimum: the two surfaces melt into each other where they are closer than `k` mm. */
export function smoothMin(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b)
  return h > 0 ? Math.min(a, b) - (h * h) / (4 * k) : Math.min(a, b)
}

/** Smooth maximum, the edge rounded over `k` mm. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k)

/** Smooth union; `k` is the fillet in mm. Solids are taken in order, so put the big ones first. */
export function blend(k: number, solids: readonly Solid[]): Solid {
  const n = solids.length
  const spheres = new Float64Array(4 * n)
  solids.forEach((s, i) => spheres.set([...s.centre, s.radius], 4 * i))
  const fields = solids.map((s) => s.at)
  return {
    ...hull(solids),
    at(x, y, z) {
      let d = Infinity
      for (let i = 0; i < n; i++) {
        const dx = x - spheres[4 * i]!
        const dy = y - spheres[4 * i + 1]!
        const dz = z - spheres[4 * i + 2]!
        const reach = d + k + spheres[4 * i + 3]!
        if (reach < 0 || dx * dx + dy * dy + dz * dz > reach * reach) continue
        d = smoothMin(d, fields[i]!(x, y, z), k)
      }
      return d
    },
  }
}

/** `a` without `b`, the new edge rounded over `k` mm. */
export function carve(k: number, a: Solid, ...cutters: readonly Solid[]): Solid {
  return {
    centre: a.centre,
    radius: a.radius,
    at(x, y, z) {
      let d = a.at(x, y, z)
      for (const c of cutters) {
        const dx = x - c.centre[0]
        const dy = y - c.centre[1]
        const dz = z - c.centre[2]
        const reach = c.radius + k - Math.min(d, 0)
        if (dx * dx + dy * dy + dz * dz > reach * reach) continue
        d = smoothMax(d, -c.at(x, y, z), k)
      }
      return d
    },
  }
}

/** What lies in all of them, edges rounded over `k` mm. */
export function common(k: number, first: Solid, ...more: readonly Solid[]): Solid {
  return {
    centre: first.centre,
    radius: first.radius,
    at(x, y, z) {
      let d = first.at(x, y, z)
      for (const m of more) d = smoothMax(d, m.at(x, y, z), k)
      return d
    },
  }
}

/** The left half of a bone, drawn on both sides of the midplane x = 0. */
export function bothSides(half: Solid): Solid {
  const [cx, cy, cz] = half.centre
  return {
    centre: [0, cy, cz],
    radius: half.radius + Math.abs(cx),
    at: (x, y, z) => half.at(Math.abs(x), y, z),
  }
}

/** A sphere around all spheres of `solids`, about the middle of their box. */
export function hull(solids: readonly Solid[]): { centre: V3; radius: number } {
  let lo: V3 = [Infinity, Infinity, Infinity]
  let hi: V3 = [-Infinity, -Infinity, -Infinity]
  for (const { centre: c, radius: r } of solids) {
    lo = [Math.min(lo[0], c[0] - r), Math.min(lo[1], c[1] - r), Math.min(lo[2], c[2] - r)]
    hi = [Math.max(hi[0], c[0] + r), Math.max(hi[1], c[1] + r), Math.max(hi[2], c[2] + r)]
  }
  const centre = mix(lo, hi, 0.5)
  return { centre, radius: Math.max(...solids.map((s) => distance(s.centre, centre) + s.radius)) }
}
