import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSession, DEFAULT_STATE, encodeState, decodeState } from '#session'
import type { Command, Session } from '#session'

const turn = (value: number): Command => ({ type: 'impose', joint: 'sij-right', axis: 'rx', value })
const reading = (session: Session, id: string) => session.store.getState().measurements.readings[id]?.value
const stands = (session: Session, joint: string) => session.store.getState().displacements[joint]?.rx ?? Number.NaN

let session: Session
let clock = 0
beforeEach(() => {
  vi.useFakeTimers()
  clock = 0
  session = createSession({ now: () => clock })
})
afterEach(() => {
  session.destroy()
  vi.useRealTimers()
})

describe('a session', () => {
  it('opens on neutral: nothing moved, nothing to undo', () => {
    const { displacements, canUndo, canRedo, notice } = session.store.getState()
    for (const values of Object.values(displacements))
      for (const value of Object.values(values)) expect(Math.abs(value)).toBeLessThan(1e-6)
    expect({ canUndo, canRedo, notice }).toEqual({ canUndo: false, canRedo: false, notice: null })
  })

  it('holds what is imposed exactly and lets the rest of the ring answer', () => {
    expect(session.dispatch(turn(-3))).toBe(true)
    expect(stands(session, 'sij-right')).toBeCloseTo(-3, 6)
    expect(Math.abs(stands(session, 'symphysis'))).toBeGreaterThan(0.1)
    expect(Math.abs(stands(session, 'sij-left'))).toBeGreaterThan(0.1)
  })

  it('springs back when let go', () => {
    session.dispatch(turn(-3))
    session.dispatch({ type: 'let-go', joint: 'sij-right' })
    expect(Math.abs(stands(session, 'sij-right'))).toBeLessThan(1e-4)
  })

  it('counts a whole drag as one step of undo and brings back the same body', () => {
    session.beginDrag()
    for (let value = 0; value >= -4; value -= 0.5) session.dispatch(turn(value))
    session.endDrag()
    const before = session.store.getState().displacements
    session.undo()
    expect(session.state().case).toEqual({ version: 1 })
    expect(session.store.getState().canUndo).toBe(false)
    session.redo()
    expect(session.state().case).toEqual({ version: 1, impose: { 'sij-right': { rx: -4 } } })
    expect(stands(session, 'sij-left')).toBeCloseTo(before['sij-left']?.rx ?? Number.NaN, 5)
  })

  it('tells the stage of every step of a drag at once, and panels at most twenty times a second', () => {
    const poses = vi.fn()
    const published = vi.fn()
    session.onChange(poses)
    session.store.subscribe(published)
    session.beginDrag()
    for (let k = 1; k <= 30; k++) {
      clock = k * 10
      session.dispatch(turn(-k / 10))
      vi.advanceTimersByTime(10)
    }
    expect(poses).toHaveBeenCalledTimes(30)
    expect(published.mock.calls.length).toBeGreaterThan(3)
    expect(published.mock.calls.length).toBeLessThanOrEqual(7)
    session.endDrag()
    expect(stands(session, 'sij-right')).toBeCloseTo(-3, 6)
  })

  it('locks a joint where it stands without moving the body', () => {
    session.dispatch(turn(-3))
    const before = session.store.getState().displacements
    session.dispatch({ type: 'lock', joint: 'sij-left' })
    const after = session.store.getState().displacements
    for (const [joint, values] of Object.entries(before))
      for (const [axis, value] of Object.entries(values))
        expect(Math.abs((after[joint] as Record<string, number>)[axis]! - value)).toBeLessThan(1e-3)
    session.dispatch(turn(-1))
    expect(session.store.getState().displacements['sij-left']?.rx).toBeCloseTo(before['sij-left']?.rx ?? 9, 3)
  })

  it('refuses more than a joint may be asked for, keeps the pose and says why', () => {
    session.dispatch(turn(-3))
    expect(session.dispatch(turn(-30))).toBe(false)
    expect(session.state().case.impose).toEqual({ 'sij-right': { rx: -3 } })
    expect(stands(session, 'sij-right')).toBeCloseTo(-3, 6)
    const { notice } = session.store.getState()
    expect(notice).toMatchObject({ kind: 'refused', refusal: { code: 'out-of-range', path: 'impose.sij-right.rx' } })
    expect(session.dispatch(turn(-2))).toBe(true)
    expect(session.store.getState().notice).toBeNull()
  })

  it('refuses to drag a locked axis and says which joint is locked', () => {
    session.dispatch({ type: 'lock', joint: 'sij-right' })
    expect(session.dispatch(turn(-3))).toBe(false)
    expect(session.store.getState().notice).toMatchObject({
      kind: 'refused',
      refusal: { code: 'conflict', path: 'lock.sij-right' },
    })
  })

  it('reads leg length lying down while the body stands, and directly when it lies', () => {
    session.dispatch({ type: 'rest', joint: 'sij-left', axis: 'rx', value: -5 })
    const standing = session.store.getState().lying?.readings['leg-length-supine']?.value
    session.dispatch({ type: 'stance', stance: 'supine' })
    expect(session.store.getState().lying).toBeNull()
    expect(standing).toBeCloseTo(reading(session, 'leg-length-supine') ?? Number.NaN, 4)
    expect(Math.abs(standing ?? 0)).toBeGreaterThan(0.1)
  })

  it('knows where the body rests in its stance with nothing done, whatever is done now', () => {
    session.dispatch(turn(-3))
    const standing = session.rest()
    const identity = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]
    expect(Math.max(...standing.map((value, k) => Math.abs(value - identity[k % 12]!)))).toBeLessThan(1e-9)
    session.dispatch({ type: 'stance', stance: 'supine' })
    const lying = session.rest()
    const pose = session.simulation().pose.transforms
    session.dispatch({ type: 'let-go', joint: 'sij-right' })
    expect(session.rest()).toBe(lying)
    expect(Math.max(...lying.map((value, k) => Math.abs(value - standing[k]!)))).toBeGreaterThan(0.05)
    expect(Math.max(...lying.map((value, k) => Math.abs(value - pose[k]!)))).toBeLessThan(1e-6)
  })

  it('gives the same body from a link', () => {
    session.dispatch(turn(-3))
    session.dispatch({ type: 'lift', side: 'left', value: 10 })
    const other = createSession({ initial: decodeState(encodeState(session.state())).value, now: () => clock })
    const mine = session.store.getState().displacements
    for (const [joint, values] of Object.entries(other.store.getState().displacements))
      for (const [axis, value] of Object.entries(values))
        expect(Math.abs((mine[joint] as Record<string, number>)[axis]! - value)).toBeLessThan(1e-4)
    other.destroy()
  })

  it('opens on neutral with a message when a link holds a case that is refused', () => {
    const initial = { ...DEFAULT_STATE, case: { version: 1 as const, impose: { 'sij-right': { rx: 30 } } } }
    const other = createSession({ initial, now: () => clock })
    expect(other.state().case).toEqual({ version: 1 })
    expect(other.store.getState().notice).toMatchObject({ kind: 'refused' })
    other.destroy()
  })

  it('changes the body and keeps what was done to it', () => {
    session.dispatch(turn(-3))
    session.dispatch({ type: 'body', body: { sex: 'male' } })
    expect(session.simulation().model.sex).toBe(1)
    expect(stands(session, 'sij-right')).toBeCloseTo(-3, 6)
    session.undo()
    expect(session.simulation().model.sex).toBe(0)
  })
})
