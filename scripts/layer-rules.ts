/** The rooms of `src` and what each may import (ARCHITECTURE.md says the same in words). */
export const MAY_IMPORT: { readonly [folder: string]: readonly string[] } = {
  math: [],
  engine: ['math'],
  body: ['math', 'engine'],
  instruments: ['math', 'body'],
  causes: ['math', 'body', 'language'],
  session: ['math', 'body', 'instruments', 'causes', 'language'],
  stage: ['math', 'body', 'instruments', 'session', 'language'],
  scene: ['math', 'body', 'instruments', 'session', 'stage', 'language'],
  ui: ['math', 'body', 'instruments', 'causes', 'session', 'stage', 'scene', 'language'],
  embed: ['math', 'body', 'instruments', 'causes', 'session', 'stage', 'language'],
  language: ['math', 'body'],
}

const THREE_ROOMS = new Set(['stage', 'scene'])
const REACT_ROOMS = new Set(['scene', 'ui'])
const THREE = ['three', 'three/*', '@react-three/*']
const REACT = ['react', 'react-dom', 'react/*', 'react-dom/*', 'react-aria-components']

interface Pattern {
  readonly group: readonly string[]
  readonly message: string
}

function patternsFor(folder: string, allowed: readonly string[]): readonly Pattern[] {
  const folders = Object.keys(MAY_IMPORT)
  const others = folders.filter((other) => other !== folder)
  return [
    { group: [`#${folder}`], message: `inside src/${folder} import the file, not the folder's own index.` },
    ...others
      .filter((other) => !allowed.includes(other))
      .map((other) => ({
        group: [`#${other}`, `#${other}/*`],
        message: `src/${folder} may not import src/${other}: see ARCHITECTURE.md.`,
      })),
    ...others.map((other) => ({
      group: [`**/${other}/*`, `../${other}`, `../../${other}`],
      message: `import src/${other} by its index: #${other}.`,
    })),
    ...(THREE_ROOMS.has(folder) ? [] : [{ group: THREE, message: 'three is only for stage, scene and models/build.' }]),
    ...(REACT_ROOMS.has(folder) ? [] : [{ group: REACT, message: 'react is only for scene and ui.' }]),
  ]
}

/** One entry of the linter's `overrides`. */
export interface LayerOverride {
  readonly files: readonly string[]
  readonly rules: { readonly [rule: string]: unknown }
}

/** The linter's overrides that enforce the layers, one per folder. */
export const layerOverrides = (): readonly LayerOverride[] =>
  Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    files: [`src/${folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(folder, allowed) }] },
  }))
