/** From a sculpted solid to a mesh of about the wanted number of triangles. Millimetres. */
import {
  checkMesh,
  differenceGradient,
  inwardCorners,
  projectOnField,
  relax,
  roughSurface,
  simplify,
  triangleNormals,
  type Bounds,
  type FieldGradient,
  type Mesh,
  type Vec3,
} from '../mesh/index.ts'
import type { Solid } from './sdf.ts'

/** A bone's solid, and how it becomes a mesh once its neighbours have had their say: the solid given is all but the same. */
export interface Sculpt {
  readonly solid: Solid
  readonly mesh: (solid: Solid) => Mesh
}

/**
 * How a surface is thinned: `even` triangles for rounded bones; `rims` for bones whose long narrow edges catch the eye:
 * brought onto the field first, thinned by its normals, with triangles as long as the edge is straight.
 */
export type Finish = 'even' | 'rims'

/** A solid meshed by {@link sculptedMesh}. */
export const sculpt = (
  solid: Solid,
  step: number,
  triangles: number,
  finish: Finish = 'even',
  lens?: Lens,
): Sculpt => ({
  solid,
  mesh: (parted) => sculptedMesh(parted, step, triangles, finish, lens),
})

/** A box (mm) in which the grid is so many times finer, each axis for itself: fine forms on a large bone. */
export interface Lens extends Bounds {
  readonly power: number
}

/** A coordinate in the bone, from its place on an axis that is drawn out between `from` and `to`. */
function through(x: number, from: number, to: number, power: number): number {
  const grown = (to - from) * power
  if (x <= from) return x
  return x < from + grown ? from + (x - from) / power : x - grown + to - from
}

/** Its place on the drawn-out axis: the inverse of {@link through}. */
function drawnOut(x: number, from: number, to: number, power: number): number {
  if (x <= from) return x
  return x < to ? from + (x - from) * power : x + (to - from) * (power - 1)
}

/** The surface as the grid gives it, drawn out by a lens, and the way back into the bone. */
interface Drawn {
  readonly mesh: Mesh
  readonly back: (mesh: Mesh) => Mesh
}

/** {@link roughSurface} through the lens: what is drawn out there is sampled, and later thinned, so much finer. */
function drawn(field: Solid['at'], bounds: Bounds, step: number, lens: Lens | undefined): Drawn {
  if (lens === undefined) return { mesh: apart(roughSurface(field, bounds, step)), back: (mesh) => mesh }
  const { min, max, power } = lens
  const into = (x: number, k: 0 | 1 | 2): number => through(x, min[k], max[k], power)
  const out = ([x, y, z]: Bounds['min']): Bounds['min'] => [
    drawnOut(x, min[0], max[0], power),
    drawnOut(y, min[1], max[1], power),
    drawnOut(z, min[2], max[2], power),
  ]
  const box: Bounds = { min: out(bounds.min), max: out(bounds.max) }
  return {
    mesh: apart(roughSurface((x, y, z) => field(into(x, 0), into(y, 1), into(z, 2)), box, step)),
    back: (mesh) => ({ ...mesh, positions: mesh.positions.map((x, i) => into(x, (i % 3) as 0 | 1 | 2)) }),
  }
}

/** Step of the scan that finds the solid's box, and how much wider than it the box is taken, mm. */
const SCAN = 5
const MARGIN = 2.5
/** The grid stands a little off the midplane: on it, mirror-equal corners would give coinciding vertices. */
const OFF_CENTRE = 0.37

/** Box around the solid: the sphere is often many times too large. */
export function tightBounds({ at, centre, radius }: Solid): Bounds {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  const n = Math.ceil(radius / SCAN)
  for (let i = -n; i <= n; i++) {
    for (let j = -n; j <= n; j++) {
      for (let k = -n; k <= n; k++) {
        const p = [centre[0] + i * SCAN, centre[1] + j * SCAN, centre[2] + k * SCAN] as const
        if (at(p[0], p[1], p[2]) > SCAN) continue
        p.forEach((x, axis) => {
          min[axis] = Math.min(min[axis]!, x - SCAN)
          max[axis] = Math.max(max[axis]!, x + SCAN)
        })
      }
    }
  }
  return {
    min: [min[0]! - MARGIN - OFF_CENTRE, min[1]! - MARGIN, min[2]! - MARGIN],
    max: [max[0]! + MARGIN, max[1]! + MARGIN, max[2]! + MARGIN],
  }
}

/** Few and short steps: sculpted fields have creases, over which long walks fold the surface. */
const PROJECTION = { newtonSteps: 2, maximalStep: 0.5 } as const
/** Evening of the triangles afterwards: silhouettes run smooth. */
const EVEN = { rounds: 3, share: 0.3 } as const

/** Least distance kept between vertices that the grid put in one place, mm. */
const APART = 0.01

/** The mesh with coinciding vertices moved apart by a hair: thinning would take them for one and pinch the surface. */
function apart(mesh: Mesh): Mesh {
  const seen = new Map<string, number>()
  const positions = mesh.positions.slice()
  for (let i = 0; i < positions.length; i += 3) {
    const key = [0, 1, 2].map((k) => Math.round(positions[i + k]! / APART)).join()
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    for (let k = 0; k < 3; k++) positions[i + k] = positions[i + k]! + times * APART * mesh.normals[i + k]!
  }
  return { ...mesh, positions }
}

/** How often, and in what steps, thinning is tried again when it tore or pinched the surface. */
const TRIES = 4
const MORE = 1.02

/** Other grids, as shares of the wanted step, for when no thinning of the first keeps the surface whole. */
const GRIDS = [1, 0.93, 0.86] as const

/**
 * The solid's surface at grid step `step` (mm), thinned to about `triangles`: closed, and if it can be with the holes the
 * solid has and every triangle facing out.
 * @throws when no thinning keeps it closed
 */
export function sculptedMesh(
  solid: Solid,
  step: number,
  triangles: number,
  finish: Finish = 'even',
  lens?: Lens,
): Mesh {
  const bounds = tightBounds(solid)
  let best: Thinned | undefined
  for (const share of GRIDS) {
    const mesh = thinned(drawn(solid.at, bounds, step * share, lens), solid, triangles, finish)
    if (mesh !== undefined && (best === undefined || mesh.faults < best.faults)) best = mesh
    if (best !== undefined && best.faults <= FEW_FAULTS) return best.mesh
  }
  if (best === undefined) throw new Error(`upper: no thinning to ${triangles} triangles keeps the surface whole`)
  return best.mesh
}

/** Triangles facing inward that are not worth another try. */
const FEW_FAULTS = 1

interface Thinned {
  readonly mesh: Mesh
  /** Triangles facing inward; a hundred more when a hole was lost or won. */
  readonly faults: number
}

/** Thinning that follows rims: normals weigh this much, and turned triangles are evened, each with its surroundings. */
const RIMS = { normalWeight: 0.4, even: false } as const
/** So many times the wanted triangles are brought onto the field before that: enough for its normals, and quicker. */
const RIM_SAMPLES = 8
const TURNED = { rounds: 4, share: 0.5, tries: 3 } as const

/** The mesh with triangles that were turned inward spread out again; all other vertices stay. */
function unfolded(mesh: Mesh, gradient: FieldGradient): Mesh {
  let current = mesh
  for (let i = 0; i < TURNED.tries; i++) {
    const corners = inwardCorners(current)
    if (corners.size === 0) break
    const pins = new Map<number, Vec3>()
    for (let v = 0; v < current.positions.length / 3; v++) {
      const [x, y, z] = current.positions.subarray(3 * v, 3 * v + 3)
      if (!corners.has(v)) pins.set(v, [x ?? 0, y ?? 0, z ?? 0])
    }
    current = relax(current, gradient, { ...TURNED, pins })
  }
  return current
}

/** Cosine beyond which the field's normal is not believed: at a step of the field it says nothing about the surface. */
const ASTRAY = 0.7

/** The mesh with normals that stray far from the triangles around them replaced by theirs. */
function soundNormals(mesh: Mesh): Mesh {
  const flat = triangleNormals(mesh.positions, mesh.indices)
  const normals = mesh.normals.slice()
  for (let i = 0; i < normals.length; i += 3) {
    const [a, b] = [flat.subarray(i, i + 3), normals.subarray(i, i + 3)]
    if (a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0) < ASTRAY) normals.set(a, i)
  }
  return { ...mesh, normals }
}

/** The best of several thinnings, or none when all tore the surface. */
function thinned({ mesh: grid, back }: Drawn, solid: Solid, triangles: number, finish: Finish): Thinned | undefined {
  const { genus } = checkMesh(grid)
  const gradient = differenceGradient(solid.at)
  const fine =
    finish === 'rims' ? projectOnField(back(simplify(grid, RIM_SAMPLES * triangles)), gradient, PROJECTION) : grid
  const finished = (target: number): Mesh => {
    if (finish === 'rims')
      return soundNormals(
        unfolded(projectOnField(simplify(fine, target, new Set(), RIMS), gradient, PROJECTION), gradient),
      )
    return relax(projectOnField(back(simplify(fine, target)), gradient, PROJECTION), gradient, EVEN)
  }
  let best: Thinned | undefined
  let target = triangles
  for (let i = 0; i < TRIES; i++, target *= MORE) {
    const mesh = finished(Math.round(target))
    const r = checkMesh(mesh)
    if (r.openEdges > 0) continue
    const faults = r.againstNormals + (r.genus === genus ? 0 : 100)
    if (best === undefined || faults < best.faults) best = { mesh, faults }
    if (faults <= FEW_FAULTS) break
  }
  return best
}
