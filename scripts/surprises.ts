import { writeFileSync } from 'node:fs'
import { surprisesPage } from './model/surprises-page.ts'

/** `npm run surprises`: writes docs/surprises.md from runs of the model. */

writeFileSync('docs/surprises.md', surprisesPage())
