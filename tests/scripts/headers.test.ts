import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headersFor, parseHeaders } from '../../scripts/headers.ts'

const published = parseHeaders(readFileSync('public/_headers', 'utf8'))

describe('the headers of the published site', () => {
  test('let a frame of null origin load scripts, styles and packs', () => {
    for (const path of [
      '/embed/v1/',
      '/embed/v1/assets/main-1a2b.js',
      '/assets/pelvis-3c4d.glb',
      '/posters/front.webp',
    ]) {
      expect(headersFor(published, path)['Access-Control-Allow-Origin']).toBe('*')
    }
  })

  test('give the embed a policy without inline script, inline style or another host', () => {
    const policy = headersFor(published, '/embed/v1/')['Content-Security-Policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toMatch(/https?:/)
  })

  test('let other sites frame the embed and not the app', () => {
    expect(headersFor(published, '/embed/v1/')['Content-Security-Policy']).not.toContain('frame-ancestors')
    expect(headersFor(published, '/')['Content-Security-Policy']).toContain("frame-ancestors 'self'")
  })
})

describe('the reader of header files', () => {
  test('lets a later rule win', () => {
    const rules = parseHeaders('/*\n  A: 1\n/x\n  A: 2\n')
    expect(headersFor(rules, '/x')).toEqual({ A: '2' })
    expect(headersFor(rules, '/y')).toEqual({ A: '1' })
  })

  test('refuses a line it cannot read', () => {
    expect(() => parseHeaders('/*\n  no colon here\n')).toThrow('cannot read')
  })
})
