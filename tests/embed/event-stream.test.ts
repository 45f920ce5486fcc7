import { describe, expect, test } from 'vitest'
import { createEventStream, EVENT_INTERVAL_MS } from '../../src/embed/event-stream.ts'

/** A clock that only moves when told to. */
function steppedClock() {
  let time = 0
  let tasks: { at: number; task: () => void }[] = []
  return {
    now: () => time,
    after: (milliseconds: number, task: () => void) => {
      const entry = { at: time + milliseconds, task }
      tasks.push(entry)
      return entry
    },
    cancel: (entry: unknown) => {
      tasks = tasks.filter((kept) => kept !== entry)
    },
    advance: (milliseconds: number) => {
      time += milliseconds
      const due = tasks.filter(({ at }) => at <= time)
      tasks = tasks.filter(({ at }) => at > time)
      for (const { task } of due) task()
    },
  }
}

type Sent = object & { readonly source: string; readonly final: boolean }

describe('a stream of continuous events', () => {
  test('sends at most twenty a second, however many values come', () => {
    const clock = steppedClock()
    const sent: Sent[] = []
    const stream = createEventStream((data) => sent.push(data), clock)
    for (let frame = 0; frame < 1000; frame += 1) {
      stream.push({ frame }, 'user', false)
      clock.advance(1)
    }
    expect(sent.length).toBeLessThanOrEqual(1000 / EVENT_INTERVAL_MS + 1)
    expect(sent.length).toBeGreaterThanOrEqual(1000 / EVENT_INTERVAL_MS - 1)
  })

  test('never loses the last value, and marks it final', () => {
    const clock = steppedClock()
    const sent: Sent[] = []
    const stream = createEventStream((data) => sent.push(data), clock)
    stream.push({ value: 1 }, 'user', false)
    stream.push({ value: 2 }, 'user', false)
    stream.push({ value: 3 }, 'user', true)
    clock.advance(EVENT_INTERVAL_MS)
    expect(sent).toEqual([
      { value: 1, source: 'user', final: false },
      { value: 3, source: 'user', final: true },
    ])
  })

  test('a single change goes out at once', () => {
    const sent: Sent[] = []
    createEventStream((data) => sent.push(data), steppedClock()).push({ value: 1 }, 'api', true)
    expect(sent).toEqual([{ value: 1, source: 'api', final: true }])
  })

  test('says nothing after it was stopped', () => {
    const clock = steppedClock()
    const sent: Sent[] = []
    const stream = createEventStream((data) => sent.push(data), clock)
    stream.push({ value: 1 }, 'user', false)
    stream.push({ value: 2 }, 'user', true)
    stream.stop()
    clock.advance(EVENT_INTERVAL_MS * 2)
    expect(sent).toHaveLength(1)
  })
})
