/** Spine and head: sagittal curves between endplates, balance over pelvis and base, levels of shoulders and head. */
import type { Side } from '#body'
import { dot, middle, subtract, toMillimetres } from '#math'
import type { Vec3 } from '#math'
import { heightDifference, levelAngle, plateSlope } from './angles.ts'
import { EVERY_STANCE, ON_A_BASE, ON_FEET, UPRIGHT, type Instrument } from './instrument.ts'
import { forward, type PosedBody } from './posed-body.ts'

/** Sagittal curve as the difference of two plate slopes; `sign` makes the named curve positive. */
function curve(id: string, lower: string, upper: string, sign: 1 | -1, extra: Partial<Instrument> = {}): Instrument {
  return {
    id,
    unit: 'deg',
    landmarks: [upper, lower].flatMap((plate) => [`${plate}-anterior`, `${plate}-posterior`]),
    formula:
      sign === 1
        ? `slope of ${lower} - slope of ${upper} in the sagittal plane`
        : `slope of ${upper} - slope of ${lower}`,
    source: 'convention',
    stances: EVERY_STANCE,
    read: (body) => sign * (plateSlope(body, lower) - plateSlope(body, upper)),
    ...extra,
  }
}

const curves: readonly Instrument[] = [
  curve('lordosis', 's1-superior', 'l1-superior', 1),
  curve('kyphosis', 't12-inferior', 't4-superior', -1),
  curve('cervical-lordosis', 'c7-inferior', 'c2-inferior', 1),
]

const soleOf = (body: PosedBody, side: Side): Vec3 =>
  middle(
    body.point(`heel-${side}`),
    middle(body.point(`forefoot-medial-${side}`), body.point(`forefoot-lateral-${side}`)),
  )

/** Middle of what carries the body from side to side. */
function baseMiddle(body: PosedBody): Vec3 {
  if (body.stance === 'sitting')
    return middle(body.point('ischial-tuberosity-left'), body.point('ischial-tuberosity-right'))
  if (body.stance === 'left-leg') return soleOf(body, 'left')
  if (body.stance === 'right-leg') return soleOf(body, 'right')
  return middle(soleOf(body, 'left'), soleOf(body, 'right'))
}

const BASE = ['heel', 'forefoot-medial', 'forefoot-lateral'].flatMap((name) => [`${name}-left`, `${name}-right`])

/** Sideways distance of a landmark from another point, mm; + = to the left. */
const aside = (
  id: string,
  landmark: string,
  from: string,
  stances: Instrument['stances'],
  origin: (body: PosedBody) => Vec3,
): Instrument => ({
  id,
  unit: 'mm',
  landmarks: [landmark, ...(from === 'base' ? BASE : [from])],
  formula: from === 'base' ? `${landmark}.x - middle of the base.x` : `${landmark}.x - ${from}.x`,
  source: 'convention',
  stances,
  read: (body) => toMillimetres(body.point(landmark)[0] - origin(body)[0]),
})
const sacrum = (body: PosedBody): Vec3 => body.point('s1-superior-centre')

const balance: readonly Instrument[] = [
  {
    id: 'sva',
    unit: 'mm',
    landmarks: ['c7-centre', 's1-superior-posterior'],
    formula: '(C7 - back upper corner of S1).f',
    source: 'D50',
    spread: { kind: 'mean', mean: -8.9, sd: 21.6, source: 'D50' },
    stances: UPRIGHT,
    read: (body) =>
      toMillimetres(dot(subtract(body.point('c7-centre'), body.point('s1-superior-posterior')), forward(body))),
  },
  aside('c7-offset-sacral', 'c7-centre', 's1-superior-centre', UPRIGHT, sacrum),
  aside('c7-offset-base', 'c7-centre', 'base', ON_A_BASE, baseMiddle),
  aside('head-offset', 'head-centre', 'base', ON_A_BASE, baseMiddle),
  aside('trunk-shift', 't8-centre', 's1-superior-centre', EVERY_STANCE, sacrum),
]

const height = (id: string, landmark: string, stances: Instrument['stances']): Instrument => ({
  id,
  unit: 'mm',
  landmarks: [`${landmark}-left`, `${landmark}-right`],
  formula: 'L.y - R.y',
  source: 'convention',
  stances,
  read: (body) => heightDifference(body.point(`${landmark}-left`), body.point(`${landmark}-right`)),
})

const levels: readonly Instrument[] = [
  height('shoulder-height', 'acromion', UPRIGHT),
  height('scapula-height', 'scapula-inferior-angle', UPRIGHT),
  height('fingertip-height', 'fingertip', ON_FEET),
  {
    id: 'head-roll',
    unit: 'deg',
    landmarks: ['eye-left', 'eye-right'],
    formula: 'atan2(L.y - R.y, L.x - R.x)',
    source: 'convention',
    stances: EVERY_STANCE,
    read: (body) => levelAngle(body.point('eye-left'), body.point('eye-right')),
  },
]

export const SPINE: readonly Instrument[] = [...curves, ...balance, ...levels]
