import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
] as const

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function candidates(): readonly string[] {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => PROGRAMS.map((name) => join(folder, name)))
  const onMac =
    process.platform === 'darwin'
      ? ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => MAC_APPS.map((app) => join(folder, app)))
      : []
  return [...onPath, ...onMac, chromium.executablePath()]
}

/** The first Chromium or Chrome on this machine: CHROME_PATH, the search path, a Mac's places, Playwright's own. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`browser: CHROME_PATH is "${named}", which is not a program that can be run.`)
  }
  return candidates().find((path) => path !== '' && isProgram(path)) ?? null
}

const CURE = `browser: the browser tests need Chromium or Chrome, and none was found.
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium
  Mac:             install Google Chrome, or: brew install --cask chromium
  anywhere:        npx playwright-core install chromium
  elsewhere:       CHROME_PATH=/path/to/chrome npm test`

function installOnDebian(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
    const { status } = spawnSync('apt-get', args, { stdio: 'inherit', env })
    if (status !== 0) return false
  }
  return true
}

/** As `findBrowser`; on Debian as root installs the package `chromium` when there is none. Throws with the cure. */
export function requireBrowser(): string {
  const path = findBrowser() ?? (installOnDebian() ? findBrowser() : null)
  if (path === null) throw new Error(CURE)
  return path
}
