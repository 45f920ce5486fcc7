import { Mesh, MeshBasicMaterial, Raycaster, Vector2, Vector3 } from 'three'
import type { Camera } from 'three'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { partsOf } from '../../src/stage/assemble.ts'
import { createCameraRig } from '../../src/stage/camera-rig.ts'
import { readPack } from '../../src/stage/glb.ts'
import type { PlacedPart } from '../../src/stage/merge.ts'
import { castRay, pick } from '../../src/stage/picking.ts'
import type { Staging } from '../../src/stage/picking.ts'
import { createSkeleton } from '../../src/stage/skeleton.ts'
import type { Skeleton } from '../../src/stage/skeleton.ts'
import { viewSpec } from '../../src/stage/views.ts'

const simulation = createSimulation()
const bodies = simulation.model.bodies.length
let skeleton: Skeleton
let shown: Float64Array

async function add(name: string) {
  const file = readFileSync(new URL(`../../models/packs/${name}.glb`, import.meta.url))
  const bones = await readPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  skeleton.addPack(name, partsOf(bones, simulation.model, bodies))
}

beforeAll(async () => {
  skeleton = createSkeleton(bodies + 1)
  for (const name of ['pelvis', 'legs']) await add(name)
  shown = new Float64Array((bodies + 1) * 12)
  shown.set(simulation.solve({ version: 1 }).transforms)
})

const all = () => true
const from = new Vector3()
const along = new Vector3()

/** Picks through a point of the picture. */
function pickAt(
  camera: Camera,
  x: number,
  y: number,
  visible: (part: PlacedPart) => boolean = all,
  pose = shown,
  staging?: Staging,
) {
  castRay(camera, x, y, from, along)
  return pick(skeleton.parts, pose, from, along, visible, staging)
}

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
        expect(pickAt(camera, x, y)?.part.name ?? null, `${x} ${y}`).toBe(expected)
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
    const middle = pickAt(camera, 0, 0.35)?.part.name
    expect(middle).toBe('sacrum')
    expect(pickAt(camera, 0, 0.35, all, moved)?.part.name).not.toBe('sacrum')
  })

  it('does not see what is hidden', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, { top: 0, right: 0, bottom: 0, left: 0 })
    rig.show(viewSpec('front', simulation.model), true)
    expect(pickAt(rig.camera(), 0, 0.35, ({ name }) => name !== 'sacrum')?.part.name).not.toBe('sacrum')
  })

  it('sees through a cut to the inside of the bone, and past what it took away', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, { top: 0, right: 0, bottom: 0, left: 0 })
    rig.show(viewSpec('left', simulation.model), true)
    const camera = rig.camera()
    const whole = pickAt(camera, 0, 0)
    const cut = { axis: 'x', at: 0, keep: -1 } as const
    const opened = pickAt(camera, 0, 0, all, shown, { explode: 0, cut })
    expect(whole?.point.x ?? 0).toBeGreaterThan(0.03)
    expect(opened?.point.x ?? 1).toBeLessThanOrEqual(1e-6)
    // The plane itself opens the sacrum, which lies across the middle.
    const sacrum = pickAt(camera, 0.28, 0.3, ({ name }) => name === 'sacrum', shown, { explode: 0, cut })
    expect(sacrum?.part.name).toBe('sacrum')
  })

  it('finds bones where they are drawn when they are drawn apart', () => {
    const rig = createCameraRig()
    rig.resize(800, 600, { top: 0, right: 0, bottom: 0, left: 0 })
    rig.show(viewSpec('front', simulation.model), true)
    const camera = rig.camera()
    const hip = skeleton.parts.find(({ name }) => name === 'hip-bone-left')
    if (!hip) throw new Error('the left hip bone is in the pack')
    const only = (part: PlacedPart) => part === hip
    const asItIs = pickAt(camera, 0.32, 0.25, only)
    if (!asItIs) throw new Error('the iliac wing lies here')
    const moved = asItIs.point.clone().add(hip.apart).project(camera)
    const apart = pickAt(camera, moved.x, moved.y, only, shown, { explode: 1, cut: null })
    expect(apart?.part.name).toBe('hip-bone-left')
    expect(apart?.point.clone().sub(hip.apart).distanceTo(asItIs.point) ?? 1).toBeLessThan(0.004)
  })

  it('takes less than a millisecond over the whole skeleton', async () => {
    await add('upper')
    const rig = createCameraRig()
    rig.resize(800, 600, { top: 0, right: 0, bottom: 0, left: 0 })
    rig.show(viewSpec('whole', simulation.model), true)
    const camera = rig.camera()
    const times: number[] = []
    for (let k = 0; k < 200; k++) {
      const start = performance.now()
      pickAt(camera, ((k % 20) - 10) / 30, (Math.floor(k / 20) - 5) / 6)
      times.push(performance.now() - start)
    }
    // The median: a busy machine stretches single ones.
    expect(times.toSorted((a, b) => a - b)[100]).toBeLessThan(1)
  })
})
