import { Vector3 } from 'three'
import type { Camera } from 'three'
import type { PlacedPart } from './skeleton.ts'

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

const from = new Vector3()
const direction = new Vector3()
const far = new Vector3()

/** Distance along the ray (o, d) to the front face of a triangle, or infinity. Moller and Trumbore 1997. */
function hitTriangle(p: ArrayLike<number>, a: number, b: number, c: number, o: Float64Array, d: Float64Array): number {
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
  const determinant = ux * px + uy * py + uz * pz
  if (determinant < 1e-14) return Infinity
  const tx = (o[0] ?? 0) - ax
  const ty = (o[1] ?? 0) - ay
  const tz = (o[2] ?? 0) - az
  const u = tx * px + ty * py + tz * pz
  if (u < 0 || u > determinant) return Infinity
  const qx = ty * uz - tz * uy
  const qy = tz * ux - tx * uz
  const qz = tx * uy - ty * ux
  const v = dx * qx + dy * qy + dz * qz
  if (v < 0 || u + v > determinant) return Infinity
  const t = (vx * qx + vy * qy + vz * qz) / determinant
  return t > 0 ? t : Infinity
}

const o = new Float64Array(3)
const d = new Float64Array(3)

/** Ray into the neutral frame of a body: R'(x - t). */
function toNeutral(rows: Float64Array, body: number, origin: Vector3, along: Vector3) {
  const at = body * 12
  const x = origin.x - (rows[at + 9] ?? 0)
  const y = origin.y - (rows[at + 10] ?? 0)
  const z = origin.z - (rows[at + 11] ?? 0)
  for (let k = 0; k < 3; k++) {
    const a = rows[at + k] ?? 0
    const b = rows[at + 3 + k] ?? 0
    const c = rows[at + 6 + k] ?? 0
    o[k] = a * x + b * y + c * z
    d[k] = a * along.x + b * along.y + c * along.z
  }
}

/**
 * @param x,y normalised device coordinates
 * @param transforms the pose as shown, 12 numbers per slot
 * @param visible which parts can be hit
 */
export function pick(
  parts: readonly PlacedPart[],
  transforms: Float64Array,
  camera: Camera,
  x: number,
  y: number,
  visible: (part: PlacedPart) => boolean,
): Hit | null {
  from.set(x, y, -1).unproject(camera)
  far.set(x, y, 1).unproject(camera)
  direction.subVectors(far, from).normalize()
  let best = Infinity
  let found: PlacedPart | null = null
  for (const part of parts) {
    if (!visible(part)) continue
    const { carrier, sphere } = part
    const half = typeof carrier.weight === 'number' ? carrier.weight : 0.5
    toNeutral(transforms, half > 0.5 ? carrier.to : carrier.from, from, direction)
    const cx = sphere.center.x - (o[0] ?? 0)
    const cy = sphere.center.y - (o[1] ?? 0)
    const cz = sphere.center.z - (o[2] ?? 0)
    const along = cx * (d[0] ?? 0) + cy * (d[1] ?? 0) + cz * (d[2] ?? 0)
    if (along - sphere.radius > best || cx * cx + cy * cy + cz * cz - along * along > sphere.radius ** 2) continue
    const index = part.geometry.index?.array
    const positions = part.geometry.getAttribute('position').array
    if (!index) continue
    for (let i = part.firstIndex; i < part.firstIndex + part.indexCount; i += 3) {
      const t = hitTriangle(positions, (index[i] ?? 0) * 3, (index[i + 1] ?? 0) * 3, (index[i + 2] ?? 0) * 3, o, d)
      if (t < best) {
        best = t
        found = part
      }
    }
  }
  return found ? { part: found, point: from.clone().addScaledVector(direction, best), distance: best } : null
}
