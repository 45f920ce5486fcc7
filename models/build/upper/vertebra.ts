/** A vertebra C3 to L5: body and arch together, with rib facets on the thoracic ones. */
import { ribFacet, vertebralArch } from './arch.ts'
import { vertebralBody } from './body.ts'
import type { Facets } from './facets.ts'
import type { VertebraFrame } from './frame.ts'
import { along, blend, bothSides, carve, type Solid } from './sdf.ts'

const RIB_FACETS = ['costal_facet_superior', 'costal_facet_inferior', 'costal_facet_transverse'] as const
/** Radii of the rib facets on the body and on the transverse process, mm (Gray: about 8 to 10 mm across). */
const BODY_FACET_RADIUS = 4.4
const TRANSVERSE_FACET_RADIUS = 3.6

/** The solid of one vertebra in its sculpting frame, mm. */
export function vertebraSolid(frame: VertebraFrame, faces: Facets): Solid {
  const body = vertebralBody(frame)
  const facets = RIB_FACETS.filter((name) => frame.has(name)).map((name) =>
    ribFacet(
      frame.point(name),
      frame.direction(`${name}_normal`),
      name === 'costal_facet_transverse' ? TRANSVERSE_FACET_RADIUS : BODY_FACET_RADIUS,
    ),
  )
  const cushions = facets.map((f) => bothSides(f.cushion))
  const bone = blend(2.4, [body.solid, vertebralArch(frame, body, faces), ...cushions])
  const dishes = facets.map((f) => bothSides(f.dish))
  const faceCuts = [faces.sup, faces.inf].map((f) => {
    // nothing of the bone stands in front of its own articular faces
    const clear = Math.min(f.width, f.height) * 0.42
    return bothSides({
      centre: along(f.centre, f.normal, 3),
      radius: clear + 4,
      at: (x, y, z) => {
        const d = along([x, y, z], f.centre, -1)
        const out = d[0] * f.normal[0] + d[1] * f.normal[1] + d[2] * f.normal[2]
        const side = Math.sqrt(Math.max(0, d[0] * d[0] + d[1] * d[1] + d[2] * d[2] - out * out))
        return Math.max(-out, out - 4, side - clear)
      },
    })
  })
  return carve(0.8, carve(0.9, bone, ...dishes), ...faceCuts)
}
