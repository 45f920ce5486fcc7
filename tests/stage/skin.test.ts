import { describe, expect, it } from 'vitest'
import { bodyGeometry } from '#body'
import type { Vec3 } from '#body'
import { createMeshBuilder } from '../../src/stage/tissues/mesh.ts'
import { buildSkin } from '../../src/stage/tissues/skin.ts'
import { SKIN } from '../../src/stage/tissues/skin-table.ts'
import { lowerBones, Surface, upperBones } from '../models/surface.ts'

/** Bone shows at most this far outside the drawn skin, mm: over collar bone, hand and ankle it lies right under it. */
const OUTSIDE = 4

/** Each part of the skin, closed, as a surface. */
function skinOf(sex: number): readonly Surface[] {
  const geometry = bodyGeometry(sex)
  return SKIN.map((part) => {
    const builder = createMeshBuilder(() => 0)
    buildSkin(builder, geometry, [{ ...part, side: 'none' }])
    builder.close(part.id, 0)
    const mesh = builder.build()
    const numbers = (name: string) => Float64Array.from(mesh.getAttribute(name).array)
    const indices = Uint32Array.from(mesh.index?.array ?? [])
    return new Surface({ positions: numbers('position'), normals: numbers('normal'), indices })
  })
}

describe('the outline of the skin', () => {
  it.each(['female', 'male'] as const)('lies over every bone, %s', { timeout: 30_000 }, async (sex) => {
    const skin = skinOf(sex === 'male' ? 1 : 0)
    const out: string[] = []
    for (const [name, { positions }] of [...(await lowerBones(sex)), ...(await upperBones(sex))]) {
      if (name.endsWith('-right')) continue
      let most = 0
      for (let i = 0; i < positions.length; i += 3) {
        const p: Vec3 = [positions[i]!, positions[i + 1]!, positions[i + 2]!]
        // Paired parts of the skin are looked at on the left.
        if (p[0] < 0 || skin.some((part) => part.encloses(p))) continue
        most = Math.max(most, Math.min(...skin.map((part) => part.distance(p))))
      }
      if (most > OUTSIDE) out.push(`${name}: ${most.toFixed(1)} mm`)
    }
    expect(out).toEqual([])
  })
})
