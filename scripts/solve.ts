import { readFileSync } from 'node:fs'
import { solveText } from './model/solve-text.ts'

/** `npm run --silent solve < case.json`: the result as JSON, or with `--csv` as a table. docs/model.md has the formats. */

const STDIN = 0
const { out, code } = solveText(readFileSync(STDIN, 'utf8'), process.argv.includes('--csv'))
process.stdout.write(out)
process.exitCode = code
