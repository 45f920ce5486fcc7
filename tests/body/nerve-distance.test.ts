import { describe, expect, it } from 'vitest'
import { bodyGeometry, bodyPaths, createSimulation, nearestNeighbour } from '#body'
import type { BodyId } from '#body'
import { pieceDistance } from '../../src/body/nerve-distance.ts'

const simulation = createSimulation()
const bodyIndex = (body: BodyId): number => simulation.bodyIndex(body)
const paths = bodyPaths(bodyGeometry(0))
const line = (id: string) => {
  const spec = paths.find((path) => path.id === id)
  if (!spec) throw new Error(id)
  return spec
}
const neutral = Float64Array.from(simulation.solve({ version: 1 }).transforms)

describe('how close a nerve comes', () => {
  it('is the shortest way between two straight pieces: crossing, side by side, end to end, single points', () => {
    expect(pieceDistance([-1, 0, 0], [1, 0, 0], [0, -1, 2], [0, 1, 2])).toBeCloseTo(2, 12)
    expect(pieceDistance([0, 0, 0], [1, 0, 0], [0.2, 3, 0], [0.8, 3, 0])).toBeCloseTo(3, 12)
    expect(pieceDistance([0, 0, 0], [1, 0, 0], [2, 0, 0], [5, 0, 0])).toBeCloseTo(1, 12)
    expect(pieceDistance([0, 0, 0], [0, 0, 0], [3, 4, 0], [3, 4, 0])).toBeCloseTo(5, 12)
    expect(pieceDistance([0, 0, 0], [1, 0, 0], [0.5, 0.1, 0], [0.5, 7, 0])).toBeCloseTo(0.1, 12)
  })

  it('names piriformis, not quadratus lumborum, beside the sciatic nerve, within 3 cm of its line', () => {
    const nerve = line('sciatic-nerve-left').points
    const near = nearestNeighbour(nerve, [line('quadratus-lumborum-left'), line('piriformis-left')], neutral, bodyIndex)
    expect(near?.id).toBe('piriformis-left')
    expect(near?.distance).toBeLessThan(0.03)
    expect(near?.distance).toBeCloseTo(near?.neutral ?? 0, 9)
  })

  it('passes the pudendal nerve within 15 mm of the ischial spine', () => {
    const { position, body } = simulation.model.landmarks['ischial-spine-left']!
    const spine = [{ id: 'ischial-spine-left', points: [{ body, p: position }] }]
    expect(nearestNeighbour(line('pudendal-nerve-left').points, spine, neutral, bodyIndex)?.distance).toBeLessThan(
      0.015,
    )
  })

  it('changes when a bone is displaced', () => {
    const roots = line('sacral-plexus-left').points
    const spine = simulation.model.landmarks['psis-left']!
    const point = [{ id: 'psis-left', points: [{ body: spine.body, p: spine.position }] }]
    const moved = simulation.solve({ version: 1, impose: { 'sij-left': { rx: -3, ty: 2 } } })
    const near = nearestNeighbour(roots, point, moved.transforms, bodyIndex)
    expect(Math.abs((near?.distance ?? 0) - (near?.neutral ?? 0))).toBeGreaterThan(0.0002)
  })

  it('is nothing where there is no neighbour', () => {
    expect(nearestNeighbour(line('sciatic-nerve-left').points, [], neutral, bodyIndex)).toBeNull()
  })
})
