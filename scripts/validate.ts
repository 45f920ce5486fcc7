import { writeFileSync } from 'node:fs'
import { evaluateAll } from '../tests/validation/evaluate.ts'
import { publishedTable } from '../tests/validation/published.ts'
import { cited } from '../tests/validation/records.ts'
import type { Outcome } from '../tests/validation/verdict.ts'
import { REASONS, VERDICTS } from '../tests/validation/verdict.ts'

/**
 * Every published measurement against the model: what was measured, by whom, what it was, how near the model must
 * come, what the model gives, and the verdict. `--json` for machines. The table of the app's page about what is known
 * is written anew; a test compares it with what a run gives.
 */

const APP_TABLE = 'models/validation/outcomes.json'

const outcomes = evaluateAll()

if (process.argv.includes('--json')) console.log(JSON.stringify(outcomes, null, 1))
else {
  for (const outcome of outcomes) print(outcome)
  summary()
  writeFileSync(APP_TABLE, publishedTable(outcomes))
}

function print({ record, verdict, findings, reason }: (typeof outcomes)[number]): void {
  console.log(`\n${record.id}  tier ${record.tier}  ${cited(record)}  ${verdict.toUpperCase()}`)
  for (const { what, expected, tolerance, model, verdict: part } of findings)
    console.log(`    ${what}\n        expected ${expected} (${tolerance}); model ${model}; ${part}`)
  if (reason) console.log(`    ${findings.length > 0 ? 'the rest ' : ''}not computable: ${REASONS[reason]}`)
}

function count(tier: number, verdict: Outcome['verdict']): number {
  return outcomes.filter(({ record, verdict: own }) => record.tier === tier && own === verdict).length
}

function summary(): void {
  console.log('')
  for (const tier of [1, 2, 3])
    console.log(`tier ${tier}: ${VERDICTS.map((verdict) => `${count(tier, verdict)} ${verdict}`).join(', ')}`)
}
