/** Rebuilds landmarks.json and the packs: `tsx models/build/main.ts [output folder]`. */
import { fileURLToPath } from 'node:url'
import { buildModels } from './models.ts'

await buildModels(process.argv[2] ?? fileURLToPath(new URL('../packs/', import.meta.url)), console.log)
