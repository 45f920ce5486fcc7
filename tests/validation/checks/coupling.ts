import type { SpinalLevel } from '#body'
import { passiveTurn, SPINAL_LEVELS } from '../runs.ts'
import type { Runs } from '../runs.ts'
import { between, holds, near, shown } from '../verdict.ts'
import type { Finding } from '../verdict.ts'

/**
 * Side-bend and turn of single levels, from the passive law alone: a pure moment on a specimen is the same at every
 * level, so no goals, no tone and no rig are needed.
 */

const BEND = 6
/** Turn that goes with a bend to the right (rz +), degrees; + = to the left. */
const turnOf = (runs: Runs, level: SpinalLevel): number => passiveTurn(runs, level, [0, 0, BEND])[1]
const bendOf = (runs: Runs, level: SpinalLevel): number => passiveTurn(runs, level, [0, 0, BEND])[2]
const levels = (pattern: RegExp): SpinalLevel[] => SPINAL_LEVELS.filter((level) => pattern.test(level))
/** Below this, degrees, nothing turns. */
const NOTHING = 1e-9

export const COUPLING_CHECKS: { readonly [id: string]: (runs: Runs) => readonly Finding[] } = {
  K01: (runs) => [
    ...(
      [
        ['t12-l1', 3],
        ['l4-l5', 4.9],
        ['l5-s1', 3.4],
      ] as const
    ).map(([level, expected]) =>
      near({ what: `bend of ${level} under 6 N m`, model: bendOf(runs, level), expected, tolerance: 1, unit: '°' }),
    ),
    ...(
      [
        ['t12-l1', 1.5],
        ['l2-l3', 0.85],
        ['l5-s1', 0.2],
      ] as const
    ).map(([level, expected]) =>
      near({
        what: `turn to the other side at ${level}`,
        model: turnOf(runs, level),
        expected,
        tolerance: 0.7,
        unit: '°',
      }),
    ),
  ],
  K05: (runs) =>
    levels(/^c[2-7]-c/).map((level) =>
      holds(`${level} turns to the side it bends to`, turnOf(runs, level) < -NOTHING, shown(turnOf(runs, level), '°')),
    ),
  K07: (runs) => [
    between(
      'largest turn that goes with a bend in the thorax: none claimed',
      Math.max(...levels(/^t\d+-t/).map((level) => Math.abs(turnOf(runs, level)))),
      0,
      NOTHING,
      '°',
    ),
  ],
  K08: (runs) => [
    holds(
      'lumbar turn is the smaller part of the coupled motion',
      levels(/^l/).every((level) => Math.abs(turnOf(runs, level)) < bendOf(runs, level) / 2),
      levels(/^l/)
        .map((level) => `${level} ${shown(turnOf(runs, level))} of ${shown(bendOf(runs, level))}`)
        .join(', '),
    ),
  ],
}
