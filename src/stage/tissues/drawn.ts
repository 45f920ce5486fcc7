import { millimetres } from '#math'
import { PLACES, placePoint } from '#body'
import type { BodyGeometry, PathPoint, PathSpec, Place } from '#body'
import { FIBRES } from './fibres.ts'
import { baseOf } from './forms.ts'
import { MORE_PLACES } from './more-places.ts'

/** What the picture adds to a line of the body; names as in the body's places or in `MORE_PLACES`, `~` = other side. */
export interface DrawnEntry {
  readonly width: number
  readonly thickness: number
  readonly more?: readonly (readonly string[])[]
}

/** A tissue with all its lines, the measured one first. */
export interface DrawnPath extends PathSpec {
  readonly fibres: readonly (readonly PathPoint[])[]
  /** m */ readonly width: number
  /** m */ readonly thickness: number
}

/** Scars and suspensions along which a case holds or pulls: plain strips (mm), as wide as can be seen. */
const STRIP: DrawnEntry = { width: 7, thickness: 2 }

/** True for lines that are no part of a healthy picture: shown only while something is about them. */
export const isStrip = ({ kind }: Pick<PathSpec, 'kind'>): boolean => kind === 'scar' || kind === 'organ'

const ALL: { readonly [name: string]: Place } = { ...PLACES, ...MORE_PLACES }

/** A line of the body as it is drawn; null where nobody has said how broad it is. */
export function drawnPath(geometry: BodyGeometry, spec: PathSpec): DrawnPath | null {
  const entry = FIBRES[baseOf(spec.id)] ?? (isStrip(spec) ? STRIP : null)
  if (!entry) return null
  const [side, other] = spec.id.endsWith('-right') ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const more = (entry.more ?? []).map((names) =>
    names.map((name): PathPoint => {
      const place = ALL[name.replace('~', '')]
      if (!place) throw new Error(`tissues: unknown place "${name}" of ${spec.id}`)
      return placePoint(geometry, place, name.endsWith('~') ? other : side)
    }),
  )
  const size = millimetres(1) * geometry.scale
  return { ...spec, fibres: [spec.points, ...more], width: entry.width * size, thickness: entry.thickness * size }
}
