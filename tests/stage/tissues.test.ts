import { describe, expect, it } from 'vitest'
import { bodyGeometry, bodyPaths, createSimulation } from '#body'
import { dermatomeAt } from '../../src/stage/tissues/dermatomes.ts'
import { drawnPath } from '../../src/stage/tissues/drawn.ts'
import { formOf } from '../../src/stage/tissues/forms.ts'
import { createMeshBuilder } from '../../src/stage/tissues/mesh.ts'
import { buildOrgans } from '../../src/stage/tissues/organs.ts'
import { poseVertices } from '../../src/stage/tissues/pick.ts'
import { shapeTissue } from '../../src/stage/tissues/shape.ts'
import { buildDermatomes, buildSkin } from '../../src/stage/tissues/skin.ts'

const simulation = createSimulation()
const { bodies } = simulation.model
const bodyIndex = (id: string): number => (bodies as readonly string[]).indexOf(id)
const geometry = bodyGeometry(0)
const paths = bodyPaths(geometry)

function neutral(): Float64Array {
  const pose = new Float64Array(bodies.length * 12)
  for (let k = 0; k < bodies.length; k++) pose[k * 12] = pose[k * 12 + 4] = pose[k * 12 + 8] = 1
  return pose
}

/** Every line tissue of the body in one mesh. */
function tissues() {
  const builder = createMeshBuilder(bodyIndex)
  paths.forEach((spec, id) => {
    const [form, path] = [formOf(spec), drawnPath(geometry, spec)]
    if (path) shapeTissue(builder, path, form, spec.id.endsWith('-right') ? -1 : 1)
    builder.close(spec.id, id)
  })
  return { builder, geometry: builder.build() }
}

describe('drawn tissues', () => {
  const { builder, geometry: mesh } = tissues()
  const organs = createMeshBuilder(bodyIndex)
  const names: string[] = []
  buildOrgans(geometry, (name, _, shape) => {
    shape(organs)
    organs.close(name, names.push(name))
  })

  it('are all there: every ligament, muscle, nerve, suspension and scar of the body', () => {
    expect(builder.tissues.map(({ name }) => name)).toEqual(paths.map(({ id }) => id))
    for (const spec of paths) expect(drawnPath(geometry, spec), spec.id).not.toBeNull()
  })

  it('cost at most 60 000 triangles with every layer on', () => {
    const skin = createMeshBuilder(bodyIndex)
    buildSkin(skin, geometry)
    skin.close('skin', 0)
    const zones = createMeshBuilder(bodyIndex)
    buildDermatomes(geometry, (name, _, shape) => {
      shape(zones)
      zones.close(name, zones.tissues.length, false)
    })
    const triangles = [builder, organs, skin, zones].map((each) => (each.build().index?.count ?? 0) / 3)
    expect(triangles.reduce((sum, count) => sum + count, 0)).toBeLessThan(60_000)
  })

  it('are solid: each edge belongs to two triangles, so no tissue has a hole', () => {
    const index = mesh.index?.array ?? []
    for (const { name, firstIndex, indexCount } of builder.tissues) {
      const edges = new Map<string, number>()
      for (let i = firstIndex; i < firstIndex + indexCount; i += 3) {
        for (let k = 0; k < 3; k++) {
          const [a, b] = [index[i + k] ?? 0, index[i + ((k + 1) % 3)] ?? 0]
          const edge = a < b ? `${a} ${b}` : `${b} ${a}`
          edges.set(edge, (edges.get(edge) ?? 0) + 1)
        }
      }
      expect(new Set(edges.values()), name).toEqual(new Set([2]))
    }
  })

  it('ride wholly with bodies: the shares of every vertex sum to one', () => {
    const weights = mesh.getAttribute('weights').array
    for (let i = 0; i < weights.length; i += 4) {
      const sum = (weights[i] ?? 0) + (weights[i + 1] ?? 0) + (weights[i + 2] ?? 0) + (weights[i + 3] ?? 0)
      expect(sum).toBeCloseTo(1, 5)
    }
  })

  it('stay where they are in neutral and move with a body that is moved', () => {
    const positions = mesh.getAttribute('position').array
    const posed = new Float32Array(positions.length)
    poseVertices(mesh, neutral(), posed)
    expect(posed.every((value, k) => Math.abs(value - (positions[k] ?? 0)) < 1e-6)).toBe(true)
    const pose = neutral()
    const femur = bodyIndex('femur-left') * 12
    pose[femur + 10] = 0.05
    poseVertices(mesh, pose, posed)
    const gracilis = builder.tissues.find(({ name }) => name === 'gracilis-left')
    const other = builder.tissues.find(({ name }) => name === 'gracilis-right')
    const index = mesh.index?.array ?? []
    const moved = (first = 0, count = 0): number => {
      let most = 0
      for (let i = first; i < first + count; i++) {
        const at = (index[i] ?? 0) * 3 + 1
        most = Math.max(most, Math.abs((posed[at] ?? 0) - (positions[at] ?? 0)))
      }
      return most
    }
    expect(moved(gracilis?.firstIndex, gracilis?.indexCount)).toBeGreaterThan(0.045)
    expect(moved(other?.firstIndex, other?.indexCount)).toBeLessThan(1e-6)
  })

  it('lie mirrored on the right', () => {
    const positions = mesh.getAttribute('position').array
    const index = mesh.index?.array ?? []
    const middleOf = (name: string): number[] => {
      const { firstIndex, indexCount } = builder.tissues.find((each) => each.name === name)!
      const sum = [0, 0, 0]
      for (let i = firstIndex; i < firstIndex + indexCount; i++) {
        for (let k = 0; k < 3; k++) sum[k]! += (positions[(index[i] ?? 0) * 3 + k] ?? 0) / indexCount
      }
      return sum
    }
    const known = new Set(builder.tissues.map(({ name }) => name))
    const paired = [...known].filter((name) => name.endsWith('-left') && known.has(name.replace('left', 'right')))
    expect(paired.length).toBeGreaterThan(50)
    for (const name of paired) {
      const [left, right] = [middleOf(name), middleOf(name.replace('left', 'right'))]
      expect(left[0]! + right[0]!, name).toBeCloseTo(0, 3)
      expect(left[1]! - right[1]!, name).toBeCloseTo(0, 3)
    }
  })

  it('keep the organs of women to women', () => {
    const ofMen: string[] = []
    buildOrgans(bodyGeometry(1), (name) => ofMen.push(name))
    expect(names).toEqual(expect.arrayContaining(['uterus', 'vagina', 'ovary-left', 'bladder']))
    expect(ofMen).toContain('bladder')
    expect(ofMen.some((name) => /uter|vagina|ovary/.test(name))).toBe(false)
  })
})

describe('dermatomes', () => {
  it('follow the usual guide: groin L1, knee L3, inner shin L4, outer shin L5, heel S1, back of the thigh S2', () => {
    expect(dermatomeAt([70, 45, 70], false, false)).toBe('l1')
    expect(dermatomeAt([60, 95, -105], false, false)).toBe('l1')
    expect(dermatomeAt([95, -100, 80], false, false)).toBe('l2')
    expect(dermatomeAt([88, -400, 65], false, false)).toBe('l3')
    expect(dermatomeAt([60, -600, 10], false, false)).toBe('l4')
    expect(dermatomeAt([135, -600, 10], false, false)).toBe('l5')
    expect(dermatomeAt([100, -600, -70], false, false)).toBe('s1')
    expect(dermatomeAt([86, -846, -40], true, true)).toBe('s1')
    expect(dermatomeAt([96, -200, -66], false, false)).toBe('s2')
    expect(dermatomeAt([60, 20, -110], false, false)).toBe('s2')
    expect(dermatomeAt([5, -58, -75], false, false)).toBe('s5')
  })
  it('do not reach above the seat and the groin', () => {
    expect(dermatomeAt([60, 250, 80], false, false)).toBeNull()
    expect(dermatomeAt([60, 250, -100], false, false)).toBeNull()
  })
})
