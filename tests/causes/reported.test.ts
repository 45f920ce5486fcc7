import { describe, expect, it } from 'vitest'
import { CAUSES, reportedWith, storyOf } from '#causes'
import { BODY_AREAS, TOLD_STORIES } from '#language'

describe('where complaints are reported', () => {
  it('is known for every cause, in places that exist', () => {
    for (const { id, reported } of CAUSES) {
      expect(reported?.length ?? 0, id).toBeGreaterThan(0)
      for (const area of reported ?? []) expect(BODY_AREAS, id).toContain(area)
    }
  })
  it('lies on the side of the cause, on both when causes or their sides say so', () => {
    const left = { id: 'tight-piriformis', side: 'left' } as const
    expect(reportedWith([left]).find(({ area }) => area === 'buttock')?.side).toBe('left')
    const both = reportedWith([left, { ...left, side: 'right' }])
    expect(new Set(both.map(({ side }) => side))).toEqual(new Set(['both']))
    expect(reportedWith([{ id: 'loose-pelvis' }])[0]?.side).toBe('both')
    expect(reportedWith([])).toEqual([])
  })
  it('covers from jaw to foot in the chain reaction, step by step', () => {
    const areas = new Set(storyOf({ id: 'chain-reaction' }).steps.flatMap(({ reported }) => reported))
    for (const area of ['jaw', 'neck', 'shoulder', 'elbow', 'hand', 'lower-back', 'groin', 'knee', 'foot'] as const)
      expect(areas, area).toContain(area)
  })
  it('is told with every cause at its end, and never without a mark of evidence', () => {
    for (const { id } of CAUSES) expect(storyOf({ id }).steps.at(-1)?.reported.length, id).toBeGreaterThan(0)
    for (const id of TOLD_STORIES)
      for (const { reported, evidence } of storyOf({ id }).steps)
        if (reported.length > 0) expect(evidence).toBeDefined()
  })
})
