/**
 * How long the picture takes to answer a hand: from each pointer move on a handle to the end of the frame that shows
 * it, what React renders meanwhile, and what is drawn afterwards. With and without what the software rasteriser costs
 * on a machine without a graphics card. Prints numbers, decides nothing: `npm run build && npx tsx tests/bench/drag.ts`.
 */
import type { Page } from 'playwright-core'
import { countDrawCalls, drawCallsAtRest, firstFrame, openSite } from '../e2e/browser.ts'
import type { Site } from '../e2e/browser.ts'

const MOVES = 60

interface Bench {
  commits: number
  latencies: number[]
}

/** Runs before the page: counts React's commits and times pointer moves to the end of the next frame. */
function observe(): void {
  const bench: Bench = { commits: 0, latencies: [] }
  Object.assign(window, { bench })
  const hook = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberRoot: () => {
      bench.commits += 1
    },
    onCommitFiberUnmount: () => undefined,
  }
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', { value: hook })
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => bench.latencies.push(performance.now() - timeStamp))
        port1.start()
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/** Runs before the page: the graphics card's work is left out. */
function withoutRaster(): void {
  for (const name of ['drawElements', 'drawArrays'] as const) {
    Object.defineProperty(WebGL2RenderingContext.prototype, name, { value: () => undefined })
  }
}

const read = (page: Page) => page.evaluate(() => (window as unknown as { bench: Bench }).bench)

async function drag(site: Site, title: string, before: readonly (() => void)[]): Promise<void> {
  const { page, context, close } = await site.open('/icons/icon.svg', { width: 1000, height: 700 })
  // tsx names functions through a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  for (const script of before) await context.addInitScript(script)
  await page.goto(site.url)
  await firstFrame(page)
  await page.getByRole('button', { name: 'Right sacroiliac joint' }).first().click()
  const knob = page.getByRole('slider', { name: /^Handle: right sacroiliac joint/i }).first()
  await knob.waitFor()
  await page.waitForLoadState('networkidle')
  const box = await knob.boundingBox()
  if (!box) throw new Error('bench: no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const start = await read(page)
  const began = Date.now()
  for (let k = 1; k <= MOVES; k++) {
    await page.mouse.move(x + 20 * Math.sin(k / 6), y + 40 * Math.sin(k / 9))
    // The hand is as fast as the display: one move a frame.
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const seconds = (Date.now() - began) / 1000
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)))
  const end = await read(page)
  await page.mouse.up()
  const times = end.latencies.slice(start.latencies.length).toSorted((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(0)
  const commits = ((end.commits - start.commits) / seconds).toFixed(1)
  const idle = before.includes(countDrawCalls) ? `  draw calls at rest ${await drawCallsAtRest(page)}` : ''
  process.stdout.write(
    `${title.padEnd(34)} ${times.length} moves  median ${at(0.5)} ms  p95 ${at(0.95)} ms  React commits a second ${commits}${idle}\n`,
  )
  await close()
}

const site = await openSite()
await drag(site, 'as this machine draws', [observe, countDrawCalls])
await drag(site, 'without the rasteriser', [observe, withoutRaster])
await site.close()
