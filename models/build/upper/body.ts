/** The vertebral body: kidney-shaped super-elliptic sections with a waist between two hollowed endplates. */
import type { VertebraFrame } from './frame.ts'
import { ENDPLATES } from './published.ts'
import { smoothMax, type Solid, type V3 } from './sdf.ts'
import { need } from './tables.ts'

/** A body and its endplates, in the vertebra's sculpting frame, mm. */
export interface VertebralBody {
  readonly solid: Solid
  /** A point on an endplate: azimuth `phi` from forward to the left (rad), `rho` 0 at the centre, 1 at the rim. */
  readonly plate: (which: 'sup' | 'inf', phi: number, rho: number) => V3
  readonly height: number
  readonly halfWidth: number
  readonly back: number
  /** The room above and below the body, where the discs are: nothing of the arch belongs there. */
  readonly discs: readonly [Solid, Solid]
}

/** How each region's bodies differ. Millimetres. */
interface BodyForm {
  /** Depth of the hollow of the superior and inferior endplate. */
  readonly hollow: readonly [number, number]
  /** Depth of the dent in the back wall. */
  readonly dent: number
  /** Rise of the uncinate ridges and fall of the lower front lip (cervical only). */
  readonly uncus: number
  readonly lip: number
  /** Waist width as a share of the rims. */
  readonly waist: number
  /** Rounding of the rims in front; behind they are sharper ({@link BEHIND}). */
  readonly rim: number
}

const FORMS: Readonly<Record<'C' | 'T' | 'L', BodyForm>> = {
  C: { hollow: [0.4, 1.2], dent: 0.4, uncus: 4, lip: 1.4, waist: 0.92, rim: 1.8 },
  T: { hollow: [1, 1.2], dent: 1.6, uncus: 0, lip: 0, waist: 0.87, rim: 2.4 },
  L: { hollow: [1.5, 1.7], dent: 1.2, uncus: 0, lip: 0, waist: 0.86, rim: 3.2 },
}

/** The ring apophysis: how far in from the rim (share of the radius) the plate is level before it sinks, and to where. */
const RING = 0.14
const BASIN = 0.45
/** Rounding of the rims behind, as a share of that in front. */
const BEHIND = 0.55
/** The wall stands upright this share of the rim's rounding below the plate; the waist lies between the two upright bands. */
const UPRIGHT_BAND = 0.7

/** Super-ellipse exponents of the front and of the flat back (models/upper/README.md: about 2.5, flat back). */
const FRONT_EXPONENT = 2.3
const BACK_EXPONENT = 3
/** Where the body is widest, as a share of its depth from behind. */
const WIDEST = 0.43

/** How far disc room reaches from the endplates, and out beyond their rims, mm. */
const DISC_ROOM = 8
const DISC_BULGE = 1.5
/** It begins this far off the plate, mm, so that it trims what stands above the rim and leaves plate and rim alone. */
const DISC_LIFT = 0.6
/** Rounding of its edges, mm. */
const ROOM_ROUNDING = 2

interface Outline {
  readonly a: number
  readonly front: number
  readonly back: number
  readonly zc: number
  readonly dent: number
}

function outlineValue(o: Outline, x: number, z: number): number {
  const X = Math.abs(x) / o.a
  const forward = z - o.zc
  if (forward >= 0) {
    return (X ** FRONT_EXPONENT + (forward / o.front) ** FRONT_EXPONENT) ** (1 / FRONT_EXPONENT)
  }
  const Z = (-forward / o.back) * (1 + (o.dent / o.back) * Math.max(0, 1 - X * X))
  return (X ** BACK_EXPONENT + Z ** BACK_EXPONENT) ** (1 / BACK_EXPONENT)
}

function outlineDistance(o: Outline, x: number, z: number): number {
  const g = outlineValue(o, x, z)
  const h = 0.05
  const gx = (outlineValue(o, Math.abs(x) + h, z) - g) / h
  const gz = (outlineValue(o, x, z + h) - g) / h
  const floor = 1 / (2 * o.a)
  return (g - 1) / Math.max(Math.hypot(gx, gz), floor)
}

const smoothstep = (t: number): number => {
  const s = Math.min(1, Math.max(0, t))
  return s * s * (3 - 2 * s)
}

/** 1 along the side rim of an endplate, falling to 0 inward and in front: where the uncinate ridge stands. */
const ridge = (x: number, z: number, o: Outline): number => {
  const X = Math.min(1.2, Math.abs(x) / o.a)
  return X ** 4 * smoothstep((o.front * 0.75 - (z - o.zc)) / (o.front * 0.7))
}

/** How deep an endplate lies at `g` (0 middle, 1 rim), as a share of its hollow: a basin inside a level ring. */
const basin = (g: number): number => 1 - smoothstep((g - (1 - RING - BASIN)) / BASIN)

/** Radius of an outline in direction `phi`, by halving. */
const rimOf = (o: Outline, phi: number): number => {
  let lo = 0
  let hi = 60
  for (let i = 0; i < 40; i++) {
    const r = (lo + hi) / 2
    if (outlineValue(o, r * Math.sin(phi), o.zc + r * Math.cos(phi)) < 1) lo = r
    else hi = r
  }
  return lo
}

/** Builds the body of `frame`'s vertebra from its height, wedge, back wall and published endplates. */
export function vertebralBody(frame: VertebraFrame): VertebralBody {
  const { name, row } = frame
  const form = FORMS[name[0] as 'C' | 'T' | 'L']
  const plates = need(ENDPLATES, name, 'published endplates')
  const height = (row.body_height_centre ?? 0) / row.scale
  const slope = Math.tan((((row.body_wedge ?? 0) / 2) * Math.PI) / 180)
  // the back wall is the front of the canal, which the table is trusted for; the published depth goes forward from it
  const supBack = frame.point('sup_posterior_rim')[2]
  const infBack = frame.point('inf_posterior_rim')[2]
  const depth = (plates.supDepth + plates.infDepth) / 2
  const band = (form.rim * UPRIGHT_BAND) / height
  const outlineAt = (t: number): Outline => {
    const u = Math.min(1, Math.abs(2 * t - 1) / (1 - 2 * band))
    const grow = 1 - (1 - form.waist) * (1 - smoothstep(u ** 1.3))
    const width = plates.infWidth + (plates.supWidth - plates.infWidth) * t
    const deep = plates.infDepth + (plates.supDepth - plates.infDepth) * t
    const behind = infBack + (supBack - infBack) * t
    const shrink = deep * (1 - grow) * 0.5
    const zc = behind + WIDEST * deep
    return {
      a: (width / 2) * grow,
      front: behind + deep - zc - shrink,
      back: zc - behind + form.dent - shrink * 0.5,
      zc,
      dent: form.dent,
    }
  }
  const top = outlineAt(1)
  const bottom = outlineAt(0)
  const supY = (x: number, z: number): number => {
    const g = outlineValue(top, x, z)
    return height / 2 + slope * z - form.hollow[0] * basin(g) + form.uncus * ridge(x, z, top)
  }
  const infY = (x: number, z: number): number => {
    const g = outlineValue(bottom, x, z)
    const front = Math.max(0, (z - bottom.zc) / bottom.front)
    const bevel = form.uncus * 0.75 * ridge(x, z, bottom)
    return -height / 2 - slope * z + form.hollow[1] * basin(g) + bevel - form.lip * front * front
  }
  const centreZ = (supBack + infBack) / 2 + depth / 2
  const reach = Math.hypot(height / 2 + 6, Math.max(plates.supWidth, plates.infWidth) / 2 + 2, depth / 2 + 3)
  const room = (o: Outline, beyond: (x: number, y: number, z: number) => number): Solid => ({
    centre: [0, 0, centreZ],
    radius: reach + DISC_ROOM,
    at: (x, y, z) => {
      const between = smoothMax(outlineDistance(o, x, z) - DISC_BULGE, DISC_LIFT - beyond(x, y, z), ROOM_ROUNDING)
      return Math.max(between, Math.abs(y) - height / 2 - DISC_ROOM)
    },
  })
  return {
    height,
    discs: [room(top, (x, y, z) => y - supY(x, z)), room(bottom, (x, y, z) => infY(x, z) - y)],
    halfWidth: Math.min(top.a, bottom.a),
    back: (supBack + infBack) / 2,
    solid: {
      centre: [0, 0, centreZ],
      radius: reach,
      at(x, y, z) {
        const up = supY(x, z)
        const down = infY(x, z)
        const t = Math.min(1, Math.max(0, (y - down) / (up - down)))
        const side = outlineDistance(outlineAt(t), x, z)
        const rim = form.rim * (BEHIND + (1 - BEHIND) * smoothstep((z - infBack) / depth))
        return smoothMax(smoothMax(side, y - up, rim), down - y, rim)
      },
    },
    plate(which, phi, rho) {
      const o = which === 'sup' ? top : bottom
      const r = rimOf(o, phi) * rho
      const x = r * Math.sin(phi)
      const z = o.zc + r * Math.cos(phi)
      return [x, which === 'sup' ? supY(x, z) : infY(x, z), z]
    },
  }
}
