/**
 * Facet joints refitted after posing. Rigid vertebrae, posed by alignment.json, would slide their facets by 3 to 6 mm
 * (models/upper/README.md); so each pair of faces is moved to its common middle, in both sexes' mean, and faced.
 */
import { placement } from '../placement.ts'
import { SEXES, stations, type Sex } from '../tables.ts'
import type { VertebraFrame } from './frame.ts'
import { add, along, mix, scaled, sub, unit, type V3 } from './sdf.ts'
import { need, SKULL_TABLE } from './tables.ts'

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

function tabled(frame: VertebraFrame, which: 'sup' | 'inf'): Facet {
  return {
    centre: frame.point(`${which}_facet_centre`),
    normal: frame.direction(`${which}_facet_normal`),
    up: frame.direction(`${which}_facet_updir`),
    width: frame.size(`${which}_facet_width`),
    height: frame.size(`${which}_facet_height`),
  }
}

/** A face of a neighbour outside the spine, in standing: a point on it (mm) and its outward normal. */
type Seat = (sex: Sex) => { readonly p: V3; readonly n: V3 }

const MILLIMETRES = 1e3
const inMillimetres = (p: V3): V3 => scaled(p, MILLIMETRES)

/** The left superior articular face of the sacrum: mean of the two stations on its hollow. */
const sacralSeat: Seat = (sex) => {
  const { point, normal } = placement('sacrum', sex)
  const row = (id: string) => need(stations('sacrum', sex), id, 'sacrum stations')
  const a = row('superior-articular-facet-1-l')
  const b = row('superior-articular-facet-2-l')
  return {
    p: mix(inMillimetres(point(a.p)), inMillimetres(point(b.p)), 0.5),
    n: unit(add(normal(a.n, a.p), normal(b.n, b.p))),
  }
}

/** The left occipital condyle. */
const condylarSeat: Seat = (sex) => {
  const { point } = placement('skull', sex)
  const at = (name: string): V3 => inMillimetres(point(need(SKULL_TABLE.skull, name, 'skull').global))
  const p = at('occipital_condyle_centre')
  return { p, n: unit(sub(at('occipital_condyle_normal_end'), p)) }
}

/** The face of `frame`'s vertebra that meets a seat across a joint space, in both sexes' mean. */
function seated(frame: VertebraFrame, face: Facet, seat: Seat): Facet {
  let centre: V3 = [0, 0, 0]
  let normal: V3 = [0, 0, 0]
  for (const sex of SEXES) {
    const { p, n } = seat(sex)
    const q = along(p, n, FACET_SPACE * frame.row.scale)
    centre = add(centre, scaled(frame.fromStanding(q, sex), 1 / SEXES.length))
    normal = add(normal, frame.directionFromStanding(scaled(n, -1), sex))
  }
  return { ...face, centre, normal: unit(normal) }
}

/** Faces of all vertebrae, `frames` from C1 to L5; the outer ones meet the skull and the sacrum. */
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
  const first = frames[0]!
  const last = frames[frames.length - 1]!
  const top = faces.get(first.name)!
  const bottom = faces.get(last.name)!
  faces.set(first.name, { ...top, sup: seated(first, top.sup, condylarSeat) })
  faces.set(last.name, { ...bottom, inf: seated(last, bottom.inf, sacralSeat) })
  return faces
}
