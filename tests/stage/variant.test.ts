import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildBody } from '#body'
import { partsOf } from '../../src/stage/assemble.ts'
import { readPack } from '../../src/stage/glb.ts'
import type { PackBone } from '../../src/stage/glb.ts'
import type { Part } from '../../src/stage/merge.ts'

let bones: readonly PackBone[]

beforeAll(async () => {
  const packs = ['pelvis', 'upper'].map((name) => {
    const file = readFileSync(new URL(`../../models/packs/${name}.glb`, import.meta.url))
    return readPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  })
  bones = (await Promise.all(packs)).flat()
})

const drawn = (spec: Parameters<typeof buildBody>[0]) => {
  const { view } = buildBody(spec)
  return partsOf(bones, view, view.bodies.length)
}
const named = (parts: readonly Part[], name: string) => {
  const part = parts.find((candidate) => candidate.name === name)
  if (!part) throw new Error(`${name} is drawn`)
  return part
}

/** Smallest distance between two parts' vertices, m. */
function distance(a: Part, b: Part): number {
  let best = Infinity
  for (let i = 0; i < a.positions.length; i += 3) {
    for (let j = 0; j < b.positions.length; j += 3) {
      const d = Math.hypot(
        (a.positions[i] ?? 0) - (b.positions[j] ?? 0),
        (a.positions[i + 1] ?? 0) - (b.positions[j + 1] ?? 0),
        (a.positions[i + 2] ?? 0) - (b.positions[j + 2] ?? 0),
      )
      if (d < best) best = d
    }
  }
  return best
}

/** Between two far vertices of the left hip bone, m. */
function span(parts: readonly Part[]): number {
  const { positions } = named(parts, 'hip-bone-left')
  const [i, j] = [300, positions.length - 300]
  return Math.hypot(...[0, 1, 2].map((k) => (positions[i + k] ?? 0) - (positions[j + k] ?? 0)))
}

describe('bodies of another pelvic incidence', () => {
  it('turn the hip bones as a whole and carry the spine along', () => {
    const [mean, steep] = [drawn({}), drawn({ pelvicIncidence: 65 })]
    const moved = (name: string) => {
      const [a, b] = [named(mean, name).positions, named(steep, name).positions]
      return Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? 0))))
    }
    expect(span(steep)).toBeCloseTo(span(mean), 6)
    expect(moved('sacrum')).toBeGreaterThan(0.004)
    expect(moved('l5')).toBeGreaterThan(0.004)
  })

  it('leave no gap between sacrum, disc and L5', () => {
    for (const pelvicIncidence of [35, 65]) {
      const parts = drawn({ pelvicIncidence })
      const disc = named(parts, 'disc-l5-s1')
      expect(distance(disc, named(parts, 'sacrum')), `sacrum at ${pelvicIncidence}`).toBeLessThan(0.003)
      expect(distance(disc, named(parts, 'l5')), `L5 at ${pelvicIncidence}`).toBeLessThan(0.003)
    }
  })

  it('keep unit normals that turn with the bone', () => {
    const { normals } = named(drawn({ pelvicIncidence: 65 }), 'sacrum')
    for (let i = 0; i < normals.length; i += 3) {
      expect(Math.hypot(normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0)).toBeCloseTo(1, 2)
    }
  })
})
