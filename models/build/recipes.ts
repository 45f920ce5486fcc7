/** Which bones there are, and how each is made. */
import { coccyxWhole, DISC } from './coccyx.ts'
import { BELOW_FEMUR, FEMUR } from './legs.ts'
import { coccyxSplit } from './placement.ts'
import { bone, half, once, whole, type Clearing, type Recipe } from './recipe.ts'
import { plateFill } from './sheets.ts'
import { stepCorners, withStep } from './socket.ts'
import { bothSides, halfSpace, tableSolid, type Solid } from './solid.ts'
import { stations, type Sex } from './tables.ts'

/** Least space between the faces of the sacroiliac joint, mm: CT shows 2 to 4, the tables' medians are 3.2 and 3.3; thinning takes up to 0.8. */
const SACROILIAC_SPACE = 2.8
/** Least space between the faces of the pubic symphysis, mm: narrowest on axial CT 3.1 to 3.2 (J Orthop Surg Res 2021, doi:10.1186/s13018-021-02561-9). */
const SYMPHYSIS_SPACE = 3.6
/** Least space between sacrum and coccyx, mm: the tables place the coccyx 2.5 mm below the apex. */
export const SACROCOCCYGEAL_SPACE = 1.8
/** Least space between femur and hip bone, mm: the tables' radii of head and socket differ by 1.9. */
const HIP_SPACE = 1.2
const HIP_ROUNDING = 0.3
/** Rounding of the edges such a face gets, mm. */
const FACE_ROUNDING = 1
/** Rounding of the edges of the cleft between two coccygeal segments, mm. */
const CLEFT_ROUNDING = 0.8

const GLUTEAL = /^(gluteal|crest-outer-lip)/
const FOSSA = /^(iliac-fossa|crest-inner-lip)/
const WING = { shortest: 12, longest: 32, thinnest: 1.6, clearance: 6 } as const

const hipAsMeasured = once((sex) => {
  const rows = Object.entries(stations('hip_bone', sex))
  const face = (ids: RegExp) => rows.filter(([id]) => ids.test(id)).map(([, s]) => s)
  const points = plateFill({ faces: [face(GLUTEAL), face(FOSSA)], stations: face(/./), ...WING })
  return withStep(tableSolid('hip_bone', sex, points), sex)
})
const sacrumAsMeasured = once((sex) => tableSolid('sacrum', sex))
const coccyxAsMeasured = once(coccyxWhole)

const shared = (neighbour: Solid, space: number): Clearing => ({
  neighbour,
  space,
  rounding: FACE_ROUNDING,
  share: half,
})
const inSocket = (neighbour: Solid): Clearing => ({ neighbour, space: HIP_SPACE, rounding: HIP_ROUNDING, share: half })
/** The space kept from a plane by half the whole one; the mirror image, or the next segment, keeps the other half. */
const fromPlane = (plane: Solid, space: number, rounding: number): Clearing => ({
  neighbour: plane,
  space: space / 2,
  rounding,
  share: whole,
})
/** The half space below (1) or above (-1) the plane that parts the coccyx. */
function partOfCoccyx(sex: Sex, side: 1 | -1): Solid {
  const { point, normal } = coccyxSplit(sex)
  return halfSpace(point, [side * normal[0], side * normal[1], side * normal[2]])
}

export const PELVIS: readonly Recipe[] = [
  {
    ...bone('hip-bone', 'hip_bone', 1, 7000),
    genus: 1,
    measured: hipAsMeasured,
    corners: (sex) => stepCorners(hipAsMeasured(sex), sex),
    clearings: (sex) => [
      shared(sacrumAsMeasured(sex), SACROILIAC_SPACE),
      fromPlane(halfSpace([0, 0, 0], [1, 0, 0]), SYMPHYSIS_SPACE, FACE_ROUNDING),
      inSocket(FEMUR.measured(sex)),
    ],
  },
  {
    ...bone('sacrum', 'sacrum', 0.8, 8100),
    // canal and sixteen foramina
    genus: 17,
    paired: false,
    measured: sacrumAsMeasured,
    clearings: (sex) => [shared(bothSides(hipAsMeasured(sex)), SACROILIAC_SPACE)],
  },
  {
    ...bone('coccyx-1', 'coccyx', 0.5, 1000),
    paired: false,
    measured: coccyxAsMeasured,
    clearings: (sex) => [
      { ...shared(sacrumAsMeasured(sex), SACROCOCCYGEAL_SPACE), share: whole },
      fromPlane(partOfCoccyx(sex, 1), DISC, CLEFT_ROUNDING),
    ],
  },
  {
    ...bone('coccyx-2', 'coccyx', 0.5, 600),
    paired: false,
    measured: coccyxAsMeasured,
    clearings: (sex) => [fromPlane(partOfCoccyx(sex, -1), DISC, CLEFT_ROUNDING)],
  },
]

export const LEGS: readonly Recipe[] = [
  { ...FEMUR, clearings: (sex) => [inSocket(hipAsMeasured(sex))] },
  ...BELOW_FEMUR,
]
