import { describe, expect, it } from 'vitest'
import { ATTACHMENTS, GROUPS, groupOff, meanOff } from './attachment-fit.ts'
import type { Group } from './attachment-fit.ts'

/** Most that a group may be off on average, mm: origins, insertions (null: none are published). */
const BOUNDS: { readonly [group in Group]: readonly [number, number | null] } = {
  gluteal: [13, 13],
  'hip flexors': [8, 6],
  piriformis: [15, 9],
  hamstrings: [8, null],
  adductors: [9, 7.5],
  trunk: [11, null],
}

describe('attachments beside those of published models of leg and trunk', () => {
  it('lie within 10 mm (origins) and 9 mm (insertions) of them on average', () => {
    expect(meanOff('origins')).toBeLessThan(10)
    expect(meanOff('insertions')).toBeLessThan(9)
  })
  it('are off by no more than their group may be, no muscle by more than 19 mm', () => {
    for (const group of Object.keys(GROUPS) as Group[]) {
      const [origins, insertions] = BOUNDS[group]
      expect(groupOff('origins', group), `${group} origins`).toBeLessThan(origins)
      const off = groupOff('insertions', group)
      if (insertions === null) expect(off, `${group} insertions`).toBeNull()
      else expect(off, `${group} insertions`).toBeLessThan(insertions)
    }
    for (const set of Object.values(ATTACHMENTS))
      for (const { muscle, off } of set) expect(off, muscle).toBeLessThan(19)
  })
  it('are compared for every muscle that is published and ours', () => {
    const grouped = new Set<string>(Object.values(GROUPS).flat())
    for (const set of Object.values(ATTACHMENTS))
      for (const { muscle } of set) expect(grouped, muscle).toContain(muscle)
  })
})
