/**
 * Facet joints refitted after posing. Rigid vertebrae, posed by alignment.json, would slide their facets by 3 to 6 mm
 * (models/upper/README.md); so each pair of faces is moved to its common middle, in both sexes' mean, and faced.
 */
import { VertebraFrame, type Sex } from './frame.ts'
import { add, along, mix, scaled, sub, unit, type V3 } from './sdf.ts'

/** One articular face in the vertebra's sculpting frame: centre on the bone, outward normal, upward direction, mm. */
export interface Facet {
  readonly centre: V3
  readonly normal: V3
  readonly up: V3
  readonly width: number
  readonly height: number
}

export interface Facets {
  readonly sup: Facet
  readonly inf: Facet
}

/** Bone-to-bone space of a facet joint, mm in the tables' scale: two cartilages of about 1 mm (Yoganandan 2003). */
export const FACET_SPACE = 1.6

const SEXES: readonly Sex[] = ['female', 'male']

function tabled(frame: VertebraFrame, which: 'sup' | 'inf'): Facet {
  return {
    centre: frame.point(`${which}_facet_centre`),
    normal: frame.direction(`${which}_facet_normal`),
    up: frame.direction(`${which}_facet_updir`),
    width: frame.size(`${which}_facet_width`),
    height: frame.size(`${which}_facet_height`),
  }
}

/** Faces of all vertebrae, `frames` from above downwards; the first and last keep their outer faces as tabled. */
export function refitFacets(frames: readonly VertebraFrame[]): Map<string, Facets> {
  const faces = new Map<string, { sup: Facet; inf: Facet }>()
  for (const f of frames) faces.set(f.name, { sup: tabled(f, 'sup'), inf: tabled(f, 'inf') })
  for (let i = 0; i + 1 < frames.length; i++) {
    const above = frames[i]!
    const below = frames[i + 1]!
    const a = faces.get(above.name)!
    const b = faces.get(below.name)!
    let upper: V3 = [0, 0, 0]
    let lower: V3 = [0, 0, 0]
    let upperNormal: V3 = [0, 0, 0]
    let lowerNormal: V3 = [0, 0, 0]
    for (const sex of SEXES) {
      const pa = above.toStanding(a.inf.centre, sex)
      const pb = below.toStanding(b.sup.centre, sex)
      const na = above.standingDirection(a.inf.normal, sex)
      const nb = below.standingDirection(b.sup.normal, sex)
      // out of the upper vertebra's face, into the lower vertebra's
      const n = unit(sub(na, nb))
      const middle = mix(pa, pb, 0.5)
      const half = (FACET_SPACE / 2) * above.row.scale
      upper = add(upper, scaled(above.fromStanding(along(middle, n, -half), sex), 0.5))
      lower = add(lower, scaled(below.fromStanding(along(middle, n, half), sex), 0.5))
      upperNormal = add(upperNormal, above.directionFromStanding(n, sex))
      lowerNormal = add(lowerNormal, below.directionFromStanding(scaled(n, -1), sex))
    }
    faces.set(above.name, { sup: a.sup, inf: { ...a.inf, centre: upper, normal: unit(upperNormal) } })
    faces.set(below.name, { inf: b.inf, sup: { ...b.sup, centre: lower, normal: unit(lowerNormal) } })
  }
  return faces
}
