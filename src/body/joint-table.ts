import type { Axis, BodyId, JointId, Side, SpinalLevel } from './ids.ts'
import { AXES, SIDES, SPINAL_LEVELS, VERTEBRAE } from './ids.ts'

/**
 * Every joint as data: what it joins, what can move, how stiff it is and why we think so.
 *
 * `passive` is the joint's own law (what a specimen shows), `tone` the factor by which preload and muscle tone stiffen
 * it in quiet standing. They are kept apart: specimen measurements test the first, standing people the product.
 * N m/rad for rx ry rz, N/m for tx ty tz; at the SI joints x lies across the joint's surface (its normal), y up along
 * it, z forward along it. Letters and numbers in `source` are entries of models/SOURCES.md;
 * "assumed" says that no measurement was found.
 */
export interface JointData {
  readonly id: JointId
  readonly parent: BodyId
  readonly child: BodyId
  /** Coordinates that move elastically; the others keep their place unless an input moves them. */
  readonly free: readonly Axis[]
  readonly passive: readonly number[]
  readonly tone: readonly [number, number, number]
  /** Coupling of side-bend (rz) and turning (ry): + when a bend to the left goes with a turn to the right. -1..1. */
  readonly coupling?: number
  /** Published range, degrees and millimetres. Beyond it the joint stiffens by `END_FACTOR`. */
  readonly range: { readonly [axis in Axis]?: readonly [number, number] }
  readonly source: string
}

/** How much stiffer a joint is beyond the end of its range. D35 over D36 in the neck: about 59 against 27.5 N m/rad. */
export const END_FACTOR = 4
/**
 * Over which width that sets in, rotations (degrees) and shifts (mm): assumed. Load curves of segments bend gradually
 * (D09, D13), and a stance may rest exactly at the end of a range.
 */
export const END_ONSET = [1, 0.25] as const

const ROTATIONS: readonly Axis[] = ['rx', 'ry', 'rz']
/** N/m along coordinates that only move when an input moves them: their load is reported with this stiffness. D12. */
const RIGID = 1e6

interface Region {
  readonly rx: number
  readonly ry: number
  readonly rz: number
  readonly tone: readonly [number, number, number]
  readonly coupling: number
  readonly source: string
}

/** Lumbar preload of about 500 N makes a segment about twice as stiff (D11). */
const LUMBAR_TONE = [2, 2, 2] as const
const THORACIC_TONE = [2, 2, 2] as const
/** The neck's published effective values already carry tone. */
const NECK_TONE = [1, 1, 1] as const

const region = (
  rx: number,
  ry: number,
  rz: number,
  tone: readonly [number, number, number],
  coupling: number,
  source: string,
): Region => ({ rx, ry, rz, tone, coupling, source })

/** Rib cage on T1-T10: x1.52 flexion, x1.94 turning, x1.42 bending (D23). */
const RIBS = { rx: 1.52, ry: 1.94, rz: 1.42 }
const LUMBAR = (rx: number, rz: number, coupling: number) =>
  region(rx, 481, rz, LUMBAR_TONE, coupling, 'D08 (mean of flexion and extension); levels shared by D05, D06, K01')
const LOW_THORACIC = region(125, 115, 101, THORACIC_TONE, 0, 'D20-D22')
const MID_THORACIC = region(125 * RIBS.rx, 79 * RIBS.ry, 101 * RIBS.rz, THORACIC_TONE, 0, 'D20-D23')
const HIGH_THORACIC = region(125 * RIBS.rx, 79 * RIBS.ry, 79 * RIBS.rz, THORACIC_TONE, 0, 'D20-D23')
const TOP_THORACIC = region(61 * RIBS.rx, 79 * RIBS.ry, 79 * RIBS.rz, THORACIC_TONE, 0, 'D20-D23')
/** Turning is shared over C2 to T1 as measured (D31): C2/3 and the two lowest levels are stiffer than D36 has them. */
const LOW_NECK = region(27.5, 13.75, 27.5, NECK_TONE, -0.5, 'D36, coupling D31')
const LOWEST_NECK = region(27.5, 30, 27.5, NECK_TONE, -0.5, 'D36; turning and coupling D31')
const MID_NECK = region(23.2, 11.6, 23.2, NECK_TONE, -0.5, 'D36, coupling D31')
const HIGH_NECK = region(7.8, 3.9, 7.8, NECK_TONE, 0, 'D36')

/** Opposite-side coupling of L1-L4: 1.5 degrees of turn with 3-5 of bend in a specimen (K01, D04). */
const LUMBAR_COUPLING = 0.5

const REGIONS: { readonly [level in SpinalLevel]: Region } = {
  'l5-s1': LUMBAR(250, 105, 0),
  'l4-l5': LUMBAR(160, 85, 0.15),
  'l3-l4': LUMBAR(115, 95, LUMBAR_COUPLING),
  'l2-l3': LUMBAR(115, 95, LUMBAR_COUPLING),
  'l1-l2': LUMBAR(115, 95, LUMBAR_COUPLING),
  't12-l1': { ...LOW_THORACIC, coupling: 0.35, source: 'D20-D22, coupling K01' },
  't11-t12': LOW_THORACIC,
  't10-t11': LOW_THORACIC,
  't9-t10': MID_THORACIC,
  't8-t9': MID_THORACIC,
  't7-t8': MID_THORACIC,
  't6-t7': HIGH_THORACIC,
  't5-t6': HIGH_THORACIC,
  't4-t5': HIGH_THORACIC,
  't3-t4': HIGH_THORACIC,
  't2-t3': HIGH_THORACIC,
  't1-t2': TOP_THORACIC,
  'c7-t1': LOWEST_NECK,
  'c6-c7': LOWEST_NECK,
  'c5-c6': LOW_NECK,
  'c4-c5': MID_NECK,
  'c3-c4': MID_NECK,
  'c2-c3': { ...MID_NECK, ry: 18 },
  'c1-c2': { ...HIGH_NECK, ry: 1.05, source: 'D36; turning from 36 degrees each side (D30)' },
  'c0-c1': { ...HIGH_NECK, ry: 20, source: 'D36; turning from 1.7 degrees each side (D30)' },
}

/** One-sided ranges per level, degrees: flexion, extension, bend, turn. D38 and D30, D33. */
const LEVEL_RANGES: { readonly [level in SpinalLevel]: readonly [number, number, number, number] } = {
  'l5-s1': [9, 8, 3, 1.5],
  'l4-l5': [12, 4, 6, 2],
  'l3-l4': [11, 4, 8, 2],
  'l2-l3': [10, 4, 6, 2],
  'l1-l2': [8, 4, 6, 2],
  't12-l1': [8, 4, 8, 2],
  't11-t12': [7, 5, 9, 2],
  't10-t11': [5, 4, 7, 2],
  't9-t10': [4, 3, 6, 2],
  't8-t9': [4, 3, 6, 5],
  't7-t8': [3, 3, 6, 6],
  't6-t7': [3, 3, 6, 7],
  't5-t6': [3, 2, 6, 8],
  't4-t5': [3, 2, 6, 8],
  't3-t4': [3, 2, 5, 8],
  't2-t3': [3, 2, 5, 8],
  't1-t2': [4, 3, 5, 9],
  'c7-t1': [5, 4, 4, 3],
  'c6-c7': [9, 8, 7, 6],
  'c5-c6': [10, 10, 8, 7],
  'c4-c5': [10, 10, 11, 7],
  'c3-c4': [8, 7, 10, 7],
  'c2-c3': [6, 5, 10, 4],
  'c1-c2': [12, 10, 5, 40],
  'c0-c1': [10, 20, 5, 3],
}

function spinal(level: SpinalLevel, index: number): JointData {
  const { rx, ry, rz, tone, coupling, source } = REGIONS[level]
  const [flexion, extension, bend, turn] = LEVEL_RANGES[level]
  const parent = index === 0 ? 'sacrum' : VERTEBRAE[index - 1]!
  return {
    id: level,
    parent,
    child: VERTEBRAE[index] ?? 'skull',
    free: ROTATIONS,
    passive: [rx, ry, rz, RIGID, RIGID, RIGID],
    tone,
    coupling,
    range: { rx: [-extension, flexion], ry: [-turn, turn], rz: [-bend, bend] },
    source: `${source}; range D38`,
  }
}

function paired(side: Side): readonly JointData[] {
  const s = <T extends string>(name: T): `${T}-${Side}` => `${name}-${side}`
  // Ranges are written for the left; ry, rz and tx change sign on the right.
  const turned = (low: number, high: number): readonly [number, number] =>
    side === 'left' ? [low, high] : [-high, -low]
  const one = [1, 1, 1] as const
  return [
    {
      id: s('sij'),
      parent: 'sacrum',
      child: s('innominate'),
      free: AXES,
      passive: [500, 387, 1719, 3.87e5, 6e5, 1.07e5],
      tone: one,
      range: { rx: [-4, 4], ry: [-4, 4], rz: [-4, 4], tx: [-2, 2], ty: [-2, 2], tz: [-2, 2] },
      source: 'A11-A14, A16; vertical about 6e5 N/m assumed between A17 and G11; range A04, A06',
    },
    {
      id: s('hip'),
      parent: s('innominate'),
      child: s('femur'),
      free: ROTATIONS,
      passive: [60, 29, 60, RIGID, RIGID, RIGID],
      tone: [5, 4, 3],
      range: { rx: [-120, 30], ry: turned(-40, 40), rz: turned(-30, 50) },
      source:
        'E12 (turning); flexion and abduction assumed; standing tone keeps the symphysis step below 2 mm at a 20 mm lift (B01, B02); range E13',
    },
    {
      id: s('knee'),
      parent: s('femur'),
      child: s('shank'),
      free: ['rx'],
      passive: [40, 100, 200, RIGID, RIGID, RIGID],
      tone: [5, 1, 1],
      range: { rx: [-10, 130] },
      source:
        'assumed: a standing knee gives a little, so that obliquity stays at or below the geometric bound (P01); range E13',
    },
    {
      id: s('ankle'),
      parent: s('shank'),
      child: s('talus'),
      free: ['rx'],
      passive: [40, 100, 100, RIGID, RIGID, RIGID],
      tone: [8, 1, 1],
      range: { rx: [-30, 40] },
      source: 'passive E08 (13 % of mgh), standing E07 (about mgh for both); range E13',
    },
    {
      id: s('subtalar'),
      parent: s('talus'),
      child: s('hindfoot'),
      free: ['rz'],
      passive: [100, 100, 30, RIGID, RIGID, RIGID],
      tone: [1, 1, 4],
      range: { rz: turned(-20, 20) },
      source: 'stiffness assumed; range E13',
    },
    {
      id: s('midfoot'),
      parent: s('hindfoot'),
      child: s('forefoot'),
      free: ['rz'],
      passive: [200, 200, 60, RIGID, RIGID, RIGID],
      tone: [1, 1, 4],
      range: { rz: turned(-15, 15) },
      source: 'assumed',
    },
    {
      id: s('sternoclavicular'),
      parent: 't4',
      child: s('clavicle'),
      free: ROTATIONS,
      passive: [20, 60, 60, RIGID, RIGID, RIGID],
      tone: one,
      range: { ry: turned(-30, 30), rz: turned(-10, 40) },
      source: 'assumed',
    },
    {
      id: s('acromioclavicular'),
      parent: s('clavicle'),
      child: s('scapula'),
      free: ROTATIONS,
      passive: [30, 60, 60, RIGID, RIGID, RIGID],
      tone: one,
      range: { rx: [-20, 20], ry: turned(-20, 20), rz: turned(-20, 30) },
      source: 'assumed',
    },
    {
      id: s('glenohumeral'),
      parent: s('scapula'),
      child: s('upper-arm'),
      free: ROTATIONS,
      passive: [4, 4, 4, RIGID, RIGID, RIGID],
      tone: one,
      range: { rx: [-150, 60], ry: turned(-90, 90), rz: turned(-30, 150) },
      source: 'assumed: a hanging arm is held by its weight',
    },
    {
      id: s('elbow'),
      parent: s('upper-arm'),
      child: s('forearm'),
      free: ['rx'],
      passive: [4, 50, 50, RIGID, RIGID, RIGID],
      tone: one,
      range: { rx: [-140, 10] },
      source: 'assumed',
    },
    {
      id: s('wrist'),
      parent: s('forearm'),
      child: s('hand'),
      free: ['rx', 'rz'],
      passive: [3, 50, 3, RIGID, RIGID, RIGID],
      tone: one,
      range: { rx: [-70, 70], rz: turned(-30, 30) },
      source: 'assumed',
    },
  ]
}

const RING_AND_TAIL: readonly JointData[] = [
  {
    id: 'symphysis',
    parent: 'innominate-right',
    child: 'innominate-left',
    free: AXES,
    passive: [120, 80, 350, 5.5e5, 8e4, 8e4],
    tone: [1, 1, 1],
    range: { rx: [-1, 1], ry: [-1, 1], rz: [-1, 1], tx: [-2, 2], ty: [-2, 2], tz: [-2, 2] },
    source:
      'shear tuned to B02; gap and rotations from a 5 MPa disc of 35 x 15 x 4.5 mm with superior and arcuate ligaments (B03, B04, G12); range B01',
  },
  {
    id: 'sacrococcygeal',
    parent: 'sacrum',
    child: 'coccyx-1',
    free: AXES,
    passive: [7, 14, 14, 1e5, 1e5, 1e5],
    tone: [1, 1, 1],
    range: { rx: [-25, 10], ry: [-5, 5], rz: [-8, 8] },
    source:
      'range C01, C02; stiffness such that the whole pelvic floor at about 18 N a muscle lifts the tip by about 11 mm (C08); sideways and turning twice that, assumed',
  },
  {
    id: 'intercoccygeal',
    parent: 'coccyx-1',
    child: 'coccyx-2',
    free: AXES,
    passive: [3.5, 7, 7, 5e4, 5e4, 5e4],
    tone: [1, 1, 1],
    range: { rx: [-20, 10], ry: [-5, 5], rz: [-8, 8] },
    source: 'range I28; stiffness half the sacrococcygeal one (C08 with it), share assumed',
  },
  {
    id: 'temporomandibular',
    parent: 'skull',
    child: 'mandible',
    free: ['rx'],
    passive: [5, 50, 50, RIGID, RIGID, RIGID],
    tone: [1, 1, 1],
    range: { rx: [0, 30] },
    source: 'assumed',
  },
]

/** Every joint of the body, in no particular order. */
export const JOINT_TABLE: readonly JointData[] = [
  ...RING_AND_TAIL,
  ...SPINAL_LEVELS.map(spinal),
  ...SIDES.flatMap(paired),
]
