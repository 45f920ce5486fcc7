import { runProperties } from './property-run.ts'

const [count = 1, seed = 1] = process.argv.slice(2).map(Number)
process.stdout.write(JSON.stringify(runProperties(count, seed)))
