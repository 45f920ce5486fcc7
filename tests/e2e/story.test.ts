import { afterAll, beforeAll, expect, test } from 'vitest'
import { stories as danish } from '../../src/language/da/stories.ts'
import { stories as english } from '../../src/language/en/stories.ts'
import { violations } from './accessibility.ts'
import { openSite } from './browser.ts'
import type { OpenOptions, Site } from './browser.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The page around the picture, as in `app-page.test.ts`: without the picture, which is tested elsewhere. */
async function open(options: OpenOptions) {
  const visit = await site.open('/icons/icon.svg', options)
  await visit.context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await visit.page.goto(site.url)
  await visit.page.waitForSelector('.app')
  return visit
}

test('a story is told by buttons and keys with the numbers of the model, and what was there before comes back', async () => {
  const { page, close } = await open({ width: 1100, height: 760 })
  const before = await page.textContent('[data-testid="sentence"]')
  await page.getByRole('tab', { name: 'Causes' }).click()
  const title = english.told['chain-reaction'].title
  await page.getByRole('button', { name: `${english.start}: ${title}` }).click()
  const heading = page.locator('.story h2')
  const steps = english.told['chain-reaction'].steps
  await expect.poll(() => heading.textContent()).toBe(steps.level.title)
  await page.getByRole('button', { name: english.next }).click()
  await expect.poll(() => heading.textContent()).toBe(steps.pelvis.title)
  expect(await page.textContent('.story-numbers')).toMatch(/10\.0\smm/)
  // Each step begins at its heading, for who reads by ear.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('story-step')
  await page.keyboard.press('PageDown')
  await expect.poll(() => heading.textContent()).toBe(steps['sacral-base'].title)
  await page.keyboard.press('PageUp')
  await expect.poll(() => heading.textContent()).toBe(steps.pelvis.title)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: english.end }).click()
  await expect.poll(() => page.textContent('[data-testid="sentence"]')).toBe(before)
  await close()
})

test('on a phone, in Danish, the sheet makes room and covers nothing of the story', async () => {
  const { page, close } = await open({ width: 390, height: 844, locale: 'da-DK' })
  await page.getByRole('tab', { name: 'Årsager' }).click()
  await page.getByRole('button', { name: `${danish.start}: ${danish.told['chain-reaction'].title}` }).click()
  await page.waitForSelector('.story h2')
  const steps = danish.told['chain-reaction'].steps
  await page.getByRole('button', { name: danish.next }).click()
  await expect.poll(() => page.locator('.story h2').textContent()).toBe(steps.pelvis.title)
  // What lies on top where the step begins is the story, not what the panel holds.
  const onTop = await page
    .locator('.story .eyebrow')
    .first()
    .evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(left + 4, top + height / 2))
    })
  expect(onTop).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await violations(page)).toEqual([])
  await close()
})
