import { describe, expect, it } from 'vitest'
import { createSimulation, JOINT_IDS, SPINAL_LEVELS } from '#body'
import type { Axis, JointId, Vec3 } from '#body'
import { seenFrom, solve } from './looking.ts'

/**
 * The sign table of the product, joint by joint, in words. Each line asks for + on one axis and looks where a point of
 * the child goes, seen from the parent.
 */
const sim = createSimulation()

type Way = 'left' | 'right' | 'up' | 'down' | 'forward' | 'back'
const WAY: Record<Way, (v: Vec3) => number> = {
  left: (v) => v[0],
  right: (v) => -v[0],
  up: (v) => v[1],
  down: (v) => -v[1],
  forward: (v) => v[2],
  back: (v) => -v[2],
}
/** Where to look, from the joint's centre: a handbreadth away. */
const PLACE: Record<Way, Vec3> = {
  left: [0.08, 0, 0],
  right: [-0.08, 0, 0],
  up: [0, 0.08, 0],
  down: [0, -0.08, 0],
  forward: [0, 0, 0.08],
  back: [0, 0, -0.08],
}

function expectMove(joint: JointId, axis: Axis, place: Way | 'centre', way: Way): void {
  const { parent, child, centre } = sim.model.joints[sim.jointIndex(joint)]!
  const amount = axis.startsWith('r') ? 1 : 2
  const pose = solve(sim, { impose: { [joint]: { [axis]: amount } } })
  expect(pose.status, `${joint} ${axis}`).toBe('converged')
  const at = place === 'centre' ? ([0, 0, 0] as const) : PLACE[place]
  const point: Vec3 = [centre[0] + at[0], centre[1] + at[1], centre[2] + at[2]]
  const move = seenFrom(sim, parent, child, point)
  expect(WAY[way](move), `${joint} ${axis}: ${place} goes ${way}`).toBeGreaterThan(5e-4)
}

type Line = readonly [axis: Axis, look: Way | 'centre', goes: Way, words: string]
const SHIFTS: readonly Line[] = [
  ['tx', 'centre', 'left', 'to the left'],
  ['ty', 'centre', 'up', 'up'],
  ['tz', 'centre', 'forward', 'forward'],
]
const TABLE: Partial<Record<JointId, readonly Line[]>> = {
  'sij-left': [
    ['rx', 'up', 'forward', 'left hip bone turns anterior'],
    ['ry', 'forward', 'left', 'left out-flare'],
    ['rz', 'up', 'right', 'left crest goes in'],
    ['rz', 'left', 'up', 'left crest goes up'],
    ['tx', 'centre', 'left', 'lateral'],
    ['ty', 'centre', 'up', 'up-slip'],
    ['tz', 'centre', 'forward', 'forward'],
  ],
  'sij-right': [
    ['rx', 'up', 'forward', 'right hip bone turns anterior'],
    ['ry', 'forward', 'left', 'right in-flare'],
    ['rz', 'up', 'right', 'right crest goes out'],
    ['rz', 'right', 'down', 'right crest goes down'],
    ['tx', 'centre', 'left', 'medial'],
    ['ty', 'centre', 'up', 'up-slip'],
    ['tz', 'centre', 'forward', 'forward'],
  ],
  symphysis: [
    ['rx', 'up', 'forward', 'left pubis turns anterior against right'],
    ['ry', 'forward', 'left', 'left opens forward'],
    ['rz', 'left', 'up', 'left tilts up'],
    ['tx', 'centre', 'left', 'gap'],
    ['ty', 'centre', 'up', 'left higher'],
    ['tz', 'centre', 'forward', 'left in front'],
  ],
  'hip-left': [
    ['rx', 'down', 'back', 'extension'],
    ['ry', 'forward', 'left', 'left external rotation'],
    ['rz', 'down', 'left', 'left abduction'],
    ...SHIFTS,
  ],
  'hip-right': [
    ['rx', 'down', 'back', 'extension'],
    ['ry', 'forward', 'left', 'right internal rotation'],
    ['rz', 'down', 'left', 'right adduction'],
    ...SHIFTS,
  ],
}
for (const side of ['left', 'right'] as const) {
  TABLE[`knee-${side}`] = [
    ['rx', 'down', 'back', 'knee flexion'],
    ['ry', 'forward', 'left', 'tibia turns left'],
    ['rz', 'down', 'left', side === 'left' ? 'left valgus' : 'right varus'],
  ]
  TABLE[`ankle-${side}`] = [
    ['rx', 'forward', 'down', 'plantarflexion'],
    ['ry', 'forward', 'left', 'toes to the left'],
  ]
  TABLE[`subtalar-${side}`] = [['rz', 'left', 'up', side === 'left' ? 'left eversion' : 'right inversion']]
  TABLE[`glenohumeral-${side}`] = [
    ['rx', 'down', 'back', 'shoulder extension'],
    ['rz', 'down', 'left', side === 'left' ? 'left abduction' : 'right adduction'],
  ]
  TABLE[`elbow-${side}`] = [['rx', 'down', 'back', 'elbow extension']]
}
for (const joint of ['sacrococcygeal', 'intercoccygeal'] as const)
  TABLE[joint] = [
    ['rx', 'down', 'back', 'tip goes back: extension'],
    ['ry', 'forward', 'left', 'front turns left'],
    ['rz', 'down', 'left', 'tip goes left'],
    ...SHIFTS,
  ]
for (const level of SPINAL_LEVELS)
  TABLE[level] = [
    ['rx', 'up', 'forward', 'flexion'],
    ['ry', 'forward', 'left', 'turn to the left'],
    ['rz', 'up', 'right', 'side-bend to the right'],
    ['rz', 'left', 'up', 'left side goes up'],
  ]

describe('what + means, in words', () => {
  for (const [joint, lines] of Object.entries(TABLE) as [JointId, readonly Line[]][])
    it(`${joint}: ${lines.map(([axis, , , words]) => `${axis} ${words}`).join('; ')}`, () => {
      for (const [axis, look, goes] of lines) expectMove(joint, axis, look, goes)
    })

  it('nutation is rx - on both sides: the sacral plate goes forward between the hip bones', () => {
    const plate = sim.model.landmarks['s1-superior-centre']!.position
    solve(sim, { impose: { 'sij-left': { rx: -2 }, 'sij-right': { rx: -2 } } })
    expect(seenFrom(sim, 'innominate-left', 'sacrum', plate)[2]).toBeGreaterThan(0.001)
    expect(seenFrom(sim, 'innominate-right', 'sacrum', plate)[2]).toBeGreaterThan(0.001)
  })

  it('an up-slip is a rise of the hip bone against the sacrum, and the joint reports what was asked', () => {
    const { displacements } = solve(sim, { impose: { 'sij-left': { ty: 3 } } })
    expect(displacements[6 * sim.jointIndex('sij-left') + 4]).toBe(0.003)
  })

  it('covers every joint that has a row in the table', () => {
    const spoken = new Set(Object.keys(TABLE))
    const silent = JOINT_IDS.filter((id) => !spoken.has(id))
    expect(silent.every((id) => /midfoot|clavicular|wrist|temporo/.test(id))).toBe(true)
  })
})
