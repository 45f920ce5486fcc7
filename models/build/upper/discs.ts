/**
 * Intervertebral discs: solids between two endplates, their upper and lower faces lying on the bones' own faces.
 * Standing frame, metres; both sexes on one connectivity.
 */
import { apply, carry, inverse } from '../affine.ts'
import { at, differenceGradient, type Field, type Mesh } from '../mesh/index.ts'
import { pelvisSeat } from '../placement.ts'
import { tableSolid } from '../solid.ts'
import type { Sex } from '../tables.ts'
import { vertebralBody, type VertebralBody } from './body.ts'
import type { UpperBone } from './bones.ts'
import { VertebraFrame } from './frame.ts'
import { add, along, cross, distance, dot, mix, scaled, sub, unit, type V3 } from './sdf.ts'
import { LEVELS } from './spine.ts'
import { ALIGNMENT, need } from './tables.ts'

/** Meridians and the rings of a face, as shares of the radius. */
const AROUND = 16
const FACE_RINGS = [0.55, 0.9] as const
/** Rings of the rim from the upper to the lower face, how far out it starts, and how far it bulges at mid height, mm. */
const RIM_RINGS = 4
const RIM = 0.965
const BULGE = 1
/** The disc keeps this clear of the bones, mm: hidden by eye; flat triangles of either side stay out of the other. */
const CLEARANCE = 0.3
/** More of it over the sacrum, whose drawn surface is not quite the field asked here, mm. */
const SACRAL_CLEARANCE = 0.25
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

/** Bones that a disc lies between or beside, in standing (mm), for one sex. */
interface Surroundings {
  readonly above: Field
  readonly below: Field
  readonly all: readonly Field[]
}

/** A bone's field, read in standing mm. */
function standingField(bone: UpperBone, sex: Sex): Field {
  const seat = bone.seat('disc')(sex)
  const back = inverse(seat)
  const mm = Math.hypot(...carry(seat, [1, 0, 0]))
  const { at: field } = bone.sculpt.solid
  return (x, y, z) => {
    const [u, v, w] = apply(back, [bone.paired ? Math.abs(x) : x, y, z])
    return field(u, v, w) * mm
  }
}

function surroundings(upper: string, lower: string, bones: ReadonlyMap<string, UpperBone>, sex: Sex): Surroundings {
  const of = (name: string): Field => standingField(need(Object.fromEntries(bones), name, 'upper bones'), sex)
  const above = of(upper)
  if (lower === 's1') {
    const { value } = tableSolid('sacrum', sex)
    const back = inverse(pelvisSeat(sex))
    const below: Field = (x, y, z) => value(...apply(back, [x, y, z])) - SACRAL_CLEARANCE
    return { above, below, all: [above, below] }
  }
  const below = of(lower)
  // the head of a rib lies across the disc above its vertebra
  const rib = lower.startsWith('t') ? [of(`rib-${lower.slice(1)}`)] : []
  return { above, below, all: [above, below, ...rib] }
}

/** A disc and its pack name, for one sex. */
export function discMeshes(sex: Sex, bones: ReadonlyMap<string, UpperBone>): { name: string; mesh: Mesh }[] {
  return LEVELS.slice(1).map((name, i) => {
    const below = LEVELS[i + 2] ?? 'S1'
    const frame = new VertebraFrame(name)
    const upper = name === 'C2' ? axisFace(frame, sex) : faceOf(frame, vertebralBody(frame), 'inf', sex)
    const around = surroundings(name.toLowerCase(), below.toLowerCase(), bones, sex)
    const label = `disc-${name.toLowerCase()}-${below.toLowerCase()}`
    if (below === 'S1') {
      const body = vertebralBody(frame)
      return { name: label, mesh: disc(upper, sacralFace(sex, body.halfWidth * frame.row.scale), around) }
    }
    const other = new VertebraFrame(below)
    return { name: label, mesh: disc(upper, faceOf(other, vertebralBody(other), 'sup', sex), around) }
  })
}

/** Newton steps, and the furthest one of them goes (mm), that lay a disc's faces on the bones and take it out of them. */
const STEPS = 8
const STRIDE = 0.8
/** Furthest a point of a face is moved to lie on its bone, mm. */
const LAY = 2.5

/** `p` brought to {@link CLEARANCE} from its own bone's surface if it is on a face, and out of every bone. */
function settled(p: V3, own: Field | undefined, all: readonly Field[]): V3 {
  const g = new Float64Array(3)
  const step = (q: V3, field: Field, only: 'inside' | 'both'): V3 => {
    const value = differenceGradient(field)(q[0], q[1], q[2], g) - CLEARANCE
    if (only === 'inside' && value >= 0) return q
    const n = unit([at(g, 0), at(g, 1), at(g, 2)])
    return along(q, n, Math.max(-STRIDE, Math.min(STRIDE, -value)))
  }
  let laid = p
  if (own !== undefined) {
    for (let i = 0; i < STEPS; i++) laid = step(laid, own, 'both')
    if (distance(laid, p) > LAY) laid = p
  }
  for (let i = 0; i < STEPS; i++) for (const field of all) laid = step(laid, field, 'inside')
  return laid
}

const ring = (at: (phi: number) => V3): V3[] => Array.from({ length: AROUND }, (_, k) => at((2 * Math.PI * k) / AROUND))

function disc(upper: Face, lower: Face, { above, below, all }: Surroundings): Mesh {
  const rows: V3[][] = []
  for (const rho of FACE_RINGS) rows.push(ring((phi) => upper(phi, rho)))
  for (let j = 0; j < RIM_RINGS; j++) {
    const t = j / (RIM_RINGS - 1)
    rows.push(
      ring((phi) => {
        const a = upper(phi, RIM)
        const b = lower(phi, RIM)
        const out = unit(sub(mix(a, b, 0.5), mix(upper(phi, 0), lower(phi, 0), 0.5)))
        return add(mix(a, b, t), scaled(out, BULGE * 4 * t * (1 - t)))
      }),
    )
  }
  for (const rho of FACE_RINGS.toReversed()) rows.push(ring((phi) => lower(phi, rho)))
  const faceRows = FACE_RINGS.length + 1
  const own = (r: number): Field | undefined => (r < faceRows ? above : r >= rows.length - faceRows ? below : undefined)
  const points = rows.flatMap((row, r) => row.map((p) => settled(p, own(r), all)))
  points.push(settled(upper(0, 0), above, all), settled(lower(0, 0), below, all))
  const standing = points.map((p) => scaled(p, METRES))
  return withNormals(standing, facets(rows.length))
}

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
