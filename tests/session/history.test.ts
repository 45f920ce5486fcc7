import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSession, decodeState, DEFAULT_STATE, encodeState } from '#session'
import type { Command, Session } from '#session'

const turn = (value: number): Command => ({ type: 'impose', joint: 'sij-right', axis: 'rx', value })
const shown = (session: Session) => session.store.getState()

let session: Session
beforeEach(() => {
  session = createSession()
})
afterEach(() => session.destroy())

describe('the visible history', () => {
  it('lists what was done, the opening first, and says where the body on screen stands', () => {
    session.dispatch(turn(-3))
    session.dispatch({ type: 'magnify', factor: 4 })
    session.dispatch({ type: 'lift', side: 'left', value: 10 })
    expect(shown(session).history.map(({ command }) => command?.type ?? null)).toEqual([null, 'impose', 'lift'])
    expect(shown(session).historyAt).toBe(2)
  })

  it('holds a drag as the one command it ended with', () => {
    session.beginDrag()
    for (const value of [-1, -2, -3]) session.dispatch(turn(value))
    session.endDrag()
    expect(shown(session).history.map(({ command }) => command)).toEqual([null, turn(-3)])
  })

  it('writes down where a joint was locked, so that the words can say it', () => {
    session.dispatch(turn(-3))
    session.dispatch({ type: 'lock', joint: 'sij-left' })
    expect(shown(session).history.at(-1)?.command).toMatchObject({ type: 'lock', at: { rx: expect.any(Number) } })
  })

  it('jumps to any step and back, and a new deed ends what was undone', () => {
    const commands: readonly Command[] = [turn(-1), turn(-2), { type: 'stance', stance: 'supine' }]
    for (const command of commands) session.dispatch(command)
    session.travel(1)
    expect(session.state().case).toEqual({ version: 1, impose: { 'sij-right': { rx: -1 } } })
    expect(shown(session)).toMatchObject({ historyAt: 1, canUndo: true, canRedo: true })
    session.travel(3)
    expect(session.state().case.stance).toBe('supine')
    session.travel(0)
    expect(session.state()).toEqual(DEFAULT_STATE)
    session.dispatch(turn(2))
    expect(shown(session).history).toHaveLength(2)
    expect(shown(session).canRedo).toBe(false)
  })

  it('knows each step by a number of its own, also after another past', () => {
    session.dispatch(turn(-1))
    const old = shown(session).history.at(-1)?.id
    session.undo()
    session.dispatch(turn(1))
    expect(shown(session).history.at(-1)?.id).not.toBe(old)
  })

  it('stays within its length and still goes back as far as it reaches', () => {
    for (let k = 1; k <= 205; k += 1) session.dispatch({ type: 'lift', side: 'left', value: k / 10 })
    expect(shown(session).history).toHaveLength(201)
    session.travel(0)
    expect(session.state().case.lift?.left).toBeCloseTo(0.5, 9)
  })

  it('opens as new: body, view and causes, in the same language and theme, and can be undone', () => {
    session.dispatch({ type: 'language', language: 'da' })
    session.dispatch({ type: 'theme', theme: 'dark' })
    session.dispatch({ type: 'body', body: { sex: 'male' } })
    session.dispatch({ type: 'camera', camera: 'back' })
    session.dispatch({ type: 'as-new' })
    const { view } = DEFAULT_STATE
    expect(session.state()).toEqual({ ...DEFAULT_STATE, view: { ...view, language: 'da', theme: 'dark' } })
    session.undo()
    expect(session.state().case.body).toEqual({ sex: 'male' })
  })
})

describe('a body set aside to compare with', () => {
  it('keeps its numbers while the body on screen goes on, and survives a link', () => {
    session.dispatch(turn(-3))
    session.dispatch({ type: 'mark' })
    const before = shown(session).measurements.readings['innominate-torsion']?.value
    const pose = session.marked()
    session.dispatch(turn(2))
    expect(shown(session).marked?.readings['innominate-torsion']?.value).toBeCloseTo(before ?? Number.NaN, 4)
    expect(session.marked()).toBe(pose)
    const state = decodeState(encodeState(session.state())).value
    expect(state).toEqual(session.state())
    const other = createSession({ initial: state })
    expect(shown(other).marked?.readings['innominate-torsion']?.value).toBeCloseTo(before ?? Number.NaN, 4)
    other.destroy()
  })

  it('is forgotten on request, is no step of undo, and stays when something is undone', () => {
    session.dispatch(turn(-3))
    session.dispatch({ type: 'mark' })
    session.undo()
    expect(session.state().marked).toEqual({ version: 1, impose: { 'sij-right': { rx: -3 } } })
    expect(shown(session).history).toHaveLength(2)
    session.dispatch({ type: 'mark', case: null })
    expect(session.state()).not.toHaveProperty('marked')
    expect(shown(session).marked).toBeNull()
    expect(session.marked()).toBeNull()
  })
})
