import { bodyGeometry } from '#body'
import type { BodyId, ModelView, Vec3 } from '#body'
import type { PackBone } from './glb.ts'

/** Step along a normal to see where it points after placing, m. */
const STEP = 1e-3
/** Bodies that bend when the pelvic incidence is another; all others move as a whole. */
const BENDS: ReadonlySet<BodyId> = new Set<BodyId>(['sacrum'])

const unit = (v: Vec3): Vec3 => {
  const length = Math.hypot(...v) || 1
  return [v[0] / length, v[1] / length, v[2] / length]
}

/** The bone as the body that carries it stands in this shape. The same object when nothing changes. */
export type BonePlacer = (bone: PackBone, body: BodyId) => PackBone

/**
 * Brings bones of the mean body into this body's own shape (its pelvic incidence). The function is the body's; here it
 * is only carried out on every vertex. Identity when no incidence was asked for.
 */
export function bonePlacer(model: ModelView): BonePlacer {
  if (model.incidence === undefined) return (bone) => bone
  const { place } = bodyGeometry(model.sex, model.stature, model.incidence)
  return (bone, body) => {
    const origin = place(body, [0, 0, 0])
    const axes = (
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ] as const
    ).map((axis): Vec3 => {
      const [x, y, z] = place(body, axis)
      return [x - origin[0], y - origin[1], z - origin[2]]
    })
    const [ex = [1, 0, 0], ey = [0, 1, 0], ez = [0, 0, 1]] = axes
    const turned = ([x, y, z]: Vec3): Vec3 => [
      ex[0] * x + ey[0] * y + ez[0] * z,
      ex[1] * x + ey[1] * y + ez[1] * z,
      ex[2] * x + ey[2] * y + ez[2] * z,
    ]
    const bends = BENDS.has(body)
    const positions = bone.positions.slice()
    const normals = bone.normals.slice()
    for (let i = 0; i < positions.length; i += 3) {
      const p: Vec3 = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0]
      const n: Vec3 = [normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0]
      const t = turned(p)
      const at: Vec3 = bends ? place(body, p) : [origin[0] + t[0], origin[1] + t[1], origin[2] + t[2]]
      positions.set(at, i)
      if (!bends) normals.set(turned(n), i)
      else {
        const tip = place(body, [p[0] + STEP * n[0], p[1] + STEP * n[1], p[2] + STEP * n[2]])
        normals.set(unit([tip[0] - at[0], tip[1] - at[1], tip[2] - at[2]]), i)
      }
    }
    return { ...bone, positions, normals }
  }
}
