/** The packs of the pelvis and the legs, from their station tables. */
import { join } from 'node:path'

import { bakeAmbientOcclusion, checkMesh, coarsen, mirrorMesh, placeMesh, writePack } from './mesh/index.ts'
import { packFile } from './pack-files.ts'
import { placement } from './placement.ts'
import type { Recipe } from './recipe.ts'
import { LEGS, PELVIS } from './recipes.ts'
import { regions } from './regions.ts'
import { describe, faults, shapeBone, type Shapes } from './shape.ts'
import { SEXES, type Sex } from './tables.ts'

const PACKS: Readonly<Record<string, readonly Recipe[]>> = { pelvis: PELVIS, legs: LEGS }

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
  await writeFemale(folder, shapes)
  for (const [name, recipes] of Object.entries(PACKS))
    await writePack(
      join(folder, packFile(name, 'male')),
      recipes.flatMap((recipe) => {
        const shape = shapes.get(recipe)
        return shape ? [{ name: nodeName(recipe), mesh: placed(recipe, shape, 'male'), mirrored: recipe.paired }] : []
      }),
    )
}

const nodeName = ({ name, paired }: Recipe): string => (paired ? `${name}-left` : name)
const placed = ({ name }: Recipe, shape: Shapes, sex: Sex) => placeMesh(shape[sex], placement(name, sex).point)

/** Shade, regions and phone level go into the first pack only: the other sex has the same vertices. */
async function writeFemale(folder: string, shapes: ReadonlyMap<Recipe, Shapes>): Promise<void> {
  const bones = [...shapes].map(([recipe, shape]) => ({ recipe, shape, mesh: placed(recipe, shape, 'female') }))
  const shades = bakeAmbientOcclusion(
    bones.map(({ mesh }) => mesh),
    bones.filter(({ recipe }) => recipe.paired).map(({ mesh }) => mirrorMesh(mesh)),
  )
  for (const [name, recipes] of Object.entries(PACKS)) {
    const packed = bones.flatMap(({ recipe, shape, mesh }, i) => {
      const occlusion = shades[i]
      if (occlusion === undefined || !recipes.includes(recipe)) return []
      const parts = regions(recipe.table, 'female', shape.female)
      return [
        {
          name: nodeName(recipe),
          mesh,
          occlusion,
          ...(parts && { regions: parts }),
          coarse: coarsen(shape.female, shape.male),
          mirrored: recipe.paired,
        },
      ]
    })
    await writePack(join(folder, packFile(name, 'female')), packed)
  }
}
