import type { Run, Runs } from '../runs.ts'
import { neutral, runsOf } from '../runs.ts'
import { between, holds, near, shown } from '../verdict.ts'
import type { Finding } from '../verdict.ts'

/** Pelvic incidence and its companions, pelvic tilt and lordosis, feet and pelvis. */

const tilted = (runs: Runs, angle: number): Run =>
  runs.of(angle === 0 ? {} : { target: { 'pelvic-tilt-change': angle } })
const change = (run: Run, rest: Run, id: string): number => run.value(id) - rest.value(id)
/** Age at which regressions with age are read: the middle of their population. */
const AGE = 45

/** Lordosis per degree of pelvic tilt as skin markers on ASIS and PSIS see it. */
function slope(runs: Runs, target: number): Finding {
  const [run, rest] = [tilted(runs, target), tilted(runs, 0)]
  const tilt = change(run, rest, 'pelvic-plane-tilt')
  return near({
    what: `lordosis per degree of hip bone tilt (hip bones ${shown(tilt, '°')}, sacrum ${shown(target, '°')})`,
    model: change(run, rest, 'lordosis') / tilt,
    expected: 1,
    tolerance: 0.2,
  })
}

function lines(runs: Runs, ll: number, pt: number | null, ss: number | null): Finding[] {
  const rest = runs.of({})
  const found = [
    near({
      what: 'lordosis for this incidence',
      model: rest.value('lordosis'),
      expected: ll,
      tolerance: 9,
      unit: '°',
      change: false,
    }),
  ]
  if (pt !== null)
    found.push(
      near({
        what: 'pelvic tilt',
        model: rest.value('pelvic-tilt'),
        expected: pt,
        tolerance: 5.3,
        unit: '°',
        change: false,
      }),
    )
  if (ss !== null)
    found.push(
      near({
        what: 'sacral slope',
        model: rest.value('sacral-slope'),
        expected: ss,
        tolerance: 5.3,
        unit: '°',
        change: false,
      }),
    )
  return found
}

/** Lordosis between the upper plates of L4 and S1 as a share of that between L1 and S1. */
function lowerShare(runs: Runs): number {
  const slopeOf = (plate: string) => {
    const [front, back] = [neutral(runs, `${plate}-anterior`), neutral(runs, `${plate}-posterior`)]
    return (Math.atan2(back[1] - front[1], front[2] - back[2]) * 180) / Math.PI
  }
  return (100 * (slopeOf('s1-superior') - slopeOf('l4-superior'))) / (slopeOf('s1-superior') - slopeOf('l1-superior'))
}

const shaped = new Map<number, Run>()
/** The standing body of a pelvic incidence, degrees. */
function ofIncidence(pelvicIncidence: number): Run {
  let run = shaped.get(pelvicIncidence)
  if (!run) shaped.set(pelvicIncidence, (run = runsOf({ sex: 'female', pelvicIncidence }).of({})))
  return run
}

/** The incidences a body can be built with, from edge to edge. */
const INCIDENCES = [35, 45, 55, 65, 75] as const

/** Reading of the body that is furthest off its line, over all incidences. */
function furthest(what: string, id: string, line: (pi: number) => number, tolerance: number): Finding {
  const off = INCIDENCES.map((pi) => ofIncidence(pi).value(id) - line(pi))
  const worst = off.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
  return between(`${what} off its line, worst of incidence 35 to 75`, worst, -tolerance, tolerance, '°')
}

const everted = (runs: Runs, degrees: number, both: boolean): Run =>
  runs.of({ foot: { right: { pronation: degrees }, ...(both ? { left: { pronation: degrees } } : {}) } })

export const SAGITTAL_CHECKS: { readonly [id: string]: (runs: Runs) => readonly Finding[] } = {
  I01: (runs) => [slope(runs, 11.4), slope(runs, -8.7)],
  I02: (runs) => {
    const rest = tilted(runs, 0)
    const [front, back] = [tilted(runs, 10), tilted(runs, -10)]
    return [
      holds(
        'lordosis deepens forward and flattens backward',
        change(front, rest, 'lordosis') > 0 && change(back, rest, 'lordosis') < 0,
        `${shown(change(front, rest, 'lordosis'))} and ${shown(change(back, rest, 'lordosis'), '°')}`,
      ),
      between(
        'change of kyphosis for 10° either way',
        Math.max(Math.abs(change(front, rest, 'kyphosis')), Math.abs(change(back, rest, 'kyphosis'))),
        0,
        3,
        '°',
      ),
    ]
  },
  I03: (runs) => {
    const run = tilted(runs, -10)
    const [l5, ...rest] = run.profile.slice(0, 5).map(({ flexion }) => Math.abs(flexion))
    const above = rest.reduce((sum, angle) => sum + angle, 0)
    return [
      holds('L1-L5 takes far more of it than L5/S1', above > 3 * l5!, `${shown(above)} against ${shown(l5!, '°')}`),
    ]
  },
  I04: (runs) => {
    const pi = runs.of({}).value('pelvic-incidence')
    return [
      ...lines(runs, 0.54 * pi + 27.6, 0.44 * pi - 11.4, 0.54 * pi + 11.9),
      furthest('lordosis', 'lordosis', (x) => 0.54 * x + 27.6, 9),
      furthest('pelvic tilt', 'pelvic-tilt', (x) => 0.44 * x - 11.4, 5.3),
      furthest('sacral slope', 'sacral-slope', (x) => 0.54 * x + 11.9, 5.3),
    ]
  },
  I05: () => {
    const [flat, middle, steep] = [40, 53, 66].map(ofIncidence) as [Run, Run, Run]
    const list = (id: string) => [flat, middle, steep].map((run) => shown(run.value(id))).join(' / ')
    const rising = (id: string) => flat.value(id) < middle.value(id) && middle.value(id) < steep.value(id)
    return [
      holds(
        'a small incidence is flat, a large one pronounced: sacral slope at 40, 53, 66°',
        rising('sacral-slope'),
        `${list('sacral-slope')} °`,
      ),
      holds('lordosis at 40, 53, 66°', rising('lordosis'), `${list('lordosis')} °`),
    ]
  },
  I06: (runs) => {
    const poses = [runs.of({}), runs.of({ lift: { left: 20 } }), tilted(runs, 10), runs.of({ stance: 'supine' })]
    const off = poses.map((p) =>
      Math.abs(p.value('pelvic-incidence') - p.value('pelvic-tilt') - p.value('sacral-slope')),
    )
    const pi = runs.of({}).value('pelvic-incidence')
    const rest = runs.of({})
    const inside = (what: string, id: string, expected: number, residual: number) =>
      near({ what, model: rest.value(id), expected, tolerance: 2 * residual, unit: '°', change: false })
    return [
      between('largest |PI - PT - SS| over four poses', Math.max(...off), 0, 0.1, '°'),
      inside('lordosis on its line', 'lordosis', 7.32 + 0.701 * pi, 8.86),
      inside('sacral slope on its line', 'sacral-slope', 5.14 + 0.653 * pi, 5.27),
      inside('pelvic tilt on its line', 'pelvic-tilt', -5.14 + 0.347 * pi, 5.27),
    ]
  },
  I07: (runs) => lines(runs, 32.9 + 0.6 * runs.of({}).value('pelvic-incidence') - 0.23 * AGE, null, null),
  I09: (runs) => {
    const means = [
      ['standing', runs.of({}), [54.8, 9.8], [12.1, 6.3], [37.1, 6.3]],
      ['sitting (an assumed rest)', runs.of({ stance: 'sitting' }), [15.9, 14.6], [37.7, 10.4], [11.3, 10.8]],
      ['supine (an assumed rest)', runs.of({ stance: 'supine' }), [50.2, 9.6], [9.5, 5.1], [41, 7.2]],
    ] as const
    return means.flatMap(([stance, run, ll, pt, ss]) =>
      (
        [
          ['lordosis', ll],
          ['pelvic-tilt', pt],
          ['sacral-slope', ss],
        ] as const
      ).map(([id, [expected, tolerance]]) =>
        near({ what: `${stance}: ${id}`, model: run.value(id), expected, tolerance, unit: '°', change: false }),
      ),
    )
  },
  I11: (runs) => [between('L4-S1 share of lordosis standing', lowerShare(runs), 65, 75, '%')],
  I12: () =>
    (
      [
        [36, 4, 18],
        [42.5, 8, 13],
        [52.5, 12, 9],
        [62.5, 16, 6],
        [72.5, 20, 2],
      ] as const
    ).flatMap(([pi, tilt, more]) => [
      near({
        what: `pelvic tilt at incidence ${pi}°`,
        model: ofIncidence(pi).value('pelvic-tilt'),
        expected: tilt,
        tolerance: 5,
        unit: '°',
        change: false,
      }),
      near({
        what: `lordosis minus incidence at incidence ${pi}°`,
        model: ofIncidence(pi).value('lordosis') - pi,
        expected: more,
        tolerance: 9,
        unit: '°',
        change: false,
      }),
    ]),
  J01: (runs) => {
    const rest = runs.of({})
    const [both, right] = [everted(runs, 10, true), everted(runs, 10, false)]
    return [
      near({
        what: 'forward tilt, both feet everted 10°',
        model: change(both, rest, 'pelvic-plane-tilt'),
        expected: 1.57,
        tolerance: 1,
        unit: '°',
      }),
      near({
        what: 'forward tilt, right foot only',
        model: change(right, rest, 'pelvic-plane-tilt'),
        expected: 1.41,
        tolerance: 1,
        unit: '°',
      }),
      near({
        what: 'obliquity, right foot only (right low)',
        model: right.value('obliquity-crests'),
        expected: 1.46,
        tolerance: 1,
        unit: '°',
      }),
    ]
  },
  J02: (runs) => {
    const run = everted(runs, 10, true)
    // Inward turns, + on both sides.
    const shank = run.turn('shank-right', 1)
    const hip = run.joint('hip-right', 'ry')
    const pelvis = change(run, runs.of({}), 'pelvic-plane-tilt')
    return [
      holds(
        'shank and hip turn inward, pelvis forward, in falling size',
        shank > 0 && hip > 0 && pelvis > 0 && shank >= hip && hip >= pelvis,
        `${shown(shank)}, ${shown(hip)}, ${shown(pelvis, '°')}`,
      ),
    ]
  },
  J03: (runs) => [
    between(
      'change of lordosis, both feet everted 15°',
      Math.abs(change(everted(runs, 15, true), runs.of({}), 'lordosis')),
      0,
      1,
      '°',
    ),
  ],
  J04: (runs) => {
    const [rest, heels] = [runs.of({}), runs.of({ lift: { left: { heel: 15 }, right: { heel: 15 } } })]
    const one = runs.of({ lift: { left: { heel: 15 } } })
    return [
      holds(
        'raised heels change the tilt of the pelvis, one raised heel its torsion',
        Math.abs(change(heels, rest, 'pelvic-plane-tilt')) > 0.05 && Math.abs(one.value('innominate-torsion')) > 0.05,
        `${shown(change(heels, rest, 'pelvic-plane-tilt'))} and ${shown(one.value('innominate-torsion'), '°')}`,
      ),
      between('change of lordosis, heels 15 mm', Math.abs(change(heels, rest, 'lordosis')), 0, 1, '°'),
    ]
  },
  J06: (runs) => [
    near({
      what: 'inward turn of the shank per degree of eversion',
      model: everted(runs, 10, false).turn('shank-right', 1) / 10,
      expected: 0.68,
      tolerance: 0.15,
    }),
  ],
}
