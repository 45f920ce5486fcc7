/** Pelvis in space: obliquity and heights in the world, sagittal angles in the plane of the hip axis. */
import { dot, middle, subtract, toDegrees } from '#math'
import type { Vec3 } from '#math'
import { heightDifference, levelAngle, plateSlope, plateTilt } from './angles.ts'
import { EVERY_STANCE, type Instrument, type Spread } from './instrument.ts'
import { forward, type PosedBody } from './posed-body.ts'

/** By the shape of the bones alone healthy hip bones differ this much in height, mm. */
const SHAPE_HEIGHT: Spread = { kind: 'up-to', limit: 16, source: 'F13' }

const LEVELS = [
  ['crests', 'iliac-crest'],
  ['asis', 'asis'],
  ['psis', 'psis'],
  ['femoral-heads', 'femoral-head'],
] as const

const levels: readonly Instrument[] = LEVELS.flatMap(([name, landmark]): Instrument[] => {
  const left = `${landmark}-left`
  const right = `${landmark}-right`
  const common = { landmarks: [left, right], source: 'convention', stances: EVERY_STANCE }
  return [
    {
      ...common,
      id: `obliquity-${name}`,
      unit: 'deg',
      formula: 'atan2(L.y - R.y, L.x - R.x)',
      read: (body) => levelAngle(body.point(left), body.point(right)),
    },
    {
      ...common,
      id: `height-${name}`,
      unit: 'mm',
      formula: 'L.y - R.y',
      ...(name === 'crests' ? { spread: SHAPE_HEIGHT } : {}),
      read: (body) => heightDifference(body.point(left), body.point(right)),
    },
  ]
})

const between = (body: PosedBody, name: string): Vec3 => middle(body.point(`${name}-left`), body.point(`${name}-right`))

/** Angle of the line from `low` to `high` against the vertical in the sagittal plane, degrees; + = high is forward. */
function lean(body: PosedBody, low: Vec3, high: Vec3): number {
  const d = subtract(high, low)
  return toDegrees(Math.atan2(dot(d, forward(body)), d[1]))
}

/** Angle between the normal of the S1 plate and the line to the hip axis, both in the sagittal plane, degrees. */
function incidence(body: PosedBody): number {
  const f = forward(body)
  const plate = subtract(body.point('s1-superior-anterior'), body.point('s1-superior-posterior'))
  const toHips = subtract(between(body, 'femoral-head'), body.point('s1-superior-centre'))
  // Down along the normal of the plate: its forward edge turned by a right angle, (f, y) -> (y, -f).
  const normal: readonly [number, number] = [plate[1], -dot(plate, f)]
  const line: readonly [number, number] = [dot(toHips, f), toHips[1]]
  return toDegrees(Math.atan2(normal[0] * line[1] - normal[1] * line[0], normal[0] * line[0] + normal[1] * line[1]))
}

const HIPS_AND_S1 = ['femoral-head-left', 'femoral-head-right', 's1-superior-centre'] as const
const S1_EDGES = ['s1-superior-anterior', 's1-superior-posterior'] as const

const sagittal: readonly Instrument[] = [
  {
    id: 'pelvic-plane-tilt',
    unit: 'deg',
    landmarks: ['asis-left', 'asis-right', 'pubic-tubercle-left', 'pubic-tubercle-right'],
    formula: 'a = mid ASIS - mid pubic tubercles: atan2(a.f, a.y)',
    source: 'convention',
    stances: EVERY_STANCE,
    read: (body) => lean(body, between(body, 'pubic-tubercle'), between(body, 'asis')),
  },
  {
    id: 'pelvic-incidence',
    unit: 'deg',
    landmarks: [...HIPS_AND_S1, ...S1_EDGES],
    formula: 'angle in the sagittal plane from the downward normal of the S1 plate to mid hips - S1; = PT + SS',
    source: 'D57',
    spread: { kind: 'mean', mean: 51, sd: 9.4, source: 'D50' },
    stances: EVERY_STANCE,
    read: incidence,
  },
  {
    id: 'pelvic-tilt',
    unit: 'deg',
    landmarks: HIPS_AND_S1,
    formula: 'a = S1 - mid hips: atan2(-a.f, a.y)',
    source: 'D57',
    spread: { kind: 'mean', mean: 11.1, sd: 5.6, source: 'D50' },
    stances: EVERY_STANCE,
    read: (body) => -lean(body, between(body, 'femoral-head'), body.point('s1-superior-centre')),
  },
  {
    id: 'sacral-slope',
    unit: 'deg',
    landmarks: S1_EDGES,
    formula: 'a = front - back edge of S1: atan2(-a.y, a.f)',
    source: 'D57',
    stances: EVERY_STANCE,
    read: (body) => plateSlope(body, 's1-superior'),
  },
]

const base: readonly Instrument[] = [
  {
    id: 'sacral-base',
    unit: 'deg',
    landmarks: ['s1-superior-left', 's1-superior-right'],
    formula: 'atan2(L.y - R.y, L.x - R.x)',
    source: 'convention',
    stances: EVERY_STANCE,
    read: (body) => plateTilt(body, 's1-superior'),
  },
  {
    id: 'sacral-base-height',
    unit: 'mm',
    landmarks: ['s1-superior-left', 's1-superior-right'],
    formula: 'L.y - R.y',
    source: 'convention',
    stances: EVERY_STANCE,
    read: (body) => heightDifference(body.point('s1-superior-left'), body.point('s1-superior-right')),
  },
]

export const PELVIS: readonly Instrument[] = [...levels, ...sagittal, ...base]
