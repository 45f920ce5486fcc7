import { splineWarp, type Warp } from './implicit/index.ts'
import {
  alignEdges,
  at,
  balance,
  checkMesh,
  choosePins,
  compact,
  placePins,
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
import { builtSolid, type Recipe } from './recipe.ts'
import type { Solid } from './solid.ts'
import { stations, type Sex } from './tables.ts'

/** Both sexes of one bone on one connectivity; table frame, mm. */
export type Shapes = Readonly<Record<Sex, Mesh>>

/** Newton steps and longest step (mm) that bring the warped template onto the other sex's surface. */
const MORPH_PROJECTION = { newtonSteps: 12, maximalStep: 0.7 } as const
/** A station further than this from the built surface (mm), because a joint was opened there, is no vertex. */
const NEAR_SURFACE = 1.2
/** Furthest a vertex of the fine mesh is drawn to become a station, as a multiple of its grid. */
const PIN_REACH = 1.5
/** Rounds that even the thinned mesh. */
const FIRST_ROUNDS = 6

/** A place that is to be a vertex, in both sexes. */
interface Pair {
  readonly female: Vec3
  readonly male: Vec3
}

/**
 * Meshes the female bone, then carries its vertices to the male one: first by the smooth warp that takes each female
 * station to the male station of the same name, then onto the male surface. Stations are vertices of both from the fine
 * mesh on, so that thinning goes round them; triangles are evened, turned to run along crests, and balanced about the
 * surface.
 */
export function shapeBone(recipe: Recipe): Shapes {
  const female = builtSolid(recipe, 'female')
  const male = builtSolid(recipe, 'male')
  const partners = stations(recipe.table, 'male')
  const pairs = Object.entries(stations(recipe.table, 'female')).map(([id, { p }]): Pair => ({
    female: p,
    male: (partners[id] ?? { p }).p,
  }))
  const warp = splineWarp(
    pairs.map((pair) => pair.female),
    pairs.map((pair) => pair.male),
  )
  const malePlaces = recipe.corners('male')
  const details = recipe.corners('female').flatMap((f, i): Pair[] => {
    const m = malePlaces[i]
    return f && m ? [{ female: f, male: m }] : []
  })
  const wanted = [...pairs, ...details].flatMap((pair): Pair[] => {
    const [f, m] = [onSolid(female, pair.female), onSolid(male, pair.male)]
    return f === null || m === null ? [] : [{ female: f, male: m }]
  })
  const fine = surfaceFromField(female.value, female.bounds, recipe.step, { gradient: female.gradient })
  const corners = choosePins(
    fine,
    wanted.map((pair) => pair.female),
    PIN_REACH * recipe.step,
  )
  const pinned = { ...fine, positions: placePins(fine.positions, corners) }
  const thinned = simplify(pinned, recipe.triangles, new Set(corners.keys()))
  const malePlace = new Map(wanted.map((pair) => [pair.female, pair.male]))
  let pins = choosePins(thinned, [...corners.values()], SAME_PLACE)
  for (;;) {
    const pinsOfMale = new Map([...pins].map(([v, p]) => [v, malePlace.get(p) ?? warp(p)]))
    const shapes = shapesWith(thinned, { female: pins, male: pinsOfMale }, warp, { female, male })
    const turned = new Set([...inwardCorners(shapes.female), ...inwardCorners(shapes.male)])
    const kept = new Map([...pins].filter(([v]) => !turned.has(v)))
    // turned edges upset the order that compresses best; the same triangles give both sexes the same new one
    if (kept.size === pins.size) return { female: compact(shapes.female), male: compact(shapes.male) }
    // a station that turns a triangle over stays inside a triangle instead of becoming a corner
    pins = kept
  }
}

/** Two places no further apart than this are one, mm. */
const SAME_PLACE = 1e-6

function shapesWith(
  thinned: Mesh,
  pins: Readonly<Record<Sex, Pins>>,
  warp: Warp,
  solids: Readonly<Record<Sex, Solid>>,
): Shapes {
  const { female, male } = solids
  const template = relax(thinned, female.gradient, { rounds: FIRST_ROUNDS, pins: pins.female })
  const p = template.positions
  const positions = new Float64Array(p.length)
  for (let i = 0; i < p.length; i += 3) positions.set(warp([at(p, i), at(p, i + 1), at(p, i + 2)]), i)
  const carried = projectOnField({ ...template, positions }, male.gradient, MORPH_PROJECTION)
  const morph = relax(carried, male.gradient, { pins: pins.male })
  const indices = alignEdges([
    { mesh: template, value: female.value },
    { mesh: morph, value: male.value },
  ])
  return {
    female: balance({ ...template, indices }, female.gradient, pins.female),
    male: balance({ ...morph, indices }, male.gradient, pins.male),
  }
}

const PROJECTION_STEPS = 8

/** The place on a solid's surface that a station comes to, or null when that is far. */
function onSolid(solid: Solid, p: Vec3): Vec3 | null {
  const g = new Float64Array(3)
  let q = p
  for (let step = 0; step < PROJECTION_STEPS; step++) {
    const value = solid.gradient(...q, g)
    const t = value / (at(g, 0) ** 2 + at(g, 1) ** 2 + at(g, 2) ** 2)
    q = [q[0] - t * at(g, 0), q[1] - t * at(g, 1), q[2] - t * at(g, 2)]
  }
  return Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]) < NEAR_SURFACE ? q : null
}

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
