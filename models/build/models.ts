import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { landmarkText } from './landmarks.ts'
import { buildLower } from './lower.ts'
import { buildUpper } from './upper/build.ts'

/** Writes landmarks.json and all packs into `folder`, which is made if it is missing. */
export async function buildModels(folder: string, log: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'landmarks.json'), landmarkText())
  await buildLower(folder, log)
  await buildUpper(folder, log)
}
