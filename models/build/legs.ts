/** The bones of the leg below the hip joint, and the femur as measured. */
import { bone, half, once, shareByStations, type Clearing, type Recipe } from './recipe.ts'
import { longBone, type ShaftOptions } from './shaft.ts'
import type { Sex } from './tables.ts'
import { medialPlateau } from './tibia.ts'

const TIBIA_SHAFT: ShaftOptions = { from: 0.1, to: 0.82, lengthwise: 0.45 }
const FIBULA_SHAFT: ShaftOptions = { from: 0.08, to: 0.86, lengthwise: 0.3 }
/** Where the tibia comes nearer than this to the femur it gives way by half, mm; the femur, of many people, does not. */
const KNEE_SPACE = 3
const KNEE_ROUNDING = 1
/**
 * Least space between bones of foot and ankle that are neighbours, mm. Their tables are thin, and surfaces through few
 * points swell into each other; cartilage of both sides together is 1 to 3 mm thick here.
 */
const FOOT_SPACE = 1.2
/** Rounding of the edges of their faces, mm: small, so that stations at the edge are met. */
const FOOT_ROUNDING = 0.1

/** As measured; recipes.ts keeps it clear of the hip bone. */
export const FEMUR = bone('femur', 'femur', 1, 4000)
const TIBIA: Recipe = {
  ...bone('tibia', 'tibia', 1, 1900),
  measured: once((sex) => longBone('tibia', sex, TIBIA_SHAFT, medialPlateau(sex))),
}
const FIBULA: Recipe = {
  ...bone('fibula', 'fibula', 0.8, 1300),
  measured: once((sex) => longBone('fibula', sex, FIBULA_SHAFT)),
}
const RAYS = [1, 2, 3, 4, 5]
const TOES = RAYS.slice(1)

/** Below the knee: bone, table, grid step (mm), triangles. */
const LOWER_LEG: readonly Recipe[] = [
  TIBIA,
  FIBULA,
  bone('talus', 'talus', 0.8, 900),
  bone('calcaneus', 'calcaneus', 0.8, 1000),
  bone('navicular', 'navicular', 0.7, 480),
  bone('cuboid', 'cuboid', 0.7, 520),
  ...[1, 2, 3].map((n) => bone(`cuneiform-${n}`, `cuneiform_${n}`, 0.6, 400)),
  ...RAYS.map((n) => bone(`metatarsal-${n}`, `metatarsal_${n}`, 0.7, n === 1 ? 600 : 480)),
  ...RAYS.map((n) => bone(`foot-proximal-phalanx-${n}`, `proximal_phalanx_${n}`, 0.4, 300)),
  ...TOES.map((n) => bone(`foot-middle-phalanx-${n}`, `middle_phalanx_${n}`, 0.4, n === 5 ? 230 : 240)),
  ...RAYS.map((n) => bone(`foot-distal-phalanx-${n}`, `distal_phalanx_${n}`, 0.4, n === 1 ? 360 : 240)),
]

/** Bones below the knee that share a joint or lie side by side. */
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
  ['cuneiform-3', 'metatarsal-2'],
  ['cuneiform-3', 'metatarsal-3'],
  ['cuboid', 'metatarsal-4'],
  ['cuboid', 'metatarsal-5'],
  ...[1, 2, 3, 4].map((n) => [`metatarsal-${n}`, `metatarsal-${n + 1}`] as const),
  ...RAYS.map((n) => [`metatarsal-${n}`, `foot-proximal-phalanx-${n}`] as const),
  ...TOES.map((n) => [`foot-proximal-phalanx-${n}`, `foot-middle-phalanx-${n}`] as const),
  ...TOES.map((n) => [`foot-middle-phalanx-${n}`, `foot-distal-phalanx-${n}`] as const),
  ['foot-proximal-phalanx-1', 'foot-distal-phalanx-1'],
]

const underFemur = (sex: Sex): readonly Clearing[] => [
  { neighbour: FEMUR.measured(sex), space: KNEE_SPACE, rounding: KNEE_ROUNDING, share: half },
]

/** The recipe with its bone kept clear of its neighbours as measured. */
function parted(recipe: Recipe): Recipe {
  const names = new Set(NEIGHBOURS.flatMap(([a, b]) => (a === recipe.name ? [b] : b === recipe.name ? [a] : [])))
  const neighbours = LOWER_LEG.filter(({ name }) => names.has(name))
  const clearings = (sex: Sex): readonly Clearing[] => [
    ...(recipe === TIBIA ? underFemur(sex) : []),
    ...neighbours.map(({ table, measured }) => ({
      neighbour: measured(sex),
      space: FOOT_SPACE,
      rounding: FOOT_ROUNDING,
      share: shareByStations(recipe.table, table, sex),
    })),
  ]
  return { ...recipe, clearings: once(clearings) }
}

export const BELOW_FEMUR: readonly Recipe[] = [bone('patella', 'patella', 0.7, 550), ...LOWER_LEG.map(parted)]
