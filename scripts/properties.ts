import { seeded } from '../tests/math/seeded.ts'
import { randomCase, VARIANTS } from '../tests/oracle/cases.ts'
import { benchOf, tryCase } from '../tests/oracle/properties.ts'

/** What must hold of every case, on many: `npm run properties -- 10000 1` (count, seed). */
const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number)
/** Broken cases that are listed, and hardest ones. */
const LISTED = 30
const HARDEST = 10
const random = seeded(seed)
const benches = VARIANTS.map(benchOf)
const tally = new Map<string, number>()
const broken = new Map<string, number>()
const hardest: { readonly iterations: number; readonly text: string }[] = []
let [moved, listed, elsewhere] = [0, 0, 0]
for (let i = 0; i < count; i++) {
  const bench = benches[i % benches.length]!
  const input = randomCase(random, bench.simulation.model)
  const before = randomCase(random, bench.simulation.model)
  const verdict = tryCase(bench, input, before)
  const name = verdict.code ? `${verdict.status}: ${verdict.code}` : verdict.status
  tally.set(name, (tally.get(name) ?? 0) + 1)
  if (verdict.moved > 1e-6) moved++
  hardest.push({ iterations: verdict.iterations, text: `body ${i % benches.length}  ${JSON.stringify(input)}` })
  hardest.sort((a, b) => b.iterations - a.iterations).splice(HARDEST)
  if (verdict.elsewhere > 0) elsewhere++
  for (const what of verdict.broken) {
    const kind = what.replace(/[\d.]+e[+-]\d+/, 'x')
    broken.set(kind, (broken.get(kind) ?? 0) + 1)
  }
  if (verdict.broken.length > 0 || verdict.elsewhere > 0 || verdict.code === 'no-rest')
    if (listed++ < LISTED)
      console.log(
        `body ${i % benches.length}  ${[...verdict.broken, ...(verdict.elsewhere > 0 ? ['a second rest'] : []), name].join('; ')}\n    ${JSON.stringify(input)}`,
      )
}
console.log(`\n${count} cases; ${moved} moved, ${elsewhere} have a second rest by another way`)
for (const [name, times] of [...tally, ...broken]) console.log(`  ${times}  ${name}`)
console.log('\nhardest: steps from nothing done')
for (const { iterations, text } of hardest) console.log(`  ${iterations}  ${text}`)
