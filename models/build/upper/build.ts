/** All bones above the pelvis: sculpted once, parted from their neighbours, placed for each sex, shaded, packed. */
import { join } from 'node:path'
import {
  bakeAmbientOcclusion,
  checkMesh,
  COARSE_SHARE,
  coarsen,
  mirrorMesh,
  placeMesh,
  writePack,
  type Mesh,
  type MeshReport,
} from '../mesh/index.ts'
import { packFile } from '../pack-files.ts'
import { placement } from '../placement.ts'
import type { Sex } from '../tables.ts'
import { upperBones, type UpperBone } from './bones.ts'
import { discMeshes } from './discs.ts'
import { parted } from './neighbours.ts'

/** One mesh of the pack, standing, metres. */
interface Placed {
  /** Pack name: left for paired bones. */
  readonly name: string
  readonly mesh: Mesh
  readonly mirrored: boolean
}

/** The bone's mesh in the frame of its table, mm. */
function tableMesh(bone: UpperBone, all: ReadonlyMap<string, UpperBone>): Mesh {
  const mesh = bone.sculpt.mesh(parted(bone, all))
  return placeMesh(mesh, bone.toTable)
}

const describe = ({ triangles, genus, againstNormals }: MeshReport, since: number): string =>
  `${triangles} triangles, genus ${genus}, against normals ${againstNormals}, ${((performance.now() - since) / 1000).toFixed(1)} s`

/** A bone and its mesh in the frame of its table, mm. */
interface MeshedBone {
  readonly bone: UpperBone
  readonly mesh: Mesh
}

/**
 * Sculpts, places, shades and writes `upper.glb` and `upper-male.glb` into `output`.
 * @throws when a bone is open or in pieces
 */
export async function buildUpper(output: string, log: (line: string) => void): Promise<void> {
  const bones = upperBones()
  const all = new Map(bones.map((bone) => [bone.name, bone]))
  const meshed = bones.map((bone): MeshedBone => {
    const start = performance.now()
    const mesh = tableMesh(bone, all)
    const report = checkMesh(mesh)
    log(`${bone.name}: ${describe(report, start)}`)
    if (report.openEdges > 0 || report.parts !== 1) throw new Error(`models: ${bone.name} is open or in pieces`)
    return { bone, mesh }
  })
  await writeUpper(output, meshed)
}

/** How often thinning for the phone is tried with a little more when it pinched the surface, and how much more. */
const TRIES = 8
const MORE = 1.06

/** The phone level of a bone: closed, with the holes it has. */
function phoneLevel(name: string, mesh: Mesh, sister: Mesh | undefined): Uint32Array {
  const { genus } = checkMesh(mesh)
  for (let i = 0; i < TRIES; i++) {
    const indices = coarsen(mesh, sister, COARSE_SHARE * MORE ** i)
    const report = checkMesh({ ...mesh, indices })
    if (report.openEdges === 0 && report.parts === 1 && report.genus === genus) return indices
  }
  throw new Error(`models: no phone level keeps ${name} whole`)
}

/** Places, shades and packs meshed bones, with the discs between them. */
async function writeUpper(output: string, meshed: readonly MeshedBone[]): Promise<void> {
  const all = new Map(meshed.map(({ bone }) => [bone.name, bone]))
  const placed = (sex: Sex): Placed[] => [
    ...meshed.map(({ bone: { name, paired }, mesh }) => ({
      name: paired ? `${name}-left` : name,
      mesh: placeMesh(mesh, placement(name, sex).point),
      mirrored: paired,
    })),
    ...discMeshes(sex, all).map((disc) => ({ ...disc, mirrored: false })),
  ]
  const sexes = { female: placed('female'), male: placed('male') }
  const coarse = sexes.female.map(({ name, mesh }, i) => phoneLevel(name, mesh, sexes.male[i]?.mesh))
  const { female, male } = sexes
  const shades = bakeAmbientOcclusion(
    female.map((b) => b.mesh),
    female.filter((b) => b.mirrored).map((b) => mirrorMesh(b.mesh)),
  )
  await writePack(
    join(output, packFile('upper', 'female')),
    female.map((b, i) => ({ ...b, occlusion: shades[i] ?? new Float64Array(0), coarse: coarse[i] ?? b.mesh.indices })),
  )
  // Shade and phone level are in the first pack only: the other sex has the same vertices.
  await writePack(join(output, packFile('upper', 'male')), male)
}
