import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAUSES } from '#causes'
import { loadCatalogue, nameOf, PALPATION_POINTS } from '#language'
import { LAYER_TISSUES } from '#session'
import { CAUSE_ROWS } from '../../scripts/causes/rows.ts'
import { causesPage } from '../../scripts/causes/page.ts'

/** The formatter only pads the cells of tables. */
const bare = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---').trim()

const page = await causesPage()

describe('the page of what is shown', () => {
  it('is what the data and the engine give today (npm run causes writes it)', () => {
    expect(bare(readFileSync('docs/causes.md', 'utf8'))).toBe(bare(page))
  })
  it('has all rows, 1 to 18 with 10b and 16b, and every cause in one of them', () => {
    const rows = CAUSE_ROWS.map(({ row }) => row)
    const numbers = Array.from({ length: 18 }, (_, k) => k + 1)
    expect(rows).toEqual(numbers.flatMap((n) => (n === 10 || n === 16 ? [n, `${n}b`] : [n])))
    for (const { row, also } of CAUSE_ROWS)
      expect(also !== undefined || CAUSES.some((cause) => cause.row === row), String(row)).toBe(true)
    for (const { id, row } of CAUSES) {
      expect(rows, id).toContain(row)
      expect(page).toContain(`\`${id}\``)
    }
  })
  it('names every ligament, muscle, nerve, dermatome, organ and palpation point of the model in three languages', async () => {
    const [da, en] = [await loadCatalogue('da'), await loadCatalogue('en')]
    for (const { middle, paired } of [...LAYER_TISSUES, PALPATION_POINTS])
      for (const id of [...middle, ...paired.map((name) => `${name}-left`)])
        expect(page).toContain(`| ${nameOf(id, da)} | ${nameOf(id, en)} | ${nameOf(id, en, 'latin')} |`)
  })
  it('leaves no number out', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })
})
