/** Rebuilds landmarks.json and the pelvis and leg packs: `tsx models/build/main.ts [output folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bakeAmbientOcclusion, checkMesh, mirrorMesh, placeMesh, writePack, type Mesh } from './mesh/index.ts'
import { landmarkText } from './landmarks.ts'
import { placement } from './placement.ts'
import { LEGS, PELVIS, type Recipe } from './recipes.ts'
import { shapeBone, type Shapes } from './shape.ts'
import { SEXES, type Sex } from './tables.ts'

const output = process.argv[2] ?? fileURLToPath(new URL('../packs/', import.meta.url))
mkdirSync(output, { recursive: true })
writeFileSync(join(output, 'landmarks.json'), landmarkText())

const PACKS: Readonly<Record<string, readonly Recipe[]>> = { pelvis: PELVIS, legs: LEGS }

const shapes = new Map<Recipe, Shapes>()
for (const recipe of Object.values(PACKS).flat()) {
  const start = performance.now()
  const shape = shapeBone(recipe)
  shapes.set(recipe, shape)
  for (const sex of SEXES) {
    const r = checkMesh(shape[sex])
    const fault = r.openEdges > 0 || r.parts !== 1 || r.genus !== recipe.genus || r.againstNormals > 0
    console.log(
      `${recipe.name} ${sex}: ${r.triangles} triangles, genus ${r.genus}, ${(r.volume / 1000).toFixed(1)} cm3, ` +
        `poor ${(100 * r.poorShare).toFixed(2)} %, against normals ${r.againstNormals}${fault ? '  FAULT' : ''}`,
    )
  }
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

for (const sex of SEXES) {
  const placed = new Map<Recipe, Mesh>()
  for (const [recipe, shape] of shapes) placed.set(recipe, placeMesh(shape[sex], placement(recipe.name, sex).point))
  const right = [...placed].filter(([recipe]) => recipe.paired).map(([, mesh]) => mirrorMesh(mesh))
  const recipes = [...placed.keys()]
  const shades = bakeAmbientOcclusion([...placed.values()], right)
  for (const [name, list] of Object.entries(PACKS)) {
    await writePack(join(output, packFile(name, sex)), list.map(packBone))
  }
  function packBone(recipe: Recipe) {
    const mesh = placed.get(recipe)
    const occlusion = shades[recipes.indexOf(recipe)]
    if (mesh === undefined || occlusion === undefined) throw new Error(`models: ${recipe.name} was not built`)
    return { name: recipe.paired ? `${recipe.name}-left` : recipe.name, mesh, occlusion, mirrored: recipe.paired }
  }
}

function packFile(name: string, sex: Sex): string {
  return sex === 'female' ? `${name}.glb` : `${name}-${sex}.glb`
}
