import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Leaves out of three what the product does not use: the shaders of materials that nobody here makes (30 kB brotli; three
 * keeps all of them in one table that no bundler can see through) and parts of the renderer that nobody asks for: virtual
 * reality, lights, shadow maps, environment maps, output passes, morph targets, materials of its own (13 kB).
 *
 * What is kept follows from the sources themselves. A built-in material that is not in the table below stops the build,
 * so that nothing ever draws with an empty shader.
 */

/** Materials of three and the shader file each is drawn with; a `ShaderMaterial` brings its own. */
const SHADER_OF: { readonly [material: string]: string | null } = {
  ShaderMaterial: null,
  RawShaderMaterial: null,
  MeshBasicMaterial: 'meshbasic',
  LineBasicMaterial: 'meshbasic',
  LineDashedMaterial: 'linedashed',
  MeshLambertMaterial: 'meshlambert',
  MeshStandardMaterial: 'meshphysical',
  PointsMaterial: 'points',
  SpriteMaterial: 'sprite',
}

const SHADERS = /[/\\]renderers[/\\]shaders[/\\](ShaderLib|ShaderChunk)[/\\](.+)\.glsl\.js$/
/** Parts of the renderer that nothing here asks for, each as the little that the renderer calls all the same. */
const UNUSED: { readonly [file: string]: string } = {
  // Nobody wears a headset.
  'webxr/WebXRManager': `export class WebXRManager {
  enabled = false
  isPresenting = false
  addEventListener() {}
  removeEventListener() {}
  setAnimationLoop() {}
  dispose() {}
  getEnvironmentBlendMode() {
    return undefined
  }
}
`,
  // Light is computed in the shaders of the stage: no lights, no shadow maps, no environment maps, no output passes.
  'webgl/WebGLLights': `export function WebGLLights() {
  const state = { version: 0, hash: {}, ambient: [0, 0, 0], rectAreaLTC1: null, rectAreaLTC2: null }
  state.numSpotLightShadowsWithMaps = state.numLightProbes = 0
  for (const kind of ['sun', 'directional', 'spot', 'point']) {
    for (const part of ['', 'Shadow', 'ShadowMap', 'ShadowMatrix', 'ShadowCascade']) state[kind + part] = []
  }
  for (const name of ['probe', 'rectArea', 'hemi', 'spotLightMap', 'spotLightMatrix']) state[name] = []
  return { setup() {}, setupView() {}, state }
}
`,
  'webgl/WebGLShadowMap': `export class WebGLShadowMap {
  enabled = false
  autoUpdate = true
  needsUpdate = false
  type = 1
  render() {}
}
`,
  'webgl/WebGLEnvironments': `export function WebGLEnvironments() {
  return { get: (texture) => texture, dispose() {} }
}
`,
  'webgl/WebGLOutput': 'export class WebGLOutput {}',
  'webgl/WebGLMorphtargets': `export function WebGLMorphtargets() {
  return { update() {} }
}
`,
  'webgl/WebGLUniformsGroups': `export function WebGLUniformsGroups() {
  return { bind() {}, update() {}, dispose() {} }
}
`,
}
/** The same for the materials of three itself, where nobody makes one of them. */
const UNUSED_MATERIALS: { readonly [file: string]: string } = {
  'shaders/ShaderLib': 'export const ShaderLib = {}',
  'webgl/WebGLMaterials': `export function WebGLMaterials() {
  return { refreshFogUniforms() {}, refreshMaterialUniforms: (_uniforms, material) => { material.uniformsNeedUpdate = false } }
}
`,
}
const PART = /[/\\]renderers[/\\](webxr|webgl|shaders)[/\\](\w+)\.js$/
/** What would need one of those parts. */
const ASKS_FOR_THEM =
  /\bnew \w+Light\(|\bcastShadow\b|\.environment\b|\benvMap\b|\bmorphAttributes\b|\buniformsGroups\b|\boutputBufferType\b/

function includesIn(source: string): readonly string[] {
  return [...source.matchAll(/#include <(\w+)>/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}

function chunksFor(names: readonly string[], folder: string): ReadonlySet<string> {
  const kept = new Set<string>()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (kept.has(name)) continue
    kept.add(name)
    open.push(...includesIn(readFileSync(join(folder, `${name}.glsl.js`), 'utf8')))
  }
  return kept
}

/** Chunks that the renderer itself puts into every program. */
function chunksOfRenderer(renderers: string): readonly string[] {
  const source = readFileSync(join(renderers, 'webgl', 'WebGLProgram.js'), 'utf8')
  return [...source.matchAll(/ShaderChunk\[ '(\w+)' \]/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}

/** Shader files that code which makes these materials can reach. */
function shadersFor(
  sources: readonly string[],
  renderers: string,
): { lib: ReadonlySet<string>; chunk: ReadonlySet<string> } {
  const lib = new Set<string>()
  const shaders = join(renderers, 'shaders')
  const included = [...chunksOfRenderer(renderers)]
  for (const source of sources) {
    const [asked] = ASKS_FOR_THEM.exec(source) ?? []
    if (asked !== undefined)
      throw new Error(`lean-three: "${asked}" needs a part of three that is left out; see UNUSED.`)
    included.push(...includesIn(source))
    for (const [, material = ''] of source.matchAll(/\bnew (\w+Material)\b/g)) {
      const shader = SHADER_OF[material]
      if (shader === undefined)
        throw new Error(`lean-three: say in SHADER_OF which shader a ${material} is drawn with.`)
      if (shader !== null) lib.add(shader)
    }
  }
  for (const name of lib)
    included.push(...includesIn(readFileSync(join(shaders, 'ShaderLib', `${name}.glsl.js`), 'utf8')))
  return { lib, chunk: chunksFor(included, join(shaders, 'ShaderChunk')) }
}

/** @param folders whose sources make materials */
export function leanThree(...folders: readonly string[]): Plugin {
  const three = createRequire(import.meta.url).resolve('three/src/Three.js')
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  const kept = shadersFor(sources, join(three, '..', 'renderers'))
  return {
    name: 'lean-three',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'three' ? three : null),
    transform(_code, id) {
      const [, folder, part] = PART.exec(id) ?? []
      const file = `${folder}/${part}`
      const little = UNUSED[file] ?? (kept.lib.size === 0 ? UNUSED_MATERIALS[file] : undefined)
      if (little !== undefined) return { code: little, map: null }
      const [, kind, name = ''] = SHADERS.exec(id) ?? []
      if (kind === undefined || (kind === 'ShaderLib' ? kept.lib : kept.chunk).has(name)) return null
      const code = kind === 'ShaderLib' ? 'export const vertex = "", fragment = ""' : 'export default ""'
      return { code, map: null }
    },
  }
}
