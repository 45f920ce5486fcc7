import { nearestNeighbour, NERVE_NEIGHBOURS, pathReadings } from '#body'
import type { Simulation } from '#body'

/** Change of length of a line of tissue against quiet standing, %. */
export interface TissueReading {
  readonly kind: 'tissue'
  readonly id: string
  readonly change: number
}
/** How near a nerve's middle line is to its nearest neighbour's, and how that differs from quiet standing; mm. */
export interface NerveReading {
  readonly kind: 'nerve'
  readonly id: string
  readonly neighbour: string
  readonly distance: number
  readonly change: number
}

/** %. A smaller change says nothing: the attachments themselves are known to millimetres. */
const LEAST_CHANGE = 0.5
const MILLIMETRES = 1000

const sideOf = (id: string): string => /-(left|right)$/.exec(id)?.[0] ?? ''

/** Those of the named structures that are lines of tissue and changed, the largest change first. Nerves are not lengths. */
export function tissueReadings({ model, pose }: Simulation, structures: readonly string[]): readonly TissueReading[] {
  const named = new Set(structures)
  const kinds = new Map(model.paths.map(({ id, kind }) => [id, kind]))
  return pathReadings(model, pose)
    .filter(({ id, change }) => named.has(id) && kinds.get(id) !== 'nerve' && Math.abs(change) >= LEAST_CHANGE)
    .map(({ id, change }): TissueReading => ({ kind: 'tissue', id, change }))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

/** Length of one line of tissue (mm) and its change against quiet standing (%); null for what is no line. */
export function lengthReading(
  { model, pose }: Simulation,
  id: string,
): { readonly length: number; readonly change: number } | null {
  const reading = pathReadings(model, pose).find((path) => path.id === id)
  return reading ? { length: MILLIMETRES * reading.length, change: reading.change } : null
}

/**
 * How close the nerves among the structures come to their neighbours, to those among the structures if there are any: a
 * distance, not a pressure.
 */
export function nerveReadings(simulation: Simulation, structures: readonly string[]): readonly NerveReading[] {
  const { model, pose } = simulation
  const lines = new Map(model.paths.map((path) => [path.id, path]))
  return structures.flatMap((id): NerveReading[] => {
    const nerve = lines.get(id)
    if (nerve?.kind !== 'nerve') return []
    const side = sideOf(id)
    const names = (NERVE_NEIGHBOURS[id.slice(0, id.length - side.length)] ?? []).map((name) => name + side)
    const meant = names.filter((name) => structures.includes(name))
    const neighbours = (meant.length > 0 ? meant : names).flatMap((name) => lines.get(name) ?? [])
    const near = nearestNeighbour(nerve.points, neighbours, pose.transforms, (body) => simulation.bodyIndex(body))
    if (!near) return []
    const { distance, neutral } = near
    return [
      {
        kind: 'nerve',
        id,
        neighbour: near.id,
        distance: MILLIMETRES * distance,
        change: MILLIMETRES * (distance - neutral),
      },
    ]
  })
}
