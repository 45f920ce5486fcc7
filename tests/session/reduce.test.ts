import { describe, expect, it } from 'vitest'
import { lockedAxes } from '#body'
import { DEFAULT_STATE, reduce, reduceCase } from '#session'
import type { Command } from '#session'
import type { Case } from '#body'

const EMPTY: Case = { version: 1 }
const run = (...commands: Command[]) => commands.reduce(reduceCase, EMPTY)

describe('commands on the case', () => {
  it('hold a joint axis, and letting go leaves no trace', () => {
    const held = run({ type: 'impose', joint: 'sij-right', axis: 'rx', value: -3 })
    expect(held).toEqual({ version: 1, impose: { 'sij-right': { rx: -3 } } })
    expect(reduceCase(held, { type: 'impose', joint: 'sij-right', axis: 'rx', value: null })).toEqual(EMPTY)
    expect(reduceCase(held, { type: 'let-go', joint: 'sij-right' })).toEqual(EMPTY)
  })

  it('lock a whole joint at neutral as plain true', () => {
    expect(run({ type: 'lock', joint: 'sij-left' })).toEqual({ version: 1, lock: { 'sij-left': true } })
  })

  it('lock where it stands and store where that was', () => {
    const locked = run({ type: 'lock', joint: 'sij-left', at: { rx: 1.23456, ty: 0.2 } })
    expect(locked.lock).toEqual({ 'sij-left': { at: { rx: 1.2346, ty: 0.2 } } })
  })

  it('hand a held axis over to the lock, so that one owner holds it', () => {
    const locked = run(
      { type: 'impose', joint: 'sij-left', axis: 'rx', value: 2 },
      { type: 'impose', joint: 'sij-left', axis: 'ty', value: 1 },
      { type: 'lock', joint: 'sij-left', axes: ['rx'], at: { rx: 2 } },
    )
    expect(locked).toEqual({
      version: 1,
      impose: { 'sij-left': { ty: 1 } },
      lock: { 'sij-left': { axes: ['rx'], at: { rx: 2 } } },
    })
  })

  it('lock single axes one after the other and free them again', () => {
    const two = run(
      { type: 'lock', joint: 'hip-left', axes: ['rx'], at: { rx: 5 } },
      { type: 'lock', joint: 'hip-left', axes: ['rz'] },
    )
    expect(two.lock).toEqual({ 'hip-left': { axes: ['rx', 'rz'], at: { rx: 5 } } })
    const one = reduceCase(two, { type: 'unlock', joint: 'hip-left', axes: ['rx'] })
    expect(one.lock).toEqual({ 'hip-left': { axes: ['rz'] } })
    expect(reduceCase(one, { type: 'unlock', joint: 'hip-left' })).toEqual(EMPTY)
  })

  it('pull a tissue with one tension at a time, and letting go leaves no trace', () => {
    const pulled = run(
      { type: 'pull', path: 'piriformis-left', tension: 40 },
      { type: 'pull', path: 'psoas-major-left', tension: 20 },
      { type: 'pull', path: 'piriformis-left', tension: 60 },
    )
    expect(pulled.pull).toEqual([
      { path: 'psoas-major-left', tension: 20 },
      { path: 'piriformis-left', tension: 60 },
    ])
    const one = reduceCase(pulled, { type: 'pull', path: 'psoas-major-left', tension: null })
    expect(reduceCase(one, { type: 'pull', path: 'piriformis-left', tension: 0 })).toEqual(EMPTY)
  })

  it('set stops beside a lock, and taking them away leaves no trace', () => {
    const stopped = run({ type: 'stop', joint: 'hip-left', axis: 'rx', range: [-20, 0] })
    expect(stopped.lock).toEqual({ 'hip-left': { axes: [], stops: { rx: [-20, 0] } } })
    expect(reduceCase(stopped, { type: 'stop', joint: 'hip-left', axis: 'rx', range: null })).toEqual(EMPTY)
  })

  it('keep a whole lock at neutral whole when a stop is set on it or was there before', () => {
    const stop = { type: 'stop', joint: 'hip-left', axis: 'rx', range: [-20, 0] } as const
    for (const commands of [
      [{ type: 'lock', joint: 'hip-left' } as const, stop],
      [stop, { type: 'lock', joint: 'hip-left' } as const],
    ]) {
      expect(lockedAxes(run(...commands).lock?.['hip-left'])).toHaveLength(6)
    }
  })

  it('keep one-sided stops when the lock around them is freed', () => {
    const stops = { rx: [-20, 0] as const }
    const start: Case = { version: 1, lock: { 'hip-left': { stops } } }
    expect(lockedAxes(start.lock?.['hip-left'])).toEqual([])
    const locked = reduceCase(start, { type: 'lock', joint: 'hip-left', axes: ['ry'] })
    expect(locked.lock).toEqual({ 'hip-left': { axes: ['ry'], stops } })
    const freed = reduceCase(locked, { type: 'unlock', joint: 'hip-left' })
    expect(lockedAxes(freed.lock?.['hip-left'])).toEqual([])
    expect(freed.lock?.['hip-left']).toMatchObject({ stops })
  })

  it('say nothing about what is as by default: a lift of 0, standing, the whole chain, a factor of 1', () => {
    expect(
      run(
        { type: 'lift', side: 'left', value: 10 },
        { type: 'lift', side: 'left', value: 0 },
        { type: 'stance', stance: 'supine' },
        { type: 'stance', stance: 'standing' },
        { type: 'chain', value: 0.5 },
        { type: 'chain', value: 1 },
        { type: 'stiffness', joint: 'symphysis', factor: 0.3 },
        { type: 'stiffness', joint: 'symphysis', factor: 1 },
      ),
    ).toEqual(EMPTY)
  })

  it('reset one joint without touching the others, and reset all but the body', () => {
    const busy = run(
      { type: 'body', body: { sex: 'male' } },
      { type: 'impose', joint: 'sij-left', axis: 'rx', value: 2 },
      { type: 'lock', joint: 'sij-left', axes: ['ry'] },
      { type: 'rest', joint: 'sij-right', axis: 'rx', value: -5 },
    )
    const less = reduceCase(busy, { type: 'reset-joint', joint: 'sij-left' })
    expect(less).toEqual({ version: 1, body: { sex: 'male' }, rest: { 'sij-right': { rx: -5 } } })
    expect(reduceCase(busy, { type: 'reset' })).toEqual({ version: 1, body: { sex: 'male' } })
  })

  it('never change their input', () => {
    const before: Case = Object.freeze({ version: 1, impose: Object.freeze({ symphysis: Object.freeze({ ty: 1 }) }) })
    reduceCase(before, { type: 'impose', joint: 'symphysis', axis: 'ty', value: 2 })
    expect(before.impose?.symphysis).toEqual({ ty: 1 })
  })
})

describe('commands on the view', () => {
  it('leave the case untouched', () => {
    const next = reduce(DEFAULT_STATE, { type: 'magnify', factor: 40 })
    expect(next.case).toBe(DEFAULT_STATE.case)
    expect(next.view.magnify).toBe(10)
  })

  it('keep the selected bone when only a joint is selected', () => {
    const bone = reduce(DEFAULT_STATE, { type: 'select', joint: null, bone: 'sacrum' })
    expect(reduce(bone, { type: 'select', joint: 'sij-left' }).view).toMatchObject({
      joint: 'sij-left',
      bone: 'sacrum',
    })
  })
})
