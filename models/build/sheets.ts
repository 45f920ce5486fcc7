import { hermiteSurface, type HermiteSurface, type OrientedPoint } from './implicit/index.ts'
import { at, type Vec3 } from './mesh/index.ts'

/**
 * A thin plate has two faces with stations far apart beside its thickness; a surface through all of them at once
 * ripples. Each face alone is smooth: here the points between its neighbouring stations are read from the face alone.
 */
export interface Plate {
  readonly faces: readonly [readonly OrientedPoint[], readonly OrientedPoint[]]
  /** Pairs of stations closer than this get no point between them, mm. */
  readonly shortest: number
  /** Pairs further apart than this are not neighbours, mm. */
  readonly longest: number
  /** A point is left out where the other face is nearer than this, mm. */
  readonly thinnest: number
  /** All stations of the bone; a point is left out where one of them is nearer than `clearance`, mm. */
  readonly stations: readonly OrientedPoint[]
  readonly clearance: number
}

/** Neighbours whose normals differ more than this (as a cosine) lie round an edge. */
const SAME_FACE = 0.6
const PROJECTION_STEPS = 6

/** Points between the stations of both faces; see {@link Plate}. */
export function plateFill(plate: Plate): OrientedPoint[] {
  const surfaces = plate.faces.map((face) => hermiteSurface(face))
  return plate.faces.flatMap((face, i) => {
    const own = surfaces[i] as HermiteSurface
    const other = surfaces[1 - i] as HermiteSurface
    return neighbours(face, plate)
      .map(([a, b]) => onSurface(own, [(a.p[0] + b.p[0]) / 2, (a.p[1] + b.p[1]) / 2, (a.p[2] + b.p[2]) / 2]))
      .filter(({ p }) => other.value(...p) < -plate.thinnest && isClear(p, plate))
  })
}

const isClear = (p: Vec3, { stations, clearance }: Plate): boolean =>
  stations.every((s) => squared(p, s.p) > clearance * clearance)

/** Pairs with no third station in the ball between them (Gabriel graph), of the wanted lengths, on one face. */
function neighbours(face: readonly OrientedPoint[], { shortest, longest }: Plate): [OrientedPoint, OrientedPoint][] {
  const pairs: [OrientedPoint, OrientedPoint][] = []
  face.forEach((a, i) => {
    for (const b of face.slice(i + 1)) {
      const length = squared(a.p, b.p)
      if (length < shortest * shortest || length > longest * longest) continue
      if (a.n[0] * b.n[0] + a.n[1] * b.n[1] + a.n[2] * b.n[2] < SAME_FACE) continue
      if (face.every((c) => c === a || c === b || squared(a.p, c.p) + squared(b.p, c.p) >= length)) pairs.push([a, b])
    }
  })
  return pairs
}

function onSurface(surface: HermiteSurface, start: Vec3): OrientedPoint {
  const g = new Float64Array(3)
  let p = start
  for (let s = 0; ; s++) {
    const value = surface.gradient(...p, g)
    const slope = at(g, 0) ** 2 + at(g, 1) ** 2 + at(g, 2) ** 2
    if (s === PROJECTION_STEPS) {
      const length = Math.sqrt(slope)
      return { p, n: [at(g, 0) / length, at(g, 1) / length, at(g, 2) / length] }
    }
    const t = value / slope
    p = [p[0] - t * at(g, 0), p[1] - t * at(g, 1), p[2] - t * at(g, 2)]
  }
}

const squared = (p: Vec3, q: Vec3): number => (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2
