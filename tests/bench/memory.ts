/**
 * What stays behind after panels, popovers, joints and views were opened and closed 200 times: bytes of the script's
 * heap, nodes of the document and listeners, each after a garbage collection. Prints numbers, decides nothing:
 * `npm run build && npx tsx tests/bench/memory.ts`.
 */
import type { CDPSession, Page } from 'playwright-core'
import { firstFrame, openSite } from '../e2e/browser.ts'

const CYCLES = 200
/** What is loaded on first use is loaded before counting begins. */
const WARM = 10
const KB = 1000

async function look(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  return { heap: read('JSHeapUsedSize') / KB, nodes: read('Nodes'), listeners: read('JSEventListeners') }
}

const VIEWS = ['Front', 'Back', 'Left', 'Three-quarter'] as const

/** Everything once: each tab, a joint with its card, the menus over the picture, a set view. */
async function cycle(page: Page, k: number): Promise<void> {
  for (const name of ['Causes', 'Numbers', 'Joints']) await page.getByRole('tab', { name, exact: true }).click()
  const joint = page.locator('.joint-name').nth(k % 6)
  await joint.click()
  await joint.click()
  for (const name of ['Layers', 'Take apart', 'History']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.locator('.popover').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.popover').waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page
    .getByRole('menuitemradio', { name: VIEWS[k % VIEWS.length] ?? 'Front' })
    .first()
    .click()
  await page.locator('.popover').waitFor({ state: 'detached' })
}

const site = await openSite()
const { page, context, close } = await site.open('/', {
  width: 1000,
  height: 700,
  before: () => {
    // What a graphics card would draw is left out: it leaves nothing behind in the page, and takes most of the time.
    WebGL2RenderingContext.prototype.drawElements = () => undefined
  },
})
await firstFrame(page)
await page.waitForLoadState('networkidle')
const cdp = await context.newCDPSession(page)
await cdp.send('Performance.enable')
for (let k = 0; k < WARM; k++) await cycle(page, k)
const before = await look(cdp)
process.stdout.write(
  `before            heap ${before.heap.toFixed(0)} kB  nodes ${before.nodes}  listeners ${before.listeners}\n`,
)
for (let k = 1; k <= CYCLES; k++) {
  await cycle(page, k)
  if (k % 50 !== 0) continue
  const now = await look(cdp)
  process.stdout.write(
    `after ${String(k).padStart(3)} cycles  heap ${now.heap.toFixed(0)} kB  nodes ${now.nodes}  listeners ${now.listeners}\n`,
  )
}
await close()
await site.close()
