import { COUPLING_CHECKS } from './checks/coupling.ts'
import { LIFT_CHECKS } from './checks/lift.ts'
import { RIG_CHECKS } from './checks/rigs.ts'
import { RING_CHECKS } from './checks/ring.ts'
import { SAGITTAL_CHECKS } from './checks/sagittal.ts'
import { STANCE_CHECKS } from './checks/stances.ts'
import type { PublishedRecord } from './records.ts'
import { RECORDS } from './records.ts'
import type { Runs } from './runs.ts'
import { runsOf } from './runs.ts'
import type { Finding, Outcome, Reason } from './verdict.ts'
import { worst } from './verdict.ts'

/** How each record is compared. A record is in here, in `NOT_COMPUTABLE`, or in both when only a part of it can run. */
export const CHECKS: { readonly [id: string]: (runs: Runs) => readonly Finding[] } = {
  ...LIFT_CHECKS,
  ...RING_CHECKS,
  ...RIG_CHECKS,
  ...SAGITTAL_CHECKS,
  ...COUPLING_CHECKS,
  ...STANCE_CHECKS,
}

/** What of each record cannot be computed, and why. */
export const NOT_COMPUTABLE: { readonly [id: string]: Reason } = {
  A11: 'numbers',
  B02: 'population',
  B03: 'population',
  B04: 'population',
  B07: 'population',
  B10: 'numbers',
  B12: 'clinical',
  C05: 'clinical',
  D01: 'walking',
  D02: 'walking',
  D04: 'movement',
  D06: 'walking',
  D08: 'walking',
  D09: 'walking',
  E02: 'walking',
  E04: 'walking',
  F05: 'load',
  H02: 'population',
  H03: 'natural',
  H05: 'clinical',
  H06: 'population',
  H07: 'natural',
  I06: 'population',
  I14: 'population',
  L02: 'posture',
  L05: 'posture',
  L06: 'bones',
  M01: 'numbers',
  M03: 'slope',
  M04: 'movement',
}

/** One record against the model. */
export function evaluate(record: PublishedRecord, runs: Runs): Outcome {
  const { id } = record
  const reason = NOT_COMPUTABLE[id]
  const part = reason === undefined ? {} : { reason }
  const check = CHECKS[id]
  if (!check) return { id, verdict: 'not computable', findings: [], ...part }
  const findings = check(runs)
  return { id, verdict: worst(findings.map(({ verdict }) => verdict)), findings, ...part }
}

/** Every record against one body: the mean female, whose pelvis is measured best. */
export function evaluateAll(runs: Runs = runsOf()): readonly (Outcome & { readonly record: PublishedRecord })[] {
  return RECORDS.map((record) => ({ ...evaluate(record, runs), record }))
}
