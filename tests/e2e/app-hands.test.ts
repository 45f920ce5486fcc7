import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeState, parseState } from '#session'
import { firstFrame, openSite } from './browser.ts'
import type { OpenOptions, Site } from './browser.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const DESKTOP = { width: 1000, height: 700 } as const
const PHONE = { width: 390, height: 844, touch: true } as const

/** For `before`: counts what React commits, in `window.commits`. */
function countCommits(): void {
  const counted = window as unknown as { commits: number }
  counted.commits = 0
  const hook = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberRoot: () => {
      counted.commits += 1
    },
    onCommitFiberUnmount: () => undefined,
  }
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', { value: hook })
}
const commits = (page: Page) => page.evaluate(() => (window as unknown as { commits: number }).commits)

/** Opens a state, and waits until the tools of the hand are there. */
async function open(state: { case?: object; view?: object }, options: OpenOptions) {
  const { value } = parseState({ version: 1, case: { version: 1, ...state.case }, view: state.view })
  const visit = await site.open(`/#s=${encodeState(value)}`, { before: countCommits, ...options })
  await firstFrame(visit.page)
  await visit.page.waitForSelector('.stage-menu', { state: 'attached' })
  return visit
}

const sentence = async (page: Page) => (await page.textContent('[data-testid="sentence"]')) ?? ''
const said = (page: Page, pattern: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('[data-testid="sentence"]')?.textContent ?? ''),
    pattern.source,
  )

async function centre(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`e2e: ${selector} is not on screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A point on the right hip bone's wing, below the crest, as the page draws it. */
async function onTheWing(page: Page) {
  const picture = await page.locator('.pelvis-stage').boundingBox()
  if (!picture) throw new Error('e2e: no picture')
  return { x: picture.x + picture.width * 0.36, y: picture.y + picture.height * 0.42 }
}

/** One page for a whole session of the hand: as long as several tests on a loaded machine. */
const LONG = { timeout: 240_000 } as const

describe('hands on the picture', LONG, () => {
  test('a bone is pulled and let go, a joint locked along one axis and stiffened, by mouse and by keys; a tile lifts a foot', async () => {
    const view = { joint: 'sij-right', bone: 'hip-bone-right', camera: 'front' }
    const { page, complaints, close } = await open({ view }, DESKTOP)
    const neutral = await sentence(page)

    // Pull the wing outward: one axis of the joint follows and is held; the page renders no more than its read-outs.
    const { x, y } = await onTheWing(page)
    await page.mouse.move(x, y)
    const before = await commits(page)
    const started = Date.now()
    await page.mouse.down()
    for (let step = 1; step <= 30; step += 1) await page.mouse.move(x - 2 * step, y)
    await page.mouse.up()
    await said(page, /right hip bone is held/)
    const readouts = (Date.now() - started) / 50
    expect((await commits(page)) - before).toBeLessThan(2 * readouts + 10)
    const pulled = await sentence(page)
    expect(pulled).not.toBe(neutral)

    // The cross beside the knob lets go again.
    await page
      .getByRole('button', { name: /^Let go: / })
      .first()
      .click()
    await page.waitForFunction((old) => document.querySelector('[data-testid="sentence"]')?.textContent !== old, pulled)
    expect(await sentence(page)).toBe(neutral)

    // Right click on the other joint's mark: one axis is locked, the joint made stiffer.
    await page.getByRole('button', { name: 'Left sacroiliac joint' }).first().click({ button: 'right' })
    const menu = page.getByRole('menu', { name: /left sacroiliac joint/i })
    await menu.getByRole('menuitemcheckbox', { name: 'Back / forward' }).first().click()
    await said(page, /left sacroiliac joint is locked in some directions/i)
    await menu.getByRole('menuitemradio', { name: 'Stiffer', exact: true }).click()
    await said(page, /stiff/)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })

    // The same by keyboard alone, at another joint; the focus comes back to where it was.
    await page.getByRole('button', { name: 'Pubic symphysis' }).first().focus()
    await page.keyboard.press('Shift+F10')
    const other = page.getByRole('menu', { name: /pubic symphysis/i })
    await other.waitFor()
    await page.keyboard.press('Space')
    await said(page, /pubic symphysis is locked|pubic symphysis.* locked/i)
    await page.keyboard.press('End')
    await page.keyboard.press('Escape')
    await other.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.classList.contains('stage-joint'))).toBe(true)

    // A tile pulled up lifts the foot on it; Home puts it back.
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'The whole body' }).click()
    const tile = page.getByRole('slider', { name: 'Lift under the left foot' }).last()
    await tile.locator('.stage-tile-top').waitFor()
    const grip = await tile.locator('.stage-tile-top').boundingBox()
    if (!grip) throw new Error('e2e: no tile')
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
    await page.mouse.down()
    await page.mouse.move(grip.x + grip.width / 2, grip.y - 40, { steps: 5 })
    await page.mouse.up()
    await said(page, /left foot is raised/)
    await tile.focus()
    await page.keyboard.press('Home')
    await page.waitForFunction(
      () => !/raised/.test(document.querySelector('[data-testid="sentence"]')?.textContent ?? ''),
    )
    expect(complaints).toEqual([])
    await close()
  })
})

const touches = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: { x: number; y: number; id: number }[],
) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points })

describe('fingers', () => {
  test('one on the handle turns the bone while another turns the view', async () => {
    const { page, context, close } = await open({ view: { joint: 'sij-right' } }, PHONE)
    const fingers = await context.newCDPSession(page)
    const knob = { ...(await centre(page, '.is-arc .stage-knob-face')), id: 1 }
    const elsewhere = { x: 40, y: 180, id: 2 }
    await touches(fingers, 'touchStart', [knob])
    for (let step = 1; step <= 5; step += 1) {
      await touches(fingers, 'touchMove', [{ ...knob, x: knob.x - 6 * step, y: knob.y + 3 * step }])
    }
    const held = { ...knob, x: knob.x - 30, y: knob.y + 15 }
    await touches(fingers, 'touchStart', [held, elsewhere])
    for (let step = 1; step <= 5; step += 1) {
      await touches(fingers, 'touchMove', [held, { ...elsewhere, x: elsewhere.x + 12 * step }])
    }
    await touches(fingers, 'touchEnd', [])
    await said(page, /right hip bone is held/)
    // The view is a free one now: the address knows its angle.
    await page.waitForURL((url) =>
      atob(url.hash.slice(5).replaceAll('-', '+').replaceAll('_', '/')).includes('azimuth'),
    )
    await close()
  })

  test('the rest of a held joint and the tension of a tissue are drawn by their own grips, each drag one step', async () => {
    const { page, complaints, close } = await open(
      {
        case: { impose: { 'sij-left': { rx: -3 } } },
        view: { joint: 'sij-left', bone: 'piriformis-left', camera: 'back' },
      },
      DESKTOP,
    )
    const held = await sentence(page)
    const draw = async (selector: string, dx: number, dy: number) => {
      const { x, y } = await centre(page, selector)
      await page.mouse.move(x, y)
      await page.mouse.down()
      for (let k = 1; k <= 6; k++) await page.mouse.move(x + (dx * k) / 6, y + (dy * k) / 6)
      await page.mouse.up()
    }
    await draw('.is-held .stage-rest-grip', 12, 40)
    await said(page, /has settled/)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    expect(await sentence(page)).toBe(held)

    await draw('.stage-path-handle .stage-knob', -40, -40)
    await said(page, /Left piriformis pulls with/)
    const knob = page.getByRole('slider', { name: 'Pull of left piriformis' })
    expect(Number(await knob.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    await knob.press('Delete')
    await page.waitForFunction((text) => document.querySelector('[data-testid="sentence"]')?.textContent === text, held)
    expect(complaints).toEqual([])
    await close()
  })

  test('a stop is drawn along the arc, taken away again, and keys pressed faster than frames all count', async () => {
    const { page, complaints, close } = await open(
      {
        case: { lock: { 'sij-left': { axes: [], stops: { rx: [-2, 2] } } } },
        view: { joint: 'sij-left', camera: 'left' },
      },
      DESKTOP,
    )
    const stop = page.getByRole('slider', { name: 'Left sacroiliac joint: no further back', exact: false }).first()
    await stop.waitFor()
    expect(await stop.getAttribute('aria-valuenow')).toBe('-2.0')
    const { x, y } = await centre(page, '.is-x.is-arc .stage-stop-grip.is-set .stage-stop-face')
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let k = 1; k <= 6; k++) await page.mouse.move(x - 3 * k, y)
    await page.mouse.up()
    await page.waitForFunction(
      () => document.querySelector('.stage-stop-grip:focus')?.getAttribute('aria-valuenow') !== '-2.0',
    )
    const drawn = Number(await page.locator('.stage-stop-grip:focus').getAttribute('aria-valuenow'))
    // Toward neutral: the joint has less room than before, and not past where it stands.
    expect(drawn).toBeGreaterThan(-2)
    expect(drawn).toBeLessThanOrEqual(2)
    await page.keyboard.press('Delete')
    await page.waitForFunction(
      () => document.querySelector('.stage-stop-grip:focus')?.getAttribute('aria-valuetext') === 'not stopped',
    )

    // Three presses before the next frame are three steps.
    const knob = page.locator('.is-x.is-arc .stage-knob')
    await knob.evaluate((element) => {
      for (let k = 0; k < 3; k++) element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }))
    })
    await said(page, /held 1\.5 degrees/)
    expect(complaints).toEqual([])
    await close()
  })

  test('on a phone the menu of a joint has the whole page, and nothing moves the page under it', async () => {
    const { page, complaints, close } = await open({ view: { joint: 'sij-right' } }, PHONE)
    await page.locator('.stage-chip-button').last().click()
    const menu = page.getByRole('menu', { name: /right sacroiliac joint/i })
    await menu.waitFor()
    const box = await menu.boundingBox()
    const sheet = await page.locator('#panel').boundingBox()
    // It lies over the sheet, on top of everything.
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(sheet?.y ?? 0)
    const onTop = await menu.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(left + width / 2, top + height - 20))
    })
    expect(onTop).toBe(true)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    // A page longer than its window is moved by whatever takes the focus far down in the panel.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('a negative number reads with a proper minus, and typing replaces it', async () => {
    const { page, close } = await open(
      { case: { impose: { 'sij-left': { rx: -3 } } }, view: { joint: 'sij-left' } },
      DESKTOP,
    )
    const field = page.getByRole('textbox', { name: /^Left sacroiliac joint: Rotation, back/ })
    expect(await field.inputValue()).toBe('\u22123.0')
    await field.focus()
    await page.keyboard.type('-1.5')
    await page.keyboard.press('Enter')
    await said(page, /held 1\.5 degrees back/)
    await page.keyboard.press('Tab')
    expect(await field.inputValue()).toBe('\u22121.5')
    await close()
  })
})
