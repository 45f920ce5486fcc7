import type { Axis, BodyId, Case, JointId, SpinalLevel } from '#body'
import { toDegrees } from '#math'
import { BOTH, CHO, specimen as rigged, STABILISED } from '../../../scripts/model/specimen.ts'
import { SPINAL_LEVELS } from '../runs.ts'
import type { Run, Runs } from '../runs.ts'
import { between, holds, near, shown } from '../verdict.ts'
import type { Finding } from '../verdict.ts'

/** Specimens in test rigs. */

type Input = Omit<Case, 'version'>
type Moment = readonly [number, number, number]

/** One ischium in the vice, the other hanging. */
const ONE: readonly BodyId[] = ['innominate-right']
/** Softer than this a ligament is cut, of the joint's stiffness. */
const CUT = 0.01

function specimen(runs: Runs, clamped: readonly BodyId[], body: BodyId, moment: Moment, more: Input = {}): Run {
  return runs.of({ ...rigged(clamped, body, moment), ...more })
}

/**
 * The value from `from` upwards at which a rising reading comes to `wanted`; false position on a bracket found first.
 * Throws where it comes no nearer.
 */
function findAt(wanted: number, from: number, read: (value: number) => number): number {
  const [MOST, CLOSE, GROWTH] = [60, 1e-7, 1.5]
  let [low, below] = [from, read(from) - wanted]
  if (below >= 0) return from
  let [high, above] = [low * GROWTH, read(low * GROWTH) - wanted]
  while (above < 0) {
    ;[low, below] = [high, above]
    high *= GROWTH
    above = read(high) - wanted
  }
  for (let step = 0; step < MOST; step++) {
    const value = low + ((high - low) * below) / (below - above)
    const error = read(value) - wanted
    if (Math.abs(error) < CLOSE * wanted) return value
    // The end that stays counts half, so that the bracket closes from both sides.
    if (error < 0) [low, below, above] = [value, error, above / 2]
    else [high, above, below] = [value, error, below / 2]
  }
  throw new Error(`rig: no load found at which ${wanted} is reached, between ${low} and ${high}`)
}

interface Direction {
  readonly name: string
  readonly axis: 0 | 1 | 2
  readonly sign: 1 | -1
}
const FLEXION: Direction = { name: 'flexion', axis: 0, sign: 1 }
const EXTENSION: Direction = { name: 'extension', axis: 0, sign: -1 }
const BEND: Direction = { name: 'side-bend', axis: 2, sign: 1 }
const TURN: Direction = { name: 'turn', axis: 1, sign: 1 }

const TURNS: readonly Axis[] = ['rx', 'ry', 'rz']
const momentOf = ({ axis, sign }: Direction, size: number): Moment => [
  axis === 0 ? sign * size : 0,
  axis === 1 ? sign * size : 0,
  axis === 2 ? sign * size : 0,
]
const about = (run: Run, joint: JointId, { axis }: Direction): number => Math.abs(run.joint(joint, TURNS[axis]!))
const whole = (run: Run, joint: JointId): number => Math.hypot(...TURNS.map((axis) => run.joint(joint, axis)))

/** L3 to pelvis, both hip bones clamped. */
const lumbopelvic = (runs: Runs, direction: Direction, moment: number, more: Input = {}): Run =>
  specimen(runs, BOTH, 'l3', momentOf(direction, moment), more)

const both = (factor: number): Input => ({ stiffness: { 'sij-left': factor, 'sij-right': factor } })
const USUAL = 10

/**
 * Change of L5/S1 (%) when both SI joints are stiffened until they move `less` % less and the moment is raised until
 * the whole specimen turns as far as it did.
 */
function hybrid(runs: Runs, direction: Direction, less: number): number {
  const intact = lumbopelvic(runs, direction, USUAL)
  const total = Math.abs(intact.turn('l3', direction.axis))
  const raised = (factor: number): Run => {
    const enough = findAt(total, USUAL, (moment) =>
      Math.abs(lumbopelvic(runs, direction, moment, both(factor)).turn('l3', direction.axis)),
    )
    return lumbopelvic(runs, direction, enough, both(factor))
  }
  const before = about(intact, 'sij-left', direction)
  const factor = findAt(less, 1, (f) => 100 * (1 - about(raised(f), 'sij-left', direction) / before))
  return 100 * (about(raised(factor), 'l5-s1', direction) / about(intact, 'l5-s1', direction) - 1)
}

const percent = (after: number, before: number): number => 100 * (after / before - 1)

/** How far the axis about which an SI joint really turns lies off the axis of the moment, degrees. */
function offAxis(runs: Runs, direction: Direction): number {
  const LOAD = 7.5
  const run = specimen(runs, ONE, 'l3', momentOf(direction, LOAD))
  return toDegrees(Math.acos(about(run, 'sij-right', direction) / whole(run, 'sij-right')))
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const NECK: readonly SpinalLevel[] = ['c2-c3', 'c3-c4', 'c4-c5', 'c5-c6', 'c6-c7']

/** The neck over a clamped bone, the moment on the head such that `read` comes to `wanted` degrees. */
function neck(runs: Runs, clamped: BodyId, { axis, sign }: Direction, wanted: number, read: (run: Run) => number): Run {
  const SLIGHT = 0.05
  const at = (moment: number): Run => specimen(runs, [clamped], 'skull', momentOf({ name: '', axis, sign }, moment))
  return at(findAt(wanted, SLIGHT, (moment) => Math.abs(read(at(moment)))))
}

const axisOff = (what: string, model: number, expected: number, tolerance: number): Finding =>
  near({ what: `axis off that of the moment, ${what}`, model, expected, tolerance, unit: '°', change: false })
const list = (values: readonly number[]): string => values.map((value) => shown(value)).join(' / ')

export const RIG_CHECKS: { readonly [id: string]: (runs: Runs) => readonly Finding[] } = {
  F08: (runs) => {
    const [flexion, turn, bend] = [offAxis(runs, FLEXION), offAxis(runs, TURN), offAxis(runs, BEND)]
    return [
      axisOff('flexion', flexion, 13.9, 9.1),
      axisOff('turn', turn, 17.1, 8.7),
      axisOff('side-bend', bend, 35.7, 25.7),
      holds(
        'most off in side-bend',
        bend > flexion && bend > turn,
        `${shown(bend)} against ${shown(flexion)}, ${shown(turn, '°')}`,
      ),
    ]
  },
  G01: (runs) =>
    (
      [
        [FLEXION, 56.6, 3],
        [EXTENSION, 59.5, 3.7],
        [BEND, 27.8, 1.1],
        [TURN, 53.3, 4.6],
      ] as const
    ).map(([direction, less, expected]) =>
      near({
        what: `L5/S1 ${direction.name} with both SI joints ${less} % stiller, same turn of the whole`,
        model: hybrid(runs, direction, less),
        expected,
        tolerance: 3,
        unit: '%',
      }),
    ),
  G02: (runs) => {
    const left: Input = { stiffness: { 'sij-left': STABILISED } }
    const fused: Input = { lock: { 'l5-s1': true } }
    const directions = [FLEXION, EXTENSION, BEND, TURN]
    const contralateral = directions.map((direction) => {
      const [before, after] = [lumbopelvic(runs, direction, CHO), lumbopelvic(runs, direction, CHO, left)]
      return percent(whole(after, 'sij-right'), whole(before, 'sij-right'))
    })
    const sides = directions.map((direction) => {
      const run = lumbopelvic(runs, direction, CHO, left)
      return percent(whole(run, 'sij-right'), whole(run, 'sij-left'))
    })
    const lumbosacral = directions.map((direction) => {
      const [before, after] = [lumbopelvic(runs, direction, CHO), lumbopelvic(runs, direction, CHO, fused)]
      return percent(whole(after, 'sij-right'), whole(before, 'sij-right'))
    })
    return [
      between('free against stabilised side, largest difference', Math.max(...sides.map(Math.abs)), 0, 15, '%'),
      holds(
        'the free joint moves as before, within 15 %, in every direction',
        contralateral.every((value) => Math.abs(value) < 15),
        `${list(contralateral)} %`,
      ),
      holds(
        'a fixed L5/S1 makes the SI joints move more under the same moment',
        lumbosacral.every((value) => value > 0.5),
        `${list(lumbosacral)} %`,
      ),
    ]
  },
  G03: (runs) => {
    const LOAD = 7.5
    const rig = (direction: Direction, more: Input = {}) =>
      whole(specimen(runs, ONE, 'l3', momentOf(direction, LOAD), more), 'sij-right')
    const fixed = percent(rig(FLEXION, { stiffness: { 'sij-right': STABILISED } }), rig(FLEXION))
    const torn = [FLEXION, BEND, TURN].map((direction) =>
      percent(rig(direction, { stiffness: { symphysis: CUT, 'sij-right': 0.5 } }), rig(direction)),
    )
    return [
      holds('three implants: flexion falls', fixed < 0, `${shown(fixed)} %`),
      holds(
        'symphysis and posterior ligaments cut: all motion grows',
        torn.every((value) => value > 0),
        `${list(torn)} %`,
      ),
    ]
  },
  K03: (runs) => {
    const TRUNK = 45
    const spine = SPINAL_LEVELS.slice(0, SPINAL_LEVELS.indexOf('t1-t2') + 1)
    const at = (moment: number): Run => specimen(runs, BOTH, 't1', momentOf(TURN, moment))
    const turned = (run: Run): number => sum(spine.map((level) => run.joint(level, 'ry')))
    const run = at(findAt(TRUNK, 1, (moment) => turned(at(moment))))
    const lumbar = SPINAL_LEVELS.slice(0, 5)
    const bends = (levels: readonly SpinalLevel[]): string => `${list(levels.map((level) => run.joint(level, 'rz')))} °`
    const [middle, ends] = [SPINAL_LEVELS.slice(1, 5), ['l5-s1', 't12-l1'] as const]
    return [
      ...lumbar.map((level) =>
        between(`turn of ${level} when the trunk turns ${TRUNK}°`, run.joint(level, 'ry'), 0.7, 2.2, '°'),
      ),
      holds(
        'L1 to L5 bend to the other side',
        middle.every((level) => run.joint(level, 'rz') > 0),
        bends(middle),
      ),
      holds(
        'L5/S1 and T12/L1 bend to the same side',
        ends.every((level) => run.joint(level, 'rz') < 0),
        bends(ends),
      ),
    ]
  },
  K04: (runs) => {
    const measured = [7.66, 8.37, 8.91, 7.19, 6.31]
    const spread = [2.37, 2.11, 3.22, 2.29, 2.11]
    const run = neck(runs, 'c7', BEND, sum(measured), (one) => sum(NECK.map((level) => one.joint(level, 'rz'))))
    return NECK.map((level, i) =>
      near({
        what: `bend of ${level} when the five bend as far together as measured`,
        model: run.joint(level, 'rz'),
        expected: measured[i]!,
        tolerance: spread[i]!,
        unit: '°',
        change: false,
      }),
    )
  },
  K06: (runs) => {
    const measured = [2.2, 4.5, 4.6, 4, 1.6, 1.5]
    const levels: readonly SpinalLevel[] = [...NECK, 'c7-t1']
    const run = neck(runs, 't1', TURN, sum(measured), (one) => sum(levels.map((level) => one.joint(level, 'ry'))))
    return [
      ...levels.map((level, i) =>
        near({
          what: `turn of ${level} when the six turn as far together as measured`,
          model: run.joint(level, 'ry'),
          expected: measured[i]!,
          tolerance: 1,
          unit: '°',
        }),
      ),
      holds(
        'they bend to the side they turn to',
        levels.every((level) => run.joint(level, 'rz') < 0),
        `${list(levels.map((level) => run.joint(level, 'rz')))} °`,
      ),
    ]
  },
}
