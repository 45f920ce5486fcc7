import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { parseStoryChoice, storyOf } from '#causes'
import { TOLD_STORIES } from '#language'

describe('stories from outside', () => {
  it('are told ones by name, and those of causes on their side and at their strength', () => {
    for (const id of TOLD_STORIES) expect(parseStoryChoice(id)).toEqual({ value: { id }, faults: [] })
    expect(parseStoryChoice({ id: 'organs' })).toEqual({ value: { id: 'organs' }, faults: [] })
    const choice = { id: 'up-slip', side: 'left', strength: 3 } as const
    expect(parseStoryChoice(choice)).toEqual({ value: choice, faults: [] })
  })
  it('that are unknown give nothing and say what is known', () => {
    const { value, faults } = parseStoryChoice('no-such-story')
    expect(value).toBeNull()
    expect(faults[0]?.path).toBe('story')
    expect(faults[0]?.allowed).toContain('chain-reaction')
    expect(faults[0]?.allowed).toContain('up-slip')
  })
  it('never throw, and what they give can be told', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { value, faults } = parseStoryChoice(input)
        if (value) expect(storyOf(value).steps.length).toBeGreaterThan(2)
        else expect(faults.length).toBeGreaterThan(0)
      }),
      { seed: 11 },
    )
  })
})
