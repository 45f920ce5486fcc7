import { add, millimetres, normalize, scale } from '#math'
import type { Vec3 } from '#body'
import { curve } from './curve.ts'
import type { Station } from './curve.ts'
import type { DrawnPath } from './drawn.ts'
import type { Form } from './forms.ts'
import type { MeshBuilder } from './mesh.ts'
import { sweep } from './sweep.ts'

/**
 * Stations along a tissue (a cord: on each of its pieces) and vertices round it: enough for a smooth outline, few enough
 * to draw all at once. A fan has more vertices round it the more lines it is drawn through.
 */
const DETAIL: { readonly [shape in Form['shape']]: { readonly along: number; readonly ring: number } } = {
  band: { along: 6, ring: 8 },
  strip: { along: 4, ring: 4 },
  spindle: { along: 12, ring: 8 },
  fan: { along: 12, ring: 10 },
  strands: { along: 8, ring: 6 },
  cord: { along: 3, ring: 6 },
}
/** A fan of sinew is nearly flat and short. */
const SINEW_FAN = { along: 7, ring: 8 } as const
/** Vertices round a fan for each line beyond the second. */
const RING_PER_LINE = 2
/** A sinew's breadth against its belly's. */
const SINEW_WIDTH = 0.3
/** The edge of a fan against its middle. */
const FAN_EDGE = 0.25
/** Muscle ends as thin as this on bone (half of it, mm), and swells over this share of its length. */
const [END, SWELLING] = [0.6, 0.1]
/** n strands share the section of the whole: each has n to this power of it, more than the square root as they overlap. */
const STRAND_POWER = -0.38

/** Flesh fills its section more than an ellipse does. */
const FULLNESS = 0.75

const smooth = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** 1 in the belly, 0 at both ends, over sinews of the given shares. */
export const belly = ([start, end]: readonly [number, number], along: number): number =>
  smooth(start * 0.3, start * 0.3 + 0.3 + start, along) * (1 - smooth(1 - end * 0.6 - 0.34, 1 - end * 0.6, along))

/** How red the flesh is, 0..1; where no sinew is said it is red to its end. */
const redness = ([start, end]: readonly [number, number], along: number): number =>
  (start > 0 ? smooth(start * 0.5, start * 1.2 + 0.02, along) : 1) *
  (end > 0 ? 1 - smooth(1 - end * 1.1 - 0.02, 1 - end * 0.6, along) : 1)

/** 0 at both ends, 1 between: muscle is thin where it is fixed. */
const tapered = (along: number): number => smooth(0, SWELLING, along) * (1 - smooth(1 - SWELLING, 1, along))

/** Away from the axis of trunk or leg, level. */
function outward(line: readonly Station[]): Vec3 {
  const { p } = line[Math.floor(line.length / 2)]!
  const axis = p[1] < 0 ? Math.sign(p[0]) * 0.1 : 0
  return normalize([p[0] - axis, 0, p[2] + 0.02])
}

function bulged(line: readonly Station[], way: Vec3, by: number): Station[] {
  return line.map(({ p, shares }, k) => ({
    p: add(p, scale(way, by * Math.sin((Math.PI * k) / (line.length - 1)))),
    shares,
  }))
}

/** Adds one tissue to a mesh. The caller closes it. */
export function shapeTissue(builder: MeshBuilder, spec: DrawnPath, form: Form, side: 1 | -1): void {
  const muscle = spec.kind === 'muscle'
  const { along, ring } = form.shape === 'fan' && !muscle ? SINEW_FAN : DETAIL[form.shape]
  const fibres = (form.order ?? spec.fibres.map((_, k) => k)).flatMap((k) => {
    const fibre = spec.fibres[k]
    return fibre && fibre.length > 1 ? [fibre] : []
  })
  const single = form.shape === 'spindle' || form.shape === 'band' || form.shape === 'strip'
  const drawn = single && !form.order ? [spec.points] : fibres
  const facingOf = (line: readonly Station[]): Vec3 =>
    form.facing ? normalize([form.facing[0] * side, form.facing[1], form.facing[2]]) : outward(line)
  const lines = drawn.map((points) => {
    const line = curve(points, form.shape === 'cord' ? { perPiece: along } : { evenly: form.along ?? along })
    return form.bulge ? bulged(line, facingOf(line), millimetres(form.bulge)) : line
  })
  const sinew = form.sinew ?? [0, 0]
  const [wide, thick] = [spec.width / 2, spec.thickness / 2]
  const swell = (at: number): number => (form.shape === 'band' ? 1 : SINEW_WIDTH + (1 - SINEW_WIDTH) * belly(sinew, at))
  const raphe = (at: number): number => (form.raphe ? smooth(0.7, 1.1, Math.abs(at - 1 / 2) / form.raphe) : 1)
  const flesh = (at: number): number => (muscle ? redness(sinew, at) * raphe(at) : 0)
  if (form.shape === 'fan') {
    const end = millimetres(END)
    const body = (at: number): number => end + (thick * swell(at) - end) * tapered(at)
    sweep(builder, {
      lines,
      ring: ring + RING_PER_LINE * Math.max(0, lines.length - 2),
      beyond: (at) => (muscle ? body(at) : thick) * FAN_EDGE + (muscle ? millimetres(0.5) : thick * FAN_EDGE),
      half: (at) => (muscle ? body(at) : thick),
      facing: facingOf(lines[0]!),
      ...(form.behind === undefined ? {} : { behind: form.behind }),
      roundness: muscle ? FULLNESS : 1,
      flesh,
    })
    return
  }
  const share = form.shape === 'strands' ? Math.pow(lines.length, STRAND_POWER) : 1
  for (const line of lines) {
    sweep(builder, {
      lines: [line],
      ring,
      beyond: (at) => wide * share * (muscle ? swell(at) : 1),
      half: (at) => thick * share * (muscle ? swell(at) : 1),
      facing: facingOf(line),
      flesh,
    })
  }
}
