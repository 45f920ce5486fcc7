import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countDrawCalls, drawCallsAtRest, firstFrame, openSite } from './browser.ts'
import type { Site } from './browser.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const SIZE = { width: 1000, height: 700 } as const

async function open(path = '/') {
  const visit = await site.open(path, { ...SIZE, before: countDrawCalls })
  await firstFrame(visit.page)
  return visit
}

const turnField = (page: Page) =>
  page.getByRole('textbox', { name: 'Right sacroiliac joint: Rotation, back / forward', exact: true })
const turned = async (page: Page) => Number.parseFloat((await turnField(page).inputValue()).replace('−', '-'))

/** What the model reads now, by the words under the picture. */
const sentence = async (page: Page) => (await page.textContent('[data-testid="sentence"]')) ?? ''

/** Takes the first handle of the selected joint by the pointer and pulls it along its arc. */
async function dragHandle(page: Page) {
  const handle = page.getByRole('slider', { name: /^Handle: right sacroiliac joint, back or forward/i }).first()
  await handle.waitFor()
  const grip = await handle.boundingBox()
  if (!grip) throw new Error('e2e: the handle is not on screen')
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 6; step += 1) await page.mouse.move(x + 3 * step, y + 6 * step)
  await page.mouse.up()
}

describe('taking hold of the pelvis', () => {
  test('a handle drags a hip bone, the body answers, a lock holds, undo goes back, and the address brings it all back', async () => {
    const { page, strangers, close } = await open()
    await page.getByRole('button', { name: 'Right sacroiliac joint' }).first().click()
    await turnField(page).waitFor()
    const neutral = await sentence(page)
    await dragHandle(page)
    await page.waitForFunction(
      (old) => document.querySelector('[data-testid="sentence"]')?.textContent !== old,
      neutral,
    )
    const value = await turned(page)
    expect(Math.abs(value)).toBeGreaterThan(0.3)
    const held = await sentence(page)
    expect(held).toContain('right hip bone')

    await page.getByRole('button', { name: 'Lock Left sacroiliac joint' }).first().click()
    await page.getByRole('button', { name: 'Unlock Left sacroiliac joint' }).first().waitFor()
    await page.waitForFunction((old) => document.querySelector('[data-testid="sentence"]')?.textContent !== old, held)
    const locked = await sentence(page)
    expect(locked).toContain('locked')

    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await sentence(page)).toBe(held)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await sentence(page)).toBe(neutral)
    await page.getByRole('button', { name: 'Redo' }).click()
    await page.getByRole('button', { name: 'Redo' }).click()
    expect(await sentence(page)).toBe(locked)

    await page.waitForURL(/#s=/)
    // The address follows a quarter of a second behind; leaving the page writes it at once.
    await page.reload()
    await firstFrame(page)
    expect(await sentence(page)).toBe(locked)
    await turnField(page).waitFor()
    expect(await turned(page)).toBe(value)
    expect(strangers).toEqual([])
    await close()
  })

  test('a whole drag is one undo step', async () => {
    const { page, close } = await open()
    await page.getByRole('button', { name: 'Right sacroiliac joint' }).first().click()
    await turnField(page).waitFor()
    const neutral = await sentence(page)
    await dragHandle(page)
    await page.waitForFunction(
      (old) => document.querySelector('[data-testid="sentence"]')?.textContent !== old,
      neutral,
    )
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await sentence(page)).toBe(neutral)
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
    await close()
  })
})

describe('the picture in the app', () => {
  test('is still there after a second, draws nothing at rest, and asks no other host', async () => {
    const { page, strangers, complaints, close } = await open()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)))
    const canvas = page.locator('canvas.stage-canvas')
    expect(await canvas.count()).toBe(1)
    const lost = await canvas.evaluate((element: HTMLCanvasElement) => element.getContext('webgl2')?.isContextLost())
    expect(lost).toBe(false)
    expect(await drawCallsAtRest(page)).toBe(0)
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('lying down shows the functional difference of the legs', async () => {
    const { page, close } = await open()
    await page.getByRole('radio', { name: 'Lying down' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('radio', { name: 'Lying down', checked: true }).waitFor()
    await page.getByRole('button', { name: 'Right sacroiliac joint' }).first().click()
    await turnField(page).fill('-4')
    await turnField(page).press('Enter')
    await page.waitForFunction(() =>
      /right leg reads/.test(document.querySelector('[data-testid="sentence"]')?.textContent ?? ''),
    )
    await close()
  })

  test('is kept as a file: a PNG of its size, with what is drawn on it', async () => {
    const { page, complaints, close } = await open()
    const offered = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save picture' }).click()
    const file = await offered
    expect(file.suggestedFilename()).toBe('Pelvis in Motion.png')
    const bytes = await readFile(await file.path())
    const drawn = await page.evaluate(async (data) => {
      const file = new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
      const bitmap = await createImageBitmap(file)
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const pen = canvas.getContext('2d')
      pen?.drawImage(bitmap, 0, 0)
      const { data: points = [] } = pen?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {}
      const colours = new Set<number>()
      for (let k = 0; k < points.length; k += 4) colours.add(((points[k] ?? 0) << 8) | (points[k + 2] ?? 0))
      const shown = document.querySelector<HTMLCanvasElement>('canvas.stage-canvas')
      return { sameSize: bitmap.width === shown?.width && bitmap.height === shown.height, colours: colours.size }
    }, bytes.toString('base64'))
    expect(drawn.sameSize).toBe(true)
    // An empty page is a gradient of a few dozen tones; bone in light and shade has thousands.
    expect(drawn.colours).toBeGreaterThan(500)
    expect(complaints).toEqual([])
    await close()
  })
})
