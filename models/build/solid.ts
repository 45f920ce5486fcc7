import { hermiteSurface, type HermiteOptions } from './implicit/index.ts'
import {
  differenceGradient,
  meshBounds,
  smoothMax,
  type Bounds,
  type Field,
  type FieldGradient,
  type Vec3,
} from './mesh/index.ts'
import { stations, type Sex } from './tables.ts'

/** A bone as a solid in its table's frame, mm: a field with its gradient and a box that holds it. */
export interface Solid {
  readonly value: Field
  readonly gradient: FieldGradient
  readonly bounds: Bounds
}

/** How far a surface may bulge beyond its outermost stations, mm. */
const BULGE = 8

/** The bone its stations describe; see {@link hermiteSurface}. */
export function tableSolid(table: string, sex: Sex, options: HermiteOptions = {}): Solid {
  const rows = Object.values(stations(table, sex))
  return { ...hermiteSurface(rows, options), bounds: boundsOf(rows.map((row) => row.p)) }
}

const boundsOf = (points: readonly Vec3[]): Bounds =>
  meshBounds(
    { positions: Float64Array.from(points.flat()), normals: new Float64Array(0), indices: new Uint32Array(0) },
    BULGE,
  )

/** The part of a solid on the inner side of a plane (the side its `outward` normal points away from), edge rounded. */
export function clip(solid: Solid, point: Vec3, outward: Vec3, rounding: number): Solid {
  const offset = outward[0] * point[0] + outward[1] * point[1] + outward[2] * point[2]
  const value: Field = (x, y, z) =>
    smoothMax(solid.value(x, y, z), outward[0] * x + outward[1] * y + outward[2] * z - offset, rounding)
  return { value, gradient: differenceGradient(value), bounds: solid.bounds }
}
