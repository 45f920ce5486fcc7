import { describe, expect, test } from 'vitest'
import { caseFromOptions, causeRequests } from '../../src/embed/case-options.ts'

const NEUTRAL = { version: 1 } as const

describe('options about the body', () => {
  test('hold joints, lock joints and axes, choose stance, chain and body', () => {
    const { value, warnings } = caseFromOptions(NEUTRAL, {
      pose: 'sij-left.rx:-3, sij-left.ty:2,symphysis.tz:1.5',
      lock: 'sij-right,hip-left.rx,hip-left.rz',
      stance: 'supine',
      chain: '0.5',
      body: 'male',
    })
    expect(warnings).toEqual([])
    expect(value).toEqual({
      version: 1,
      impose: { 'sij-left': { rx: -3, ty: 2 }, symphysis: { tz: 1.5 } },
      lock: { 'sij-right': true, 'hip-left': { axes: ['rx', 'rz'] } },
      stance: 'supine',
      chain: 0.5,
      body: { sex: 'male' },
    })
  })

  test('stand on top of what a state holds', () => {
    const base = { version: 1, impose: { 'sij-right': { rx: 1 } }, stance: 'sitting' } as const
    const { value } = caseFromOptions(base, { pose: 'sij-left.rx:-2' })
    expect(value).toEqual({
      version: 1,
      stance: 'sitting',
      impose: { 'sij-right': { rx: 1 }, 'sij-left': { rx: -2 } },
    })
  })

  test('lose only what is wrong, and say so under the name of the option', () => {
    const { value, warnings } = caseFromOptions(NEUTRAL, {
      pose: 'sij-left.rx:-3,sij-left.ry:much,sij-lefft.rx:1,sij-right.rx:400',
      lock: 'symphisis',
      chain: '2',
    })
    expect(value).toEqual({ version: 1, impose: { 'sij-left': { rx: -3 } } })
    expect(warnings.map(({ option }) => option).sort()).toEqual([
      'chain',
      'lock.symphisis',
      'pose.sij-lefft',
      'pose.sij-left.ry',
      'pose.sij-right.rx',
    ])
    expect(warnings.find(({ option }) => option === 'lock.symphisis')?.nearest).toBe('symphysis')
  })

  test('survive names that every object has', () => {
    const { value } = caseFromOptions(NEUTRAL, { pose: '__proto__.rx:1,constructor.rx:2', lock: '__proto__' })
    expect(value).toEqual(NEUTRAL)
    expect(({} as { rx?: number }).rx).toBeUndefined()
  })
})

describe('the option cause', () => {
  test('names a cause, and after it side, strength and mode in any order', () => {
    expect(causeRequests('up-slip')).toEqual([{ id: 'up-slip' }])
    expect(causeRequests('up-slip.left.6.5')).toEqual([{ id: 'up-slip', side: 'left', strength: 6.5 }])
    expect(causeRequests('hip-bone-back.settled.5.right')).toEqual([
      { id: 'hip-bone-back', side: 'right', strength: 5, mode: 'settled' },
    ])
  })

  test('takes several', () => {
    expect(causeRequests('up-slip.left, locked-sij.right').map(({ id }) => id)).toEqual(['up-slip', 'locked-sij'])
  })
})
