/** The arch of a vertebra C3 to L5: pedicles, articular processes, laminae, transverse and spinous processes. */
import type { VertebralBody } from './body.ts'
import type { Facet, Facets } from './facets.ts'
import type { VertebraFrame } from './frame.ts'
import { BENDS, lumbarArch, lumbarSpinous } from './lumbar.ts'
import { L5_PEDICLE_WIDTH } from './published.ts'
import { along, blend, bothSides, carve, common, cross, distance, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { axes, ball, loft, pillow, roundCone, UPRIGHT, type Axes } from './solids.ts'

const UP: V3 = [0, 1, 0]
/** Foramen transversarium C3 to C7, mm: published means are about 6 mm across (Taitz 1978), less than the atlas has. */
const FORAMEN = { width: 6.2, depth: 5.6 } as const

/** What a region's arch looks like. Millimetres. */
interface ArchForm {
  /** Thickness of the articular processes behind their faces. */
  readonly process: number
  /** Radius of the bone column between upper and lower articular process. */
  readonly column: number
  /** Largest half height of a lamina. */
  readonly lamina: number
}

const ARCH_FORMS: Readonly<Record<'C' | 'T', ArchForm>> = {
  C: { process: 5.4, column: 4.6, lamina: 6.5 },
  T: { process: 4.4, column: 4.6, lamina: 11 },
}
/** Fillets between the parts of an arch, and between its two halves and the spinous process. */
const FILLETS = { C: [1.8, 2], T: [2.6, 3], L: [2.2, 3.4] } as const

/** Tips of a forked cervical spinous process: how far from the midline, how thick, and how much narrower it is before. */
const FORK = { out: 3.6, radius: 2.2, blade: 0.72 } as const
/** Bone around a foramen transversarium, and half the height of that ring. */
const FORAMEN_WALL = 2.3
const FORAMEN_RING = 2.4

/** A plate of bone behind an articular face: the higher its exponent `n`, the flatter the face. */
export function facetPlate(f: Facet, thickness: number, n = 2.7): Solid {
  const centre = along(f.centre, f.normal, -thickness / 2)
  const frame = axes(f.normal, f.up)
  return pillow(centre, frame, [thickness / 2, f.height / 2, f.width / 2], n)
}

function articular(frame: VertebraFrame, faces: Facets, form: ArchForm): Solid[] {
  const { process: deep, column } = form
  const root = (f: Facet): V3 => along(f.centre, f.normal, -deep * 0.55)
  const pars = frame.point('pars_centre')
  const parts: Solid[] = [facetPlate(faces.sup, deep), facetPlate(faces.inf, deep)]
  const lean = Math.min(column, frame.size('pars_thickness') / 2)
  const wide = Math.min(frame.size('pars_width') / 2, 6)
  const path = [root(faces.sup), pars, root(faces.inf)].map((p, i) => ({
    p,
    u: [1, 0, 0] as V3,
    a: i === 1 ? wide * 0.85 : Math.min(wide, 5),
    b: lean,
  }))
  parts.push(loft(path, { n: 2.4 }))
  return parts
}

function pedicle(frame: VertebraFrame, body: VertebralBody, faces: Facets): Solid {
  const c = frame.point('pedicle_centre')
  const width = frame.name === 'L5' ? L5_PEDICLE_WIDTH : frame.size('pedicle_width')
  const a = frame.size('pedicle_height') / 2
  const b = width / 2
  const end = mix(along(faces.sup.centre, faces.sup.normal, -3), frame.point('pars_centre'), 0.5)
  const start: V3 = [Math.min(c[0], body.halfWidth - b * 0.9), c[1], body.back + 6]
  return loft(
    [
      { p: start, u: UP, a: a * 1.05, b },
      { p: mix(start, c, 0.6), u: UP, a: a * 1.05, b: b * 1.05 },
      { p: c, u: UP, a, b },
      { p: end, u: UP, a: a * 0.9, b: Math.max(b, 3.4) },
    ],
    { n: 2.3 },
  )
}

function lamina(frame: VertebraFrame, form: ArchForm): Solid {
  const top = frame.point('lamina_top_midline')
  const bottom = frame.point('lamina_bottom_midline')
  const thick = frame.size('lamina_thickness') / 2
  const tall = Math.min(frame.size('lamina_height') / 2, form.lamina)
  const low = Math.max(bottom[1], top[1] - 2.1 * form.lamina)
  const t = (top[1] - low) / Math.max(1e-3, top[1] - bottom[1])
  const middle = mix(top, mix(top, bottom, t), 0.5)
  const mid = frame.point('lamina_left_mid')
  const lean: V3 = [0, top[1] - bottom[1], top[2] - bottom[2]]
  const pars = frame.point('pars_centre')
  return loft(
    [
      { p: pars, u: UP, a: tall * 0.8, b: thick },
      { p: mid, u: lean, a: tall, b: thick },
      { p: [0, middle[1], middle[2] - thick * 0.8], u: lean, a: Math.max(3, (top[1] - low) / 2 + 1), b: thick },
    ],
    { n: 2.6 },
  )
}

function spinous(frame: VertebraFrame): Solid[] {
  const root = frame.point('spinous_root')
  const middle = frame.point('spinous_mid')
  const tipPoint = frame.point('spinous_tip')
  const top = frame.point('lamina_top_midline')
  const forked = /^C[3-6]$/.test(frame.name)
  const at = (name: string, p: V3, pull: number) => ({
    p,
    u: UP,
    a: (frame.size(`spinous_${name}_height`) / 2) * pull,
    b: (frame.size(`spinous_${name}_width`) / 2) * (forked ? FORK.blade : 1),
  })
  const inward = mix(tipPoint, middle, 2.2 / Math.max(2.2, distance(tipPoint, middle)))
  const stations = [
    { ...at('root', [0, (root[1] + top[1]) / 2, top[2] - 3], 1), b: frame.size('spinous_root_width') / 2 },
    at('root', root, 1),
    at('mid', middle, 1),
    at('tip', forked ? mix(inward, middle, 0.45) : inward, 1),
  ]
  const parts = [loft(stations, { n: 2.3, cap: 2.4 })]
  if (forked) {
    const fork: V3 = [FORK.out, inward[1] - 0.8, inward[2] - 0.2]
    parts.push(roundCone(mix(root, middle, 0.6), fork, 2.4, FORK.radius))
  }
  return parts
}

function transverse(frame: VertebraFrame, faces: Facets): Solid[] {
  const tipPoint = frame.point('transverse_tip')
  const region = frame.name[0]
  const start = mix(along(faces.sup.centre, faces.sup.normal, -4), frame.point('pars_centre'), 0.45)
  if (frame.name === 'T12' || frame.name === 'T11') {
    const stub = frame.name === 'T12' ? 5.2 : 5
    const end = mix(tipPoint, start, 3 / Math.max(4, distance(tipPoint, start)))
    const low: V3 = [end[0], end[1] - 5, end[2]]
    return [
      roundCone(start, end, stub + 0.8, stub - 1),
      ...(frame.name === 'T12' ? [roundCone(start, low, 4.5, 2.6)] : []),
    ]
  }
  const root = frame.point('transverse_root')
  const middle = frame.point('transverse_mid')
  const h = frame.size('transverse_mid_height') / 2
  const t = frame.size('transverse_mid_thickness') / 2
  if (region === 'T') {
    const club = Math.min(h, 6.2) * 1.06
    const end = mix(tipPoint, middle, (club * 0.75) / distance(tipPoint, middle))
    return [
      loft(
        [
          { p: start, u: UP, a: h + 1.6, b: t + 0.6 },
          { p: mix(start, middle, 0.55), u: UP, a: h * 0.95, b: t * 0.95 },
          { p: middle, u: UP, a: h * 0.95, b: t * 0.95 },
          { p: end, u: UP, a: club, b: club * 0.86 },
        ],
        { n: 2.2, cap: club * 0.75 },
      ),
    ]
  }
  const tipPull = mix(tipPoint, middle, 2.5 / distance(tipPoint, middle))
  const rootThick = Math.min(frame.size('transverse_root_thickness') / 2, frame.name === 'L5' ? 8 : 4.5)
  return [
    loft(
      [
        { p: mix(start, root, 0.3), u: UP, a: h + 1.5, b: rootThick },
        { p: root, u: UP, a: Math.min(frame.size('transverse_root_height') / 2, h + 1), b: rootThick },
        { p: middle, u: UP, a: h, b: t },
        { p: tipPull, u: UP, a: h * 0.85, b: Math.max(2.2, t * 0.9) },
      ],
      { n: 2.2, cap: 2.6, steps: BENDS },
    ),
  ]
}

/** The foramen's axis, and axes about it. */
const foramenAxes = (frame: VertebraFrame): Axes =>
  axes(
    frame.hasDirection('foramen_transversarium_axis_normal')
      ? frame.direction('foramen_transversarium_axis_normal')
      : UP,
    [1, 0, 0],
  )

/** Bone all round the foramen transversarium, before that is cut: a plate in the plane of the two bars. */
function foramenRing(frame: VertebraFrame): Solid {
  const root = frame.point('transverse_root')
  const [front, behind] = [frame.point('anterior_tubercle'), frame.point('posterior_tubercle')]
  return pillow(
    frame.point('foramen_transversarium'),
    axes(cross(sub(front, root), sub(behind, root)), [1, 0, 0]),
    [FORAMEN_RING, FORAMEN.width / 2 + FORAMEN_WALL, FORAMEN.depth / 2 + FORAMEN_WALL],
    2.4,
  )
}

function cervicalTransverse(frame: VertebraFrame, body: VertebralBody): Solid[] {
  const root = frame.point('transverse_root')
  // the tables give the tips; the bars end in balls
  const ended = (tip: V3, radius: number): V3 => along(tip, unit([root[0] - tip[0], 0, root[2] - tip[2]]), radius - 0.6)
  const front = ended(frame.point('anterior_tubercle'), 2.4)
  const behind = ended(frame.point('posterior_tubercle'), 2.5)
  const foramen = frame.point('foramen_transversarium')
  const inset: V3 = [body.halfWidth - 1.5, foramen[1] - 0.5, foramen[2] + 2.6]
  const small = frame.name === 'C7' ? 1.8 : 2.2
  const gutter: V3 = [(front[0] + behind[0]) / 2, Math.min(front[1], behind[1]) - 0.6, (front[2] + behind[2]) / 2]
  const beside = along(foramen, [1, 0, 0], FORAMEN.width / 2 + 1)
  return [
    foramenRing(frame),
    // the gutter's floor: no second hole outside the foramen
    ...[gutter, mix(front, gutter, 0.4)].map((p) => roundCone(beside, p, 3.2, 2.6)),
    roundCone(inset, front, small + 1, small + 0.3),
    roundCone(root, behind, 3.2, 2.5),
    roundCone(front, gutter, 2.2, 2.4),
    roundCone(gutter, behind, 2.4, 2.5),
    roundCone([body.halfWidth - 2, root[1], body.back + 3], root, 2.6, 2.8),
  ]
}

/** What lies in front of the laminae: a cervical canal is a triangle, not an oval. */
function laminaFront(frame: VertebraFrame): Solid {
  const mid = frame.point('lamina_left_mid')
  const top = frame.point('lamina_top_midline')
  const side = unit([mid[2] - top[2], 0, -mid[0]])
  const back: V3 = side[2] > 0 ? [-side[0], 0, -side[2]] : side
  const inner = along(mid, back, -frame.size('lamina_thickness') * 0.42)
  return bothSides({
    centre: inner,
    radius: 80,
    at: (x, _y, z) => (x - inner[0]) * back[0] + (z - inner[2]) * back[2],
  })
}

/** The whole left half of the arch, canal and foramina open, drawn on both sides. */
export function vertebralArch(frame: VertebraFrame, body: VertebralBody, faces: Facets): Solid {
  const region = frame.name[0] as 'C' | 'T' | 'L'
  const own =
    region === 'L'
      ? lumbarArch(frame, faces)
      : [lamina(frame, ARCH_FORMS[region]), ...articular(frame, faces, ARCH_FORMS[region])]
  const parts = [
    pedicle(frame, body, faces),
    ...own,
    ...(region === 'C' ? cervicalTransverse(frame, body) : transverse(frame, faces)),
  ]
  const [fillet, join] = FILLETS[region]
  const process = region === 'L' ? lumbarSpinous(frame) : spinous(frame)
  const solid = blend(join, [bothSides(blend(fillet, parts)), ...process.map(bothSides)])
  const canal = frame.point('canal_centre')
  const oval = pillow(
    canal,
    UPRIGHT,
    [frame.size('canal_width') / 2 - (region === 'C' ? 0.4 : 0), 60, frame.size('canal_depth') / 2],
    2.3,
  )
  const cutters: Solid[] = [region === 'C' ? common(2, oval, laminaFront(frame)) : oval]
  if (region === 'C') {
    const hole = frame.point('foramen_transversarium')
    // C6 is interpolated in the atlas (README); a foramen stays clear of the body's own side
    const w = FORAMEN.width / 2
    const d = FORAMEN.depth / 2
    cutters.push(bothSides(pillow(hole, foramenAxes(frame), [14, w, d])))
  }
  return carve(1.2, solid, ...cutters)
}

/** Rib facets: a low cushion with a shallow dish, facing the rib. */
export function ribFacet(centre: V3, normal: V3, radius: number): { cushion: Solid; dish: Solid } {
  const frame = axes(normal, Math.abs(normal[1]) > 0.9 ? [1, 0, 0] : UP)
  return {
    cushion: pillow(along(centre, normal, -2.2), frame, [2.6, radius, radius], 2.4),
    dish: ball(along(centre, normal, 7.4), 7.9),
  }
}
