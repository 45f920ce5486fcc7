import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite } from './browser.ts'
import type { Site } from './browser.ts'
import { drawn, openHost } from './embed-host.ts'
import type { Host } from './embed-host.ts'

let site: Site
let host: Host

beforeAll(async () => {
  site = await openSite()
  host = await openHost(site)
})
afterAll(async () => {
  await host.close()
  await site.close()
})

interface Readings {
  readonly readings: { readonly [id: string]: { readonly value: number } }
}
interface StateAnswer {
  readonly token: string
  readonly state: { readonly case: { readonly impose?: object; readonly lock?: object } }
}

describe('an embed in a sandboxed frame on another site', () => {
  test('shakes hands without an origin of its own, draws, and asks no other host', async () => {
    const { origin, strangers, complaints, close, ...visit } = await host.visit('?reveal=auto&lang=da')
    expect(origin).toBe('null')
    await drawn({ ...visit, origin, strangers, complaints, close })
    await visit.event('ready')
    await visit.event('load')
    const outside = strangers.filter((address) => !address.startsWith(host.url))
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('hands over a picture of itself, and says how much of it is here', async () => {
    const visit = await host.visit('?reveal=auto&quality=low')
    await drawn(visit)
    expect((await visit.call('toBlob')).error).toBeUndefined()
    const { data } = await visit.event('capture')
    expect(data).toMatchObject({ type: 'image/png' })
    expect((data as { readonly bytes: number }).bytes).toBeGreaterThan(5000)
    const shares = (await visit.events('progress')).map((one) => (one.data as { readonly share: number }).share)
    expect(shares[0]).toBeCloseTo(1 / 3)
    await visit.close()
  })

  test('names the causes in force', async () => {
    const visit = await host.visit('?reveal=manual')
    expect((await visit.call('setCause', 'up-slip.left')).error).toBeUndefined()
    const change = await visit.event('cause-change')
    expect(change.data).toMatchObject({ source: 'api', causes: [{ id: 'up-slip', side: 'left' }] })
    await visit.close()
  })

  test('takes a pose, says what follows, and gives the same state back', async () => {
    const visit = await host.visit('?reveal=manual')
    const before = (await visit.call('getMeasurements')).data as Readings
    expect(before.readings['innominate-torsion']?.value).toBeCloseTo(0, 6)

    const posed = await visit.call('setPose', { 'sij-left': { rx: -3 } })
    expect(posed.error).toBeUndefined()
    const change = await visit.event('measure-change')
    expect(change.data).toMatchObject({ source: 'api', final: true })
    const after = (await visit.call('getMeasurements')).data as Readings
    // The left hip bone is held back, so it lies behind the right one.
    expect(after.readings['innominate-torsion']?.value).toBeLessThan(-0.5)

    const { token } = (await visit.call('getState')).data as StateAnswer
    expect((await visit.call('reset')).error).toBeUndefined()
    expect(((await visit.call('getState')).data as StateAnswer).state.case.impose).toBeUndefined()
    expect((await visit.call('setState', token)).error).toBeUndefined()
    const again = (await visit.call('getState')).data as StateAnswer
    expect(again.token).toBe(token)
    expect(again.state.case.impose).toEqual({ 'sij-left': { rx: -3 } })
    const same = (await visit.call('getMeasurements')).data as Readings
    expect(same.readings['innominate-torsion']?.value).toBeCloseTo(after.readings['innominate-torsion']?.value ?? 0, 4)

    expect((await visit.call('undo')).error).toBeUndefined()
    expect(((await visit.call('getState')).data as StateAnswer).state.case.impose).toBeUndefined()
    await visit.close()
  })

  test('locks, unlocks and refuses with a named error, keeping the last good pose', async () => {
    const visit = await host.visit('?reveal=manual')
    expect((await visit.call('lock', 'sij-right')).error).toBeUndefined()
    expect(await visit.event('lock-change')).toMatchObject({ data: { lock: { 'sij-right': true }, source: 'api' } })
    const tooFar = await visit.call('setPose', { 'sij-left': { rx: 40 } })
    expect(tooFar.error?.name).toBe('bad-argument')
    expect(tooFar.error?.details).toMatchObject([{ path: 'impose.sij-left.rx' }])
    const held = await visit.call('setPose', { 'sij-right': { rx: 2 } })
    expect(held.error?.name).toBe('refused')
    const { state } = (await visit.call('getState')).data as StateAnswer
    expect(state.case).toEqual({ version: 1, lock: { 'sij-right': true } })
    expect((await visit.call('unlock', { joint: 'sij-right' })).error).toBeUndefined()
    expect(((await visit.call('getState')).data as StateAnswer).state.case).toEqual({ version: 1 })
    await visit.close()
  })

  test('knows its causes, in the language of the page, and changes language', async () => {
    const visit = await host.visit('?reveal=manual&lang=en')
    const causes = (await visit.call('getCauses')).data as readonly { id: string; title: string; evidence: object }[]
    expect(causes.find(({ id }) => id === 'up-slip')?.title).toBe('Hip bone shifted up (up-slip)')
    expect((await visit.call('setCause', { id: 'up-slip', side: 'right', strength: 6 })).error).toBeUndefined()
    const { state } = (await visit.call('getState')).data as StateAnswer
    expect(Object.keys(state.case).length).toBeGreaterThan(1)
    expect((await visit.call('setCause', 'no-such-cause')).error?.name).toBe('bad-argument')
    await visit.call('setLanguage', 'da')
    expect(await visit.event('language-change')).toMatchObject({ data: { language: 'da' } })
    expect(await visit.frame.evaluate(() => document.documentElement.lang)).toBe('da')
    expect(await visit.frame.textContent('#sentence')).toMatch(/[æøå]/)
    await visit.close()
  })

  test('reports what was wrong with its options', async () => {
    const visit = await host.visit('?colour=blue&view=inside&pose=sij-lefft.rx:2&reveal=manual')
    await visit.call('ready')
    const reported = (await visit.events('warning')).map(({ data }) => data as { option: string; problem: string })
    expect(reported.map(({ option }) => option)).toEqual(['colour', 'view', 'pose.sij-lefft'])
    expect(reported.map(({ problem }) => problem)).toEqual(['unknown-name', 'bad-value', 'bad-value'])
    await visit.close()
  })

  test('answers unknown methods by name, and nothing after it was destroyed', async () => {
    const visit = await host.visit('?reveal=auto')
    await drawn(visit)
    expect((await visit.call('explode')).error?.name).toBe('unknown-method')
    expect((await visit.call('destroy')).error).toBeUndefined()
    expect(await visit.frame.locator('canvas').count()).toBe(0)
    expect((await visit.call('getState')).error?.name).toBe('destroyed')
    await visit.close()
  })
})

describe('who may drive an embed', () => {
  /** Another frame of the clinic's page says hello to the embed and reports what came back. */
  const intruder = `<script>
    addEventListener('message', () => parent.postMessage('intruder was answered', '*'))
    parent.frames[0].postMessage({ ns: 'pelvis', v: 1, id: 0, type: 'hello', name: 'hello', data: { nonce: 'x' } }, '*')
    parent.postMessage('intruder has spoken', '*')
  </script>`

  test('its parent only: another window is not answered', async () => {
    const visit = await host.visit('?reveal=manual')
    const heard = await visit.page.evaluate(async (html) => {
      const texts: unknown[] = []
      const spoken = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (typeof data === 'string') texts.push(data)
          if (data === 'intruder has spoken') resolve()
        })
      })
      const frame = document.createElement('iframe')
      frame.srcdoc = html
      document.body.append(frame)
      await spoken
      return texts
    }, intruder)
    // A whole round trip later the embed has handled everything sent before.
    await visit.call('ready')
    expect(heard).toEqual(['intruder has spoken'])
    await visit.close()
  })

  test('its named origin only', async () => {
    const { page, close } = await site.open(host.url)
    const address = `${site.url}/embed/v1/?origin=https://clinic.example&reveal=manual`
    await page.evaluate((where) => (window as unknown as { show: (a: string) => Promise<void> }).show(where), address)
    const frame = page.frames()[1]
    await frame?.waitForFunction(() => document.getElementById('title')?.textContent !== '')
    await page.waitForLoadState('networkidle')
    const greeted = await page.evaluate(() =>
      Promise.race([
        (window as unknown as { greeted: Promise<string> }).greeted.then(() => true),
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(false)))),
      ]),
    )
    expect(greeted).toBe(false)
    await close()
  })
})
