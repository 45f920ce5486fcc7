import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingPattern, findingText, isBare, loadKnowledge, loadWords } from '#language'

interface Published {
  readonly id: string
  readonly findings: readonly { readonly [part: string]: string }[]
}

const da = await loadWords('da')
const en = await loadWords('en')
const { findings: danish } = await loadKnowledge('da')
const table = JSON.parse(readFileSync('models/validation/outcomes.json', 'utf8')) as readonly Published[]
const phrases = table.flatMap(({ findings }) =>
  findings.flatMap(({ what, expected, tolerance, model }) => [what, expected, tolerance, model]),
) as readonly string[]

describe('the table of measurements in Danish', () => {
  it('has a translation of every phrase that is more than numbers and units', () => {
    const missing = new Set(phrases.map(findingPattern).filter((pattern) => !isBare(pattern) && !danish[pattern]))
    expect([...missing], 'add them to src/language/da/findings.ts').toEqual([])
  })

  it('keeps every number and level of the phrase', () => {
    for (const [pattern, text] of Object.entries(danish))
      for (const place of ['#', '@']) expect(text.split(place).length, pattern).toBe(pattern.split(place).length)
  })

  it('writes numbers and levels the way the language does', () => {
    expect(findingText('bend of t12-l1 under 6 N m', danish, da)).toBe('bøjning af Th12/L1 ved 6 N m')
    expect(findingText('0.98 to 1', danish, da)).toBe('0,98 til 1')
    expect(findingText('-0.5 mm', danish, da)).toBe('\u22120,5 mm')
    expect(findingText('bend of t12-l1 under 6 N m', {}, en)).toBe('bend of T12/L1 under 6 N m')
    expect(findingText('L4-S1 share of lordosis standing', {}, en)).toBe('L4-S1 share of lordosis standing')
  })
})
