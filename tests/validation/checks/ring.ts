import { cross, subtract } from '#math'
import type { Vec3 } from '#math'
import type { Axis, Case } from '#body'
import { neutral, spacing } from '../runs.ts'
import type { Run, Runs } from '../runs.ts'
import { between, holds, near, shown } from '../verdict.ts'
import type { Finding } from '../verdict.ts'

/** The pelvic ring and its geometry, the coccyx, the head. */

const SIDES = ['left', 'right'] as const
const LIFTS = [5, 10, 15, 20, 30] as const

/** Pitch of a line in the sagittal plane, degrees. */
const pitch = (from: Vec3, to: Vec3): number => (Math.atan2(to[1] - from[1], to[2] - from[2]) * 180) / Math.PI

const size = (run: Run, side: 'left' | 'right', what: 'rotation' | 'shift'): number => run.value(`sij-${side}-${what}`)

/** Everyday inputs that hold no joint of the ring. */
const EVERYDAY: readonly Omit<Case, 'version'>[] = [
  ...LIFTS.map((left) => ({ lift: { left } })),
  { target: { 'pelvic-tilt-change': 10 } },
  { target: { 'pelvic-tilt-change': -10 } },
  { stance: 'supine' },
]

const largest = (runs: Runs, what: 'rotation' | 'shift'): number =>
  Math.max(...EVERYDAY.flatMap((input) => SIDES.map((side) => size(runs.of(input), side, what))))

function refuses(runs: Runs, axis: Axis, value: number): boolean {
  const { status } = runs.simulation.solve({ version: 1, impose: { 'sij-left': { [axis]: value } } })
  return status === 'refused'
}

/** The tip of the coccyx seen from the sacrum (left, up, forward along its upper plate), mm. */
function tipFromSacrum(run: Run): number[] {
  const [s1, left, front] = ['s1-superior-centre', 's1-superior-left', 's1-superior-anterior'].map((name) =>
    run.point(name),
  ) as [Vec3, Vec3, Vec3]
  const x = subtract(left, s1)
  const z = subtract(front, s1)
  const y = cross(z, x)
  const tip = subtract(run.point('coccyx-tip'), s1)
  return [x, y, z].map((axis) => {
    const length = Math.hypot(...axis)
    return (tip[0] * axis[0] + tip[1] * axis[1] + tip[2] * axis[2]) / length
  })
}

/** Sacrococcygeal and intercoccygeal angle together, degrees, and the tip against the sacrum, mm. */
function coccyxChange(runs: Runs): readonly Finding[] {
  const supine = runs.of({ stance: 'supine' })
  const standing = runs.of({})
  const [a, b] = [tipFromSacrum(supine), tipFromSacrum(standing)]
  const moved = Math.hypot(...b.map((value, i) => value - a[i]!))
  return [
    near({
      what: 'sacrococcygeal angle, supine to standing (an assumed rest)',
      model: standing.value('coccyx-angle') - supine.value('coccyx-angle'),
      expected: 10,
      tolerance: 5,
      unit: '°',
    }),
    near({ what: 'tip against the sacrum', model: moved, expected: 7.9, tolerance: 4, unit: 'mm' }),
  ]
}

export const RING_CHECKS: { readonly [id: string]: (runs: Runs) => readonly Finding[] } = {
  F03: (runs) => [
    between('largest SI rotation in everyday inputs', largest(runs, 'rotation'), 0, 3.6, '°'),
    between('largest SI shift in everyday inputs', largest(runs, 'shift'), 0, 2, 'mm'),
  ],
  F06: (runs) => [
    holds(
      'asking an SI joint for more than 8° or 8 mm is refused, 8 is not',
      refuses(runs, 'rx', 8.1) && refuses(runs, 'ty', -8.1) && !refuses(runs, 'rx', 8),
      'refused',
    ),
  ],
  F07: (runs) => {
    const rest = runs.of({}).value('pelvic-incidence')
    const change = Math.max(...EVERYDAY.map((input) => Math.abs(runs.of(input).value('pelvic-incidence') - rest)))
    return [between('largest change of pelvic incidence in everyday inputs', change, 0, 2.3, '°')]
  },
  H01: (runs) => {
    const [asis, psis, pubis] = ['asis-left', 'psis-left', 'pubic-tubercle-left'].map((name) =>
      neutral(runs, name),
    ) as [Vec3, Vec3, Vec3]
    // The reference position of the specimens: ASIS and pubis in one vertical plane.
    const angle = -(pitch(psis, asis) - (pitch(pubis, asis) - 90))
    return [
      near({
        what: 'ASIS below PSIS, pelvis in the reference position',
        model: angle,
        expected: 13,
        tolerance: 5,
        unit: '°',
        change: false,
      }),
    ]
  },
  H04: (runs) => [
    near({
      what: 'hip spacing over ASIS spacing',
      model: spacing(runs, 'femoral-head') / spacing(runs, 'asis'),
      expected: 0.72,
      tolerance: 0.1,
      change: false,
    }),
  ],
  H02: (runs) => {
    const torsion = runs.of({ lengthen: { 'femur-left': 6 } }).value('innominate-torsion')
    return [holds('left leg longer goes with right side anterior', torsion < 0, shown(torsion, '°'), 'direction only')]
  },
  L04: coccyxChange,
  M02: (runs) => [
    between(
      'largest head roll, lifts of 5 to 30 mm (a goal)',
      Math.max(...LIFTS.map((left) => Math.abs(runs.of({ lift: { left } }).value('head-roll')))),
      0,
      2.5,
      '°',
    ),
  ],
  P03: (runs) => {
    const { joints } = runs.simulation.model
    const centre = (id: string) => joints.find((joint) => joint.id === id)!.centre
    const [, down, forward] = subtract(centre('hip-left'), centre('sij-left'))
    // One degree about a transverse axis through the SI joint, the ring open.
    const perDegree = (Math.PI / 180) * 1000
    const turned = { impose: { 'sij-left': { rx: 2 } }, stiffness: { symphysis: 0.01 } }
    const imposed = runs.of({ stance: 'supine', ...turned })
    const seated = runs.of({ stance: 'long-sitting', ...turned })
    return [
      between('hip centre down per degree, open ring', forward * perDegree, 0.56, 1.26, 'mm/°'),
      between('hip centre back per degree, open ring', -down * perDegree, 0.96, 1.92, 'mm/°'),
      holds(
        'turned anterior, the leg reads longer lying',
        imposed.value('leg-length-supine') > 0,
        shown(imposed.value('leg-length-supine') / 2, 'mm/°'),
      ),
      holds(
        'turned anterior, the leg shortens from lying to long sitting',
        seated.value('leg-length-long-sitting') < imposed.value('leg-length-supine'),
        `${shown(imposed.value('leg-length-supine'))} to ${shown(seated.value('leg-length-long-sitting'), 'mm')}`,
      ),
    ]
  },
}
