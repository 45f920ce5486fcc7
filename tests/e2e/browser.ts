import type { BrowserContext, Frame, Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/launch.ts'
import { startStaticServer } from '../../scripts/static-server.ts'

/** Where the built site is served during a test file, and the browser that looks at it. */
export interface Site {
  /** Without a slash at the end. */
  readonly url: string
  /** A fresh profile; `locale` and `viewport` as given. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Visit>
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly width?: number
  readonly height?: number
  readonly locale?: 'da-DK' | 'en-GB'
  readonly touch?: boolean
  /** Runs in every document before its own scripts. */
  readonly before?: () => void
}

/** One page and what it did. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Requests to any host but the site's own. */
  readonly strangers: readonly string[]
  /** Errors on the page's console, including refusals by its Content-Security-Policy. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** The built site; another folder can be looked at by naming it in SITE_ROOT. */
const ROOT = process.env.SITE_ROOT ?? 'dist'
const SMALL = { width: 640, height: 480 } as const

/** Serves `dist` with the published headers and opens a browser. One per test file. */
export async function openSite(): Promise<Site> {
  const server = await startStaticServer({ root: ROOT })
  const browser = await launchBrowser()
  return {
    url: server.url,
    open: async (path, options = {}) => {
      const { width = SMALL.width, height = SMALL.height, locale = 'en-GB', touch = false, before } = options
      const context = await browser.newContext({
        viewport: { width, height },
        locale,
        hasTouch: touch,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      if (before) await page.addInitScript(before)
      const strangers: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        const address = request.url()
        if (/^(data|blob):/.test(address) || address.startsWith(`${server.url}/`)) return
        strangers.push(address)
      })
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(new URL(path, server.url).href)
      return { page, context, strangers, complaints, close: () => context.close() }
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** Resolves when the 3D picture has drawn its first frame. */
export const firstFrame = (page: Page | Frame) =>
  page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0, undefined, { timeout: 90_000 })

/** For `before`: counts what WebGL is asked to draw, in `window.drawCalls`. */
export function countDrawCalls(): void {
  const counted = window as unknown as { drawCalls: number }
  counted.drawCalls = 0
  const { prototype } = WebGL2RenderingContext
  type Draw = WebGL2RenderingContext['drawElements']
  prototype.drawElements = new Proxy<Draw>(Reflect.get(prototype, 'drawElements'), {
    apply: (draw, context, args) => {
      counted.drawCalls += 1
      Reflect.apply(draw, context, args)
    },
  })
}

const drawCalls = (page: Page | Frame) => page.evaluate(() => (window as unknown as { drawCalls: number }).drawCalls)

/** Lets the browser's own clock run for so many frames. */
const framesPass = (page: Page | Frame, count: number) =>
  page.evaluate(async (total) => {
    for (let k = 0; k < total; k += 1) await new Promise((done) => requestAnimationFrame(done))
  }, count)

/** Draw calls during the next frames of the browser's clock, after the picture has come to rest by itself. */
export async function drawCallsAtRest(page: Page | Frame): Promise<number> {
  let before = -1
  let now = await drawCalls(page)
  // Flights and fades end: at rest is when a run of frames has drawn nothing.
  for (let runs = 0; runs < 40 && before !== now; runs += 1) {
    before = now
    await framesPass(page, 20)
    now = await drawCalls(page)
  }
  await framesPass(page, 60)
  return (await drawCalls(page)) - now
}
