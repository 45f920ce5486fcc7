import { describe, expect, it } from 'vitest'
import { BODY_IDS, bodyGeometry, bodyPaths, createSimulation, PATH_IDS, pathReadings, placePoint, PLACES } from '#body'
import type { PathSpec } from '#body'
import type { Mesh } from '../../models/build/mesh/index.ts'
import type { Sex } from '../../models/build/tables.ts'
import { MORE_PLACES } from '../../src/stage/tissues/more-places.ts'
import { lowerBones, Surface, upperBones } from '../models/surface.ts'

const woman = bodyPaths(bodyGeometry(0))
const man = bodyPaths(bodyGeometry(1))
const by = (paths: readonly PathSpec[], id: string): PathSpec => {
  const found = paths.find((spec) => spec.id === id)
  if (!found) throw new Error(id)
  return found
}
const lengthOf = ({ points }: PathSpec): number =>
  points.slice(1).reduce((sum, { p }, k) => sum + Math.hypot(...[0, 1, 2].map((i) => p[i]! - points[k]!.p[i]!)), 0)

/** A place on a bone lies at most this far from its drawn surface, mm. */
const ON_BONE = 4

/** Bones of one sex whose name fits, as surfaces made when they are first asked for. */
async function surfacesOf(sex: Sex): Promise<(fits: RegExp) => readonly Surface[]> {
  const bones = new Map([...(await lowerBones(sex)), ...(await upperBones(sex))])
  const made = new Map<string, Surface>()
  const surface = (name: string, mesh: Mesh): Surface => {
    const known = made.get(name) ?? new Surface(mesh)
    made.set(name, known)
    return known
  }
  return (fits) => [...bones].flatMap(([name, mesh]) => (fits.test(name) ? [surface(name, mesh)] : []))
}

/** Bones a place of this body may lie on. */
function bonesOf(body: string): RegExp {
  const carriers: { readonly [body: string]: RegExp } = {
    innominate: /^hip-bone-left$/,
    femur: /^(femur|patella)-left$/,
    shank: /^(tibia|fibula)-left$/,
    clavicle: /^clavicle-left$/,
    scapula: /^scapula-left$/,
    t6: /^(t6|rib-6-left|costal-cartilage-6-left|sternum)$/,
  }
  const vertebra = /^t(\d+)$/.exec(body)?.[1]
  const ribs = new RegExp(`^(${body}|rib-${vertebra}-left|costal-cartilage-${vertebra}-left)$`)
  return carriers[body] ?? (vertebra === undefined ? new RegExp(`^${body}$`) : ribs)
}

describe('paths of tissues', () => {
  it('have names of their own, the same for women and men, on bodies that exist', () => {
    expect(new Set(PATH_IDS).size).toBe(PATH_IDS.length)
    expect(woman.map(({ id }) => id)).toEqual(PATH_IDS)
    expect(man.map(({ id }) => id)).toEqual(PATH_IDS)
    const bodies = new Set<string>(BODY_IDS)
    for (const { id, points } of woman) {
      for (const { body } of points) expect(bodies.has(body), `${id}: ${body}`).toBe(true)
      expect(points.length, id).toBeGreaterThan(1)
    }
  })

  it('are exact mirror images left and right', () => {
    for (const left of man.filter(({ id }) => id.endsWith('-left'))) {
      const right = man.find(({ id }) => id === left.id.replace(/left$/, 'right'))
      if (!right) continue
      left.points.forEach(({ body, p }, k) => {
        const other = right.points[k]!
        expect(other.body).toBe(body.replace(/-left$/, '-right'))
        expect(other.p).toEqual([-p[0], p[1], p[2]])
      })
    }
  })

  it.each(['female', 'male'] as const)(
    'start and end on bone where they say so, %s',
    { timeout: 30_000 },
    async (sex) => {
      const surfaces = await surfacesOf(sex)
      const geometry = bodyGeometry(sex === 'male' ? 1 : 0)
      for (const [name, place] of Object.entries({ ...PLACES, ...MORE_PLACES })) {
        if (!place.surface) continue
        const { p } = placePoint(geometry, place, 'left')
        const near = surfaces(bonesOf(place.body)).map((surface) => surface.distance(p))
        expect(Math.min(...near), name).toBeLessThan(ON_BONE)
      }
    },
  )

  it('say what a muscle can pull at most, and of nothing else', () => {
    for (const { id, kind, maxTension } of woman) {
      if (kind === 'muscle') expect(maxTension, id).toBeGreaterThan(0)
      else expect(maxTension, id).toBeUndefined()
    }
  })

  it('let no muscle of the pelvic floor pull beyond 21 N', () => {
    for (const id of ['puborectalis', 'pubococcygeus', 'iliococcygeus', 'coccygeus']) {
      expect(by(woman, `${id}-left`).maxTension, id).toBeLessThanOrEqual(21)
    }
  })

  it('keep iliacus off the sacrum: it does not cross the sacroiliac joint', () => {
    for (const { body } of by(woman, 'iliacus-left').points) {
      expect(['innominate-left', 'femur-left']).toContain(body)
    }
  })

  it('carry both ligaments that hold the sacrum from tipping between sacrum or coccyx and hip bone', () => {
    for (const id of ['sacrotuberous-left', 'sacrospinous-left']) {
      const bodies = by(woman, id).points.map(({ body }) => body)
      expect(bodies[0]).toBe('sacrum')
      expect(bodies.at(-1)).toBe('innominate-left')
    }
  })

  it('are about as long as fibres of the pelvic floor measured in ten women (53 and 76 mm), within a third', () => {
    // Tuttle LJ 2014; the measured fibre runs from attachment to attachment in these two.
    const measured = [
      ['coccygeus-left', 0.0529],
      ['iliococcygeus-left', 0.0755],
    ] as const
    for (const [id, published] of measured) {
      const ratio = lengthOf(by(woman, id)) / published
      expect(ratio, id).toBeGreaterThan(0.67)
      expect(ratio, id).toBeLessThan(1.34)
    }
  })

  it('stretch the sacrotuberous ligament when the sacrum nods forward, and slacken it when it nods back', () => {
    const simulation = createSimulation()
    const change = (rx: number): number => {
      const pose = simulation.solve({ version: 1, impose: { 'sij-left': { rx }, 'sij-right': { rx } } })
      return pathReadings(simulation.model, pose).find(({ id }) => id === 'sacrotuberous-left')?.change ?? 0
    }
    expect(change(-3)).toBeGreaterThan(0.5)
    expect(change(3)).toBeLessThan(-0.5)
  })

  it('grow with the body', () => {
    const tall = bodyPaths(bodyGeometry(0, bodyGeometry(0).stature * 1.1))
    expect(lengthOf(by(tall, 'psoas-major-left')) / lengthOf(by(woman, 'psoas-major-left'))).toBeCloseTo(1.1, 6)
  })
})
