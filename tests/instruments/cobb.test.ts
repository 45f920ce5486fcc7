import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { BODY_IDS, VERTEBRAE, type Vertebra } from '#body'
import { measure, rankEfforts } from '#instruments'
import { degrees } from '#math'
import { ALL, MODEL, mirrored, poseOf, together, type Move, type Moves } from './poses.ts'

/** Tilts (degrees, + = left up) per vertebra from L5 upwards, with each vertebra sitting on the one below. */
function bent(tilts: readonly number[]): Moves {
  const moves: Record<string, Move> = {}
  let offset = 0
  let previous = MODEL.landmarks['l5-centre']!.position[1]
  tilts.forEach((tilt, index) => {
    const name = VERTEBRAE[index]!
    const centre = MODEL.landmarks[`${name}-centre`]!.position
    // A spine goes up along its vertebrae: left edges up lean it to the right.
    offset -= Math.tan(degrees(tilt)) * (centre[1] - previous)
    previous = centre[1]
    moves[name] = { turn: [0, 0, tilt], about: centre, shift: [offset * 1e3, 0, 0] }
  })
  return moves
}
const curves = (moves: Moves) => measure(MODEL, poseOf(moves), 'standing').cobb
const straight = (count: number, tilt: number): number[] => Array.from({ length: count }, () => tilt)

describe('frontal curves', () => {
  it('left edges rising upwards from L5 (-8) to T12 (+8) is one curve of 16 degrees, bulging left', () => {
    const [curve, ...others] = curves(bent([-8, -5, -2, 1, 5, 8, ...straight(17, 8)]))
    expect(others).toEqual([])
    expect(curve).toMatchObject({ lower: 'l5', upper: 't12', convex: 'left' })
    expect(curve?.angle).toBeCloseTo(16, 6)
    expect(['l3', 'l2']).toContain(curve?.apex)
  })

  it('the convexity is where the middle of the spine stands', () => {
    const moves = bent([-8, -5, -2, 1, 5, 8, ...straight(17, 8)])
    const at = (name: string): number => moves[name as Vertebra]?.shift?.[0] ?? 0
    expect(at('l2')).toBeGreaterThan((at('l5') + at('t12')) / 2)
  })

  it('a double curve is two curves, the larger first', () => {
    const found = curves(bent([0, 3, 6, 9, 12, 12, 8, 4, 0, -4, -8, -10, ...straight(11, -10)]))
    expect(found.map(({ convex, lower, upper }) => [convex, lower, upper])).toEqual([
      ['right', 't12', 't6'],
      ['left', 'l5', 'l1'],
    ])
    expect(found[0]?.angle).toBeCloseTo(22, 6)
    expect(found[1]?.angle).toBeCloseTo(12, 6)
  })

  it('a counter-curve too small to list still parts the curves on both sides of it', () => {
    const found = curves(
      bent([2.2, 1.3, 0.5, 0, -0.3, -0.4, -0.5, ...straight(10, -0.05), -0.2, -0.4, -0.6, -0.7, -0.8, -0.8]),
    )
    expect(found.map(({ convex, lower, upper }) => [convex, lower, upper])).toEqual([
      ['right', 'l5', 't11'],
      ['right', 't1', 'c3'],
    ])
  })

  it('a spine that only leans has no curve', () => {
    expect(curves(together(ALL, { turn: [0, 0, 6] }))).toEqual([])
  })

  it('the apex turned to the left reads a positive rotation', () => {
    const moves = bent([-8, -5, -2, 1, 5, 8, ...straight(17, 8)])
    const { apex } = curves(moves)[0]!
    const turned: Moves = {
      ...moves,
      [apex]: { ...moves[apex as Vertebra], turn: [0, 4, moves[apex as Vertebra]!.turn![2]] },
    }
    expect(measure(MODEL, poseOf(turned), 'standing').readings['vertebral-rotation-apex']?.value).toBeCloseTo(4, 1)
  })
})

const other = (id: string) => (id.includes('left') ? id.replace('left', 'right') : id.replace('right', 'left'))

describe('mirror', () => {
  const small = fc.double({ min: -6, max: 6, noNaN: true })
  const move = fc.record({
    turn: fc.tuple(small, small, small),
    shift: fc.tuple(small, small, small),
  })
  const EVEN = /^(pelvic-|sacral-slope|lordosis|kyphosis|cervical-lordosis|sva|symphysis-gap|coccyx-angle|load-left)/
  const PAIRED = /^(knee-flexion|foot-pronation|sij)-/

  it('a mirrored body reads the mirrored numbers', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: BODY_IDS.length, maxLength: BODY_IDS.length }), (all) => {
        const moves: Moves = Object.fromEntries(BODY_IDS.map((id, index) => [id, all[index]]))
        const here = measure(MODEL, poseOf(moves), 'standing')
        const there = measure(MODEL, poseOf(mirrored(moves)), 'standing')
        for (const [id, { value }] of Object.entries(here.readings)) {
          const expected = EVEN.test(id) || PAIRED.test(id) ? value : -value
          const twin = PAIRED.test(id) || id.startsWith('flare') ? other(id) : id
          expect(there.readings[id.startsWith('load') ? id : twin]?.value, id).toBeCloseTo(expected, 6)
        }
        expect(there.cobb.map(({ lower, upper }) => [lower, upper])).toEqual(
          here.cobb.map(({ lower, upper }) => [lower, upper]),
        )
        here.cobb.forEach(({ convex, angle }, index) => {
          expect(there.cobb[index]?.convex).toBe(convex === 'left' ? 'right' : 'left')
          expect(there.cobb[index]?.angle).toBeCloseTo(angle, 6)
        })
      }),
      { numRuns: 40, seed: 20 },
    )
  })
})

describe('efforts', () => {
  it('ranks joints by effort and leaves out those that pay nothing', () => {
    const ranked = rankEfforts({ 'sij-left': 1, symphysis: 0, 'hip-left': 3 })
    expect(ranked.map(({ joint }) => joint)).toEqual(['hip-left', 'sij-left'])
    expect(ranked.map(({ share }) => share)).toEqual([0.75, 0.25])
  })
  it('ranks nobody in a body at rest', () => {
    expect(rankEfforts({ 'sij-left': 1e-12 })).toEqual([])
  })
})
