import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { BODY_IDS, BONE_IDS, JOINT_IDS, parseCase, STANCES } from '#body'
import type { Case } from '#body'
import {
  applyCauses,
  buildCause,
  CAUSES,
  EVIDENCE_MARKS,
  lookOf,
  mirrorParts,
  parseCauseChoice,
  SOURCES,
  structuresOf,
  storyOf,
  TRIALS,
} from '#causes'
import type { Cause, CauseChoice } from '#causes'
import { CAUSE_IDS, loadCatalogue, PAIRED, UNPAIRED } from '#language'

const NEUTRAL: Case = { version: 1 }

/** Every way a cause can be chosen at the ends and the middle of its strength. */
const choicesOf = (cause: Cause): CauseChoice[] =>
  cause.sides.flatMap((side) =>
    cause.modes.flatMap((mode) => {
      const { strength } = cause
      const amounts = strength === undefined ? [undefined] : [strength.min, strength.initial, strength.max]
      return amounts.map((amount) => ({
        id: cause.id,
        side,
        mode,
        ...(amount === undefined ? {} : { strength: amount }),
      }))
    }),
  )

const ALL = CAUSES.flatMap(choicesOf)
const anyChoice = fc.constantFrom(...ALL)
/** Organs lie on one side only: what pulls there has no mirror image. */
const ONE_SIDED = new Set(CAUSES.filter(({ sides }) => sides.length === 1 && sides[0] !== 'none').map(({ id }) => id))
const anyPaired = fc.constantFrom(...ALL.filter(({ id }) => !ONE_SIDED.has(id)))

describe('every cause', () => {
  it('gives a case the parser accepts whole, at every side, mode and end of its strength', () => {
    for (const choice of ALL) {
      const built = applyCauses(NEUTRAL, [choice])
      const { value, faults } = parseCase(JSON.parse(JSON.stringify(built)))
      expect(faults, JSON.stringify(choice)).toEqual([])
      expect(value).toEqual(built)
    }
  })

  it('does something', () => {
    for (const choice of ALL) expect(Object.keys(buildCause(choice)), choice.id).not.toEqual([])
  })

  it('is on the right the mirror image of what it is on the left', () => {
    for (const choice of ALL.filter((one) => one.side === 'left' && !ONE_SIDED.has(one.id))) {
      expect(buildCause({ ...choice, side: 'right' })).toEqual(mirrorParts(buildCause(choice)))
    }
  })

  it('is its own mirror image when it has no side or acts on both', () => {
    for (const choice of ALL.filter((one) => one.side === 'none' || one.side === 'both')) {
      expect(mirrorParts(buildCause(choice)), choice.id).toEqual(buildCause(choice))
    }
  })

  it('carries both evidence marks, and a source wherever something is said to be measured', () => {
    for (const { id, evidence, sources } of CAUSES) {
      expect(EVIDENCE_MARKS).toContain(evidence.premise)
      expect(EVIDENCE_MARKS).toContain(evidence.consequence)
      if (Object.values(evidence).includes('measured')) expect(sources.length, id).toBeGreaterThan(0)
      for (const source of sources) expect(SOURCES[source].citation.length).toBeGreaterThan(20)
    }
  })

  it('has texts in both languages, a row of the list, and stances that exist', async () => {
    expect(CAUSES.map((cause) => cause.id)).toEqual([...CAUSE_IDS])
    for (const language of ['da', 'en'] as const) {
      const { causes } = await loadCatalogue(language)
      for (const { id } of CAUSES) for (const text of Object.values(causes.texts[id])) expect(text).not.toBe('')
    }
    for (const { row, stances } of CAUSES) {
      expect(Number.parseInt(String(row), 10)).toBeGreaterThanOrEqual(1)
      expect(Number.parseInt(String(row), 10)).toBeLessThanOrEqual(18)
      for (const stance of stances) expect(STANCES).toContain(stance)
    }
  })

  it('lights up bones, joints and tissues that exist and opens a view of its own side', () => {
    const tissues = PAIRED.flatMap((id) => [`${id}-left`, `${id}-right`])
    const known = new Set<string>([...BONE_IDS, ...JOINT_IDS, ...BODY_IDS, ...UNPAIRED, ...tissues])
    for (const choice of ALL) {
      for (const id of structuresOf(choice)) expect(known, `${choice.id}: ${id}`).toContain(id)
      const { camera } = lookOf(choice)
      const other = choice.side === 'left' ? /right/ : choice.side === 'right' ? /left/ : /^$/
      if (typeof camera === 'string') expect(camera).not.toMatch(other)
    }
  })

  it('is looked at from its own side, and into a halved body so that its own side is left', () => {
    for (const { id, halved, view, sides } of CAUSES) {
      for (const side of sides.filter((one) => one === 'left' || one === 'right')) {
        const { camera, cut } = lookOf({ id, side })
        const way = side === 'left' ? 1 : -1
        if (halved) {
          expect(cut?.keep, id).toBe(way)
          expect(typeof camera === 'object' && Math.sign(camera.azimuth), id).toBe(-way)
        } else if (typeof view === 'object' && Math.abs(view.azimuth) % 180 > 0) {
          expect(cut, id).toBeNull()
          expect(typeof camera === 'object' && Math.sign(camera.azimuth), id).toBe(way)
        }
      }
    }
  })

  it('that does nothing at rest shows in a trial what it changes about the answer', () => {
    const silent = CAUSES.filter(({ trial }) => trial !== undefined)
    expect(silent.length).toBeGreaterThan(10)
    for (const { id, trial, sides } of silent) {
      const [side = 'none'] = sides
      const step = storyOf({ id, side }).steps.find(({ asked }) => asked !== undefined)
      expect(step?.causes, id).toEqual([{ id, side }])
      expect(step?.numbers, id).toBe('changed-by-cause')
      const { parts: asked } = TRIALS[trial ?? 'lift']
      expect(step?.asked, id).toEqual(side === 'right' ? mirrorParts(asked) : asked)
      // The ghost is drawn as it is: so is the body.
      expect(step?.magnify, id).toBe(1)
      expect(step?.layers, id).toContain('ghost')
    }
  })

  it('has a usual strength inside its range', () => {
    for (const { strength } of CAUSES) {
      if (strength === undefined) continue
      expect(strength.min).toBeLessThan(strength.max)
      expect(strength.initial).toBeGreaterThanOrEqual(strength.min)
      expect(strength.initial).toBeLessThanOrEqual(strength.max)
    }
  })
})

const parts = (id: CauseChoice['id'], more: Partial<CauseChoice> = {}) => buildCause({ id, ...more })

describe('the first causes do what their titles say', () => {
  it('an up-slip moves the hip bone up on its side, held or settled', () => {
    expect(parts('up-slip', { side: 'left', strength: 2 })).toEqual({ impose: { 'sij-left': { ty: 2 } } })
    expect(parts('up-slip', { side: 'right', strength: 2, mode: 'settled' })).toEqual({
      rest: { 'sij-right': { ty: 2 } },
    })
  })
  it('a hip bone turned back is minus about X on both sides', () => {
    expect(parts('hip-bone-back', { side: 'left', strength: 3 })).toEqual({ impose: { 'sij-left': { rx: -3 } } })
    expect(parts('hip-bone-back', { side: 'right', strength: 3 })).toEqual({ impose: { 'sij-right': { rx: -3 } } })
  })
  it('out-flare is plus about Y on the left and minus on the right', () => {
    expect(parts('flare-out', { side: 'left', strength: 2 })).toEqual({ impose: { 'sij-left': { ry: 2 } } })
    expect(parts('flare-out', { side: 'right', strength: 2 })).toEqual({ impose: { 'sij-right': { ry: -2 } } })
  })
  it('a short right leg with a lift is 10 mm less bone and 10 mm more sole', () => {
    expect(parts('short-leg-lifted', { side: 'right' })).toEqual({
      lengthen: { 'femur-right': -10 },
      lift: { right: 10 },
    })
  })
  it('both sacroiliac joints can be locked at once', () => {
    expect(parts('locked-sij', { side: 'both' })).toEqual({ lock: { 'sij-left': true, 'sij-right': true } })
  })
  it('a coccyx to the left has its tip to the left, a shallow left socket sits out and up', () => {
    expect(parts('coccyx-side', { side: 'left', strength: 10 })).toEqual({ rest: { sacrococcygeal: { rz: 10 } } })
    expect(parts('hip-dysplasia', { side: 'right', strength: 5 })).toEqual({
      shape: { 'innominate-right': { tx: -5, ty: 5 } },
    })
  })
  it('strength is kept within its range and unknown sides fall back', () => {
    expect(parts('up-slip', { side: 'both', strength: 99 })).toEqual({ impose: { 'sij-left': { ty: 8 } } })
  })
})

const swap = (choice: CauseChoice): CauseChoice => ({
  ...choice,
  side: choice.side === 'left' ? 'right' : choice.side === 'right' ? 'left' : (choice.side ?? 'none'),
})

describe('causes combine', () => {
  it('a turn and a slip of the same hip bone come together', () => {
    const built = applyCauses(NEUTRAL, [
      { id: 'up-slip', side: 'left', strength: 2 },
      { id: 'hip-bone-back', side: 'left', strength: 3 },
    ])
    expect(built).toEqual({ version: 1, impose: { 'sij-left': { rx: -3, ty: 2 } } })
  })
  it('a joint that is displaced and locked is locked where it is displaced to', () => {
    const built = applyCauses(NEUTRAL, [
      { id: 'locked-sij', side: 'left' },
      { id: 'hip-bone-back', side: 'left', strength: 3 },
    ])
    expect(built.lock?.['sij-left']).toEqual({ axes: ['rx', 'ry', 'rz', 'tx', 'ty', 'tz'], at: { rx: -3 } })
    expect(parseCase(built).faults).toEqual([])
  })
  it('stiff and loose multiply, lifts add to what the case already has', () => {
    const base: Case = { version: 1, stance: 'supine', body: { sex: 'male' }, lift: { left: 4 }, chain: 0.5 }
    const built = applyCauses(base, [
      { id: 'stiff-sij', side: 'left', strength: 2 },
      { id: 'loose-pelvis', strength: 0.3 },
      { id: 'foot-lift', side: 'left', strength: 6 },
    ])
    expect(built).toEqual({
      ...base,
      lift: { left: 10 },
      stiffness: { 'sij-left': 0.6, 'sij-right': 0.3, symphysis: 0.3 },
    })
  })
  it('leaves the case it starts from as it was', () => {
    const base: Case = Object.freeze({ version: 1, impose: Object.freeze({ 'sij-left': Object.freeze({ rx: 1 }) }) })
    applyCauses(base, [{ id: 'hip-bone-back', side: 'left' }])
    expect(base).toEqual({ version: 1, impose: { 'sij-left': { rx: 1 } } })
  })
  it('in any order', () => {
    fc.assert(
      fc.property(fc.array(anyChoice, { minLength: 2, maxLength: 5 }), (choices) => {
        const forward = applyCauses(NEUTRAL, choices)
        const backward = applyCauses(NEUTRAL, choices.toReversed())
        expect(rounded(backward)).toEqual(rounded(forward))
      }),
      { seed: 3, numRuns: 300 },
    )
  })
  it('mirrored choices give the mirrored case', () => {
    fc.assert(
      fc.property(fc.array(anyPaired, { minLength: 1, maxLength: 4 }), (choices) => {
        const mirrored = mirrorParts(applyCauses(NEUTRAL, choices))
        expect(rounded(applyCauses(NEUTRAL, choices.map(swap)))).toEqual(rounded(mirrored))
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

/** Sums in another order differ in the last bit. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Number(one.toFixed(9)) : one)))

describe('the mirror', () => {
  it('swaps sides, flips ry, rz and tx, and at the symphysis rx, ty and tz', () => {
    const parts = {
      impose: {
        'sij-left': { rx: 1, ry: 2, rz: 3, tx: 4, ty: 5, tz: 6 },
        symphysis: { rx: 1, ry: 2, rz: 3, tx: 4, ty: 5, tz: 6 },
      },
      lock: { 'hip-left': { axes: ['ry'], at: { ry: 2 }, stops: { ry: [-5, 10] } } },
      pull: [{ path: 'iliacus-right', tension: 80 }],
      push: [{ body: 'femur-left', force: [1, 2, 3], moment: [1, 2, 3] }],
      shift: { tx: 15 },
    } as const
    expect(mirrorParts(parts)).toEqual({
      impose: {
        'sij-right': { rx: 1, ry: -2, rz: -3, tx: -4, ty: 5, tz: 6 },
        symphysis: { rx: -1, ry: 2, rz: 3, tx: 4, ty: -5, tz: -6 },
      },
      lock: { 'hip-right': { axes: ['ry'], at: { ry: -2 }, stops: { ry: [-10, 5] } } },
      pull: [{ path: 'iliacus-left', tension: 80 }],
      push: [{ body: 'femur-right', force: [-1, 2, 3], moment: [1, -2, -3] }],
      shift: { tx: -15 },
    })
    expect(mirrorParts(mirrorParts(parts))).toEqual(parts)
  })
})

describe('causes from outside', () => {
  it('are read from an id or from a record', () => {
    expect(parseCauseChoice('up-slip')).toEqual({ value: { id: 'up-slip' }, faults: [] })
    const given = { id: 'up-slip', side: 'left', strength: 2, mode: 'settled' }
    expect(parseCauseChoice(given)).toEqual({ value: given, faults: [] })
  })
  it('lose only the faulty field, and say which', () => {
    const { value, faults } = parseCauseChoice({ id: 'up-slip', side: 'both', strength: Number.NaN, mode: 7 })
    expect(value).toEqual({ id: 'up-slip' })
    expect(faults.map((fault) => fault.path)).toEqual(['cause.side', 'cause.strength', 'cause.mode'])
  })
  it('are refused whole when the cause is unknown, whatever is thrown at them', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { value, faults } = parseCauseChoice(input)
        expect(value === null).toBe(faults.length > 0)
      }),
      { seed: 7 },
    )
  })
})
