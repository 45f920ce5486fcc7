import { message, readMessage, WIRE_VERSION, wireError } from './messages.ts'
import type { Message } from './messages.ts'

/** Ports kept at once: a page that says hello again (a reloaded script) takes the place of its oldest one. */
const MAX_PORTS = 4
/** Nonces are the parent's own text; this much is sent back. */
const MAX_NONCE = 200

/** What the channel needs of a window; tests pass a stand-in. */
export interface HostWindow {
  readonly parent: unknown
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
  removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
}

export interface ChannelOptions {
  readonly host: HostWindow
  /** Only this origin is listened to; null: any, as long as it is the frame's own parent. */
  readonly origin: string | null
  /** Answers one call; what it throws becomes the call's named error. */
  readonly answer: (name: string, data: unknown) => unknown
}

export interface Channel {
  /** Sends an event to everyone who said hello. A lasting one is repeated to those who say hello later. */
  readonly emit: (name: string, data: object, lasting?: boolean) => void
  readonly close: () => void
}

/**
 * The frame's end of the wire. Only the frame's parent is heard, and only its hello: it brings a nonce, the answer goes
 * back to the same window with the nonce and a MessagePort, and everything else travels on that port. Under
 * `sandbox="allow-scripts"` the frame has no origin of its own, so the parent recognises it by window and nonce.
 */
export function openChannel({ host, origin, answer }: ChannelOptions): Channel {
  const ports: MessagePort[] = []
  const lasting: Message[] = []
  let events = 0

  async function serve(port: MessagePort, call: Message) {
    try {
      const data: unknown = await answer(call.name, call.data)
      port.postMessage(message('result', call.name, call.id, data === undefined ? {} : { data }))
    } catch (error) {
      port.postMessage(message('result', call.name, call.id, { error: wireError(error) }))
    }
  }

  function handOver(source: Window, nonce: string, replyTo: string, hello: Message) {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', (event: MessageEvent<unknown>) => {
      const call = readMessage(event.data)
      if (call?.type === 'call') void serve(port1, call)
    })
    port1.start()
    ports.push(port1)
    if (ports.length > MAX_PORTS) ports.shift()?.close()
    const reply = message('hello', 'hello', hello.id, { data: { nonce, version: WIRE_VERSION } })
    source.postMessage(reply, replyTo, [port2])
    for (const event of lasting) port1.postMessage(event)
  }

  function listen(event: MessageEvent) {
    // A frame that is nobody's child is its own parent: nobody may drive it.
    if (event.source === null || event.source !== host.parent || host.parent === host) return
    if (origin !== null && event.origin !== origin) return
    const hello = readMessage(event.data)
    if (hello?.type !== 'hello') return
    const { nonce } = (hello.data ?? {}) as { readonly nonce?: unknown }
    if (typeof nonce !== 'string' || nonce === '' || nonce.length > MAX_NONCE) return
    // A parent that is sandboxed itself has the origin "null", which cannot be addressed.
    handOver(event.source as Window, nonce, event.origin === 'null' ? '*' : event.origin, hello)
  }

  host.addEventListener('message', listen)
  return {
    emit: (name, data, keep = false) => {
      events += 1
      const event = message('event', name, events, { data })
      if (keep) lasting.push(event)
      for (const port of ports) port.postMessage(event)
    },
    close: () => {
      host.removeEventListener('message', listen)
      for (const port of ports) port.close()
      ports.length = 0
    },
  }
}
