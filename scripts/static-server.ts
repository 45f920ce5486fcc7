import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { headersFor, parseHeaders } from './headers.ts'

const MIME: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
}

export interface StaticServerOptions {
  /** Folder to serve; its `_headers` file is obeyed. */
  readonly root: string
  /** 0 takes any free port. */
  readonly port?: number
  readonly host?: string
}

export interface StaticServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

async function fileFor(root: string, path: string): Promise<string | null> {
  const file = normalize(join(root, path))
  if (file !== root && !file.startsWith(root + sep)) return null
  try {
    const found = await stat(file)
    if (!found.isDirectory()) return file
    return path.endsWith('/') ? fileFor(root, `${path}index.html`) : null
  } catch {
    return null
  }
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return null
  }
}

/** Serves a built site as a static host would: files, index pages, the headers of `_headers`, nothing else. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const root = resolve(options.root)
  const host = options.host ?? '127.0.0.1'
  const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''))
  const server = createServer((request, response) => {
    const answer = async () => {
      const path = decodedPath(request.url ?? '/')
      const file = path === null ? null : await fileFor(root, path)
      if (path === null || file === null) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
        return
      }
      const type = MIME[extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, { 'Content-Type': type, ...headersFor(rules, path) })
      response.end(request.method === 'HEAD' ? undefined : await readFile(file))
    }
    answer().catch(() => response.destroy())
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(options.port ?? 0, host, done)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
