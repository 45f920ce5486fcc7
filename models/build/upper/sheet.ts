/** Thin bones: a smooth sheet through scattered points inside a smooth outline, of given thickness. Millimetres. */
import { solveDense } from '../implicit/index.ts'
import { across, along, cross, dot, smoothMax, sub, unit, type Solid, type V3 } from './sdf.ts'

/** Thin-plate kernel r^2 log r, of the squared distance. */
const kernel = (r2: number): number => (r2 > 1e-12 ? 0.5 * r2 * Math.log(r2) : 0)

/** Thin-plate spline over a plane through (u, v, h) samples: its height, and how that grows along u and v. */
function thinPlate(samples: readonly V3[]): (u: number, v: number) => V3 {
  const n = samples.length
  const size = n + 3
  const a = new Float64Array(size * size)
  const b = new Float64Array(size)
  samples.forEach(([u, v, h], i) => {
    samples.forEach(([s, t], j) => {
      a[i * size + j] = kernel((u - s) ** 2 + (v - t) ** 2)
    })
    ;[1, u, v].forEach((f, k) => {
      a[i * size + n + k] = f
      a[(n + k) * size + i] = f
    })
    b[i] = h
  })
  solveDense(a, b, size)
  return (u, v) => {
    let h = b[n]! + b[n + 1]! * u + b[n + 2]! * v
    let hu = b[n + 1]!
    let hv = b[n + 2]!
    for (let i = 0; i < n; i++) {
      const du = u - samples[i]![0]
      const dv = v - samples[i]![1]
      const r2 = du * du + dv * dv
      if (r2 < 1e-12) continue
      const log = Math.log(r2)
      h += b[i]! * 0.5 * r2 * log
      hu += b[i]! * du * (log + 1)
      hv += b[i]! * dv * (log + 1)
    }
    return [h, hu, hv]
  }
}

export interface SheetOptions {
  /** Points of the outline in order, on the sheet's middle. */
  readonly outline: readonly V3[]
  /** More points of the sheet's middle. */
  readonly inside: readonly V3[]
  /** Rough normal of the sheet. */
  readonly normal: V3
  readonly up: V3
  /** Half thickness, mm, along the rough normal. */
  readonly half: number
  /** Rounding of the edge, mm. */
  readonly edge: number
}

interface Outline {
  readonly px: Float64Array
  readonly py: Float64Array
}

/** Pieces of a smooth outline from corner to corner. */
const PIECES = 4

/** A smooth closed line through the first two coordinates of the corners. */
function smoothOutline(corners: readonly V3[]): Outline {
  const m = corners.length
  const px = new Float64Array(m * PIECES)
  const py = new Float64Array(m * PIECES)
  for (let i = 0; i < m; i++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((k) => corners[(i + k + m) % m]!) as [V3, V3, V3, V3]
    for (let j = 0; j < PIECES; j++) {
      const t = j / PIECES
      // softened Catmull-Rom: half tension keeps corners from overshooting
      const curve = (k: 0 | 1): number => {
        const h = t * t * (3 - 2 * t)
        const m0 = 0.35 * (c[k] - a[k])
        const m1 = 0.35 * (d[k] - b[k])
        return b[k] * (1 - h) + c[k] * h + m0 * t * (1 - t) ** 2 - m1 * t * t * (1 - t)
      }
      px[i * PIECES + j] = curve(0)
      py[i * PIECES + j] = curve(1)
    }
  }
  return { px, py }
}

/** Signed distance to a closed polygon, negative inside. */
function polygonDistance({ px, py }: Outline, x: number, y: number): number {
  const n = px.length
  let best = Infinity
  let inside = false
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const ax = px[i]!
    const ay = py[i]!
    const bx = px[j]! - ax
    const by = py[j]! - ay
    const t = Math.min(1, Math.max(0, ((x - ax) * bx + (y - ay) * by) / (bx * bx + by * by)))
    best = Math.min(best, (x - ax - t * bx) ** 2 + (y - ay - t * by) ** 2)
    if (ay > y !== py[j]! > y && x < ((px[j]! - ax) * (y - ay)) / (py[j]! - ay) + ax) inside = !inside
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best)
}

/** A sheet, and the point of its middle under any point, along its normal. */
export interface Sheet extends Solid {
  readonly under: (p: V3) => V3
}

/** Beyond this distance (mm) from its outline or its range of heights a sheet answers with that distance. */
const FAR = 25

/** Builds the sheet. */
export function sheet(o: SheetOptions): Sheet {
  const n = unit(o.normal)
  const v = across(o.up, n)
  const u = cross(v, n)
  let origin: V3 = [0, 0, 0]
  for (const p of o.outline) origin = along(origin, p, 1 / o.outline.length)
  const flat = (p: V3): V3 => {
    const q = sub(p, origin)
    return [dot(q, u), dot(q, v), dot(q, n)]
  }
  const samples = [...o.outline, ...o.inside].map(flat)
  const height = thinPlate(samples)
  const lowest = Math.min(...samples.map((q) => q[2])) - o.half
  const highest = Math.max(...samples.map((q) => q[2])) + o.half
  const outline = smoothOutline(o.outline.map(flat))
  const radius = Math.max(...o.outline.map((p) => Math.hypot(...sub(p, origin)))) * 1.1 + 12
  return {
    centre: origin,
    radius,
    under(p) {
      const [s, t, h] = flat(p)
      return along(p, n, height(s, t)[0] - h)
    },
    at(x, y, z) {
      const q: V3 = [x - origin[0], y - origin[1], z - origin[2]]
      const depth = dot(q, n)
      const far = Math.max(lowest - depth, depth - highest)
      if (far > FAR) return far
      const s = dot(q, u)
      const t = dot(q, v)
      const beside = polygonDistance(outline, s, t)
      if (beside > FAR) return beside
      const [h, hs, ht] = height(s, t)
      // a distance across the sheet, not along the normal of the whole
      return smoothMax(beside, (Math.abs(depth - h) - o.half) / Math.hypot(1, hs, ht), o.edge)
    },
  }
}

/** What lies inside a smooth outline drawn in the frontal plane, between two depths; a cutter for openings of the face. */
export function prism(corners: readonly V3[], back: number, front: number, edge: number): Solid {
  const outline = smoothOutline(corners)
  const centre: V3 = [
    corners.reduce((sum, p) => sum + p[0] / corners.length, 0),
    corners.reduce((sum, p) => sum + p[1] / corners.length, 0),
    (back + front) / 2,
  ]
  const across = Math.max(...corners.map((p) => Math.hypot(p[0] - centre[0], p[1] - centre[1])))
  return {
    centre,
    radius: Math.hypot(across * 1.1, (front - back) / 2),
    at: (x, y, z) => smoothMax(polygonDistance(outline, x, y), Math.max(back - z, z - front), edge),
  }
}
