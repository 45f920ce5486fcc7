import { add, cross, dot, length, normalize, subtract } from '#math'
import type { Vec3 } from '#body'
import type { PackBone } from './glb.ts'

export interface SpaceOptions {
  /** Neutral, m. */
  readonly centre: Vec3
  /** Roughly from the first bone to the second. */
  readonly across: Vec3
  /** Half the side of the square that is searched, and its step, m. */
  readonly reach: number
  readonly step: number
  /** Wider gaps are not joint, m. */
  readonly widest: number
  /** How far the wall bulges out in its middle, m; negative: hollow. */
  readonly bulge: number
  /** How much of the neighbourhood of a point must be joint, 0 to 1: one half at the rim, more draws the filling in. */
  readonly within: number
}

/** Faces turned further away than this cosine do not take part. */
const FACING = 0.2
/** Bones whose surfaces are further than this from the plane are not met, as a share of the reach. */
const DEPTH_SHARE = 0.6
/** The joint's plane is found from one vertex in this many. */
const SAMPLE = 3
const SMOOTHING = 3

/** The joint's plane: n runs from the first bone to the second. */
export interface Frame {
  readonly origin: Vec3
  readonly u: Vec3
  readonly v: Vec3
  readonly n: Vec3
}

function frameOf(origin: Vec3, across: Vec3): Frame {
  const n = normalize(across)
  const u = normalize(cross(Math.abs(n[1]) < 0.8 ? [0, 1, 0] : [0, 0, 1], n))
  return { origin, u, v: cross(n, u), n }
}

const point = (bone: PackBone, i: number): Vec3 => [
  bone.positions[i * 3] ?? 0,
  bone.positions[i * 3 + 1] ?? 0,
  bone.positions[i * 3 + 2] ?? 0,
]

const component = (axis: Vec3, x: number, y: number, z: number) => x * axis[0] + y * axis[1] + z * axis[2]

/** Heights of the faces that look along `sign` times the normal: the outermost, NaN where there is none. */
function heights(bone: PackBone, frame: Frame, sign: 1 | -1, half: number, options: SpaceOptions): Float64Array {
  const { reach, step } = options
  const side = 2 * half + 1
  const out = new Float64Array(side * side).fill(Number.NaN)
  const local = new Float64Array(9)
  const [ox, oy, oz] = frame.origin
  const { positions, index } = bone
  for (let i = 0; i < index.length; i += 3) {
    let near = true
    for (let k = 0; k < 3 && near; k++) {
      const at = (index[i + k] ?? 0) * 3
      const x = (positions[at] ?? 0) - ox
      const y = (positions[at + 1] ?? 0) - oy
      const z = (positions[at + 2] ?? 0) - oz
      near = x * x + y * y + z * z < (1.5 * reach) ** 2
      if (!near) break
      local[k * 3] = component(frame.u, x, y, z) / step + half
      local[k * 3 + 1] = component(frame.v, x, y, z) / step + half
      local[k * 3 + 2] = component(frame.n, x, y, z)
      near = Math.abs(local[k * 3 + 2] ?? 0) < DEPTH_SHARE * reach
    }
    if (near) paint(local, sign, side, step, out)
  }
  return out
}

/** Writes one triangle (rows: column, row, height) into the field. */
function paint(t: Float64Array, sign: 1 | -1, side: number, step: number, out: Float64Array) {
  const [ax = 0, ay = 0, ah = 0, bx = 0, by = 0, bh = 0, cx = 0, cy = 0, ch = 0] = t
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
  // The share of the true area that is seen from above is the cosine of the slope.
  const slopeU = ((bh - ah) * (cy - ay) - (ch - ah) * (by - ay)) / area / step
  const slopeV = ((ch - ah) * (bx - ax) - (bh - ah) * (cx - ax)) / area / step
  if (area * sign <= 0 || 1 / Math.hypot(slopeU, slopeV, 1) < FACING) return
  const top = Math.min(side - 1, Math.max(ay, by, cy))
  const right = Math.min(side - 1, Math.max(ax, bx, cx))
  for (let y = Math.max(0, Math.ceil(Math.min(ay, by, cy))); y <= top; y++) {
    for (let x = Math.max(0, Math.ceil(Math.min(ax, bx, cx))); x <= right; x++) {
      const b = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area
      const c = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area
      if (b < 0 || c < 0 || b + c > 1) continue
      const h = ah + b * (bh - ah) + c * (ch - ah)
      const at = y * side + x
      const before = out[at] ?? Number.NaN
      if (Number.isNaN(before) || (h - before) * sign > 0) out[at] = h
    }
  }
}

/** The largest connected patch of a mask alone. */
function largestPatch(mask: Uint8Array, side: number): Uint8Array {
  let best: readonly number[] = []
  const seen = new Uint8Array(mask.length)
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || seen[start]) continue
    const patch = [start]
    seen[start] = 1
    for (let at = patch[0], k = 0; at !== undefined; at = patch[++k]) {
      for (const next of [at - 1, at + 1, at - side, at + side]) {
        if (!mask[next] || seen[next]) continue
        seen[next] = 1
        patch.push(next)
      }
    }
    if (patch.length > best.length) best = patch
  }
  const out = new Uint8Array(mask.length)
  for (const at of best) out[at] = 1
  return out
}

/** Mean over each node and its eight neighbours; nodes at the rim stay. */
function blurred(field: Float64Array, side: number): Float64Array {
  const out = field.slice()
  for (let y = 1; y < side - 1; y++) {
    for (let x = 1; x < side - 1; x++) {
      let sum = 0
      for (let j = -1; j <= 1; j++) for (let i = -1; i <= 1; i++) sum += field[(y + j) * side + x + i] ?? 0
      out[y * side + x] = sum / 9
    }
  }
  return out
}

/** Heights carried on beyond the patch from its rim, as far as the wall may reach. */
function carriedOn(field: Float64Array, patch: Uint8Array, side: number): Float64Array {
  let out = field.map((h, at) => (patch[at] ? h : Number.NaN))
  for (let round = 0; round < SMOOTHING + 2; round++) {
    const next = out.slice()
    for (let at = side; at < out.length - side; at++) {
      if (!Number.isNaN(out[at])) continue
      let sum = 0
      let count = 0
      for (const near of [
        at - 1,
        at + 1,
        at - side,
        at + side,
        at - side - 1,
        at - side + 1,
        at + side - 1,
        at + side + 1,
      ]) {
        const h = out[near] ?? Number.NaN
        if (Number.isNaN(h)) continue
        sum += h
        count++
      }
      if (count > 0) next[at] = sum / count
    }
    out = next
  }
  return out.map((h) => (Number.isNaN(h) ? 0 : h))
}

/** The normal of the joint's plane: the mean of the first bone's faces that look at the second from near by. */
function meanNormal(first: PackBone, second: PackBone, { centre, across, reach, widest }: SpaceOptions): Vec3 {
  const rough = normalize(across)
  const near: Vec3[] = []
  for (let i = 0; i < second.positions.length / 3; i += SAMPLE) {
    const p = point(second, i)
    if (length(subtract(p, centre)) < reach) near.push(p)
  }
  let sum: Vec3 = [0, 0, 0]
  for (let i = 0; i < first.positions.length / 3; i += SAMPLE) {
    const p = point(first, i)
    const n: Vec3 = [first.normals[i * 3] ?? 0, first.normals[i * 3 + 1] ?? 0, first.normals[i * 3 + 2] ?? 0]
    if (dot(n, rough) < FACING || length(subtract(p, centre)) > reach) continue
    if (near.some((q) => length(subtract(q, p)) < 2 * widest)) sum = add(sum, n)
  }
  return length(sum) > 0 ? normalize(sum) : rough
}

/** Both faces and the extent of a joint over its own plane. Columns and rows are steps of the plane. */
export interface Fields {
  readonly frame: Frame
  /** Share of a node's neighbourhood that is joint. */
  readonly field: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly side: number
  readonly half: number
}

/** Where two bones face each other; null where they do not, closely enough. */
export function jointFields(first: PackBone, second: PackBone, options: SpaceOptions): Fields | null {
  const { centre, reach, step, widest } = options
  const half = Math.round(reach / step)
  const side = 2 * half + 1
  const frame = frameOf(centre, meanNormal(first, second, options))
  const low = heights(first, frame, 1, half, options)
  const high = heights(second, frame, -1, half, options)
  const mask = Uint8Array.from(low, (a, at) => {
    const gap = (high[at] ?? Number.NaN) - a
    const x = at % side
    const y = Math.floor(at / side)
    const inside = x > SMOOTHING && y > SMOOTHING && x < side - SMOOTHING - 1 && y < side - SMOOTHING - 1
    return inside && gap < widest && gap > -widest / 2 ? 1 : 0
  })
  const patch = largestPatch(mask, side)
  if (!patch.includes(1)) return null
  let field: Float64Array = Float64Array.from(patch)
  for (let k = 0; k < SMOOTHING; k++) field = blurred(field, side)
  return {
    frame,
    field,
    low: carriedOn(low, patch, side),
    high: carriedOn(high, patch, side),
    side,
    half,
  }
}
