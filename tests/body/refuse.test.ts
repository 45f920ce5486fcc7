import { describe, expect, it } from 'vitest'
import { createSimulation } from '#body'
import type { Case } from '#body'
import { BOTH, specimen } from '../../scripts/model/specimen.ts'
import { solve } from './looking.ts'

type Deed = Omit<Case, 'version'>

const toned = (all: number): Deed => ({ tone: { all } })

describe('a case that cannot be answered', () => {
  const sim = createSimulation()
  const bad: readonly (readonly [string, Deed, string, string])[] = [
    ['an SI joint turned by 9 degrees', { impose: { 'sij-left': { rx: 9 } } }, 'out-of-range', 'impose.sij-left.rx'],
    ['an SI joint slipped by 8.1 mm', { rest: { 'sij-right': { ty: -8.1 } } }, 'out-of-range', 'rest.sij-right.ty'],
    ['a lock far outside', { lock: { 'sij-left': { at: { rx: 20 } } } }, 'out-of-range', 'lock.sij-left.at.rx'],
    ['not a number', { impose: { 'l4-l5': { rz: Number.NaN } } }, 'out-of-range', 'impose.l4-l5.rz'],
    ['an endless lift', { lift: { left: Infinity } }, 'out-of-range', 'lift.left'],
    ['a tilt asked of someone lying', { stance: 'supine', target: { 'pelvic-tilt-change': 5 } }, 'no-effect', 'target'],
    ['a lift under someone lying', { stance: 'supine', lift: { left: 5 } }, 'no-effect', 'lift.left'],
    ['a lift under a foot in the air', { stance: 'left-leg', lift: { right: 5 } }, 'no-effect', 'lift.right'],
    ['a wedge without a seat', { seat: { left: 5 } }, 'no-effect', 'seat.left'],
    [
      'a goal that no one lying has',
      { stance: 'supine', goals: { 'head-level': false } },
      'no-effect',
      'goals.head-level',
    ],
    ['a range where none is known', { range: { symphysis: { ty: [-1, 1] } } }, 'no-effect', 'range.symphysis.ty'],
    [
      'a shifted range of an axis that has no end',
      { range: { 'hip-left': { tx: [-1, 1] } } },
      'no-effect',
      'range.hip-left.tx',
    ],
    [
      'a place for an axis that is not locked',
      { lock: { 'sij-left': { axes: ['ty'], at: { rx: 1 } } } },
      'no-effect',
      'lock.sij-left.at.rx',
    ],
    ['a wedge of a bone that carries nothing', { shape: { 'hand-left': { rx: 3 } } }, 'no-effect', 'shape.hand-left'],
    ['a push without force', { push: [{ body: 't1' }] }, 'no-effect', 'push.0'],
    [
      'a ligament between two points of one bone',
      { pull: [{ path: 'inguinal-left', tension: 5 }] },
      'no-effect',
      'pull.0.path',
    ],
    [
      'the tone of a muscle that stiffens no joint',
      { tone: { 'coccygeus-left': 0.5 } },
      'no-effect',
      'tone.coccygeus-left',
    ],
    [
      'tone without a stance that has any',
      { stance: 'supine', tone: { 'psoas-major-left': 0.5 } },
      'no-effect',
      'tone',
    ],
    ['more than a muscle can', { pull: [{ path: 'coccygeus-right', tension: 22 }] }, 'out-of-range', 'pull.0.tension'],
    [
      'more than a muscle can, in two parts',
      {
        pull: [
          { path: 'coccygeus-right', tension: 15 },
          { path: 'coccygeus-right', tension: 15 },
        ],
      },
      'out-of-range',
      'pull.1.tension',
    ],
    ['a nerve that pulls', { pull: [{ path: 'sciatic-nerve-left', tension: 1 }] }, 'out-of-range', 'pull.0.tension'],
    ['feet in the air and nothing held', { feet: { free: true } }, 'no-rest', 'feet.free'],
    [
      'a foot pronated in a locked joint',
      { lock: { 'subtalar-left': true }, foot: { left: { pronation: 5 } } },
      'conflict',
      'foot.left.pronation',
    ],
    ['a bone held in space and lifted', { hold: ['forefoot-left'], lift: { left: 10 } }, 'conflict', ''],
    ['a chain above one', { chain: 1.5 }, 'out-of-range', 'chain'],
    ['a negative stiffness', { stiffness: { symphysis: -1 } }, 'out-of-range', 'stiffness.symphysis'],
    [
      'a joint locked at one place and held at another',
      { lock: { 'sij-left': true }, impose: { 'sij-left': { rx: 3 } } },
      'conflict',
      'impose.sij-left.rx',
    ],
    [
      'a ring that cannot close',
      { lock: { 'sij-left': true, 'sij-right': true }, impose: { symphysis: { ty: 5 } } },
      'conflict',
      '',
    ],
  ]
  for (const [name, deed, code, path] of bad)
    it(`is refused with its reason, and the last pose stays: ${name}`, () => {
      const before = solve(sim, { lift: { left: 12 } })
      const displacements = before.displacements.slice()
      const transforms = before.transforms.slice()
      const energy = before.energy
      const pose = solve(sim, deed)
      expect(pose.status).toBe('refused')
      expect(pose.refusal?.code).toBe(code)
      expect(pose.refusal?.path).toBe(path)
      expect(pose.displacements).toEqual(displacements)
      expect(pose.transforms).toEqual(transforms)
      expect(pose.energy).toBe(energy)
      expect(pose.transforms.every(Number.isFinite)).toBe(true)
      expect(solve(sim, {}).status).toBe('converged')
    })

  it('the limit itself is allowed, and named in the refusal', () => {
    expect(solve(sim, { impose: { 'sij-left': { rx: -8 } } }).status).toBe('converged')
    expect(solve(sim, { impose: { 'sij-left': { rx: -8.01 } } }).refusal?.limit).toBe(-8)
  })

  it('has too little tone to stand on, as the model page says, whatever else is done; a specimen in a vice needs none', () => {
    const man = createSimulation({ sex: 'male' })
    const [none, next, enough] = [toned(0), toned(0.06), toned(0.07)]
    for (const deed of [none, next, { ...next, shift: { tx: -6 } }, { ...next, stiffness: { 'l4-l5': 2 } }])
      expect(solve(man, deed).refusal).toEqual({ code: 'no-rest', path: 'tone' })
    expect(solve(man, { ...next, lengthen: { 'femur-left': 5 } }).status).toBe('refused')
    for (const deed of [enough, specimen(BOTH, 'l3', [5, 0, 0])]) expect(solve(man, deed).status).toBe('converged')
    expect(solve(sim, none).status).toBe('converged')
  })
})
