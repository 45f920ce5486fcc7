import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notice as danish } from '../../src/language/da/notice.ts'
import { embed as danishWords } from '../../src/language/da/embed.ts'
import { notice as english } from '../../src/language/en/notice.ts'
import { violations } from './accessibility.ts'
import { countDrawCalls, drawCallsAtRest, firstFrame, openSite } from './browser.ts'
import type { Site } from './browser.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const open = (query: string, options?: Parameters<Site['open']>[1]) => site.open(`/embed/v1/${query}`, options)
const show = 'role=button[name="Show in 3D"]'

describe('the embed before anybody asks for 3D', () => {
  test('shows the poster in the chosen language and loads neither three nor bones', async () => {
    const { page, close, complaints } = await open('?lang=da')
    await page.waitForSelector('role=button[name="Vis i 3D"]')
    expect(await page.getAttribute('img', 'alt')).toBe(danishWords.posterAlt)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('da')
    await page.waitForLoadState('networkidle')
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(loaded.some((name) => name.endsWith('.glb'))).toBe(false)
    expect(loaded.some((name) => /picture-[^/]*\.js$/.test(name))).toBe(false)
    expect(await page.evaluate(() => document.querySelector('img')?.naturalWidth)).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('says in words what was done to the body', async () => {
    const { page, close } = await open('?cause=hip-bone-back.left.5')
    await page.waitForFunction(() => document.getElementById('sentence')?.textContent?.includes('left hip bone'))
    expect(await page.locator('#mount canvas').count()).toBe(0)
    await close()
  })

  test('takes the language of the browser when none is asked for', async () => {
    const { page, close } = await open('', { locale: 'da-DK' })
    await page.waitForSelector('role=button[name="Vis i 3D"]')
    await close()
  })
})

describe('the embed as its host wants it', () => {
  test('wears the colours of the site and leaves out what it was told to, never the notice', async () => {
    const query = '?lang=en&accent=8a3a94&background=fff7ee&ui-views=0&ui-sentence=0&poster=none'
    const { page, close, complaints } = await open(query)
    await page.waitForSelector('role=button[name="Start over"]')
    const colour = (selector: string, property: 'backgroundColor' | 'color') =>
      page.evaluate(([at, name]) => getComputedStyle(document.querySelector(at) ?? document.body)[name], [
        selector,
        property,
      ] as const)
    expect(await colour('#show', 'backgroundColor')).toBe('rgb(138, 58, 148)')
    expect(await colour('#show', 'color')).toBe('rgb(255, 255, 255)')
    expect(await colour('#picture', 'backgroundColor')).toBe('rgb(255, 247, 238)')
    expect(await page.locator('role=button[name="Front"]').count()).toBe(0)
    expect(await page.isVisible('#poster')).toBe(false)
    expect(await page.isVisible('.notice')).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the embed in 3D', () => {
  test('appears on click, under its policy, without another host and without storing anything', async () => {
    const { page, context, strangers, complaints, close } = await open('?lang=en')
    await page.click(show)
    await firstFrame(page)
    await page.waitForSelector('.live')
    expect(await page.isVisible(show)).toBe(false)
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await close()
  })

  test('draws no frame while nothing moves', async () => {
    const { page, close } = await open('?reveal=auto&cause=short-leg.left', { before: countDrawCalls })
    await firstFrame(page)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as unknown as { drawCalls: number }).drawCalls)).toBeGreaterThan(0)
    expect(await drawCallsAtRest(page)).toBe(0)
    await close()
  })

  test('leaves the bare wheel to the page and says how to zoom', async () => {
    const { page, close } = await open('?reveal=auto&lang=en')
    await firstFrame(page)
    await page.waitForSelector('.live')
    await page.mouse.move(300, 150)
    await page.mouse.wheel(0, 200)
    await page.waitForSelector('#hint:not([hidden])')
    expect(await page.textContent('#hint')).toContain('scroll to zoom')
    await close()
  })

  test('does without WebGL: the poster stays and the words are there', async () => {
    const { page, close } = await open('?lang=en&reveal=auto&cause=hip-bone-back.left.5', {
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null
      },
    })
    await page.waitForFunction(() => document.getElementById('sentence')?.textContent?.includes('left hip bone'))
    await page.waitForSelector('#hint:not([hidden])')
    expect(await page.textContent('#hint')).toContain('cannot show 3D')
    expect(await page.isVisible('img')).toBe(true)
    await close()
  })
})

describe('what cannot be switched off', () => {
  test.each([
    ['da', danish.short],
    ['en', english.short],
  ])('the notice in %s, even with ui=none', async (lang, text) => {
    const { page, close } = await open(`?lang=${lang}&ui=none&notice=0`)
    expect(await page.isVisible(`.notice [lang="${lang}"]`)).toBe(true)
    expect((await page.textContent(`.notice [lang="${lang}"]`))?.trim()).toBe(text)
    const box = await page.locator('.notice').boundingBox()
    expect(box?.y).toBeLessThan(480 - (box?.height ?? 0) + 1)
    await close()
  })
})

describe('the embed for everybody', () => {
  test.each(['lang=en&theme=light', 'lang=da&theme=dark', 'lang=en&theme=contrast&ui=full'])(
    'is clean for axe: %s',
    async (query) => {
      const { page, close } = await open(`?${query}&cause=up-slip.right`)
      await page.waitForFunction(() => document.getElementById('sentence')?.textContent !== '')
      expect(await violations(page)).toEqual([])
      await page.click('#show')
      await firstFrame(page)
      await page.waitForSelector('.live')
      expect(await violations(page)).toEqual([])
      await close()
    },
  )

  test('starts and turns by keyboard alone', async () => {
    const { page, close } = await open('?lang=en')
    await page.waitForSelector(show)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await firstFrame(page)
    await page.waitForSelector('.live')
    await page.focus('role=button[name="Front"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('role=button[name="Front"][pressed=true]')
    await page.focus('#mount')
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('role=button[name="Front"][pressed=false]')
    await close()
  })

  test.each([
    [320, 240],
    [640, 480],
    [1200, 500],
  ])('fits its frame of %i by %i without scrolling', async (width, height) => {
    const { page, close } = await open('?lang=da&reveal=auto&cause=up-slip.right', { width, height })
    await firstFrame(page)
    const overflow = await page.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
      return [scrollWidth - clientWidth, scrollHeight - clientHeight]
    })
    expect(overflow).toEqual([0, 0])
    await close()
  })
})
