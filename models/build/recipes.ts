/** Which bones there are, and how each is made. */
import { firstSegment, lowerSegments } from './coccyx.ts'
import { longBone, type ShaftOptions } from './shaft.ts'
import { plateFill } from './sheets.ts'
import { bothSides, halfSpace, intersect, keepClear, tableSolid, type Solid } from './solid.ts'
import { stations, type Sex } from './tables.ts'
import { medialPlateau } from './tibia.ts'

/** How one bone is made. Paired bones are made for the left side. */
export interface Recipe {
  /** Pack node without side; the name `placement` knows. */
  readonly name: string
  readonly paired: boolean
  /** Station table, whose ids correspond between the sexes. */
  readonly table: string
  /** Edge of the marching grid, mm. */
  readonly step: number
  /** Triangles in the pack. */
  readonly triangles: number
  /** Handles of the closed surface. */
  readonly genus: number
  readonly solid: (sex: Sex) => Solid
}

/** Least space between the faces of the sacroiliac joint, mm: CT shows 2 to 4; the tables' median is 2.6. */
export const SACROILIAC_SPACE = 2.4
/** Least space between the faces of the pubic symphysis, mm: narrowest on axial CT 3.1 to 3.2 (J Orthop Surg Res 2021, doi:10.1186/s13018-021-02561-9). */
export const SYMPHYSIS_SPACE = 3.6
/** Least space between sacrum and coccyx, mm: the tables place the coccyx 2.5 mm below the apex. */
export const SACROCOCCYGEAL_SPACE = 1.8
/** Rounding of the edges such a face gets, mm. */
const FACE_ROUNDING = 1

/** Solids take seconds to solve; several bones ask for the same one. */
function once(make: (sex: Sex) => Solid): (sex: Sex) => Solid {
  const made = new Map<Sex, Solid>()
  return (sex) => {
    const solid = made.get(sex) ?? make(sex)
    made.set(sex, solid)
    return solid
  }
}

const GLUTEAL = /^(gluteal|crest-outer-lip)/
const FOSSA = /^(iliac-fossa|crest-inner-lip)/
const WING = { shortest: 12, longest: 32, thinnest: 1.6, clearance: 6 } as const

const hipAsMeasured = once((sex) => {
  const rows = Object.entries(stations('hip_bone', sex))
  const face = (ids: RegExp) => rows.filter(([id]) => ids.test(id)).map(([, s]) => s)
  return tableSolid('hip_bone', sex, plateFill({ faces: [face(GLUTEAL), face(FOSSA)], stations: face(/./), ...WING }))
})
const sacrumAsMeasured = once((sex) => tableSolid('sacrum', sex))

const hipBone = once((sex) => {
  const clear = keepClear(hipAsMeasured(sex), sacrumAsMeasured(sex), SACROILIAC_SPACE, FACE_ROUNDING)
  return intersect(clear, halfSpace([SYMPHYSIS_SPACE / 2, 0, 0], [-1, 0, 0]), FACE_ROUNDING)
})
const sacrum = once((sex) =>
  keepClear(sacrumAsMeasured(sex), bothSides(hipAsMeasured(sex)), SACROILIAC_SPACE, FACE_ROUNDING),
)
const coccyx = (sex: Sex) => keepClear(firstSegment(sex), sacrum(sex), SACROCOCCYGEAL_SPACE, FACE_ROUNDING)

const bone = (name: string, table: string, step: number, triangles: number, solid?: (sex: Sex) => Solid): Recipe => ({
  name,
  table,
  step,
  triangles,
  genus: 0,
  paired: true,
  solid: solid ?? once((sex) => tableSolid(table, sex)),
})

export const PELVIS: readonly Recipe[] = [
  { ...bone('hip-bone', 'hip_bone', 1, 9500, hipBone), genus: 1 },
  // canal and sixteen foramina
  { ...bone('sacrum', 'sacrum', 0.8, 10000, sacrum), genus: 17, paired: false },
  { ...bone('coccyx-1', 'coccyx', 0.5, 1100, coccyx), paired: false },
  { ...bone('coccyx-2', 'coccyx', 0.5, 800, lowerSegments), paired: false },
]

const TIBIA_SHAFT: ShaftOptions = { from: 0.1, to: 0.82, lengthwise: 0.45, pointSlack: 300, normalSlack: 10 }
const FIBULA_SHAFT: ShaftOptions = { from: 0.08, to: 0.86, lengthwise: 0.3, pointSlack: 300, normalSlack: 10 }
/** Where the tibia comes nearer than this to the femur it gives way by half, mm; the femur, of many people, does not. */
const KNEE_SPACE = 3
const femur = once((sex) => tableSolid('femur', sex))
const tibia = (sex: Sex) =>
  keepClear(longBone('tibia', sex, TIBIA_SHAFT, medialPlateau(sex)), femur(sex), KNEE_SPACE, FACE_ROUNDING)
const RAYS = [1, 2, 3, 4, 5]
const TOES = RAYS.slice(1)

/** Below the knee: bone, table, grid step (mm), triangles. */
const LOWER_LEG: readonly Recipe[] = [
  bone('tibia', 'tibia', 1, 3000, once(tibia)),
  bone(
    'fibula',
    'fibula',
    0.8,
    1600,
    once((sex) => longBone('fibula', sex, FIBULA_SHAFT)),
  ),
  bone('talus', 'talus', 0.8, 1200),
  bone('calcaneus', 'calcaneus', 0.8, 1300),
  bone('navicular', 'navicular', 0.7, 600),
  bone('cuboid', 'cuboid', 0.7, 700),
  ...[1, 2, 3].map((n) => bone(`cuneiform-${n}`, `cuneiform_${n}`, 0.6, 500)),
  ...RAYS.map((n) => bone(`metatarsal-${n}`, `metatarsal_${n}`, 0.7, 800)),
  ...RAYS.map((n) => bone(`foot-proximal-phalanx-${n}`, `proximal_phalanx_${n}`, 0.5, 400)),
  ...TOES.map((n) => bone(`foot-middle-phalanx-${n}`, `middle_phalanx_${n}`, 0.4, 240)),
  ...RAYS.map((n) => bone(`foot-distal-phalanx-${n}`, `distal_phalanx_${n}`, 0.4, 260)),
]

/**
 * Least space between bones of foot and ankle that are neighbours, mm. Their tables are thin, and surfaces through few
 * points swell into each other; cartilage of both sides together is 1 to 3 mm thick here.
 */
export const FOOT_SPACE = 1.2
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ['tibia', 'fibula'],
  ['tibia', 'talus'],
  ['fibula', 'talus'],
  ['talus', 'calcaneus'],
  ['talus', 'navicular'],
  ['calcaneus', 'cuboid'],
  ['navicular', 'cuboid'],
  ...[1, 2, 3].map((n) => ['navicular', `cuneiform-${n}`] as const),
  ['cuneiform-1', 'cuneiform-2'],
  ['cuneiform-2', 'cuneiform-3'],
  ['cuneiform-3', 'cuboid'],
  ['cuneiform-1', 'metatarsal-1'],
  ['cuneiform-1', 'metatarsal-2'],
  ['cuneiform-2', 'metatarsal-2'],
  ['cuneiform-3', 'metatarsal-3'],
  ['cuboid', 'metatarsal-4'],
  ['cuboid', 'metatarsal-5'],
  ...[1, 2, 3, 4].map((n) => [`metatarsal-${n}`, `metatarsal-${n + 1}`] as const),
  ...RAYS.map((n) => [`metatarsal-${n}`, `foot-proximal-phalanx-${n}`] as const),
  ...TOES.map((n) => [`foot-proximal-phalanx-${n}`, `foot-middle-phalanx-${n}`] as const),
  ...TOES.map((n) => [`foot-middle-phalanx-${n}`, `foot-distal-phalanx-${n}`] as const),
  ['foot-proximal-phalanx-1', 'foot-distal-phalanx-1'],
]

/** The recipe with its bone kept clear of its neighbours as measured. */
function parted(recipe: Recipe): Recipe {
  const names = new Set(NEIGHBOURS.flatMap(([a, b]) => (a === recipe.name ? [b] : b === recipe.name ? [a] : [])))
  const neighbours = LOWER_LEG.filter(({ name }) => names.has(name))
  const solid = (sex: Sex) =>
    neighbours.reduce((made, other) => keepClear(made, other.solid(sex), FOOT_SPACE, FACE_ROUNDING), recipe.solid(sex))
  return { ...recipe, solid: once(solid) }
}

export const LEGS: readonly Recipe[] = [
  bone('femur', 'femur', 1, 5000, femur),
  bone('patella', 'patella', 0.7, 800),
  ...LOWER_LEG.map(parted),
]
