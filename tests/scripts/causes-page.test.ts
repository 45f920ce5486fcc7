import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAUSES } from '#causes'
import { CAUSE_ROWS } from '../../scripts/causes/rows.ts'
import { causesPage } from '../../scripts/causes/page.ts'
import { STRUCTURE_ROWS } from '../../scripts/causes/structures.ts'
import { PAIRED_TISSUES, UNPAIRED_TISSUES } from '../../src/language/tissues.ts'

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
  it('names every ligament, muscle, nerve, dermatome and organ of the model but scars and the skin', () => {
    const named = new Set(STRUCTURE_ROWS.flatMap(({ ids }) => ids))
    const strips = new Set<string>(STRIPS)
    const missing = [...UNPAIRED_TISSUES, ...PAIRED_TISSUES].filter((id) => !named.has(id) && !strips.has(id))
    expect(missing).toEqual([])
  })
  it('leaves no number out', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })
})

/** Lines a case holds or pulls along, shown with the causes they belong to; and the outline that is no structure. */
const STRIPS = [
  'rectovaginal',
  'rectum-sacrum',
  'skin',
  'abdominal-wall',
  'caesarean',
  'uterosacral-scar',
  'ovary-wall',
  'bladder-pubis',
  'kidney-fascia',
  'caecum-ilium',
  'sigmoid-ilium',
  'caecum-mesentery',
]
