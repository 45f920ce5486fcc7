import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.ts'

/** Rebuilds every generated model file into a folder of its own and compares the bytes with those in the repository. */

const PACKS = 'models/packs'
/** Written by hand, or by nobody. */
const NOT_GENERATED = /\.md$/

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !NOT_GENERATED.test(name))
    .sort()

const folder = mkdtempSync(join(tmpdir(), 'packs-'))
let same = false
try {
  const { code } = await run('npx', ['tsx', 'models/build/main.ts', folder])
  same = code === 0
  for (const name of new Set([...filesIn(PACKS), ...filesIn(folder)])) {
    const [here, built] = [PACKS, folder].map((place) =>
      filesIn(place).includes(name) ? readFileSync(join(place, name)) : null,
    )
    if (here && built && here.equals(built)) continue
    same = false
    console.log(
      `${name}: ${!here ? 'is missing; npm run models' : built ? 'differs from a rebuild' : 'is built by nothing'}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(same ? 'all model files are byte-identical when rebuilt' : 'model files differ')
process.exit(same ? 0 : 1)
