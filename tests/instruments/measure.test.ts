import { describe, expect, it } from 'vitest'
import { BODY_IDS, bodyGeometry, createSimulation, STANCES, VERTEBRAE, type BodyId, type Stance } from '#body'
import { CHECKED_BY, CURVE_INSTRUMENTS, INSTRUMENTS, measure } from '#instruments'
import { instrumentWords, LANGUAGES, loadCatalogue } from '#language'
import { degrees, toMillimetres } from '#math'
import { ALL, MODEL, PELVIS_BODIES, poseOf, together, WITH_FEMORA, type Moves } from './poses.ts'

const EXACT = 9
const { landmarks, joints } = bodyGeometry(0)
const read = (id: string, moves: Moves, stance: Stance = 'standing'): number => {
  const reading = measure(MODEL, poseOf(moves), stance).readings[id]
  if (reading === undefined) throw new Error(`no reading ${id} in ${stance}`)
  return reading.value
}
const ids = (stance: Stance) => new Set(Object.keys(measure(MODEL, poseOf({}), stance).readings))
const x = (id: string): number => toMillimetres(landmarks[id]!.position[0])

describe('at neutral', () => {
  const neutral = measure(MODEL, poseOf({}), 'standing').readings

  it('every left/right difference and every change is zero', () => {
    const notDifferences = /^(pelvic|sacral-slope|lordosis|kyphosis|cervical-lordosis|sva|load-left)/
    for (const [id, { value }] of Object.entries(neutral))
      if (!notDifferences.test(id)) expect(Math.abs(value), id).toBeLessThan(1e-9)
    expect(neutral['load-left']?.value).toBe(50)
  })

  it('there is no frontal curve and no apex', () => {
    expect(measure(MODEL, poseOf({}), 'standing').cobb).toEqual([])
    expect(neutral['vertebral-rotation-apex']).toBeUndefined()
  })

  it('incidence is tilt plus slope, whatever the pelvis does', () => {
    for (const turn of [
      [0, 0, 0],
      [12, 0, 0],
      [-20, 0, 0],
      [5, 30, 0],
      [8, -10, 6],
    ] as const) {
      const moves = together(WITH_FEMORA, { turn })
      const sum = read('pelvic-tilt', moves) + read('sacral-slope', moves)
      expect(read('pelvic-incidence', moves)).toBeCloseTo(sum, EXACT)
    }
  })
})

describe('a pelvis that', () => {
  it('goes up on the left by 3 degrees reads an obliquity of +3 at every level', () => {
    const moves = together(WITH_FEMORA, { turn: [0, 0, 3] })
    for (const id of ['obliquity-crests', 'obliquity-asis', 'obliquity-psis', 'obliquity-femoral-heads', 'sacral-base'])
      expect(read(id, moves), id).toBeCloseTo(3, EXACT)
    expect(read('height-asis', moves)).toBeCloseTo(2 * x('asis-left') * Math.sin(degrees(3)), EXACT)
    expect(read('height-femoral-heads', moves)).toBeCloseTo(2 * x('femoral-head-left') * Math.sin(degrees(3)), EXACT)
    const width = x('s1-superior-left') - x('s1-superior-right')
    expect(read('sacral-base-height', moves)).toBeCloseTo(width * Math.sin(degrees(3)), EXACT)
  })

  it('tips forward by 7 degrees reads that much more plane tilt and slope, and less pelvic tilt', () => {
    const moves = together(WITH_FEMORA, { turn: [7, 0, 0] })
    expect(read('pelvic-plane-tilt', moves) - read('pelvic-plane-tilt', {})).toBeCloseTo(7, EXACT)
    expect(read('sacral-slope', moves) - read('sacral-slope', {})).toBeCloseTo(7, EXACT)
    expect(read('pelvic-tilt', moves) - read('pelvic-tilt', {})).toBeCloseTo(-7, EXACT)
    expect(read('pelvic-incidence', moves)).toBeCloseTo(read('pelvic-incidence', {}), EXACT)
  })

  it('turns about the vertical keeps its sagittal angles', () => {
    const moves = together(WITH_FEMORA, { turn: [0, 25, 0] })
    for (const id of ['pelvic-plane-tilt', 'pelvic-tilt', 'sacral-slope', 'pelvic-incidence'])
      expect(read(id, moves), id).toBeCloseTo(read(id, {}), EXACT)
  })
})

describe('the ring', () => {
  it('left hip bone turned forward by 2 and right back by 1: torsion +3', () => {
    const moves: Moves = { 'innominate-left': { turn: [2, 0, 0] }, 'innominate-right': { turn: [-1, 0, 0] } }
    expect(read('innominate-torsion', moves)).toBeCloseTo(3, EXACT)
  })

  it('torsion and flare do not see the whole pelvis move', () => {
    const moves = together(PELVIS_BODIES, { turn: [10, -8, 5], shift: [12, 3, -4] })
    for (const id of ['innominate-torsion', 'flare-left', 'flare-right'])
      expect(Math.abs(read(id, moves)), id).toBeLessThan(1e-9)
  })

  it('the front of the left hip bone turned outward reads flare-left +, of the right one flare-right -', () => {
    const moves: Moves = { 'innominate-left': { turn: [0, 1.5, 0] }, 'innominate-right': { turn: [0, -2, 0] } }
    expect(read('flare-left', moves)).toBeCloseTo(1.5, EXACT)
    expect(read('flare-right', moves)).toBeCloseTo(-2, EXACT)
  })

  it('reads SI joints and symphysis from their joint coordinates', () => {
    const pose = poseOf(
      {},
      {
        'sij-left': [degrees(-3), degrees(4), 0, 0, 0.0006, 0.0008],
        symphysis: [0, 0, 0, 0.001, 0.002, -0.003],
      },
    )
    const { readings } = measure(MODEL, pose, 'standing')
    expect(readings['sij-left-rotation']?.value).toBeCloseTo(5, EXACT)
    expect(readings['sij-left-shift']?.value).toBeCloseTo(1, EXACT)
    expect(readings['sij-right-rotation']?.value).toBe(0)
    expect(readings['symphysis-gap']?.value).toBeCloseTo(1, EXACT)
    expect(readings['symphysis-step']?.value).toBeCloseTo(2, EXACT)
    expect(readings['symphysis-depth']?.value).toBeCloseTo(-3, EXACT)
  })

  it('the tip of the coccyx going back is positive', () => {
    const { centre } = joints.intercoccygeal
    const moves: Moves = { 'coccyx-2': { turn: [12, 0, 0], about: centre } }
    const tip = landmarks['coccyx-tip']!.position
    expect(tip[1]).toBeLessThan(centre[1])
    expect(read('coccyx-angle', moves)).toBeCloseTo(12, EXACT)
  })
})

describe('legs', () => {
  it('lying down, the left ankle 6 mm further from the head reads +6: left longer', () => {
    const moves: Moves = { 'shank-left': { shift: [0, -6, 0] } }
    expect(read('leg-length-supine', moves, 'supine')).toBeCloseTo(6, EXACT)
    const forward: Moves = { 'shank-left': { shift: [0, 0, 6] } }
    expect(read('leg-length-long-sitting', forward, 'long-sitting')).toBeCloseTo(6, EXACT)
  })

  it('a body lying askew on the plinth reads no difference', () => {
    expect(read('leg-length-supine', together(ALL, { turn: [0, 0, 9] }), 'supine')).toBeCloseTo(0, EXACT)
  })

  it('a left femur lengthened by 8 mm reads +8 structurally, bent knee or not', () => {
    const hip = joints['hip-left'].centre
    const knee = joints['knee-left'].centre
    const down = knee.map((value, k) => ((value - hip[k]!) / Math.hypot(...knee.map((v, j) => v - hip[j]!))) * 8)
    const shift = [down[0]!, down[1]!, down[2]!] as const
    const below: readonly BodyId[] = ['shank-left', 'talus-left', 'hindfoot-left', 'forefoot-left']
    expect(read('leg-length-structural', together(below, { shift }))).toBeCloseTo(8, EXACT)
    expect(read('leg-length-structural', together(below, { shift, turn: [10, 0, 0], about: knee }))).toBeCloseTo(
      8,
      EXACT,
    )
  })

  it('a shank swung back is knee flexion, an outer foot edge lifted is pronation on both sides', () => {
    expect(read('knee-flexion-left', { 'shank-left': { turn: [4, 0, 0] } })).toBeCloseTo(4, EXACT)
    for (const side of ['left', 'right'] as const) {
      const outward = side === 'left' ? 1 : -1
      const axis = joints[`subtalar-${side}`].axes[2]
      const turn = [5 * outward * axis[0], 5 * outward * axis[1], 5 * outward * axis[2]] as const
      expect(read(`foot-pronation-${side}`, { [`hindfoot-${side}`]: { turn } })).toBeCloseTo(5, EXACT)
    }
  })
})

describe('spine and head', () => {
  it('lordosis, kyphosis and neck are those of the alignment table', () => {
    expect(read('lordosis', {})).toBeCloseTo(52.7, 0)
    expect(read('kyphosis', {})).toBeCloseTo(40, 1)
    expect(read('cervical-lordosis', {})).toBeCloseTo(14.7, 0)
    expect(Math.abs(read('sva', {}) - 7.1)).toBeLessThan(0.5)
  })

  it('L1 tipped back deepens the lordosis, T4 tipped forward the kyphosis', () => {
    expect(read('lordosis', { l1: { turn: [-5, 0, 0] } }) - read('lordosis', {})).toBeCloseTo(5, EXACT)
    expect(read('kyphosis', { t4: { turn: [5, 0, 0] } }) - read('kyphosis', {})).toBeCloseTo(5, EXACT)
    expect(read('cervical-lordosis', { c2: { turn: [-5, 0, 0] } }) - read('cervical-lordosis', {})).toBeCloseTo(
      5,
      EXACT,
    )
  })

  it('C7 moved 9 mm to the left and 4 forward', () => {
    const moves: Moves = { c7: { shift: [9, 0, 4] } }
    expect(read('c7-offset-sacral', moves)).toBeCloseTo(9, EXACT)
    expect(read('c7-offset-base', moves)).toBeCloseTo(9, EXACT)
    expect(read('sva', moves) - read('sva', {})).toBeCloseTo(4, EXACT)
  })

  it('on the left leg the base is the left foot, sitting it is the tuberosities', () => {
    const foot = (x('heel-left') + (x('forefoot-medial-left') + x('forefoot-lateral-left')) / 2) / 2
    expect(read('c7-offset-base', {}, 'left-leg')).toBeCloseTo(-foot, EXACT)
    const moves: Moves = { 'innominate-left': { shift: [4, 0, 0] } }
    expect(read('c7-offset-base', moves, 'sitting')).toBeCloseTo(-2, EXACT)
  })

  it('left shoulder, blade, fingertip and eye raised read positive', () => {
    expect(read('shoulder-height', { 'scapula-left': { shift: [0, 5, 0] } })).toBeCloseTo(5, EXACT)
    expect(read('scapula-height', { 'scapula-left': { shift: [0, 5, 0] } })).toBeCloseTo(5, EXACT)
    expect(read('fingertip-height', { 'hand-left': { shift: [0, 3, 0] } })).toBeCloseTo(3, EXACT)
    expect(read('head-roll', { skull: { turn: [0, 0, 2] } })).toBeCloseTo(2, EXACT)
    expect(read('head-offset', { skull: { shift: [7, 0, 0] } })).toBeCloseTo(7, EXACT)
    expect(read('trunk-shift', { t8: { shift: [-6, 0, 0] } })).toBeCloseTo(-6, EXACT)
  })
})

describe('stances', () => {
  it('absent where they mean nothing', () => {
    expect(ids('standing').has('leg-length-supine')).toBe(false)
    expect(ids('supine').has('leg-length-supine')).toBe(true)
    for (const id of ['sva', 'load-left', 'shoulder-height', 'foot-pronation-left', 'head-offset'])
      expect(ids('supine').has(id), id).toBe(false)
    expect(ids('sitting').has('foot-pronation-left')).toBe(false)
  })

  it('each instrument names landmarks the model has, or bodies and joints', () => {
    const known = new Set<string>([...Object.keys(landmarks), ...BODY_IDS, ...Object.keys(joints), ...VERTEBRAE])
    for (const { id, landmarks: used, stances } of INSTRUMENTS) {
      expect(
        used.filter((name) => !known.has(name)),
        id,
      ).toEqual([])
      expect(
        stances.every((stance) => STANCES.includes(stance)),
        id,
      ).toBe(true)
    }
  })

  it('each instrument has its words in every language', async () => {
    for (const language of LANGUAGES) {
      const words = await loadCatalogue(language)
      for (const { id } of [...INSTRUMENTS, ...CURVE_INSTRUMENTS]) {
        const text = instrumentWords(id, words)
        expect(text?.definition, `${language} ${id}`).toBeTruthy()
        expect(text?.definition, `${language} ${id}`).not.toContain('{')
      }
    }
  })

  it('only instruments that exist are checked by measurements', () => {
    const names = [...INSTRUMENTS, ...CURVE_INSTRUMENTS].map(({ id }) => id)
    for (const id of Object.keys(CHECKED_BY)) expect(names).toContain(id)
  })

  it('nothing reads minus nothing', () => {
    for (const [id, { value }] of Object.entries(measure(MODEL, poseOf({}), 'standing').readings))
      expect(Object.is(value, -0), id).toBe(false)
  })

  it('no two instruments share a name', () => {
    const names = [...INSTRUMENTS, ...CURVE_INSTRUMENTS].map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a leg read at its inner ankle', () => {
  it('is as much shorter by a short shin as by a short thigh, lying and in long sitting', () => {
    const simulation = createSimulation()
    for (const stance of ['supine', 'long-sitting'] as const)
      for (const bone of ['femur-left', 'tibia-left'] as const) {
        const pose = simulation.solve({ version: 1, stance, lengthen: { [bone]: -10 } })
        const { readings } = measure(simulation.model, pose, stance)
        expect(readings[`leg-length-${stance}`]?.value, `${bone} ${stance}`).toBeCloseTo(-10, 0)
      }
  })
})
