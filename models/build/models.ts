import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { landmarkText } from './landmarks.ts'
import { buildLower } from './lower.ts'
import { buildUpper } from './upper/build.ts'

/** What is built apart from the rest: landmarks.json with the packs of pelvis and legs, and the pack above them. */
export const PARTS = ['lower', 'upper'] as const
export type Part = (typeof PARTS)[number]

export const isPart = (name: string): name is Part => PARTS.some((part) => part === name)

/** Writes the files of one part into `folder`, which is made if it is missing. */
export async function buildPart(part: Part, folder: string, log: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true })
  if (part === 'upper') return buildUpper(folder, log)
  writeFileSync(join(folder, 'landmarks.json'), landmarkText())
  await buildLower(folder, log)
}
