/** The packs of the pelvis and the legs, from their station tables. */
import { join } from 'node:path'

import { bakeAmbientOcclusion, checkMesh, coarsen, mirrorMesh, placeMesh, writePack } from './mesh/index.ts'
import { placement } from './placement.ts'
import { LEGS, PELVIS, type Recipe } from './recipes.ts'
import { regions } from './regions.ts'
import { describe, faults, shapeBone, type Shapes } from './shape.ts'
import { SEXES, type Sex } from './tables.ts'

const PACKS: Readonly<Record<string, readonly Recipe[]>> = { pelvis: PELVIS, legs: LEGS }

/** File of a pack: the female one is plain, the male one its sister with the same vertex order. */
export const packFile = (name: string, sex: Sex): string => (sex === 'female' ? `${name}.glb` : `${name}-${sex}.glb`)

/**
 * Writes pelvis and leg packs of both sexes into `folder`.
 * @throws when a bone is open, in pieces, of the wrong genus, or turned inside out anywhere
 */
export async function buildLower(folder: string, log: (line: string) => void): Promise<void> {
  const shapes = new Map<Recipe, Shapes>()
  for (const recipe of Object.values(PACKS).flat()) {
    const shape = shapeBone(recipe)
    shapes.set(recipe, shape)
    for (const sex of SEXES) {
      log(`${recipe.name} ${sex}: ${describe(shape[sex])}`)
      const wrong = faults(recipe, checkMesh(shape[sex]))
      if (wrong.length > 0) throw new Error(`models: ${recipe.name} (${sex}) has ${wrong.join(', ')}`)
    }
  }
  for (const sex of SEXES) await writeSex(folder, sex, shapes)
}

async function writeSex(folder: string, sex: Sex, shapes: ReadonlyMap<Recipe, Shapes>): Promise<void> {
  const placed = [...shapes].map(([recipe, shape]) => ({
    recipe,
    shape,
    mesh: placeMesh(shape[sex], placement(recipe.name, sex).point),
  }))
  const right = placed.filter(({ recipe }) => recipe.paired).map(({ mesh }) => mirrorMesh(mesh))
  const shades = bakeAmbientOcclusion(
    placed.map(({ mesh }) => mesh),
    right,
  )
  for (const [name, recipes] of Object.entries(PACKS)) {
    const bones = placed.flatMap(({ recipe, shape, mesh }, i) => {
      const occlusion = shades[i]
      if (occlusion === undefined || !recipes.includes(recipe)) return []
      const { paired, name, table } = recipe
      const parts = regions(table, sex, shape[sex])
      return [
        {
          name: paired ? `${name}-left` : name,
          mesh,
          occlusion,
          ...(parts && { regions: parts }),
          coarse: coarsen(shape.female, shape.male),
          mirrored: paired,
        },
      ]
    })
    await writePack(join(folder, packFile(name, sex)), bones)
  }
}
