import { existsSync } from 'node:fs'
import { run } from './run.ts'
import { startStaticServer } from './static-server.ts'
import type { StaticServer } from './static-server.ts'

/** Ports tried in turn, so that a second copy or another program on the first one is no obstacle. */
const FIRST_PORT = 4173
const PORTS_TRIED = 20

async function serveOnFreePort(root: string): Promise<StaticServer> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await startStaticServer({ root, port })
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
    }
  }
  return startStaticServer({ root })
}

const onlyServe = process.argv.includes('--no-build')
if (!onlyServe || !existsSync('dist/index.html')) {
  const built = await run('npm', ['run', '--silent', 'build'])
  if (built.code !== 0) process.exit(built.code)
}
const server = await serveOnFreePort('dist')
console.log(`
  Pelvis in Motion is ready.

  The page        ${server.url}/
  For iframes     ${server.url}/embed/v1/

  Stop with Ctrl+C.
`)
