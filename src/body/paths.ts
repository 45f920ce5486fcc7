/** Ligaments, muscles, nerves and scars as lines over bodies, placed on one person's bones. */
import { millimetres, scale } from '#math'
import { BODY_IDS, SIDES, type BodyId, type Side } from './ids.ts'
import type { BodyGeometry } from './landmarks.ts'
import { LIGAMENTS } from './paths/ligaments.ts'
import { PELVIC_MUSCLES } from './paths/muscles-pelvis.ts'
import { THIGH_MUSCLES } from './paths/muscles-thigh.ts'
import { TRUNK_MUSCLES } from './paths/muscles-trunk.ts'
import { NERVES } from './paths/nerves.ts'
import type { Place } from './paths/place.ts'
import { PLACES, type PlaceName } from './paths/places.ts'
import { PATH_SOURCES } from './paths/sources.ts'
import type { PathEntry, PathPoint, PathSpec, PlaceRef } from './paths/spec.ts'
import { TETHERS } from './paths/tethers.ts'
import type { Vec3 } from './simulation.ts'

/** Every structure once, without side. */
const PATH_ENTRIES: readonly PathEntry[] = [
  ...LIGAMENTS,
  ...PELVIC_MUSCLES,
  ...TRUNK_MUSCLES,
  ...THIGH_MUSCLES,
  ...NERVES,
  ...TETHERS,
]

const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' }
const UNPAIRED = new Set<string>(BODY_IDS)

/** Where a place is on this person, and on which body. */
export function placePoint(geometry: BodyGeometry, { body, female, male }: Place, side: Side): PathPoint {
  const { sex } = geometry
  const mixed = female.map((value, k) => value + ((male[k] ?? value) - value) * sex) as unknown as Vec3
  const [x, y, z] = scale(mixed, millimetres(1) * geometry.scale)
  const id = (UNPAIRED.has(body) ? body : `${body}-${side}`) as BodyId
  return { body: id, p: geometry.place(id, [side === 'left' ? x : -x, y, z]) }
}

function pathSpec(geometry: BodyGeometry, entry: PathEntry, side: Side): PathSpec {
  const point = (ref: PlaceRef): PathPoint =>
    ref.endsWith('~')
      ? placePoint(geometry, PLACES[ref.slice(0, -1) as PlaceName], OTHER[side])
      : placePoint(geometry, PLACES[ref as PlaceName], side)
  return {
    id: entry.side === 'none' ? entry.id : `${entry.id}-${side}`,
    kind: entry.kind,
    points: entry.points.map(point),
    ...(entry.maxTension === undefined ? {} : { maxTension: entry.maxTension }),
    source: entry.sources.map((id) => PATH_SOURCES[id]).join('; '),
  }
}

const sidesOf = ({ side }: PathEntry): readonly Side[] =>
  side === 'both' ? SIDES : [side === 'right' ? 'right' : 'left']

/** All tissue paths of one person, left and right exact mirror images. */
export const bodyPaths = (geometry: BodyGeometry): readonly PathSpec[] =>
  PATH_ENTRIES.flatMap((entry) => sidesOf(entry).map((side) => pathSpec(geometry, entry, side)))

/** The id of every path, also without a person. */
export const PATH_IDS: readonly string[] = PATH_ENTRIES.flatMap((entry) =>
  entry.side === 'none' ? [entry.id] : sidesOf(entry).map((side) => `${entry.id}-${side}`),
)
export type { Place } from './paths/place.ts'
export type { PathKind, PathPoint, PathSpec } from './paths/spec.ts'
