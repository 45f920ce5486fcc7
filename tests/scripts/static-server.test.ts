import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStaticServer } from '../../scripts/static-server.ts'
import type { StaticServer } from '../../scripts/static-server.ts'

let folder: string
let server: StaticServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'))
  const root = join(folder, 'site')
  mkdirSync(join(root, 'embed'), { recursive: true })
  writeFileSync(join(root, '_headers'), '/*\n  X-Test: yes\n')
  writeFileSync(join(root, 'embed/index.html'), '<p>embed</p>')
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  server = await startStaticServer({ root })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** `fetch` tidies a path before it is sent; this sends it as it stands. */
const statusOfRawPath = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })

describe('the static server', () => {
  test('serves the index page of a folder with the site headers', async () => {
    const response = await fetch(`${server.url}/embed/`)
    expect(await response.text()).toBe('<p>embed</p>')
    expect(response.headers.get('x-test')).toBe('yes')
    expect(response.headers.get('content-type')).toContain('text/html')
  })

  test('answers 404 to what is not there', async () => {
    expect((await fetch(`${server.url}/nothing.js`)).status).toBe(404)
  })

  test('never leaves its folder', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/embed/..%2f..%2fsecret.txt', '/%00', '/%zz']) {
      expect(await statusOfRawPath(path)).toBe(404)
    }
  })
})
