/**
 * Intervertebral discs: solids between two endplates, their upper and lower faces lying on the bones' own faces.
 * Standing frame, metres; both sexes on one connectivity.
 */
import type { Mesh } from '../mesh/index.ts'
import { vertebralBody, type VertebralBody } from './body.ts'
import type { Sex } from '../tables.ts'
import { VertebraFrame } from './frame.ts'
import { add, cross, dot, mix, scaled, sub, unit, type V3 } from './sdf.ts'
import { ALIGNMENT } from './tables.ts'

/** Meridians and the rings of a face, as shares of the radius. */
const AROUND = 20
const FACE_RINGS = [0.45, 0.85] as const
/** Rings of the rim from the upper to the lower face, and how far it bulges at mid height, mm. */
const RIM_RINGS = 4
const BULGE = 1.4
/** The disc keeps this clear of the bone faces, m: hidden by eye, and no two surfaces share a plane. */
const CLEARANCE = 1e-4
const METRES = 1e-3

/** Where a disc meets the bone: a point of the face in the standing frame (mm). */
type Face = (phi: number, rho: number) => V3

function faceOf(frame: VertebraFrame, body: VertebralBody, which: 'sup' | 'inf', sex: Sex): Face {
  return (phi, rho) => frame.toStanding(body.plate(which, phi, rho), sex)
}

/** The inferior endplate of C2, whose body is not built from plates: a flat oval of its tabled size. */
function axisFace(frame: VertebraFrame, sex: Sex): Face {
  const centre = frame.point('inf_endplate_centre')
  const a = frame.size('inf_width') / 2
  const b = frame.size('inf_depth') / 2
  return (phi, rho) => frame.toStanding(add(centre, [a * rho * Math.sin(phi), 0, b * rho * Math.cos(phi)]), sex)
}

/** The sacral endplate, from its tabled corners; width in proportion to L5's lower face. */
function sacralFace(sex: Sex, halfWidth: number): Face {
  const { endplate_centre: c, anterior_corner: front, posterior_corner: back } = ALIGNMENT[sex].S1
  const forward = scaled(sub(front, back), 0.5)
  return (phi, rho) => add(c, add([halfWidth * rho * Math.sin(phi), 0, 0], scaled(forward, rho * Math.cos(phi))))
}

/** A disc and its pack name, for one sex. */
export function discMeshes(sex: Sex): { name: string; mesh: Mesh }[] {
  const names = [
    'C2',
    'C3',
    'C4',
    'C5',
    'C6',
    'C7',
    ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
    'L1',
    'L2',
    'L3',
    'L4',
    'L5',
  ]
  return names.map((name, i) => {
    const below = names[i + 1]
    const frame = new VertebraFrame(name)
    const upper = name === 'C2' ? axisFace(frame, sex) : faceOf(frame, vertebralBody(frame), 'inf', sex)
    if (below === undefined) {
      const body = vertebralBody(frame)
      return { name: 'disc-l5-s1', mesh: disc(upper, sacralFace(sex, body.halfWidth * frame.row.scale)) }
    }
    const other = new VertebraFrame(below)
    return {
      name: `disc-${name.toLowerCase()}-${below.toLowerCase()}`,
      mesh: disc(upper, faceOf(other, vertebralBody(other), 'sup', sex)),
    }
  })
}

const ring = (at: (phi: number) => V3): V3[] => Array.from({ length: AROUND }, (_, k) => at((2 * Math.PI * k) / AROUND))

function disc(upper: Face, lower: Face): Mesh {
  const rows: V3[][] = []
  for (const rho of FACE_RINGS) rows.push(ring((phi) => upper(phi, rho)))
  for (let j = 0; j < RIM_RINGS; j++) {
    const t = j / (RIM_RINGS - 1)
    rows.push(
      ring((phi) => {
        const a = upper(phi, 0.985)
        const b = lower(phi, 0.985)
        const out = unit(sub(mix(a, b, 0.5), mix(upper(phi, 0), lower(phi, 0), 0.5)))
        return add(mix(a, b, t), scaled(out, BULGE * 4 * t * (1 - t)))
      }),
    )
  }
  for (const rho of FACE_RINGS.toReversed()) rows.push(ring((phi) => lower(phi, rho)))
  const top = upper(0, 0)
  const bottom = lower(0, 0)
  const axis = unit(sub(top, bottom))
  const half = rows.length / 2
  const points = rows.flatMap((row, r) => row.map((p) => shrink(p, axis, r < half ? -1 : 1)))
  points.push(shrink(top, axis, -1), shrink(bottom, axis, 1))
  return withNormals(points, facets(rows.length))
}

/** Table millimetres to metres, a hair away from the bone. */
const shrink = (p: V3, axis: V3, side: number): V3 => add(scaled(p, METRES), scaled(axis, side * CLEARANCE))

function facets(rows: number): Uint32Array {
  const indices: number[] = []
  for (let r = 0; r + 1 < rows; r++) {
    for (let k = 0; k < AROUND; k++) {
      const a = r * AROUND + k
      const b = r * AROUND + ((k + 1) % AROUND)
      indices.push(a, a + AROUND, b, b, a + AROUND, b + AROUND)
    }
  }
  const top = rows * AROUND
  for (let k = 0; k < AROUND; k++) {
    const next = (k + 1) % AROUND
    indices.push(top, k, next, top + 1, (rows - 1) * AROUND + next, (rows - 1) * AROUND + k)
  }
  return Uint32Array.from(indices)
}

function withNormals(points: readonly V3[], indices: Uint32Array): Mesh {
  const normals: V3[] = points.map(() => [0, 0, 0])
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as [number, number, number]
    const n = cross(sub(points[b]!, points[a]!), sub(points[c]!, points[a]!))
    for (const i of [a, b, c]) normals[i] = add(normals[i]!, n)
  }
  const outward = normals.map((n) => (dot(n, n) > 0 ? unit(n) : n))
  return { positions: Float64Array.from(points.flat()), normals: Float64Array.from(outward.flat()), indices }
}
