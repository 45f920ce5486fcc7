import { SPINAL_LEVELS } from '#body'
import type { BodyId, ModelView, Vec3 } from '#body'
import type { Part } from './skeleton.ts'

/**
 * Discs as their own soft bodies between two endplates, made from the plates' measured centre, depth and width. Every
 * vertex goes with the lower body at the bottom and with the upper at the top, so a disc follows both bones without a
 * gap at any pose and any magnification.
 */
const AROUND = 28
const RINGS = 7
/** Rings of the closed top and bottom. */
const CAP_RINGS = 3
/** The middle bulges by this share of the radius; the rim stops just short of the bone's edge. */
const BULGE = 0.035
const RIM = 0.965
/** Endplates are kidney-shaped: the back is flattened by this share of the depth. */
const FLAT_BACK = 0.16
const OCCLUSION_SIDE = 205

type Plate = { readonly centre: Vec3; readonly anterior: Vec3; readonly posterior: Vec3; readonly left: Vec3 }

function plate(model: ModelView, id: string): Plate | null {
  const at = (corner: string) => model.landmarks[`${id}-${corner}`]?.position
  const [centre, anterior, posterior, left] = [at('centre'), at('anterior'), at('posterior'), at('left')]
  return centre && anterior && posterior && left ? { centre, anterior, posterior, left } : null
}

/** A point of the plate's rim at an angle (0 = left, a quarter turn = front), shrunk by `size`. */
function rim({ centre, anterior, left }: Plate, angle: number, size: number, out: number[]): void {
  const c = Math.cos(angle) * size
  const s = Math.sin(angle)
  const along = (s < 0 ? s * (1 - FLAT_BACK * s * s) : s) * size
  for (let k = 0; k < 3; k++) {
    const o = centre[k] ?? 0
    out.push(o + c * ((left[k] ?? 0) - o) + along * ((anterior[k] ?? 0) - o))
  }
}

/** Index of a grid of closed rings, outward for rings that run bottom to top. */
function ringIndex(rings: number): Uint32Array {
  const index: number[] = []
  for (let r = 0; r + 1 < rings; r++) {
    for (let k = 0; k < AROUND; k++) {
      const a = r * AROUND + k
      const b = r * AROUND + ((k + 1) % AROUND)
      index.push(a, a + AROUND, b, b, a + AROUND, b + AROUND)
    }
  }
  return Uint32Array.from(index)
}

function vertexNormals(positions: Float32Array, index: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length)
  const p = (i: number, k: number) => positions[i * 3 + k] ?? 0
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i] ?? 0, index[i + 1] ?? 0, index[i + 2] ?? 0]
    const u = [0, 1, 2].map((k) => p(b, k) - p(a, k))
    const v = [0, 1, 2].map((k) => p(c, k) - p(a, k))
    const n = [0, 1, 2].map(
      (k) => (u[(k + 1) % 3] ?? 0) * (v[(k + 2) % 3] ?? 0) - (u[(k + 2) % 3] ?? 0) * (v[(k + 1) % 3] ?? 0),
    )
    for (const corner of [a, b, c]) {
      for (let k = 0; k < 3; k++) normals[corner * 3 + k] = (normals[corner * 3 + k] ?? 0) + (n[k] ?? 0)
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0) || 1
    for (let k = 0; k < 3; k++) normals[i + k] = (normals[i + k] ?? 0) / length
  }
  return normals
}

const key = (x: number, y: number, z: number) => `${Math.fround(x)} ${Math.fround(y)} ${Math.fround(z)}`

function disc(name: string, lower: Plate, upper: Plate, carriers: readonly [number, number], joint: number): Part {
  const points: number[] = []
  const weights: number[] = []
  const ring = (t: number, size: number) => {
    const low: number[] = []
    const high: number[] = []
    for (let k = 0; k < AROUND; k++) {
      const angle = (k / AROUND) * 2 * Math.PI
      rim(lower, angle, size, low)
      rim(upper, angle, size, high)
    }
    for (let i = 0; i < low.length; i++) points.push((low[i] ?? 0) * (1 - t) + (high[i] ?? 0) * t)
    for (let k = 0; k < AROUND; k++) weights.push(t)
  }
  for (let c = 0; c < CAP_RINGS; c++) ring(0, (RIM * c) / CAP_RINGS)
  for (let r = 0; r < RINGS; r++) {
    const t = r / (RINGS - 1)
    ring(t, RIM * (1 + BULGE * 4 * t * (1 - t)))
  }
  for (let c = CAP_RINGS - 1; c >= 0; c--) ring(1, (RIM * c) / CAP_RINGS)
  const positions = Float32Array.from(points)
  const index = ringIndex(RINGS + 2 * CAP_RINGS)
  const lookup = new Map<string, number>()
  weights.forEach((w, i) =>
    lookup.set(key(positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0), w),
  )
  return {
    name,
    positions,
    normals: vertexNormals(positions, index),
    occlusion: new Uint8Array(positions.length / 3).fill(OCCLUSION_SIDE),
    index,
    carrier: { from: carriers[0], to: carriers[1], weight: (x, y, z) => lookup.get(key(x, y, z)) ?? 0.5 },
    kind: 'soft',
    joint: () => ({ index: joint, weight: 1 }),
  }
}

/** The discs of every level that has one (C2/C3 to L5/S1), named `disc-l4-l5`. */
export function discParts(model: ModelView): readonly Part[] {
  const parts: Part[] = []
  for (const level of SPINAL_LEVELS) {
    const [above = '', below = ''] = level.split('-')
    const upper = plate(model, `${above}-inferior`)
    const lower = plate(model, `${below}-superior`)
    const body = (below === 's1' ? 'sacrum' : below) as BodyId
    const carriers = [model.bodies.indexOf(body), model.bodies.indexOf(above as BodyId)] as const
    const joint = model.joints.findIndex(({ id }) => id === level)
    if (!upper || !lower || carriers[0] < 0 || carriers[1] < 0) continue
    parts.push(disc(`disc-${level}`, lower, upper, carriers, Math.max(0, joint)))
  }
  return parts
}
