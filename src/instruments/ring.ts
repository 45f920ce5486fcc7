/** Inside the pelvic ring: hip bones against the sacrum (the pelvic frame), the three joints, the coccyx. */
import { AXES, SIDES, type Axis, type BodyId, type JointId } from '#body'
import { toDegrees, toMillimetres } from '#math'
import { EVERY_STANCE, type Instrument, type Spread } from './instrument.ts'
import type { PosedBody } from './posed-body.ts'

const SHIFTS: readonly Axis[] = AXES.slice(3)
const TURNS: readonly Axis[] = AXES.slice(0, 3)

const size = (body: PosedBody, joint: JointId, axes: readonly Axis[]): number =>
  Math.hypot(...axes.map((axis) => body.displacement(joint, axis)))

/** By the shape of the bones alone the two sides differ this much, degrees. */
const SHAPE_ANGLE: Spread = { kind: 'up-to', limit: 11, source: 'F13' }

const hipBones: readonly Instrument[] = [
  {
    id: 'innominate-torsion',
    unit: 'deg',
    landmarks: ['sacrum', 'innominate-left', 'innominate-right'],
    formula: 'v = log(Rsacrum^T Rinnominate): L v.x - R v.x',
    source: 'convention',
    spread: SHAPE_ANGLE,
    stances: EVERY_STANCE,
    read: (body) =>
      toDegrees(body.relative('sacrum', 'innominate-left')[0] - body.relative('sacrum', 'innominate-right')[0]),
  },
  ...SIDES.map((side): Instrument => {
    const bone: BodyId = `innominate-${side}`
    return {
      id: `flare-${side}`,
      unit: 'deg',
      landmarks: ['sacrum', bone],
      formula: 'log(Rsacrum^T Rinnominate).y',
      source: 'convention',
      stances: EVERY_STANCE,
      read: (body) => toDegrees(body.relative('sacrum', bone)[1]),
    }
  }),
]

const sacroiliac: readonly Instrument[] = SIDES.flatMap((side): Instrument[] => {
  const joint: JointId = `sij-${side}`
  const common = { landmarks: [joint], stances: EVERY_STANCE }
  return [
    {
      ...common,
      id: `sij-${side}-rotation`,
      unit: 'deg',
      formula: '|(rx, ry, rz)| of the joint',
      source: 'A06',
      spread: { kind: 'up-to', limit: 3.6, source: 'A06' },
      read: (body) => toDegrees(size(body, joint, TURNS)),
    },
    {
      ...common,
      id: `sij-${side}-shift`,
      unit: 'mm',
      formula: '|(tx, ty, tz)| of the joint',
      source: 'A06',
      spread: { kind: 'up-to', limit: 2, source: 'A06' },
      read: (body) => toMillimetres(size(body, joint, SHIFTS)),
    },
  ]
})

const SYMPHYSIS = [
  ['symphysis-step', 'ty'],
  ['symphysis-gap', 'tx'],
  ['symphysis-depth', 'tz'],
] as const

const symphysis: readonly Instrument[] = SYMPHYSIS.map(([id, axis]): Instrument => ({
  id,
  unit: 'mm',
  landmarks: ['symphysis'],
  formula: `${axis} of the joint, left against right in their half-way frame`,
  source: 'B01',
  ...(id === 'symphysis-step' ? { spread: { kind: 'up-to', limit: 2, source: 'B01' } as const } : {}),
  stances: EVERY_STANCE,
  read: (body) => toMillimetres(body.displacement('symphysis', axis)),
}))

const coccyx: readonly Instrument[] = [
  {
    id: 'coccyx-angle',
    unit: 'deg',
    landmarks: ['sacrum', 'coccyx-2'],
    formula: 'log(Rsacrum^T Rcoccyx-2).x',
    source: 'C02',
    stances: EVERY_STANCE,
    read: (body) => toDegrees(body.relative('sacrum', 'coccyx-2')[0]),
  },
]

export const RING: readonly Instrument[] = [...hipBones, ...sacroiliac, ...symphysis, ...coccyx]
