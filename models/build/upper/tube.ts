/** Ring meshes along a line: bones that are one swept section need no iso-surface, and keep even triangles. */
import {
  at,
  balance,
  differenceGradient,
  projectOnField,
  relax,
  vertexCount,
  type Mesh,
  type Pins,
} from '../mesh/index.ts'
import { along, distance, dot, mix, scaled, type Solid, type V3 } from './sdf.ts'
import { loft, sweepFrames, type Frame, type LoftOptions, type Station } from './solids.ts'
import type { Sculpt } from './surface.ts'

export interface TubeOptions extends LoftOptions {
  /** Rings along the line and vertices around it. */
  readonly rings: number
  readonly around: number
  /** Knobs and bumps that the tube melts into, and their fillet (mm). */
  readonly extra?: (base: Solid) => Solid
  /** The first part of the line (share of its length) that gets so great a share of the rings; else they are even. */
  readonly dense?: { readonly length: number; readonly rings: number }
}

/** Frames along the line, evenly spaced but for its dense start. */
function spacedFrames(frames: readonly Frame[], rings: number, dense: TubeOptions['dense']): Frame[] {
  const arc = [0]
  for (let i = 1; i < frames.length; i++) arc.push(at(arc, i - 1) + distance(frames[i]!.p, frames[i - 1]!.p))
  const total = at(arc, arc.length - 1)
  return Array.from({ length: rings }, (_, r) => {
    const s = total * spaced(r / (rings - 1), dense)
    let i = 0
    while (i + 2 < arc.length && at(arc, i + 1) < s) i++
    const t = (s - at(arc, i)) / (at(arc, i + 1) - at(arc, i))
    const f = frames[i]!
    const g = frames[i + 1]!
    return {
      p: mix(f.p, g.p, t),
      t: mix(f.t, g.t, t),
      u: mix(f.u, g.u, t),
      v: mix(f.v, g.v, t),
      a: f.a + (g.a - f.a) * t,
      b: f.b + (g.b - f.b) * t,
    }
  })
}

/** Where along the line the ring at share `r` of all rings lies. */
function spaced(r: number, dense: TubeOptions['dense']): number {
  if (dense === undefined) return r
  return r < dense.rings
    ? (r / dense.rings) * dense.length
    : dense.length + ((r - dense.rings) / (1 - dense.rings)) * (1 - dense.length)
}

/** A bone around the loft of `stations` with its `extra`; its mesh is a closed tube brought onto the surface. */
export function tube(stations: readonly Station[], options: TubeOptions): Sculpt {
  const base = loft(stations, options)
  const shape = tubeMesh(stations, options)
  return {
    solid: options.extra?.(base) ?? base,
    mesh: (solid) => {
      const gradient = differenceGradient(solid.at)
      const even = relax(projectOnField(shape, gradient, { maximalStep: 1.5, newtonSteps: 8 }), gradient, { rounds: 3 })
      // few sides around: half of each flat lies outside, or the bone would be too thin
      return balance(even, gradient, endsOf(even, options.around))
    },
  }
}

/** The two closing rings and the first ring of each end, and the poles: they keep their place, for ends meet neighbours. */
function endsOf(mesh: Mesh, around: number): Pins {
  const count = vertexCount(mesh)
  const end = CLOSING.length + 1
  const numbers = Array.from({ length: count }, (_, v) => v).filter(
    (v) => v < end * around || v >= count - 2 - end * around,
  )
  return new Map(
    numbers.map((v) => [v, [at(mesh.positions, 3 * v), at(mesh.positions, 3 * v + 1), at(mesh.positions, 3 * v + 2)]]),
  )
}

/** Two shrinking rings close each end, then a pole. */
const CLOSING = [
  { shrink: 0.8, out: 0.6 },
  { shrink: 0.45, out: 0.9 },
] as const

/** The closed tube before it is brought onto the surface. */
function tubeMesh(stations: readonly Station[], options: TubeOptions): Mesh {
  const { rings, around } = options
  const n = options.n ?? 2
  const frames = spacedFrames(sweepFrames(stations, options), rings, options.dense)
  const first = frames[0]!
  const last = frames[rings - 1]!
  const cap = (f: Frame): number => options.cap ?? Math.min(f.a, f.b)
  const rows: { f: Frame; p: V3; s: number }[] = [
    ...CLOSING.map((c) => ({ f: first, p: along(first.p, first.t, -c.out * cap(first)), s: c.shrink })).reverse(),
    ...frames.map((f) => ({ f, p: f.p, s: 1 })),
    ...CLOSING.map((c) => ({ f: last, p: along(last.p, last.t, c.out * cap(last)), s: c.shrink })),
  ]
  const points: V3[] = []
  for (const { f, p, s } of rows) {
    for (let k = 0; k < around; k++) {
      const angle = (2 * Math.PI * k) / around
      const c = Math.cos(angle)
      const d = Math.sin(angle)
      const r = (Math.abs(c) ** n + Math.abs(d) ** n) ** (-1 / n)
      points.push(along(along(p, f.u, s * f.a * r * c), f.v, s * f.b * r * d))
    }
  }
  points.push(along(first.p, first.t, -cap(first)), along(last.p, last.t, cap(last)))
  const start = points.length - 2
  const indices: number[] = []
  for (let r = 0; r + 1 < rows.length; r++) {
    for (let k = 0; k < around; k++) {
      const a = r * around + k
      const b = r * around + ((k + 1) % around)
      indices.push(a, b, b + around, a, b + around, a + around)
    }
  }
  for (let k = 0; k < around; k++) {
    const next = (k + 1) % around
    const top = (rows.length - 1) * around
    indices.push(start, next, k, start + 1, top + k, top + next)
  }
  const mesh: Mesh = {
    positions: Float64Array.from(points.flat()),
    normals: new Float64Array(points.length * 3),
    indices: Uint32Array.from(indices),
  }
  // which way round the frames turn decides which way the triangles face
  const turn = dot(scaled(first.u, 1), [
    first.v[1] * first.t[2] - first.v[2] * first.t[1],
    first.v[2] * first.t[0] - first.v[0] * first.t[2],
    first.v[0] * first.t[1] - first.v[1] * first.t[0],
  ])
  if (turn < 0) flip(mesh.indices)
  return mesh
}

function flip(indices: Uint32Array): void {
  for (let t = 0; t < indices.length; t += 3) {
    const swap = at(indices, t + 1)
    indices[t + 1] = at(indices, t + 2)
    indices[t + 2] = swap
  }
}
