/**
 * Keeping sculpted bones out of each other: where two come closer than a joint's space, each ends half that space before
 * the surface midway between them, in both sexes' neutral standing.
 */
import { at } from '../mesh/index.ts'
import { compose, inverse, type Affine } from '../affine.ts'
import { SEXES, type Sex } from '../tables.ts'
import { smoothMax, type Solid } from './sdf.ts'

/** A bone's solid and the ways from its own frame (mm) to standing (mm), which are similar maps or nearly so. */
export interface Posed {
  readonly solid: Solid
  readonly seat: (sex: Sex) => Affine
  /** A left bone: a neighbour on the midline has it, mirrored, on its right as well. */
  readonly paired: boolean
}

/** Beyond this depth under or height over its surface (mm) a bone does not ask how near its neighbour is. */
const NEAR = 6
const BESIDE = 2
/** Rounding of the edges a face gets, mm. */
const ROUNDING = 0.4

/** Cube root of the volume ratio of a map. */
const sizeOf = ({ linear: [[a, b, c], [d, e, f], [g, h, i]] }: Affine): number =>
  Math.cbrt(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g))

/** The ways from one bone's frame into another's, once a sex, as twelve numbers and how much smaller lengths come out. */
function ways(from: Posed, to: Posed, sexes: readonly Sex[]): Float64Array[] {
  return sexes.map((sex) => {
    const map = compose(inverse(to.seat(sex)), from.seat(sex))
    return Float64Array.from([...map.linear.flat(), ...map.offset, 1 / sizeOf(map)])
  })
}

/** Side (mm) of the blocks in which a neighbour is first asked roughly, and a bound on how fast its field changes. */
const BLOCK = 3
const STEEPNESS = 1.5
const ROUGH = (STEEPNESS * BLOCK * Math.sqrt(3)) / 2
/** Blocks are counted from here, so that their numbers are positive; more than the widest bone has. */
const FIRST = 512

/** The field in the middle of the block a point lies in, remembered. */
function roughly(field: Solid['at']): Solid['at'] {
  const seen = new Map<number, number>()
  return (x, y, z) => {
    const [i, j, k] = [Math.floor(x / BLOCK), Math.floor(y / BLOCK), Math.floor(z / BLOCK)]
    const key = ((i + FIRST) * 2 * FIRST + j + FIRST) * 2 * FIRST + k + FIRST
    let value = seen.get(key)
    if (value === undefined) {
      value = field((i + 0.5) * BLOCK, (j + 0.5) * BLOCK, (k + 0.5) * BLOCK)
      seen.set(key, value)
    }
    return value
  }
}

/**
 * `bone` kept clear of `other`.
 * @param space left between the two, mm in the frame of `bone`
 * @param share how much of what is missing `bone` gives way: one half if the other does the same, 1 if it does not
 * @param sexes in whose standing they meet
 */
export function keepApart(
  bone: Posed,
  other: Posed,
  space: number,
  share: 0.5 | 1 = 0.5,
  sexes: readonly Sex[] = SEXES,
): Posed {
  const mirrored = other.paired && !bone.paired
  const maps = ways(bone, other, sexes)
  const { at: own } = bone.solid
  const { at: theirs, centre, radius } = other.solid
  const rough = roughly(theirs)
  const reach = (radius + NEAR + space) ** 2
  const value = (x: number, y: number, z: number): number => {
    const a = own(x, y, z)
    if (a > BESIDE || a < -NEAR) return a
    let d = a
    const left = mirrored ? Math.abs(x) : x
    for (const m of maps) {
      const u = at(m, 0) * left + at(m, 1) * y + at(m, 2) * z + at(m, 9)
      const v = at(m, 3) * left + at(m, 4) * y + at(m, 5) * z + at(m, 10)
      const w = at(m, 6) * left + at(m, 7) * y + at(m, 8) * z + at(m, 11)
      if ((u - centre[0]) ** 2 + (v - centre[1]) ** 2 + (w - centre[2]) ** 2 > reach) continue
      if (rough(u, v, w) - ROUGH > space + ROUNDING - a) continue
      const gap = theirs(u, v, w) * at(m, 12)
      d = smoothMax(d, share === 1 ? space - gap : (a - gap + space) / 2, ROUNDING)
    }
    return d
  }
  return { ...bone, solid: { ...bone.solid, at: value } }
}
