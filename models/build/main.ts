/**
 * Rebuilds landmarks.json and the packs: `tsx models/build/main.ts [output folder] [part]`. Without a part, every part
 * is built, each in a process of its own: they share nothing, and two cores halve the wait.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildPart, isPart, PARTS, type Part } from './models.ts'

const [folder = fileURLToPath(new URL('../packs/', import.meta.url)), part] = process.argv.slice(2)

const inOwnProcess = (name: Part): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [folder, name])
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`models: building ${name} failed`))
    })
  })

if (part === undefined) await Promise.all(PARTS.map(inOwnProcess))
else if (isPart(part)) await buildPart(part, folder, console.log)
else throw new Error(`models: no part ${part}; parts are ${PARTS.join(', ')}`)
