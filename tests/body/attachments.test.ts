import { describe, expect, it } from 'vitest'
import { ATTACHMENTS, GROUPS, groupOff, meanOff } from './attachment-fit.ts'
import type { Group } from './attachment-fit.ts'

/** Most that a group may be off on average, mm: origins, insertions (null: none are published). */
const BOUNDS: { readonly [group in Group]: readonly [number, number | null] } = {
  gluteal: [14, 13],
  'hip flexors': [11, 7],
  piriformis: [24, 10],
  hamstrings: [8, null],
  adductors: [10, 10],
}

describe('attachments beside those of a published leg model', () => {
  it('lie within 11 mm (origins) and 10 mm (insertions) of them on average', () => {
    expect(meanOff('origins')).toBeLessThan(11)
    expect(meanOff('insertions')).toBeLessThan(10)
  })
  it('are off by no more than their group may be, no muscle by more than 24 mm', () => {
    for (const group of Object.keys(GROUPS) as Group[]) {
      const [origins, insertions] = BOUNDS[group]
      expect(groupOff('origins', group), `${group} origins`).toBeLessThan(origins)
      const off = groupOff('insertions', group)
      if (insertions === null) expect(off, `${group} insertions`).toBeNull()
      else expect(off, `${group} insertions`).toBeLessThan(insertions)
    }
    for (const set of Object.values(ATTACHMENTS))
      for (const { muscle, off } of set) expect(off, muscle).toBeLessThan(24)
  })
  it('are compared for every muscle that is published and ours', () => {
    const grouped = new Set<string>(Object.values(GROUPS).flat())
    for (const set of Object.values(ATTACHMENTS))
      for (const { muscle } of set) expect(grouped, muscle).toContain(muscle)
  })
})
