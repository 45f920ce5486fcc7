import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import baseline from './baseline.json' with { type: 'json' }
import { CHECKS, evaluateAll, NOT_COMPUTABLE } from './evaluate.ts'
import { publishedTable } from './published.ts'
import { RECORDS } from './records.ts'
import type { Verdict } from './verdict.ts'
import { between, holds, near, REASONS, VERDICTS, worsened, worst } from './verdict.ts'

const outcomes = evaluateAll()
const before: Readonly<Record<string, string>> = baseline.tier1

describe('published measurements against the model', () => {
  it('gives every record a verdict, and a reason from the list where it has none of its own', () => {
    expect(outcomes.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id))
    for (const { id, verdict, reason } of outcomes) {
      expect(VERDICTS, id).toContain(verdict)
      if (verdict === 'not computable') expect(Object.keys(REASONS), id).toContain(reason)
    }
  })

  it('has a check or a reason for no record that does not exist', () => {
    const known = new Set(RECORDS.map(({ id }) => id))
    for (const id of [...Object.keys(CHECKS), ...Object.keys(NOT_COMPUTABLE)]) expect(known, id).toContain(id)
  })

  it('compares every record of a number that the model can run: findings carry a number of the model', () => {
    for (const { id, verdict, findings } of outcomes) {
      if (verdict === 'not computable') continue
      expect(findings.length, id).toBeGreaterThan(0)
      for (const { model } of findings) expect(model, id).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it('is what the table of the app says: after a change of the model run "npm run validate" and read what changed', () => {
    expect(readFileSync('models/validation/outcomes.json', 'utf8')).toBe(publishedTable(outcomes))
  })

  it('knows every record of the first tier in its baseline', () => {
    const first = outcomes.filter(({ record }) => record.tier === 1).map(({ id }) => id)
    expect(Object.keys(before).sort()).toEqual(first.sort())
  })

  it.each(outcomes.filter(({ record }) => record.tier === 1))(
    '$id is no worse than it was',
    ({ id, verdict, findings }) => {
      const parts = findings.map((f) => `${f.what}: ${f.model} (${f.verdict})`).join('; ')
      expect(worsened(before[id] as Verdict, verdict), `${before[id]} became ${verdict}. ${parts}`).toBe(false)
    },
  )
})

const verdictOf = (model: number, change = true): Verdict =>
  near({ what: '', model, expected: 2, tolerance: 1, change }).verdict

describe('verdicts', () => {
  it('call a number inside its tolerance reproduced, one outside it by its sign', () => {
    expect(verdictOf(2.9)).toBe('reproduced')
    expect(verdictOf(3.1)).toBe('direction only')
    expect(verdictOf(3.1, false)).toBe('not reproduced')
    expect(verdictOf(-1)).toBe('not reproduced')
    expect(verdictOf(NaN)).toBe('not reproduced')
    expect(between('', NaN, 0, 1).verdict).toBe('not reproduced')
    expect(holds('', false, '', 'direction only').verdict).toBe('not reproduced')
  })

  it('are as good as their worst part', () => {
    expect(worst(['reproduced', 'not reproduced', 'direction only'])).toBe('not reproduced')
    expect(worsened('direction only', 'not reproduced')).toBe(true)
    expect(worsened('not reproduced', 'reproduced')).toBe(false)
    expect(worsened('reproduced', 'not computable')).toBe(true)
  })
})
