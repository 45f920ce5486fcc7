import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMBED_DEFAULTS, readOptions } from '../../src/embed/options.ts'

describe('query options of the embed', () => {
  test('an empty query gives the defaults and no warning', () => {
    expect(readOptions('')).toEqual({ options: EMBED_DEFAULTS, warnings: [] })
  })

  test('known options are read, with or without the question mark', () => {
    const { options, warnings } = readOptions('?lang=da&view=back&ui=none&reveal=auto&theme=dark&magnify=5&names=latin')
    expect(warnings).toEqual([])
    expect(options).toMatchObject({
      language: 'da',
      view: 'back',
      ui: 'none',
      reveal: 'auto',
      theme: 'dark',
      magnify: 5,
      names: 'latin',
    })
    expect(readOptions('lang=da').options.language).toBe('da')
  })

  test('an unknown name is ignored and reported with the known ones', () => {
    const { options, warnings } = readOptions('?colour=blue')
    expect(options).toEqual(EMBED_DEFAULTS)
    expect(warnings).toMatchObject([{ option: 'colour', value: 'blue', problem: 'unknown-name' }])
    expect(warnings[0]?.allowed).toContain('magnify')
  })

  test('a bad value falls back and is reported with what is allowed', () => {
    for (const [query, option] of [
      ['lang=de', 'lang'],
      ['view=inside', 'view'],
      ['magnify=11', 'magnify'],
      ['magnify=', 'magnify'],
      ['magnify=two', 'magnify'],
      ['origin=clinic.example', 'origin'],
      ['origin=https://clinic.example/page', 'origin'],
      ['origin=javascript:alert(1)', 'origin'],
      ['api=perhaps', 'api'],
      ['camera-orbit=40', 'camera-orbit'],
      ['camera-orbit=40,100', 'camera-orbit'],
      ['camera-orbit=40,10,1,2', 'camera-orbit'],
      ['layers=guides,bones', 'layers'],
      ['accent=red', 'accent'],
      ['accent=url(x)', 'accent'],
      ['background=javascript:1', 'background'],
      ['quality=best', 'quality'],
      ['max-dpr=9', 'max-dpr'],
      ['ui-link=', 'ui-link'],
    ] as const) {
      const { options, warnings } = readOptions(query)
      expect(options).toEqual(EMBED_DEFAULTS)
      expect(warnings).toMatchObject([{ option, problem: 'bad-value' }])
      expect(warnings[0]?.allowed).not.toBe('')
    }
  })

  test("looks, manners and cost are the host's to choose", () => {
    const { options, warnings } = readOptions(
      'camera-orbit=40,-10,1.2&auto-rotate=1&layers=ghost,-guides&ui-views=0&ui-sentence=false&poster=none' +
        '&gestures=greedy&accent=%230B6070&background=transparent&quality=low&max-dpr=1.5&motion=reduce',
    )
    expect(warnings).toEqual([])
    expect(options).toMatchObject({
      cameraOrbit: { azimuth: 40, elevation: -10, distance: 1.2 },
      autoRotate: true,
      layers: { ghost: true, guides: false },
      uiViews: false,
      uiReset: true,
      uiSentence: false,
      poster: 'none',
      gestures: 'greedy',
      accent: '#0b6070',
      background: 'transparent',
      quality: 'low',
      maxDpr: 1.5,
      motion: 'reduce',
    })
  })

  test('no option hides the notice', () => {
    expect(readOptions('ui-notice=0').warnings).toMatchObject([{ option: 'ui-notice', problem: 'unknown-name' }])
  })

  test('names that every object has are not options', () => {
    const { options, warnings } = readOptions('?constructor=1&__proto__=2&toString=3')
    expect(options).toEqual(EMBED_DEFAULTS)
    expect(warnings.map(({ problem }) => problem)).toEqual(['unknown-name', 'unknown-name', 'unknown-name'])
  })

  test('the first of two counts', () => {
    expect(readOptions('view=back&view=front').options.view).toBe('back')
  })

  test('any text at all gives options, and the notice has no switch', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { options } = readOptions(query)
        expect(options.magnify).toBeGreaterThanOrEqual(1)
        expect(Object.keys(options)).not.toContain('notice')
      }),
      { seed: 11 },
    )
  })

  test('a report never carries a page of text', () => {
    const { warnings } = readOptions(`?view=${'x'.repeat(5000)}`)
    expect(warnings[0]?.value.length).toBeLessThan(100)
  })
})
