import { splineWarp, type Warp } from './implicit/index.ts'
import {
  at,
  balance,
  checkMesh,
  choosePins,
  inwardCorners,
  projectOnField,
  relax,
  simplify,
  surfaceFromField,
  type Mesh,
  type MeshReport,
  type Pins,
  type Vec3,
} from './mesh/index.ts'
import type { Recipe } from './recipes.ts'
import type { Solid } from './solid.ts'
import { stations, type Sex } from './tables.ts'

/** Both sexes of one bone on one connectivity; table frame, mm. */
export type Shapes = Readonly<Record<Sex, Mesh>>

/** Newton steps and longest step (mm) that bring the warped template onto the other sex's surface. */
const MORPH_PROJECTION = { newtonSteps: 12, maximalStep: 0.7 } as const
/** A station becomes a vertex where the solid passes within this of it (mm); not where a joint was opened. */
const ON_SURFACE = 0.1
/** Furthest a vertex is drawn to become a station, mm. */
const PIN_REACH = 2.5
const ROUNDS_BEFORE_PINS = 2

/**
 * Meshes the female bone, then carries its vertices to the male one: first by the smooth warp that takes each female
 * station to the male station of the same name, then onto the male surface. Stations are vertices of both; triangles
 * are evened, and balanced about the surface.
 */
export function shapeBone(recipe: Recipe): Shapes {
  const female = recipe.solid('female')
  const male = recipe.solid('male')
  const rows = Object.entries(stations(recipe.table, 'female'))
  const partners = stations(recipe.table, 'male')
  const pairs = rows.map(([id, s]) => [s.p, (partners[id] ?? s).p] as const)
  const warp = splineWarp(
    pairs.map(([p]) => p),
    pairs.map(([, p]) => p),
  )
  const fine = surfaceFromField(female.value, female.bounds, recipe.step, { gradient: female.gradient })
  const thinned = relax(simplify(fine, recipe.triangles), female.gradient, { rounds: ROUNDS_BEFORE_PINS })
  const on = pairs.filter(([f, m]) => liesOn(female, f) && liesOn(male, m)).map(([p]) => p)
  let pins = choosePins(thinned, on, PIN_REACH)
  for (;;) {
    const shapes = shapesWith(thinned, pins, warp, female, male)
    const turned = new Set([...inwardCorners(shapes.female), ...inwardCorners(shapes.male)])
    const kept = new Map([...pins].filter(([v]) => !turned.has(v)))
    if (kept.size === pins.size) return shapes
    // a station that turns a triangle over stays inside a triangle instead of becoming a corner
    pins = kept
  }
}

function shapesWith(thinned: Mesh, pins: Pins, warp: Warp, female: Solid, male: Solid): Shapes {
  const pinsOfMale = new Map([...pins].map(([v, p]) => [v, warp(p)]))
  const template = relax(thinned, female.gradient, { pins })
  const p = template.positions
  const positions = new Float64Array(p.length)
  for (let i = 0; i < p.length; i += 3) positions.set(warp([at(p, i), at(p, i + 1), at(p, i + 2)]), i)
  const carried = projectOnField({ ...template, positions }, male.gradient, MORPH_PROJECTION)
  const morph = relax(carried, male.gradient, { pins: pinsOfMale })
  return {
    female: balance(template, female.gradient, pins),
    male: balance(morph, male.gradient, pinsOfMale),
  }
}

const liesOn = (solid: Solid, p: Vec3): boolean => Math.abs(solid.value(...p)) < ON_SURFACE

/** What is wrong with a bone's mesh, in words; empty when nothing is. */
export function faults(recipe: Recipe, report: MeshReport): string[] {
  return [
    report.openEdges > 0 ? `${report.openEdges} open edges` : '',
    report.parts !== 1 ? `${report.parts} parts` : '',
    report.genus !== recipe.genus ? `genus ${report.genus}, not ${recipe.genus}` : '',
    report.againstNormals > 0 ? `${report.againstNormals} triangles face inward` : '',
  ].filter((fault) => fault !== '')
}

/** One line about a mesh for the builder's log. */
export function describe(mesh: Mesh): string {
  const r = checkMesh(mesh)
  return `${r.triangles} triangles, ${(r.volume / 1000).toFixed(2)} cm3, poor ${(100 * r.poorShare).toFixed(2)} %`
}
