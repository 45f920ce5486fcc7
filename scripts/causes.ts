import { writeFileSync } from 'node:fs'
import { causesPage } from './causes/page.ts'

/** `npm run causes` writes docs/causes.md anew. */
writeFileSync('docs/causes.md', await causesPage())
