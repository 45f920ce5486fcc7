import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { requireBrowser } from './find-browser.ts'
import { run } from './run.ts'

/**
 * The whole check, from cheap to dear: format, lint with the layer rules, types, tests, generated files, build, size
 * budgets, browser tests. Every step runs even when an earlier one failed, except those that need the build. The last
 * line counts: a test counts as one, a step without tests of its own counts as one.
 */

interface Step {
  readonly title: string
  /** npm script */
  readonly script: string
  /** Set for vitest steps: where its JSON report goes. */
  readonly report?: string
  readonly needsBuild?: boolean
}

const REPORTS = '.cache/reports'
const STEPS: readonly Step[] = [
  { title: 'format', script: 'format:check' },
  { title: 'lint and layers', script: 'lint' },
  { title: 'types', script: 'types' },
  { title: 'tests in node', script: 'test:node', report: `${REPORTS}/node.json` },
  { title: 'generated files', script: 'models:check' },
  { title: 'build', script: 'build' },
  { title: 'size budgets', script: 'size', needsBuild: true },
  { title: 'tests in the browser', script: 'test:e2e', report: `${REPORTS}/e2e.json`, needsBuild: true },
]

interface Count {
  readonly passed: number
  readonly failed: number
}

/** Test counts of a vitest report; a missing report or a run without a single test is one failure. */
function counted(report: string, code: number): Count {
  try {
    const parsed = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    const failed = Math.max(parsed.numFailedTests, code === 0 && parsed.numPassedTests > 0 ? 0 : 1)
    return { passed: parsed.numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

async function perform(step: Step): Promise<Count & { seconds: number }> {
  const reporting = step.report
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${step.report}`]
    : []
  const { code, seconds } = await run('npm', ['run', '--silent', step.script, ...reporting])
  if (step.report) return { ...counted(step.report, code), seconds }
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds }
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const lines: string[] = []
let passed = 0
let failed = 0
let built = true
for (const step of STEPS) {
  console.log(`\n== ${step.title}`)
  if (step.needsBuild && !built) {
    failed += 1
    lines.push(`${step.title}: not run, there is no build`)
    continue
  }
  if (step.needsBuild) {
    try {
      requireBrowser()
    } catch (error) {
      failed += 1
      lines.push(`${step.title}: not run, ${(error as Error).message}`)
      continue
    }
  }
  const result = await perform(step)
  if (step.script === 'build') built = result.failed === 0
  passed += result.passed
  failed += result.failed
  lines.push(`${step.title}: ${result.failed === 0 ? 'ok' : 'FAILED'} (${result.seconds.toFixed(1)} s)`)
}
console.log(`\n${lines.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
