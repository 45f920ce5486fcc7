/**
 * The atlas face is short (nasion-prosthion 57 mm, ramus 50; models/upper/README.md). Its landmarks below the orbits are
 * moved down to published heights before anything is sculpted; vault, base, orbits and condyles stay as tabled.
 */
import { FACE } from './published.ts'
import type { V3 } from './sdf.ts'
import { need, SKULL_TABLE } from './tables.ts'

const tabled = (name: string): V3 => need(SKULL_TABLE.skull, name, 'skull').global
const jaw = (name: string): V3 => need(SKULL_TABLE.mandible, name, 'mandible').global

const ramp = (x: number, from: number, to: number): number => Math.min(1, Math.max(0, (x - from) / (to - from)))

/** How far the upper alveolar edge comes down, mm. */
export const FACE_DROP = FACE.nasionProsthion - (tabled('nasion')[1] - tabled('prosthion')[1])
/** How far the jaw angle comes down, mm. */
const ANGLE_DROP = FACE.ramusHeight - (jaw('condyle_top')[1] - jaw('gonion')[1])
/** Height of the chin: published mean of the symphysis about 30 mm, the atlas has 24. */
const CHIN_DROP = 5

/** A point of the atlas skull in the stretched face (mm). */
export function stretched([x, y, z]: V3): V3 {
  const face = ramp(z, 20, 36)
  const drop = FACE_DROP * ramp(y, tabled('orbitale')[1] + 4, tabled('prosthion')[1])
  return [x, y - face * drop, z]
}

/** A skull landmark in the stretched face (mm). */
export const skullPoint = (name: string): V3 => stretched(tabled(name))

/** A mandible landmark in the stretched face (mm). */
export function mandiblePoint(name: string): V3 {
  const [x, y, z] = jaw(name)
  const fall = ANGLE_DROP + (FACE_DROP - ANGLE_DROP) * ramp(z, 15, 45)
  const chin = CHIN_DROP * ramp(y, 672, 650) * ramp(z, 30, 60)
  return [x, y - fall * ramp(y, jaw('condyle_centre')[1], 676) - chin, z]
}
