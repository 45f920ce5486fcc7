import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { requireBrowser } from './find-browser.ts'

/** Software rendering, no background traffic: the same picture on every machine, and nothing asked of another host. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
] as const

/** The Chromium of this machine, headless, drawing in software. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: requireBrowser(), headless: true, args: [...ARGUMENTS] })
