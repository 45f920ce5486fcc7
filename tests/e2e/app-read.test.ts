import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { knowledge as danishKnowledge } from '../../src/language/da/knowledge.ts'
import { ui as danishWords } from '../../src/language/da/ui.ts'
import { instruments as englishInstruments } from '../../src/language/en/instruments.ts'
import { more as englishMore } from '../../src/language/en/more.ts'
import { ui as englishWords } from '../../src/language/en/ui.ts'
import { openSite } from './browser.ts'
import type { OpenOptions, Site } from './browser.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const DESKTOP = { width: 1100, height: 760 } as const
/** The page around the picture, as in `app-page.test.ts`: without the picture, which is tested elsewhere. */
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

/** Presses Tab until what has the focus answers to the name. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(label)) return
  }
  throw new Error(`nothing called ${name} within 150 presses of Tab`)
}

/** Selects a structure through the search. */
async function search(page: Page, query: string) {
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('searchbox').pressSequentially(query)
  await page.getByRole('dialog').getByRole('menuitem').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

test('a hip bone is turned, a joint locked and the answer read with the keyboard alone', async () => {
  const { page, close } = await open()
  await search(page, 'left sacroiliac')
  await tabTo(page, /^Left sacroiliac joint: Rotation, back \/ forward$/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('-2')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Lock Right sacroiliac joint$/i)
  await page.keyboard.press('Enter')
  await expect.poll(() => sentence(page)).toMatch(/right sacroiliac joint is locked/i)
  const said = await sentence(page)
  expect(said).toMatch(/left hip bone is held 2 degrees back/i)
  expect(said).toMatch(/right sacroiliac joint is locked/i)
  await page.keyboard.press('Control+z')
  await page.waitForFunction(() => !document.body.textContent.includes('right sacroiliac joint is locked'))
  await close()
})

test('the same by what a screen reader is given: names, states, and a text that is announced once', async () => {
  const { page, close } = await open()
  const joint = page.getByRole('button', { name: /^Left sacroiliac joint/ }).first()
  await joint.click()
  await expect.poll(() => joint.getAttribute('aria-expanded')).toBe('true')
  const field = page.getByRole('textbox', { name: 'Left sacroiliac joint: Rotation, back / forward' })
  await field.fill('-3')
  await field.press('Enter')
  const lock = page.getByRole('button', { name: /^Lock Right sacroiliac joint$/i })
  await lock.click()
  const unlock = page.getByRole('button', { name: /^Unlock Right sacroiliac joint$/i })
  expect(await unlock.getAttribute('aria-pressed')).toBe('true')
  const announced = page.getByRole('status').filter({ hasText: /3 degrees back/i })
  await expect.poll(() => announced.count()).toBe(1)
  expect(await announced.textContent()).toBe(await sentence(page))
  await close()
})

test('a number says which joints it comes from, and who pays says who would give under another lock', async () => {
  const { page, close } = await open()
  await page
    .getByRole('button', { name: /^Left sacroiliac joint/ })
    .first()
    .click()
  const field = page.getByRole('textbox', { name: 'Left sacroiliac joint: Rotation, back / forward' })
  await field.fill('-3')
  await field.press('Enter')
  await page.getByRole('tab', { name: englishWords.numbers }).click()
  const row = page.locator('details.reading').filter({ hasText: /torsion of the hip bones/i })
  await row.locator('summary').first().click()
  await row.getByText(englishInstruments.origin.title).click()
  const parts = row.locator('.origin')
  await parts.first().waitFor()
  expect((await parts.allTextContents()).join('; ')).toMatch(
    /^Left sacroiliac joint\u22123\.0°; Right sacroiliac joint\+\d\.\d°$/,
  )
  await page.getByText(englishInstruments.ifLocked.title).click()
  const gives = page.locator('.if-locked-row')
  await gives.first().waitFor()
  const said = (await gives.allTextContents()).join('; ')
  expect(said).toContain('Right sacroiliac jointPubic symphysis')
  // What a hand holds is not offered.
  expect(said).not.toMatch(/(^|; )Left sacroiliac joint/)
  await close()
})

test('the history names what was done, jumps, and a cause is still marked after a reload', async () => {
  const { page, close } = await open()
  await page.getByRole('tab', { name: englishWords.causes }).click()
  await page.locator('.cause > summary').first().click()
  await page.getByRole('button', { name: englishWords.apply, exact: true }).click()
  await page.getByRole('button', { name: englishWords.causesClear }).waitFor()
  const said = await sentence(page)
  await page.getByRole('button', { name: englishWords.history }).click()
  await page.getByRole('button', { name: englishMore.history.opened }).click()
  expect(await sentence(page)).toContain('Nothing')
  await page.getByRole('button', { name: /^Causes: / }).click()
  expect(await sentence(page)).toBe(said)
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => location.hash.length > 60)
  await page.reload()
  await page.getByRole('tab', { name: englishWords.causes }).click()
  await page.getByText(englishWords.causeActive).first().waitFor()
  await page.getByRole('button', { name: englishWords.causesClear }).click()
  expect(await sentence(page)).toContain('Nothing')
  await close()
})

test('the first visit is greeted once, and not at all when a link was sent', async () => {
  const { page, close } = await open()
  const hint = page.getByRole('complementary', { name: englishMore.hint.title })
  await hint.getByRole('button', { name: englishWords.close }).click()
  await hint.waitFor({ state: 'detached' })
  await page.goto(`${site.url}/`)
  await page.getByRole('button', { name: englishWords.history }).waitFor()
  expect(await hint.count()).toBe(0)
  await close()
})

test('how do we know: a record has an address, every record a verdict, Back returns, nothing scrolls sideways', async () => {
  const { page, close } = await open({ width: 320, height: 640, locale: 'da-DK' }, '/?how=F01')
  await page.waitForFunction(() => document.activeElement?.id === 'record-F01')
  expect(await page.locator('.record').count()).toBeGreaterThanOrEqual(91)
  expect(await page.locator('.record .record-head .verdict').count()).toBe(await page.locator('.record').count())
  const over = await page.evaluate(() => {
    const sheet = document.querySelector('.page')
    return (sheet?.scrollWidth ?? 0) - (sheet?.clientWidth ?? 0)
  })
  expect(over).toBe(0)
  await page.getByRole('button', { name: danishKnowledge.back }).click()
  await page.waitForFunction(() => location.search === '')
  await page.getByRole('button', { name: danishWords.howKnow }).click()
  await page.getByRole('heading', { name: danishKnowledge.title, level: 1 }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: danishKnowledge.title, level: 1 }).waitFor({ state: 'detached' })
  await close()
})

test('without a network the page says so and goes on working', async () => {
  const { page, context, close } = await open()
  await page.locator('.joint-name').first().click()
  const field = page.locator('.axis input:not([type="range"])').first()
  await field.waitFor()
  await context.setOffline(true)
  await page.getByText(englishWords.offline).waitFor()
  await field.fill('-3')
  await field.press('Enter')
  await expect.poll(() => sentence(page)).toContain('3 degrees back')
  await context.setOffline(false)
  await page.getByText(englishWords.online).waitFor()
  await close()
})
