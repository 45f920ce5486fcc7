/** `npm run import-bones -- FOLDER [--out FILE.glb] [--sex female|male] [--names FILE.json]` */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importBones } from './import.ts'

const USAGE = 'usage: npm run import-bones -- FOLDER [--out FILE.glb] [--sex female|male] [--names FILE.json]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, sex: { type: 'string' }, names: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined || (values.sex !== undefined && values.sex !== 'female' && values.sex !== 'male')) {
  console.error(USAGE)
  process.exit(2)
}
const out = values.out ?? 'own-bones.glb'
try {
  const { bones, unknown, unit, miss } = await importBones(folder, out, {
    sex: values.sex ?? 'female',
    names: values.names === undefined ? {} : (JSON.parse(readFileSync(values.names, 'utf8')) as Record<string, string>),
  })
  console.info(`${out}: ${bones.length} bones in ${unit}, laid within ${miss.toFixed(1)} mm on average`)
  if (unknown.length > 0) console.info(`left out, not understood: ${unknown.join(', ')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
