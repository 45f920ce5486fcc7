import { describe, expect, it } from 'vitest'
import { nextShare } from '../../src/scene/pace.ts'

describe('the pace of the picture under a hand', () => {
  it('stays sharp while frames come in time, one hitch or not', () => {
    expect(nextShare([16, 17, 16, 140, 16, 17, 16, 16], 1)).toBe(1)
  })

  it('draws fewer pixels while frames are slow, but never less than half along a side', () => {
    const slow = [60, 70, 55, 80, 60, 66, 58, 61]
    expect(nextShare(slow, 1)).toBeCloseTo(0.7, 9)
    let share = 1
    for (let k = 0; k < 9; k++) share = nextShare(slow, share)
    expect(share).toBe(0.5)
  })
})
