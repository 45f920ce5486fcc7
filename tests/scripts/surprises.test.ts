import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { surprisesPage } from '../../scripts/model/surprises-page.ts'

/** Words and numbers without what a formatter does to lines and tables; every sign stays. */
const bare = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/-{3,}/g, '---')
const page = surprisesPage()
const OUTCOMES = JSON.parse(readFileSync('models/validation/outcomes.json', 'utf8')) as readonly {
  readonly id: string
  readonly findings: readonly { readonly model: string }[]
}[]
const cells = (start: string): string[] => {
  const line = page.split('\n').find((one) => one.startsWith(`| ${start}`))
  if (!line) throw new Error(`no row "${start}"`)
  return line.split('|').map((cell) => cell.trim())
}
const number = (cell: string | undefined): number => Number.parseFloat(cell!)

const step = (name: string): number => number(cells(name)[6])

describe('the three surprises', () => {
  it('are told with the numbers of the model: after a change of it run "npm run surprises"', () => {
    expect(bare(readFileSync('docs/surprises.md', 'utf8'))).toBe(bare(page))
  })

  it('hips pay for a longer leg, whatever their stiffness; a stiff one hands it on', () => {
    for (const name of ['hips as they stand', 'both hips half as stiff', 'both hips twice as stiff']) {
      const [, , hips, ring] = cells(name)
      expect(number(hips), name).toBeGreaterThan(5 * number(ring))
    }
    expect(step('left hip 10 times as stiff')).toBeGreaterThan(2)
    expect(step('hips as they stand')).toBeLessThan(1)
  })

  it('the other hip bone follows, and less than half shows', () => {
    const [, , left, right, difference, leg] = cells('symphysis as it stands')
    expect(number(right) / number(left)).toBeGreaterThan(0.5)
    expect(Math.abs(number(difference))).toBeLessThan(1.5)
    expect(Math.abs(number(leg))).toBeLessThanOrEqual(0.5)
    expect(number(cells('symphysis a tenth as stiff')[4])).toBeLessThan(number(difference))
  })

  it('one lock spares the symphysis of one cause and burdens it in another', () => {
    const [, , free, locked, stepFree, stepLocked] = cells('on the left leg')
    expect(Math.abs(number(locked) - number(free))).toBeLessThanOrEqual(0.15)
    expect(number(stepLocked)).toBeLessThan(number(stepFree))
    const turned = cells('left hip bone held 3° back | 3')
    expect(number(turned[5])).toBeGreaterThan(2.5 * number(turned[4]))
  })

  it('the record named beside the specimens came out as written', () => {
    const { findings } = OUTCOMES.find(({ id }) => id === 'G01')!
    const found = findings.map(({ model }) => number(model))
    expect(page).toContain(`gives ${Math.min(...found).toFixed(0)} to ${Math.max(...found).toFixed(0)} % (record G01)`)
  })
})
