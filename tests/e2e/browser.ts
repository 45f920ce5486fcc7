import type { BrowserContext, Page } from 'playwright-core'
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

const SMALL = { width: 640, height: 480 } as const

/** Serves `dist` with the published headers and opens a browser. One per test file. */
export async function openSite(): Promise<Site> {
  const server = await startStaticServer({ root: 'dist' })
  const browser = await launchBrowser()
  return {
    url: server.url,
    open: async (path, { width = SMALL.width, height = SMALL.height, locale = 'en-GB', touch = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale,
        hasTouch: touch,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
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
export const firstFrame = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0, undefined, { timeout: 90_000 })
