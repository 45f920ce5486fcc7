import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { more as danishMore } from '../../src/language/da/more.ts'
import { ui as danishWords } from '../../src/language/da/ui.ts'
import { more as englishMore } from '../../src/language/en/more.ts'
import { ui as englishWords } from '../../src/language/en/ui.ts'
import { colourViolations, violations } from './accessibility.ts'
import { firstFrame, openSite } from './browser.ts'
import type { Site } from './browser.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const SIZE = { width: 1100, height: 760 } as const
const LANGUAGES = [
  { locale: 'da-DK', words: danishWords, more: danishMore },
  { locale: 'en-GB', words: englishWords, more: englishMore },
] as const
const THEMES = ['light', 'dark', 'contrast'] as const

type Words = (typeof LANGUAGES)[number]

/** One state of the page after another, on one page: how it is brought about, and how it is left. */
interface PageState {
  readonly title: string
  readonly enter: (page: Page, words: Words) => Promise<unknown>
  readonly leave?: (page: Page) => Promise<unknown>
}

const escape = (page: Page) => page.keyboard.press('Escape')
const press = (name: (words: Words) => string) => (page: Page, words: Words) =>
  page
    .getByRole('button', { name: name(words), exact: true })
    .first()
    .click()
const popover = async (page: Page) => {
  await page.locator('.popover, .modal').first().waitFor()
}
const gone = async (page: Page) => {
  await escape(page)
  await page.locator('.popover, .modal').first().waitFor({ state: 'detached' })
}

async function setTheme(page: Page, { words }: Words, theme: (typeof THEMES)[number]) {
  await page.getByRole('button', { name: words.theme, exact: true }).click()
  await page.getByRole('menuitemradio', { name: words.themes[theme] }).click()
  await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, theme)
}

/** Looks at every state in every theme: all rules once, then what colours can change. */
async function lookAtAll(page: Page, words: Words, states: readonly PageState[]) {
  const found: string[] = []
  for (const theme of THEMES) {
    await setTheme(page, words, theme)
    for (const { title, enter, leave } of states) {
      await enter(page, words)
      const faults = await (theme === 'light' ? violations(page) : colourViolations(page))
      found.push(...faults.map((fault) => `${title}, ${theme}: ${fault}`))
      await leave?.(page)
    }
  }
  return found
}

const tab = (name: (words: Words) => string) => (page: Page, words: Words) =>
  page.getByRole('tab', { name: name(words), exact: true }).click()

async function unfold(page: Page, selector: string) {
  const details = page.locator(selector).first()
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click()
}

/** Without the picture: every panel, popover, dialog and page. */
const PAGES: readonly PageState[] = [
  {
    title: 'a joint with its stiffness, rest and stops',
    enter: async (page, words) => {
      await tab(({ words: { joints } }) => joints)(page, words)
      const joint = page.locator('.joint-name').first()
      if ((await joint.getAttribute('aria-expanded')) !== 'true') await joint.click()
      await unfold(page, '.joint-card details')
    },
  },
  {
    title: 'causes',
    enter: async (page, words) => {
      await tab(({ words: { causes } }) => causes)(page, words)
      await unfold(page, '.cause')
    },
  },
  {
    title: 'numbers with their facts',
    enter: async (page, words) => {
      await tab(({ words: { numbers } }) => numbers)(page, words)
      await unfold(page, '.reading:has-text("mm")')
    },
  },
  {
    title: 'history',
    enter: async (page, words) => {
      await press(({ words: { history } }) => history)(page, words)
      await page.locator('.history li').first().waitFor()
    },
    leave: gone,
  },
  {
    title: 'search',
    enter: async (page, words) => {
      await press(({ words: { search } }) => search)(page, words)
      await page.getByRole('searchbox').fill('sac')
      await page.getByRole('menuitem').first().waitFor()
    },
    leave: async (page) => {
      await escape(page)
      if (await page.getByRole('dialog').count()) await gone(page)
    },
  },
  {
    title: 'the notice',
    enter: async (page, words) => {
      await press(({ words: { notice } }) => notice)(page, words)
      await page.getByRole('dialog').waitFor()
    },
    leave: gone,
  },
  {
    title: 'how do we know',
    enter: async (page) => {
      await page.locator('.strip .link').last().click()
      await page.locator('.page h1').waitFor()
    },
    leave: async (page) => {
      await page.goBack()
      await page.locator('.page h1').waitFor({ state: 'detached' })
    },
  },
]

test.each(LANGUAGES)(
  'every panel, popover and page is clean for axe in $locale in every theme',
  async (words) => {
    const { context, page: icon, close } = await site.open('/icons/icon.svg', { ...SIZE, locale: words.locale })
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await icon.goto(site.url)
    await icon.waitForSelector('.app')
    expect(await lookAtAll(icon, words, PAGES)).toEqual([])
    await close()
  },
  240_000,
)

/** Over the picture: handles, menus, tools, card. */
const PICTURES: readonly PageState[] = [
  { title: 'handles of a held joint', enter: async (page) => page.locator('.stage-let-go').first().waitFor() },
  {
    title: 'the menu of a joint',
    enter: async (page) => {
      await page.locator('.stage-chip-button[aria-haspopup]').click()
      await page.locator('.stage-menu').waitFor()
    },
    leave: escape,
  },
  {
    title: 'the card',
    enter: (page) => page.locator('.card-plate').click(),
    leave: (page) => page.locator('.card-plate').click(),
  },
  {
    title: 'layers',
    enter: async (page, words) => {
      await press(({ words: { layers } }) => layers)(page, words)
      await popover(page)
    },
    leave: gone,
  },
  {
    title: 'taken apart',
    enter: async (page, words) => {
      await press(({ more }) => more.apart.title)(page, words)
      await popover(page)
      const { apart } = words.more
      await page.getByRole('radio', { name: apart.cuts.x, exact: true }).click({ force: true })
      await page.getByRole('button', { name: apart.other }).waitFor()
    },
    leave: gone,
  },
]

/** A held, locked and stopped body, the joint selected, with its close-up. */
const WORKED = {
  version: 1,
  case: {
    version: 1,
    impose: { 'sij-left': { rx: -3 } },
    rest: { 'sij-left': { ry: 1 } },
    lock: { 'sij-right': true, 'hip-left': { axes: [], stops: { rx: [-20, 5] } } },
  },
  view: { joint: 'sij-left', bone: 'hip-bone-left', layers: { closeup: true, cobb: true, load: true } },
}

test('everything over the picture is clean for axe in every theme, and a lost picture says so until it is back', async () => {
  const [, words] = LANGUAGES
  const token = Buffer.from(JSON.stringify(WORKED)).toString('base64url')
  const { page, close } = await site.open(`/#s=1.${token}`, SIZE)
  await firstFrame(page)
  expect(await lookAtAll(page, words, PICTURES)).toEqual([])

  const canvas = page.locator('canvas.stage-canvas')
  const said = await page.textContent('[data-testid="sentence"]')
  const lose = (state: 'loseContext' | 'restoreContext') =>
    canvas.evaluate((element: HTMLCanvasElement, wanted) => {
      const kept = window as unknown as { lose?: WEBGL_lose_context | null | undefined }
      kept.lose ??= element.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      kept.lose?.[wanted]()
    }, state)
  await lose('loseContext')
  await page.getByText(englishWords.contextLost).waitFor()
  expect(await page.textContent('[data-testid="sentence"]')).toBe(said)
  await page.getByRole('tab', { name: englishWords.numbers }).click()
  await page.getByText(englishWords.legLengths).waitFor()
  await lose('restoreContext')
  await page.getByText(englishWords.contextLost).waitFor({ state: 'detached' })
  await close()
}, 240_000)

test('own bones are opened from disk, refused with a reason, and nothing is sent', async () => {
  const { page, strangers, complaints, close } = await site.open('/#s=1.eyJ2ZXJzaW9uIjoxfQ', SIZE)
  await firstFrame(page)
  const { own } = englishMore
  await page.getByText(own.title).click()
  const field = page.locator('.file-button input')
  const outcome = page.locator('.fold output')
  await field.setInputFiles({ name: 'notes.glb', mimeType: 'model/gltf-binary', buffer: Buffer.from('not a pack') })
  await page.waitForFunction((text) => document.body.textContent?.includes(text), own.notAPack)
  await field.setInputFiles('models/packs/pelvis.glb')
  await page.getByRole('button', { name: own.close }).waitFor()
  expect(await outcome.textContent()).toMatch(/^\d+ of your own bones are shown/)
  await page.getByRole('button', { name: own.close }).click()
  await page.getByRole('button', { name: own.close }).waitFor({ state: 'detached' })
  expect(strangers).toEqual([])
  expect(complaints).toEqual([])
  await close()
})
