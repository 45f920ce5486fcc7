import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { leanThree } from './scripts/vite-lean-three.ts'
import { siteHeaders } from './scripts/vite-site-headers.ts'

/** The app and the tests. The embed has a build pass of its own (vite.embed.config.ts): together they share a fat chunk. */
export default defineConfig({
  base: './',
  plugins: [react(), leanThree('src/stage', 'src/scene'), siteHeaders()],
  build: { target: 'es2022', outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{math,engine,body,instruments,causes,session,language,stage,ui,embed,models,scripts,repro,validation,oracle}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // Software rendering on a loaded machine: long enough that only a real hang ends a test.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
