import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch.ts'
import { startStaticServer } from './static-server.ts'

/**
 * Weighs what each page really asks for before its first frame: the built page is opened in the browser, and every
 * script requested up to the mark `first-frame` is compressed with brotli as a static host would. Packs of bones are
 * compressed the same way. Exits 1 when a budget is exceeded.
 */

const ROOT = process.env.SITE_ROOT ?? 'dist'
const KB = 1000
const FIRST_FRAME = 'first-frame'
/** Opening a page on a loaded machine in software rendering; only a page that never draws runs into it. */
const LONGEST_WAIT_MS = 90_000

interface Budget {
  readonly title: string
  /** Path and query of the page. */
  readonly page: string
  /** Brotli kB. */
  readonly limit: number
}

const PAGES: readonly Budget[] = [
  { title: 'app, scripts to the first frame', page: '/', limit: 330 },
  { title: 'embed, scripts to the first frame', page: '/embed/v1/?reveal=auto', limit: 140 },
]
const PACKS = 'models/packs'
interface PackBudget {
  readonly title: string
  readonly files: readonly string[]
  /** Brotli kB of all of them. */
  readonly limit: number
}
const PACK_BUDGETS: readonly PackBudget[] = [
  { title: 'pelvis pack', files: ['pelvis'], limit: 200 },
  { title: 'whole skeleton of one sex', files: ['pelvis', 'legs', 'upper'], limit: 900 },
  { title: 'the other sex', files: ['pelvis-male', 'legs-male', 'upper-male'], limit: 300 },
]

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).byteLength

async function scriptsBeforeFirstFrame(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 480, height: 360 } })
  try {
    await page.goto(url)
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, FIRST_FRAME, {
      timeout: LONGEST_WAIT_MS,
    })
    // What was asked for before the mark may still be arriving; the browser lists it once it is there.
    await page.waitForLoadState('networkidle')
    return await page.evaluate((name) => {
      const mark = performance.getEntriesByName(name)[0]?.startTime ?? 0
      const paths = performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= mark)
        .map((entry) => new URL(entry.name).pathname)
      return [...new Set(paths)].filter((path) => path.endsWith('.js'))
    }, FIRST_FRAME)
  } finally {
    await page.close()
  }
}

function report(title: string, bytes: number, limit: number): boolean {
  const fits = bytes <= limit * KB
  console.log(`${fits ? 'ok  ' : 'OVER'} ${title}: ${(bytes / KB).toFixed(1)} kB of ${limit} kB`)
  return fits
}

let fits = true
const server = await startStaticServer({ root: ROOT })
const browser = await launchBrowser()
try {
  for (const { title, page, limit } of PAGES) {
    const paths = await scriptsBeforeFirstFrame(browser, server.url + page)
    const sizes = paths.map((path) => ({ path, bytes: brotli(readFileSync(join(ROOT, path))) }))
    for (const { path, bytes } of sizes) console.log(`     ${path} ${(bytes / KB).toFixed(1)} kB`)
    const sum = sizes.reduce((total, { bytes }) => total + bytes, 0)
    fits = report(title, sum, limit) && fits
  }
} finally {
  await browser.close()
  await server.close()
}
for (const { title, files, limit } of PACK_BUDGETS) {
  const sum = files.reduce((total, name) => total + brotli(readFileSync(join(PACKS, `${name}.glb`))), 0)
  fits = report(title, sum, limit) && fits
}
process.exit(fits ? 0 : 1)
