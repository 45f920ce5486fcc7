import { compareCases, median } from '../tests/oracle/run.ts'

/** Our solver against the independent one on many seeded cases: `npm run oracle -- 100 1` (count, seed). */
const [count = 100, seed = 1] = process.argv.slice(2).map(Number)
const { compared, refused } = compareCases(count, seed)
const worst = compared.toSorted((a, b) => b.degrees - a.degrees || b.millimetres - a.millimetres)

for (const { input, degrees, millimetres, body, settled, energy, variant } of worst.slice(0, 10))
  console.log(
    `${degrees.toExponential(2)}°  ${millimetres.toExponential(2)} mm  ${body}  ${settled ? '' : 'THEIRS NOT SETTLED '}` +
      `energy ${energy.toExponential(1)} J  body ${variant}  ${JSON.stringify(input)}`,
  )
console.log('')
for (const { input, reason, theirs, variant } of refused)
  console.log(`${reason}; ${theirs ? 'THEIRS FINDS A REST' : 'nor theirs'}  body ${variant}  ${JSON.stringify(input)}`)
const of = (pick: (c: (typeof compared)[number]) => number) => compared.map(pick)
console.log(
  `\n${compared.length} cases; largest difference ${Math.max(...of((c) => c.degrees)).toExponential(2)}° and ` +
    `${Math.max(...of((c) => c.millimetres)).toExponential(2)} mm; median ${median(of((c) => c.degrees)).toExponential(2)}° ` +
    `and ${median(of((c) => c.millimetres)).toExponential(2)} mm; ${refused.length} cases refused by ours`,
)
