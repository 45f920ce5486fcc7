import { splineWarp } from './implicit/index.ts'
import { projectOnField, simplify, surfaceFromField, type Mesh, type Vec3 } from './mesh/index.ts'
import type { Recipe } from './recipes.ts'
import { stations, type Sex } from './tables.ts'

/** Both sexes of one bone on one connectivity; table frame, mm. */
export type Shapes = Readonly<Record<Sex, Mesh>>

/** Newton steps and longest step (mm) that bring the warped template onto the other sex's surface. */
const MORPH_PROJECTION = { newtonSteps: 12, maximalStep: 0.7 } as const

/**
 * Meshes the female bone, then carries its vertices to the male one: first by the smooth warp that takes each female
 * station to the male station of the same name, then onto the male surface.
 */
export function shapeBone(recipe: Recipe): Shapes {
  const female = recipe.solid('female')
  const fine = surfaceFromField(female.value, female.bounds, recipe.step, { gradient: female.gradient })
  const template = simplify(fine, recipe.triangles)
  const from = Object.entries(stations(recipe.table, 'female'))
  const to = stations(recipe.table, 'male')
  const warp = splineWarp(
    from.map(([, s]) => s.p),
    from.map(([id, s]) => (to[id] ?? s).p),
  )
  const positions = new Float64Array(template.positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    positions.set(warp([...template.positions.subarray(i, i + 3)] as unknown as Vec3), i)
  }
  const male = projectOnField({ ...template, positions }, recipe.solid('male').gradient, MORPH_PROJECTION)
  return { female: template, male }
}
