import { describe, expect, it } from 'vitest'
import { applyCauses } from '#causes'
import type { CauseChoice } from '#causes'
import { createSession, decodeState, DEFAULT_STATE, encodeState, parseState, reduce } from '#session'
import type { Command, State } from '#session'

const CHOICES: readonly CauseChoice[] = [
  { id: 'hip-bone-back', side: 'left', strength: 4 },
  { id: 'short-leg', side: 'right', strength: 8 },
]
const put = (state: State, choices: readonly CauseChoice[]): Command => {
  const base = state.causes?.base ?? state.case
  return choices.length === 0
    ? { type: 'causes', causes: null, case: base }
    : { type: 'causes', causes: { choices, base }, case: applyCauses(base, choices) }
}
const withCauses = reduce(DEFAULT_STATE, put(DEFAULT_STATE, CHOICES))

describe('causes in the state', () => {
  it('survive a link, with the body they made', () => {
    const { value, faults } = decodeState(encodeState(withCauses))
    expect(faults).toEqual([])
    expect(value).toEqual(withCauses)
    expect(value.causes?.choices).toEqual(CHOICES)
  })

  it('survive a link on top of what a hand had done before, in another stance and body', () => {
    const byHand: readonly Command[] = [
      { type: 'stance', stance: 'supine' },
      { type: 'body', body: { sex: 'male' } },
      { type: 'lock', joint: 'sij-right' },
      { type: 'chain', value: 0.5 },
    ]
    const before = byHand.reduce(reduce, DEFAULT_STATE)
    const state = reduce(before, put(before, CHOICES))
    expect(decodeState(encodeState(state)).value).toEqual(state)
  })

  it('come off without leaving a trace', () => {
    const off = reduce(withCauses, put(withCauses, []))
    expect(off).toEqual(DEFAULT_STATE)
  })

  it.each<Command>([
    { type: 'stance', stance: 'sitting' },
    { type: 'chain', value: 0.4 },
    { type: 'lift', side: 'left', value: 10 },
    { type: 'impose', joint: 'hip-left', axis: 'rx', value: 3 },
    { type: 'lock', joint: 'sij-right', at: { rx: 0.4 } },
    { type: 'magnify', factor: 3 },
  ])('stay in force when the hand does something else: $type', (command) => {
    const next = reduce(withCauses, command)
    expect(next.causes?.choices).toEqual(CHOICES)
    // What is done by hand stays when the causes go.
    const bare = reduce(next, put(next, []))
    expect(bare.case).toEqual(reduce(DEFAULT_STATE, command).case)
  })

  it.each<Command>([
    { type: 'impose', joint: 'sij-left', axis: 'rx', value: -1 },
    { type: 'let-go', joint: 'sij-left' },
    { type: 'lock', joint: 'sij-left', at: { rx: -4 } },
    { type: 'reset-joint', joint: 'sij-left' },
    { type: 'lengthen', bone: 'femur-right', value: 2 },
    { type: 'reset' },
  ])('are no longer claimed when the hand touches what they made: $type', (command) => {
    const next = reduce(withCauses, command)
    expect(next.case).not.toEqual(withCauses.case)
    expect(next).not.toHaveProperty('causes')
  })

  it('are undone and redone with the body', () => {
    const session = createSession()
    session.dispatch(put(session.state(), CHOICES))
    session.undo()
    expect(session.state()).toEqual(DEFAULT_STATE)
    session.redo()
    expect(session.state().causes?.choices).toEqual(CHOICES)
    session.destroy()
  })

  it('from a foreign hand lose only what is not a cause', () => {
    const choices = [{ id: 'up-slip', side: 'left' }, { id: 'bad-luck' }, { id: 'up-slip', side: 'above' }, 3]
    const { value, faults } = parseState({ version: 1, case: { version: 1 }, causes: { choices } })
    expect(value.causes?.choices).toEqual([{ id: 'up-slip', side: 'left' }])
    expect(faults.map(({ path }) => path)).toEqual(['causes.choices.1', 'causes.choices.2', 'causes.choices.3'])
    expect(parseState({ version: 1, case: { version: 1 }, causes: 'all' }).value).not.toHaveProperty('causes')
  })

  it('are absent in links from before there were any in the state', () => {
    const { value, faults } = parseState({ version: 1, case: withCauses.case })
    expect({ value, faults }).toEqual({ value: { ...DEFAULT_STATE, case: withCauses.case }, faults: [] })
  })
})

describe('what causes act on', () => {
  it('is lit when they are put on, bones and tissues, until the selection is let go or they are taken off', () => {
    const session = createSession()
    const putOn = (choices: readonly CauseChoice[]) => session.dispatch(put(session.state(), choices))
    putOn([{ id: 'tight-piriformis', side: 'left' }])
    expect(session.state().view.lit).toEqual(
      expect.arrayContaining(['sacrum', 'piriformis-left', 'sciatic-nerve-left']),
    )
    session.dispatch({ type: 'select', joint: null, bone: 'sacrum' })
    expect(session.state().view.lit).toContain('piriformis-left')
    session.dispatch({ type: 'select', joint: null, bone: null })
    expect(session.state().view.lit).toEqual([])
    putOn([{ id: 'up-slip', side: 'right' }])
    expect(session.state().view.lit).toContain('hip-bone-right')
    session.dispatch({ type: 'select', joint: null, bone: 'psoas-major-left', lit: ['psoas-major-left'] })
    expect(session.state().view.lit).toEqual(['psoas-major-left'])
    putOn([])
    expect(session.state().view.lit).toEqual([])
  })
})
