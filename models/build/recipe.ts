import type { Field, Vec3 } from './mesh/index.ts'
import { keepClear, tableSolid, type Solid } from './solid.ts'
import { stations, type Sex } from './tables.ts'

/** A neighbour that a bone, as measured, must make room for. */
export interface Clearing {
  /** The neighbour as measured. */
  readonly neighbour: Solid
  /** Least distance between the two, mm. */
  readonly space: number
  /** Rounding of the edge of the face that this makes, mm. */
  readonly rounding: number
  /** Share of the missing room, 0 to 1, that this bone gives. */
  readonly share: Field
}

/** How one bone is made. Paired bones are made for the left side. */
export interface Recipe {
  /** Pack node without side; the name `placement` knows. */
  readonly name: string
  readonly paired: boolean
  /** Station table, whose ids correspond between the sexes. */
  readonly table: string
  /** Edge of the marching grid, mm. */
  readonly step: number
  /** Triangles in the pack. */
  readonly triangles: number
  /** Handles of the closed surface. */
  readonly genus: number
  /** The bone its stations describe. */
  readonly measured: (sex: Sex) => Solid
  /** Places beside the stations that become corners of the mesh, in the same order for both sexes; null where one has none. */
  readonly corners: (sex: Sex) => readonly (Vec3 | null)[]
  /** What it must make room for, in order. */
  readonly clearings: (sex: Sex) => readonly Clearing[]
}

/** Solids take seconds to solve; several bones ask for the same one. */
export function once<T>(make: (sex: Sex) => T): (sex: Sex) => T {
  const made = new Map<Sex, T>()
  return (sex) => {
    const thing = made.get(sex) ?? make(sex)
    made.set(sex, thing)
    return thing
  }
}

/** A paired bone without handles, straight from its table, that makes room for nobody. */
export const bone = (name: string, table: string, step: number, triangles: number): Recipe => ({
  name,
  table,
  step,
  triangles,
  genus: 0,
  paired: true,
  measured: once((sex) => tableSolid(table, sex)),
  corners: () => [],
  clearings: () => [],
})

/** The bone as it is built: as measured, with room made for its neighbours. */
export const builtSolid = (recipe: Recipe, sex: Sex): Solid =>
  recipe.clearings(sex).reduce(keepClear, recipe.measured(sex))

export const half: Field = () => 0.5
export const whole: Field = () => 1

/**
 * Share of a bone in the room to be made between it and its neighbour, from where each was measured: none at its own
 * stations, all at those of the other, by the fourth power of the distances.
 */
export function shareByStations(own: string, other: string, sex: Sex): Field {
  const [ours, theirs] = [own, other].map((table) => Object.values(stations(table, sex)).map(({ p }) => p))
  return (x, y, z) => {
    const a = nearest(ours ?? [], x, y, z)
    const b = nearest(theirs ?? [], x, y, z)
    return a + b > 0 ? a / (a + b) : 0.5
  }
}

/** Fourth power of the distance to the nearest of the points. */
function nearest(points: readonly Vec3[], x: number, y: number, z: number): number {
  let least = Infinity
  for (const [px, py, pz] of points) least = Math.min(least, (x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2)
  return least * least
}
