import { describe, expect, it } from 'vitest'
import type { Case, Linear } from '#body'
import { createSimulation, linearAt } from '#body'
import { heldEffects, instrumentsOf, measure, originsOf, previewLocks } from '#instruments'
import type { Origin } from '#instruments'

const of = (input: Omit<Case, 'version'>): Case => ({ version: 1, ...input })

/** Everything that moves a body, in several stances, with locks and looseness between. */
const CASES: readonly Case[] = [
  of({ lift: { left: 10 } }),
  of({
    impose: { 'sij-left': { rx: -3, ty: 2 } },
    lock: { 'l4-l5': true, 'sij-right': { axes: ['rx'], at: { rx: 0.4 } } },
    lift: { right: 15 },
  }),
  of({ stance: 'left-leg', lengthen: { 'femur-left': 6 }, pull: [{ path: 'iliacus-right', tension: 80 }] }),
  of({ stance: 'supine', impose: { 'sij-left': { rx: -3 } }, lock: { symphysis: { axes: ['ty'] } } }),
  of({ stance: 'sitting', seat: { left: 8 }, rest: { sacrococcygeal: { rx: -5 }, symphysis: { ty: 1 } } }),
  of({ push: [{ body: 't8', force: [10, 0, 0], moment: [0, 0, 2] }], shape: { l4: { rz: 4 } }, shift: { tx: 10 } }),
  of({ lift: { right: { heel: 6 } }, foot: { left: { pronation: 5 } }, target: { 'pelvic-tilt-change': 6 } }),
  of({ impose: { symphysis: { ty: 2 } }, stiffness: { 'sij-right': 0.4 }, tone: { 'gluteus-medius-left': 0.5 } }),
]

const stanceOf = (input: Case) => input.stance ?? 'standing'
const linearOf = (input: Case): Linear => {
  const linear = linearAt(input)
  if (!linear) throw new Error('no rest')
  return linear
}

/** Readings after solving a case anew, by instrument. */
function solved(input: Case): Map<string, number> {
  const simulation = createSimulation(input.body)
  const pose = simulation.solve(input)
  expect(pose.status).toBe('converged')
  const { readings } = measure(simulation.model, pose, stanceOf(input))
  return new Map(Object.entries(readings).map(([id, { value }]) => [id, value]))
}

/** Central difference of readings between two solves. */
function difference(ahead: Case, behind: Case, width: number): Map<string, number> {
  const [a, b] = [solved(ahead), solved(behind)]
  return new Map([...a].map(([id, value]) => [id, (value - b.get(id)!) / width]))
}

/** Slopes agree to this part of the largest slope of the same unit, plus what two solves leave over. */
const CLOSE = 2e-3
/** A lock is no small step, even on a body that hardly moved: what is not linear in it may make this part. */
const FORETOLD = 0.02
const NOISE = 5e-5

function expectSlopes(
  found: Map<string, number>,
  expected: Map<string, number>,
  stance: Case['stance'],
  close = CLOSE,
): void {
  const instruments = instrumentsOf(stance ?? 'standing')
  for (const { id, unit } of instruments) {
    const same = instruments.filter((other) => other.unit === unit)
    const largest = Math.max(...same.map((other) => Math.abs(expected.get(other.id)!)))
    expect(Math.abs((found.get(id) ?? 0) - expected.get(id)!), id).toBeLessThan(close * largest + NOISE)
  }
}

const total = (parts: readonly { readonly value: number }[]): number => parts.reduce((sum, { value }) => sum + value, 0)
const origins = (input: Case, linear = linearOf(input)): Readonly<Record<string, Origin>> =>
  originsOf(linear, stanceOf(input), instrumentsOf(stanceOf(input)), linear.inputs())

describe('where a number comes from', () => {
  it.each(CASES)('parts and rest are the whole change, and the rest is small: case %#', (input) => {
    // On one leg the stance itself bends the body: what it does counts from the same symmetric rest.
    const idle = of(input.stance ? { stance: input.stance } : {})
    const [still, alone, now] = [solved(idle), origins(idle), solved(input)]
    for (const [id, { change, joints, jointsRest, inputs, inputsRest }] of Object.entries(origins(input))) {
      expect(change, id).toBeCloseTo(now.get(id)! - still.get(id)! + alone[id]!.change, 6)
      expect(total(joints) + jointsRest, id).toBeCloseTo(change, 9)
      expect(total(inputs) + inputsRest, id).toBeCloseTo(change, 9)
      const size = joints.reduce((sum, { value }) => sum + Math.abs(value), 0)
      expect(Math.abs(jointsRest), id).toBeLessThan(0.02 * size + 1e-4)
    }
  })

  it('says of a torsion what each hip bone did, and of a lifted foot that the lift did it', () => {
    const { 'innominate-torsion': torsion, 'height-femoral-heads': heads } = origins(
      of({ impose: { 'sij-left': { rx: -3 } } }),
    )
    expect(torsion!.joints[0]).toMatchObject({ joint: 'sij-left', value: expect.closeTo(-3, 6) as number })
    expect(torsion!.inputs[0]!.path).toBe('impose.sij-left.rx')
    expect(heads!.inputs).toHaveLength(1)
    const lifted = origins(of({ lift: { left: 1 } }))['height-femoral-heads']!
    expect(lifted.inputs[0]).toMatchObject({ path: 'lift.left' })
    expect(lifted.inputs[0]!.value / lifted.change).toBeCloseTo(1, 1)
  })

  it('gives longer bones their own part', () => {
    const { 'leg-length-structural': length } = origins(of({ lengthen: { 'femur-left': 6 } }))
    expect(length!.joints[0]).toMatchObject({ joint: 'bones', value: expect.closeTo(6, 3) as number })
  })
})

describe('sensitivity without another solve', () => {
  it.each(CASES)(
    'of every instrument to every input is what solving again a little further gives: case %#',
    (input) => {
      const step = 1e-3
      const linear = linearOf(input)
      linear.inputs().forEach(({ path }, place) => {
        const found = new Map(
          Object.entries(origins(input, linear)).map(([id, { inputs }]) => [
            id,
            inputs.find((one) => one.path === path)?.value ?? 0,
          ]),
        )
        const change = scaledInput(input, place)
        expectSlopes(found, difference(change(1 + step), change(1 - step), 2 * step), input.stance)
      })
    },
  )

  it('of every instrument to a locked and to an imposed axis is that of moving it', () => {
    const input = CASES[1]!
    const effects = heldEffects(linearOf(input), input)
    expect(effects.map(({ joint, axis, by }) => `${by} ${joint}.${axis}`)).toContain('impose sij-left.rx')
    const step = 1e-3
    const lockedAt = (rx: number): Case => ({ ...input, lock: { ...input.lock, 'l4-l5': { at: { rx } } } })
    const imposed = (rx: number): Case => ({ ...input, impose: { 'sij-left': { rx, ty: 2 } } })
    for (const [joint, change, around] of [
      ['l4-l5', lockedAt, 0],
      ['sij-left', imposed, -3],
    ] as const) {
      const effect = effects.find((one) => one.joint === joint && one.axis === 'rx')!
      const slopes = difference(change(around + step), change(around - step), 2 * step)
      expectSlopes(new Map(Object.entries(effect.instruments)), slopes, input.stance)
    }
  })

  it('is the same both ways: what a push at one joint does at another, the other does at the first', () => {
    const linear = linearOf(CASES[0]!)
    const places = linear.coordinates.flatMap(({ joint, axis, answers }, c) =>
      answers && ['rx', 'ty'].includes(axis) && /^(sij|symphysis|l4|hip)/.test(joint) ? [c] : [],
    )
    const answers = places.map((c) => linear.pushed(c))
    places.forEach((c, i) =>
      places.forEach((d, k) => {
        const size = Math.sqrt(answers[i]![c]! * answers[k]![d]!)
        expect(Math.abs(answers[i]![d]! - answers[k]![c]!)).toBeLessThan(1e-4 * size)
      }),
    )
  })
})

describe('another lock', () => {
  it.each(['l5-s1', 'sij-right', 'symphysis', 'hip-left'] as const)('on %s does what was foretold', (joint) => {
    const input = of({ impose: { 'sij-left': { rx: -0.03 } }, lift: { left: 0.1 } })
    const preview = previewLocks(linearOf(input), 'standing').find((one) => one.joint === joint)!
    const simulation = createSimulation()
    const efforts = (one: Case) => simulation.solve(one).efforts.slice()
    const locked: Case = { ...input, lock: { [joint]: true } }
    const [before, after] = [efforts(input), efforts(locked)]
    const rise = (id: string) => {
      const j = simulation.model.joints.findIndex((one) => one.id === id)
      return after[j]! - before[j]!
    }
    const first = preview.gives[0]!
    expect(rise(first.joint)).toBeGreaterThan(0)
    expect(first.effort / rise(first.joint)).toBeCloseTo(1, 1)
    const change = difference(locked, input, 1)
    expectSlopes(new Map(Object.entries(preview.instruments)), change, 'standing', FORETOLD)
  })

  it('is foretold for every joint that moved, and for none at rest', () => {
    expect(previewLocks(linearOf(of({})), 'standing')).toEqual([])
    const found = previewLocks(linearOf(of({ lift: { left: 10 } })), 'standing').map(({ joint }) => joint)
    expect(found).toEqual(expect.arrayContaining(['sij-left', 'symphysis', 'l5-s1', 'hip-right']))
  })
})

/** The case with its nth input times a factor, written out by hand for what the cases above use. */
function scaledInput(input: Case, place: number): (factor: number) => Case {
  const linear = linearOf(input)
  const keys = linear.inputs()[place]!.path.split('.')
  return (factor) => {
    const copy = structuredClone(input) as unknown as Record<string, unknown>
    let part = copy
    for (const key of keys.slice(0, -1)) part = part[key] as Record<string, unknown>
    const last = keys.at(-1)!
    const value = part[last]
    if (typeof value === 'number') part[last] = value * factor
    else {
      const push = value as { force?: number[]; moment?: number[] }
      part[last] = { ...push, force: push.force?.map((v) => v * factor), moment: push.moment?.map((v) => v * factor) }
    }
    return copy as unknown as Case
  }
}
