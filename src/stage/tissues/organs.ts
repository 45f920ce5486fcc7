import { millimetres, normalize } from '#math'
import { placePoint } from '#body'
import type { BodyGeometry, PathPoint, Place, Vec3 } from '#body'
import { isAbsent } from '#session'
import { curve } from './curve.ts'
import type { MeshBuilder } from './mesh.ts'
import { ORGANS } from './organ-table.ts'
import { sweep } from './sweep.ts'

/** Half a size, mm: the same for all, or of woman and man. */
type Half = number | readonly [number, number]

/** One section across an organ: where its middle is, half its breadth and half its thickness. */
export interface OrganSection {
  readonly at: Place
  readonly breadth: Half
  readonly thickness: Half
}

/** An organ as a string of sections, on the left or in the middle; the right one is its mirror image. */
export interface OrganEntry {
  readonly id: string
  readonly side: 'both' | 'left' | 'right' | 'none'
  /** A sheet to look through. */
  readonly sheer?: true
  readonly colour: string
  /** The way its flat side looks. */
  readonly facing: Vec3
  /** Pouches along a colon. */
  readonly haustra?: number
  /** 1 = elliptic sections, less = fuller ones; 1 where absent. */
  readonly roundness?: number
  readonly sections: readonly OrganSection[]
}

/** Depth of a pouch's waist against its radius. */
const WAIST = 0.16
/** The right kidney lies lower, under the liver, mm (half a vertebra). */
const RIGHT_KIDNEY = -12
/** Stations from section to section, and for each pouch of a colon. */
const PER_SECTION = 2
const PER_POUCH = 4
const RING = 10

/** Colour of each organ by name without side. */
export const ORGAN_COLOURS: { readonly [id: string]: string } = Object.fromEntries(
  ORGANS.map(({ id, colour }) => [id, colour]),
)

/** Value between the sections at `along`, smooth at each of them. */
function between(values: readonly number[], along: number): number {
  const at = along * (values.length - 1)
  const i = Math.min(values.length - 2, Math.floor(at))
  const t = at - i
  const [a, b] = [values[i]!, values[i + 1]!]
  const slope = (k: number): number => {
    const [before, after] = [values[k - 1], values[k + 1]]
    return before === undefined || after === undefined ? b - a : (after - before) / 2
  }
  const [t2, t3] = [t * t, t * t * t]
  return Math.max(
    0.3,
    a * (2 * t3 - 3 * t2 + 1) + slope(i) * (t3 - 2 * t2 + t) + b * (3 * t2 - 2 * t3) + slope(i + 1) * (t3 - t2),
  )
}

/**
 * Adds one organ, or one part of the skin, to a mesh. The caller closes it.
 *
 * @param detail vertices round a section and stations from section to section
 */
export function shapeOrgan(
  builder: Pick<MeshBuilder, 'vertex' | 'triangle'>,
  geometry: BodyGeometry,
  organ: OrganEntry,
  side: 'left' | 'right',
  detail: { readonly ring: number; readonly perPiece: number },
): void {
  const { sections, haustra = 0 } = organ
  const sign = side === 'left' ? 1 : -1
  const drop = organ.id === 'kidney' && side === 'right' ? millimetres(RIGHT_KIDNEY) * geometry.scale : 0
  const points = sections.map(({ at }): PathPoint => {
    const { body, p } = placePoint(geometry, at, side)
    return { body, p: [p[0], p[1] + drop, p[2]] }
  })
  const waist = (along: number): number =>
    haustra > 0 ? 1 - WAIST * Math.pow(Math.abs(Math.cos(Math.PI * haustra * along)), 6) : 1
  const size = millimetres(1) * geometry.scale
  const half = (of: Half): number => (typeof of === 'number' ? of : of[0] + (of[1] - of[0]) * geometry.sex)
  const breadths = sections.map(({ breadth }) => half(breadth))
  const thicknesses = sections.map(({ thickness }) => half(thickness))
  sweep(builder, {
    lines: [
      curve(points, { perPiece: Math.max(detail.perPiece, Math.ceil((haustra * PER_POUCH) / (sections.length - 1))) }),
    ],
    ring: detail.ring,
    beyond: (along) => between(breadths, along) * size * waist(along),
    half: (along) => between(thicknesses, along) * size * waist(along),
    roundness: organ.roundness ?? 1,
    facing: normalize([organ.facing[0] * sign, organ.facing[1], organ.facing[2]]),
    flesh: () => 1,
  })
}

/** Hands every organ of this body to `add`: its name, whether it is a see-through sheet, and how to shape it. */
export function buildOrgans(
  geometry: BodyGeometry,
  add: (name: string, sheer: boolean, shape: (builder: MeshBuilder) => void) => void,
): void {
  for (const organ of ORGANS) {
    if (isAbsent(organ.id, geometry)) continue
    const sides = organ.side === 'both' ? (['left', 'right'] as const) : [organ.side === 'right' ? 'right' : 'left']
    for (const side of sides as readonly ('left' | 'right')[]) {
      const name = organ.side === 'both' ? `${organ.id}-${side}` : organ.id
      add(name, organ.sheer ?? false, (builder) =>
        shapeOrgan(builder, geometry, organ, side, { ring: RING, perPiece: PER_SECTION }),
      )
    }
  }
}
