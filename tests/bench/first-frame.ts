/**
 * From opening the page to the first frame: the embed against Google's model-viewer, which shows the same pack (the
 * pelvis, which the embed loads first) and computes nothing. Same browser, same machine, same run, the two in turn;
 * model-viewer with its defaults, no environment to fetch and no poster. Prints numbers, decides nothing. model-viewer
 * (Apache-2.0) is no dependency of ours, since it wants another three; fetch it once, outside the project:
 *
 *   npm pack @google/model-viewer@4.4.0 && tar xzf google-model-viewer-4.4.0.tgz
 *   npm run build && npx tsx tests/bench/first-frame.ts package/dist/model-viewer.min.js
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startStaticServer } from '../../scripts/static-server.ts'
import { firstFrame, openSite } from '../e2e/browser.ts'

const ROUNDS = 7
const [viewer] = process.argv.slice(2)
if (!viewer)
  throw new Error('first-frame: name the file model-viewer.min.js; the head of this script says how to get it')

const PAGE = `<!doctype html><title>model-viewer</title>
<style>html,body,model-viewer{margin:0;width:100%;height:100%}</style>
<script src="meshopt_decoder.js"></script>
<script>self.ModelViewerElement = { meshoptDecoderLocation: 'meshopt_decoder.js' }</script>
<script type="module" src="model-viewer.js"></script>
<model-viewer src="pelvis.glb" camera-controls interaction-prompt="none"></model-viewer>
<script>
  document.querySelector('model-viewer').addEventListener('load', () =>
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-frame'))))
</script>`

const folder = mkdtempSync(join(tmpdir(), 'viewer-'))
writeFileSync(join(folder, 'index.html'), PAGE)
copyFileSync(viewer, join(folder, 'model-viewer.js'))
copyFileSync('models/packs/pelvis.glb', join(folder, 'pelvis.glb'))
copyFileSync(
  createRequire(import.meta.url)
    .resolve('meshoptimizer/decoder')
    .replace(/\.m?js$|\.cjs$/, '.cjs'),
  join(folder, 'meshopt_decoder.js'),
)

const markOf = (page: Page) => page.evaluate(() => performance.getEntriesByName('first-frame')[0]?.startTime ?? NaN)

const site = await openSite()
const other = await startStaticServer({ root: folder })
const times: Record<'embed' | 'model-viewer', number[]> = { embed: [], 'model-viewer': [] }
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, address] of [
    ['embed', `${site.url}/embed/v1/?reveal=auto`],
    ['model-viewer', `${other.url}/`],
  ] as const) {
    const { page, close } = await site.open('/icons/icon.svg')
    await page.goto(address)
    await firstFrame(page)
    // The first round warms the disk and the browser.
    if (round > 0) times[name].push(await markOf(page))
    await close()
  }
}
await other.close()
await site.close()
rmSync(folder, { recursive: true })

const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b)
const median = (list: readonly number[]) => sorted(list)[Math.floor(list.length / 2)] ?? NaN
for (const [name, list] of Object.entries(times)) {
  const all = sorted(list).map((time) => time.toFixed(0))
  process.stdout.write(`${name.padEnd(14)} median ${median(list).toFixed(0)} ms  (${all.join(' ')})\n`)
}
process.stdout.write(
  `model-viewer takes ${(median(times['model-viewer']) / median(times.embed)).toFixed(2)} of our time\n`,
)
