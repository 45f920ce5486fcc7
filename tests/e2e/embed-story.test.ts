import { afterAll, beforeAll, expect, test } from 'vitest'
import { stories as danish } from '../../src/language/da/stories.ts'
import { stories as english } from '../../src/language/en/stories.ts'
import { openSite } from './browser.ts'
import type { Site } from './browser.ts'
import { openHost } from './embed-host.ts'
import type { Host, HostVisit } from './embed-host.ts'

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

/** Names of everything the frame has fetched. */
const fetched = ({ frame }: HostVisit) =>
  frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))

const steps = english.told['chain-reaction'].steps

test('a story is begun by message, led by its own buttons or by message, and gives back what was there', async () => {
  const visit = await host.visit('?reveal=manual&lang=en&pose=sij-left.rx:-2')
  const before = (await visit.call('getState')).data
  const sentence = await visit.frame.textContent('#sentence')
  const begun = await visit.call('startStory', 'chain-reaction')
  expect(begun.data).toMatchObject({ story: 'chain-reaction', step: 0, steps: Object.keys(steps).length })
  expect(await visit.frame.textContent('#sentence')).toContain(steps.level.text)
  await visit.frame.getByRole('button', { name: english.next }).click()
  await expect.poll(() => visit.frame.textContent('#sentence')).toContain(steps.pelvis.text)
  // The numbers of the model stand with the words: the right leg is 10 mm short.
  expect(await visit.frame.textContent('#sentence')).toMatch(/10(\.0)?\smm/)
  expect((await visit.call('startStory', { id: 'chain-reaction', step: 2 })).data).toMatchObject({ step: 2 })
  const told = (await visit.events('step')).map(({ data }) => data)
  expect(told).toMatchObject([
    { story: 'chain-reaction', step: 0, title: steps.level.title, source: 'story' },
    { step: 1, title: steps.pelvis.title, evidence: { premise: 'measured', consequence: 'measured' } },
    { step: 2, title: steps['sacral-base'].title },
  ])
  expect((await visit.event('cause-change')).data).toMatchObject({ source: 'story', causes: [{ id: 'short-leg' }] })
  expect((await visit.call('stopStory')).error).toBeUndefined()
  expect((await visit.events('step')).at(-1)?.data).toMatchObject({ story: null })
  expect((await visit.call('getState')).data).toEqual(before)
  expect(await visit.frame.textContent('#sentence')).toBe(sentence)
  await visit.close()
})

test('a story can be an option, changes language with the page, and is fetched only when asked for', async () => {
  const plain = await host.visit('?reveal=manual&lang=da&cause=up-slip')
  await plain.call('ready')
  expect((await fetched(plain)).some((name) => /telling/.test(name))).toBe(false)
  await plain.close()
  const visit = await host.visit('?reveal=manual&lang=da&story=hip-bone-back.right.4')
  expect((await visit.event('step')).data).toMatchObject({ story: 'hip-bone-back', step: 0 })
  expect(await visit.frame.textContent('#sentence')).toContain(danish.ofCause.before.title)
  expect((await fetched(visit)).some((name) => /telling/.test(name))).toBe(true)
  await visit.call('setLanguage', 'en')
  await expect.poll(() => visit.frame.textContent('#sentence')).toContain(english.ofCause.before.title)
  await visit.close()
})

test('a story that could not be fetched is fetched when it is asked for again', async () => {
  const visit = await host.visit('?reveal=manual&lang=en')
  await visit.call('ready')
  await visit.page.route(/telling/, (route) => route.abort())
  expect((await visit.call('startStory', 'chain-reaction')).error).toBeDefined()
  await visit.page.unroute(/telling/)
  expect((await visit.call('startStory', 'chain-reaction')).data).toMatchObject({ story: 'chain-reaction', step: 0 })
  await visit.close()
})

test('an unknown story or step is refused by name and changes nothing', async () => {
  const visit = await host.visit('?reveal=manual&story=no-such-story')
  const { data } = await visit.event('warning')
  expect(data).toMatchObject({ option: 'story', value: 'no-such-story', problem: 'bad-value' })
  expect((data as { allowed: string }).allowed).toContain('chain-reaction, ')
  for (const unknown of ['no-such-story', null])
    expect((await visit.call('startStory', unknown)).error?.name).toBe('bad-argument')
  expect((await visit.call('startStory', { id: 'organs', step: 40 })).error?.name).toBe('bad-argument')
  expect(await visit.events('step')).toEqual([])
  await visit.close()
})

test('nerves are drawn when a story tells of them, and fetched only then', async () => {
  const plain = await host.visit('?reveal=auto')
  await plain.event('ready')
  expect((await fetched(plain)).some((name) => /tissues/.test(name))).toBe(false)
  await plain.close()
  const visit = await host.visit('?reveal=auto&story=nerves')
  await expect
    .poll(async () => (await fetched(visit)).some((name) => /tissues/.test(name)), { timeout: 20_000 })
    .toBe(true)
  expect(visit.complaints).toEqual([])
  await visit.close()
})
