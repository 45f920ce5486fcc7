/**
 * The coccyx, sculpted: too few people in the table for a surface through its stations, so its segments are plain
 * rounded bodies whose heights, widths and places follow them (base, transverse processes, lateral border, tip), with
 * four segments as in three of four adults (Woon, Eur Spine J 22:863, 2013). Millimetres, from the middle of the base.
 */
import { add, dot, normalize, scale, subtract } from '#math'
import { capsuleField, smoothMin, type Field, type Vec3 } from './mesh/index.ts'
import { coccyxSplit } from './placement.ts'
import { boundsOf, fieldSolid, type Solid } from './solid.ts'
import { station, type Sex } from './tables.ts'

/** Half sizes of a segment: across at its top and bottom, front to back, and along the axis. */
interface Segment {
  readonly widthAbove: number
  readonly widthBelow: number
  readonly depth: number
  readonly height: number
}

/** Squareness of the rounded bodies (2 = ellipsoid). */
const POWER = 2.7
/** Space between the first segment and the second, at the level the table's joint centre has. */
const DISC = 1.8
const CREASE = 1.6

const FIRST = { widthAbove: 10, widthBelow: 7.6, depth: 4.9 } as const
/** The fused rest: place along the line from the split to the tip, and size. */
const REST: readonly (Segment & { readonly along: number })[] = [
  { along: 0.22, widthAbove: 7.8, widthBelow: 6.6, depth: 4.2, height: 3.7 },
  { along: 0.56, widthAbove: 5.8, widthBelow: 4.9, depth: 3.5, height: 2.9 },
  { along: 0.84, widthAbove: 4.2, widthBelow: 3.2, depth: 2.9, height: 2.8 },
]
/** Transverse process and horn of the first segment, left, from the middle of the base. */
const PROCESS = { from: [6, -5, 1], to: [14, -6.7, 2.3], thick: 3.3, thin: 1.7 } as const
const HORN = { from: [4.9, -3, -3.6], to: [5.6, 1.6, -5.6], thick: 2.6, thin: 1.3 } as const

/** A rounded, tapering body about `centre`; `up` lies in the sagittal plane. */
function segmentField(centre: Vec3, up: Vec3, s: Segment): Field {
  const back: Vec3 = [0, up[2], -up[1]]
  const least = Math.min(s.widthBelow, s.depth, s.height)
  return (x, y, z) => {
    const d = subtract([x, y, z], centre)
    const v = dot(d, up)
    const taper = Math.min(Math.max(v / s.height, -1), 1)
    const width = (s.widthAbove + s.widthBelow + taper * (s.widthAbove - s.widthBelow)) / 2
    const sum =
      Math.abs(d[0] / width) ** POWER + Math.abs(v / s.height) ** POWER + Math.abs(dot(d, back) / s.depth) ** POWER
    return (sum ** (1 / POWER) - 1) * least
  }
}

const bothX =
  (field: Field): Field =>
  (x, y, z) =>
    field(Math.abs(x), y, z)

/** The first segment, with transverse processes and horns. */
export function firstSegment(sex: Sex): Solid {
  const base = station('coccyx', sex, 'base-centre')
  const { point, normal } = coccyxSplit(sex)
  const height = (dot(subtract(base, point), normal) - DISC / 2) / 2
  const body = segmentField(subtract(base, scale(normal, height)), normal, { ...FIRST, height })
  const limb = (l: typeof PROCESS | typeof HORN) =>
    bothX(capsuleField(add(base, l.from), add(base, l.to), l.thick, l.thin))
  const [process, horn] = [limb(PROCESS), limb(HORN)]
  const value: Field = (x, y, z) =>
    smoothMin(smoothMin(body(x, y, z), process(x, y, z), 2 * CREASE), horn(x, y, z), CREASE)
  return fieldSolid(value, sides([add(base, PROCESS.to), add(base, HORN.to), point]))
}

/** The second to fourth segment, fused, from just below the split to the tip. */
export function lowerSegments(sex: Sex): Solid {
  const { point } = coccyxSplit(sex)
  const tip = station('coccyx', sex, 'tip')
  const line = subtract(tip, point)
  const up = normalize(scale(line, -1))
  const bodies = REST.map((s) => segmentField(add(point, scale(line, s.along)), up, s))
  const value: Field = (x, y, z) => bodies.reduce((sum, body) => smoothMin(sum, body(x, y, z), CREASE), Infinity)
  return fieldSolid(value, sides([[8, point[1], point[2]], tip]))
}

const sides = (points: readonly Vec3[]) => boundsOf([...points, ...points.map((p): Vec3 => [-p[0], p[1], p[2]])])
