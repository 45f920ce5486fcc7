import { afterEach, describe, expect, test } from 'vitest'
import { openChannel } from '../../src/embed/channel.ts'
import type { Channel, ChannelOptions, HostWindow } from '../../src/embed/channel.ts'
import { CallError, message } from '../../src/embed/messages.ts'
import type { Message } from '../../src/embed/messages.ts'

interface Reply {
  readonly message: Message
  readonly to: string
  readonly port: MessagePort
}

/** A window whose parent notes what is posted to it. */
function standInWindows() {
  const replies: Reply[] = []
  const parent = {
    postMessage: (sent: Message, to: string, [port]: MessagePort[]) => {
      if (port) replies.push({ message: sent, to, port })
    },
  }
  const listeners = new Set<(event: MessageEvent) => void>()
  const host: HostWindow = {
    parent,
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  }
  const post = (data: unknown, source: unknown = parent, origin = 'https://clinic.example') => {
    for (const listener of listeners) listener({ data, source, origin } as MessageEvent)
  }
  return { host, post, replies, parent }
}

const hello = (nonce: unknown) => message('hello', 'hello', 0, { data: { nonce } })
const open: { channel: Channel; ports: MessagePort[] }[] = []

function opened(options: Partial<ChannelOptions> = {}) {
  const windows = standInWindows()
  const channel = openChannel({ host: windows.host, origin: null, answer: () => 'answered', ...options })
  const ports: MessagePort[] = []
  open.push({ channel, ports })
  const shake = () => {
    windows.post(hello('n1'))
    const port = windows.replies.at(-1)?.port
    if (!port) throw new Error('no port was handed over')
    ports.push(port)
    return port
  }
  return { ...windows, channel, shake }
}

const next = (port: MessagePort) =>
  new Promise<Message>((resolve) => {
    port.addEventListener('message', (event: MessageEvent<Message>) => resolve(event.data), { once: true })
    port.start()
  })

afterEach(() => {
  for (const { channel, ports } of open.splice(0)) {
    channel.close()
    for (const port of ports) port.close()
  }
})

describe('the handshake', () => {
  test('answers the parent with its nonce and a port, at its origin', () => {
    const { post, replies } = opened()
    post(hello('n1'))
    expect(replies).toHaveLength(1)
    expect(replies[0]?.message).toMatchObject({ ns: 'pelvis', v: 1, type: 'hello', data: { nonce: 'n1' } })
    expect(replies[0]?.to).toBe('https://clinic.example')
    replies[0]?.port.close()
  })

  test('answers a parent without an origin of its own', () => {
    const { post, parent, replies } = opened()
    post(hello('n1'), parent, 'null')
    expect(replies[0]?.to).toBe('*')
    replies[0]?.port.close()
  })

  test('hears nobody but the parent', () => {
    const { post, replies } = opened()
    post(hello('n1'), { postMessage: () => {} })
    post(hello('n1'), null)
    expect(replies).toHaveLength(0)
  })

  test('hears only the origin it was given', () => {
    const { post, parent, replies } = opened({ origin: 'https://clinic.example' })
    post(hello('n1'), parent, 'https://other.example')
    expect(replies).toHaveLength(0)
    post(hello('n1'), parent, 'https://clinic.example')
    expect(replies).toHaveLength(1)
    replies[0]?.port.close()
  })

  test('a page that is in no frame hands out nothing', () => {
    const windows = standInWindows()
    const host = { ...windows.host, parent: undefined as unknown }
    host.parent = host
    const channel = openChannel({ host, origin: null, answer: () => 'answered' })
    windows.post(hello('n1'), host)
    expect(windows.replies).toHaveLength(0)
    channel.close()
  })

  test('wants a nonce, an envelope and a hello', () => {
    const { post, replies } = opened()
    for (const data of [
      hello(''),
      hello(7),
      hello('x'.repeat(300)),
      message('call', 'getState', 1),
      { ...hello('n1'), ns: 'other' },
      { ...hello('n1'), v: 2 },
      { ...hello('n1'), id: Number.NaN },
      'hello',
      null,
    ]) {
      post(data)
    }
    expect(replies).toHaveLength(0)
  })
})

describe('calls on the port', () => {
  test('are answered under their own id', async () => {
    const port = opened({ answer: (name, data) => ({ name, data }) }).shake()
    port.postMessage(message('call', 'select', 'a-7', { data: 5 }))
    expect(await next(port)).toEqual({
      ns: 'pelvis',
      v: 1,
      id: 'a-7',
      type: 'result',
      name: 'select',
      data: { name: 'select', data: 5 },
    })
  })

  test('end with a named error and its details', async () => {
    const port = opened({
      answer: () => {
        throw new CallError('refused', 'too far', { path: 'impose.sij-left.rx' })
      },
    }).shake()
    port.postMessage(message('call', 'setPose', 3))
    expect((await next(port)).error).toEqual({
      name: 'refused',
      message: 'too far',
      details: { path: 'impose.sij-left.rx' },
    })
  })

  test('report any other fault as internal', async () => {
    const port = opened({ answer: () => Promise.reject(new Error('a fault')) }).shake()
    port.postMessage(message('call', 'setPose', 3))
    expect((await next(port)).error).toEqual({ name: 'internal', message: 'a fault' })
  })
})

describe('events', () => {
  test('that last are told to those who come later', async () => {
    const { channel, shake } = opened()
    channel.emit('pose-change', {})
    channel.emit('warning', { option: 'colour' }, true)
    const port = shake()
    expect(await next(port)).toMatchObject({ type: 'event', name: 'warning', data: { option: 'colour' } })
  })
})
