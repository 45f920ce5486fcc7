import type { Camera, Vector3 } from 'three'
import type { Cut, View } from '#session'
import type { PlacedPart } from './merge.ts'

/**
 * Which part lies under a pixel. The ray is taken into each part's neutral frame, so nothing is transformed but the
 * ray; parts whose bounding sphere it misses cost nothing, and the few others are searched triangle by triangle.
 * No acceleration structure to build, download or keep: a pick over the whole skeleton stays under a millisecond.
 */
export interface Hit {
  readonly part: PlacedPart
  /** World, m. */
  readonly point: Vector3
  readonly distance: number
}

/** Below this a ray runs along a triangle. */
const PARALLEL = 1e-14

/** The ray in the neutral frame of the body that is tried. */
const o = new Float64Array(3)
const d = new Float64Array(3)

/** The stretch of the ray that counts, m; `inside` when a cut shows far sides from within. */
interface Range {
  near: number
  far: number
  inside: boolean
}

/** The stretch of a ray that a cut leaves. */
function rangeOf(cut: Cut | null, from: Vector3, direction: Vector3): Range {
  if (cut === null) return { near: 0, far: Infinity, inside: false }
  const { axis, at, keep } = cut
  const start = (from[axis] - at) * keep
  const speed = direction[axis] * keep
  const crossing = speed === 0 ? Infinity : -start / speed
  if (start < 0) return { near: speed > 0 ? crossing : Infinity, far: Infinity, inside: true }
  return { near: 0, far: speed < 0 ? crossing : Infinity, inside: true }
}

/** Distance along the ray (o, d) to a triangle (positions at a, b, c of p), or infinity. Moller and Trumbore 1997. */
function hitTriangle(p: ArrayLike<number>, a: number, b: number, c: number, range: Range): number {
  const ax = p[a] ?? 0
  const ay = p[a + 1] ?? 0
  const az = p[a + 2] ?? 0
  const ux = (p[b] ?? 0) - ax
  const uy = (p[b + 1] ?? 0) - ay
  const uz = (p[b + 2] ?? 0) - az
  const vx = (p[c] ?? 0) - ax
  const vy = (p[c + 1] ?? 0) - ay
  const vz = (p[c + 2] ?? 0) - az
  const dx = d[0] ?? 0
  const dy = d[1] ?? 0
  const dz = d[2] ?? 0
  const px = dy * vz - dz * vy
  const py = dz * vx - dx * vz
  const pz = dx * vy - dy * vx
  const signed = ux * px + uy * py + uz * pz
  if (signed < PARALLEL && !(range.inside && signed < -PARALLEL)) return Infinity
  const turn = signed < 0 ? -1 : 1
  const determinant = signed * turn
  const tx = (o[0] ?? 0) - ax
  const ty = (o[1] ?? 0) - ay
  const tz = (o[2] ?? 0) - az
  const u = turn * (tx * px + ty * py + tz * pz)
  if (u < 0 || u > determinant) return Infinity
  const qx = ty * uz - tz * uy
  const qy = tz * ux - tx * uz
  const qz = tx * uy - ty * ux
  const v = turn * (dx * qx + dy * qy + dz * qz)
  if (v < 0 || u + v > determinant) return Infinity
  const t = (turn * (vx * qx + vy * qy + vz * qz)) / determinant
  return t > range.near && t < range.far ? t : Infinity
}

/** Ray into the neutral frame of a body, R'(x - t), less the way the part has been drawn apart. */
function toNeutral(rows: Float64Array, body: number, origin: Vector3, along: Vector3, moved: Vector3, share: number) {
  const at = body * 12
  const x = origin.x - (rows[at + 9] ?? 0)
  const y = origin.y - (rows[at + 10] ?? 0)
  const z = origin.z - (rows[at + 11] ?? 0)
  for (let k = 0; k < 3; k++) {
    const a = rows[at + k] ?? 0
    const b = rows[at + 3 + k] ?? 0
    const c = rows[at + 6 + k] ?? 0
    o[k] = a * x + b * y + c * z - moved.getComponent(k) * share
    d[k] = a * along.x + b * along.y + c * along.z
  }
}

/** How parts stand other than posed: drawn apart (0..1), cut. */
export type Staging = Pick<View, 'explode' | 'cut'>
const WHOLE: Staging = { explode: 0, cut: null }

/**
 * The ray through a point of the picture.
 *
 * @param x,y normalised device coordinates
 * @param along unit vector
 */
export function castRay(camera: Camera, x: number, y: number, from: Vector3, along: Vector3): void {
  from.set(x, y, -1).unproject(camera)
  along.set(x, y, 1).unproject(camera).sub(from).normalize()
}

/**
 * @param from,direction the ray: world (m), unit vector
 * @param transforms the pose as shown, 12 numbers per slot
 * @param visible which parts can be hit
 */
export function pick(
  parts: readonly PlacedPart[],
  transforms: Float64Array,
  from: Vector3,
  direction: Vector3,
  visible: (part: PlacedPart) => boolean,
  staging: Staging = WHOLE,
): Hit | null {
  const range = rangeOf(staging.cut, from, direction)
  let best = Infinity
  let found: PlacedPart | null = null
  for (const part of parts) {
    if (!visible(part)) continue
    const { carrier, sphere, apart } = part
    const half = typeof carrier.weight === 'number' ? carrier.weight : 0.5
    toNeutral(transforms, half > 0.5 ? carrier.to : carrier.from, from, direction, apart, staging.explode)
    const cx = sphere.center.x - (o[0] ?? 0)
    const cy = sphere.center.y - (o[1] ?? 0)
    const cz = sphere.center.z - (o[2] ?? 0)
    const along = cx * (d[0] ?? 0) + cy * (d[1] ?? 0) + cz * (d[2] ?? 0)
    if (along - sphere.radius > best || cx * cx + cy * cy + cz * cz - along * along > sphere.radius ** 2) continue
    const index = part.geometry.index?.array
    const positions = part.geometry.getAttribute('position').array
    if (!index) continue
    for (let i = part.firstIndex; i < part.firstIndex + part.indexCount; i += 3) {
      const t = hitTriangle(positions, (index[i] ?? 0) * 3, (index[i + 1] ?? 0) * 3, (index[i + 2] ?? 0) * 3, range)
      if (t < best) {
        best = t
        found = part
      }
    }
  }
  return found ? { part: found, point: from.clone().addScaledVector(direction, best), distance: best } : null
}
