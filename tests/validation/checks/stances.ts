import type { Run, Runs } from '../runs.ts'
import { between, holds, near, shown } from '../verdict.ts'
import type { Finding } from '../verdict.ts'

/** One leg, sitting: what the ring, the lumbar spine and the coccyx do in other stances than standing on both feet. */

const SIJ = ['sij-left', 'sij-right'] as const
const oneLeg = (runs: Runs): Run => runs.of({ stance: 'left-leg' })
const sitting = (runs: Runs): Run => runs.of({ stance: 'sitting' })
const change = (run: Run, rest: Run, id: string): number => run.value(id) - rest.value(id)

/** Turn and shift of the SI joints between standing and another stance, the larger side. */
const largest = (run: Run, what: 'turn' | 'shift'): number => Math.max(...SIJ.map((id) => run.sinceStanding(id)[what]))

/** Side-bend of the lumbar levels together, degrees. */
const bent = (run: Run): number => run.profile.slice(0, 5).reduce((sum, { bend }) => sum + Math.abs(bend), 0)

/** Elastic effort of both SI joints, J. */
const behind = (run: Run): number => SIJ.reduce((sum, id) => sum + run.effort(id), 0)

const rising = (values: readonly number[]): boolean => values.every((v, i) => i === 0 || v > values[i - 1]!)
const WEDGES = [5, 10, 20] as const

export const STANCE_CHECKS: { readonly [id: string]: (runs: Runs) => readonly Finding[] } = {
  F01: (runs) => {
    const runsOf = [oneLeg(runs), sitting(runs), runs.of({ stance: 'supine' })]
    return [
      near({
        what: 'largest SI rotation from standing: one leg, sitting, supine (the last two rests are assumed)',
        model: Math.max(...runsOf.map((run) => largest(run, 'turn'))),
        expected: 1.7,
        tolerance: 0.7,
        unit: '°',
      }),
      near({
        what: 'largest SI shift from standing',
        model: Math.max(...runsOf.map((run) => largest(run, 'shift'))),
        expected: 0.7,
        tolerance: 0.5,
        unit: 'mm',
      }),
    ]
  },
  F02: (runs) =>
    SIJ.flatMap((id): Finding[] => {
      const { turn, shift } = oneLeg(runs).sinceStanding(id)
      const side = id === 'sij-left' ? 'standing' : 'hanging'
      return [
        near({ what: `SI rotation, ${side} leg`, model: turn, expected: 0.5, tolerance: 0.7, unit: '°' }),
        between(`SI shift, ${side} leg`, shift, 0, 0.5, 'mm'),
      ]
    }),
  F04: (runs) => {
    const run = oneLeg(runs)
    return [
      between('symphysis, loaded side up, one leg', run.value('symphysis-step'), 0.5, 2.6, 'mm'),
      between('symphysis front to back, one leg', Math.abs(run.value('symphysis-depth')), 0, 1.3, 'mm'),
      between('symphysis gap, one leg', Math.abs(run.value('symphysis-gap')), 0, 0.5, 'mm'),
    ]
  },
  F09: (runs) => {
    const soft = runs.of({ stance: 'left-leg', stiffness: { symphysis: 0.2 } })
    const [before, after] = [behind(oneLeg(runs)), behind(soft)]
    return [
      holds(
        'a softer symphysis loads the back of the ring more, one leg (effort of both SI joints)',
        after > before,
        `${shown(before)} to ${shown(after, 'J')}`,
      ),
    ]
  },
  I08: (runs) => {
    const [sit, stand] = [sitting(runs), runs.of({})]
    return [
      between(
        'PT and SS change against each other',
        change(sit, stand, 'pelvic-tilt') + change(sit, stand, 'sacral-slope'),
        -2.3,
        2.3,
        '°',
      ),
      between(
        'change of lordosis, standing to sitting (a rest from I09)',
        change(sit, stand, 'lordosis'),
        -39.5,
        -17,
        '°',
      ),
    ]
  },
  I10: (runs) => {
    const [sit, stand] = [sitting(runs), runs.of({})]
    const expected = 3.81 - 0.72 * stand.value('pelvic-tilt') + 0.52 * stand.value('pelvic-incidence')
    return [
      near({
        what: 'size of the change of lordosis, standing to sitting',
        model: Math.abs(change(sit, stand, 'lordosis')),
        expected,
        tolerance: 10,
        unit: '°',
      }),
    ]
  },
  J05: (runs) => {
    const run = runs.of({ stance: 'left-leg', foot: { left: { pronation: 10 } } })
    const rest = oneLeg(runs)
    const inward = rest.joint('hip-left', 'ry') - run.joint('hip-left', 'ry')
    const tilt = change(run, rest, 'pelvic-plane-tilt')
    return [
      holds(
        'everted foot on one leg: hip turns inward, pelvis tips forward',
        inward > 0 && tilt > 0,
        `${shown(inward)} and ${shown(tilt, '°')}`,
      ),
    ]
  },
  I15: (runs) => {
    const scars = ['left', 'right'].map((side) => ({ path: `caesarean-${side}`, slack: 0, stiffness: 10 }))
    const [rest, scarred] = [runs.of({}), runs.of({ tether: scars })]
    return [
      between(
        'change of lordosis and kyphosis standing with a scar of no slack (by construction)',
        Math.max(...['lordosis', 'kyphosis'].map((id) => Math.abs(change(scarred, rest, id)))),
        0,
        0.1,
        '°',
      ),
    ]
  },
  L07: (runs) => {
    const bends = WEDGES.map((left) => bent(runs.of({ stance: 'sitting', seat: { left } })))
    return [
      holds(
        'side-bend of the lumbar spine grows with what lies under one side',
        rising(bends),
        `${bends.map((bend) => shown(bend)).join(' / ')} ° at ${WEDGES.join(' / ')} mm`,
      ),
    ]
  },
}
