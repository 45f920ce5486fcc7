import { readFileSync, writeFileSync } from 'node:fs'
import { layerOverrides } from './layer-rules.ts'
import type { LayerOverride } from './layer-rules.ts'

/** Writes the layer rules into the linter's configuration; the rest of that file is kept. */

const CONFIG = '.oxlintrc.json'
const config = JSON.parse(readFileSync(CONFIG, 'utf8')) as { overrides: readonly LayerOverride[] }
const others = config.overrides.filter(({ rules }) => !('no-restricted-imports' in rules))
writeFileSync(CONFIG, `${JSON.stringify({ ...config, overrides: [...layerOverrides(), ...others] }, null, 2)}\n`)
