/**
 * Rebuilds landmarks.json and the packs: `tsx models/build/main.ts [output folder] [part]`. Without a part, every part
 * is built, each in a process of its own: they share nothing, and two cores halve the wait.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildPart, isPart, PARTS, type Part } from './models.ts'

const [folder = fileURLToPath(new URL('../packs/', import.meta.url)), part] = process.argv.slice(2)

const children: ChildProcess[] = []
const inOwnProcess = (name: Part): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [folder, name])
    children.push(child)
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`models: building ${name} failed`))
    })
  })

if (part === undefined)
  await Promise.all(PARTS.map(inOwnProcess)).catch((error: unknown) => {
    // What the other part would still write, nobody waits for.
    for (const child of children) child.kill()
    throw error
  })
else if (isPart(part)) await buildPart(part, folder, console.log)
else throw new Error(`models: no part ${part}; parts are ${PARTS.join(', ')}`)
