import { at, type Mesh, type Vec3 } from './mesh.ts'

/** Vertices that must stay where they are: vertex number to place. */
export type Pins = ReadonlyMap<number, Vec3>

/**
 * Chooses for each point the nearest vertex of the mesh, if it lies within `reach` and no other point has it, so that
 * measured points become corners of the mesh: a thinned mesh otherwise cuts off tips and rims between its vertices.
 */
export function choosePins(mesh: Mesh, points: readonly Vec3[], reach: number): Pins {
  const pins = new Map<number, Vec3>()
  for (const point of points) {
    let best = -1
    let least = reach * reach
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      let d = 0
      for (let k = 0; k < 3; k++) d += (at(mesh.positions, 3 * v + k) - at(point, k)) ** 2
      if (d < least && !pins.has(v)) {
        least = d
        best = v
      }
    }
    if (best >= 0) pins.set(best, point)
  }
  return pins
}

/** The positions with pinned vertices in their places. */
export function placePins(positions: Float64Array, pins: Pins): Float64Array {
  const moved = positions.slice()
  for (const [vertex, place] of pins) moved.set(place, 3 * vertex)
  return moved
}
