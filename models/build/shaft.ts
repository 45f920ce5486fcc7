import { hermiteSurface, type OrientedPoint } from './implicit/index.ts'
import { at, type Vec3 } from './mesh/index.ts'
import { boundsOf, type Solid } from './solid.ts'
import { stations, type Sex } from './tables.ts'

/** How a long bone's shaft is calmed; heights as shares of the bone's length from its lower end. */
export interface ShaftOptions {
  readonly from: number
  readonly to: number
  /** Length along the shaft counts this much of length around it: below 1, the surface runs smoother lengthwise. */
  readonly lengthwise: number
}

/** Share of the length over which the lengthwise measure changes between ends and shaft. */
const CHANGE = 0.1
/** Nodes of the table of heights. */
const NODES = 512

/**
 * A long bone of few stations: the stations are read with the shaft shortened, so that it runs smoothly along its
 * length; ends as measured.
 */
export function longBone(
  table: string,
  sex: Sex,
  options: ShaftOptions,
  further: readonly OrientedPoint[] = [],
): Solid {
  const rows: readonly OrientedPoint[] = [...Object.values(stations(table, sex)), ...further]
  const heights = rows.map((s) => s.p[1])
  const low = Math.min(...heights)
  const map = shortening(low, Math.max(...heights) - low, options)
  const points = rows.map(({ p, n }) => {
    const rate = map.rate(p[1])
    const m: Vec3 = [n[0], n[1] / rate, n[2]]
    const length = Math.sqrt(m[0] * m[0] + m[1] * m[1] + m[2] * m[2])
    return { p: [p[0], map.height(p[1]), p[2]] as Vec3, n: [m[0] / length, m[1] / length, m[2] / length] as Vec3 }
  })
  const surface = hermiteSurface(points)
  return {
    value: (x, y, z) => surface.value(x, map.height(y), z),
    gradient: (x, y, z, out) => {
      const value = surface.gradient(x, map.height(y), z, out)
      out[1] = at(out, 1) * map.rate(y)
      return value
    },
    bounds: boundsOf(rows.map((s) => s.p)),
  }
}

const smooth = (t: number): number => {
  const s = Math.min(Math.max(t, 0), 1)
  return s * s * (3 - 2 * s)
}

/** Shortened height of a height, and its rate of change: 1 at the ends, `lengthwise` along the shaft, smooth between. */
function shortening(low: number, length: number, { from, to, lengthwise }: ShaftOptions) {
  const rate = (y: number): number => {
    const share = (y - low) / length
    const inside = smooth((share - from) / CHANGE) * smooth((to - share) / CHANGE)
    return 1 - (1 - lengthwise) * inside
  }
  const step = length / NODES
  const sums = new Float64Array(NODES + 1)
  for (let i = 0; i < NODES; i++) sums[i + 1] = at(sums, i) + step * rate(low + (i + 0.5) * step)
  const height = (y: number): number => {
    const place = (y - low) / step
    if (place <= 0) return y
    if (place >= NODES) return low + at(sums, NODES) + (y - low - length)
    const i = Math.floor(place)
    return low + at(sums, i) + (place - i) * (at(sums, i + 1) - at(sums, i))
  }
  return { rate, height }
}
