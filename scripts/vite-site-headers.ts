import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { headersFor, parseHeaders } from './headers.ts'

/** The development server's own scripts are inline and talk over a socket: the policy would stop them. */
const NOT_IN_DEVELOPMENT = 'Content-Security-Policy'

/** Gives the development server the headers of the published site and the embed its address, `/embed/v1/`. */
export function siteHeaders(): Plugin {
  return {
    name: 'site-headers',
    configureServer(server) {
      const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))
      server.middlewares.use((request, response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?')
        for (const [name, value] of Object.entries(headersFor(rules, path))) {
          if (name !== NOT_IN_DEVELOPMENT) response.setHeader(name, value)
        }
        if (path === '/embed/v1/') request.url = query === undefined ? '/embed.html' : `/embed.html?${query}`
        next()
      })
    },
  }
}
