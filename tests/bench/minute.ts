/**
 * The physiotherapist's first minute, by a real pointer, by touch and by keyboard: take hold of a hip bone, turn it, lock
 * the other joint, lay the body down and read which leg reads shorter. Prints when each step was done on the screen, from
 * the opening of the page; thinking and reading are not in it. `npm run build && npx tsx tests/bench/minute.ts`.
 */
import type { Page } from 'playwright-core'
import { firstFrame, openSite } from '../e2e/browser.ts'

type Step = readonly [title: string, act: (page: Page) => Promise<unknown>]

const sentence = (page: Page) => page.textContent('[data-testid="sentence"]')
const says = (page: Page, wanted: string) =>
  page.waitForFunction(
    (text) => (document.querySelector('[data-testid="sentence"]')?.textContent ?? '').includes(text),
    wanted,
  )

const knobOf = (page: Page) =>
  page.getByRole('slider', { name: /^Handle: left sacroiliac joint, back or forward/i }).first()

async function middle(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`bench: ${selector} is not on screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function press(page: Page, selector: string, touch: boolean) {
  const { x, y } = await middle(page, selector)
  if (touch) await page.touchscreen.tap(x, y)
  else await page.mouse.click(x, y)
}

/** The pull on the handle: by mouse, or by a finger through the browser's own input. */
async function pull(page: Page, touch: boolean) {
  await knobOf(page).waitFor()
  const box = await knobOf(page).boundingBox()
  if (!box) throw new Error('bench: no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  if (touch) {
    const cdp = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', k: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + k, y: y - 6 * k }],
      })
    await send('touchStart', 0)
    for (let k = 1; k <= 8; k++) await send('touchMove', k)
    await send('touchEnd', 8)
  } else {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let k = 1; k <= 8; k++) await page.mouse.move(x + k, y - 6 * k)
    await page.mouse.up()
  }
  await says(page, 'left hip bone')
}

const byHand = (touch: boolean): readonly Step[] => [
  ['takes hold: presses the mark of the left SI joint', (page) => press(page, '[data-joint="sij-left"]', touch)],
  ['turns: pulls the handle, the hip bone follows', (page) => pull(page, touch)],
  [
    'locks the right SI joint by its padlock',
    async (page) => {
      await page.getByRole('button', { name: 'Lock Right sacroiliac joint' }).first().scrollIntoViewIfNeeded()
      await press(page, '[aria-label="Lock Right sacroiliac joint"]', touch)
      await says(page, 'locked')
    },
  ],
  [
    'lays the body down and reads the legs',
    async (page) => {
      if (touch) {
        await press(page, '.stage-tools .bar-group button', true)
        await page.getByRole('menuitemradio', { name: /lying/i }).first().tap()
      } else await page.getByText('Lying down', { exact: true }).click()
      await says(page, 'Lying')
    },
  ],
]

const byKeys: readonly Step[] = [
  [
    'takes hold: / , "left sacro", Enter',
    async (page) => {
      await page.keyboard.press('/')
      await page.getByRole('searchbox').waitFor()
      await page.keyboard.type('left sacroiliac')
      await page.getByRole('dialog').getByRole('menuitem').first().waitFor()
      await page.keyboard.press('Enter')
      await knobOf(page).waitFor()
    },
  ],
  [
    'turns: arrow keys on the handle',
    async (page) => {
      await knobOf(page).focus()
      for (let k = 0; k < 6; k++) await page.keyboard.press('ArrowLeft')
      await says(page, 'left hip bone')
    },
  ],
  [
    'locks the right SI joint',
    async (page) => {
      await page.locator('[aria-label="Lock Right sacroiliac joint"]').first().focus()
      await page.keyboard.press('Enter')
      await says(page, 'locked')
    },
  ],
  [
    'lays the body down and reads the legs',
    async (page) => {
      await page.getByRole('radio', { name: 'Standing' }).focus()
      await page.keyboard.press('ArrowRight')
      await says(page, 'Lying')
    },
  ],
]

const site = await openSite()
for (const { title, size, touch, steps } of [
  { title: 'mouse, 1280 x 800', size: { width: 1280, height: 800 }, touch: false, steps: byHand(false) },
  { title: 'finger, 390 x 844', size: { width: 390, height: 844 }, touch: true, steps: byHand(true) },
  { title: 'keyboard, 1280 x 800', size: { width: 1280, height: 800 }, touch: false, steps: byKeys },
]) {
  const began = Date.now()
  const { page, close } = await site.open('/#s=1.eyJ2ZXJzaW9uIjoxfQ', { ...size, touch })
  const at = () => `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(8)
  await firstFrame(page)
  process.stdout.write(`${title}\n${at()}  the skeleton is on screen\n`)
  await page.waitForLoadState('networkidle')
  for (const [words, act] of steps) {
    await act(page)
    process.stdout.write(`${at()}  ${words}\n`)
  }
  process.stdout.write(`          ${await sentence(page)}\n`)
  await close()
}
await site.close()
