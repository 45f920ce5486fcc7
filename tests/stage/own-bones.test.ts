import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { partsOf } from '../../src/stage/assemble.ts'
import { readPack } from '../../src/stage/glb.ts'
import type { PackBone } from '../../src/stage/glb.ts'
import { mergeParts } from '../../src/stage/merge.ts'
import type { PlacedPart } from '../../src/stage/merge.ts'
import { knownBones } from '../../src/stage/own-bones.ts'
import { openOwnBones, ownBones, showOwnBonesOn } from '../../src/scene/own-bones.ts'

const { model } = createSimulation()
let bones: readonly PackBone[] = []
let parts: readonly PlacedPart[] = []
beforeAll(async () => {
  const bytes = readFileSync('models/packs/pelvis.glb')
  bones = await readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  parts = mergeParts(partsOf(bones, model, model.bodies.length), 0).placed
})

const scaled = (bone: PackBone, by: number, by2 = 0): PackBone => ({
  ...bone,
  positions: bone.positions.map((value) => value * by + by2),
})

describe('bones of somebody’s own', () => {
  it('are shown where the model has a bone of that name, and the others are named', () => {
    const own = bones.map((bone) => scaled(bone, 1.05))
    const stranger = { ...(own[0] as PackBone), name: 'sesamoid' }
    const found = knownBones([...own, stranger], parts)
    expect('kind' in found).toBe(false)
    if ('kind' in found) return
    expect(found.bones.map(({ name }) => name)).toEqual(bones.map(({ name }) => name))
    expect(found.unknown).toEqual(['sesamoid'])
  })

  it('are refused in millimetres, elsewhere, or without a single known name, with the names that say so', () => {
    const millimetres = knownBones(
      bones.map((bone) => scaled(bone, 1000)),
      parts,
    )
    expect(millimetres).toMatchObject({ kind: 'elsewhere' })
    expect(knownBones([scaled(bones[0] as PackBone, 1, 0.3)], parts)).toEqual({
      kind: 'elsewhere',
      bones: [bones[0]?.name],
    })
    const strangers = bones.map((bone, k) => ({ ...bone, name: `bone ${k}` }))
    expect(knownBones(strangers, parts)).toMatchObject({ kind: 'no-bones' })
  })
})

describe('a pack opened from disk', () => {
  it('takes the place of the one before, and a refused one leaves the model’s own bones', async () => {
    let shown: ArrayBuffer | null = null
    const end = showOwnBonesOn({
      setOwnBones: async (file) => {
        if (file?.byteLength === 1) throw new Error('not a pack')
        shown = file
        return { bones: ['sacrum'], unknown: [] }
      },
    })
    await openOwnBones(new Blob(['a good pack']))
    expect(shown).not.toBeNull()
    expect(ownBones.getState()).toMatchObject({ kind: 'shown', bones: ['sacrum'] })
    await openOwnBones(new Blob(['x']))
    expect(shown).toBeNull()
    expect(ownBones.getState()).toEqual({ kind: 'not-a-pack' })
    end()
    expect(ownBones.getState()).toEqual({ kind: 'none' })
  })
})
