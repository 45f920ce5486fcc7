import type { PackBone } from './glb.ts'
import type { PlacedPart } from './merge.ts'

/** Why a pack of one's own bones is not shown. `bones`: the first names that say it. */
export interface OwnBonesFault {
  readonly kind: 'no-bones' | 'elsewhere'
  readonly bones: readonly string[]
}

/** A bone whose middle lies further than this from the model's own, m, or is so much larger or smaller, is not laid in. */
const FURTHEST = 0.08
const LARGEST = 2
/** So many names are told. */
const TOLD = 5

/** Middle and radius of a bone's box, m. */
function extent({ positions }: PackBone) {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const [i, value] of positions.entries()) {
    low[i % 3] = Math.min(low[i % 3] ?? value, value)
    high[i % 3] = Math.max(high[i % 3] ?? value, value)
  }
  const [x = 0, y = 0, z = 0] = low.map((value, k) => (value + (high[k] ?? value)) / 2)
  return { x, y, z, radius: Math.hypot(...low.map((value, k) => (high[k] ?? value) - value)) / 2 }
}

/** Whether a bone stands where the model has it, in metres: a pack that was not laid onto the model does not. */
function isInPlace(bone: PackBone, { sphere }: PlacedPart): boolean {
  const { x, y, z, radius } = extent(bone)
  const off = Math.hypot(x - sphere.center.x, y - sphere.center.y, z - sphere.center.z)
  const size = radius / sphere.radius
  return off < FURTHEST && size < LARGEST && size > 1 / LARGEST
}

/** The bones of a pack that the model has, or why none of them can be shown. */
export function knownBones(
  bones: readonly PackBone[],
  parts: readonly PlacedPart[],
): { readonly bones: readonly PackBone[]; readonly unknown: readonly string[] } | OwnBonesFault {
  const known = new Map(parts.map((part) => [part.name, part]))
  const unknown = bones.filter(({ name }) => !known.has(name)).map(({ name }) => name)
  const found = bones.filter(({ name }) => known.has(name))
  if (found.length === 0) return { kind: 'no-bones', bones: unknown.slice(0, TOLD) }
  const elsewhere = found.filter((bone) => {
    const part = known.get(bone.name)
    return part !== undefined && !isInPlace(bone, part)
  })
  if (elsewhere.length > 0) return { kind: 'elsewhere', bones: elsewhere.map(({ name }) => name).slice(0, TOLD) }
  return { bones: found, unknown }
}
