import { describe, expect, it } from 'vitest'
import { decodeState, DEFAULT_STATE, encodeState, parseState, reduce } from '#session'

const looks = (state = DEFAULT_STATE) => state.view.looks

describe('how bones are shown', () => {
  it('fades and hides single bones, and shows them whole again', () => {
    const faded = reduce(DEFAULT_STATE, { type: 'look', bone: 'hip-bone-left', look: 'faded' })
    const both = reduce(faded, { type: 'look', bone: 'sacrum', look: 'hidden' })
    expect(looks(both)).toEqual({ 'hip-bone-left': 'faded', sacrum: 'hidden' })
    expect(looks(reduce(both, { type: 'look', bone: 'sacrum', look: null }))).toEqual({ 'hip-bone-left': 'faded' })
    expect(both.case).toBe(DEFAULT_STATE.case)
  })

  it('shows all bones whole when the isolation ends', () => {
    const faded = reduce(DEFAULT_STATE, { type: 'look', bone: 'sacrum', look: 'faded' })
    const alone = reduce(faded, { type: 'isolate', bones: ['sacrum'] })
    expect(alone.view.only).toEqual(['sacrum'])
    expect(reduce(alone, { type: 'isolate', bones: null }).view).toEqual(DEFAULT_STATE.view)
  })

  it('survives a link', () => {
    let state = reduce(DEFAULT_STATE, { type: 'cut', cut: { axis: 'x', at: 0.012, keep: -1 } })
    state = reduce(state, { type: 'explode', share: 0.5 })
    state = reduce(state, { type: 'isolate', bones: ['sacrum', 'hip-bone-right'] })
    expect(decodeState(encodeState(state))).toEqual({ value: state, faults: [] })
  })

  it('drops what it cannot show and says so', () => {
    const view = {
      looks: { sacrum: 'green' },
      only: ['<b>'],
      lit: [['sacrum']],
      cut: { axis: 'q', at: 0, keep: 1 },
      explode: 2,
    }
    const { value, faults } = parseState({ version: 1, view })
    expect(value.view).toEqual(DEFAULT_STATE.view)
    expect(faults.map(({ path }) => path)).toEqual(['view.looks', 'view.only', 'view.lit', 'view.cut', 'view.explode'])
  })
})
