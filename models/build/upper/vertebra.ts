/** A vertebra C3 to L5: body and arch together, with rib facets on the thoracic ones. */
import { ribFacet, vertebralArch } from './arch.ts'
import { vertebralBody, type VertebralBody } from './body.ts'
import type { Facets } from './facets.ts'
import type { VertebraFrame } from './frame.ts'
import { along, blend, bothSides, carve, common, smoothMax, type Solid, type V3 } from './sdf.ts'
import { roundCone } from './solids.ts'

const RIB_FACETS = ['costal_facet_superior', 'costal_facet_inferior', 'costal_facet_transverse'] as const
/** Radii of the rib facets on the body and on the transverse process, mm (Gray: about 8 to 10 mm across). */
const BODY_FACET_RADIUS = 4.4
const TRANSVERSE_FACET_RADIUS = 3.6

/** Radius (mm) of the swelling of the body that carries a rib facet out to its rib, and of the fillet around it. */
const BUTTRESS = 5.6
const SWELLING = 4.5

/** How far rib facets stay below the upper and above the lower endplate's plane, mm. */
const RIM_CLEARANCE = 0.4

/** The slab between the planes of a body's two endplates: demi-facets of neighbours must not meet across the disc. */
function betweenPlates(frame: VertebraFrame, body: VertebralBody): Solid {
  const slope = Math.tan((((frame.row.body_wedge ?? 0) / 2) * Math.PI) / 180)
  return {
    centre: [0, 0, 0],
    radius: 200,
    at: (_x, y, z) => Math.abs(y) - (body.height / 2 + slope * z - RIM_CLEARANCE),
  }
}

/** Nothing of a vertebra stands so near (mm) in front of the face it has for the tubercle of its rib. */
const RIB_ROOM = 8

/** Rounding (mm) of the edge such a room has. */
const DRUM_ROUNDING = 1.2

/** The room in front of a face on both sides, where nothing of the bone itself stands: a drum of that radius and height. */
function inFront(centre: V3, normal: V3, radius: number, height: number): Solid {
  return bothSides({
    centre: along(centre, normal, height / 2),
    radius: Math.hypot(radius, height),
    at: (x, y, z) => {
      const d = along([x, y, z], centre, -1)
      const out = d[0] * normal[0] + d[1] * normal[1] + d[2] * normal[2]
      const side = Math.sqrt(Math.max(0, d[0] * d[0] + d[1] * d[1] + d[2] * d[2] - out * out))
      return smoothMax(Math.max(-out, out - height), side - radius, DRUM_ROUNDING)
    },
  })
}

/** The solid of one vertebra in its sculpting frame, mm. */
export function vertebraSolid(frame: VertebraFrame, faces: Facets): Solid {
  const body = vertebralBody(frame)
  const facets = RIB_FACETS.filter((name) => frame.has(name)).map((name) => {
    const transverse = name === 'costal_facet_transverse'
    const radius = transverse ? TRANSVERSE_FACET_RADIUS : BODY_FACET_RADIUS
    return { transverse, ...ribFacet(frame.point(name), frame.direction(`${name}_normal`), radius) }
  })
  const cushions = (transverse: boolean): Solid[] =>
    facets.filter((f) => f.transverse === transverse).map((f) => bothSides(f.cushion))
  // bodies are narrower than the atlas's, rib facets stay with the ribs: bone between them
  const bridges = RIB_FACETS.slice(0, 2)
    .filter((name) => frame.has(name))
    .map((name) => {
      const c = frame.point(name)
      const inner: V3 = [body.halfWidth - BUTTRESS, c[1] * 0.5, Math.max(c[2], body.back) + BUTTRESS]
      return bothSides(roundCone(along(c, frame.direction(`${name}_normal`), -BODY_FACET_RADIUS), inner, 4, BUTTRESS))
    })
  const parts = [body.solid, vertebralArch(frame, body, faces), ...cushions(true)]
  const ribSeats = [...cushions(false), ...bridges]
  const plain = blend(2.4, parts)
  const bone =
    ribSeats.length > 0 ? blend(SWELLING, [plain, common(2, blend(2.6, ribSeats), betweenPlates(frame, body))]) : plain
  const dishes = facets.map((f) => bothSides(f.dish))
  const faceCuts = [faces.sup, faces.inf].map((f) => inFront(f.centre, f.normal, Math.min(f.width, f.height) * 0.42, 4))
  const ribCuts = RIB_FACETS.filter((name) => name.endsWith('transverse') && frame.has(name)).map((name) =>
    inFront(frame.point(name), frame.direction(`${name}_normal`), RIB_ROOM, RIB_ROOM),
  )
  return carve(0.8, carve(0.9, bone, ...dishes), ...faceCuts, ...ribCuts, ...body.discs)
}
