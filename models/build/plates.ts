/** Endplates of the vertebrae and of S1: centre (m, standing), pitch (deg, + = front edge lower), depth and width (m). */
import { toDegrees, type Vec3 } from '#math'
import { carry } from './affine.ts'
import { pelvisSeat, placement } from './placement.ts'
import { ALIGNMENT, pelvisDimension, pelvisPoint, vertebraDimension, type Sex } from './tables.ts'

export interface Plate {
  readonly centre: Vec3
  readonly pitch: number
  readonly depth: number
  readonly width: number
}

const METRES = 1e-3
/** The atlas shows cervical plates 13 % too short from front to back (models/upper/README.md). */
const CERVICAL_DEPTH_FACTOR = 1 / 0.87
/** The atlas counts the rib facets into thoracic widths, 22 % too wide (models/upper/README.md). */
const THORACIC_WIDTH_FACTOR = 1 / 1.22
/** Published cervical plate widths, mm at atlas size (models/upper/README.md: C3-C6 16 to 18.5, C7 22). */
const CERVICAL_WIDTH: Readonly<Record<string, number>> = { C2: 16, C3: 16, C4: 17, C5: 17.5, C6: 18.5, C7: 22 }

const EDGES = [
  ['superior', 'sup'],
  ['inferior', 'inf'],
] as const

function size(vertebra: string, edge: 'sup' | 'inf'): { depth: number; width: number } | undefined {
  const depth = vertebraDimension(vertebra, `${edge}_depth`)
  const width = vertebraDimension(vertebra, `${edge}_width`)
  if (depth === undefined || width === undefined) return undefined
  if (vertebra.startsWith('C'))
    return { depth: depth * CERVICAL_DEPTH_FACTOR, width: CERVICAL_WIDTH[vertebra] ?? width }
  return { depth, width: vertebra.startsWith('T') ? width * THORACIC_WIDTH_FACTOR : width }
}

function sacralPlate(sex: Sex): Plate {
  const normal = carry(pelvisSeat(sex), pelvisPoint(sex, 's1_endplate_normal'))
  return {
    centre: placement('sacrum', sex).point(pelvisPoint(sex, 's1_endplate_centre')),
    pitch: toDegrees(Math.atan2(normal[2], normal[1])),
    depth: pelvisDimension(sex, 's1_endplate_depth') * METRES,
    width: pelvisDimension(sex, 's1_endplate_width') * METRES,
  }
}

/** Plates by `l5-superior`, `l5-inferior`, ..., `s1-superior`; C2 has only its lower one, C1 none. */
export function plates(sex: Sex): Readonly<Record<string, Plate>> {
  const found: Record<string, Plate> = { 's1-superior': sacralPlate(sex) }
  for (const [vertebra, row] of Object.entries(ALIGNMENT[sex].vertebrae))
    for (const [edge, short] of EDGES) {
      const centre = row[`${edge}_endplate_centre`]
      const pitch = row[`inclination_${edge}`]
      const extent = size(vertebra, short)
      if (centre === undefined || pitch === undefined || extent === undefined) continue
      found[`${vertebra.toLowerCase()}-${edge}`] = {
        centre: [centre[0] * METRES, centre[1] * METRES, centre[2] * METRES],
        pitch,
        depth: extent.depth * row.scale * METRES,
        width: extent.width * row.scale * METRES,
      }
    }
  return found
}
