import { add, normalize, scale, subtract } from '#math'
import type { Vec3 } from '#body'
import type { PackBone } from './glb.ts'
import { jointFields } from './joint-fields.ts'
import type { Fields, SpaceOptions } from './joint-fields.ts'

/**
 * The space between two bones that face each other, as a closed body that fills it: one face lies on the first bone, one
 * on the second, a wall runs round between them. Both faces are read as heights over the joint's own plane; where the
 * gap is narrow enough there is joint.
 */
export interface JointSpace {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly index: Uint32Array
  /** Per vertex 0 on the first bone, 1 on the second. */
  readonly along: Float32Array
}

/** The faces reach this far into the bone, so that no light shows between, m. */
const INSET = 4e-4
/** Where bones touch, the filling still has a thickness, m. */
const THINNEST = 3e-4
const WALL_ROWS = 4
/** Points of the plane are told apart to a step divided by this. */
const KEY = 1024

/** The space between two bones; null where they do not face each other closely enough. */
export function jointSpace(first: PackBone, second: PackBone, options: SpaceOptions): JointSpace | null {
  const fields = jointFields(first, second, options)
  return fields && fill(fields, options)
}

/** Corners of a cell, counter-clockwise. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const

/** Faces and wall over the outline of the field at the wanted share (marching squares). */
function fill({ frame, field, low, high, side, half }: Fields, { step, bulge, within }: SpaceOptions): JointSpace {
  const positions: number[] = []
  const normals: number[] = []
  const along: number[] = []
  const index: number[] = []
  const made = new Map<number, number>()
  const at = (values: Float64Array, x: number, y: number) => {
    const [i, j] = [Math.floor(x), Math.floor(y)]
    const [s, t] = [x - i, y - j]
    const node = (a: number, b: number) => values[(j + b) * side + i + a] ?? 0
    return (
      (1 - s) * (1 - t) * node(0, 0) +
      (s > 0 ? s * (1 - t) * node(1, 0) : 0) +
      (t > 0 ? (1 - s) * t * node(0, 1) : 0) +
      (s > 0 && t > 0 ? s * t * node(1, 1) : 0)
    )
  }
  /** The foot of the filling at a point of the plane, and its thickness. */
  const span = (x: number, y: number) => {
    const a = at(low, x, y)
    const gap = Math.max(THINNEST, at(high, x, y) - a)
    return { a: a - INSET, gap: gap + 2 * INSET }
  }
  const world = (x: number, y: number, h: number): Vec3 =>
    add(frame.origin, add(add(scale(frame.u, (x - half) * step), scale(frame.v, (y - half) * step)), scale(frame.n, h)))
  function vertex(key: number, p: () => Vec3, n: () => Vec3, share: number): number {
    const known = made.get(key)
    if (known !== undefined) return known
    const id = along.length
    positions.push(...p())
    normals.push(...n())
    along.push(share)
    made.set(key, id)
    return id
  }
  /** One number for a point; `sheet`: first face, second face, rows of the wall. */
  const key = (sheet: number, x: number, y: number) =>
    (sheet * side * KEY + Math.round(y * KEY)) * side * KEY + Math.round(x * KEY)
  const face = (x: number, y: number, share: 0 | 1) => {
    const { a, gap } = span(x, y)
    const n = share === 1 ? frame.n : scale(frame.n, -1)
    return vertex(
      key(share, x, y),
      () => world(x, y, a + share * gap),
      () => n,
      share,
    )
  }
  /** Away from the joint, in the plane. */
  const outward = (x: number, y: number): Vec3 => {
    const d = (dx: number, dy: number) => at(field, x + dx, y + dy) - at(field, x - dx, y - dy)
    return normalize(add(scale(frame.u, -d(1, 0)), scale(frame.v, -d(0, 1))))
  }
  const wall = (x: number, y: number, row: number) => {
    const t = row / WALL_ROWS
    const { a, gap } = span(x, y)
    const out = outward(x, y)
    const p = () => add(world(x, y, a + t * gap), scale(out, bulge * 4 * t * (1 - t)))
    const n = () => normalize(subtract(scale(out, gap), scale(frame.n, bulge * 4 * (1 - 2 * t))))
    return vertex(key(2 + row, x, y), p, n, t)
  }

  for (let y = 1; y < side - 2; y++) {
    for (let x = 1; x < side - 2; x++) {
      const corner = y * side + x
      if (
        Math.max(
          field[corner] ?? 0,
          field[corner + 1] ?? 0,
          field[corner + side] ?? 0,
          field[corner + side + 1] ?? 0,
        ) <= within
      )
        continue
      const inside: (readonly [number, number])[] = []
      const rim: (readonly [number, number])[] = []
      for (const [k, [dx, dy]] of CORNERS.entries()) {
        const [ex, ey] = CORNERS[(k + 1) % 4] ?? CORNERS[0]
        const here = at(field, x + dx, y + dy) - within
        const next = at(field, x + ex, y + ey) - within
        if (here > 0) inside.push([x + dx, y + dy])
        if (here > 0 === next > 0) continue
        const share = here / (here - next)
        const crossing = [x + dx + share * (ex - dx), y + dy + share * (ey - dy)] as const
        inside.push(crossing)
        // Going round, the wall starts where the joint is left and ends where it is entered again.
        if (here > 0) rim.unshift(crossing)
        else rim.push(crossing)
      }
      const head = inside[0] ?? CORNERS[0]
      for (let k = 1; k + 1 < inside.length; k++) {
        const b = inside[k] ?? head
        const c = inside[k + 1] ?? head
        index.push(face(...head, 1), face(...b, 1), face(...c, 1))
        index.push(face(...head, 0), face(...c, 0), face(...b, 0))
      }
      const [p, q] = rim
      if (!p || !q) continue
      for (let row = 0; row < WALL_ROWS; row++) {
        const [p0, q0, p1, q1] = [wall(...p, row), wall(...q, row), wall(...p, row + 1), wall(...q, row + 1)]
        index.push(p0, q0, q1, p0, q1, p1)
      }
    }
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    index: Uint32Array.from(index),
    along: Float32Array.from(along),
  }
}
