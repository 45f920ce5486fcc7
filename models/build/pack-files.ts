import { join } from 'node:path'
import { readPack, readSister, type ReadBone } from './mesh/index.ts'
import type { Sex } from './tables.ts'

/** File of a pack: the female one is plain, the male one its sister with the same vertices and triangles. */
export const packFile = (name: string, sex: Sex): string => (sex === 'female' ? `${name}.glb` : `${name}-${sex}.glb`)

/** The bones of a pack as one sex has them; the male pack holds places only, the rest is the female one's. */
export async function readSex(folder: string, name: string, sex: Sex): Promise<Map<string, ReadBone>> {
  const female = await readPack(join(folder, packFile(name, 'female')))
  return sex === 'female' ? female : readSister(join(folder, packFile(name, sex)), female)
}
