import { add, scale } from '#math'
import { coccyxSplit } from './placement.ts'
import { clip, tableSolid, type Solid } from './solid.ts'
import type { Sex } from './tables.ts'

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

const bone = (name: string, table: string, step: number, triangles: number, genus = 0, paired = true): Recipe => ({
  name,
  table,
  step,
  triangles,
  genus,
  paired,
  solid: (sex) => tableSolid(table, sex),
})

/** Space between the first coccygeal segment and the rest, mm. */
const INTERCOCCYGEAL_SPACE = 2
const COCCYX_EDGE = 1.5

/** The first coccygeal segment (`up` = 1) or the rest (-1). */
function coccyxPart(sex: Sex, up: 1 | -1): Solid {
  const { point, normal } = coccyxSplit(sex)
  const shifted = add(point, scale(normal, (up * INTERCOCCYGEAL_SPACE) / 2))
  return clip(tableSolid('coccyx', sex), shifted, scale(normal, -up), COCCYX_EDGE)
}

const RAYS = [1, 2, 3, 4, 5]

export const PELVIS: readonly Recipe[] = [
  bone('hip-bone', 'hip_bone', 1, 9500, 1),
  bone('sacrum', 'sacrum', 0.8, 10000, 17, false),
  { ...bone('coccyx-1', 'coccyx', 0.5, 900, 0, false), solid: (sex) => coccyxPart(sex, 1) },
  { ...bone('coccyx-2', 'coccyx', 0.5, 800, 0, false), solid: (sex) => coccyxPart(sex, -1) },
]

export const LEGS: readonly Recipe[] = [
  bone('femur', 'femur', 1, 5000),
  bone('tibia', 'tibia', 1, 3000),
  bone('fibula', 'fibula', 0.8, 1600),
  bone('patella', 'patella', 0.7, 800),
  bone('talus', 'talus', 0.8, 1200),
  bone('calcaneus', 'calcaneus', 0.8, 1300),
  bone('navicular', 'navicular', 0.7, 600),
  bone('cuboid', 'cuboid', 0.7, 700),
  ...[1, 2, 3].map((n) => bone(`cuneiform-${n}`, `cuneiform_${n}`, 0.6, 500)),
  ...RAYS.map((n) => bone(`metatarsal-${n}`, `metatarsal_${n}`, 0.7, 800)),
  ...RAYS.map((n) => bone(`foot-proximal-phalanx-${n}`, `proximal_phalanx_${n}`, 0.5, 400)),
  ...RAYS.slice(1).map((n) => bone(`foot-middle-phalanx-${n}`, `middle_phalanx_${n}`, 0.4, 240)),
  ...RAYS.map((n) => bone(`foot-distal-phalanx-${n}`, `distal_phalanx_${n}`, 0.4, 260)),
]
