/** All vertebrae and the shapes of their endplates. */
import { atlasSolid, axisSolid } from './atlas-axis.ts'
import { refitFacets } from './facets.ts'
import { VertebraFrame } from './frame.ts'
import type { Solid } from './sdf.ts'
import { vertebraSolid } from './vertebra.ts'

const count = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)

/** Names as in the tables, from above downwards. */
export const LEVELS: readonly string[] = [...count('C', 7), ...count('T', 12), ...count('L', 5)]

export interface SculptedVertebra {
  readonly name: string
  readonly frame: VertebraFrame
  readonly solid: Solid
}

/** The 24 vertebrae, each in its own sculpting frame. */
export function sculptSpine(): SculptedVertebra[] {
  const frames = LEVELS.map((name) => new VertebraFrame(name))
  const facets = refitFacets(frames)
  return frames.map((frame): SculptedVertebra => {
    const faces = facets.get(frame.name)
    if (faces === undefined) throw new Error(`spine: no facets for ${frame.name}`)
    const build = frame.name === 'C1' ? atlasSolid : frame.name === 'C2' ? axisSolid : vertebraSolid
    return { name: frame.name, frame, solid: build(frame, faces) }
  })
}
