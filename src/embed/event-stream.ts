/** Continuous events are sent at most this often: 20 a second. */
export const EVENT_INTERVAL_MS = 50

/** Who caused a change. */
export type EventSource = 'user' | 'api' | 'story' | 'restore'

export interface StreamClock {
  /** ms, any origin, never backwards. */
  readonly now: () => number
  readonly after: (milliseconds: number, task: () => void) => unknown
  readonly cancel: (timer: unknown) => void
}

export interface EventStream {
  /** A value to report; `final` when nothing more follows from the same movement. */
  readonly push: (data: object, source: EventSource, final: boolean) => void
  readonly stop: () => void
}

/**
 * Thins a stream of values to 20 a second: the first goes out at once, later ones replace each other until it is time
 * again. The last value of a movement is never lost and is marked `final`.
 */
export function createEventStream(
  send: (data: object & { readonly source: EventSource; readonly final: boolean }) => void,
  clock: StreamClock,
): EventStream {
  let sentAt = Number.NEGATIVE_INFINITY
  let waiting: Parameters<typeof send>[0] | null = null
  let timer: unknown = null

  function flush() {
    timer = null
    if (waiting === null) return
    const next = waiting
    waiting = null
    sentAt = clock.now()
    send(next)
  }

  return {
    push: (data, source, final) => {
      waiting = { ...data, source, final }
      const wait = sentAt + EVENT_INTERVAL_MS - clock.now()
      if (timer !== null) return
      if (wait <= 0) flush()
      else timer = clock.after(wait, flush)
    },
    stop: () => {
      if (timer !== null) clock.cancel(timer)
      timer = null
      waiting = null
    },
  }
}
