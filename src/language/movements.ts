import { SPINAL_LEVELS } from '#body'
import type { Axis, JointId, Side } from '#body'

/**
 * What + and - mean at each joint, once, for every language: the sign table of the product. A movement is the child
 * moving against the parent (the hip bone against the sacrum, the upper vertebra on the lower, the thigh against the
 * hip bone). At the symphysis the left half is read against the right.
 *
 * Mirroring a body flips ry, rz and tx and swaps the sides: the words of the mirrored movement are these words with
 * left and right exchanged. At the symphysis that swap makes rx, ty and tz change sign instead.
 */
export const MOVEMENTS = [
  'flexion',
  'extension',
  'turn-left',
  'turn-right',
  'bend-left',
  'bend-right',
  'anterior-rotation',
  'posterior-rotation',
  'out-flare',
  'in-flare',
  'crest-in',
  'crest-out',
  'lateral',
  'medial',
  'up-slip',
  'down-slip',
  'left',
  'right',
  'up',
  'down',
  'forward',
  'back',
  'left-pubis-forward',
  'right-pubis-forward',
  'opens-in-front',
  'opens-behind',
  'sides-up',
  'sides-down',
  'gap-wider',
  'gap-narrower',
  'left-pubis-higher',
  'right-pubis-higher',
  'left-pubis-in-front',
  'right-pubis-in-front',
  'tip-back',
  'tip-forward',
  'front-left',
  'front-right',
  'tip-left',
  'tip-right',
  'limb-flexion',
  'limb-extension',
  'external-rotation',
  'internal-rotation',
  'abduction',
  'adduction',
  'knee-flexion',
  'knee-extension',
  'tibia-left',
  'tibia-right',
  'valgus',
  'varus',
  'plantarflexion',
  'dorsiflexion',
  'toes-left',
  'toes-right',
  'eversion',
  'inversion',
  'left-side-up',
  'right-side-up',
  'elbow-extension',
  'elbow-flexion',
  'supination',
  'pronation',
  'swing-back',
  'swing-forward',
  'roll-forward',
  'roll-back',
  'retraction',
  'protraction',
  'elevation',
  'depression',
  'upward-rotation',
  'downward-rotation',
  'jaw-opens',
  'jaw-closes',
  'chin-left',
  'chin-right',
] as const
export type Movement = (typeof MOVEMENTS)[number]

type Pair = readonly [plus: Movement, minus: Movement]
type Row = { readonly [axis in Axis]: Pair }

const swap = ([plus, minus]: Pair): Pair => [minus, plus]

const SHIFTS = { tx: ['left', 'right'], ty: ['up', 'down'], tz: ['forward', 'back'] } as const
const TURN = ['turn-left', 'turn-right'] as const
const OUT_IN = ['external-rotation', 'internal-rotation'] as const
const AB_AD = ['abduction', 'adduction'] as const

const SPINE: Row = { ...SHIFTS, rx: ['flexion', 'extension'], ry: TURN, rz: ['bend-right', 'bend-left'] }

const SYMPHYSIS: Row = {
  rx: ['left-pubis-forward', 'right-pubis-forward'],
  ry: ['opens-in-front', 'opens-behind'],
  rz: ['sides-up', 'sides-down'],
  tx: ['gap-wider', 'gap-narrower'],
  ty: ['left-pubis-higher', 'right-pubis-higher'],
  tz: ['left-pubis-in-front', 'right-pubis-in-front'],
}

const COCCYX: Row = {
  ...SHIFTS,
  rx: ['tip-back', 'tip-forward'],
  ry: ['front-left', 'front-right'],
  rz: ['tip-left', 'tip-right'],
}

const JAW: Row = {
  ...SHIFTS,
  rx: ['jaw-opens', 'jaw-closes'],
  ry: ['chin-left', 'chin-right'],
  rz: ['left-side-up', 'right-side-up'],
}

/** Paired joints, as + reads on the LEFT; the axes that mirroring flips read the other way round on the right. */
const LEFT_ROWS: { readonly [joint: string]: Row } = {
  sij: {
    rx: ['anterior-rotation', 'posterior-rotation'],
    ry: ['out-flare', 'in-flare'],
    rz: ['crest-in', 'crest-out'],
    tx: ['lateral', 'medial'],
    ty: ['up-slip', 'down-slip'],
    tz: ['forward', 'back'],
  },
  hip: { ...SHIFTS, rx: ['limb-extension', 'limb-flexion'], ry: OUT_IN, rz: AB_AD },
  knee: {
    ...SHIFTS,
    rx: ['knee-flexion', 'knee-extension'],
    ry: ['tibia-left', 'tibia-right'],
    rz: ['valgus', 'varus'],
  },
  ankle: {
    ...SHIFTS,
    rx: ['plantarflexion', 'dorsiflexion'],
    ry: ['toes-left', 'toes-right'],
    rz: ['left-side-up', 'right-side-up'],
  },
  subtalar: {
    ...SHIFTS,
    rx: ['plantarflexion', 'dorsiflexion'],
    ry: ['toes-left', 'toes-right'],
    rz: ['eversion', 'inversion'],
  },
  midfoot: {
    ...SHIFTS,
    rx: ['plantarflexion', 'dorsiflexion'],
    ry: ['toes-left', 'toes-right'],
    rz: ['eversion', 'inversion'],
  },
  sternoclavicular: {
    ...SHIFTS,
    rx: ['roll-forward', 'roll-back'],
    ry: ['retraction', 'protraction'],
    rz: ['elevation', 'depression'],
  },
  acromioclavicular: {
    ...SHIFTS,
    rx: ['roll-forward', 'roll-back'],
    ry: OUT_IN,
    rz: ['upward-rotation', 'downward-rotation'],
  },
  glenohumeral: { ...SHIFTS, rx: ['limb-extension', 'limb-flexion'], ry: OUT_IN, rz: AB_AD },
  elbow: { ...SHIFTS, rx: ['elbow-extension', 'elbow-flexion'], ry: ['supination', 'pronation'], rz: AB_AD },
  wrist: { ...SHIFTS, rx: ['swing-back', 'swing-forward'], ry: ['supination', 'pronation'], rz: AB_AD },
}

/** Movements said in the body's own left and right read the same at both sides and must not be swapped. */
const BODY_SIDED: ReadonlySet<Movement> = new Set<Movement>(['left', 'tibia-left', 'toes-left', 'left-side-up'])
const MIRRORED: ReadonlySet<Axis> = new Set<Axis>(['ry', 'rz', 'tx'])
const LEVELS: ReadonlySet<string> = new Set(SPINAL_LEVELS)

const pairAt = (joint: JointId, axis: Axis): Pair => {
  if (LEVELS.has(joint)) return SPINE[axis]
  if (joint === 'symphysis') return SYMPHYSIS[axis]
  if (joint === 'sacrococcygeal' || joint === 'intercoccygeal') return COCCYX[axis]
  if (joint === 'temporomandibular') return JAW[axis]
  const cut = joint.lastIndexOf('-')
  const side = joint.slice(cut + 1) as Side
  const row = LEFT_ROWS[joint.slice(0, cut)]
  if (row === undefined) throw new Error(`language: no movement words for joint "${joint}"`)
  const pair = row[axis]
  return side === 'right' && MIRRORED.has(axis) && !BODY_SIDED.has(pair[0]) ? swap(pair) : pair
}

/** Which movement a positive (+1) or negative (-1) value on this axis of this joint is. */
export const movementOf = (joint: JointId, axis: Axis, sign: 1 | -1): Movement =>
  pairAt(joint, axis)[sign === 1 ? 0 : 1]
