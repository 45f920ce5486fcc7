/** All bones above the pelvis: sculpted once, placed for each sex, shaded, packed. */
import { join } from 'node:path'
import {
  bakeAmbientOcclusion,
  checkMesh,
  mirrorMesh,
  placeMesh,
  writePack,
  type Mesh,
  type Vec3,
} from '../mesh/index.ts'
import { placement } from '../placement.ts'
import { SEXES } from '../tables.ts'
import { discMeshes } from './discs.ts'
import { handBones } from './hand.ts'
import { clavicleMesh, humerusSolid, radiusSolid, ulnaSolid } from './limbs.ts'
import { mandibleSolid } from './mandible.ts'
import { scapulaSolid } from './scapula.ts'
import { skullSolid } from './skull.ts'
import { sculptSpine } from './spine.ts'
import { sculptedMesh } from './surface.ts'
import { cartilageMesh, ribMesh, sternumSolid } from './thorax.ts'

/** A bone's mesh in the atlas frame, mm. */
export interface AtlasBone {
  /** Pack name: left for paired bones. */
  readonly name: string
  readonly mesh: Mesh
}

/** Grid step (mm) and triangles of a vertebra by region. */
const VERTEBRA_MESH: Readonly<Record<string, readonly [number, number]>> = {
  C: [0.9, 1250],
  T: [1.1, 1250],
  L: [1.2, 1450],
}

function moved(mesh: Mesh, to: (p: Vec3) => Vec3): Mesh {
  return placeMesh(mesh, to)
}

/** Every bone of the upper pack except the discs, in the atlas frame. */
export function sculptUpper(report: (name: string, mesh: Mesh) => void = () => {}): AtlasBone[] {
  const bones: AtlasBone[] = []
  const put = (name: string, mesh: Mesh): void => {
    report(name, mesh)
    bones.push({ name, mesh })
  }
  for (const { name, frame, solid } of sculptSpine()) {
    const [step, triangles] = VERTEBRA_MESH[name[0] ?? '']!
    put(
      name.toLowerCase(),
      moved(sculptedMesh(solid, step, triangles), (p) => frame.toAtlas(p)),
    )
  }
  for (let n = 1; n <= 12; n++) put(`rib-${n}-left`, ribMesh(n))
  for (let n = 1; n <= 10; n++) put(`costal-cartilage-${n}-left`, cartilageMesh(n))
  put('sternum', sculptedMesh(sternumSolid(), 1.1, 1200))
  put('clavicle-left', clavicleMesh())
  put('scapula-left', sculptedMesh(scapulaSolid(), 0.9, 2400))
  put('humerus-left', sculptedMesh(humerusSolid(), 1.3, 2000))
  put('radius-left', sculptedMesh(radiusSolid(), 1, 1200))
  put('ulna-left', sculptedMesh(ulnaSolid(), 1, 1200))
  for (const { name, solid } of handBones()) {
    const triangles = name.startsWith('metacarpal') ? 320 : name.includes('phalanx') ? 220 : 240
    put(name, sculptedMesh(solid, 0.8, triangles))
  }
  put('mandible', sculptedMesh(mandibleSolid(), 1, 2400))
  put('skull', sculptedMesh(skullSolid(), 1.7, 6200))
  return bones
}

/** Sculpts, places, shades and writes `upper.glb` and `upper-male.glb` into `output`. */
export async function buildUpper(output: string, log: (line: string) => void): Promise<void> {
  let start = performance.now()
  const bones = sculptUpper((name, mesh) => {
    const r = checkMesh(mesh)
    const fault = r.openEdges > 0 || r.parts !== 1 ? '  FAULT' : ''
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    start = performance.now()
    log(
      `${name}: ${r.triangles} triangles, genus ${r.genus}, against normals ${r.againstNormals}, ${seconds} s${fault}`,
    )
  })
  for (const sex of SEXES) {
    const placed = [
      ...bones.map(({ name, mesh }) => ({
        name,
        mesh: placeMesh(mesh, placement(name.replace(/-left$/, ''), sex).point),
        mirrored: name.endsWith('-left'),
      })),
      ...discMeshes(sex).map(({ name, mesh }) => ({ name, mesh, mirrored: false })),
    ]
    const right = placed.filter((b) => b.mirrored).map((b) => mirrorMesh(b.mesh))
    const shades = bakeAmbientOcclusion(
      placed.map((b) => b.mesh),
      right,
    )
    const file = join(output, sex === 'female' ? 'upper.glb' : `upper-${sex}.glb`)
    await writePack(
      file,
      placed.map((b, i) => ({ ...b, occlusion: shades[i]! })),
    )
  }
}
