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

/** Behind the base the stations describe a blade of no thickness: its edge and its underside. */
const LIP: readonly OrientedPoint[] = [
  { p: [0, 3.1, -7.1], n: [0, 0.43, -0.903] },
  { p: [0, 0.9, -6], n: [0, -0.75, -0.661] },
]
/** The waist between the last two segments, which are fused: a band from one to the other, and half its breadth. */
const WAIST = { from: [0, -21.6, 8.1], to: [0, -26.6, 10.9], thick: 1.3, half: 1.8 } as const
const WAIST_FILLET = 0.6
/** A horn, left; the other one is its mirror image. */
const HORN = { from: [8.3, -0.6, -2.5], to: [7.4, 3.1, -5.6], thick: 1.7, thin: 1.1 } as const
const HORN_FILLET = 0.8

/** The whole coccyx as its stations have it, in one piece; recipes.ts parts the segments. */
export function coccyxWhole(sex: Sex): Solid {
  const base = station('coccyx', sex, 'base-centre')
  const own = LIP.map(({ p, n }) => ({ p: add(base, p), n }))
  const body = tableSolid('coccyx', sex, own)
  const horn = capsuleField(add(base, HORN.from), add(base, HORN.to), HORN.thick, HORN.thin)
  const tips = ([1, -1] as const).map((side): Vec3 => [side * HORN.to[0], base[1] + HORN.to[1], base[2] + HORN.to[2]])
  const waist = capsuleField(add(base, WAIST.from), add(base, WAIST.to), WAIST.thick, WAIST.thick)
  const value: Field = (x, y, z) => {
    const side = Math.abs(x)
    const fused = smoothMin(body.value(x, y, z), waist(Math.max(side - WAIST.half, 0), y, z), WAIST_FILLET)
    return smoothMin(fused, horn(side, y, z), HORN_FILLET)
  }
  const places = [...Object.values(stations('coccyx', sex)).map(({ p }) => p), ...tips]
  return fieldSolid(value, boundsOf(places))
}
