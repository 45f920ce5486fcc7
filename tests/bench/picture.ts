/**
 * What the picture costs: bytes of the packs, triangles and draw calls of one frame by pass (a framebuffer each), at
 * the default layers and with every layer on, and the time to find the bone under a pixel. Prints numbers, decides
 * nothing: `npm run build && npx tsx tests/bench/picture.ts`.
 */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { Vector3 } from 'three'
import { createSimulation } from '#body'
import { DEFAULT_STATE, encodeState } from '#session'
import { partsOf } from '../../src/stage/assemble.ts'
import { createCameraRig } from '../../src/stage/camera-rig.ts'
import { readPack } from '../../src/stage/glb.ts'
import { castRay, pick } from '../../src/stage/picking.ts'
import { createSkeleton } from '../../src/stage/skeleton.ts'
import { viewSpec } from '../../src/stage/views.ts'
import { firstFrame, openSite, type Site } from '../e2e/browser.ts'

const PACKS = ['pelvis', 'legs', 'upper'] as const
/** Picks across the picture, in rows and columns. */
const GRID = 41

const print = (text: string) => process.stdout.write(`${text}\n`)

async function picking(): Promise<void> {
  const simulation = createSimulation()
  const { model } = simulation
  const bodies = model.bodies.length
  const skeleton = createSkeleton(bodies + 1)
  for (const name of PACKS) {
    const bytes = readFileSync(`models/packs/${name}.glb`)
    print(`${name.padEnd(8)} ${(brotliCompressSync(bytes).byteLength / 1000).toFixed(1)} kB brotli`)
    const bones = await readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    skeleton.addPack(name, partsOf(bones, model, bodies))
  }
  print(`skeleton ${skeleton.triangles()} triangles in ${skeleton.parts.length} parts, ${skeleton.meshes()} meshes`)
  const shown = new Float64Array((bodies + 1) * 12)
  shown.set(simulation.solve({ version: 1 }).transforms)
  const rig = createCameraRig()
  rig.resize(1200, 900, { top: 0, right: 0, bottom: 0, left: 0 })
  rig.show(viewSpec('three-quarter', model), true)
  const [from, along] = [new Vector3(), new Vector3()]
  const times: number[] = []
  let hits = 0
  for (let round = 0; round < 3; round += 1) {
    times.length = hits = 0
    for (let i = 0; i < GRID * GRID; i += 1) {
      castRay(rig.camera(), (2 * (i % GRID)) / GRID - 1, (2 * Math.floor(i / GRID)) / GRID - 1, from, along)
      const start = performance.now()
      if (pick(skeleton.parts, shown, from, along, () => true)) hits += 1
      times.push(performance.now() - start)
    }
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(3)
  print(
    `picking  ${times.length} picks, ${hits} on a bone: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
  )
}

interface Pass {
  calls: number
  triangles: number
}

/** Runs before the page: sums draw calls and triangles by framebuffer (`screen`, or its number) in `window.passes`. */
function countPasses(): void {
  const passes: Record<string, Pass> = {}
  Object.assign(window, { passes })
  const numbers = new Map<WebGLFramebuffer, string>()
  let current = 'screen'
  const { prototype } = WebGL2RenderingContext
  type Name = 'bindFramebuffer' | 'drawElements' | 'drawArrays'
  const proxied = (name: Name, note: (args: readonly unknown[]) => void) => {
    const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown
    const apply = (call: typeof original, context: unknown, args: unknown[]): unknown => {
      note(args)
      return Reflect.apply(call, context, args)
    }
    Reflect.set(prototype, name, new Proxy(original, { apply }))
  }
  const draw = (indices: number) => {
    const pass = (passes[current] ??= { calls: 0, triangles: 0 })
    pass.calls += 1
    pass.triangles += indices / 3
  }
  proxied('bindFramebuffer', ([, buffer]) => {
    if (buffer === null) current = 'screen'
    else {
      const known = numbers.get(buffer as WebGLFramebuffer) ?? `target ${numbers.size + 1}`
      numbers.set(buffer as WebGLFramebuffer, known)
      current = known
    }
  })
  proxied('drawElements', ([, count]) => draw(count as number))
  proxied('drawArrays', ([, , count]) => draw(count as number))
}

const passesNow = () => (window as unknown as { passes: Record<string, Pass> }).passes

async function oneFrame(site: Site, title: string, layers: readonly string[]): Promise<void> {
  const { page, context, close } = await site.open('/icons/icon.svg', { width: 1200, height: 900 })
  // tsx names functions through a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(countPasses)
  const on = Object.fromEntries(layers.map((layer) => [layer, true]))
  const token = encodeState({
    ...DEFAULT_STATE,
    view: { ...DEFAULT_STATE.view, layers: { ...DEFAULT_STATE.view.layers, ...on } },
  })
  await page.goto(`${site.url}/#s=${token}`)
  await firstFrame(page)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(4000)
  await page.evaluate(() => {
    const passes = (window as unknown as { passes: Record<string, Pass> }).passes
    for (const name of Object.keys(passes)) delete passes[name]
  })
  // Another size is drawn again once.
  await page.setViewportSize({ width: 1200, height: 896 })
  await page.waitForTimeout(3000)
  print(title)
  for (const [name, { calls, triangles }] of Object.entries(await page.evaluate(passesNow)))
    print(`  ${name.padEnd(10)} ${calls} draw calls, ${Math.round(triangles)} triangles`)
  await close()
}

await picking()
const site = await openSite()
await oneFrame(site, 'one frame, default layers', [])
await oneFrame(site, 'one frame, every layer', Object.keys(DEFAULT_STATE.view.layers))
await site.close()
