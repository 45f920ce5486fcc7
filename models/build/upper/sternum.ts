/** The breastbone, in the atlas frame of models/upper/ribs.json (mm). */
import { STERNUM_THICKNESS } from './published.ts'
import { along, blend, bothSides, carve, distance, mix, sub, unit, type Solid, type V3 } from './sdf.ts'
import { loft, pillow, roundCone, UPRIGHT } from './solids.ts'
import { need, RIB_TABLE } from './tables.ts'

/** A height and what belongs to it there: a half width, or how far forward the middle lies. */
type At = readonly [height: number, value: number]

/**
 * Half widths of the breastbone by height, mm: the tabled points between and in its notches, and what joins them to a
 * smooth outline.
 */
const MANUBRIUM_OUTLINE = [
  [543.5, 14.5],
  [540, 22],
  [535, 28.2],
  [526, 28],
  [520.5, 28.4],
  [514, 23.6],
  [507, 19.4],
  [500, 15.8],
  [497, 14.4],
] satisfies readonly At[]
const BODY_OUTLINE = [
  [496, 13.6],
  [488, 16],
  [480, 18.2],
  [467.5, 19.4],
  [455, 19.8],
  [443.5, 20.6],
  [432, 22.6],
  [422, 23.4],
  [412, 22.8],
  [405, 21.4],
  [398, 20],
  [391, 18.8],
  [385, 15],
] satisfies readonly At[]
const XIPHOID_OUTLINE = [
  [387, 9.5],
  [378, 9],
  [368.6, 8],
  [358, 5.4],
  [352.5, 3],
] satisfies readonly At[]

const place = (name: string): V3 => need(RIB_TABLE.sternum.points, name, 'sternum').p

/** The manubrium is set forward by so much (mm), towards the body: the atlas parts them by a step. */
const FORWARD = 1.2

/** Height of a tabled point, and how far forward the middle of the bone lies there. */
function middle(name: string, forward = 0): At {
  const p = place(name)
  return [p[1], p[2] + forward]
}

/** How far forward the middle lies at height `y`, given its points from above downwards. */
function middleAt(line: readonly At[], y: number): number {
  let i = 0
  while (i + 2 < line.length && line[i + 1]![0] > y) i++
  const [a, b] = [line[i]!, line[i + 1]!]
  return a[1] + ((b[1] - a[1]) * (y - a[0])) / (b[0] - a[0])
}

/** One part of the bone: as wide as its outline, as thick as given, about its middle line; its ends bulge by `cap`. */
const part = (outline: readonly At[], line: readonly At[], thickness: number, cap: number): Solid =>
  loft(
    outline.map(([y, half]) => ({
      p: [0, y, middleAt(line, y)] as V3,
      u: [1, 0, 0] as V3,
      a: half,
      b: thickness / 2,
    })),
    { n: 2.8, cap },
  )

/** How deep the seat of the collar bone is hollowed between its tabled ends, mm. */
const SEAT_DEPTH = 1.6

/** The round of the collar bone's seat, through its tabled ends; left. */
function clavicularNotch(): Solid {
  const inner = place('clavicular_notch_medial')
  const outer = place('clavicular_notch_lateral')
  const half = distance(inner, outer) / 2
  const radius = (half * half + SEAT_DEPTH * SEAT_DEPTH) / (2 * SEAT_DEPTH)
  const line = unit(sub(outer, inner))
  const centre = along(mix(inner, outer, 0.5), unit([-line[1], line[0], 0]), radius - SEAT_DEPTH)
  return roundCone([centre[0], centre[1], 20], [centre[0], centre[1], 64], radius)
}

/** Half height of a notch for a rib's cartilage, and its reach from front to back, mm. */
const NOTCH = { half: 5.4, reach: 14 } as const

/** The notches of the seven true ribs: round hollows as deep as their tabled points; left. */
const costalNotches = (): Solid[] =>
  ['first_costal_notch', ...[2, 3, 4, 5, 6, 7].map((n) => `costal_notch_${n}`)].map((name) => {
    const p = place(name)
    // the seventh comes from below, under the corner of the body
    const [x, y] = name === 'costal_notch_7' ? [0.6, -0.8] : [1, 0]
    const centre: V3 = [p[0] + x * NOTCH.half, p[1] + y * NOTCH.half, p[2]]
    return pillow(centre, UPRIGHT, [NOTCH.half, NOTCH.half, NOTCH.reach], 2)
  })

/** Manubrium, body and xiphoid process in one bone, about its tabled middle: the atlas is too thick on both sides. */
export function sternumSolid(): Solid {
  const { manubrium, body, xiphoid } = STERNUM_THICKNESS
  const notch = place('jugular_notch')
  const upper = ['jugular_notch', 'first_costal_notch', 'manubrium_widest', 'manubrium_lower_waist'].map((name) =>
    middle(name, FORWARD),
  )
  const lower = [
    'costal_notch_2',
    'body_upper',
    'costal_notch_3',
    'costal_notch_4',
    'body_widest',
    'body_lower_lateral',
  ].map((name) => middle(name))
  const tail = ['xiphisternal_joint_midline', 'xiphoid_mid_lateral', 'xiphoid_tip'].map((name) => middle(name))
  const angle = place('sternal_angle_midline')
  const solid = blend(3.5, [
    part(MANUBRIUM_OUTLINE, upper, manubrium, 3),
    part(BODY_OUTLINE, lower, body, 2),
    part(XIPHOID_OUTLINE, tail, xiphoid, 2.6),
    // the ridge where manubrium and body meet
    roundCone([-10, angle[1], angle[2] - 1.8], [10, angle[1], angle[2] - 1.8], 2),
  ])
  const jugular = pillow([0, notch[1] + 7, notch[2]], UPRIGHT, [12, 8.5, 30], 2)
  return carve(2, solid, jugular, bothSides(clavicularNotch()), bothSides(blend(0.5, costalNotches())))
}
