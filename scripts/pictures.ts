import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './launch.ts'
import { startStaticServer } from './static-server.ts'

/**
 * Renders the embed's posters and the README's picture from the built site (`npm run build` first). Software rendering
 * makes the same bytes each time on one kind of machine; `--check` compares instead of writing.
 */

const POSTER = { width: 800, height: 600 } as const
const POSTER_VIEWS = ['three-quarter', 'front', 'back', 'left', 'right'] as const
const POSTER_THEMES = ['light', 'dark'] as const
const APP = { width: 1440, height: 900 } as const
const QUALITY = 0.85

const drawn = async (page: Page) => {
  await page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0, undefined, {
    timeout: 90_000,
  })
  await page.waitForLoadState('networkidle')
  // Packs that arrived last are drawn, flights and fades have ended.
  await page.evaluate(async (frames) => {
    for (let k = 0; k < frames; k += 1) await new Promise((done) => requestAnimationFrame(done))
  }, 60)
}

/** A screenshot as WebP: Chromium's own encoder, so no image library is needed. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(
    async ([source, quality]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', quality)
    },
    [`data:image/png;base64,${png.toString('base64')}`, QUALITY] as const,
  )
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

const open = (browser: Browser, viewport: { width: number; height: number }) =>
  browser.newPage({ viewport, locale: 'en-GB', reducedMotion: 'reduce', colorScheme: 'light' })

/** What the page itself adds to the bones, taken away: selector, property, value. */
const BONES_ALONE = [
  ['html, body, .picture, .mount', 'background', 'transparent'],
  ['.stage-overlay, .poster, .mark', 'display', 'none'],
  ['.embed', 'display', 'block'],
  ['.picture', 'height', '100vh'],
] as const

/** The bones alone on nothing: background and marks are the page's, so that they follow its theme and language. */
async function poster(browser: Browser, site: string, view: string, theme: string): Promise<Buffer> {
  const page = await open(browser, POSTER)
  try {
    await page.goto(`${site}/embed/v1/?reveal=auto&ui=none&view=${view}&theme=${theme}&lang=en`)
    await drawn(page)
    await page.evaluate((changes) => {
      for (const [selector, property, value] of changes) {
        for (const found of document.querySelectorAll<HTMLElement>(selector)) found.style.setProperty(property, value)
      }
    }, BONES_ALONE)
    await drawn(page)
    return await asWebp(page, await page.screenshot({ omitBackground: true }))
  } finally {
    await page.close()
  }
}

async function appPicture(browser: Browser, site: string): Promise<Buffer> {
  const page = await open(browser, APP)
  try {
    await page.goto(site)
    await drawn(page)
    return await asWebp(page, await page.screenshot())
  } finally {
    await page.close()
  }
}

const checking = process.argv.includes('--check')
let changed = 0
function keep(path: string, bytes: Buffer): void {
  if (checking) {
    if (bytes.equals(readFileSync(path))) return
    changed += 1
    console.log(`${path} differs`)
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  console.log(`${path} ${(bytes.byteLength / 1000).toFixed(1)} kB`)
}

const server = await startStaticServer({ root: process.env.SITE_ROOT ?? 'dist' })
const browser = await launchBrowser()
try {
  for (const view of POSTER_VIEWS) {
    for (const theme of POSTER_THEMES) {
      keep(`public/posters/${view}-${theme}.webp`, await poster(browser, server.url, view, theme))
    }
  }
  keep('docs/app.webp', await appPicture(browser, server.url))
} finally {
  await browser.close()
  await server.close()
}
if (checking) console.log(changed === 0 ? 'all pictures are as rendered' : `${changed} pictures differ`)
process.exit(changed === 0 ? 0 : 1)
