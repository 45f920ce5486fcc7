import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { leanThree } from './scripts/vite-lean-three.ts'

/** The page is served as a folder, `/embed/v1/`, so that its address never shows a file name. */
const asIndexPage: Plugin = {
  name: 'embed-as-index-page',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const page = bundle['embed.html']
    if (page) page.fileName = 'index.html'
  },
}

/** The light page for iframes: no React, its own chunks, everything it loads below `/embed/v1/` but the posters. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [leanThree('src/stage'), asIndexPage],
  build: {
    target: 'es2022',
    outDir: 'dist/embed/v1',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: 'embed.html' },
  },
})
