/**
 * What tissues cost: triangles, vertices and the time to build each layer once; the time a pose takes to say the length
 * of every line of tissue, and to find the tissue under a ray. Prints numbers, decides nothing:
 * `npx tsx tests/bench/tissues.ts`.
 */
import { performance } from 'node:perf_hooks'
import { Vector3 } from 'three'
import { createSimulation, pathReadings } from '#body'
import { DEFAULT_VIEW } from '#session'
import type { Layer } from '#session'
import { boneUniforms } from '../../src/stage/bone-material.ts'
import { partTexture, poseTexture, stateTexture } from '../../src/stage/part-textures.ts'
import { createTissues } from '../../src/stage/tissues/layer.ts'
import { timed } from './timed.ts'

const LAYERS = ['ligaments', 'muscles', 'nerves', 'organs', 'skin', 'dermatomes'] as const satisfies readonly Layer[]
const STEPS = 300

const print = (text: string) => process.stdout.write(`${text}\n`)

const simulation = createSimulation()
const { model } = simulation
const bodies = model.bodies.length
const uniforms = boneUniforms(poseTexture(bodies + 1).texture, stateTexture().texture, partTexture().texture)
const shown = new Float64Array((bodies + 1) * 12)
const layer = createTissues({ model, uniforms, shown: () => shown })
const on = new Set<Layer>()
const viewNow = () => ({
  ...DEFAULT_VIEW,
  layers: { ...DEFAULT_VIEW.layers, ...Object.fromEntries(LAYERS.map((name) => [name, on.has(name)])) },
})
layer.setPose?.(shown, simulation.solve({ version: 1 }))

interface Counted {
  readonly name: string
  readonly geometry: {
    readonly index: { readonly count: number } | null
    readonly attributes: { readonly position: { readonly count: number } }
  }
}
const meshes = () => layer.object.children as unknown as readonly Counted[]
const trianglesOf = (names: readonly string[]) =>
  meshes()
    .filter(({ name }) => names.includes(name))
    .reduce((sum, { geometry }) => sum + (geometry.index?.count ?? 0) / 3, 0)

for (const name of LAYERS) {
  on.add(name)
  const start = performance.now()
  layer.setView?.(viewNow())
  const spent = performance.now() - start
  const own = meshes().filter((mesh) => mesh.name === name)
  const vertices = own.reduce((sum, { geometry }) => sum + geometry.attributes.position.count, 0)
  print(
    `${name.padEnd(10)} ${String(trianglesOf([name])).padStart(6)} triangles, ${String(vertices).padStart(6)} vertices, ${own.length} draw calls, built in ${spent.toFixed(0)} ms`,
  )
}
print(`together   ${trianglesOf(LAYERS)} triangles, ${meshes().length} draw calls; no pack: built from tables`)

const rx = (step: number) => 3 * Math.sin((2 * Math.PI * step) / STEPS)
const solve = timed(STEPS, (step) => simulation.solve({ version: 1, impose: { 'sij-left': { rx: rx(step) } } }))
const lengths = timed(STEPS, () => pathReadings(model, simulation.pose))
shown.set(simulation.pose.transforms)
const drag = timed(STEPS, () => layer.setPose?.(shown, simulation.pose))
const from = new Vector3(0.1, 0.05, 1)
const pick = timed(STEPS, (step) => {
  layer.setPose?.(shown, simulation.pose)
  layer.pick?.(from, new Vector3(-0.2 + (0.3 * step) / STEPS, 0, -1).normalize())
})
print(`drag step: solve ${solve.toFixed(2)} ms, lengths of ${model.paths.length} lines ${lengths.toFixed(2)} ms`)
print(`all layers on: pose to tissues ${drag.toFixed(2)} ms, pose and pick ${pick.toFixed(2)} ms`)
