import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { AXES, BODY_IDS, CASE_LIMITS, GOAL_IDS, JOINT_IDS, nearestName, parseCase, STANCES } from '#body'

/** The example of the public description, and everything it leaves out. */
const WHOLE = {
  version: 1,
  body: { sex: 'female', stature: 1690, mass: 65, pelvicIncidence: 46.4 },
  stance: 'standing',
  impose: { 'sij-left': { rx: -3, ty: 2 } },
  rest: { sacrococcygeal: { rx: -20 } },
  lock: {
    'sij-right': { axes: ['rx', 'ty'], at: { rx: 0.4 } },
    'l4-l5': true,
    'hip-left': { stops: { rx: [-20, 0] } },
  },
  stiffness: { symphysis: 0.3 },
  lift: { left: 10, right: { heel: 6 } },
  seat: { left: 8 },
  feet: { width: 180 },
  shift: { tx: 15 },
  range: { 'ankle-left': { rx: [-5, 30] } },
  shape: { l4: { rz: 4 } },
  lengthen: { 'femur-right': -6 },
  foot: { left: { pronation: 5, stiffness: 2 } },
  pull: [{ path: 'iliacus-right', tension: 80 }],
  tether: [{ path: 'caecum-ilium-right', slack: 0, stiffness: 5 }],
  tone: { 'gluteus-medius-left': 0.5 },
  push: [{ body: 't1', force: [0, 0, 0], moment: [0, 0, 8.5] }],
  hold: ['sacrum'],
  target: { 'pelvic-tilt-change': 11.4 },
  goals: { 'head-level': false },
  chain: 1,
}
const parse = (rest: object) => parseCase({ version: 1, ...rest })
/** Paths of the faults. */
const faulty = (rest: object): string[] => parse(rest).faults.map(({ path }) => path)
const nearest = (rest: object): (string | undefined)[] => parse(rest).faults.map((fault) => fault.nearest)

describe('a sound case', () => {
  it('comes through whole and without faults', () => {
    expect(parseCase(WHOLE)).toEqual({ value: WHOLE, faults: [] })
  })

  it('may be empty', () => {
    expect(parseCase({ version: 1 })).toEqual({ value: { version: 1 }, faults: [] })
  })

  it('may ask for exactly the limit', () => {
    expect(faulty({ impose: { 'sij-left': { rx: 8, ty: -8 } }, lift: { left: CASE_LIMITS.lift[1] } })).toEqual([])
  })

  it('may give sex as a number', () => {
    expect(parse({ body: { sex: 0.4 } }).value.body).toEqual({ sex: 0.4 })
  })
})

describe('a faulty field', () => {
  it('is left out and reported with path, value and what is allowed; the rest stays', () => {
    const { value, faults } = parse({ impose: { 'sij-left': { rx: 9, ty: 2 } }, stance: 'supine' })
    expect(value).toEqual({ version: 1, impose: { 'sij-left': { ty: 2 } }, stance: 'supine' })
    expect(faults).toEqual([{ path: 'impose.sij-left.rx', value: 9, allowed: 'a number from -8 to 8 degrees' }])
  })

  it('an SI joint cannot be asked for more than 8 degrees or 8 mm, imposed or at rest', () => {
    for (const axis of AXES)
      for (const value of [8.01, -8.01]) {
        expect(faulty({ impose: { 'sij-right': { [axis]: value } } })).toEqual([`impose.sij-right.${axis}`])
        expect(faulty({ rest: { 'sij-right': { [axis]: value } } })).toEqual([`rest.sij-right.${axis}`])
      }
  })

  it('names the nearest name it could have meant', () => {
    expect(nearest({ impose: { sij_left: { rx: 1 } } })).toEqual(['sij-left'])
    expect(nearest({ impose: { 'sij-left': { RX: 1 } } })).toEqual(['rx'])
    expect(nearest({ stance: 'suppine' })).toEqual(['supine'])
    expect(nearest({ chian: 1 })).toEqual(['chain'])
    expect(nearest({ hold: ['sacrun'] })).toEqual(['sacrum'])
    expect(nearest({ goals: { headLevel: false } })).toEqual(['head-level'])
    expect(nearest({ quetzalcoatl: 1 })).toEqual([undefined])
  })

  it.each<[string, object, string[]]>([
    ['a number in quotes', { chain: '1' }, ['chain']],
    ['not a number', { chain: NaN }, ['chain']],
    ['infinite', { lift: { left: Infinity } }, ['lift.left']],
    ['null', { stance: null }, ['stance']],
    ['a list where an object belongs', { impose: [] }, ['impose']],
    ['an object where a list belongs', { hold: {} }, ['hold']],
    ['a lock that says false', { lock: { symphysis: false } }, ['lock.symphysis']],
    ['a stop the wrong way round', { lock: { symphysis: { stops: { ty: [2, -2] } } } }, ['lock.symphysis.stops.ty']],
    ['a stop of three numbers', { lock: { symphysis: { stops: { ty: [1, 2, 3] } } } }, ['lock.symphysis.stops.ty']],
    ['an axis that does not exist', { lock: { symphysis: { axes: ['rx', 'rw'] } } }, ['lock.symphysis.axes.1']],
    ['a heel lift without height', { lift: { left: {} } }, ['lift.left']],
    ['a pull without tension', { pull: [{ path: 'iliacus-right' }] }, ['pull.0']],
    ['a pull on a path named in capitals', { pull: [{ path: 'ILIACUS', tension: 3 }] }, ['pull.0.path']],
    ['a push of two numbers', { push: [{ body: 't1', force: [1, 2] }] }, ['push.0.force']],
    ['a goal that is neither on nor off', { goals: { 'head-level': 1 } }, ['goals.head-level']],
    ['a bone that cannot be lengthened', { lengthen: { 'humerus-left': 3 } }, ['lengthen.humerus-left']],
    ['a sex in between in words', { body: { sex: 'other' } }, ['body.sex']],
  ])('%s', (_, rest, paths) => {
    expect(faulty(rest)).toEqual(paths)
    expect(parseCase(parse(rest).value).faults).toEqual([])
  })

  it('an entry of a list that lacks what it needs goes whole, its neighbours stay', () => {
    const pull = [
      { path: 'piriformis-left', tension: 1 },
      { path: 'piriformis-right', tension: 'x' },
      { path: 'iliacus-left', tension: 2 },
    ]
    const { value, faults } = parse({ pull })
    expect(value.pull).toEqual([pull[0], pull[2]])
    expect(faults.map(({ path }) => path)).toEqual(['pull.1.tension'])
  })
})

describe('the version', () => {
  it.each([undefined, 0, 2, '1', null])('%s is not known: nothing of the case is guessed', (version) => {
    const { value, faults } = parseCase({ ...WHOLE, version })
    expect(value).toEqual({ version: 1 })
    expect(faults).toEqual([{ path: 'version', value: version, allowed: '1' }])
  })
})

describe('foreign data', () => {
  it.each([undefined, null, 3, 'case', [], true, () => 1])('%s is not a case', (input) => {
    const { value, faults } = parseCase(input)
    expect(value).toEqual({ version: 1 })
    expect(faults).toHaveLength(1)
  })

  it('cannot reach the prototype of anything', () => {
    const text = `{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "impose":{"__proto__":{"rx":1},"sij-left":{"__proto__":{"rx":3},"rx":1}},
      "goals":{"__proto__":true},"tone":{"__proto__":2,"constructor":1},"body":{"__proto__":{"mass":70}}}`
    const { value, faults } = parseCase(JSON.parse(text))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(value.impose?.['sij-left']).toEqual({ rx: 1 })
    expect(value.body?.mass).toBeUndefined()
    expect(faults.map(({ path }) => path)).toEqual([
      '__proto__',
      'constructor',
      'impose.__proto__',
      'impose.sij-left.__proto__',
      'goals.__proto__',
      'tone.__proto__',
      'tone.constructor',
      'body.__proto__',
    ])
  })

  it('reads only what an object has of its own', () => {
    const inherited: unknown = Object.assign(Object.create({ chain: 0.5 }), { version: 1 })
    expect(parseCase(inherited).value).toEqual({ version: 1 })
  })

  it('survives nesting a hundred thousand deep', () => {
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level++) deep = { impose: deep }
    const { value, faults } = parse({ impose: { 'sij-left': deep }, body: deep })
    expect(value.impose).toEqual({ 'sij-left': {} })
    expect(faults.length).toBeGreaterThan(0)
  })

  it('lists a hundred faults at most and repeats no long text', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [`x${n}${'y'.repeat(5000)}`, 'z'.repeat(5000)]),
    )
    const { faults } = parse(many)
    expect(faults).toHaveLength(100)
    for (const { path, value } of faults) expect(path.length + String(value).length).toBeLessThan(200)
  })

  it('does not fall over an object that throws when read', () => {
    const trap = Object.defineProperty({ version: 1 }, 'chain', {
      enumerable: true,
      get: () => {
        throw new Error('trap')
      },
    })
    expect(parseCase(trap).value).toEqual({ version: 1 })
  })

  it('loops are not followed', () => {
    const loop: { [key: string]: unknown } = { version: 1 }
    loop['impose'] = { 'sij-left': loop, 'sij-right': { rx: 1 } }
    expect(parseCase(loop).value.impose?.['sij-right']).toEqual({ rx: 1 })
  })
})

/** Keys and values from the vocabulary of cases, in all the wrong places too. */
const word = fc.constantFrom<string>(
  ...Object.keys(WHOLE),
  ...AXES,
  ...STANCES,
  ...GOAL_IDS,
  ...JOINT_IDS.slice(0, 8),
  ...BODY_IDS.slice(0, 6),
  'left',
  'right',
  'heel',
  'axes',
  'at',
  'stops',
  'path',
  'tension',
  'force',
  '__proto__',
  'constructor',
)
const { any } = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.double(),
    fc.integer({ min: -20, max: 20 }),
    word,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(word, tie('any'), { maxKeys: 6 }),
  ),
}))

const settles = (input: unknown): void => {
  const { value } = parseCase(input)
  const again = parseCase(JSON.parse(JSON.stringify(value)))
  expect(again.faults).toEqual([])
  expect(again.value).toEqual(value)
}

describe('any data at all', () => {
  it('JSON gives a valid case that reads again without faults', () => {
    fc.assert(fc.property(fc.jsonValue(), settles), { numRuns: 300, seed: 7 })
  })

  it('so do the words of cases in any arrangement', () => {
    const anything = fc.dictionary(word, any, { maxKeys: 12 }).map((fields) => ({ ...fields, version: 1 }))
    fc.assert(fc.property(anything, settles), { numRuns: 2000, seed: 7 })
  })

  it('and a case with one field replaced keeps every other field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(WHOLE).filter((key) => key !== 'version')), any, (key, value) => {
        const parsed = parseCase({ ...WHOLE, [key]: value }).value as unknown as Record<string, unknown>
        for (const [name, kept] of Object.entries(WHOLE)) if (name !== key) expect(parsed[name]).toEqual(kept)
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})

describe('names', () => {
  it('the nearest name is near, or none', () => {
    expect(nearestName('symfysis', JOINT_IDS)).toBe('symphysis')
    expect(nearestName('hipLeft', JOINT_IDS)).toBe('hip-left')
    expect(nearestName('elephant', JOINT_IDS)).toBeUndefined()
  })

  it('every joint takes small values on its free axes and none takes 1000', () => {
    for (const joint of JOINT_IDS) {
      expect(faulty({ impose: { [joint]: { rx: 0.5 } } }), joint).toEqual([])
      expect(faulty({ impose: { [joint]: { rx: 1000 } } }), joint).toEqual([`impose.${joint}.rx`])
    }
  })
})
