import { readFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dequantize } from '@gltf-transform/functions'
import { validateBytes } from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'
import { describe, expect, it } from 'vitest'

/** Custom attributes such as `_AO` are allowed by the format; the validator only remarks on them. */
const NAMES = ['pelvis', 'pelvis-male', 'legs', 'legs-male', 'upper', 'upper-male']

/** The pack as any reader sees it after decompression: the validator sees nothing inside meshopt data. */
async function decompressed(bytes: Uint8Array): Promise<Uint8Array> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.readBinary(bytes)
  for (const extension of document.getRoot().listExtensionsUsed()) {
    if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose()
  }
  await document.transform(dequantize())
  return io.writeBinary(document)
}

describe('the Khronos validator', () => {
  it.each(NAMES)('finds no error and no warning in %s, as shipped and decompressed', async (name) => {
    const shipped = new Uint8Array(readFileSync(`models/packs/${name}.glb`))
    for (const bytes of [shipped, await decompressed(shipped)]) {
      const { issues } = await validateBytes(bytes, { maxIssues: 20 })
      const serious = issues.messages.filter(({ severity }) => severity < 2)
      expect(serious).toEqual([])
      expect({ errors: issues.numErrors, warnings: issues.numWarnings }).toEqual({ errors: 0, warnings: 0 })
    }
  })
})
