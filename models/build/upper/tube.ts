/** Ring meshes along a line: bones that are one swept section need no iso-surface, and keep even triangles. */
import { at, differenceGradient, projectOnField, type Mesh } from '../mesh/index.ts'
import { along, distance, dot, mix, scaled, type Solid, type V3 } from './sdf.ts'
import { loft, sweepFrames, type Frame, type LoftOptions, type Station } from './solids.ts'

export interface TubeOptions extends LoftOptions {
  /** Rings along the line and vertices around it. */
  readonly rings: number
  readonly around: number
  /** Knobs and bumps that the tube melts into, and their fillet (mm). */
  readonly extra?: (base: Solid) => Solid
}

/** Frames spaced evenly along the line. */
function evenFrames(frames: readonly Frame[], rings: number): Frame[] {
  const arc = [0]
  for (let i = 1; i < frames.length; i++) arc.push(at(arc, i - 1) + distance(frames[i]!.p, frames[i - 1]!.p))
  const total = at(arc, arc.length - 1)
  return Array.from({ length: rings }, (_, r) => {
    const s = (total * r) / (rings - 1)
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

/** A closed tube around the loft of `stations`, its vertices on the loft's surface (and that of `extra`). */
export function tubeMesh(stations: readonly Station[], options: TubeOptions): Mesh {
  const { rings, around } = options
  const n = options.n ?? 2
  const steps = options.steps ?? 4
  const base = loft(stations, options)
  const solid = options.extra?.(base) ?? base
  const frames = evenFrames(sweepFrames(stations, steps), rings)
  const first = frames[0]!
  const last = frames[rings - 1]!
  const cap = (f: Frame): number => options.cap ?? Math.min(f.a, f.b)
  // two shrinking rings close each end, then a pole
  const closing = [
    { shrink: 0.8, out: 0.6 },
    { shrink: 0.45, out: 0.9 },
  ]
  const rows: { f: Frame; p: V3; s: number }[] = [
    ...closing.map((c) => ({ f: first, p: along(first.p, first.t, -c.out * cap(first)), s: c.shrink })).reverse(),
    ...frames.map((f) => ({ f, p: f.p, s: 1 })),
    ...closing.map((c) => ({ f: last, p: along(last.p, last.t, c.out * cap(last)), s: c.shrink })),
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
  return projectOnField(mesh, differenceGradient(solid.at), { maximalStep: 3, newtonSteps: 6 })
}

function flip(indices: Uint32Array): void {
  for (let t = 0; t < indices.length; t += 3) {
    const swap = at(indices, t + 1)
    indices[t + 1] = at(indices, t + 2)
    indices[t + 2] = swap
  }
}
