import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { startStaticServer } from '../../scripts/static-server.ts'
import type { Message } from '../../src/embed/index.ts'
import { firstFrame } from './browser.ts'
import type { Site, Visit } from './browser.ts'

/** Somebody's website with the embed in a sandboxed frame, and a script that talks to it. */
const PAGE = `<!doctype html>
<html lang="en"><head><title>A clinic</title><link rel="icon" href="data:,"></head><body>
<h1>A clinic</h1>
<iframe id="embed" title="Pelvis in Motion" sandbox="allow-scripts" width="600" height="440"></iframe>
<script>
  const frame = document.getElementById('embed')
  const nonce = 'n-' + Math.random()
  const waiting = new Map()
  let port = null
  let calls = 0
  window.events = []
  window.greeted = new Promise((resolve) => {
    addEventListener('message', ({ source, origin, data, ports }) => {
      if (source !== frame.contentWindow || data.type !== 'hello' || data.data.nonce !== nonce) return
      port = ports[0]
      port.onmessage = ({ data: message }) => {
        if (message.type === 'event') window.events.push(message)
        else waiting.get(message.id)(message)
      }
      resolve(origin)
    })
  })
  window.call = (name, data) => new Promise((resolve) => {
    calls += 1
    waiting.set(calls, resolve)
    port.postMessage({ ns: 'pelvis', v: 1, id: calls, type: 'call', name, data })
  })
  window.show = (address) => new Promise((resolve) => {
    frame.addEventListener('load', () => {
      frame.contentWindow.postMessage({ ns: 'pelvis', v: 1, id: 0, type: 'hello', name: 'hello', data: { nonce } }, '*')
      resolve()
    }, { once: true })
    frame.src = address
  })
</script></body></html>`

interface HostWindow {
  readonly events: readonly Message[]
  readonly greeted: Promise<string>
  readonly call: (name: string, data?: unknown) => Promise<Message>
  readonly show: (address: string) => Promise<void>
}

export interface HostVisit extends Visit {
  /** The embed's own document. */
  readonly frame: Frame
  /** The frame's origin as its parent sees it. */
  readonly origin: string
  readonly call: (name: string, data?: unknown) => Promise<Message>
  readonly events: (name: string) => Promise<readonly Message[]>
  /** Resolves when an event of that name has come, or was there already. */
  readonly event: (name: string) => Promise<Message>
}

export interface Host {
  readonly url: string
  /** Opens the clinic's page with the embed under these options and shakes hands. */
  readonly visit: (query: string, options?: Parameters<Site['open']>[1]) => Promise<HostVisit>
  readonly close: () => Promise<void>
}

/** A second site on a port of its own, whose page frames the embed of `site`. */
export async function openHost(site: Site): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  const server = await startStaticServer({ root: folder })
  return {
    url: server.url,
    visit: async (query, options) => {
      const visit = await site.open(server.url, options)
      const { page } = visit
      await page.evaluate((address) => (window as unknown as HostWindow).show(address), `${site.url}/embed/v1/${query}`)
      const origin = await page.evaluate(() => (window as unknown as HostWindow).greeted)
      const frame = page.frames().find((one) => one.url().startsWith(`${site.url}/embed/`))
      if (!frame) throw new Error('e2e: the frame with the embed is not there')
      const events = (name: string) =>
        page.evaluate((wanted) => (window as unknown as HostWindow).events.filter((one) => one.name === wanted), name)
      return {
        ...visit,
        frame,
        origin,
        call: (name, data) =>
          page.evaluate(([method, given]) => (window as unknown as HostWindow).call(method, given), [
            name,
            data,
          ] as const),
        events,
        event: async (name) => {
          await page.waitForFunction(
            (wanted) => (window as unknown as HostWindow).events.some((one) => one.name === wanted),
            name,
          )
          const [first] = await events(name)
          if (!first) throw new Error(`e2e: event ${name} vanished`)
          return first
        },
      }
    },
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const drawn = (visit: HostVisit) => firstFrame(visit.frame)
