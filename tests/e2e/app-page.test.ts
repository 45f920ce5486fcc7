import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notice as danish } from '../../src/language/da/notice.ts'
import { ui as danishWords } from '../../src/language/da/ui.ts'
import { notice as english } from '../../src/language/en/notice.ts'
import { ui as englishWords } from '../../src/language/en/ui.ts'
import { violations } from './accessibility.ts'
import { openSite } from './browser.ts'
import type { OpenOptions, Site } from './browser.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const DESKTOP = { width: 1100, height: 760 } as const
const PHONE = { width: 390, height: 844, touch: true } as const
const LANGUAGES = [
  { locale: 'da-DK', words: danishWords, notice: danish },
  { locale: 'en-GB', words: englishWords, notice: english },
] as const

/** The page around the picture. Without the picture: it is tested elsewhere, and software drawing takes most of a minute. */
async function open(options: OpenOptions = DESKTOP, path = '/') {
  const visit = await site.open('/icons/icon.svg', options)
  await visit.context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await visit.page.goto(site.url + path)
  await visit.page.waitForSelector('.app')
  return visit
}

const sentence = (page: Page) => page.textContent('[data-testid="sentence"]')
const openFirstJoint = (page: Page) => page.click('.joint-name >> nth=0')
const firstField = (page: Page) => page.locator('.axis input:not([type="range"])').first()

/** Types a value as a person does and waits until the page has answered. */
async function typeFirst(page: Page, value: string) {
  const before = await sentence(page)
  await firstField(page).fill(value)
  await firstField(page).press('Enter')
  await page.waitForFunction((old) => document.querySelector('[data-testid="sentence"]')?.textContent !== old, before)
}

describe.each(LANGUAGES)('the page in $locale', ({ locale, words, notice }) => {
  test('opens in the language of the browser and says so to it', async () => {
    const { page, strangers, close } = await open({ ...DESKTOP, locale })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2))
    expect(await page.title()).toBe(words.title)
    expect(strangers).toEqual([])
    await close()
  })

  test.each([DESKTOP, PHONE])('keeps the notice in sight in every panel at $width px', async (size) => {
    const { page, close } = await open({ ...size, locale })
    for (const name of [words.causes, words.numbers, words.joints]) {
      await page.getByRole('tab', { name }).click()
      const line = page.getByText(notice.short)
      expect(await line.isVisible()).toBe(true)
      const box = await line.boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height)
    }
    await close()
  })

  test.each([DESKTOP, PHONE])('is clean for axe in every panel at $width px', async (size) => {
    const { page, close } = await open({ ...size, locale })
    await openFirstJoint(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('tab', { name: words.causes }).click()
    await page.locator('.cause > summary').first().click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('tab', { name: words.numbers }).click()
    await page.locator('.reading > summary').first().click()
    expect(await violations(page)).toEqual([])
    await close()
  })
})

test.each(['dark', 'contrast'])('is clean for axe in the %s theme', async (theme) => {
  const { page, close } = await open()
  await page.getByRole('button', { name: englishWords.theme }).click()
  await page.getByRole('menuitemradio', { name: theme === 'dark' ? 'Dark' : 'High contrast' }).click()
  await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, theme)
  await openFirstJoint(page)
  await page.keyboard.press('Escape')
  expect(await violations(page)).toEqual([])
  await close()
})

test.each([320, 360, 390, 768, 1024, 1920])('never scrolls sideways at %d px', async (width) => {
  const { page, close } = await open({ width, height: 740, locale: 'da-DK' })
  await openFirstJoint(page)
  for (const name of [danishWords.joints, danishWords.causes, danishWords.numbers]) {
    await page.getByRole('tab', { name }).click()
    const over = await page.evaluate(() => {
      const panel = document.querySelector('.panel-body')
      return {
        page: document.documentElement.scrollWidth - innerWidth,
        panel: panel ? panel.scrollWidth - panel.clientWidth : 0,
      }
    })
    expect(over).toEqual({ page: 0, panel: 0 })
  }
  await close()
})

test('a slider drag is one undo step', async () => {
  const { page, close } = await open()
  await openFirstJoint(page)
  const box = await page.locator('.axis .slider-thumb').first().boundingBox()
  if (!box) throw new Error('the slider has no thumb')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const neutral = await sentence(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 10; step++) await page.mouse.move(x - 4 * step, y)
  await page.mouse.up()
  await page.waitForFunction((old) => document.querySelector('[data-testid="sentence"]')?.textContent !== old, neutral)
  expect(Number.parseFloat((await firstField(page).inputValue()).replace('−', '-'))).toBeLessThan(-1)
  const undo = page.getByRole('button', { name: englishWords.undo })
  await undo.click()
  expect(await firstField(page).inputValue()).toBe('0.0')
  expect(await undo.isDisabled()).toBe(true)
  await close()
})

test('a joint is turned, locked and undone with the keyboard alone', async () => {
  const { page, close } = await open()
  await page.locator('.joint-name').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.axis input[type="range"]').first().focus()
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft')
  expect(await firstField(page).inputValue()).toBe('\u22120.5')
  expect(await sentence(page)).toContain('left hip bone')
  await page.locator('.axis > .button').first().focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('.axis input[type="range"]').first().isDisabled()).toBe(true)
  await page.keyboard.press('Space')
  expect(await page.locator('.axis input[type="range"]').first().isDisabled()).toBe(false)
  await close()
})

test('a typed Danish decimal comma is understood, and the state survives a reload from the address', async () => {
  const { page, close } = await open({ ...DESKTOP, locale: 'da-DK' })
  await openFirstJoint(page)
  await typeFirst(page, '-3,5')
  expect(await firstField(page).inputValue()).toBe('-3,5')
  const said = await sentence(page)
  expect(said).toContain('3,5 grader')
  // The address follows a moment later; choosing the joint alone has already written one without the value.
  await page.waitForFunction(() => {
    const token = location.hash.slice('#s=1.'.length).replaceAll('-', '+').replaceAll('_', '/')
    return token !== '' && atob(token).includes('-3.5')
  })
  await page.reload()
  await page.waitForSelector('.app')
  expect(await sentence(page)).toBe(said)
  await close()
})

test('unsaved work survives when the page is opened without its address', async () => {
  const { page, close } = await open()
  await openFirstJoint(page)
  await typeFirst(page, '-3')
  const said = await sentence(page)
  await page.waitForURL(/#s=/)
  await page.goto(`${site.url}/`)
  await page.waitForSelector('.app')
  expect(await sentence(page)).toBe(said)
  await close()
})

test('a damaged link says so and shows neutral', async () => {
  const { page, close } = await open(DESKTOP, '/#s=1.broken!!')
  expect(await page.textContent('[role="alert"]')).toContain(englishWords.linkBroken)
  expect(await sentence(page)).toContain('neutral')
  await page.getByRole('button', { name: englishWords.close }).click()
  expect((await page.textContent('[role="alert"]'))?.trim()).toBe('')
  await close()
})

test('the whole notice opens, closes with Escape and gives the focus back', async () => {
  const { page, close } = await open()
  await page.getByRole('button', { name: englishWords.notice }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await dialog.textContent()).toContain(english.paragraphs[0])
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(englishWords.notice)
  await close()
})

test('a cause is applied, weighed and removed', async () => {
  const { page, close } = await open()
  await page.getByRole('tab', { name: englishWords.causes }).click()
  await page.locator('.cause > summary').first().click()
  await page.getByRole('button', { name: englishWords.apply, exact: true }).click()
  await page.getByRole('button', { name: englishWords.causesClear }).waitFor()
  expect(await sentence(page)).not.toContain('Nothing')
  await page.getByRole('button', { name: englishWords.remove, exact: true }).click()
  expect(await sentence(page)).toContain('neutral')
  await close()
})

test('numbers and words work in a browser that can neither draw nor remember', async () => {
  const { context, close } = await open()
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('forbidden')
      },
    })
  })
  const page = await context.newPage()
  await page.goto(`${site.url}/`)
  await page.getByText(englishWords.noWebgl).waitFor()
  const poster = page.locator('.stage-poster')
  expect(
    await poster.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(0)
  expect(await poster.getAttribute('alt')).not.toBe('')
  await openFirstJoint(page)
  await typeFirst(page, '-3')
  expect(await sentence(page)).toContain('3 degrees back')
  await page.getByRole('tab', { name: englishWords.numbers }).click()
  await page.getByText(englishWords.legLengths).waitFor()
  await close()
})
