import { Mesh, MeshBasicMaterial, Raycaster, Vector2 } from 'three'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { partsOf } from '../../src/stage/assemble.ts'
import { createCameraRig } from '../../src/stage/camera-rig.ts'
import { readPack } from '../../src/stage/glb.ts'
import { pick } from '../../src/stage/picking.ts'
import { createSkeleton } from '../../src/stage/skeleton.ts'
import type { Skeleton } from '../../src/stage/skeleton.ts'
import { viewSpec } from '../../src/stage/views.ts'

const simulation = createSimulation()
const bodies = simulation.model.bodies.length
let skeleton: Skeleton
let shown: Float64Array

beforeAll(async () => {
  skeleton = createSkeleton(bodies + 1)
  for (const name of ['pelvis', 'legs']) {
    const file = readFileSync(new URL(`../../models/packs/${name}.glb`, import.meta.url))
    const bones = await readPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
    skeleton.addPack(name, partsOf(bones, simulation.model, bodies))
  }
  shown = new Float64Array((bodies + 1) * 12)
  shown.set(simulation.solve({ version: 1 }).transforms)
})

const all = () => true

describe('picking', () => {
  it('names the bone that an independent ray caster finds, over the whole picture', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, { top: 0, right: 0, bottom: 0, left: 0 })
    rig.show(viewSpec('three-quarter', simulation.model), true)
    const camera = rig.camera()
    const meshes = skeleton.parts.map((part) => {
      const geometry = part.geometry.clone()
      geometry.setDrawRange(part.firstIndex, part.indexCount)
      const mesh = new Mesh(geometry, new MeshBasicMaterial())
      mesh.name = part.name
      return mesh
    })
    const oracle = new Raycaster()
    let hits = 0
    for (let y = -0.9; y < 1; y += 0.15) {
      for (let x = -0.9; x < 1; x += 0.15) {
        oracle.setFromCamera(new Vector2(x, y), camera)
        const expected = oracle.intersectObjects(meshes)[0]?.object.name ?? null
        expect(pick(skeleton.parts, shown, camera, x, y, all)?.part.name ?? null, `${x} ${y}`).toBe(expected)
        if (expected) hits++
      }
    }
    expect(hits).toBeGreaterThan(20)
  })

  it('follows a bone that has moved', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, { top: 0, right: 0, bottom: 0, left: 0 })
    rig.show(viewSpec('front', simulation.model), true)
    const camera = rig.camera()
    const moved = shown.slice()
    const sacrum = simulation.bodyIndex('sacrum') * 12
    moved[sacrum + 9] = 0.5
    const middle = pick(skeleton.parts, shown, camera, 0, 0.35, all)?.part.name
    expect(middle).toBe('sacrum')
    expect(pick(skeleton.parts, moved, camera, 0, 0.35, all)?.part.name).not.toBe('sacrum')
  })

  it('does not see what is hidden', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, { top: 0, right: 0, bottom: 0, left: 0 })
    rig.show(viewSpec('front', simulation.model), true)
    expect(pick(skeleton.parts, shown, rig.camera(), 0, 0.35, ({ name }) => name !== 'sacrum')?.part.name).not.toBe(
      'sacrum',
    )
  })
})
