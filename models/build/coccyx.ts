/**
 * The coccyx: a surface through its stations, which part the segments by themselves, helped where five people are too few.
 * Places in millimetres from the middle of the base, table frame.
 */
import { add } from '#math'
import type { OrientedPoint } from './implicit/index.ts'
import { capsuleField, smoothMin, type Field, type Vec3 } from './mesh/index.ts'
import { boundsOf, fieldSolid, tableSolid, type Solid } from './solid.ts'
import { station, stations, type Sex } from './tables.ts'

/** Space between the first segment and the second, at the level the table's joint centre has, mm. */
export const DISC = 1.8

/** Behind the base the stations describe a blade of no thickness: its edge and its underside, and a low lip round it. */
const BLADE: readonly OrientedPoint[] = [
  { p: [0, 2.4, -6.5], n: [0, 0.3, -0.954] },
  { p: [0, 0.9, -5.7], n: [0, -0.75, -0.661] },
]
/** The lip, left half. */
const LIP = { from: [0, 1.65, -6.2], to: [2.6, 0.9, -5], thick: 0.95, thin: 0.7 } as const
const LIP_FILLET = 0.5
/** The waist between the last two segments, which are fused: a band from one to the other, and half its breadth. */
const WAIST = { from: [0, -21.6, 8.1], to: [0, -26.6, 10.9], thick: 1.3, half: 1.8 } as const
const WAIST_FILLET = 0.6
/** A horn, left; the other one is its mirror image. */
const HORN = { from: [8.9, -1.2, -2.8], to: [7.4, 3, -5.6], thick: 1.9, thin: 1.3 } as const
const HORN_FILLET = 0.8

/** The whole coccyx as its stations have it, in one piece; recipes.ts parts the segments. */
export function coccyxWhole(sex: Sex): Solid {
  const base = station('coccyx', sex, 'base-centre')
  const blade = BLADE.map(({ p, n }) => ({ p: add(base, p), n }))
  const body = tableSolid('coccyx', sex, blade)
  const lip = capsuleField(add(base, LIP.from), add(base, LIP.to), LIP.thick, LIP.thin)
  const horn = capsuleField(add(base, HORN.from), add(base, HORN.to), HORN.thick, HORN.thin)
  const tips = ([1, -1] as const).map((side): Vec3 => [side * HORN.to[0], base[1] + HORN.to[1], base[2] + HORN.to[2]])
  const waist = capsuleField(add(base, WAIST.from), add(base, WAIST.to), WAIST.thick, WAIST.thick)
  const value: Field = (x, y, z) => {
    const side = Math.abs(x)
    const fused = smoothMin(body.value(x, y, z), waist(Math.max(side - WAIST.half, 0), y, z), WAIST_FILLET)
    return smoothMin(smoothMin(fused, lip(side, y, z), LIP_FILLET), horn(side, y, z), HORN_FILLET)
  }
  const places = [...Object.values(stations('coccyx', sex)).map(({ p }) => p), ...tips]
  return fieldSolid(value, boundsOf(places))
}
