import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_STATE, DEFAULT_VIEW, decodeState, encodeState, LAYERS, parseState, VIEWS } from '#session'
import type { State } from '#session'

const BUSY: State = {
  version: 1,
  case: {
    version: 1,
    impose: { 'sij-right': { rx: -3 } },
    lock: { 'sij-left': true, 'hip-left': { axes: ['rx'], at: { rx: 0.4 } } },
    lift: { left: 10 },
    stance: 'supine',
  },
  view: {
    ...DEFAULT_VIEW,
    language: 'da',
    camera: { azimuth: 30, elevation: 10, distance: 1.2, target: [0, 0.05, 0] },
    layers: { ...DEFAULT_VIEW.layers, ghost: true },
    magnify: 4,
    joint: 'sij-right',
  },
}

describe('a link', () => {
  it('gives back the same state', () => {
    expect(decodeState(encodeState(BUSY))).toEqual({ value: BUSY, faults: [] })
    expect(decodeState(encodeState(DEFAULT_STATE))).toEqual({ value: DEFAULT_STATE, faults: [] })
  })

  it('is short for a short state and safe inside a URL', () => {
    const token = encodeState(DEFAULT_STATE)
    expect(token.length).toBeLessThan(80)
    expect(encodeState(BUSY)).toMatch(/^1\.[A-Za-z0-9_-]+$/)
  })

  it('survives random views', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        fc.constantFrom(...LAYERS),
        fc.boolean(),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (camera, layer, on, magnify) => {
          const state: State = {
            ...DEFAULT_STATE,
            view: { ...DEFAULT_VIEW, camera, magnify, layers: { ...DEFAULT_VIEW.layers, [layer]: on } },
          }
          expect(decodeState(encodeState(state))).toEqual({ value: state, faults: [] })
        },
      ),
      { seed: 20261124, numRuns: 200 },
    )
  })

  it.each([
    ['a cut token', encodeState(BUSY).slice(0, 50)],
    ['a token from elsewhere', 'eyJhbGciOiJIUzI1NiJ9'],
    ['nothing', ''],
    ['bytes that are no text', '1._____w'],
    ['far too much', `1.${'A'.repeat(30_000)}`],
  ])('that is damaged (%s) gives neutral and says so', (_, token) => {
    const { value, faults } = decodeState(token)
    expect(value).toEqual(DEFAULT_STATE)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.allowed).not.toBe('')
  })

  it('loses only the faulty fields of a foreign state', () => {
    const { value, faults } = parseState({
      version: 1,
      case: { version: 1, impose: { 'sij-rigth': { rx: 2 }, 'sij-left': { rx: 1 } } },
      view: { language: 'xx', magnify: 3, layers: { ghost: true, glow: true }, __proto__: { theme: 'dark' } },
    })
    expect(value.case.impose).toEqual({ 'sij-left': { rx: 1 } })
    expect(value.view).toEqual({ ...DEFAULT_VIEW, magnify: 3, layers: { ...DEFAULT_VIEW.layers, ghost: true } })
    expect(faults.map(({ path }) => path).toSorted()).toEqual([
      'case.impose.sij-rigth',
      'view.language',
      'view.layers.glow',
    ])
  })

  it('never throws, whatever it is given, and what it returns needs no repair', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (json, token) => {
        const { value } = parseState(json)
        expect(parseState(value).faults).toEqual([])
        expect(() => decodeState(`1.${token}`)).not.toThrow()
      }),
      { seed: 20261124, numRuns: 500 },
    )
  })
})
