/**
 * The step round the acetabular fossa, whose edge a mean of people blurs: made as steep as in one person, and followed by
 * corners of the mesh. Millimetres, table frame.
 */
import { cross, normalize, type Vec3 } from '#math'
import { at, differenceGradient, type Field } from './mesh/index.ts'
import type { Solid } from './solid.ts'
import { pelvisDimension, pelvisPoint, type Sex } from './tables.ts'

/**
 * The floor of the fossa lies 3 to 4.5 mm deeper than the lunate surface (stations). In this range of depths below the
 * lunate surface is the step: what lies between is drawn toward both ends.
 */
const STEP = { from: 1, to: 3.4 } as const
/** Greatest shift of a point of the step toward or from the centre of the socket, mm: its slope becomes 2.3 times as steep. */
const SHIFT = 0.22
/** The step lies deep in the socket: from here on, as the cosine between direction from the centre and axis. */
const DEEP = { from: 0.3, to: 0.5 } as const
/** Depths of the two edges of the step that corners of the mesh follow, and how many corners go round each. */
const EDGES = [1.4, 2.9] as const
const AROUND = 32
/** Search for an edge: angles from the axis, degrees, and radii from the lunate surface, mm. */
const ANGLES = { from: 15, to: 70, step: 0.5 } as const
const RADII = { from: -1, to: 7 } as const
const HALVINGS = 24

interface Socket {
  readonly centre: Vec3
  /** Outward, through the mouth. */
  readonly axis: Vec3
  readonly radius: number
}
const socket = (sex: Sex): Socket => ({
  centre: pelvisPoint(sex, 'acetabular_centre'),
  axis: pelvisPoint(sex, 'acetabular_rim_normal'),
  radius: pelvisDimension(sex, 'acetabular_radius'),
})

const NOWHERE: Vec3 = [0, 0, 0]

/** The hip bone with a steeper step round its acetabular fossa; no point moves by more than 0.22 mm along the radius. */
export function withStep(measured: Solid, sex: Sex): Solid {
  const shift = shiftIn(socket(sex))
  const value: Field = (x, y, z) => {
    const [dx, dy, dz] = shift(x, y, z)
    return measured.value(x + dx, y + dy, z + dz)
  }
  const stepGradient = differenceGradient(value)
  return {
    value,
    gradient: (x, y, z, out) => (shift(x, y, z) === NOWHERE ? measured.gradient : stepGradient)(x, y, z, out),
    bounds: measured.bounds,
  }
}

/** By how much the place is shifted at which the field is read. */
function shiftIn({
  centre: [cx, cy, cz],
  axis: [nx, ny, nz],
  radius,
}: Socket): (x: number, y: number, z: number) => Vec3 {
  return (x, y, z) => {
    const [dx, dy, dz] = [x - cx, y - cy, z - cz]
    const far = Math.sqrt(dx * dx + dy * dy + dz * dz)
    const along = (far - radius - STEP.from) / (STEP.to - STEP.from)
    if (along <= 0 || along >= 1) return NOWHERE
    const deep = (-(nx * dx + ny * dy + nz * dz) / far - DEEP.from) / (DEEP.to - DEEP.from)
    if (deep <= 0) return NOWHERE
    const w = Math.min(deep, 1)
    const t = (w * w * (3 - 2 * w) * SHIFT * Math.sin(2 * Math.PI * along)) / far
    return [t * dx, t * dy, t * dz]
  }
}

/**
 * Points along both edges of the step, at the same angles round the socket's axis in either sex; null where the fossa is
 * open toward the notch.
 */
export function stepCorners(bone: Solid, sex: Sex): readonly (Vec3 | null)[] {
  const { centre, axis, radius } = socket(sex)
  const side = normalize(cross(axis, [0, 1, 0]))
  const up = cross(side, axis)
  /** The surface in the direction that leaves the axis, inward, by an angle, at a place round it. */
  const surface = (round: number, angle: number): { readonly p: Vec3; readonly depth: number } | null => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const d = ([0, 1, 2] as const).map(
      (k) => s * (Math.cos(round) * at(side, k) + Math.sin(round) * at(up, k)) - c * at(axis, k),
    )
    const on = (far: number): Vec3 => [
      centre[0] + far * at(d, 0),
      centre[1] + far * at(d, 1),
      centre[2] + far * at(d, 2),
    ]
    let [outside, inside] = [radius + RADII.from, radius + RADII.to]
    if (bone.value(...on(outside)) < 0 || bone.value(...on(inside)) > 0) return null
    for (let k = 0; k < HALVINGS; k++) {
      const between = (outside + inside) / 2
      if (bone.value(...on(between)) > 0) outside = between
      else inside = between
    }
    return { p: on(outside), depth: outside - radius }
  }
  const places = Array.from({ length: AROUND }, (_, k) => (2 * Math.PI * k) / AROUND)
  return EDGES.flatMap((depth) =>
    places.map((round): Vec3 | null => {
      let deeper = false
      for (let degrees = ANGLES.from; degrees <= ANGLES.to; degrees += ANGLES.step) {
        const here = surface(round, (degrees * Math.PI) / 180)
        if (here === null) return null
        if (deeper && here.depth < depth) return here.p
        deeper = here.depth > depth
      }
      return null
    }),
  )
}
