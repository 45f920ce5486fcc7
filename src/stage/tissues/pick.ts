import type { BufferGeometry, Vector3 } from 'three'
import type { Tissue } from './mesh.ts'

/** Which tissue a ray meets first. Vertices are posed on the processor only when someone asks after a new pose. */
export interface Picker {
  readonly add: (geometry: BufferGeometry, tissues: readonly Tissue[]) => void
  readonly setPose: (shown: Float64Array) => void
  readonly pick: (
    from: Vector3,
    along: Vector3,
    visible: (id: number) => boolean,
  ) => { readonly name: string; readonly distance: number } | null
}

interface Target {
  readonly tissue: Tissue
  readonly index: ArrayLike<number>
  readonly posed: Float32Array
  /** Centre and radius of a ball around it in the pose. */
  readonly ball: Float64Array
}

/** Where a ray meets a triangle (either face), or infinity. Moller and Trumbore 1997. */
function meet(p: Float32Array, a: number, b: number, c: number, o: Vector3, d: Vector3): number {
  const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
  const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
  const [px, py, pz] = [d.y * vz - d.z * vy, d.z * vx - d.x * vz, d.x * vy - d.y * vx]
  const determinant = ux * px + uy * py + uz * pz
  if (Math.abs(determinant) < 1e-14) return Infinity
  const [tx, ty, tz] = [o.x - p[a]!, o.y - p[a + 1]!, o.z - p[a + 2]!]
  const u = (tx * px + ty * py + tz * pz) / determinant
  if (u < 0 || u > 1) return Infinity
  const [qx, qy, qz] = [ty * uz - tz * uy, tz * ux - tx * uz, tx * uy - ty * ux]
  const v = (d.x * qx + d.y * qy + d.z * qz) / determinant
  if (v < 0 || u + v > 1) return Infinity
  const t = (vx * qx + vy * qy + vz * qz) / determinant
  return t > 0 ? t : Infinity
}

/** Writes posed vertices: each the weighted sum of where its bodies carry it. */
export function poseVertices(geometry: BufferGeometry, shown: Float64Array, out: Float32Array): void {
  const positions = geometry.getAttribute('position').array
  const slots = geometry.getAttribute('slots').array
  const weights = geometry.getAttribute('weights').array
  for (let i = 0; i < positions.length / 3; i++) {
    for (let k = 0; k < 3; k++) {
      let sum = 0
      for (let j = i * 4; j < i * 4 + 4; j++) {
        const weight = weights[j]!
        if (weight === 0) continue
        const at = slots[j]! * 12
        sum +=
          weight *
          (shown[at + k * 3]! * positions[i * 3]! +
            shown[at + k * 3 + 1]! * positions[i * 3 + 1]! +
            shown[at + k * 3 + 2]! * positions[i * 3 + 2]! +
            shown[at + 9 + k]!)
      }
      out[i * 3 + k] = sum
    }
  }
}

function enclose({ tissue, index, posed, ball }: Target) {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (let i = tissue.firstIndex; i < tissue.firstIndex + tissue.indexCount; i++) {
    for (let k = 0; k < 3; k++) {
      const value = posed[index[i]! * 3 + k]!
      low[k] = Math.min(low[k]!, value)
      high[k] = Math.max(high[k]!, value)
    }
  }
  for (let k = 0; k < 3; k++) ball[k] = (low[k]! + high[k]!) / 2
  ball[3] = Math.hypot(high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!) / 2
}

export function createPicker(): Picker {
  const meshes: { readonly geometry: BufferGeometry; readonly posed: Float32Array }[] = []
  const targets: Target[] = []
  let shown: Float64Array | null = null
  let stale = true

  function refresh() {
    if (!stale || !shown) return
    for (const { geometry, posed } of meshes) poseVertices(geometry, shown, posed)
    targets.forEach(enclose)
    stale = false
  }

  return {
    add: (geometry, tissues) => {
      const posed = new Float32Array(geometry.getAttribute('position').array)
      meshes.push({ geometry, posed })
      const index = geometry.index?.array ?? []
      for (const tissue of tissues) targets.push({ tissue, index, posed, ball: new Float64Array(4) })
      targets.forEach(enclose)
      stale = true
    },
    setPose: (next) => {
      shown = next
      stale = true
    },
    pick: (from, along, visible) => {
      refresh()
      let best: { name: string; distance: number } | null = null
      for (const { tissue, index, posed, ball } of targets) {
        if (!visible(tissue.id)) continue
        const [x, y, z] = [ball[0]! - from.x, ball[1]! - from.y, ball[2]! - from.z]
        const near = x * along.x + y * along.y + z * along.z
        if (x * x + y * y + z * z - near * near > ball[3]! ** 2 || near + ball[3]! < 0) continue
        for (let i = tissue.firstIndex; i < tissue.firstIndex + tissue.indexCount; i += 3) {
          const t = meet(posed, index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3, from, along)
          if (t < (best?.distance ?? Infinity)) best = { name: tissue.name, distance: t }
        }
      }
      return best
    },
  }
}
