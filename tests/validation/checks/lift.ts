import { toDegrees } from '#math'
import { lumbarCurve, neutral, spacing } from '../runs.ts'
import type { Run, Runs } from '../runs.ts'
import { between, holds, near, shown } from '../verdict.ts'
import type { Finding } from '../verdict.ts'

/** Legs of unequal length: what pelvis, spine and load do. Lifts are under the left foot. */

const lifted = (runs: Runs, left: number): Run => runs.of(left === 0 ? {} : { lift: { left } })
const STEPS = [5, 10, 15, 20, 30] as const
/** mm; the usual size of the small experiments. */
const USUAL = 10

const cobbOf = (run: Run): number => lumbarCurve(run)?.angle ?? 0
const rising = (values: readonly number[]): boolean => values.every((v, i) => i === 0 || v >= values[i - 1]! - 1e-6)
const list = (values: readonly number[]): string => values.map((v) => shown(v)).join(' / ')
const at = (runs: Runs, lifts: readonly number[], read: (run: Run) => number): number[] =>
  lifts.map((mm) => read(lifted(runs, mm)))

const mean = (v: readonly number[]): number => v.reduce((s, a) => s + a, 0) / v.length
/** Largest distance from the first value. */
const most = (values: readonly number[]): number => Math.max(...values.map((v) => Math.abs(v - values[0]!)))

/** Coefficient of determination of a line through the points. */
function straightness(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  x.forEach((a, i) => {
    xy += (a - mx) * (y[i]! - my)
    xx += (a - mx) ** 2
    yy += (y[i]! - my) ** 2
  })
  return (xy * xy) / (xx * yy)
}

/** Short (right) side anterior and long (left) side posterior, relative to the sacrum. */
function torsionSign(runs: Runs): Finding {
  const run = lifted(runs, USUAL)
  const [left, right] = [run.joint('sij-left', 'rx'), run.joint('sij-right', 'rx')]
  return holds(
    'short side turns anterior against long side',
    right - left > 0 && run.value('innominate-torsion') < 0,
    `left ${shown(left)}, right ${shown(right)}, torsion ${shown(run.value('innominate-torsion'), '°')}`,
  )
}

const LOAD_LIFTS = [10, 20] as const
function loadSign(runs: Runs, full: 'reproduced' | 'direction only' = 'reproduced'): Finding {
  const loads = at(runs, LOAD_LIFTS, (run) => run.value('load-left'))
  return holds(
    'quiet standing loads the long leg',
    loads.every((load) => load > 50),
    `${list(loads)} % on the long leg at 10 / 20 mm`,
    full,
  )
}

function monotoneCurve(runs: Runs, full: 'reproduced' | 'direction only'): Finding {
  const curves = at(runs, [0, 10, 20, 30], cobbOf)
  return holds(
    'frontal curve grows with the difference',
    rising(curves),
    `${list(curves)} ° at 0 / 10 / 20 / 30 mm`,
    full,
  )
}

function convexShort(runs: Runs): Finding {
  const sides = [10, 20, 30].map((mm) => lumbarCurve(lifted(runs, mm))?.convex ?? 'none')
  return holds(
    'curve convex to the short (right) side',
    sides.every((side) => side === 'right'),
    sides.join(', '),
  )
}

/** Share of the curve that goes when a lift equals the difference of the legs. */
function corrected(runs: Runs): number {
  const before = runs.of({ lengthen: { 'femur-left': USUAL } })
  const after = runs.of({ lengthen: { 'femur-left': USUAL }, lift: { right: USUAL } })
  return 100 * (1 - cobbOf(after) / cobbOf(before))
}

const RIGID = {
  chain: 0,
  goals: {
    'head-level': false,
    'gaze-horizontal': false,
    'facing-forward': false,
    'head-over-base': false,
    'c7-over-base': false,
    'trunk-upright': false,
    'centre-of-mass': false,
    'pelvis-square': false,
    'arms-plumb': false,
  },
} as const

/** Long minus short leg, % of body weight. */
function extraLoad(percent: number): Finding {
  const found = between('extra load of the long leg at 10 mm', percent, 5, 28, '%')
  return found.verdict === 'not reproduced' && percent > 0 ? { ...found, verdict: 'direction only' } : found
}

export const LIFT_CHECKS: { readonly [id: string]: (runs: Runs) => readonly Finding[] } = {
  A01: (runs) => {
    const run = lifted(runs, 30)
    const slope = -run.value('innominate-torsion') / 2 / run.value('obliquity-femoral-heads')
    return [near({ what: 'torsion per joint per degree of obliquity', model: slope, expected: 0.15, tolerance: 0.08 })]
  },
  A02: (runs) => [
    torsionSign(runs),
    holds(
      '15 mm tilts the crests by 1.2° or more, lifted side high',
      lifted(runs, 15).value('obliquity-crests') >= 1.2,
      shown(lifted(runs, 15).value('obliquity-crests'), '°'),
    ),
  ],
  A03: (runs) => {
    const sizes = [6.4, 9.5, 12.7, 15.9, 19.1, 22.2]
    const torsion = at(runs, sizes, (run) => run.value('innominate-torsion'))
    return [
      torsionSign(runs),
      between('straight line of torsion over 6.4 to 22.2 mm (R²)', straightness(sizes, torsion), 0.98, 1),
    ]
  },
  A04: (runs) => {
    const torsion = at(runs, STEPS, (run) => -run.value('innominate-torsion'))
    return [torsionSign(runs), holds('torsion grows with the difference', rising(torsion), `${list(torsion)} °`)]
  },
  A05: (runs) => {
    const run = lifted(runs, USUAL)
    const ratio = run.value('height-psis') / run.value('height-femoral-heads')
    return [between('height difference at the dimples over that at the femoral heads', ratio, 0.55, 0.75)]
  },
  A06: (runs) => {
    const lordosis = at(runs, [0, 10, 20, 30, 40], (run) => run.value('lordosis'))
    const kyphosis = at(runs, [0, 10, 20, 30, 40], (run) => run.value('kyphosis'))
    return [
      between('largest change of lordosis, 0 to 40 mm', most(lordosis), 0, 3, '°'),
      between('largest change of kyphosis, 0 to 40 mm', most(kyphosis), 0, 3, '°'),
      holds(
        'obliquity and torsion grow',
        rising(at(runs, [0, 10, 20, 30, 40], (run) => run.value('obliquity-crests'))) &&
          rising(at(runs, [0, 10, 20, 30, 40], (run) => -run.value('innominate-torsion'))),
        `crests ${list(at(runs, [10, 20, 30, 40], (run) => run.value('obliquity-crests')))} °`,
      ),
    ]
  },
  A07: (runs) => {
    const [small, large] = at(runs, [12.4, 27.2], (run) => run.value('obliquity-crests')) as [number, number]
    const curve = at(runs, [12.4, 27.2], (run) => run.value('trunk-shift'))
    return [
      holds('27.2 mm gives more obliquity than 12.4 mm', large > small, `${shown(small)} and ${shown(large, '°')}`),
      holds(
        'relative growth of the trunk is not above that of the pelvis',
        curve[1]! / curve[0]! <= (large / small) * 1.1,
        `trunk ×${shown(curve[1]! / curve[0]!)}, pelvis ×${shown(large / small)}`,
      ),
    ]
  },
  A08: (runs) => [loadSign(runs), torsionSign(runs)],
  B02: (runs) => {
    const run = lifted(runs, USUAL)
    const [crest, sacrum, curve] = [run.value('obliquity-crests'), run.value('sacral-base'), cobbOf(run)]
    return [
      holds(
        'crest tilt > sacral tilt > lumbar curve',
        crest > sacrum && sacrum > curve,
        `${list([crest, sacrum, curve])} °`,
        'direction only',
      ),
    ]
  },
  B03: (runs) => [convexShort(runs), monotoneCurve(runs, 'direction only')],
  B04: (runs) => {
    const change = lifted(runs, USUAL).value('lordosis') - lifted(runs, 0).value('lordosis')
    return [near({ what: 'change of lordosis at 10 mm', model: change, expected: 0, tolerance: 1, unit: '°' })]
  },
  B05: (runs) => [monotoneCurve(runs, 'reproduced')],
  B06: (runs) => {
    const load = lifted(runs, USUAL).value('load-left') - 50
    return [
      convexShort(runs),
      between('curve gone when the lift equals the difference (by construction)', corrected(runs), 90, 110, '%'),
      extraLoad(2 * load),
    ]
  },
  B07: (runs) => {
    const run = lifted(runs, 11)
    return [
      between('obliquity of this run', run.value('obliquity-femoral-heads'), 3, 4.2, '°'),
      between('change of curve for a change of obliquity of about 3.5°', cobbOf(run), 0, 5, '°'),
    ]
  },
  B09: (runs) => [
    holds('curve falls when the difference is corrected', corrected(runs) > 0, `-${shown(corrected(runs))} %`),
  ],
  B10: (runs) => [monotoneCurve(runs, 'direction only')],
  B12: (runs) => [loadSign(runs, 'direction only')],
  C02: (runs) => [between('curve gone after levelling (by construction)', corrected(runs), 55, 110, '%')],
  C04: (runs) => {
    const shifts = at(runs, [5, 10, 15], (run) => Math.abs(run.value('c7-offset-sacral')))
    return [between('largest change of the C7 to sacrum offset, 5 to 15 mm', Math.max(...shifts), 0, 6.79, 'mm')]
  },
  C06: (runs) => [
    holds('posture goes toward symmetry (by construction)', corrected(runs) > 0, `-${shown(corrected(runs))} %`),
  ],
  D03: (runs) => [loadSign(runs, 'direction only')],
  P01: (runs) => {
    const width = spacing(runs, 'femoral-head')
    return STEPS.map((mm) => {
      const bound = toDegrees(Math.asin(mm / width))
      const share = (100 * lifted(runs, mm).value('obliquity-femoral-heads')) / bound
      return between(`obliquity in % of the rigid bound at ${mm} mm`, share, mm <= 20 ? 80 : 0, 101, '%')
    })
  },
  P02: (runs) => {
    const run = lifted(runs, USUAL)
    const wide = (name: string) => (USUAL * spacing(runs, name)) / spacing(runs, 'femoral-head')
    const plate = neutral(runs, 's1-superior-left')[0] - neutral(runs, 's1-superior-right')[0]
    const s1 = (USUAL * plate) / spacing(runs, 'femoral-head')
    return [
      near({
        what: "PSIS height difference at 10 mm, from this body's widths",
        model: run.value('height-psis'),
        expected: wide('psis'),
        tolerance: 0.1 * wide('psis'),
        unit: 'mm',
      }),
      near({
        what: "height difference across S1 at 10 mm, from this body's widths",
        model: run.value('sacral-base-height'),
        expected: s1,
        tolerance: 0.1 * s1,
        unit: 'mm',
      }),
    ]
  },
  P04: (runs) => {
    const rigid = runs.of({ ...RIGID, lift: { left: USUAL } })
    const height = neutral(runs, 'c7-centre')[1] - neutral(runs, 's1-superior-centre')[1]
    const tilt = Math.tan((rigid.value('obliquity-femoral-heads') * Math.PI) / 180)
    const free = lifted(runs, USUAL)
    const bound = height * Math.tan((free.value('obliquity-femoral-heads') * Math.PI) / 180)
    return [
      near({
        what: 'rigid spine, goals off: C7 to the short side, 10 mm',
        model: -rigid.value('c7-offset-sacral'),
        expected: height * tilt,
        tolerance: 0.1 * height * tilt,
        unit: 'mm',
      }),
      between(
        'standing: C7 shift in % of the rigid bound',
        (-100 * free.value('c7-offset-sacral')) / bound,
        0,
        20,
        '%',
      ),
    ]
  },
  P05: (runs) => [loadSign(runs)],
}
