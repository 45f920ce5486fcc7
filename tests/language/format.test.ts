import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { capitalise, fill, formatNumber, formatQuantity, unitSymbol } from '#language'

describe('numbers', () => {
  it('have a comma in Danish and a point in English', () => {
    expect(formatNumber(3.25, 'da', { decimals: 2 })).toBe('3,25')
    expect(formatNumber(3.25, 'en', { decimals: 2 })).toBe('3.25')
    expect(formatNumber(1234.5, 'da')).toBe('1.234,5')
  })
  it('have a true minus, and a plus when asked', () => {
    expect(formatNumber(-3.2, 'en')).toBe('\u22123.2')
    expect(formatNumber(3.2, 'en', { signed: true })).toBe('+3.2')
    expect(formatNumber(-3.2, 'da', { signed: true })).toBe('\u22123,2')
  })
  it('never show a signed nothing', () => {
    for (const value of [-0, -0.04, 0.04, 0]) {
      expect(formatNumber(value, 'en', { signed: true })).toBe('0.0')
      expect(formatNumber(value, 'da', { trim: true })).toBe('0')
    }
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const written = formatNumber(value, 'en', { decimals, signed: true })
          if (/^[+\u2212]/.test(written)) expect(written).toMatch(/[1-9]/)
          expect(written).not.toContain('-')
        },
      ),
      { seed: 11 },
    )
  })
  it('drop zeros at the end when asked, and keep them otherwise', () => {
    expect(formatNumber(3, 'da', { trim: true })).toBe('3')
    expect(formatNumber(3, 'da')).toBe('3,0')
  })
  it('write a dash for what is no number', () => {
    expect(formatNumber(Number.NaN, 'da')).toBe('\u2013')
    expect(formatNumber(Number.POSITIVE_INFINITY, 'en')).toBe('\u2013')
  })
  it('stay on one line with their unit', () => {
    expect(formatQuantity(2, 'mm', 'da', { trim: true })).toBe('2\u00a0mm')
    expect(formatQuantity(-1.5, 'deg', 'da')).toBe('\u22121,5\u00b0')
    expect(formatQuantity(52.4, '%', 'da')).toBe('52,4\u00a0%')
    expect(formatQuantity(52.4, '%', 'en')).toBe('52.4%')
    expect(unitSymbol('mm')).toBe('mm')
  })
})

describe('messages', () => {
  it('take their values and refuse to be shown half filled', () => {
    expect(fill('{n} back, {n} up', { n: '3' })).toBe('3 back, 3 up')
    expect(() => fill('{n} back', {})).toThrow(/no value for \{n\}/)
  })
  it('begin with a capital and keep the capitals they have', () => {
    expect(capitalise('øvre SI-led')).toBe('Øvre SI-led')
    expect(capitalise('')).toBe('')
  })
})
