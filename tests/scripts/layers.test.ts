import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layerOverrides, MAY_IMPORT } from '../../scripts/layer-rules.ts'

let folder: string
const linter = resolve('node_modules/.bin/oxlint')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'))
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the linter says about a file with one import line. */
function complaint(path: string, line: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${line}\nexport const used = x\n`)
  return spawnSync(linter, [path], { cwd: folder, encoding: 'utf8' }).stdout
}

describe('the layer rules', () => {
  test('are in the linter as the table has them (npm run layers writes them)', () => {
    const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { overrides: unknown[] }
    for (const override of layerOverrides()) expect(overrides).toContainEqual(override)
  })

  test('stop an import upwards', () => {
    expect(complaint('src/math/a.ts', "import { x } from '#engine'")).toContain('src/math may not import src/engine')
    expect(complaint('src/body/a.ts', "import { x } from '#session'")).toContain('src/body may not import src/session')
    expect(complaint('src/embed/a.ts', "import { x } from '#ui'")).toContain('src/embed may not import src/ui')
  })

  test('stop a path around the index, and libraries outside their rooms', () => {
    expect(complaint('src/session/b.ts', "import { x } from '../body/case.ts'")).toContain('by its index: #body')
    expect(complaint('src/ui/b.ts', "import { x } from 'three'")).toContain('three is only for')
    expect(complaint('src/embed/b.ts', "import { x } from 'react'")).toContain('react is only for')
  })

  test('let an allowed import pass', () => {
    expect(complaint('src/engine/c.ts', "import { x } from '#math'")).toContain('Found 0 warnings and 0 errors')
    expect(complaint('src/stage/c.ts', "import { x } from 'three'")).toContain('Found 0 warnings and 0 errors')
  })

  test('know every room and have no circle', () => {
    const seen = new Map<string, number>()
    const depth = (room: string): number => {
      const known = seen.get(room)
      if (known !== undefined) return known
      seen.set(room, Number.NaN)
      const own = Math.max(0, ...(MAY_IMPORT[room] ?? []).map((below) => depth(below) + 1))
      expect(own, `circle through ${room}`).not.toBeNaN()
      seen.set(room, own)
      return own
    }
    for (const room of Object.keys(MAY_IMPORT)) depth(room)
  })
})
