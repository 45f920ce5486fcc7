/**
 * What part of a bone a vertex belongs to: four numbers from 0 to 1 that are cut at one half where they are drawn, so
 * that the line between two parts is sharp whatever the triangles. Pelvic frame of the tables, mm.
 */
import type { Vec3 } from '#math'
import { splineWarp } from './implicit/index.ts'
import { at, thickness, vertexCount, type Mesh } from './mesh/index.ts'
import { pelvisPoint, station, stations, type Sex } from './tables.ts'

/** Half width of the change from one part to the next, mm: wider than an edge of a triangle. */
const SOFT = 4
/** Bone this thin lets light through wholly; bone as thick as the second not at all (mm). */
const THIN = 2
const THICK = 10

/** Stations on joint faces, by table. What is named by side of a foot bone is left out: it is more than the face. */
const FACES: Readonly<Record<string, RegExp>> = {
  hip_bone: /^(lunate|symphys|auricular)/,
  sacrum:
    /^(s1-endplate-centre|s1-plate|s1-rim|s1-endplate-fill|superior-articular-(facet|tip)|auricular|apex-(centre|rim))/,
  femur: /^(head-|condyle-(lateral|medial)-(distal|posterior|arc)|trochle)/,
  tibia: /^(plateau|plafond)/,
  patella: /^articular/,
  talus: /^(trochlea|head)/,
}

/** How far a point lies inside the sector of the sagittal plane from one direction to another (counter-clockwise), mm. */
type Sector = (p: Vec3) => number

/**
 * Ilium, ischium and pubis meet in the acetabulum. Their borders run from its centre to the iliopubic eminence (root of
 * the superior ramus), to the lower end of the greater sciatic notch, and to the middle of the ischiopubic ramus.
 */
function hipSectors(sex: Sex): { readonly ischium: Sector; readonly pubis: Sector } {
  const [, cy, cz] = pelvisPoint(sex, 'acetabular_centre')
  const direction = (p: Vec3): readonly [number, number] => {
    const length = Math.hypot(p[2] - cz, p[1] - cy)
    return [(p[2] - cz) / length, (p[1] - cy) / length]
  }
  const eminence = direction(station('hip_bone', sex, 'superior-ramus-1a'))
  const notch = direction(station('hip_bone', sex, 'greater-sciatic-notch-6'))
  const ramus = Object.values(stations('hip_bone', sex)).filter(({ id }) => /^inferior-ramus-[23][a-e]$/.test(id))
  const mean = (k: 1 | 2): number => ramus.reduce((sum, { p }) => sum + p[k], 0) / ramus.length
  const middle = direction([0, mean(1), mean(2)])
  const between =
    ([az, ay]: readonly [number, number], [bz, by]: readonly [number, number]): Sector =>
    ([, y, z]) =>
      Math.min(az * (y - cy) - ay * (z - cz), by * (z - cz) - bz * (y - cy))
  return { ischium: between(notch, middle), pubis: between(middle, eminence) }
}

/** 1 on stations of joint faces, -1 on all others, smooth between. */
function faceField(table: string, faces: RegExp, sex: Sex): (p: Vec3) => number {
  const rows = Object.values(stations(table, sex))
  const field = splineWarp(
    rows.map(({ p }) => p),
    rows.map(({ id }) => [faces.test(id) ? 1 : -1, 0, 0]),
  )
  return (p) => field(p)[0]
}

const clamp = (x: number): number => Math.min(Math.max(x, 0), 1)

/** Four values per vertex, or undefined for a bone without named parts; mesh in its table's frame, mm. */
export function regions(table: string, sex: Sex, mesh: Mesh): Float64Array | undefined {
  const faces = FACES[table]
  if (faces === undefined) return undefined
  const face = faceField(table, faces, sex)
  const sectors = table === 'hip_bone' ? hipSectors(sex) : undefined
  const depth = thickness(mesh, THICK)
  const out = new Float64Array(4 * vertexCount(mesh))
  for (let v = 0; v < depth.length; v++) {
    const p: Vec3 = [at(mesh.positions, 3 * v), at(mesh.positions, 3 * v + 1), at(mesh.positions, 3 * v + 2)]
    const share = (sector: Sector | undefined): number =>
      sector === undefined ? 0 : clamp(0.5 + sector(p) / (2 * SOFT))
    out[4 * v] = share(sectors?.ischium)
    out[4 * v + 1] = share(sectors?.pubis)
    out[4 * v + 2] = clamp(0.5 + face(p) / 2)
    out[4 * v + 3] = clamp((THICK - at(depth, v)) / (THICK - THIN))
  }
  return out
}
