/**
 * A pack from a person's own bones: a folder of surfaces is named, checked, laid on the model's pelvis by its landmarks
 * and faces, shaded and written. Nothing leaves the machine.
 */
import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Matrix4 } from 'three'
import { landmarkFile } from '../landmarks.ts'
import { readSex } from '../pack-files.ts'
import {
  at,
  bakeAmbientOcclusion,
  checkMesh,
  simplify,
  triangleCount,
  triangleNormals,
  vertexCount,
  writePack,
  type Mesh,
  type Vec3,
} from '../mesh/index.ts'
import type { Sex } from '../tables.ts'
import { fit, vertices, type Fit } from './fit.ts'
import { packName } from './names.ts'
import { FORMATS, readSurfaces } from './read.ts'

export interface ImportOptions {
  /** Whose landmarks the bones are laid on. */
  readonly sex?: Sex
  /** A person's own names to those of the pack. */
  readonly names?: Readonly<Record<string, string>>
}
export interface ImportReport {
  readonly bones: readonly string[]
  /** Names that are no bone of the model; left out. */
  readonly unknown: readonly string[]
  /** What the files' unit was taken for. */
  readonly unit: string
  /** Mean distance of the model's landmarks and faces from the laid pelvis, mm. */
  readonly miss: number
}

/** Without these there is no ring to lay the rest on. */
const RING = ['sacrum', 'hip-bone-left', 'hip-bone-right'] as const
/** Units by how many of them make a metre. */
const UNITS: readonly (readonly [string, number])[] = [
  ['m', 1],
  ['cm', 100],
  ['mm', 1000],
]
/** People's pelves are between these shares of the model's size. */
const SMALLEST = 0.7
const LARGEST = 1.4
/** A pelvis laid on another person's misses it by some millimetres; this much is something else, m. */
const GREATEST_MISS = 0.012
/** Sides are taken for swapped when the other way round fits by this share of the distance. */
const CLEARLY_BETTER = 0.6
/** Points of each of our bones that are looked for on theirs. */
const POINTS = 150
const TRIANGLES = 10_000

const packs = fileURLToPath(new URL('../../packs/', import.meta.url))

/**
 * Writes `file` from the surfaces in `folder`.
 * @throws with what is wrong and what to do: no surfaces, missing bones, open surfaces, a wrong unit, swapped sides
 */
export async function importBones(folder: string, file: string, options: ImportOptions = {}): Promise<ImportReport> {
  const { sex = 'female', names = {} } = options
  const { bones, unknown } = await namedBones(folder, names)
  checkWhole(bones)
  const model = await readSex(packs, 'pelvis', sex)
  const targets = (bone: string): Vec3[] => pointsOf(need(model, bone, 'the pelvis pack').mesh, bone, sex)
  const laid = layRing(bones, targets)
  const unit = unitOf(laid)
  const placed = [...bones].map(([name, mesh]): [string, Mesh] => [name, moved(thinned(mesh), laid.map)])
  const shades = bakeAmbientOcclusion(placed.map(([, mesh]) => mesh))
  await writePack(
    file,
    placed.map(([name, mesh], i) => ({ name, mesh, occlusion: shades[i] ?? new Float64Array(vertexCount(mesh)) })),
  )
  return { bones: [...bones.keys()], unknown, unit, miss: 1000 * laid.miss }
}

async function namedBones(folder: string, names: Readonly<Record<string, string>>) {
  const files = readdirSync(folder)
    .filter((name) => (FORMATS as readonly string[]).includes(extname(name).toLowerCase()))
    .sort()
  if (files.length === 0) throw new Error(`import: ${folder} holds no ${FORMATS.join(', ')} file`)
  const bones = new Map<string, Mesh>()
  const unknown: string[] = []
  for (const path of files)
    for (const { name, mesh } of await readSurfaces(join(folder, path))) {
      const bone = packName(name, names)
      if (bone === undefined) unknown.push(name)
      else if (bones.has(bone)) throw new Error(`import: two surfaces are called ${bone}; the second is "${name}"`)
      else bones.set(bone, mesh)
    }
  const missing = RING.filter((bone) => !bones.has(bone))
  if (missing.length > 0)
    throw new Error(
      `import: missing ${missing.join(', ')}; found ${[...bones.keys()].join(', ') || 'no bone by a known name'}` +
        (unknown.length > 0 ? `; not understood: ${unknown.join(', ')} (name them with --names FILE.json)` : ''),
    )
  return { bones, unknown }
}

function checkWhole(bones: ReadonlyMap<string, Mesh>): void {
  for (const [name, mesh] of bones) {
    const { openEdges } = checkMesh(mesh)
    if (openEdges > 0)
      throw new Error(`import: ${name} is an open surface (${openEdges} open edges); close its holes in a mesh program`)
  }
}

function need<T>(found: ReadonlyMap<string, T>, key: string, where: string): T {
  const value = found.get(key)
  if (value === undefined) throw new Error(`import: ${where} has no ${key}`)
  return value
}

/** Landmarks on the bone and points spread over it, standing frame, m. */
function pointsOf(mesh: Mesh, bone: string, sex: Sex): Vec3[] {
  const right = bone.endsWith('-right')
  const body = bone.replace('hip-bone', 'innominate').replace(/-right$/, '-left')
  const landmarks = Object.entries(landmarkFile().variants[sex].landmarks)
    .filter(([id, row]) => row.body === body && !id.startsWith('acetabulum'))
    .map(([, { p }]): Vec3 => [right ? -p[0] : p[0], p[1], p[2]])
  const stride = Math.max(1, Math.floor(vertexCount(mesh) / POINTS))
  const spread = Array.from({ length: Math.floor(vertexCount(mesh) / stride) }, (_, i): Vec3 => {
    const v = 3 * i * stride
    return [at(mesh.positions, v), at(mesh.positions, v + 1), at(mesh.positions, v + 2)]
  })
  return [...landmarks, ...spread]
}

const otherSide = (bone: string): string =>
  bone.endsWith('-left') ? bone.replace('-left', '-right') : bone.replace('-right', '-left')

function layRing(bones: ReadonlyMap<string, Mesh>, targets: (bone: string) => Vec3[]): Fit {
  const laid = fit(RING.map((bone) => ({ mesh: need(bones, bone, 'the folder'), targets: targets(bone) })))
  const swapped = fit(
    RING.map((bone) => ({ mesh: need(bones, otherSide(bone), 'the folder'), targets: targets(bone) })),
  )
  if (swapped.miss < CLEARLY_BETTER * laid.miss)
    throw new Error(
      'import: left and right seem to be swapped: the bones fit the model the other way round. Left is the person’s left',
    )
  if (laid.miss > GREATEST_MISS)
    throw new Error(
      `import: these bones do not fit a pelvis: ${(1000 * laid.miss).toFixed(0)} mm away on average. Are they mirrored, ` +
        'or from different files with different origins?',
    )
  return laid
}

/** @throws when the size is none that a pelvis has in any unit */
function unitOf({ map }: Fit): string {
  const perMetre = 1 / map.getMaxScaleOnAxis()
  const unit = UNITS.find(([, size]) => perMetre / size > SMALLEST && perMetre / size < LARGEST)
  if (unit === undefined)
    throw new Error(
      `import: wrong unit: ${perMetre.toPrecision(3)} of the files' units make a metre; m, cm and mm are understood`,
    )
  return unit[0]
}

const thinned = (mesh: Mesh): Mesh => (triangleCount(mesh) > TRIANGLES ? simplify(mesh, TRIANGLES) : mesh)

/** The mesh in metres in the standing frame, at the model's size, so that it sits in the model's joints. */
function moved(mesh: Mesh, map: Matrix4): Mesh {
  const positions = new Float64Array(mesh.positions.length)
  vertices(mesh).forEach((p, v) => positions.set(p.applyMatrix4(map).toArray(), 3 * v))
  return { positions, indices: mesh.indices, normals: triangleNormals(positions, mesh.indices) }
}
