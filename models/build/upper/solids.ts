/** The solids bones are sculpted from: round cones, super-ellipsoids, lofts along a line. Millimetres. */
import { across, along, cross, distance, dot, length, mix, scaled, sub, unit, type Solid, type V3 } from './sdf.ts'

/** A cone with round ends: radius `ra` at `a`, `rb` at `b` (mm). */
export function roundCone(a: V3, b: V3, ra: number, rb = ra): Solid {
  const ab = sub(b, a)
  const l2 = Math.max(dot(ab, ab), 1e-9)
  const [ax, ay, az] = a
  const [bx, by, bz] = ab
  return {
    centre: mix(a, b, 0.5),
    radius: Math.sqrt(l2) / 2 + Math.max(ra, rb),
    at(x, y, z) {
      const px = x - ax
      const py = y - ay
      const pz = z - az
      const t = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / l2))
      return Math.hypot(px - t * bx, py - t * by, pz - t * bz) - (ra + (rb - ra) * t)
    },
  }
}

export const ball = (c: V3, r: number): Solid => roundCone(c, c, r)

/** Three unit axes: `u` first, `v` in the plane of `u` and `towards`, `w` to their right. */
export interface Axes {
  readonly u: V3
  readonly v: V3
  readonly w: V3
}

/** Right-handed axes with `u` kept and `v` as near `towards` as it can be. */
export function axes(u: V3, towards: V3): Axes {
  const a = unit(u)
  const b = across(towards, a)
  return { u: a, v: b, w: cross(a, b) }
}

/** Value over gradient of a super-ellipsoid |u/a|^n + |v/b|^n + |w/c|^n = 1. */
function superDistance(u: number, v: number, w: number, a: number, b: number, c: number, n: number): number {
  const U = Math.abs(u) / a
  const V = Math.abs(v) / b
  const W = Math.abs(w) / c
  const m = Math.max(U, V, W)
  if (m < 1e-6) return -Math.min(a, b, c)
  if (n === 2) {
    const g = Math.hypot(U, V, W)
    return ((g - 1) * g) / Math.hypot(U / a, V / b, W / c)
  }
  const r = n - 1
  const un = (U / m) ** r
  const vn = (V / m) ** r
  const wn = (W / m) ** r
  const s = (un * U + vn * V + wn * W) / m
  const g = m * s ** (1 / n)
  const slope = s ** ((1 - n) / n) * Math.hypot(un / a, vn / b, wn / c)
  return (g - 1) / slope
}

/** A super-ellipsoid: exponent 2 is an ellipsoid, 4 a pillow, 8 nearly a box. `half` along u, v, w in mm. */
export function pillow(c: V3, { u, v, w }: Axes, half: V3, n = 2): Solid {
  return {
    centre: c,
    radius: n === 2 ? Math.max(...half) : length(half),
    at(x, y, z) {
      const qx = x - c[0]
      const qy = y - c[1]
      const qz = z - c[2]
      return superDistance(
        qx * u[0] + qy * u[1] + qz * u[2],
        qx * v[0] + qy * v[1] + qz * v[2],
        qx * w[0] + qy * w[1] + qz * w[2],
        half[0],
        half[1],
        half[2],
        n,
      )
    },
  }
}

/** World-aligned axes (u left, v up, w forward). */
export const UPRIGHT: Axes = { u: [1, 0, 0], v: [0, 1, 0], w: [0, 0, 1] }

/** One cross-section of a loft. */
export interface Station {
  readonly p: V3
  /** Direction of the first half axis; only its part across the line counts. */
  readonly u: V3
  /** Half axes along `u` and across it, mm. */
  readonly a: number
  readonly b: number
}

export interface LoftOptions {
  /** Super-ellipse exponent of the sections. */
  readonly n?: number
  /** How far the ends bulge beyond the last station, mm; default the smaller half axis. */
  readonly cap?: number
  /** Segments between two stations. */
  readonly steps?: number
  /** Points that the line comes from before its first station and goes to after its last: its directions there. */
  readonly from?: V3
  readonly to?: V3
}

/** Stations interpolated along a Catmull-Rom curve, each with its frame. */
export interface Frame {
  readonly p: V3
  readonly t: V3
  readonly u: V3
  readonly v: V3
  readonly a: number
  readonly b: number
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

/** Dense frames along the smooth line through the stations. */
export function sweepFrames(stations: readonly Station[], { steps = 4, from, to }: LoftOptions): Frame[] {
  const n = stations.length
  const s = (i: number): Station => {
    const near = stations[Math.min(n - 1, Math.max(0, i))]!
    const beyond = i < 0 ? from : i >= n ? to : undefined
    return beyond === undefined ? near : { ...near, p: beyond }
  }
  const points: { p: V3; u: V3; a: number; b: number }[] = []
  for (let i = 0; i + 1 < n; i++) {
    const upTo = i === n - 2 ? steps : steps - 1
    for (let j = 0; j <= upTo; j++) {
      const t = j / steps
      const of = (pick: (q: Station) => number): number =>
        catmullRom(pick(s(i - 1)), pick(s(i)), pick(s(i + 1)), pick(s(i + 2)), t)
      // a section axis has no sign of its own: turn it to the near side
      const flip = dot(s(i).u, s(i + 1).u) < 0 ? -1 : 1
      points.push({
        p: [of((q) => q.p[0]), of((q) => q.p[1]), of((q) => q.p[2])],
        u: mix(s(i).u, scaled(s(i + 1).u, flip), t),
        a: s(i).a + (s(i + 1).a - s(i).a) * t,
        b: s(i).b + (s(i + 1).b - s(i).b) * t,
      })
    }
  }
  let before: V3 | undefined
  return points.map(({ p, u, a, b }, i) => {
    const t = unit(sub(points[Math.min(points.length - 1, i + 1)]!.p, points[Math.max(0, i - 1)]!.p))
    const raw = across(u, t)
    const side = before !== undefined && dot(raw, before) < 0 ? scaled(raw, -1) : raw
    before = side
    return { p, t, u: side, v: cross(t, side), a, b }
  })
}

/** Beyond this distance from its sphere (mm) a loft answers with the sphere's. */
const FAR = 12

/** A solid along the smooth line through `stations`, its super-elliptic section changing from one to the next. */
export function loft(stations: readonly Station[], options: LoftOptions = {}): Solid {
  const { n = 2 } = options
  const frames = sweepFrames(stations, options)
  const m = frames.length
  const P = new Float64Array(3 * m)
  // per frame: place, two section axes, two half widths; tangents apart
  const F = new Float64Array(11 * m)
  const T = new Float64Array(3 * m)
  frames.forEach((f, i) => {
    P.set(f.p, 3 * i)
    F.set([...f.p, ...f.u, ...f.v, f.a, f.b], 11 * i)
    T.set(f.t, 3 * i)
  })
  let centre: V3 = [0, 0, 0]
  for (const f of frames) centre = along(centre, f.p, 1 / m)
  const radius = Math.max(...frames.map((f) => distance(f.p, centre) + Math.hypot(f.a, f.b)))
  return {
    centre,
    radius,
    at(x, y, z) {
      const far = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius
      if (far > FAR) return far
      let best = Infinity
      let index = 0
      let where = 0
      for (let i = 0; i + 1 < m; i++) {
        const ax = P[3 * i]!
        const ay = P[3 * i + 1]!
        const az = P[3 * i + 2]!
        const bx = P[3 * i + 3]! - ax
        const by = P[3 * i + 4]! - ay
        const bz = P[3 * i + 5]! - az
        const px = x - ax
        const py = y - ay
        const pz = z - az
        const t = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz)))
        const d = (px - t * bx) ** 2 + (py - t * by) ** 2 + (pz - t * bz) ** 2
        if (d < best) {
          best = d
          index = i
          where = t
        }
      }
      let e = 0
      let f = 0
      let g = 0
      const i = 11 * index
      for (let k = 0; k < 3; k++) {
        const q = (k === 0 ? x : k === 1 ? y : z) - blendAt(F, i + k, where)
        e += q * blendAt(F, i + 3 + k, where)
        f += q * blendAt(F, i + 6 + k, where)
        g += q * (T[3 * index + k]! + (T[3 * index + 3 + k]! - T[3 * index + k]!) * where)
      }
      // only beyond an end does the place along the line count; inside, the section alone decides
      const inside = where > 0 ? where < 1 || index < m - 2 : index > 0
      const a = blendAt(F, i + 9, where)
      const b = blendAt(F, i + 10, where)
      return superDistance(e, f, inside ? 0 : g, a, b, options.cap ?? Math.min(a, b), n)
    },
  }
}

/** Entry `i` of one frame mixed with that of the next. */
const blendAt = (F: Float64Array, i: number, t: number): number => F[i]! + (F[i + 11]! - F[i]!) * t
