import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import type { Case, PathSpec, Vec3 } from '#body'
import type { Sex } from '../../models/build/tables.ts'
import { lowerBones, Surface, upperBones } from '../models/surface.ts'

/** A line lies at most this deep in a bone, mm: as far as a place on a bone may lie from its drawn surface. */
const IN_BONE = 4
/** Lines are looked at in steps of this, m, from this far from their ends: there they are fixed to bone. */
const [STEP, END] = [0.003, 0.008]
const TRANSFORM = 12

/** Movements of the left hip by ten degrees and of the left sacroiliac joint by five, each way. */
const POSES: readonly (readonly [string, NonNullable<Case['impose']>])[] = [
  ['neutral', {}],
  ...(['rx', 'ry', 'rz'] as const).flatMap((axis) =>
    [10, -10].map((by) => [`hip ${axis} ${by}`, { 'hip-left': { [axis]: by } }] as const),
  ),
  ...[5, -5].map((by) => [`sacroiliac joint rx ${by}`, { 'sij-left': { rx: by } }] as const),
]

/** Which body carries a bone. */
function carrier(bone: string): string {
  const rib = /^(?:rib|costal-cartilage)-(\d+)-/.exec(bone)?.[1]
  if (rib !== undefined) return `t${rib}`
  const side = bone.replace(/^.*-(left|right)$/, '$1')
  if (bone.startsWith('hip-bone')) return `innominate-${side}`
  if (bone.startsWith('patella')) return `femur-${side}`
  if (/^(tibia|fibula)-/.test(bone)) return `shank-${side}`
  if (bone.startsWith('humerus')) return `upper-arm-${side}`
  return bone === 'sternum' ? 't6' : bone
}

interface Bone {
  readonly name: string
  readonly row: number
  readonly surface: Surface
  readonly low: Vec3
  readonly high: Vec3
}

/** Bones of the left side and the middle that the muscles of this model pass. */
const PASSED =
  /^((hip-bone|femur|patella|tibia|fibula|clavicle|scapula|humerus|(rib|costal-cartilage)-\d+)-left|sacrum|coccyx-[12]|[lt]\d+|sternum)$/

function corner(positions: Float64Array | Float32Array, pick: (a: number, b: number) => number): Vec3 {
  const found: [number, number, number] = [positions[0]!, positions[1]!, positions[2]!]
  for (let i = 3; i < positions.length; i++) found[i % 3] = pick(found[i % 3]!, positions[i]!)
  return found
}

async function bonesOf(sex: Sex, bodies: readonly string[]): Promise<readonly Bone[]> {
  return [...(await lowerBones(sex)), ...(await upperBones(sex))].flatMap(([name, mesh]): Bone[] => {
    const row = bodies.indexOf(carrier(name))
    if (!PASSED.test(name) || row < 0) return []
    const positions = Float64Array.from(mesh.positions)
    const [low, high] = [corner(positions, Math.min), corner(positions, Math.max)]
    return [{ name, row, surface: new Surface(mesh), low, high }]
  })
}

/** The patella lies in the tendon of the quadriceps. */
const within = (path: string, bone: string): boolean => path === 'rectus-femoris-left' && bone === 'patella-left'

function placed(points: PathSpec['points'], t: Float64Array, row: (body: string) => number): readonly Vec3[] {
  return points.map(({ body, p }): Vec3 => {
    const at = row(body) * TRANSFORM
    const along = (k: number): number =>
      t[at + 3 * k]! * p[0] + t[at + 3 * k + 1]! * p[1] + t[at + 3 * k + 2]! * p[2] + t[at + 9 + k]!
    return [along(0), along(1), along(2)]
  })
}

/** Where a point in space lies on a bone that has moved. */
function onBone(p: Vec3, t: Float64Array, row: number): Vec3 {
  const at = row * TRANSFORM
  const d = [0, 1, 2].map((k) => p[k]! - t[at + 9 + k]!)
  const back = (k: number): number => t[at + k]! * d[0]! + t[at + 3 + k]! * d[1]! + t[at + 6 + k]! * d[2]!
  return [back(0), back(1), back(2)]
}

/** Points along straight pieces, but for the ends. */
function between(line: readonly Vec3[]): readonly Vec3[] {
  const lengths = line.slice(1).map((p, i) => Math.hypot(...p.map((x, k) => x - line[i]![k]!)))
  const total = lengths.reduce((sum, piece) => sum + piece, 0)
  let done = 0
  return lengths.flatMap((piece, i) => {
    const count = Math.ceil(piece / STEP)
    const from = done
    done += piece
    return Array.from({ length: count }, (_, j) => j / count)
      .filter((t) => from + t * piece > END && total - from - t * piece > END)
      .map((t): Vec3 => {
        const [a, b] = [line[i]!, line[i + 1]!]
        return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])]
      })
  })
}

describe.each(['female', 'male'] as const)('lines of muscles, %s', (sex) => {
  const simulation = createSimulation({ sex })
  const { bodies, paths } = simulation.model
  const row = (body: string): number => (bodies as readonly string[]).indexOf(body)
  let bones: readonly Bone[] = []
  beforeAll(async () => {
    bones = await bonesOf(sex, bodies)
  })

  it.each(POSES)('run round bones, not through them: %s', { timeout: 30_000 }, (_, impose) => {
    const { status, transforms } = simulation.solve({ version: 1, body: { sex }, impose })
    expect(status).toBe('converged')
    expect(bones.length).toBeGreaterThan(40)
    const deep: string[] = []
    for (const { id, points } of paths.filter((path) => path.kind === 'muscle' && !path.id.endsWith('-right'))) {
      for (const p of between(placed(points, transforms, row))) {
        for (const bone of bones) {
          if (within(id, bone.name)) continue
          const q = onBone(p, transforms, bone.row)
          if (q.some((x, k) => x < bone.low[k]! || x > bone.high[k]!) || !bone.surface.encloses(q)) continue
          const depth = bone.surface.distance(q)
          if (depth > IN_BONE) deep.push(`${id} lies ${depth.toFixed(1)} mm deep in ${bone.name}`)
        }
      }
    }
    expect(deep).toEqual([])
  })
})
