import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import { partsOf } from '../../src/stage/assemble.ts'
import { readPack } from '../../src/stage/glb.ts'
import type { Part } from '../../src/stage/merge.ts'
import { softJoints } from '../../src/stage/soft-joints.ts'

const simulation = createSimulation()
const { model } = simulation
let bones: readonly Part[]
let joints: readonly Part[]

beforeAll(async () => {
  const file = readFileSync(new URL('../../models/packs/pelvis.glb', import.meta.url))
  const pack = await readPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  bones = partsOf(pack, model, model.bodies.length)
  joints = softJoints(bones, model)
})

const corner = (part: Part, i: number) => part.positions.subarray(i * 3, i * 3 + 3)
const weights = ({ carrier, positions }: Part) =>
  Array.from({ length: positions.length / 3 }, (_, i) =>
    typeof carrier.weight === 'number' ? carrier.weight : carrier.weight(0, 0, 0, i),
  )

/** Distance from a point to the nearest vertex of a bone, m. */
function nearest(bone: Part | undefined, p: ArrayLike<number>): number {
  let best = Infinity
  const { positions } = bone ?? { positions: [] }
  for (let i = 0; i < positions.length; i += 3) {
    const d = Math.hypot(
      (positions[i] ?? 0) - (p[0] ?? 0),
      (positions[i + 1] ?? 0) - (p[1] ?? 0),
      (positions[i + 2] ?? 0) - (p[2] ?? 0),
    )
    best = Math.min(best, d)
  }
  return best
}

/** How far a part reaches along each axis, m. */
const size = (part: Part | undefined) =>
  [0, 1, 2].map((k) => {
    const values = (part?.positions ?? new Float32Array()).filter((_, i) => i % 3 === k)
    return Math.max(...values) - Math.min(...values)
  })

describe('soft joints', () => {
  it('fill the symphysis, both sacroiliac joints and the coccyx', () => {
    expect(joints.map(({ name }) => name)).toEqual([
      'symphysis',
      'sij-left',
      'sij-right',
      'sacrococcygeal',
      'intercoccygeal',
    ])
  })

  it('are closed: every edge belongs to two triangles that run along it in opposite ways', () => {
    for (const { name, positions, index } of joints) {
      // Faces and wall meet in places, not in vertices: their normals differ there.
      const place = new Map<string, number>()
      const at = (i: number) => {
        const key = [...positions.subarray(i * 3, i * 3 + 3)].map((x) => Math.round(x * 1e7)).join(' ')
        const known = place.get(key) ?? place.size
        place.set(key, known)
        return known
      }
      const edges = new Map<string, number>()
      for (let i = 0; i < index.length; i += 3) {
        const [a, b, c] = [at(index[i] ?? 0), at(index[i + 1] ?? 0), at(index[i + 2] ?? 0)]
        if (a === b || b === c || c === a) continue
        for (const [p, q] of [
          [a, b],
          [b, c],
          [c, a],
        ] as const) {
          const key = p < q ? `${p} ${q}` : `${q} ${p}`
          edges.set(key, (edges.get(key) ?? 0) + (p < q ? 1 : -1))
        }
      }
      expect(
        [...edges.values()].filter((sum) => sum !== 0),
        name,
      ).toEqual([])
    }
  })

  it('lie with each face on its bone, and go wholly with it', () => {
    for (const joint of joints) {
      const { from, to } = joint.carrier
      const carriedBy = (body: number) => bones.find(({ carrier }) => carrier.from === body)
      for (const [i, weight] of weights(joint).entries()) {
        if (weight > 0 && weight < 1) continue
        const gap = nearest(carriedBy(weight === 0 ? from : to), corner(joint, i))
        // Within half the edge of a triangle of the bone.
        expect(gap, `${joint.name} ${i}`).toBeLessThan(0.004)
      }
    }
  })

  it('are as thick as joint spaces are: 0.3 to 6 mm in the sacroiliac joint, up to 9 mm in the symphysis', () => {
    for (const joint of joints.slice(0, 3)) {
      const held = weights(joint)
      const far = bones.find(({ carrier }) => carrier.from === joint.carrier.to)
      const gaps = held.flatMap((weight, i) => (weight === 0 ? [nearest(far, corner(joint, i))] : []))
      gaps.sort((a, b) => a - b)
      const median = (gaps[Math.floor(gaps.length / 2)] ?? 0) * 1000
      expect(median, joint.name).toBeGreaterThan(1)
      expect(median, joint.name).toBeLessThan(joint.name === 'symphysis' ? 9 : 6)
    }
  })

  it('are the same left and right', () => {
    const [, left, right] = joints
    for (const [k, extent] of size(left).entries()) expect(Math.abs(extent - (size(right)[k] ?? 0))).toBeLessThan(0.003)
  })
})
