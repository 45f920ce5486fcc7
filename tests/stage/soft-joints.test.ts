import { Triangle, Vector3 } from 'three'
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

/** One vertex in this many is looked at. */
const SAMPLE = 11
/** No triangle of a bone is longer, m. */
const LONGEST_EDGE = 0.012

const corner = (part: Part, i: number) => part.positions.subarray(i * 3, i * 3 + 3)
const weights = ({ carrier, positions }: Part) =>
  Array.from({ length: positions.length / 3 }, (_, i) =>
    typeof carrier.weight === 'number' ? carrier.weight : carrier.weight(0, 0, 0, i),
  )

/** Distance from a point to the surface of a bone, m. */
function distance(bone: Part | undefined, p: ArrayLike<number>): number {
  let best = Infinity
  const from = new Vector3(p[0], p[1], p[2])
  const on = new Vector3()
  const triangle = new Triangle()
  const { positions, index } = bone ?? { positions: [], index: [] }
  for (let i = 0; i < index.length; i += 3) {
    for (const [k, point] of [triangle.a, triangle.b, triangle.c].entries()) {
      point.fromArray(positions, (index[i + k] ?? 0) * 3)
    }
    if (triangle.a.distanceTo(from) > best + LONGEST_EDGE) continue
    triangle.closestPointToPoint(from, on)
    best = Math.min(best, on.distanceTo(from))
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
        if (i % SAMPLE > 0) continue
        const gap = distance(carriedBy(weight === 0 ? from : to), corner(joint, i))
        expect(gap, `${joint.name} ${i}`).toBeLessThan(0.0015)
      }
    }
  })

  it('are as thick as joint spaces are: 0.3 to 6 mm in the sacroiliac joint, up to 9 mm in the symphysis', () => {
    for (const joint of joints.slice(0, 3)) {
      const held = weights(joint)
      const far = bones.find(({ carrier }) => carrier.from === joint.carrier.to)
      const gaps = held.flatMap((weight, i) =>
        weight === 0 && i % SAMPLE === 0 ? [distance(far, corner(joint, i))] : [],
      )
      gaps.sort((a, b) => a - b)
      const median = (gaps[Math.floor(gaps.length / 2)] ?? 0) * 1000
      expect(median, joint.name).toBeGreaterThan(1)
      expect(median, joint.name).toBeLessThan(joint.name === 'symphysis' ? 9 : 6)
    }
  })

  it('fill the sacroiliac joint, two thirds of it 2 to 4 mm thick, and end inside its rims, before the bones part', () => {
    for (const joint of joints.slice(1, 3)) {
      const held = weights(joint)
      const [sacrum, ilium] = [joint.carrier.from, joint.carrier.to].map((body) =>
        bones.find(({ carrier }) => carrier.from === body),
      )
      const thickness = held
        .flatMap((weight, i) => (weight === 0 && i % SAMPLE === 0 ? [distance(ilium, corner(joint, i))] : []))
        .sort((a, b) => a - b)
      expect(thickness[0], joint.name).toBeGreaterThan(0.002)
      expect(thickness[Math.floor((2 * thickness.length) / 3)], joint.name).toBeLessThan(0.004)
      // half-way up the wall, where the bones stand apart as far as the filling is seen
      const seen = held.flatMap((weight, i) =>
        weight === 0.5 ? [distance(sacrum, corner(joint, i)) + distance(ilium, corner(joint, i))] : [],
      )
      expect(Math.max(...seen), joint.name).toBeLessThan(0.0045)
    }
  })

  it('are the same left and right', () => {
    const [, left, right] = joints
    for (const [k, extent] of size(left).entries()) expect(Math.abs(extent - (size(right)[k] ?? 0))).toBeLessThan(0.003)
  })
})
