import type { BodyId } from '../ids.ts'
import type { Vec3 } from '../simulation.ts'
import type { PlaceName } from './places.ts'
import type { PathSource } from './sources.ts'

export const PATH_KINDS = ['ligament', 'fascia', 'muscle', 'nerve', 'scar', 'organ'] as const
export type PathKind = (typeof PATH_KINDS)[number]

/** A name with `~` is the same place on the other side. */
export type PlaceRef = PlaceName | `${PlaceName}~`

/** One structure, once: both sides are made from the left one. */
export interface PathEntry {
  readonly id: string
  readonly kind: PathKind
  /** Paired, unpaired, or on one side only. */
  readonly side: 'both' | 'none' | 'left' | 'right'
  /** The line the mechanics measures and pulls along, from origin to insertion. */
  readonly points: readonly PlaceRef[]
  /** The most a muscle can pull, N. */
  readonly maxTension?: number
  readonly sources: readonly PathSource[]
}
export type PathTable = readonly PathEntry[]

/** A point that rides with a body, m, neutral standing of the variant. */
export interface PathPoint {
  readonly body: BodyId
  readonly p: Vec3
}

/** A tissue as a line over bodies. Its length is the sum of its straight pieces. */
export interface PathSpec {
  /** Kebab-case, paired ones with side: `sacrotuberous-left`. */
  readonly id: string
  readonly kind: PathKind
  readonly points: readonly PathPoint[]
  /** N; muscles only. */
  readonly maxTension?: number
  readonly source: string
}
