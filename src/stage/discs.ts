import type { BodyId, JointId, ModelView, Vec3 } from '#body'
import type { Part } from './merge.ts'

/**
 * Discs follow both bones: every vertex goes with the lower body at the lower endplate, with the upper at the upper one,
 * and in between by how near it lies to each. No gap can open, at any pose and any magnification.
 */

interface Plane {
  readonly point: Vec3
  readonly normal: Vec3
}

const difference = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/** The endplate as a plane, from its measured corners; null where the level has none. */
function plane(model: ModelView, id: string): Plane | null {
  const at = (corner: string) => model.landmarks[`${id}-${corner}`]?.position
  const [point, anterior, left] = [at('centre'), at('anterior'), at('left')]
  if (!point || !anterior || !left) return null
  const u = difference(anterior, point)
  const v = difference(left, point)
  const n: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
  const length = Math.hypot(...n) || 1
  return { point, normal: [n[0] / length, n[1] / length, n[2] / length] }
}

const height = ({ point, normal }: Plane, x: number, y: number, z: number) =>
  (x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2]

/** How a disc is carried and which joint tints it; null for a level the body does not know. */
export function discCarrier(disc: string, model: ModelView): Pick<Part, 'carrier' | 'joint'> | null {
  const level = disc.slice('disc-'.length) as JointId
  const [above = '', below = ''] = level.split('-')
  const index = model.joints.findIndex(({ id }) => id === level)
  const lowerBody = below === 's1' ? 'sacrum' : (below as BodyId)
  const from = model.bodies.indexOf(lowerBody)
  const to = model.bodies.indexOf(above as BodyId)
  const lower = plane(model, `${below}-superior`)
  const upper = plane(model, `${above}-inferior`)
  if (index < 0 || from < 0 || to < 0 || !lower || !upper) return null
  return {
    joint: () => ({ index, weight: 1 }),
    carrier: {
      from,
      to,
      weight: (x, y, z) => {
        const low = Math.max(0, height(lower, x, y, z))
        const high = Math.max(0, -height(upper, x, y, z))
        return low + high > 0 ? low / (low + high) : 0.5
      },
    },
  }
}
